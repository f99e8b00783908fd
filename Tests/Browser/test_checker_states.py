"""Every state of the checker's script is accessible, fits its screen, and keeps to itself."""

import pytest
from playwright.sync_api import Page, expect

from checker import PAGE, heading
from screens import Gallery, faults, unfold

RESULT = "#statut=titulaire&situation=detachement&accueil=public&formation=vae"
UNKNOWN = "#statut=gip&regime-gip=inconnu&situation=en-poste&employeurs=un&formation=vae"
KNOWN = "#statut=retraite-invalidite&reprise=inconnu"
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


def test_hostile_addresses_show_as_text(page: Page, root: str) -> None:
    """What an address holds that is no answer is told as it stands, and runs nothing."""
    words = "<img src=x onerror=console.log(1)>"
    page.goto(f"{root}{PAGE}#statut={words}&{words}=1&question={words}&__proto__=x&constructor=y")
    message = page.get_by_role("main").get_by_role("alert")
    expect(message).to_contain_text(f"statut={words}")
    expect(page.get_by_role("main").locator("img")).to_have_count(0)
    expect(page.locator("main .choix button").first).to_be_visible()
