"""An adviser's calls: sentences, the keys that answer what is missing, the verdicts."""

import csv
from dataclasses import dataclass
from pathlib import Path

FIXTURE = Path(__file__).parents[1] / "CommandTests" / "Fixtures" / "appels.tsv"
"""The tests of the program on a terminal read the same calls."""


@dataclass(frozen=True)
class Call:
    """A caller's sentence, the digits that answer what is missing, and the verdict."""

    sentence: str
    keys: str
    verdict: str


def read_calls() -> list[Call]:
    """Read the calls, whose verdicts were written before any program was asked."""
    with FIXTURE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Call(row["phrase"], row["touches"], row["verdict"]) for row in rows]
