"""No page kind has a fault that axe finds, in either theme, from a phone to a wide screen."""

import pytest
from playwright.sync_api import Page

from screens import THEMES, WIDTHS, Theme, open_page, set_screen, violations


@pytest.mark.parametrize("theme", THEMES)
def test_page_kinds(page: Page, root: str, kind_page: str, theme: Theme) -> None:
    """Axe finds nothing, with every detail unfolded."""
    open_page(page, root + kind_page)
    found = []
    for width in WIDTHS:
        set_screen(page, width, theme)
        found += [f"{width} px: {violation}" for violation in violations(page)]
    assert found == []
