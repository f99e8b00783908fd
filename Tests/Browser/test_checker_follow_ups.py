"""Follow-ups are answered on the result, which stays: what changed is said, read out and marked."""

import re
from urllib.parse import parse_qs

from playwright.sync_api import Locator, Page, expect

from checker import PAGE, heading
from diagram import Diagram
from keyboard import choose, press

CASE = "#statut=cdd&situation=en-poste&employeurs=un&formation=diplome"


def asked(page: Page, diagram: Diagram, question: str) -> Locator:
    """Find a follow-up that is asked."""
    return page.locator("main .suivre").get_by_role("heading", name=diagram.question(question))


def expect_change(page: Page, words: str) -> None:
    """Expect what changed to be said beside the question, and read out."""
    change = page.locator("main .change")
    expect(change).to_contain_text(words)
    expect(page.locator("#message")).to_have_text(change.inner_text())


def test_follow_ups_are_answered_on_the_result(page: Page, root: str, diagram: Diagram) -> None:
    """The verdict never leaves the page; what an answer adds is marked where it stands."""
    page.goto(root + PAGE + CASE)
    verdict = heading(page).inner_text()
    press(page, diagram.question("projet"))
    expect(asked(page, diagram, "projet")).to_be_focused()
    expect(heading(page)).to_have_text(verdict)

    choose(page, diagram.label("projet", "formule"))
    expect_change(page, "Rien ne change")
    expect(page.locator("main .neuf")).to_have_count(0)
    expect(heading(page)).to_have_text(verdict)
    expect(asked(page, diagram, "heures")).to_be_focused()

    choose(page, diagram.label("heures", "insuffisantes"))
    expect(asked(page, diagram, "complement")).to_be_focused()
    choose(page, diagram.label("complement", "anticipation"))
    expect_change(page, "Ajouté")
    marked = page.locator("main .resultat :is(li, p):has(> .neuf)")
    assert marked.count() > 1
    told = page.locator("main .change").inner_text()
    for text in marked.locator("span:not(.aide):not(.aide *)").all_inner_texts():
        assert text.split(",")[0].rstrip(".") in told
    expect(page.locator("main .bande")).to_be_visible()


def test_follow_ups_say_whether_the_answer_hangs_on_them(page: Page, root: str) -> None:
    """A follow-up that makes the answer another says so; one that does not says that."""
    tenured = "#statut=titulaire&situation=en-poste&employeurs=un&formation=diplome"
    for question, words in {
        "projet": "La réponse peut en dépendre.",
        "heures": "Le verdict n’en dépend pas.",
    }.items():
        page.goto("about:blank")
        page.goto(f"{root}{PAGE}{tenured}&question={question}")
        expect(page.locator("main .suivre .pourquoi")).to_contain_text(words)
    title = heading(page).inner_text()
    page.goto("about:blank")
    page.goto(f"{root}{PAGE}{tenured}&projet=aucun")
    expect(heading(page)).not_to_have_text(title)


def test_the_last_follow_up_leaves_the_result(page: Page, root: str, diagram: Diagram) -> None:
    """After the last answer, what changed has the focus; nothing of it is left after a reload."""
    page.goto(root + PAGE + CASE + "&refus=aucun&question=refus")
    choose(page, diagram.label("refus", "deux-annees"))
    expect_change(page, "Ajouté")
    expect(page.get_by_role("heading", level=3, name=re.compile("^Pour préciser"))).to_be_focused()
    page.reload()
    expect(page.locator("main .bande")).to_be_visible()
    expect(page.locator("main :is(.neuf, .change)")).to_have_count(0)


def test_a_kept_answer_tells_whether_it_stands(page: Page, root: str) -> None:
    """With its day and the state of its rules, an answer is compared; with a day alone, not."""
    message = page.locator("#message")
    page.goto(root + PAGE + CASE)
    expect(page.locator("main .bande")).to_be_visible()
    kept = page.evaluate("address()").partition("#")[2]
    state = parse_qs(kept)["etat"][0]
    for end, words in {
        f"&le=2026-03-12&etat={state}": "Votre réponse du 12 mars 2026 : rien n’a changé depuis.",
        f"&le=2026-03-12&etat=R99abc{state}": "des règles ont changé depuis.",
        "&le=2026-03-12": "pas l’état des règles de ce jour-là",
        "&le=2026-03-12&etat=abc": "pas l’état des règles de ce jour-là",
        "&le=hier": "laissé de côté",
    }.items():
        page.goto("about:blank")
        page.goto(root + PAGE + CASE + end)
        expect(message).to_contain_text(words)
        expect(page.locator("main .bande")).to_be_visible()
    page.goto("about:blank")
    page.goto(root + PAGE + CASE + "&le=2026-03-12")
    expect(message).to_contain_text("Ce lien porte la date du 12 mars 2026")
    expect(message).to_contain_text(re.compile(r"vaut aujourd’hui, (1er|\d+) \S+ \d{4}"))
