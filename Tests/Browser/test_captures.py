"""Pictures of every kind of page, kept to be looked at."""

import pytest
from playwright.sync_api import Page

from conftest import PACKAGE
from screens import THEMES, Theme, set_screen

CAPTURES = PACKAGE / ".build" / "captures"
WIDTHS = (320, 1280)

LIGHTNESS = """() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g);
  return (Number(red) + Number(green) + Number(blue)) / 765;
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_page_kinds(page: Page, root: str, kind_page: str, theme: Theme) -> None:
    """The page follows the reader's theme; pictures of it are kept."""
    page.goto(root + kind_page)
    name = kind_page.removesuffix(".html").removesuffix("/index").replace("/", "-")
    for width in WIDTHS:
        set_screen(page, width, theme)
        lightness = page.evaluate(LIGHTNESS)
        assert lightness > 0.9 if theme == "light" else lightness < 0.15  # noqa: PLR2004
        page.screenshot(path=CAPTURES / f"{name}-{theme}-{width}.png", full_page=True)
