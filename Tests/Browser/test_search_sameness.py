"""The module finds what the command line finds, in the same order and with the same scores."""

import json
from random import Random

import pytest
from playwright.sync_api import Page

from built_site import BuiltSite
from hours import PAGE
from programs import Programs
from queries import query, words

SEED = 2026
LIMIT = 5

SEARCH = """async ([queries, limit]) => {
  const all = [];
  for (const text of queries) {
    const { fiches } = await core.search(`${text} `, limit);
    all.push(fiches.map(({ id, score, url, question }) => [id, score, url, question.join("")]));
  }
  return all;
}"""

HOSTILE = """async (text) => {
  const { fiches, inconnus } = await core.search(text);
  return fiches.length + inconnus.length;
}"""


def test_random_questions(
    page: Page, root: str, site: BuiltSite, programs: Programs, pytestconfig: pytest.Config
) -> None:
    """Ids, order, scores and addresses are the same."""
    random = Random(SEED)  # noqa: S311
    known = words(site.folder)
    count = pytestconfig.getoption("questions")
    queries = [query(known, random) for _ in range(count)]
    page.goto(root + PAGE)
    found = page.evaluate(SEARCH, [queries, LIMIT])
    options = ["--questions", "-", "-n", str(LIMIT), "--site", str(site.folder)]
    printed = programs.read("chercher", *options, stdin="".join(f"{text}\n" for text in queries))
    lines = [json.loads(line) for line in printed.splitlines()]
    for text, entries, line in zip(queries, found, lines, strict=True):
        expected = [[one["id"], one["score"], one["url"], one["question"]] for one in line]
        assert entries == expected, text


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "é" * 50_000, "🧑‍🏫", "\ud800", "مرحبا", "(.*+?^${}|[\\", "<script>"]
)
def test_hostile_questions(page: Page, root: str, text: str) -> None:
    """Whatever is typed is answered, and the next question too."""
    page.goto(root + PAGE)
    assert page.evaluate(HOSTILE, text) >= 0
    assert page.evaluate(HOSTILE, "congé") > 0
