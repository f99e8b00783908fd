"""Screens of several widths and themes, and what can go wrong on them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
WIDTHS = (320, 768, 1280)
"""A phone, a tablet and a desk, in CSS pixels."""

LOOKED_AT: tuple[tuple[Theme, int], ...] = (("light", 320), ("light", 1280), ("dark", 1280))
"""The screens that axe looks at: what is between has the elements of one of them."""

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""By how many pixels a page is wider than its screen."""

LIGHTNESS = """() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g);
  return (Number(red) + Number(green) + Number(blue)) / 765;
}"""

ENLARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
"""Makes a reader's letters twice as large."""

VIOLATIONS = {"resultTypes": ["violations"]}
"""What axe describes: to tell what is right with each element takes it longer than to find it."""

COLOURS = VIOLATIONS | {"runOnly": {"type": "tag", "values": ["cat.color"]}}
"""The rules of axe that a theme can break."""

UNFOLD = "() => document.querySelectorAll('details').forEach((part) => { part.open = true; })"


def unfold(page: Page) -> None:
    """Unfold every detail, so that nothing escapes the checks."""
    page.evaluate(UNFOLD)


def open_page(page: Page, address: str) -> None:
    """Open a page with every detail unfolded."""
    page.goto(address)
    unfold(page)


def set_screen(page: Page, width: int, theme: Theme) -> None:
    """Give the page a screen of some width, in CSS pixels, and a theme."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)


def violations(page: Page, theme: Theme = "light") -> list[str]:
    """Tell what axe finds wrong with a page, with where it stands; in the dark, of its colours."""
    options = COLOURS if theme == "dark" else VIOLATIONS
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in Axe().run(page, options=options).response["violations"]
        for node in violation["nodes"]
    ]


@dataclass(frozen=True)
class Gallery:
    """Where pictures of pages are kept to be looked at; nowhere unless a folder is named."""

    folder: Path | None

    def keep(self, page: Page, name: str) -> None:
        """Keep a picture of the whole page under a name."""
        if self.folder:
            page.screenshot(path=self.folder / f"{name}.png", full_page=True)


def faults(page: Page, gallery: Gallery, name: str) -> list[str]:
    """Tell what is wrong with a page in either theme, from a phone to a wide screen.

    Axe, which takes its time, looks at the phone and at the desk, and once at the dark.
    """
    found = []
    for theme in THEMES:
        for width in WIDTHS:
            set_screen(page, width, theme)
            told = violations(page, theme) if (theme, width) in LOOKED_AT else []
            if page.evaluate(OVERFLOW):
                told.append("the page scrolls sideways")
            if (page.evaluate(LIGHTNESS) > 0.5) != (theme == "light"):  # noqa: PLR2004
                told.append("the page does not follow the theme")
            found += [f"{theme}, {width} px: {fault}" for fault in told]
            gallery.keep(page, f"{name}-{theme}-{width}")
    return found
