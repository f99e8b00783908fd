"""The preview of the site, at work on a copy of the content."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[2]


@dataclass(frozen=True)
class Preview:
    """A preview, with the folder that it shows."""

    address: str
    folder: Path

    def change(self, name: str, old: str, new: str) -> None:
        """Save a file of the content with one piece of it replaced."""
        file = self.folder / "Content" / name
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new, 1))


@contextmanager
def previewed(program: Path, folder: Path) -> Iterator[Preview]:
    """Run the preview over a copy of the content while a test lasts."""
    for name in ("Content", "Templates"):
        shutil.copytree(PACKAGE / name, folder / name)
    command = [str(program), "serve", "--port", "8900"]
    with subprocess.Popen(  # noqa: S603
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        line = process.stdout.readline()
        found = re.match(r"http://127\.0\.0\.1:\d+/", line)
        assert found, line
        try:
            yield Preview(found[0], folder)
        finally:
            process.terminate()
