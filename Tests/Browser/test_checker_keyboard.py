"""With a keyboard only, the checker's script leads people to their verdict, step by step."""

import re

import pytest
from playwright.sync_api import Page, expect

from checker import fragment, heading
from diagram import Diagram
from keyboard import choose, follow
from people import PEOPLE, Person


@pytest.mark.parametrize("person", PEOPLE, ids=str)
def test_person_reaches_the_verdict(
    page: Page, root: str, diagram: Diagram, person: Person
) -> None:
    """Each answer moves the focus to what comes next, names it in the title, and is kept."""
    page.goto(root)
    follow(page, "Vérifier ma situation")
    given = {}
    for question, answer in person.answers.items():
        expect(heading(page)).to_have_text(diagram.question(question))
        choose(page, diagram.label(question, answer))
        given[question] = answer
        expect(page).to_have_url(re.compile(re.escape("#" + fragment(given)) + "$"))
        expect(heading(page)).to_be_focused()
        expect(page).to_have_title(re.compile("^" + re.escape(heading(page).inner_text())))
    person.expect_verdict(page)


def test_an_answer_is_changed(page: Page, root: str, diagram: Diagram) -> None:
    """A reader goes back to a question from the result, and starts again."""
    page.goto(root + "verifier/index.html#statut=titulaire&situation=maladie&avis-medical=absent")
    follow(page, "modifier : " + diagram.question("avis-medical"))
    expect(heading(page)).to_have_text(diagram.question("avis-medical"))
    choose(page, diagram.label("avis-medical", "favorable"))
    expect(heading(page)).to_have_text(diagram.question("but"))
    page.go_back()
    expect(heading(page)).to_have_text(diagram.question("avis-medical"))
    follow(page, "Recommencer")
    expect(heading(page)).to_have_text(diagram.question("statut"))
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)


def test_an_answer_is_missing(page: Page, root: str) -> None:
    """Going on without an answer is an error that is told and leads to the choices."""
    page.goto(root + "verifier/index.html")
    page.get_by_role("radio").first.focus()
    page.keyboard.press("Enter")
    error = page.locator("main .erreur")
    expect(error).to_be_focused()
    follow_error = error.get_by_role("link")
    follow_error.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio").first).to_be_focused()
