"""The module understands in a sentence what the command line understands."""

import json
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from built_site import BuiltSite
from calls import read_calls
from hours import PAGE
from programs import Programs
from queries import misspelt, query, words

SEED = 1728

UNDERSTAND = "async (all) => Promise.all(all.map((text) => core.understand(text)))"

HOSTILE = {
    "empty": "",
    "blank": "   ",
    "long": "je suis titulaire " * 5_600,
    "faces": "\U0001f469\u200d\U0001f692" * 100,
    "right to left": "\u202e\u0645\u0631\u062d\u0628\u0627 titulaire",
    "markup": "<b>titulaire</b> & <script>cdd</script>",
    "control": "\x01titulaire\x07",
    "signs": "(.*+?^${}|[\\ titulaire",
}


def sentence(known: list[str], spoken: list[str], random: Random) -> str:
    """Draw a sentence: words of calls, misspelt, with words of the entries between them."""
    drawn = [misspelt(random.choice(spoken), random) for _ in range(random.randint(2, 12))]
    drawn.insert(random.randrange(len(drawn) + 1), query(known, random))
    return " ".join(drawn)


def ask(programs: Programs, site: BuiltSite, sentences: list[str]) -> list[dict[str, Any]]:
    """Ask `cpf mcp` what each sentence establishes."""
    calls = [
        {
            "jsonrpc": "2.0",
            "id": number,
            "method": "tools/call",
            "params": {"name": "comprendre", "arguments": {"phrase": text}},
        }
        for number, text in enumerate(sentences)
    ]
    lines = "".join(json.dumps(call) + "\n" for call in calls)
    printed = programs.read("mcp", "--site", str(site.folder), stdin=lines)
    return [json.loads(line)["result"]["structuredContent"] for line in printed.splitlines()]


def facts(found: list[dict[str, str]]) -> list[tuple[str, str, str]]:
    """Give what was understood, with the words it stands on."""
    return [(fact["question"], fact["reponse"], fact["mots"]) for fact in found]


def test_random_sentences(
    page: Page, root: str, site: BuiltSite, programs: Programs, pytestconfig: pytest.Config
) -> None:
    """Answers, words, contradictions and traps are the same."""
    random = Random(SEED)  # noqa: S311
    known = words(site.folder)
    spoken = [word for call in read_calls() for word in call.sentence.split()]
    count = pytestconfig.getoption("sentences")
    sentences = [sentence(known, spoken, random) for _ in range(count)]
    page.goto(root + PAGE)
    heard = page.evaluate(UNDERSTAND, sentences)
    assert any(one["compris"] for one in heard)
    for text, one, said in zip(sentences, heard, ask(programs, site, sentences), strict=True):
        assert facts(one["compris"]) == facts(said["compris"]), text
        assert [facts(few) for few in one["contradictions"]] == [
            facts(few) for few in said["contradictions"]
        ], text
        assert one["a-savoir"] == said.get("a-savoir", ""), text


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_sentences(
    page: Page, root: str, site: BuiltSite, programs: Programs, name: str
) -> None:
    """Whatever is typed is answered as the program answers it, and the next sentence too."""
    text = HOSTILE[name]
    page.goto(root + PAGE)
    heard, after = page.evaluate(UNDERSTAND, [text, "je suis titulaire"])
    assert facts(after["compris"]) == [("statut", "titulaire", "titulaire")]
    if text.strip():
        [said] = ask(programs, site, [text])
        assert facts(heard["compris"]) == facts(said["compris"])
        assert heard["coupe"] == said.get("coupe", False) == (name == "long")
    else:
        assert heard["compris"] == []
