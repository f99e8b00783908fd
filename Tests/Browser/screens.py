"""Screens of several widths and themes, and what can go wrong on them."""

from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
WIDTHS = (320, 768, 1280)
"""A phone, a tablet and a desk, in CSS pixels."""

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""By how many pixels a page is wider than its screen."""

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


def violations(page: Page) -> list[str]:
    """Tell what axe finds wrong with a page, with where it stands."""
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in Axe().run(page).response["violations"]
        for node in violation["nodes"]
    ]
