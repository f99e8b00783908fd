"""Texts as French print changes them, and pages on paper."""

import re

from playwright.sync_api import Page


def plain(text: str) -> str:
    """Forget what French print changes: spaces, apostrophes, ellipses."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("…", "..."))


def sheets(page: Page) -> int:
    """Count the sheets of A4 that a page takes."""
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", paper))
