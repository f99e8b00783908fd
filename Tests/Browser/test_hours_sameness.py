"""The module counts and words as the command line does, whatever is typed."""

import json
import re
from random import Random
from typing import Any

from playwright.sync_api import Page

from careers import DAY, Career, row, whole
from hours import PAGE, ask, memory
from programs import REFUSED, Programs

SEED = 2026
ROWS = 2_000
WHOLES = 200
CALLS = 100

COLUMNS = {"formation": "formation-heures"}
COVER = {
    "couvert-dif": "dif",
    "couvert-cpf": "cpf",
    "couvert-anticipation": "anticipation",
    "couvert-manque": "manque",
    "a-decrementer": "a-decrementer",
}


def plain(message: str, before: str = "") -> str:
    """Write the names of fields without the braces of the page; before them what a program puts."""
    return re.sub(r"\{([a-z-]+)\}", before + r"\1", message)


def batch_columns(reply: dict[str, Any]) -> dict[str, str]:
    """Put a reply of the module in the columns of a batch."""
    if "fautes" in reply:
        faults = [
            f"colonne {COLUMNS.get(fault['champ'], fault['champ'])} : {plain(fault['message'])}"
            for fault in reply["fautes"]
        ]
        return {"erreur": ". ".join(faults)}
    estimate = any(alert.startswith("Estimation") for alert in reply["alertes"])
    columns = {
        "droits-solde": reply["solde"],
        "droits-plafond": reply["plafond"],
        "droits-anticipation": reply["anticipation"],
        "droits-estimation": "oui" if estimate else "non",
    }
    cover = reply.get("formation", {})
    columns |= {column: cover[key] for column, key in COVER.items() if cover}
    return {column: str(value) for column, value in columns.items()}


def batch(programs: Programs, careers: list[Career]) -> list[dict[str, str]]:
    """Ask `cpf lot` about careers; gives the columns that it filled."""
    names = ["entree", "solde", "quotite", "peu-qualifie", "dif", "formation-heures"]
    rows = [{COLUMNS.get(name, name): text for name, text in career} for career in careers]
    lines = [json.dumps(dict.fromkeys(names, "") | row) + "\n" for row in rows]
    done = programs.run("cpf", "lot", "--format", "ndjson", "--au", DAY[1], stdin="".join(lines))
    printed = [json.loads(line) for line in done.stdout.splitlines()]
    return [
        {key: str(text) for key, text in line.items() if key not in names and text != ""}
        for line in printed
    ]


def program(programs: Programs, career: Career) -> dict[str, Any]:
    """Ask `cpf droits --json`; gives its document, or its faults line by line."""
    options = [f"--{name}={text}" for name, text in career if name != "inaptitude"]
    options += ["--inaptitude" for name, _ in career if name == "inaptitude"]
    done = programs.run("cpf", "droits", "--json", *options)
    if done.returncode == REFUSED:
        return {"fautes": [line.removeprefix("Erreur : ") for line in _faults(done.stderr)]}
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def _faults(printed: str) -> list[str]:
    lines = [line.strip() for line in printed.splitlines()]
    return [
        line
        for line in lines
        if "--" in line and " : " in line and not line.startswith("Utilisation :")
    ]


def same_keys(reply: dict[str, Any]) -> dict[str, Any]:
    """Keep of a reply of the module what the contract has."""
    if "fautes" in reply:
        return {
            "fautes": [
                f"--{fault['champ']} : {plain(fault['message'], '--')}" for fault in reply["fautes"]
            ]
        }
    kept = {key: reply[key] for key in ("solde", "plafond", "dif", "anticipation", "alertes")}
    kept["annees"] = [
        {key: year[key] for key in ("annee", "credit", "solde")} for year in reply["annees"]
    ]
    if "formation" in reply:
        words = ("heures", "phrases", "issues")
        kept["formation"] = {k: v for k, v in reply["formation"].items() if k not in words}
    return kept


def test_rows_of_a_batch(page: Page, root: str, programs: Programs) -> None:
    """Two thousand rows have the same figures, and the same faults in the same words."""
    page.goto(root + PAGE)
    random = Random(SEED)  # noqa: S311
    careers = [row(random) for _ in range(ROWS)]
    replies = ask(page, "rights", [[*career, DAY] for career in careers])
    refused = sum("fautes" in reply for reply in replies)
    assert ROWS / 10 < refused < ROWS / 2
    expected = batch(programs, careers)
    for career, reply, line in zip(careers, replies, expected, strict=True):
        assert batch_columns(reply) == line, career


def test_whole_careers(page: Page, root: str, programs: Programs) -> None:
    """Year by year, with hours taken, a contract that ends and a doctor's word, nothing differs."""
    page.goto(root + PAGE)
    random = Random(SEED)  # noqa: S311
    careers = [[*whole(random), DAY] for _ in range(WHOLES)]
    replies = ask(page, "rights", careers)
    assert any("fautes" in reply for reply in replies)
    assert any(reply.get("formation") and reply["annees"] for reply in replies)
    for career, reply in zip(careers, replies, strict=True):
        assert same_keys(reply) == program(programs, career), career


def test_conversions(page: Page, root: str, programs: Programs) -> None:
    """Euros and hours come to the same; what one refuses, the other refuses with the same words."""
    page.goto(root + PAGE)
    amounts = [("euros", text) for text in ("0", "7,50", "1200", "102.2", "20000000", "1e3", "-3")]
    amounts += [("heures", text) for text in ("0", "24", "150", "400", "999999999", "-1", "x")]
    careers: list[Career] = [[amount, DAY] for amount in amounts]
    careers += [[("peu-qualifie", "oui"), amount, DAY] for amount in amounts]
    for career, reply in zip(careers, ask(page, "conversion", careers), strict=True):
        options = [
            f"--{name}" if name == "peu-qualifie" else f"--{name}={text}" for name, text in career
        ]
        done = programs.run("cpf", "convertir", *options)
        if done.returncode == REFUSED:
            assert same_keys(reply)["fautes"] == [
                line.removeprefix("Erreur : ") for line in _faults(done.stderr)
            ], career
        else:
            assert reply["resultat"] in done.stdout, career


def test_memory_stays_as_it_is(page: Page, root: str) -> None:
    """Two thousand calls take no more memory than a hundred, long texts and faults included."""
    page.goto(root + PAGE)
    random = Random(SEED)  # noqa: S311
    careers = [[*whole(random), ("solde", "x" * random.randrange(2_000))] for _ in range(CALLS)]
    ask(page, "rights", careers)
    before = memory(page)
    for _ in range(ROWS // CALLS):
        ask(page, "rights", careers)
    assert memory(page) == before


def test_a_huge_text_is_only_a_fault(page: Page, root: str) -> None:
    """Memory grows for a long request, and the module goes on."""
    page.goto(root + PAGE)
    huge, sound = ask(page, "rights", [[("solde", "9" * 5_000_000)], [("solde", "48"), DAY]])
    assert [fault["champ"] for fault in huge["fautes"]] == ["solde"]
    assert sound["solde"] == int("48")
