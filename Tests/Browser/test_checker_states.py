"""Every state of the checker's script is accessible, fits its screen, and keeps to itself."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from checker import PAGE, heading
from screens import Gallery, faults, unfold

RESULT = "#statut=titulaire&situation=detachement&accueil=public&formation=vae"
UNKNOWN = "#statut=gip&regime-gip=inconnu&situation=en-poste&employeurs=un&formation=vae"
KNOWN = "#statut=retraite-invalidite&reprise=inconnu"
CASE = "#statut=titulaire&situation=en-poste&employeurs=un&formation=vae"
COLOURS = "(all) => all.map((one) => getComputedStyle(one).backgroundColor)"
STATES = {
    "question": ("", None),
    "suite": (RESULT + "&question=projet", None),
    "situation": ("#statut=titulaire", None),
    "message": ("#statut=cdd&situation=citis&autre=1", None),
    "inconnu": (UNKNOWN, None),
    "verdict-connu": (KNOWN, None),
    "resultat": (RESULT, None),
    "texte": (RESULT, "Copier le texte"),
}
"""The fragment of the address of each state, and the button pressed there."""


def open_state(page: Page, root: str, state: str) -> None:
    """Bring the checker to a state, with its details unfolded."""
    where, button = STATES[state]
    page.goto(root + PAGE + where)
    if button:
        page.get_by_role("button", name=button).click()
    expect(heading(page)).to_be_visible()
    unfold(page)


@pytest.mark.parametrize("state", STATES)
def test_states_have_no_violation(page: Page, root: str, state: str, gallery: Gallery) -> None:
    """Axe finds nothing and nothing scrolls sideways, on any screen."""
    open_state(page, root, state)
    assert faults(page, gallery, f"verificateur-{state}") == []


def test_the_menu_leads_to_a_new_check(page: Page, root: str) -> None:
    """Nothing of the answers stays; « Back » finds them again."""
    page.goto(root + PAGE + RESULT)
    expect(page.locator("main .bande")).to_be_visible()
    menu = page.get_by_role("navigation", name="Principale")
    menu.get_by_role("link", name="Vérifier ma situation").click()
    expect(heading(page)).to_have_text(re.compile("statut"))
    page.go_back()
    expect(page.locator("main .bande")).to_be_visible()


def test_the_script_takes_over_in_place(page: Page, root: str) -> None:
    """Whoever waits at a choice stays there when the script comes, and nothing moves."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/verificateur-module.js", hold)
    page.goto(root + PAGE, wait_until="commit")
    link = page.locator("main .choix a").nth(1)
    link.focus()
    before = link.bounding_box()
    for route in held:
        route.continue_()
    button = page.locator("main .choix button").nth(1)
    expect(button).to_be_focused()
    assert button.bounding_box() == before


def test_letters_say_that_they_are(page: Page, root: str) -> None:
    """One letter stands out; those that the employer writes are folded, with and without script."""
    for address in (PAGE + CASE, "verifier/titulaire/en-poste/un/vae/index.html"):
        page.goto("about:blank")
        page.goto(root + address)
        letters = page.locator("main .courriers a")
        expect(letters.first).to_have_text(re.compile("^Lettre\\s: "))
        colours = letters.evaluate_all(COLOURS)
        assert colours.count(colours[0]) == 1
        refusal = page.get_by_role("link", name="Refuser une demande")
        expect(refusal).to_be_hidden()
        page.locator("main summary").filter(has_text="Pour l’employeur").click()
        expect(refusal).to_be_visible()


def test_hostile_addresses_show_as_text(page: Page, root: str) -> None:
    """What an address holds that is no answer is told as it stands, and runs nothing."""
    words = "<img src=x onerror=console.log(1)>"
    page.goto(f"{root}{PAGE}#statut={words}&{words}=1&question={words}&__proto__=x&constructor=y")
    message = page.get_by_role("main").get_by_role("alert")
    expect(message).to_contain_text(f"statut={words}")
    expect(page.get_by_role("main").locator("img")).to_have_count(0)
    expect(page.locator("main .choix button").first).to_be_visible()
