"""Wherever the site is put, its pages ask nobody else anything, keep nothing and say nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

import hours
from built_site import BuiltSite
from checker import PAGE
from serving import served
from watching import Watch


@pytest.fixture(params=["root", "sub-path", "folder"])
def place(request: pytest.FixtureRequest, site: BuiltSite) -> Iterator[str]:
    """Put the site somewhere; gives the address of its root."""
    match request.param:
        case "folder":
            yield site.folder.as_uri() + "/"
        case "sub-path":
            with served(site.folder, "/aide/cpf/") as root:
                yield root
        case _:
            with served(site.folder) as root:
                yield root


def test_page_kinds_are_private(chromium: Browser, site: BuiltSite, place: str) -> None:
    """Each kind of page is opened there, with its style and its picture, and nothing else."""
    context = chromium.new_context()
    watch = Watch(context, place)
    page = context.new_page()
    for path in site.representatives:
        page.goto(place + path)
        watch.look_for_storage(page)
    context.close()
    assert watch.breaches == []
    assert {place + "assets/style.css", place + "assets/icone.svg"} <= set(watch.requests)


def test_checker_is_private(chromium: Browser, place: str) -> None:
    """From the first question to a result that is copied, no answer leaves the page."""
    context = chromium.new_context()
    watch = Watch(context, place)
    page = context.new_page()
    page.goto(place + PAGE)
    page.locator("main button[value=inconnu]").wait_for()
    page.locator("main details.autres > summary").click()
    for answer in ["retraite-invalidite", "aucune"]:
        page.locator(f"main button[value={answer}]").click()
    expect(page.locator("main .bande.verdict-plus-tard")).to_be_visible()
    page.get_by_role("button", name="Copier le texte").click()
    expect(page.locator("main .outils [role=status]").first).not_to_be_empty()
    watch.look_for_storage(page)
    context.close()
    assert watch.breaches == []
    assert not [address for address in watch.requests if "retraite" in address]


def test_hours_are_private(chromium: Browser, place: str) -> None:
    """From the form to the result, nothing that was typed leaves the page, even from a folder."""
    context = chromium.new_context(locale="fr-FR")
    watch = Watch(context, place)
    page = context.new_page()
    page.goto(place + hours.PAGE)
    page.get_by_label("Date d’entrée dans la fonction publique").fill("13/05/2019")
    hours.count(page)
    expect(hours.result(page)).to_contain_text("sur 150")
    watch.look_for_storage(page)
    context.close()
    assert watch.breaches == []
    assert not [address for address in watch.requests if "2019" in address.partition("#")[0]]
    assert [address for address in watch.requests if address.endswith("coeur-module.js")]
