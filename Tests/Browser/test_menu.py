"""The menu of every page: what it leads to, where the reader is, how it closes."""

import pytest
from playwright.sync_api import Page, expect

from screens import OVERFLOW, set_screen

PHONE = 390
DESK = 1280


@pytest.mark.parametrize(
    ("path", "title", "current"),
    [
        ("delais/index.html", "Mes dates limites", "page"),
        ("courriers/index.html", "Courriers", "page"),
        ("courriers/demande/index.html", "Courriers", "true"),
        ("faq/arret-maladie/index.html", "Questions", "true"),
        ("verifier/titulaire/index.html", "Vérifier ma situation", "true"),
    ],
)
def test_the_menu_tells_where_the_reader_is(
    page: Page, root: str, path: str, title: str, current: str
) -> None:
    """One link is the page's own, or of its part of the site."""
    page.goto(root + path)
    marked = page.get_by_role("navigation", name="Principale").locator("[aria-current]")
    expect(marked).to_have_count(1)
    expect(marked).to_have_text(title)
    expect(marked).to_have_attribute("aria-current", current)


def test_the_home_page_is_none_of_the_links(page: Page, root: str) -> None:
    """The home page has links to every tool, and no mark in the menu."""
    page.goto(root + "index.html")
    expect(page.locator(".menu [aria-current]")).to_have_count(0)
    for name in ["Compter mes heures", "Calculer mes dates limites", "Écrire un courrier"]:
        expect(page.locator("main").get_by_role("link", name=name)).to_be_visible()


def test_the_menu_of_a_phone_closes(page: Page, root: str) -> None:
    """« Échap » gives the focus back to its button, and who tabs on leaves it closed."""
    set_screen(page, PHONE, "light")
    page.goto(root + "index.html")
    button = page.locator(".menu summary")
    panel = page.locator(".menu ul")
    button.click()
    expect(panel).to_be_visible()
    box = panel.bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, PHONE)
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    panel.get_by_role("link").last.focus()
    expect(panel).to_be_visible()
    page.keyboard.press("Tab")
    expect(panel).to_be_hidden()


def test_the_menu_of_a_desk_is_one_line(page: Page, root: str) -> None:
    """On a wide screen every link is in sight, on one line, under the search."""
    set_screen(page, DESK, "light")
    page.goto(root + "delais/index.html")
    links = page.locator(".menu a:visible")
    tops = links.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    search = page.locator(".recherche input").bounding_box()
    assert search is not None
    assert search["width"] >= 320  # noqa: PLR2004
    assert page.evaluate(OVERFLOW) == 0
