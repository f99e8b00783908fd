"""The page that counts hours, as people use it."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from hours import PAGE, count, result
from keyboard import reach
from printed import sheets
from screens import Gallery, faults, unfold

CAREER = "#entree=2018-09-01&quotite=28%2F35&formation=250&consomme=2020%3A20&au=2026-11-20"
STATES = {
    "resultat": (CAREER, result),
    "fautes": ("#entree=hier&quotite=40%2F35&formation=-1&consomme=2030%3Ax", None),
}
HOSTILE = [
    "<img src=x onerror=console.log(1)>",
    "9" * 100_000,
    "\x00\x01\x1f",
    "🧑‍🏫" * 50,
    "مرحبا",
    "[.*+?^${}()|]\\",
    "\ud800",
    "__proto__",
]


@pytest.mark.parametrize("state", STATES)
def test_states_have_no_violation(page: Page, root: str, state: str, gallery: Gallery) -> None:
    """Axe finds nothing and nothing scrolls sideways, on any screen."""
    fragment, shown = STATES[state]
    page.goto(root + PAGE + fragment)
    expect(shown(page) if shown else page.locator("#heures .erreur")).to_be_visible()
    unfold(page)
    assert faults(page, gallery, f"heures-{state}") == []


def test_with_a_keyboard_only(page: Page, root: str) -> None:
    """Typed field by field, with a year of hours taken, Enter counts and leads to the result."""
    page.goto(root + PAGE)
    reach(page, page.get_by_label("Date d’entrée dans la fonction publique"))
    page.keyboard.type("01/01/2022")
    reach(page, page.get_by_label("Durée de votre emploi"))
    page.keyboard.type("28/35")
    reach(page, page.locator("details.cas summary"))
    page.keyboard.press("Enter")
    reach(page, page.get_by_role("button", name="Ajouter une année"))
    page.keyboard.press("Enter")
    page.keyboard.type("2023")
    page.keyboard.press("Tab")
    page.keyboard.type("10")
    page.keyboard.press("Enter")
    expect(result(page)).to_be_focused()
    expect(page).to_have_url(
        re.compile(r"#entree=01%2F01%2F2022&quotite=28%2F35&consomme=2023%3A10$")
    )
    balances = page.locator("#resultat-heures tbody td:nth-of-type(2)")
    assert balances.first.inner_text() == "20"


def test_faults_stand_beside_their_fields(page: Page, root: str) -> None:
    """The faults are announced together; each is the description of its field, and leads there."""
    page.goto(root + PAGE)
    entry = page.get_by_label("Date d’entrée dans la fonction publique")
    entry.fill("31/02/2020")
    page.get_by_label("Durée de la formation souhaitée, en heures").fill("beaucoup")
    count(page)
    summary = page.locator("#heures .erreur")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("listitem")).to_have_count(2)
    expect(entry).to_have_attribute("aria-invalid", "true")
    expect(entry).to_have_accessible_description(re.compile(r"«\s31/02/2020\s» ne se lit pas"))
    summary.get_by_role("link", name="Durée de la formation souhaitée, en heures").click()
    expect(page.get_by_label("Durée de la formation souhaitée, en heures")).to_be_focused()
    entry.fill("01/09/2020")
    page.get_by_label("Durée de la formation souhaitée, en heures").fill("")
    count(page)
    expect(result(page)).to_be_focused()
    expect(summary).to_have_count(0)
    expect(entry).not_to_have_attribute("aria-invalid", "true")


def test_years_to_come_are_counted(page: Page, root: str) -> None:
    """Amounts go on until a text ends them; the page says how long ago they were checked."""
    page.goto(root + PAGE + "#entree=2020-01-01&au=2031-06-15")
    expect(result(page)).to_contain_text("150")
    expect(page.locator("#resultat-heures")).to_contain_text("28/11/2026")


def test_days_before_the_tables_are_refused(page: Page, root: str) -> None:
    """No amount is known before the first text: the page says so."""
    page.goto(root + PAGE + "#solde=48&au=2017-03-01")
    expect(page.locator("#faute-au")).to_contain_text("aucun montant connu au 01/03/2017")


def test_rows_are_told_apart(page: Page, root: str) -> None:
    """Fields of one name belong to numbered groups, whose numbers close up when one goes."""
    page.goto(root + PAGE)
    page.get_by_text("Autres éléments").click()
    add = page.get_by_role("button", name="Ajouter un emploi")
    add.click()
    add.click()
    jobs = page.get_by_role("group", name=re.compile("^Emploi [0-9]$"))
    expect(jobs).to_have_count(3)
    third = page.get_by_role("group", name="Emploi 3")
    third.get_by_label("Premier jour").fill("01/09/2018")
    page.get_by_role("group", name="Emploi 2").get_by_role("button").click()
    expect(jobs).to_have_count(2)
    second = page.get_by_role("group", name="Emploi 2")
    expect(second.get_by_label("Premier jour")).to_have_value("01/09/2018")


def test_the_address_keeps_what_was_typed(page: Page, root: str) -> None:
    """A copied address brings everything back, and the reset button forgets it."""
    page.goto(root + PAGE + CAREER)
    expect(result(page)).to_contain_text("sur 150")
    expect(page).to_have_url(root + PAGE + CAREER)
    expect(page.get_by_label("Durée de votre emploi")).to_have_value("28/35")
    assert [
        box.input_value() for box in page.locator("[data-pour=consomme] .rangee input").all()
    ] == [
        "2020",
        "20",
    ]
    page.get_by_role("button", name="Tout effacer").click()
    expect(page).to_have_url(re.compile("index.html$"))
    expect(result(page)).to_have_count(0)
    expect(page.get_by_label("Durée de votre emploi")).to_have_value("")


def written(page: Page) -> Locator:
    """Find the letters that the result leads to."""
    region = page.locator("#resultat-heures").get_by_role("region", name="Écrire avec ces heures")
    return region.get_by_role("link")


def test_a_letter_takes_what_was_counted(page: Page, root: str) -> None:
    """The balance, the hours of the course and the answers go into the letter, and nothing else."""
    page.goto(
        f"{root}{PAGE}#solde=100&quotite=100%25&formation=120&au=2026-11-20"
        "&reponses=statut%3Dtitulaire%26situation%3Den-poste%26employeurs%3Dun%26formation%3Ddiplome"
    )
    letters = written(page)
    expect(letters).to_have_count(2)
    letters.first.click()
    expect(page.locator("#lettre")).to_contain_text("100 heures")
    values = [page.locator(f"#champs [name={name}]").input_value() for name in ("duree", "solde")]
    assert values == ["120", "100"]
    expect(page.locator("#cas")).to_be_empty()


def test_no_advance_is_offered_where_none_is_needed(page: Page, root: str) -> None:
    """A full account asks for nothing in advance: the request alone is left to write."""
    page.goto(f"{root}{PAGE}#solde=150&quotite=100%25&formation=20&au=2026-11-20")
    letters = written(page)
    expect(letters).to_have_count(1)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_only_faults(page: Page, root: str, words: str) -> None:
    """Typed anywhere or put in the address, they are shown and run nothing."""
    page.goto(root + PAGE)
    unfold(page)
    for box in page.locator("#heures input:not([type=checkbox])").all():
        box.evaluate("(box, words) => { box.value = words; }", words)
    count(page)
    expect(page.locator("#heures .erreur")).to_be_focused()
    expect(page.get_by_role("main").locator("img")).to_have_count(0)
    shared = quote(words[:2_000].encode("utf-8", "replace"))
    page.goto(f"{root}{PAGE}?1#entree={shared}&{shared}={shared}&consomme={shared}")
    expect(page.locator("#faute-entree")).to_contain_text("ne se lit pas")


def test_conversions(page: Page, root: str) -> None:
    """Euros become hours, and hours euros; both at once are a fault."""
    page.goto(root + PAGE)
    page.get_by_label("Euros à convertir en heures").fill("1200")
    page.get_by_role("button", name="Convertir").click()
    expect(page.locator("#resultat-conversion")).to_contain_text("80 h")
    page.get_by_label("Heures à convertir en euros").fill("10")
    page.get_by_role("button", name="Convertir").click()
    expect(page.locator("#conversion .erreur")).to_be_focused()
    expect(page.locator("#resultat-conversion")).to_be_empty()


def test_the_day_is_written_as_everywhere(page: Page, root: str) -> None:
    """The first of a month has its ordinal."""
    page.clock.set_fixed_time("2026-12-01T12:00")
    page.goto(root + PAGE + CAREER)
    expect(page.get_by_text("Calcul du 1er décembre 2026.")).to_be_attached()


def test_the_sheet_to_print(page: Page, root: str) -> None:
    """On paper: the result, what it was counted from, its texts; no form."""
    page.goto(root + PAGE + CAREER)
    expect(result(page)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("#heures")).to_be_hidden()
    expect(page.locator("#votre-saisie")).to_be_visible()
    expect(page.locator(".graphique svg")).to_be_visible()
    expect(page.locator("#convertir")).to_be_hidden()
    assert sheets(page) == 1


def test_without_a_script(scriptless_page: Page, root: str) -> None:
    """The rule stands there with its tables; the form, which could not count, does not."""
    scriptless_page.goto(root + PAGE)
    expect(scriptless_page.locator("#heures")).to_be_hidden()
    rule = scriptless_page.locator("section", has=scriptless_page.locator("#regle"))
    expect(rule.get_by_role("table")).to_have_count(2)
    expect(rule).to_contain_text("48 heures")
    expect(rule).to_contain_text("Mon Compte Formation")
