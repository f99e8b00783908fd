"""Dates that follow from a day, as people ask for them: on their page, an entry and an answer."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from screens import OVERFLOW, THEMES, WIDTHS, Theme, set_screen, unfold, violations

PAGES = {
    "page": "delais/index.html",
    "entry": "faq/refus-et-recours/index.html",
    "answer": "verifier/index.html"
    "#statut=titulaire&situation=en-poste&employeurs=un&formation=diplome",
}
PRINTED = """() => [...document.querySelectorAll("main a[rel=external]")]
  .filter((link) => link.checkVisibility()
    && getComputedStyle(link, "::after").content !== "none")
  .map((link) => link.href)"""
"""The addresses that paper has beside links."""

DAYS = ["2027-01-28", "2027-03-28", "2027-03-30"]
"""Two months, two more, and a day after them: it is Easter Monday, so the day that follows."""


def ask(page: Page, root: str, where: str, request: str) -> None:
    """Type the day of a request where dates are worked out."""
    page.goto(root + PAGES[where])
    if where == "answer":
        expect(page.locator(".bande")).to_be_visible()
    unfold(page)
    page.get_by_label("Demande reçue par l’employeur le").fill(request)
    page.get_by_role("button", name="Calculer mes dates").click()


@pytest.mark.parametrize("where", PAGES)
def test_dates_are_listed(page: Page, root: str, where: str) -> None:
    """Each date is a time that machines read, in order; the heading has the focus."""
    ask(page, root, where, "2026-11-28")
    expect(page.locator(".dates time")).to_have_count(3)
    times = page.locator(".dates time")
    assert [times.nth(row).get_attribute("datetime") for row in range(3)] == DAYS
    expect(page.locator(".echeances h3").first).to_be_focused()
    expect(page.locator(".frise circle")).to_have_count(3)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("where", PAGES)
def test_dates_have_no_violation(page: Page, root: str, where: str, theme: Theme) -> None:
    """Axe finds nothing and nothing scrolls sideways, on any screen."""
    ask(page, root, where, "2026-11-28")
    expect(page.locator(".echeances")).to_be_visible()
    for width in WIDTHS:
        set_screen(page, width, theme)
        assert violations(page) == [], width
        assert page.evaluate(OVERFLOW) == 0, width


def test_a_refusal_before_its_request_is_told(page: Page, root: str) -> None:
    """The fault stands at its field, which has the focus, and no date is shown."""
    page.goto(root + PAGES["page"])
    page.get_by_label("Refus écrit reçu le").fill("2026-11-27")
    ask_again = page.get_by_label("Demande reçue par l’employeur le")
    ask_again.fill("2026-11-28")
    page.get_by_role("button", name="Calculer mes dates").click()
    refusal = page.get_by_label("Refus écrit reçu le")
    expect(refusal).to_be_focused()
    expect(refusal).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#faute-refus")).to_contain_text("vient avant")
    expect(page.locator(".echeances")).to_have_count(0)


def test_a_refusal_alone_asks_for_the_request(page: Page, root: str) -> None:
    """The day that every date hangs on is marked, and asked for in a sentence of the page."""
    page.goto(root + PAGES["page"])
    request = page.get_by_label("Demande reçue par l’employeur le")
    expect(request).to_have_accessible_name(re.compile("nécessaire"))
    page.get_by_label("Refus écrit reçu le").fill("2026-11-27")
    page.get_by_role("button", name="Calculer mes dates").click()
    expect(request).to_be_focused()
    expect(page.locator("#faute-demande")).to_have_text(
        "Indiquez le jour où l’employeur a reçu la demande."
    )


def test_dates_outlive_a_reload(page: Page, root: str) -> None:
    """What was typed comes back with its dates, and no address holds it."""
    ask(page, root, "page", "2026-11-28")
    expect(page.locator(".dates time")).to_have_count(3)
    page.reload()
    expect(page.locator(".dates time")).to_have_count(3)
    expect(page.locator("[name=demande]")).to_have_value("2026-11-28")
    expect(page.locator("body")).to_be_focused()
    assert "2026" not in page.url


def test_dates_stand_once(page: Page, root: str) -> None:
    """Once there are dates, how to count them is folded, and paper has each address once."""
    page.goto(root + PAGES["page"])
    by_hand = page.get_by_text("Depuis :").first
    expect(by_hand).to_be_visible()
    page.get_by_label("Demande reçue par l’employeur le").fill("2026-11-28")
    page.get_by_role("button", name="Calculer mes dates").click()
    expect(page.locator(".dates time")).to_have_count(3)
    expect(by_hand).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="À partir de vos dates")).to_be_hidden()
    printed = page.evaluate(PRINTED)
    assert printed
    assert len(printed) == len(set(printed))


def test_dates_go_to_a_calendar(page: Page, root: str) -> None:
    """The file is made in the browser: lines that end with CRLF, one event for each date."""
    ask(page, root, "page", "2026-11-28")
    with page.expect_download() as download:
        page.get_by_role("link", name="Ajouter à mon agenda").click()
    assert download.value.suggested_filename == "delais-cpf.ics"
    text = download.value.path().read_bytes().decode()
    assert text.replace("\r\n", "").count("\n") == 0
    for day in DAYS:
        assert f"DTSTART;VALUE=DATE:{day.replace('-', '')}\r\n" in text
    assert "CRPA\\, art. L231-4" in text.replace("\r\n ", "")


def test_letters_follow_the_dates(page: Page, root: str) -> None:
    """Who has a date to keep finds what to write by then."""
    page.goto(root + "delais/index.html")
    region = page.get_by_role("region", name="Écrire après un refus")
    expect(region.get_by_role("link", name="Demander les motifs d’un refus")).to_have_attribute(
        "href", "../courriers/motifs/index.html"
    )


def test_somebody_can_be_reached(page: Page, root: str) -> None:
    """A number to call ends an answer, an entry, a search without result, a lost address."""
    for address in ["404.html", *PAGES.values(), "recherche/index.html#q=zzzzqqq"]:
        page.goto(root + address)
        expect(page.locator("main a[href^='tel:']:visible")).to_have_count(1)


def test_dates_asked_for_before_the_script_are_given_when_it_comes(page: Page, root: str) -> None:
    """A form that is sent while its script is on the way waits, and nothing fails meanwhile."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/assets/dates.js", hold)
    ask(page, root, "answer", "2026-11-28")
    expect(page.locator("[data-attend]")).to_have_count(1)
    expect(page.locator(".bande")).to_be_visible()
    for route in held:
        route.continue_()
    expect(page.locator(".dates time")).to_have_count(3)
