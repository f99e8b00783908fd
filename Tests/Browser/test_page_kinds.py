"""Every kind of page fits its screen and a reader's larger letters, and has no fault axe finds."""

import pytest
from playwright.sync_api import Page

from screens import ENLARGE, OVERFLOW, Gallery, faults, open_page, set_screen

LETTERS = """() => [...document.querySelectorAll("body *")]
  .filter((element) => [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .map((element) => parseFloat(getComputedStyle(element).fontSize))"""

CUT = """() => [...document.querySelectorAll("body *")]
  .filter((element) => {
    const {overflowX, overflowY, clipPath} = getComputedStyle(element);
    return element.clientWidth && clipPath === "none" && element.tagName !== "CODE"
      && ((overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1));
  })
  .map((element) => element.outerHTML.slice(0, 120))"""

SPACE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""The spaces that a reader may ask for, as the RGAA gives them (10.12)."""


def test_any_screen(page: Page, root: str, kind_page: str, gallery: Gallery) -> None:
    """A page with every detail unfolded suits any screen and either theme."""
    open_page(page, root + kind_page)
    name = kind_page.removesuffix(".html").removesuffix("/index").replace("/", "-")
    assert faults(page, gallery, name) == []


def test_letters_twice_as_large(page: Page, root: str, kind_page: str) -> None:
    """Letters have few sizes; every text grows with them, and none is cut or pushed aside."""
    set_screen(page, 1280, "light")
    open_page(page, root + kind_page)
    before = page.evaluate(LETTERS)
    assert len({round(size) for size in before}) <= 7  # noqa: PLR2004
    page.evaluate(ENLARGE)
    assert page.evaluate(LETTERS) == pytest.approx([2 * size for size in before])
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(CUT) == []
    set_screen(page, 390, "light")
    assert page.evaluate(OVERFLOW) == 0


def test_texts_may_be_spaced(page: Page, root: str, kind_page: str) -> None:
    """Wider lines, words and letters cut nothing and push nothing aside."""
    open_page(page, root + kind_page)
    page.evaluate(SPACE)
    for width in (1280, 320):
        set_screen(page, width, "light")
        assert page.evaluate(OVERFLOW) == 0
        assert page.evaluate(CUT) == []
