"""Whoever writes sees each save where they were reading, and each fault where it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from previewing import Preview, previewed
from programs import Programs

ENTRY = "faq/3-pour-qui/detachement.md"
END = "\n---\n"


@pytest.fixture
def preview(programs: Programs, tmp_path: Path) -> Iterator[Preview]:
    """Run the preview of a copy of the content."""
    with previewed(programs.folder / "cpf-site", tmp_path) as preview:
        yield preview


@pytest.fixture
def reader(chromium: Browser, preview: Preview) -> Iterator[Page]:
    """Open an entry in a window that notes what the page's policy refuses."""
    context = chromium.new_context(locale="fr-FR", viewport={"width": 800, "height": 400})
    page = context.new_page()
    refused: list[str] = []
    page.on(
        "console",
        lambda said: (
            refused.append(f"{said.text} {said.location['url']}") if said.type == "error" else None
        ),
    )
    page.goto(preview.address + "faq/detachement/")
    yield page
    assert refused == []
    context.close()


def test_a_save_is_shown_where_the_reader_was(preview: Preview, reader: Page) -> None:
    """The page is loaded anew by itself, at the place where it was."""
    reader.evaluate("scrollTo(0, 300)")
    preview.change(ENTRY, END, END + "\nVoici un ajout.\n")
    expect(reader.get_by_text("Voici un ajout.")).to_be_attached(timeout=60_000)
    reader.wait_for_function("scrollY === 300")


def test_a_fault_is_laid_over_the_page_at_its_place(preview: Preview, reader: Page) -> None:
    """The sheet names the file and marks the place; it goes away once that is mended."""
    preview.change(ENTRY, "\nmots-cles:", "\nmots-clefs:")
    sheet = reader.locator("#apercu-fautes")
    expect(sheet).to_be_visible(timeout=60_000)
    expect(sheet).to_contain_text(ENTRY)
    expect(sheet.locator("mark")).to_contain_text("mots-clefs")
    preview.change(ENTRY, "\nmots-clefs:", "\nmots-cles:")
    expect(sheet).not_to_be_attached(timeout=60_000)


def test_the_panel_shows_the_page_as_it_is_printed(reader: Page) -> None:
    """Beside the panel, paper leaves out what the screen shows."""
    reader.get_by_role("link", name="Panneau de la fiche").click()
    expect(reader.get_by_role("heading", name="Situations et verdicts")).to_be_visible(
        timeout=60_000
    )
    frame = reader.frame_locator("iframe")
    expect(frame.get_by_role("navigation", name="Principale")).to_be_visible()
    reader.get_by_role("button", name="Impression").click()
    expect(frame.get_by_role("heading", level=1)).to_be_visible(timeout=60_000)
    expect(frame.get_by_role("navigation", name="Principale")).to_be_hidden()
