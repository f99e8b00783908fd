"""The page that reads a list of staff: the bytes of `cpf lot`, and what people set right."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from programs import Programs
from screens import ENLARGE, OVERFLOW, Gallery, faults, set_screen, unfold
from staff import FAULTY, HOURS, LISTS, PAGE, choose, download


@pytest.fixture
def staff_page(page: Page, root: str) -> Page:
    """Open the page."""
    page.goto(root + PAGE)
    return page


def batch(programs: Programs, site: BuiltSite, folder: Path, content: bytes) -> bytes:
    """Give the result of `cpf lot` for a file."""
    source, result = folder / "liste.csv", folder / "verdicts.csv"
    source.write_bytes(content)
    programs.run("cpf", "lot", str(source), "--sortie", str(result), "--site", str(site.folder))
    return result.read_bytes()


@pytest.mark.parametrize("name", LISTS)
def test_the_result_is_that_of_the_program(
    staff_page: Page, programs: Programs, site: BuiltSite, tmp_path: Path, name: str
) -> None:
    """Every byte is the same, whatever the separators, the encoding and the faults."""
    choose(staff_page, "liste.csv", LISTS[name])
    suggested, content = download(staff_page)
    assert suggested == "liste-verdicts.csv"
    assert content == batch(programs, site, tmp_path, LISTS[name])
    assert len(content) > len(LISTS[name])


def test_rows_are_told_and_filtered(staff_page: Page) -> None:
    """The table says the answer or the fault of each row; filters leave some."""
    choose(staff_page, "liste.csv", FAULTY.encode())
    rows = staff_page.locator("tbody tr")
    expect(rows).to_have_count(8)
    expect(rows.nth(1)).to_contain_text("« roi » n’est pas une réponse")
    expect(rows.nth(0).get_by_role("link", name="voir")).to_have_attribute(
        "href", "../verifier/titulaire/en-poste/"
    )
    with staff_page.expect_popup():
        rows.nth(0).get_by_role("link", name="nouvel onglet").click()
    expect(rows).to_have_count(8)
    staff_page.get_by_label("Réponse", exact=True).select_option("fautive")
    expect(rows).to_have_count(5)
    expect(rows.first.locator("th")).to_have_text("3")
    expect(rows.nth(2)).to_contain_text("le guillemet ouvert n’est pas fermé")
    staff_page.get_by_label("Réponse", exact=True).select_option("")
    staff_page.get_by_label("Un mot de la ligne").fill("disponibilite d'OFFICE")
    expect(rows).to_have_count(1)
    expect(staff_page.locator("#montrees")).to_contain_text("1 ligne")


def test_hours_are_shown(staff_page: Page) -> None:
    """A list with days of entry gets its hours, and those that are missing."""
    choose(staff_page, "liste.csv", HOURS.encode())
    expect(staff_page.get_by_role("columnheader", name="Solde (h)")).to_be_visible()
    rows = staff_page.locator("tbody tr")
    expect(rows).to_have_count(6)
    summary = staff_page.locator("#resultat-liste")
    expect(summary).to_contain_text("1 colonne recopiée sans être lue : n°.")
    summary.get_by_role("link", name="Dire ce qu’elles contiennent").click()
    expect(staff_page.locator("#correspondances details")).to_have_attribute("open", "")
    staff_page.get_by_label("Heures", exact=True).select_option("manque")
    expect(rows).to_have_count(1)
    expect(rows.first.locator("th")).to_have_text("7")


def test_columns_and_words_are_set_right(
    staff_page: Page, programs: Programs, site: BuiltSite, tmp_path: Path
) -> None:
    """What is corrected by hand is what the program reads where the file says it itself."""
    content = b"agent;ctr;pos\nA;tit;P1\nB;cdd;P2\n"
    choose(staff_page, "liste.csv", content)
    expect(staff_page.get_by_role("group", name="Ce fichier ne peut pas")).to_be_focused()
    staff_page.get_by_label("ctr est lue comme").select_option("statut")
    expect(staff_page.get_by_role("heading", name="2 lignes lues")).to_be_visible()
    staff_page.get_by_label("pos est lue comme").select_option("situation")
    staff_page.get_by_label("« tit »").select_option("titulaire")
    staff_page.get_by_label("« P1 »").select_option("maladie")
    expect(staff_page.get_by_label("« P1 »")).to_be_focused()
    staff_page.get_by_label("« P2 »").select_option("maladie")
    expect(staff_page.locator("tbody")).not_to_contain_text("n’est pas une réponse")
    _, found = download(staff_page)
    clear = b"agent;statut;situation\nA;titulaire;maladie\nB;cdd;maladie\n"
    expected = batch(programs, site, tmp_path, clear).splitlines()
    kept = content.splitlines()
    assert [line[len(own) :] for line, own in zip(found.splitlines(), kept, strict=True)] == [
        line[len(own) :] for line, own in zip(expected, clear.splitlines(), strict=True)
    ]


@pytest.mark.parametrize("name", ["equipe-module.js", "equipe-tables.js"])
def test_a_download_that_failed_is_tried_again(staff_page: Page, name: str) -> None:
    """The next file is read once what lacked comes."""
    staff_page.route(f"**/{name}", lambda route: route.fulfill(content_type="text/javascript"))
    choose(staff_page, "liste.csv", FAULTY.encode())
    expect(staff_page.locator("#fautes .erreur")).to_be_visible()
    staff_page.unroute(f"**/{name}")
    choose(staff_page, "autre.csv", FAULTY.encode())
    expect(staff_page.locator("tbody tr")).to_have_count(8)


def test_a_foreign_file_is_refused_in_words(staff_page: Page) -> None:
    """A file that is no list leaves no table, and says why."""
    for content, reason in [(b"", "vide"), ("a;b\n".encode("utf-16"), "UTF-16")]:
        choose(staff_page, "liste.csv", content)
        expect(staff_page.locator("#fautes")).to_contain_text(reason)
        expect(staff_page.locator("table")).to_have_count(0)


@pytest.mark.parametrize("name", ["marque", "étrangère"])
def test_nothing_is_wrong_on_any_screen(staff_page: Page, gallery: Gallery, name: str) -> None:
    """Axe finds nothing and nothing scrolls sideways, with a table and all that was understood."""
    choose(staff_page, "liste.csv", LISTS.get(name, b"agent;pos\nA;CLM\n"))
    unfold(staff_page)
    assert faults(staff_page, gallery, f"equipe-{name}") == []


def test_large_letters_fit_a_phone(staff_page: Page) -> None:
    """Letters twice as large push nothing of a result aside, but its table, which scrolls."""
    choose(staff_page, "liste.csv", HOURS.encode())
    unfold(staff_page)
    set_screen(staff_page, 320, "light")
    staff_page.evaluate(ENLARGE)
    assert staff_page.evaluate(OVERFLOW) == 0


def test_each_link_says_which_row_it_is_about(staff_page: Page) -> None:
    """Links of the table are told apart, and the table has a title."""
    choose(staff_page, "liste.csv", FAULTY.encode())
    table = staff_page.get_by_role("table", name="Les lignes du fichier")
    names = [link.inner_text() for link in table.get_by_role("link").all()]
    assert names
    assert len(set(names)) == len(names)


def test_without_script_the_page_leads_elsewhere(scriptless_page: Page, root: str) -> None:
    """Nothing that needs a script is shown."""
    scriptless_page.goto(root + PAGE)
    expect(scriptless_page.locator("#liste")).to_be_hidden()
    expect(scriptless_page.locator("main")).to_contain_text("cpf lot agents.csv")
