"""A copy of the content with hostile words in every field and in every place of Markdown."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hostile_words import CODE, ESCAPED, RAW, WORDS
from yaml_leaves import Way, dump, leaves, load, replaced

ALL = len(WORDS) - 1
"""The words that are all the others."""


@dataclass(frozen=True)
class Trial:
    """Hostile words in one place: an entry that holds or cites them, a row, or a value."""

    name: str
    place: str
    index: int
    entry: str | None = None
    file: str | None = None
    row: str = ""
    way: Way = ()

    @property
    def is_literal(self) -> bool:
        """Whether the words are typed as text."""
        return self.place not in RAW

    @property
    def words(self) -> str:
        """The words, unlike those of any other trial."""
        return marked(self.index, self.name)


def marked(index: int, name: str) -> str:
    """Give hostile words that tell which trial they come from."""
    return f"{WORDS[index]}//{name}"


def escaped(words: str) -> str:
    """Put a backslash before everything that Markdown may read."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words)


def written(header: dict[str, Any], body: str) -> str:
    """Write a file of Markdown with its header."""
    return f"---\n{dump(header)}---\n\n{body}\n"


def parts(path: Path) -> tuple[dict[str, Any], str]:
    """Read the header and the body of a file of Markdown."""
    _, header, body = path.read_text().split("---\n", maxsplit=2)
    return load(header), body


def uncommented(text: str) -> str:
    """Make keys that are shown in comments real ones."""
    return re.sub(r"^# (?=[a-z-]+:|  )", "", text, flags=re.MULTILINE)


def merged(mappings: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give every key of some mappings with a value, and those keys that all of them have."""
    fields = {key: value for mapping in mappings for key, value in mapping.items()}
    common = set.intersection(*(set(mapping) for mapping in mappings))
    return fields, {key: value for key, value in fields.items() if key in common}


class HostileContent:
    """Makes trials for a folder of content, and writes them into it."""

    def __init__(self, folder: Path, templates: Path) -> None:
        """Read which fields the content has, and which ones its models show."""
        self.folder = folder
        (folder / "logo.svg").write_bytes((templates / "assets" / "icone.svg").read_bytes())
        texts = {path.name: uncommented(path.read_text()) for path in folder.glob("*.yml")}
        self.lists = {name: text for name, text in texts.items() if isinstance(load(text), list)}
        # The words of « mots.yml » are matched against sentences and shown on no page.
        others = texts.keys() - self.lists.keys() - {"mots.yml"}
        self.values = {name: load(texts[name]) for name in others}
        self.bodies = {f"pages/{path.name}": parts(path) for path in folder.glob("pages/*.md")}
        self.values |= {name: header for name, (header, _) in self.bodies.items()}
        model, _ = parts(self._filled(templates / "nouvelle-fiche.md"))
        real = [parts(path)[0] for path in folder.glob("faq/*/*.md")]
        fields, self.header = merged(real)
        self.fields = model | fields
        self.section = folder / "faq" / load(self.lists["rubriques.yml"])[0]["id"]
        self.trials = [*self._fields(), *self._places(), *self._rows(), *self._values()]

    def write(self, trials: list[Trial]) -> None:
        """Put these trials into the folder, and no other."""
        for path in self.section.glob("essai-*.md"):
            path.unlink()
        values = dict(self.values)
        for trial in trials:
            if trial.entry:
                (self.section / f"{trial.name}.md").write_text(trial.entry)
            if trial.file and trial.way:
                values[trial.file] = replaced(values[trial.file], trial.way, trial.words)
        for name, text in self.lists.items():
            rows = [trial.row for trial in trials if trial.file == name]
            (self.folder / name).write_text("".join([text, *rows]))
        for name, value in values.items():
            text = written(value, self.bodies[name][1]) if name in self.bodies else dump(value)
            (self.folder / name).write_text(text)

    def refused(self, faults: list[dict[str, Any]]) -> set[str]:
        """Give the trials that some errors tell of, by name; the other errors follow from those."""
        names = set()
        for fault in faults:
            if fault["gravite"] != "erreur":
                continue
            path = Path(fault["fichier"])
            line = path.read_text().splitlines()[fault["ligne"] - 1]
            found = re.search(r"essai-[a-z0-9-]+", f"{path.stem} {line}")
            if found:
                names.add(found[0])
        return names

    def _filled(self, model: Path) -> Path:
        """Copy the model of an entry, filled in and with its comments made keys."""
        copy = self.folder.parent / model.name
        text = model.read_text().replace("{{jour}}", "2026-11-20").replace("{{question}}", "?")
        copy.write_text(uncommented(text))
        return copy

    def _fields(self) -> Iterator[Trial]:
        for way in leaves(self.fields):
            header = self.header | {way[0]: self.fields[str(way[0])]}
            for index in range(len(WORDS)):
                name = trial_name("champ", way, index)
                entry = written(replaced(header, way, marked(index, name)), "Mot.")
                yield Trial(name, str(way[0]), index, entry)

    def _places(self) -> Iterator[Trial]:
        for place, text in (ESCAPED | CODE | RAW).items():
            for index in range(len(WORDS)):
                name = trial_name("lieu", (place,), index)
                words = marked(index, name)
                body = text.replace("%", escaped(words) if place in ESCAPED else words)
                yield Trial(name, place, index, written(self.header, "Mot.\n\n" + body))

    def _rows(self) -> Iterator[Trial]:
        for file, text in self.lists.items():
            fields, common = merged(load(text))
            for way in leaves(fields):
                row = common | address(file, str(way[0])) | {way[0]: fields[str(way[0])]}
                for index in range(len(WORDS)):
                    yield self._row(file, row, way, index)

    def _row(self, file: str, row: dict[Any, Any], way: Way, index: int) -> Trial:
        name = trial_name(Path(file).stem, way, index)
        key = next(iter(row))
        hostile = replaced(row | {key: name}, way, marked(index, name))
        entry = written(self.header | citation(file, hostile[key]), "Mot.")
        line = f"- {json.dumps(hostile)}\n"
        return Trial(name, f"{file} {way[0]}", index, entry, file, line)

    def _values(self) -> Iterator[Trial]:
        for file, value in self.values.items():
            for way in leaves(value):
                name = trial_name(Path(file).stem, way, ALL)
                yield Trial(name, f"{file} {way[0]}", ALL, file=file, way=way)


def address(file: str, key: str) -> dict[str, str]:
    """Give the address that a legal text needs, where the key is not one itself."""
    needs_one = file == "textes.yml" and key not in {"recueil", "url"}
    return {"recueil": "cgfp"} if needs_one else {}


def citation(file: str, name: str) -> dict[str, Any]:
    """Give the fields by which an entry cites a row of a list."""
    match file:
        case "sources.yml":
            return {"sources": [{"id": name}]}
        case "textes.yml":
            return {"textes": [name]}
        case "couverture.yml":
            return {"couvre": [name]}
        case _:
            return {}


def trial_name(group: str, way: Way, index: int) -> str:
    """Name a trial so that an address can hold it."""
    return "-".join(["essai", group, *map(str, way), str(index)]).replace(" ", "-")
