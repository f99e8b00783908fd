"""Every path of the diagram, walked link by link, gives the verdict that the rules give."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page

from diagram import STATUSES, Diagram
from programs import Programs, Verdicts

READ = """() => ({
  choices: [...document.querySelectorAll("main ul.choix a")].map((link) => link.href),
  band: document.querySelector("main .bande")?.className,
  rules: [...document.querySelectorAll("main .regles > li")].map((rule) => rule.id),
})"""


@dataclass(frozen=True)
class Verdict:
    """What a page or a program concludes, by ids."""

    verdict: str
    rules: tuple[str, ...]


def walk(page: Page, start: str) -> dict[str, Verdict]:
    """Follow every choice under a page; gives what each end concludes, by address."""
    ends: dict[str, Verdict] = {}
    waiting = [start]
    while waiting:
        address = waiting.pop()
        page.goto(address, wait_until="domcontentloaded")
        found: dict[str, Any] = page.evaluate(READ)
        if found["band"]:
            verdict = found["band"].rpartition("verdict-")[2]
            ends[address] = Verdict(verdict, tuple(found["rules"]))
        folder = start.removesuffix("index.html")
        waiting += [choice for choice in found["choices"] if choice.startswith(folder)]
    return ends


def test_every_status_is_offered(
    scriptless_page: Page, root: str, diagram: Diagram, programs: Programs
) -> None:
    """The paths walked below are all there are."""
    scriptless_page.goto(urljoin(root, "verifier/index.html"))
    expected = {urljoin(root, f"verifier/{status}/index.html") for status in STATUSES}
    assert set(scriptless_page.evaluate(READ)["choices"]) == expected
    paths = diagram.core_paths()
    assert {path["statut"] for path in paths} == set(STATUSES)
    assert f" {len(paths)} parcours" in programs.read("arbre", "--verifier")


@pytest.mark.parametrize("status", STATUSES)
def test_every_path_gives_the_verdict_of_the_rules(
    scriptless_page: Page, root: str, verdicts: Verdicts, status: str
) -> None:
    """The pages' ends are those of the programs, each with its verdict and its rules, in order."""
    folder = f"verifier/{status}/"
    expected = {
        urljoin(root, row["lien"] + "index.html"): Verdict(row["verdict"], tuple(row["regles"]))
        for _, row in verdicts
        if row["lien"].startswith(folder) and row.get("qualite-agent") != "oui"
    }
    assert expected
    assert walk(scriptless_page, urljoin(root, folder + "index.html")) == expected


def test_elected_agents_are_led_to_the_pages_of_agents(
    verdicts: Verdicts, programs: Programs
) -> None:
    """An elected person who is an agent too has the verdict of the page that the link names."""
    elected = [(path, row) for path, row in verdicts if path.get("qualite-agent") == "oui"]
    agents = [
        {"statut": path["statut-agent"]} | {question: path[question] for question in list(path)[3:]}
        for path, _ in elected
    ]
    assert agents
    for (_, found), expected in zip(elected, programs.verdicts(agents), strict=True):
        for field in ("lien", "verdict", "decideur", "payeur"):
            assert found[field] == expected[field]
