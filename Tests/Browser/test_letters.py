"""The letters, as people fill them in."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from screens import OVERFLOW, THEMES, WIDTHS, Theme, set_screen, violations

THIRD = (
    "courriers/refus/#statut=cdd&situation=en-poste&employeurs=un&formation=competences"
    "&refus=deux-annees"
)
REQUEST = "courriers/demande/#statut=titulaire&situation=en-poste&employeurs=un&formation=vae"


@pytest.mark.parametrize("theme", THEMES)
def test_a_letter_has_no_violation(page: Page, root: str, theme: Theme) -> None:
    """Axe finds nothing and nothing scrolls sideways, while a refusal misses its ground."""
    page.goto(root + THIRD)
    expect(page.locator("#manque")).to_contain_text("Le motif du refus")
    for width in WIDTHS:
        set_screen(page, width, theme)
        assert violations(page) == []
        assert page.evaluate(OVERFLOW) <= 0


def test_a_refusal_waits_for_its_ground(page: Page, root: str) -> None:
    """A third refusal cannot be printed before it has a ground that holds, and the opinion."""
    page.goto(root + THIRD)
    button = page.get_by_role("button", name="Imprimer")
    expect(button).to_be_disabled()
    ground = page.get_by_label("Le motif du refus")
    assert ground.locator("option[value=formation-exclue]").is_disabled()
    ground.select_option("service")
    page.get_by_label("Les faits, précis").fill("Deux agents absents.")
    expect(button).to_be_disabled()
    page.get_by_label("Le jour de l’avis").fill("2026-11-02")
    expect(button).to_be_enabled()
    letter = page.locator("#lettre")
    expect(letter).to_contain_text("les nécessités du service", use_inner_text=True)
    expect(letter).to_contain_text("a rendu son avis le 02/11/2026", use_inner_text=True)
    expect(letter).to_contain_text("commission consultative paritaire", use_inner_text=True)
    expect(letter.get_by_text("commission administrative paritaire")).to_be_hidden()


def test_the_case_chooses_the_parts(page: Page, root: str) -> None:
    """Only what concerns the case stands, and markup that is typed stays text."""
    page.goto(root + REQUEST)
    letter = page.locator("#lettre")
    expect(letter.get_by_text("Cette formation sert mon projet")).to_be_visible()
    expect(letter.get_by_text("Cette formation porte sur le socle")).to_be_hidden()
    page.get_by_label("Vos nom et prénom").fill("<b>Claude</b> {Martin}")
    expect(letter.locator(".expediteur")).to_contain_text("<b>Claude</b> {Martin}")


def test_a_letter_for_another_case_is_not_shown(page: Page, root: str) -> None:
    """A case that the letter is not for gets a message, and no letter."""
    page.goto(root + "courriers/report/#statut=retraite")
    expect(page.locator("#cas")).to_contain_text("ne convient pas")
    expect(page.locator("#lettre")).to_be_hidden()


def test_the_document_is_downloaded(page: Page, root: str, tmp_path: Path) -> None:
    """The download is a document in Rich Text Format that holds what was typed."""
    page.goto(root + REQUEST)
    page.get_by_label("Vos nom et prénom").fill("Zoé Lefèvre")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Télécharger").click()
    assert waiting.value.suggested_filename == "demande.rtf"
    path = tmp_path / "demande.rtf"
    waiting.value.save_as(path)
    text = path.read_text(encoding="ascii")
    assert text.startswith("{\\rtf1")
    assert "{Zo\\u233? Lef\\u232?vre}" in text


def test_without_script_the_model_stands(chromium: Browser, root: str) -> None:
    """Without script, the model has every part, its provisos, and lines to fill in."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "courriers/refus/")
    expect(page.get_by_text("[À garder si l’agent est fonctionnaire")).to_be_visible()
    expect(page.get_by_text("☐ les nécessités du service")).to_be_visible()
    expect(page.locator("#champs")).to_be_hidden()
    context.close()
