"""The letters, as people fill them in."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from screens import OVERFLOW, THEMES, WIDTHS, Theme, set_screen, violations

THIRD = (
    "courriers/refus/#statut=cdd&situation=en-poste&employeurs=un&formation=competences"
    "&refus=deux-annees"
)
REQUEST = (
    "courriers/demande/#statut=titulaire&situation=en-poste&employeurs=un&formation=vae"
    "&heures=suffisantes&refus=aucun"
)
RECEIPT = "courriers/recu/#statut=titulaire&situation=en-poste&employeurs=un&formation=vae"

PRINTER = "window.printed = 0; window.print = () => { window.printed += 1; };"


@pytest.fixture(autouse=True)
def _printer(page: Page) -> None:
    """Count what is printed."""
    page.add_init_script(PRINTER)


def is_printed(page: Page) -> bool:
    """Press « Imprimer »; whether the letter is printed."""
    before: int = page.evaluate("window.printed")
    page.get_by_role("button", name="Imprimer").click()
    return bool(page.evaluate("window.printed") > before)


def expect_gap(page: Page, label: str) -> None:
    """Expect buttons to print nothing, but to lead to a link to what is missing or wrong."""
    assert not is_printed(page)
    expect(page.locator("#manque")).to_be_focused()
    expect(page.locator("#manque").get_by_role("link", name=label)).to_be_visible()


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
    expect_gap(page, "Le motif du refus")
    ground = page.get_by_label("Le motif du refus")
    assert ground.locator("option[value=formation-exclue]").is_disabled()
    ground.select_option("service")
    page.get_by_label("Les faits, précis").fill("Deux agents absents.")
    expect_gap(page, "Le jour de l’avis")
    page.get_by_label(re.compile("^Le jour de l’avis de la CAP ou de la CCP (?!sur)")).fill(
        "2026-11-02"
    )
    assert is_printed(page)
    letter = page.locator("#lettre")
    expect(letter).to_contain_text("les nécessités du service", use_inner_text=True)
    expect(letter).to_contain_text("a rendu son avis le 2 novembre 2026", use_inner_text=True)
    expect(letter).to_contain_text("contester le refus devant elle", use_inner_text=True)
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


def test_names_that_every_object_has_are_no_questions(page: Page, root: str) -> None:
    """The address is somebody else's: what it makes up is passed over, and the rest is read."""
    page.goto(root + "courriers/report/#constructor=x&toString=x&__proto__=x&statut=retraite")
    expect(page.locator("#cas")).to_contain_text("ne convient pas")


def test_warnings_are_announced_at_once(page: Page, root: str) -> None:
    """What is missing and what does not fit are alerts; that a letter is a model is a status."""
    page.goto(root + "courriers/report/#statut=retraite")
    expect(page.get_by_role("alert").filter(has_text="ne convient pas à ce cas")).to_be_visible()
    page.goto(root + THIRD)
    expect(page.get_by_role("alert").filter(has_text="Le motif du refus")).to_be_visible()
    page.goto(root + "courriers/demande/")
    expect(page.get_by_role("status").filter(has_text="est un modèle")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text=re.compile("."))).to_have_count(0)


def test_points_and_boxes_are_lists(page: Page, scriptless_page: Page, root: str) -> None:
    """Points and boxes to tick are items of lists; a list with no item left is not there."""
    scriptless_page.goto(root + "courriers/demande/")
    points = scriptless_page.get_by_role("list").filter(has_text="organisme et lieu")
    expect(points.get_by_role("listitem")).to_have_count(6)
    expect(scriptless_page.locator("#lettre p.point")).to_have_count(0)
    page.goto(root + THIRD)
    letter = page.locator("#lettre")
    grounds = letter.get_by_role("listitem").filter(has_text="les nécessités du service")
    expect(grounds).to_be_visible()
    page.get_by_label("Le motif du refus").select_option("service")
    expect(letter.get_by_role("list")).to_have_count(0)


def test_what_is_asked_of_the_writer_can_be_filled_in(page: Page, root: str) -> None:
    """Browsers are told which fields hold what they know of the writer, and no other."""
    page.goto(root + "courriers/demande/")
    for label, purpose in [
        ("Vos nom et prénom", "name"),
        ("Votre adresse", "street-address"),
        ("Votre grade", "organization-title"),
        ("La ville d’où vous écrivez", "address-level2"),
    ]:
        expect(page.get_by_label(label)).to_have_attribute("autocomplete", purpose)
    page.goto(root + "courriers/refus/")
    expect(page.locator("#champs [name][autocomplete]")).to_have_count(0)


def test_a_day_that_cannot_be_is_told_beside_its_field(page: Page, root: str) -> None:
    """Neither a day that does not exist nor one out of its bounds makes a letter."""
    page.goto(root + RECEIPT)
    assert is_printed(page)
    received = page.get_by_label("Le jour où la demande a été reçue")
    for typed, said in [
        ("30/02/2026", "n'est pas un jour qui existe"),
        ("01/01/2090", "c'est trop tard ; accepté : au plus tard le"),
    ]:
        received.fill(typed)
        received.blur()
        expect(received).to_have_attribute("aria-invalid", "true")
        expect(page.locator("#faute-depot")).to_contain_text(said)
        expect(received).to_have_accessible_description(re.compile("accepté"))
        expect(page.locator("#manque")).to_contain_text("Le jour où la demande a été reçue")
        expect_gap(page, "Le jour où la demande a été reçue")
        expect(page.locator("#lettre")).not_to_contain_text(typed, use_inner_text=True)
    received.fill("02/11/2026")
    assert is_printed(page)
    expect(page.locator("#faute-depot")).to_be_hidden()
    expect(page.locator("#lettre")).to_contain_text("le 2 novembre 2026", use_inner_text=True)
    page.get_by_label("Le jour du reçu").fill("01/11/2026")
    page.get_by_label("Le jour du reçu").blur()
    expect(page.locator("#faute-jour")).to_contain_text("à partir du 2 novembre 2026")
    expect_gap(page, "Le jour du reçu")


