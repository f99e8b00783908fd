"""The programs of the package, run as people run them."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Answers = dict[str, str]
"""Answers of the checker by question, in the order in which they were asked."""

Verdicts = list[tuple[Answers, dict[str, Any]]]
"""Situations, each with what `cpf lot` says of it."""

SECONDS = 600
REFUSED = 64
"""The exit status for answers that do not fit together."""


@dataclass(frozen=True)
class Programs:
    """The folder in which `cpf` and `cpf-site` were built."""

    folder: Path

    def run(self, name: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a program to its end, whatever its exit status."""
        return subprocess.run(  # noqa: S603
            [self.folder / name, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    def read(self, *arguments: str, stdin: str = "") -> str:
        """Read what `cpf` prints; it must succeed."""
        done = self.run("cpf", *arguments, stdin=stdin)
        done.check_returncode()
        return done.stdout

    def answer(self, answers: Answers, site: Path) -> dict[str, Any] | None:
        """Ask `cpf verifier --json` about some answers; nothing where it refuses them."""
        options = [part for pair in answers.items() for part in ("-r", "=".join(pair))]
        done = self.run("cpf", "verifier", "--json", "--site", str(site), *options)
        if done.returncode == REFUSED:
            return None
        done.check_returncode()
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def verdicts(self, rows: list[Answers]) -> list[dict[str, Any]]:
        """Ask `cpf lot` about many situations at once."""
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        printed = self.read("lot", "--format", "ndjson", stdin=lines)
        return [json.loads(line) for line in printed.splitlines()]
