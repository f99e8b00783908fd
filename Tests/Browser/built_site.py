"""The built site, read from its files without the generator's help."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html


@dataclass(frozen=True)
class BuiltPage:
    """A page: its path from the root of the site, and its elements."""

    path: str
    root: html.HtmlElement

    @cached_property
    def kind(self) -> str:
        """The folder at the root of the site that the page stands in, or its name."""
        return self.path.split("/", maxsplit=1)[0]

    @cached_property
    def marks(self) -> frozenset[str]:
        """Every element and class of the page, under its kind: what a style can tell apart."""
        return frozenset(
            f"{self.kind} {element.tag}.{name}"
            for element in self.elements
            for name in ["", *element.get("class", "").split()]
        )

    @cached_property
    def anchors(self) -> list[str]:
        """The ids of the page, in order."""
        return [str(element.get("id")) for element in self.elements if element.get("id")]

    @cached_property
    def is_redirect(self) -> bool:
        """Whether the page only leads to another."""
        return bool(self.root.xpath("//meta[@http-equiv='refresh' or @http-equiv='Refresh']"))

    @property
    def elements(self) -> Iterator[html.HtmlElement]:
        """The elements of the page, in order, without comments."""
        return (element for element in self.root.iter() if isinstance(element.tag, str))


def resolve(page: BuiltPage, destination: str) -> tuple[str, str]:
    """Give the file and the anchor that an address leads to from a page."""
    parts = urlsplit(destination)
    folder = posixpath.dirname(page.path)
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    return (path if parts.path else page.path, unquote(parts.fragment))


class BuiltSite:
    """The pages and the other files of a built site."""

    def __init__(self, folder: Path) -> None:
        """Read every page of a folder."""
        self.folder = folder.resolve()
        self.files = sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file()
        )
        self.pages = {path: self._read(path) for path in self.files if path.endswith(".html")}

    def _read(self, path: str) -> BuiltPage:
        parser = html.HTMLParser(encoding="utf-8")
        return BuiltPage(path, html.document_fromstring((self.folder / path).read_bytes(), parser))

    @classmethod
    @cache
    def read(cls, folder: Path) -> "BuiltSite":
        """Read a folder once, whoever asks for it: it takes seconds."""
        return cls(folder)

    @cached_property
    def representatives(self) -> list[str]:
        """Choose the fewest pages that show, between them, every mark of every kind of page."""
        pages = [page for page in self.pages.values() if not page.is_redirect]
        return sorted(_cover({page.path: page.marks for page in pages}))


def _cover(sets: dict[str, frozenset[str]]) -> Iterable[str]:
    """Choose few sets that hold, between them, all that the sets hold: the richest each time."""
    missing = frozenset[str]().union(*sets.values())
    while missing:
        path = max(sorted(sets), key=lambda name: len(sets[name] & missing))
        missing -= sets[path]
        yield path
