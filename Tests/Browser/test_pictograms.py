"""Statuses and positions have drawings, which stand beside their words and say nothing more."""

from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Browser, Page, expect

from built_site import BuiltPage, BuiltSite
from checker import PAGE
from diagram import Diagram

DRAWN = ("statut", "statut-agent", "situation")
"""The questions whose answers are drawn."""


def drawings(page: BuiltPage, where: str) -> list[str]:
    """Give the drawings of some elements, without what stands around them."""
    return [
        "".join(etree.tostring(part, encoding="unicode").strip() for part in element)
        for element in page.root.xpath(where)
    ]


def test_every_answer_has_a_drawing_of_its_own(site: BuiltSite, diagram: Diagram) -> None:
    """The page of the checker holds each drawing once, and no two are the same."""
    page = site.pages[PAGE]
    held = [str(name) for name in page.root.xpath("//symbol/@id")]
    wanted = {f"picto-{answer}" for name in DRAWN for answer in diagram.answers(name)}
    assert set(held) == wanted
    drawn = drawings(page, "//symbol")
    assert all(drawn)
    assert len(set(drawn)) == len(drawn) == len(held)


def test_pages_without_script_draw_what_they_ask(site: BuiltSite) -> None:
    """Each choice of a position has its drawing in the page, hidden from screen readers."""
    page = site.pages["verifier/titulaire/index.html"]
    choices = page.root.xpath("//*[@class='choix']/li")
    drawn = drawings(page, "//*[@class='choix']/li//svg[@aria-hidden='true']")
    assert all(drawn)
    assert len(set(drawn)) == len(choices) > 1


@pytest.mark.parametrize("is_served", [True, False])
def test_buttons_show_their_drawings(
    chromium: Browser, root: str, site: BuiltSite, *, is_served: bool
) -> None:
    """Every button shows its strokes, from a host as from a folder."""
    page = chromium.new_page()
    start = root if is_served else Path(site.folder).as_uri() + "/"
    page.goto(f"{start}{PAGE}#statut=titulaire")
    page.locator(".autres > summary").click()
    buttons = page.locator("main .question .choix button")
    expect(buttons.first).to_be_visible()
    assert buttons.count() > 1
    for button in buttons.all():
        assert button.locator("use").evaluate("(use) => use.getBBox().width") > 0
        expect(button.locator("svg")).to_have_attribute("aria-hidden", "true")
    page.close()


def test_other_questions_have_none(page: Page, root: str) -> None:
    """A question without drawings shows words alone."""
    page.goto(f"{root}{PAGE}#statut=titulaire&situation=maladie")
    expect(page.locator("main .question .choix button").first).to_be_visible()
    expect(page.locator("main .question .picto")).to_have_count(0)
