"""Scripts print French by the rules of the pages, which Swift wrote."""

import json

from playwright.sync_api import Page

from built_site import BuiltSite
from hours import PAGE

TYPED = [
    ("Qui paie ?", "Qui paie\u202f?"),
    ("un ; deux : trois !", "un\u202f; deux\u00a0: trois\u202f!"),
    ("« 'un' »", "«\u00a0'un’\u00a0»"),
    ("1'2 l'été...", "1'2 l’été…"),
    ("24 heures, 7 h, 2 ansérines", "24\u00a0heures, 7\u00a0h, 2 ansérines"),
    ("2 000 € en 2026 150 %", "2\u202f000\u00a0€ en 2026 150\u00a0%"),
    ("1 000 000 ; 12 34", "1\u202f000\u202f000\u202f; 12 34"),
    ("15 €, 3 moisson", "15\u00a0€, 3 moisson"),
]


def test_rules(page: Page, root: str) -> None:
    """Each rule of French/Typography.swift, on the cases of its own test."""
    page.goto(root + PAGE)
    for typed, printed in TYPED:
        assert page.evaluate("text => core.typeset(text)", typed) == printed


def test_every_question_of_the_site(page: Page, root: str, site: BuiltSite) -> None:
    """What a script makes of a question is what its page shows."""
    entries = json.loads((site.folder / "faq.json").read_text(encoding="utf-8"))["fiches"]
    questions = [entry["question"] for entry in entries]
    page.goto(root + PAGE)
    printed = page.evaluate("texts => texts.map(core.typeset)", questions)
    page.goto(root + "recherche/index.html")
    links = {text.strip() for text in page.locator("#parcourir a").all_text_contents()}
    assert set(printed) <= links
