"""Without JavaScript and with a keyboard only, the pages of the checker do the whole job."""

import pytest
from playwright.sync_api import Page

from diagram import Diagram
from keyboard import follow
from people import PEOPLE, Person


@pytest.mark.parametrize("person", PEOPLE, ids=str)
def test_person_reaches_the_verdict(
    scriptless_page: Page, root: str, diagram: Diagram, person: Person
) -> None:
    """From the home page, by links alone, to the verdict and to who decides."""
    scriptless_page.goto(root)
    follow(scriptless_page, "Vérifier ma situation")
    for question, answer in person.answers.items():
        follow(scriptless_page, diagram.label(question, answer))
    person.expect_verdict(scriptless_page)
