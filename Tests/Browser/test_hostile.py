"""Hostile content: what the linter accepts shows as text and runs nothing; the rest is refused."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from built_site import BuiltPage, BuiltSite
from conftest import PACKAGE
from hostile import HostileContent, Trial
from hostile_words import WORDS
from printed import plain
from programs import Programs
from serving import served
from watching import Watch

pytestmark = pytest.mark.xdist_group("hostile")

UNSHOWN = {
    "changements",
    "couverture.yml id",
    "couverture.yml sujet",
    "paroles.yml equivalents",
    "paroles.yml fiches",
    "rubriques.yml public",
    "sources.yml designation",
}
"""Fields that no page shows as text, or only where they are among the last to change, or where a
contradiction cites the source."""

REFUSED = {
    "raw paragraph": "<script>",
    "raw block": "<script>",
    "raw heading": "</script>",
    "link": "javascript:",
    "link in brackets": "javascript:",
    "reference": "javascript:",
    "image": "https:",
    "sources.yml date": "<script>",
    "sources.yml url": "javascript:",
    "textes.yml url": "javascript:",
    "textes": "<script>",
    "site.yml plus-demandees": "<script>",
    "site.yml contact": "<script>",
    "site.yml couleurs": "<script>",
    "anciens-noms": "<script>",
}
"""Some places, with the beginning of words that must not be accepted there."""

ACTIVE = """() => [...document.querySelectorAll("*")].flatMap((element) => [
  ...[...element.attributes]
    .filter(({name, value}) => name.startsWith("on")
      || (["href", "src", "action"].includes(name) && /^\\\\s*(javascript|data):/i.test(value)))
    .map(({name, value}) => `${name}=${value}`),
  ...(element.matches("script:not([src], [type$=json], [type$=octet-stream])")
    || element.matches("iframe, object, embed, base")
    ? [element.outerHTML] : []),
])"""

READ = """() => {
  document.querySelectorAll("details").forEach((part) => { part.open = true; });
  return document.body.innerText;
}"""


@dataclass(frozen=True)
class HostileSite:
    """A site built from hostile content: the trials accepted and refused, and the pages."""

    accepted: list[Trial]
    refused: list[Trial]
    site: BuiltSite


@pytest.fixture(scope="module")
def hostile(programs: Programs, tmp_path_factory: pytest.TempPathFactory) -> HostileSite:
    """Lint every trial at once, then build the site from those that were accepted."""
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(PACKAGE / "Content", folder / "Content")
    content = HostileContent(folder / "Content", PACKAGE / "Templates")
    accepted = content.trials
    options = ["--content", str(folder / "Content"), "--templates", str(PACKAGE / "Templates")]
    refused: set[str] = set()
    told = {""}
    # A file shows so many faults of a kind: the others show once those are gone.
    while told:
        content.write(accepted)
        linted = programs.run("cpf-site", "lint", "--format", "json", *options)
        told = content.refused(json.loads(linted.stdout)["fautes"])
        assert linted.returncode == bool(told)
        refused |= told
        accepted = [trial for trial in accepted if trial.name not in refused]
    built = programs.run("cpf-site", "build", *options, "--output", str(folder / "site"))
    assert built.returncode == 0, built.stderr
    others = [trial for trial in content.trials if trial.name in refused]
    return HostileSite(accepted, others, BuiltSite(folder / "site"))


@pytest.fixture
def page(chromium: Browser, hostile: HostileSite) -> Iterator[Page]:
    """Open a page on the hostile site; whatever it does there, nothing runs."""
    context = chromium.new_context()
    with served(hostile.site.folder) as root:
        watch = Watch(context, root)
        page = context.new_page()
        page.goto(root)
        yield page
        context.close()
    assert watch.breaches == []


def own_page(trial: Trial) -> str:
    """Give the page of the entry that holds a trial, or the home page."""
    return f"faq/{trial.name}/index.html" if trial.entry else "index.html"


def test_what_must_be_refused_is(hostile: HostileSite) -> None:
    """Active words are not accepted where they would act."""
    for place, beginning in REFUSED.items():
        names = {
            trial.name
            for trial in hostile.refused
            if trial.place == place and trial.words.startswith(beginning)
        }
        assert names, place
        assert not names & {trial.name for trial in hostile.accepted}


def test_nothing_runs_and_everything_shows(page: Page, hostile: HostileSite) -> None:
    """In a browser, pages that hold hostile words do nothing, and show them as they were typed."""
    root = page.url
    trials = [
        trial
        for trial in hostile.accepted
        if not trial.is_literal or trial.words.startswith(WORDS[-1])
    ]
    shared = [path for path in hostile.site.pages if not path.startswith(("faq/", "verifier/"))]
    texts = {}
    for path in [*shared, "verifier/index.html", *map(own_page, trials)]:
        page.goto(root + path)
        assert page.evaluate(ACTIVE) == [], path
        texts[path] = plain(page.evaluate(READ)).casefold()
    everywhere = " ".join(texts[path] for path in shared)
    missing = {
        trial.place
        for trial in trials
        if trial.is_literal
        and plain(trial.words).casefold() not in texts[own_page(trial)] + everywhere
    }
    assert missing == UNSHOWN


def outline(page: BuiltPage) -> list[tuple[str, list[str]]]:
    """Give the elements of an entry, with the names of their attributes."""
    [article] = page.root.iter("article")
    return [(element.tag, sorted(element.attrib)) for element in article.iter()]


def test_words_do_not_change_the_structure(hostile: HostileSite) -> None:
    """Where words are typed as text, the page has the elements that harmless words give."""
    trials = [trial for trial in hostile.accepted if trial.entry and trial.is_literal]
    pages = {trial.name: hostile.site.pages[own_page(trial)] for trial in trials}
    for trial in trials:
        twin = re.sub(r"\d+$", "0", trial.name)
        if twin in pages:
            assert outline(pages[trial.name]) == outline(pages[twin]), trial.words
    assert len(trials) > len(WORDS)
