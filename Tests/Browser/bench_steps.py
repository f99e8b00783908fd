"""Times the steps of the checker, from the tap to what is painted, as a slow phone takes them."""

import sys
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Browser, sync_playwright

from bench_pages import PHONE, PROCESSOR
from chromium import launch
from serving import served

RUNS = 4
WAYS = [
    ["titulaire", "maladie", "absent"],
    ["titulaire", "en-poste", "un", "vae"],
    ["titulaire", "en-poste", "un", "bilan"],
    ["titulaire", "detachement", "prive"],
    ["stagiaire", "maladie", "absent"],
    ["retraite"],
]

STEP = """(answer) => new Promise((done) => {
  const choice = document.querySelector(`#verification button[value="${answer}"]`);
  const start = performance.now();
  choice.click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})"""


def times(browser: Browser, address: str, way: list[str]) -> list[float]:
    """Tap one answer after another, as somebody does who reads each question."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", PROCESSOR)
    page.goto(address, wait_until="load")
    taken: list[float] = []
    for answer in way:
        page.locator(f'#verification button[value="{answer}"]').wait_for(state="attached")
        page.wait_for_timeout(1000)
        taken.append(page.evaluate(STEP, answer))
    page.locator("#verification .bande").wait_for()
    context.close()
    return taken


def main(site: Path) -> None:
    """Print the median, and what nine steps in ten stay under, of questions and of answers."""
    steps: dict[str, list[float]] = {"questions": [], "réponses": []}
    with sync_playwright() as playwright, served(site) as root:
        browser = launch(playwright)
        for way in WAYS * RUNS:
            *asked, told = times(browser, f"{root}verifier/index.html", way)
            steps["questions"] += asked
            steps["réponses"].append(told)
        browser.close()
    for name, taken in steps.items():
        nine = quantiles(taken, n=10)[-1]
        sys.stdout.write(
            f"un pas du vérificateur, {name} : {median(taken):.0f} ms, 90 % sous {nine:.0f} ms\n"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
