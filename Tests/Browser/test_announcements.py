"""What a page says when it cannot do what was asked: an alert, read at once."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from staff import FAULTY, choose

NOT_HERE = re.compile("ne peut pas se faire|n’est pas disponible")


def _count(page: Page) -> None:
    page.get_by_label("Date d’entrée").fill("01/09/2018")
    page.get_by_role("button", name="Compter mes heures").click()


def _reckon(page: Page) -> None:
    page.locator("[name=demande]").fill("2026-11-02")
    page.get_by_role("button", name="Calculer mes dates").click()


def _list(page: Page) -> None:
    choose(page, "liste.csv", FAULTY.encode())


def _seek(page: Page) -> None:
    page.get_by_label("Votre question, avec vos mots").fill("vae")


def _suggest(page: Page) -> None:
    page.get_by_role("combobox").press_sequentially("vae")


CASES: list[tuple[str, str, Callable[[Page], None]]] = [
    ("mes-heures", "coeur-module.js", _count),
    ("delais", "coeur-module.js", _reckon),
    ("equipe", "equipe-module.js", _list),
    ("recherche", "recherche-module.js", _seek),
    ("glossaire", "recherche-module.js", _suggest),
]


@pytest.mark.parametrize(("path", "module", "act"), CASES)
def test_what_cannot_be_done_is_an_alert(
    page: Page, root: str, path: str, module: str, act: Callable[[Page], None]
) -> None:
    """Where the module of a page does not come, the page says so aloud."""
    page.route(f"**/{module}", lambda route: route.fulfill(content_type="text/javascript"))
    page.goto(f"{root}{path}/index.html")
    act(page)
    said = page.get_by_role("alert").filter(has_text=NOT_HERE)
    expect(said).to_be_attached()
