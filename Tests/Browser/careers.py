"""Careers drawn at random, as people type them: sound ones, and some that cannot be."""

from collections.abc import Iterator
from random import Random

Career = list[tuple[str, str]]
"""What was typed, by name of field; a field may come several times."""

DAY = ("au", "2026-11-20")
WHOLES = [1, 7, 16, 20, 35, 100, 2100]
STRANGE = ["", "0", "-1", "hier", "99999999999", "1e3", "２０", "28/35/2", "31/02/2020", "<b>"]


def day(random: Random, first: int, last: int) -> str:
    """Write a day of some years in one of the two ways."""
    year, month, number = random.randint(first, last), random.randint(1, 12), random.randint(1, 28)
    if random.random() < 0.5:  # noqa: PLR2004
        return f"{year}-{month:02}-{number:02}"
    return f"{number}/{month}/{year}"


def quotity(random: Random) -> str:
    """Write one post, or two that make a full one at most in most cases."""
    whole = random.choice(WHOLES)
    part = random.randint(1, whole)
    if random.random() < 0.8:  # noqa: PLR2004
        return f"{part}/{whole}"
    return f"{part}/{whole}+{random.randint(1, whole)}/{random.choice(WHOLES)}"


def row(random: Random) -> Career:
    """Draw what a row of a batch can hold; some rows hold something strange."""
    start = random.randrange(3)
    fields = {
        "entree": day(random, 2008, 2026) if start < 2 else "",  # noqa: PLR2004
        "solde": str(random.randint(0, 420)) if start else "",
        "quotite": quotity(random) if random.randrange(3) else "",
        "peu-qualifie": random.choice(["", "", "oui", "non", str(random.randint(2015, 2027))]),
        "dif": random.choice(["", "", str(random.randint(0, 130))]),
        "formation": random.choice(["", str(random.randint(0, 900))]),
    }
    if random.random() < 0.1:  # noqa: PLR2004
        fields[random.choice(list(fields))] = random.choice(STRANGE)
    return [(name, text) for name, text in fields.items() if text]


def whole(random: Random) -> Career:
    """Draw all that a career can hold."""
    return [*row(random), *_extras(random)]


def _extras(random: Random) -> Iterator[tuple[str, str]]:
    for _ in range(random.randrange(4)):
        yield "consomme", f"{random.randint(2017, 2027)}:{random.randint(0, 40)}"
    if random.randrange(4) == 0:
        yield "diplome", str(random.randint(2015, 2027))
    if random.randrange(4) == 0:
        yield "fin-contrat", day(random, 2016, 2028)
    if random.randrange(4) == 0:
        yield "inaptitude", "oui"
