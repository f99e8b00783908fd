"""Entries serve their readers first: the answer, their own case, what to do, then the rest."""

import re

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from screens import OVERFLOW, set_screen, violations

ENTRY = "faq/arret-maladie/index.html"
NEAR = 2.2 * 844
"""What two screens of a common phone show, in CSS pixels."""

TOP = "(element) => Math.round(element.getBoundingClientRect().top + scrollY)"


def phone(page: Page, width: int = 390) -> None:
    """Give the page the screen of a phone."""
    page.set_viewport_size({"width": width, "height": 844})


def test_what_to_read_next_is_near(page: Page, root: str, site: BuiltSite) -> None:
    """« Voir aussi » begins two screens of a phone down or little more, with every case shown."""
    phone(page)
    far = {}
    for path, built in site.pages.items():
        if "fiche-voir-aussi" not in built.anchors:
            continue
        page.goto(root + path)
        top = page.locator("#fiche-voir-aussi").evaluate(TOP)
        if top > NEAR:
            far[path] = top
    assert far == {}


def test_a_case_opens_the_checker_filled_in(page: Page, root: str) -> None:
    """A reader touches their case, gets its answer and can change what they said."""
    page.goto(root + ENTRY)
    page.locator("#fiche-mon-cas ~ .cas a").first.click()
    expect(page.locator("#verification .bande")).to_be_visible()
    expect(page.locator("#verification .reponses")).to_contain_text("Fonctionnaire titulaire")
    assert page.url == f"{root}verifier/index.html"
    expect(page.get_by_role("link", name=re.compile("^modifier")).first).to_be_visible()


def test_a_case_has_a_page_without_script(scriptless_page: Page, root: str) -> None:
    """Without a script, a case leads to the page of its answer, and no part is folded."""
    phone(scriptless_page)
    scriptless_page.goto(root + ENTRY)
    for part in scriptless_page.locator(".partie > div").all():
        expect(part).to_be_visible()
    scriptless_page.locator("#fiche-mon-cas ~ .cas a").first.click()
    expect(scriptless_page.locator(".resultat .bande h1")).to_be_visible()


@pytest.mark.parametrize("width", [320, 390])
def test_parts_open_one_by_one_on_a_phone(page: Page, root: str, width: int) -> None:
    """A part is folded until its heading is pressed, by the keyboard too, and says so."""
    phone(page, width)
    page.goto(root + ENTRY)
    part = page.locator(".partie").first
    button = part.get_by_role("button")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(part.locator("p").first).to_be_hidden()
    assert violations(page) == []
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(part.locator("p").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) == 0
    button.press("Enter")
    expect(part.locator("p").first).to_be_hidden()


def test_a_link_to_a_part_opens_it(page: Page, root: str, site: BuiltSite) -> None:
    """Whoever comes for one part finds it open, and the others folded."""
    phone(page)
    anchors = [str(name) for name in site.pages[ENTRY].root.xpath("//*[@class='partie']/h2/@id")]
    page.goto(f"{root}{ENTRY}#{anchors[1]}")
    states = [
        button.get_attribute("aria-expanded")
        for button in page.locator(".partie").get_by_role("button").all()
    ]
    assert states == ["true" if anchor == anchors[1] else "false" for anchor in anchors]


def test_paper_shows_what_is_folded(page: Page, root: str) -> None:
    """A printed entry has its parts and what they lean on, whatever was folded."""
    phone(page)
    page.goto(root + ENTRY)
    page.emulate_media(media="print")
    expect(page.locator(".partie p").first).to_be_visible()
    expect(page.locator("#fiche-textes")).to_be_visible()
    expect(page.locator(".plan")).to_be_hidden()


def test_contents_stand_beside_the_answer_on_a_desk(page: Page, root: str) -> None:
    """On a wide screen the contents and the contact stand beside the answer."""
    set_screen(page, 1280, "light")
    page.goto(root + ENTRY)
    answer = page.locator(".reponse").bounding_box()
    plan = page.locator(".plan").bounding_box()
    assert answer is not None
    assert plan is not None
    assert plan["x"] >= answer["x"] + answer["width"]
    assert plan["y"] < answer["y"]
