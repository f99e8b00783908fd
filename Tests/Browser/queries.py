"""Questions drawn at random from the words of the entries, and misspelt in many ways."""

import json
import unicodedata
from pathlib import Path
from random import Random

STRANGE = ["🧑‍🏫", "مرحبا", "<b>", "(.*", "\\", '"', "\t", "28/35", "150h", "l’", "œ", "\x01", "é"]


def words(folder: Path) -> list[str]:
    """Read the words of every question, answer and list of keywords of a built site."""
    entries = json.loads((folder / "faq.json").read_text())["fiches"]
    texts = [
        " ".join([entry["question"], entry["reponse"], *entry["mots-cles"]]) for entry in entries
    ]
    return sorted({word for text in texts for word in text.split()})


def misspelt(word: str, random: Random) -> str:
    """Write a word as people type it: whole, cut short, without accents, with a slip."""
    place = random.randrange(len(word))
    match random.randrange(6):
        case 0:
            return word[: place + 1]
        case 1:
            bare = unicodedata.normalize("NFD", word)
            return "".join(letter for letter in bare if not unicodedata.combining(letter))
        case 2:
            return word[:place] + word[place + 1 :]
        case 3:
            return word[:place] + random.choice("aeiouéslt") + word[place:]
        case 4:
            return word.upper()
        case _:
            return word


def query(known: list[str], random: Random) -> str:
    """Draw a question of some words; one in ten holds something strange."""
    drawn = [misspelt(random.choice(known), random) for _ in range(random.randint(1, 8))]
    if random.randrange(10) == 0:
        drawn.insert(random.randrange(len(drawn) + 1), random.choice(STRANGE))
    return " ".join(drawn).strip()
