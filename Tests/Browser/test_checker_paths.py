"""Every path of the diagram, walked in the checker's script, gives the verdict of the rules."""

from itertools import chain

import pytest
from playwright.sync_api import Page

from checker import PAGE, fragment, walk
from diagram import STATUSES, Diagram
from programs import Answers, Verdicts

ELECTED_AGENT = {"statut": "elu", "qualite-agent": "oui"}
STARTS: list[Answers] = [
    *({"statut": status} for status in STATUSES if status != "elu"),
    {"statut": "elu", "qualite-agent": "non"},
    *(ELECTED_AGENT | {"statut-agent": status} for status in STATUSES[:6]),
]


def under(start: Answers, paths: list[Answers]) -> list[Answers]:
    """Give the paths that begin with some answers."""
    return [path for path in paths if path.items() >= start.items()]


def test_every_path_has_a_start(diagram: Diagram) -> None:
    """The walks below are all there are, and none is done twice."""
    paths = diagram.core_paths()
    walked = list(chain.from_iterable(under(start, paths) for start in STARTS))
    assert sorted(map(fragment, walked)) == sorted(map(fragment, paths))


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
