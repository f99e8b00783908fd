"""Pages fit a narrow screen and a reader's larger letters."""

import pytest
from playwright.sync_api import Page

from screens import OVERFLOW, WIDTHS, open_page, set_screen

LETTERS = """() => [...document.querySelectorAll("body *")]
  .filter((element) => [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .map((element) => parseFloat(getComputedStyle(element).fontSize))"""

ENLARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""

CUT = """() => [...document.querySelectorAll("body *")]
  .filter((element) => {
    const {overflowX, overflowY, clipPath} = getComputedStyle(element);
    return element.clientWidth && clipPath === "none" && element.tagName !== "CODE"
      && ((overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1));
  })
  .map((element) => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(page: Page, root: str, kind_page: str, width: int) -> None:
    """A reader scrolls in one direction only, down to 320 px."""
    set_screen(page, width, "light")
    open_page(page, root + kind_page)
    assert page.evaluate(OVERFLOW) == 0


def test_letters_twice_as_large(page: Page, root: str, kind_page: str) -> None:
    """Every text grows with the reader's letters, and none is cut or pushed aside."""
    set_screen(page, 1280, "light")
    open_page(page, root + kind_page)
    before = page.evaluate(LETTERS)
    page.evaluate(ENLARGE)
    after = page.evaluate(LETTERS)
    assert after == pytest.approx([2 * size for size in before])
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(CUT) == []
