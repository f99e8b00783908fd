"""Whoever answers by the buttons of the checker comes to every path, with the verdict of the rules.

What its script answers to each path of the diagram is compared in test_checker_answers: here some
statuses are walked to all their ends, and back.
"""

import pytest
from playwright.sync_api import Page

from checker import PAGE, fragment, walk
from programs import Answers, Verdicts

STARTS: list[Answers] = [{"statut": "cdd"}, {"statut": "elu", "qualite-agent": "non"}]


@pytest.mark.parametrize("start", STARTS, ids=fragment)
def test_every_path_gives_the_verdict_of_the_rules(
    page: Page, root: str, verdicts: Verdicts, start: Answers
) -> None:
    """Each end is reached by answering, under its own address, with its verdict."""
    page.goto(root + PAGE)
    expected = {
        fragment(path): row["verdict"] for path, row in verdicts if path.items() >= start.items()
    }
    assert walk(page, start) == expected
