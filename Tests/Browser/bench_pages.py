"""Weighs and times pages as a phone gets them, beside those of Material for MkDocs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, ViewportSize, sync_playwright

import material
from chromium import launch
from compressing import CompressingHandler
from serving import served
from weighing import weigh

RUNS = 5
ENTRY = "faq/detachement/"

PHONE = ViewportSize(width=360, height=640)
PROCESSOR = {"rate": 4}
SLOW_4G = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 1_474_560 / 8,
    "uploadThroughput": 675_000 / 8,
}
"""What Chromium's developer tools and Lighthouse call slow 4G: milliseconds, bytes a second."""

PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


@dataclass(frozen=True)
class Measure:
    """A page: bytes over the wire, and milliseconds until something shows."""

    weight: int
    first_paint: float


def first_paint(browser: Browser, address: str) -> float:
    """Open a page once on the phone, with nothing in its cache."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_4G)
    session.send("Emulation.setCPUThrottlingRate", PROCESSOR)
    page.goto(address, wait_until="commit")
    painted: float = page.wait_for_function(PAINTED).json_value()
    context.close()
    return painted


def measure(browser: Browser, addresses: list[str]) -> list[Measure]:
    """Measure pages in turn, so that a busy moment of the machine is shared."""
    rounds = [[first_paint(browser, address) for address in addresses] for _ in range(RUNS)]
    return [
        Measure(weigh(browser, address).bytes, median(times))
        for address, times in zip(addresses, zip(*rounds, strict=True), strict=True)
    ]


@contextmanager
def both_sites(site: Path) -> Iterator[tuple[str, str]]:
    """Serve the site and its counterpart, compressed; gives their addresses."""
    with (
        TemporaryDirectory() as folder,
        served(site, handler=CompressingHandler) as ours,
        served(material.build(Path("Content"), Path(folder)), handler=CompressingHandler) as theirs,
    ):
        yield ours, theirs


def report(name: str, found: Measure, reference: Measure) -> None:
    """Print a page, and how many times what the reference takes it takes."""
    weights = found.weight / reference.weight
    times = found.first_paint / reference.first_paint
    print(  # noqa: T201
        f"{name:<32} {found.weight / 1000:10.1f} ko {found.first_paint:14.0f} ms",
        f"  × {weights:.1f} en poids, × {times:.2f} en premier affichage",
    )


def main(site: Path) -> None:
    """Measure the same entry on both sites, and the checker."""
    with both_sites(site) as (ours, theirs), sync_playwright() as playwright:
        browser = launch(playwright)
        addresses = [ours + ENTRY, theirs + ENTRY.removeprefix("faq/"), ours + "verifier/"]
        entry, counterpart, checker = measure(browser, addresses)
        browser.close()
    report("fiche", entry, entry)
    report("même fiche, Material for MkDocs", counterpart, entry)
    report("vérification", checker, entry)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
