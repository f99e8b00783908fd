"""Compares what callers find with cpf, Pagefind and lunr on the same entries and questions."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from chromium import launch
from rivals import LIMIT, ask_lunr, ask_pagefind, build_pagefind
from serving import served

QUESTIONS = Path("Tests/SearchTests/Fixtures/questions.tsv")
HALVES = ("reglage", "controle")


@dataclass(frozen=True)
class Question:
    """A question of a caller, with the entries of which any is right."""

    half: str
    text: str
    expected: frozenset[str]


def read_questions() -> list[Question]:
    """Read the questions of both halves."""
    rows = [row.split("\t") for row in QUESTIONS.read_text().splitlines()[1:]]
    return [Question(half, text, frozenset(ids.split(","))) for half, text, ids in rows]


def ask_cpf(program: Path, site: Path, questions: list[str]) -> list[list[str]]:
    """Ask `cpf chercher`."""
    run = subprocess.run(  # noqa: S603
        [program, "chercher", "--site", site, "-n", str(LIMIT), "--questions", "-"],
        input="".join(question + "\n" for question in questions),
        capture_output=True,
        text=True,
        check=True,
    )
    return [[row["id"] for row in json.loads(line)] for line in run.stdout.splitlines()]


ASK_CORE = """async (questions) => {
  const times = [];
  await core.search("");
  for (const question of [...questions, ...questions]) {
    const start = performance.now();
    await core.search(`${question} `);
    times.push(performance.now() - start);
  }
  return times.slice(questions.length);
}"""


def browser_time(browser: Browser, site: Path, questions: list[str]) -> float:
    """Give the median milliseconds of a question in a page that has asked each of them once."""
    with served(site) as root:
        page = browser.new_page()
        page.goto(root + "recherche/index.html")
        times: list[float] = page.evaluate(ASK_CORE, questions)
        page.close()
    return median(times)


def measures(questions: list[Question], answers: list[list[str]], half: str) -> str:
    """Give recall at one and at three and the mean reciprocal rank over a half, as a cell."""
    ranks = [
        next((rank for rank, id_ in enumerate(ids, 1) if id_ in question.expected), None)
        for question, ids in zip(questions, answers, strict=True)
        if question.half == half
    ]
    found = [rank for rank in ranks if rank]
    first = sum(rank == 1 for rank in found) / len(ranks)
    three = sum(rank <= 3 for rank in found) / len(ranks)  # noqa: PLR2004
    mean = sum(1 / rank for rank in found) / len(ranks)
    return f"{first:8.1%} {three:8.1%} {mean:8.3f}"


def main(program: Path, site: Path) -> None:
    """Ask every question to each of the three, and print a line for each."""
    questions = read_questions()
    texts = [question.text for question in questions]
    entries = json.loads((site / "faq.json").read_text())["fiches"]
    with TemporaryDirectory() as folder:
        build_pagefind(entries, Path(folder))
        with sync_playwright() as playwright:
            browser = launch(playwright)
            pagefind = ask_pagefind(browser, texts, Path(folder))
            lunr = ask_lunr(browser, entries, texts)
            milliseconds = browser_time(browser, site, texts)
            browser.close()
    answers = {
        "cpf chercher": ask_cpf(program, site, texts),
        "Pagefind": pagefind,
        "lunr, français": lunr,
    }
    sizes = [sum(question.half == half for question in questions) for half in HALVES]
    print(f"{'rappel à 1, à 3, rang réciproque':<34}", end="")  # noqa: T201
    print(f"réglage ({sizes[0]}) {'':12} contrôle ({sizes[1]})")  # noqa: T201
    for name, found in answers.items():
        cells = "   ".join(measures(questions, found, half) for half in HALVES)
        print(f"{name:<30} {cells}")  # noqa: T201
    print(f"une question dans le navigateur {milliseconds:.2f} ms")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
