"""Pages are light enough for a phone far from an antenna."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from built_site import BuiltSite
from compressing import CompressingHandler
from serving import served
from weighing import weigh

ENTRY_LIMIT = 25_000
CHECKER_LIMIT = 70_000
"""Bytes over the wire, with everything that the page asks for."""


@pytest.fixture(scope="module")
def compressed(site: BuiltSite) -> Iterator[str]:
    """Serve the site compressed; gives the address of its root."""
    with served(site.folder, handler=CompressingHandler) as root:
        yield root


def test_entries_are_light(chromium: Browser, site: BuiltSite, compressed: str) -> None:
    """The heaviest entry with its style and the script of its buttons, which it can do without."""
    entries = [path for path in site.pages if path.startswith("faq/")]
    heaviest = max(entries, key=lambda path: (site.folder / path).stat().st_size)
    weight = weigh(chromium, compressed + heaviest)
    assert 0 < weight.bytes <= ENTRY_LIMIT
    assert weight.scripts <= 1


def test_checker_is_light(chromium: Browser, compressed: str) -> None:
    """The checker with its diagram, its script and its style."""
    assert 0 < weigh(chromium, compressed + "verifier/index.html").bytes <= CHECKER_LIMIT
