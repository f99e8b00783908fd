"""Every text in a value of YAML, and copies with another text in its place."""

import sys
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import yaml

Way = tuple[str | int, ...]
"""The keys and indices that lead to a text."""


def load(text: str) -> Any:  # noqa: ANN401
    """Read YAML with every scalar as text."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506


def leaves(value: Any, way: Way = ()) -> Iterator[Way]:  # noqa: ANN401
    """Give the way to every text; the first item of a list stands for the others."""
    match value:
        case dict():
            for key, part in value.items():
                yield from leaves(part, (*way, key))
        case [first, *_]:
            yield from leaves(first, (*way, 0))
        case str():
            yield way


def replaced(value: Any, way: Way, words: str) -> Any:  # noqa: ANN401
    """Copy a value with other words in one place."""
    copy = deepcopy(value)
    part = copy
    for step in way[:-1]:
        part = part[step]
    part[way[-1]] = words
    return copy


def dump(value: Any) -> str:  # noqa: ANN401
    """Write YAML with every text on a line of its own."""
    return str(yaml.dump(value, default_style='"', width=sys.maxsize, sort_keys=False))
