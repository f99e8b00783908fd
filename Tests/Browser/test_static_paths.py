"""Every path of the diagram, walked link by link, gives the verdict that the rules give."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page

from built_site import BuiltSite, resolve
from diagram import STATUSES, Diagram
from programs import Programs, Verdicts

READ = """() => ({
  choices: [...document.querySelectorAll("main ul.choix a")].map((link) => link.href),
  band: document.querySelector("main .bande")?.className,
  rules: [...document.querySelectorAll("main .regles > li")].map((rule) => rule.id),
})"""


HAS_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' %s ')"
"""Whether an element has a class, in XPath."""

BROWSED = ["contrat-aide", "ancien-agent", "retraite-invalidite"]
"""The statuses whose pages a browser opens too: it is a hundred times as slow."""


@dataclass(frozen=True)
class Verdict:
    """What a page or a program concludes, by ids."""

    verdict: str
    rules: tuple[str, ...]


def walk(site: BuiltSite, start: str) -> dict[str, Verdict]:
    """Follow every choice under a page; gives what each end concludes, by path."""
    ends: dict[str, Verdict] = {}
    waiting = [start]
    while waiting:
        page = site.pages[waiting.pop()]
        main = page.root.find(".//main")
        assert main is not None, page.path
        for band in main.xpath(f".//*[{HAS_CLASS % 'bande'}]"):
            verdict = band.get("class").rpartition("verdict-")[2]
            rules = main.xpath(f".//*[{HAS_CLASS % 'regles'}]/li/@id")
            ends[page.path] = Verdict(verdict, tuple(map(str, rules)))
        choices = main.xpath(f".//ul[{HAS_CLASS % 'choix'}]//a/@href")
        targets = [resolve(page, str(choice))[0] for choice in choices]
        waiting += [path for path in targets if path.startswith(start.removesuffix("index.html"))]
    return ends


def browse(page: Page, start: str) -> dict[str, Verdict]:
    """Follow every choice under a page in a browser; gives what each end concludes, by address."""
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


def ends_of(verdicts: Verdicts, status: str) -> dict[str, Verdict]:
    """Give what the programs conclude for a status, by the path of the page."""
    return {
        row["lien"] + "index.html": Verdict(row["verdict"], tuple(row["regles"]))
        for _, row in verdicts
        if row["lien"].startswith(f"verifier/{status}/") and row.get("qualite-agent") != "oui"
    }


@pytest.mark.parametrize("status", STATUSES)
def test_every_path_gives_the_verdict_of_the_rules(
    site: BuiltSite, verdicts: Verdicts, status: str
) -> None:
    """The pages' ends are those of the programs: each with its verdict, and rules of its own."""
    expected = ends_of(verdicts, status)
    assert expected
    found = walk(site, f"verifier/{status}/index.html")
    assert {path: end.verdict for path, end in found.items()} == {
        path: end.verdict for path, end in expected.items()
    }
    for path, end in found.items():
        assert end.rules, path
        assert set(end.rules) <= set(expected[path].rules), path


@pytest.mark.parametrize("status", BROWSED)
def test_a_browser_reads_the_same(
    scriptless_page: Page, root: str, site: BuiltSite, status: str
) -> None:
    """Without a script, a browser is led to the ends that the files hold."""
    start = f"verifier/{status}/index.html"
    expected = {urljoin(root, path): end for path, end in walk(site, start).items()}
    assert browse(scriptless_page, urljoin(root, start)) == expected


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
