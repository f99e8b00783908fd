"""With a keyboard only, the checker's script leads people to their verdict, step by step."""

import re

import pytest
from playwright.sync_api import Page, expect

from checker import PAGE, heading
from diagram import Diagram
from keyboard import choose, follow, press
from people import PEOPLE, Person

HELD = "window.requestIdleCallback = (work) => { window.held = work; };"

REHEARSAL = """async () => {
  await cpf.ready;
  const read = () => [document.documentElement.outerHTML, document.title, location.href,
    history.length, JSON.stringify({...sessionStorage, ...localStorage}),
    document.activeElement.tagName];
  const before = read();
  held();
  return [before, read()];
}"""


@pytest.mark.parametrize("person", PEOPLE, ids=str)
def test_person_reaches_the_verdict(
    page: Page, root: str, diagram: Diagram, person: Person
) -> None:
    """One press an answer: the focus moves to what comes next, and the title names it.

    The address tells no answer, and the page keeps them all when it is loaded again.
    """
    page.goto(root)
    follow(page, "Vérifier ma situation")
    for question, answer in person.answers.items():
        expect(heading(page)).to_have_text(diagram.question(question))
        choose(page, diagram.label(question, answer))
        expect(heading(page)).not_to_have_text(diagram.question(question))
        expect(heading(page)).to_be_focused()
        expect(page).to_have_url(root + PAGE)
        expect(page).to_have_title(re.compile("^" + re.escape(heading(page).inner_text())))
    person.expect_verdict(page)
    page.reload()
    person.expect_verdict(page)


def test_an_answer_is_changed(page: Page, root: str, diagram: Diagram) -> None:
    """A reader goes back to a question from the result, and starts again."""
    page.goto(root + PAGE + "#statut=titulaire&situation=maladie&avis-medical=absent")
    press(page, "modifier : " + diagram.question("avis-medical"))
    expect(heading(page)).to_have_text(diagram.question("avis-medical"))
    given = page.locator("main button[aria-current]")
    expect(given).to_have_accessible_name(diagram.label("avis-medical", "absent"))
    choose(page, diagram.label("avis-medical", "favorable"))
    expect(heading(page)).to_have_text(diagram.question("but"))
    page.go_back()
    expect(heading(page)).to_have_text(diagram.question("avis-medical"))
    press(page, "Recommencer")
    expect(heading(page)).to_have_text(diagram.question("statut"))
    expect(given).to_have_count(0)


def test_a_rehearsed_way_leaves_no_trace(page: Page, root: str) -> None:
    """While nobody waits, a way is gone to its end: nothing of it stays on the page."""
    page.add_init_script(HELD)
    page.goto(root + PAGE)
    before, after = page.evaluate(REHEARSAL)
    assert before == after


def test_what_follows_the_card_is_shown(page: Page, root: str, diagram: Diagram) -> None:
    """A result comes with its card first: the rest of it follows by itself."""
    page.goto(root + PAGE)
    for question, answer in PEOPLE[0].answers.items():
        choose(page, diagram.label(question, answer))
    PEOPLE[0].expect_verdict(page)
    expect(page.locator(".carte-seule")).to_have_count(0)
    expect(page.locator("main .reponses")).to_be_visible()


def test_few_people_s_answers_unfold(page: Page, root: str, diagram: Diagram) -> None:
    """An answer that stands apart is found by unfolding, and is seen again when it is changed."""
    page.goto(root + PAGE)
    choose(page, diagram.label("statut", "vacataire"))
    press(page, "modifier : " + diagram.question("statut"))
    given = page.locator("main button[aria-current]")
    expect(given).to_be_visible()
    expect(given).to_have_accessible_name(diagram.label("statut", "vacataire"))


def test_traces_are_erased(page: Page, root: str, diagram: Diagram) -> None:
    """Nobody who goes back or forward afterwards meets an answer."""
    page.goto(root + PAGE + "#statut=titulaire")
    choose(page, diagram.label("situation", "maladie"))
    expect(heading(page)).to_have_text(diagram.question("avis-medical"))
    page.get_by_role("button", name="Effacer mes traces").click()
    expect(page).to_have_url(root + "index.html")
    for move in (page.go_back, page.go_forward, page.go_forward):
        move()
        expect(page.locator(".reponses")).to_have_count(0)
        assert "=" not in page.url
