"""Times the first proposal of the search box, from the tap on, as a slow phone gets it."""

import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from bench_pages import ENTRY, PHONE, PROCESSOR, RUNS, SLOW_4G
from chromium import launch
from compressing import CompressingHandler
from serving import served

NEAR = SLOW_4G | {"latency": 150, "downloadThroughput": 200_000}
"""What a phone gets of 4G on a poor day: 150 ms and 1.6 Mbit/s."""

FIRST = """() => new Promise((done) => {
  const input = document.getElementById('recherche');
  const list = document.getElementById('propositions');
  const start = performance.now();
  new MutationObserver(() => {
    if (list.querySelector('[role=option]')) done(performance.now() - start);
  }).observe(list, { childList: true });
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  input.focus();
  input.value = 'permis';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
})"""


def first_proposal(browser: Browser, address: str, network: dict[str, float]) -> float:
    """Tap and type at once on a page that has come, with nothing of the search in its cache."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    page.goto(address, wait_until="load")
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", network)
    session.send("Emulation.setCPUThrottlingRate", PROCESSOR)
    found: float = page.evaluate(FIRST)
    context.close()
    return found


def main(site: Path) -> None:
    """Print the median for both networks."""
    with sync_playwright() as playwright, served(site, handler=CompressingHandler) as root:
        browser = launch(playwright)
        for name, network in [("150 ms, 1,6 Mbit/s", NEAR), ("slow 4G", SLOW_4G)]:
            times = [first_proposal(browser, root + ENTRY, network) for _ in range(RUNS)]
            sys.stdout.write(f"Première proposition, {name} : {median(times):.0f} ms\n")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
