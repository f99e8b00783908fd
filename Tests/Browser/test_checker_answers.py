"""The checker's script answers as the program does, whatever is answered, unknown or left out."""

from random import Random
from typing import Any

from playwright.sync_api import Page

from built_site import BuiltSite
from checker import PAGE, answer
from diagram import UNKNOWN, Diagram
from printed import plain
from programs import Answers, Programs

SEED = 2026
SAMPLES = 40

RULING = ["verdict", "demande", "acquisition", "unite", "decideur", "payeur"]
FIELDS = ["etat", *RULING, "question", "choix", "possibilites", "en-suspens"]
FIELDS += ["question-decisive", "precisions"]
FIELDS += ["reference", "marques"]
CLAUSES = ["conditions", "engagements", "demarches"]


def summary(document: dict[str, Any] | None) -> dict[str, Any] | None:
    """Keep what both answers must agree on: ids, and texts as they are read."""
    if document is None:
        return None
    clauses = {
        key: [(clause["id"], plain(clause["texte"])) for clause in document.get(key, [])]
        for key in CLAUSES
    }
    return {
        **{key: document.get(key) for key in FIELDS},
        **clauses,
        "leviers": [
            (lever["reponses"], lever["verdict"], lever["depend-de"])
            for lever in document.get("leviers", [])
        ],
        "sans-levier": plain(document.get("sans-levier", "")),
        "titre": plain(document.get("titre", "")),
        "a-dire": [plain(sentence) for sentence in document.get("a-dire", [])],
        "phases": [step["phase"] for step in document.get("demarches", [])],
        "regles": [rule["id"] for rule in document.get("regles", [])],
        "faq": [entry["url"] for entry in document.get("faq", [])],
    }


def blurred(given: Answers, random: Random) -> Answers:
    """Forget some answers, and leave some out."""
    kept = {question: given[question] for question in given if random.random() < 0.85}  # noqa: PLR2004
    unknown = random.sample(list(kept), k=min(len(kept), random.randrange(3)))
    return kept | dict.fromkeys(unknown, UNKNOWN)


def disagreements(
    page: Page, programs: Programs, site: BuiltSite, situations: list[Answers]
) -> list[Answers]:
    """Give the situations that the script and the program answer differently."""
    found = answer(page, situations)
    return [
        given
        for given, document in zip(situations, found, strict=True)
        if summary(document) != summary(programs.answer(given, site.folder))
    ]


def test_full_answers(
    page: Page, root: str, site: BuiltSite, diagram: Diagram, programs: Programs
) -> None:
    """With every question answered: conditions, steps, rules and entries are the same, in order."""
    page.goto(root + PAGE)
    random = Random(SEED)  # noqa: S311
    situations = [diagram.random_path(random) for _ in range(SAMPLES)]
    assert any("refus" in given for given in situations)
    assert disagreements(page, programs, site, situations) == []


def test_answers_unknown_or_left_out(
    page: Page, root: str, site: BuiltSite, diagram: Diagram, programs: Programs
) -> None:
    """What stays possible is the same, and the same answers are refused."""
    page.goto(root + PAGE)
    random = Random(SEED)  # noqa: S311
    situations = [blurred(diagram.random_path(random), random) for _ in range(SAMPLES)]
    assert any(UNKNOWN in given.values() for given in situations)
    assert disagreements(page, programs, site, situations) == []


def test_every_ruling(page: Page, root: str, diagram: Diagram, programs: Programs) -> None:
    """Every core path has the whole ruling of the program, and tells rules of its own alone."""
    page.goto(root + PAGE)
    paths = diagram.core_paths()
    rows = programs.verdicts(paths)
    documents = [document for document in answer(page, paths) if document]
    assert [[row[key] for key in RULING] for row in rows] == [
        [document[key] for key in RULING] for document in documents
    ]
    for row, document in zip(rows, documents, strict=True):
        told = {rule["id"] for rule in document["regles"]}
        assert told
        assert told <= set(row["regles"])
