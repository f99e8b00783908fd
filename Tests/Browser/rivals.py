"""Pagefind and lunr over the entries of the site, for the measures."""

import asyncio
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import mkdocs.contrib.search
from pagefind.index import IndexConfig, PagefindIndex
from playwright.sync_api import Browser

from serving import served

LIMIT = 10

ASK_PAGEFIND = """async questions => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({excerptLength: 1});
  await pagefind.init();
  const answers = [];
  for (const question of questions) {
    const {results} = await pagefind.search(question);
    const data = await Promise.all(results.slice(0, LIMIT).map(result => result.data()));
    answers.push(data.map(page => page.meta.id));
  }
  return answers;
}""".replace("LIMIT", str(LIMIT))


FOLDER = Path(mkdocs.contrib.search.__file__).parent
LUNR = [
    FOLDER / "templates/search/lunr.js",
    FOLDER / "lunr-language/lunr.stemmer.support.js",
    FOLDER / "lunr-language/lunr.fr.js",
]
"""Lunr and its French, as MkDocs has them."""

ASK_LUNR = """([entries, questions]) => {
  const index = lunr(function () {
    this.use(lunr.fr);
    this.field('question', {boost: 4});
    this.field('mots', {boost: 4});
    this.field('reponse');
    entries.forEach(entry => this.add(entry));
  });
  const plain = question => question.replace(/[^\\p{L}\\p{N}]+/gu, ' ');
  return questions.map(question =>
    index.search(plain(question)).slice(0, LIMIT).map(found => found.ref));
}""".replace("LIMIT", str(LIMIT))


class PlainText(HTMLParser):
    """The text of some HTML."""

    def __init__(self, html: str) -> None:
        """Read the HTML."""
        super().__init__()
        self.text = ""
        self.feed(html)

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        self.text += data + " "


def fields(entry: dict[str, Any]) -> dict[str, str]:
    """Give what each search gets of an entry: all that visitors read, and the keywords."""
    return {
        "id": entry["id"],
        "question": entry["question"],
        "mots": " ".join(entry["mots-cles"]),
        "reponse": PlainText(entry["html"]).text,
    }


def ask_lunr(
    browser: Browser, entries: list[dict[str, Any]], questions: list[str]
) -> list[list[str]]:
    """Ask lunr with its French stemmer and stop words; fields weigh as in our own index."""
    page = browser.new_page()
    for script in LUNR:
        page.add_script_tag(content=script.read_text())
    answers: list[list[str]] = page.evaluate(
        ASK_LUNR, [[fields(entry) for entry in entries], questions]
    )
    page.close()
    return answers


async def write_pagefind(entries: list[dict[str, Any]], folder: Path) -> None:
    """Index a page for each entry with Pagefind, in French."""
    async with PagefindIndex(config=IndexConfig(output_path=str(folder))) as index:
        for entry in entries:
            page = fields(entry)
            await index.add_html_file(
                url=f"/{entry['id']}/",
                content=(
                    f'<html lang="fr"><body><main data-pagefind-body>'
                    f'<h1 data-pagefind-meta="title, id:{page["id"]}">'
                    f"{page['question']}</h1>"
                    f'<p data-pagefind-weight="7">{page["mots"]}</p>'
                    f"{entry['html']}</main></body></html>"
                ),
            )


def build_pagefind(entries: list[dict[str, Any]], folder: Path) -> None:
    """Write a folder to serve, in which Pagefind answers."""
    asyncio.run(write_pagefind(entries, folder / "pagefind"))
    (folder / "index.html").write_text("<!doctype html><html lang='fr'><title>Pagefind</title>")


def ask_pagefind(browser: Browser, questions: list[str], folder: Path) -> list[list[str]]:
    """Ask Pagefind in a browser, where it runs."""
    with served(folder) as address:
        page = browser.new_page()
        page.goto(address)
        answers: list[list[str]] = page.evaluate(ASK_PAGEFIND, questions)
        page.close()
    return answers
