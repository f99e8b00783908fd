"""Pages are light enough for a phone far from an antenna."""

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from built_site import BuiltSite
from compressing import CompressingHandler
from serving import served
from weighing import weigh

ENTRY_LIMIT = 25_000
CHECKER_LIMIT = 128_000
STAFF_LIMIT = 28_000
"""Bytes over the wire, with everything that the page asks for."""

CORES = {
    ("assets/coeur-module.js",): 88 * 1024,
    ("assets/recherche-module.js", "assets/recherche-index.js"): 188 * 1024,
    ("assets/equipe-module.js", "assets/equipe-tables.js"): 220 * 1024,
}
"""What pages load to count, to search, and to read a list: gzipped bytes at most."""


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


@pytest.mark.parametrize("paths", CORES)
def test_cores_are_light(site: BuiltSite, paths: tuple[str, ...]) -> None:
    """A module and what it searches, where they were built."""
    files = [site.folder / path for path in paths if path in site.files]
    assert 0 < sum(len(gzip.compress(path.read_bytes())) for path in files) <= CORES[paths]


def test_staff_list_is_light(chromium: Browser, compressed: str) -> None:
    """The page of a staff list, as long as no file was chosen."""
    assert 0 < weigh(chromium, compressed + "equipe/index.html").bytes <= STAFF_LIMIT


def test_checker_is_light(chromium: Browser, compressed: str) -> None:
    """The checker with its diagram, its script and its style."""
    assert 0 < weigh(chromium, compressed + "verifier/index.html").bytes <= CHECKER_LIMIT