def test_a_text_that_is_too_long_is_told_and_not_cut(page: Page, root: str) -> None:
    """What is pasted stays whole, and the page says how long it may be."""
    page.goto(root + REQUEST)
    name = page.get_by_label("Vos nom et prénom")
    name.fill("a" * 10_000)
    name.blur()
    expect(page.locator("#faute-nom")).to_contain_text("10000 caractères")
    expect_gap(page, "Vos nom et prénom")
    assert len(name.input_value()) == 10_000  # noqa: PLR2004


def test_what_the_case_leaves_open_is_asked(page: Page, root: str) -> None:
    """The page asks what a part hangs on; a follow-up may stay unanswered, the part in brackets."""
    page.goto(root + THIRD.replace("&refus=deux-annees", ""))
    page.get_by_label("Le motif du refus").select_option("service")
    page.get_by_label("Les faits, précis").fill("Deux agents absents.")
    asked = page.locator("#precisions select")
    expect(asked).to_have_count(1)
    expect(asked).to_have_accessible_name(re.compile("facultatif"))
    expect(page.locator("#lettre")).to_contain_text("À garder", use_inner_text=True)
    expect(page.locator("#modele")).to_contain_text("entre crochets")
    assert is_printed(page)
    asked.select_option("aucun")
    expect(page.locator("#modele")).to_be_empty()
    assert is_printed(page)
    expect(page.locator("#lettre")).not_to_contain_text("À garder", use_inner_text=True)
    assert "refus=aucun" in page.url


def test_a_letter_begun_without_a_case_asks_for_it(page: Page, root: str) -> None:
    """A model stands without a case; once it is begun, each answer brings the next question."""
    page.goto(root + "courriers/demande/")
    assert is_printed(page)
    page.get_by_label("Vos nom et prénom").fill("Zoé Lefèvre")
    expect_gap(page, "Quel est votre statut")
    page.locator("#manque").get_by_role("link", name="Quel est votre statut").click()
    expect(page.locator("#reponse-statut")).to_be_focused()
    assert "#" not in page.url
    for question, answer in [("statut", "titulaire"), ("situation", "en-poste")]:
        page.locator(f"#reponse-{question}").select_option(answer)
    expect(page.locator("#reponse-employeurs")).to_be_visible()
    page.locator("#reponse-statut").select_option("retraite")
    expect(page.locator("#cas")).to_contain_text("ne convient pas")
    expect(page.locator("#lettre")).to_be_hidden()
    expect(page.get_by_role("button", name="Imprimer")).to_be_hidden()


def test_a_letter_of_an_employer_speaks_of_the_agent(page: Page, root: str) -> None:
    """Who writes of somebody else is not asked for their own status."""
    page.goto(root + "courriers/refus/")
    page.get_by_label("Le motif du refus").select_option("service")
    expect(page.get_by_label("Statut actuel")).to_be_visible()
    expect(page.locator("#champs")).not_to_contain_text("votre statut")


def test_what_was_typed_outlives_a_reload(page: Page, root: str) -> None:
    """A reload and « Back » find again what was typed, which is in no address, unless emptied."""
    page.goto(root + REQUEST)
    name = page.get_by_label("Vos nom et prénom")
    name.fill("Zoé Lefèvre")
    name.blur()
    page.reload()
    expect(name).to_have_value("Zoé Lefèvre")
    expect(page.locator("#lettre .expediteur")).to_contain_text("Zoé Lefèvre")
    assert "Zo" not in page.url
    page.goto(root + "courriers/index.html")
    page.go_back()
    expect(name).to_have_value("Zoé Lefèvre")
    page.get_by_role("button", name="Tout effacer").click()
    expect(name).to_have_value("")
    expect(page.locator("#modele")).to_contain_text("est un modèle")
    page.reload()
    expect(page.locator("#modele")).to_contain_text("est un modèle")
    expect(name).to_have_value("")


def test_a_refusal_without_a_ground_is_not_offered(page: Page, root: str) -> None:
    """Where no ground can hold, the page says what to do instead, and answers do not lead there."""
    case = "situation=exclusion"
    page.goto(f"{root}courriers/refus/#statut=titulaire&{case}")
    expect(page.locator("#cas")).to_contain_text("ne convient pas à ce cas")
    expect(page.locator("#cas")).to_contain_text("l’agent")
    expect(page.locator("#lettre")).to_be_hidden()
    page.goto(f"{root}verifier/#statut=titulaire&{case}")
    expect(page.locator("main .bande")).to_be_visible()
    expect(page.get_by_role("link", name="Refuser une demande")).to_have_count(0)


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
    for form in ["\\li4800\\sa360", "\\b\\sa240", "\\qj\\sa160", "\\fi-284", "\\li4800\\sb480"]:
        assert "{\\pard" + form in text


def test_without_script_the_model_stands(chromium: Browser, root: str) -> None:
    """Without script, the model has every part, its provisos, and lines to fill in."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "courriers/refus/")
    expect(page.get_by_text("[À garder si l’agent est fonctionnaire")).to_be_visible()
    expect(page.get_by_text("les nécessités du service ne permettent pas")).to_be_visible()
    expect(page.locator("#champs")).to_be_hidden()
    context.close()
