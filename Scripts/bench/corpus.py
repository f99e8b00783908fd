"""Writes a seeded corpus: our content with more entries, and the same bodies for other generators.

Usage: corpus.py CONTENT COUNT FOLDER

FOLDER/ours is a content folder that cpf-site builds: CONTENT with COUNT more entries, made of the
paragraphs, lists and citations of its own entries. FOLDER/hugo, FOLDER/mkdocs and FOLDER/pelican
are sites of the same entries: a page each, a page for each section, the barest of templates.
"""

import pathlib
import random
import re
import shutil
import sys

# What a page of a peer stands in: about the size of the simplest page that people publish.
HTML = """<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{title}</title></head>
<body><main><h1>{title}</h1>
{body}
</main></body>
</html>
"""


def parts(text):
    """The keys of an entry's header as written, by name, and the blocks of its body."""
    _, header, body = text.split("---\n", 2)
    keys = {}
    for line in header.splitlines():
        name = re.match(r"([a-zàâéèêîôûç-]+):", line)
        if name:
            keys[name[1]] = line
            last = name[1]
        elif line.strip():
            keys[last] += "\n" + line
    return keys, body.strip().split("\n\n")


def is_plain(block):
    """Whether a block may stand under another question: no amount, example or link."""
    return not re.search(r"\{\{|```|\]\(|^ ", block, re.M)


class Entries:
    """Entries with one seed: the same on every machine."""

    def __init__(self, content, count):
        self.random = random.Random(20261128)
        self.count = count
        known = [parts(path.read_text()) for path in sorted(content.glob("faq/*/*.md"))]
        self.keys = [keys for keys, _ in known if "avant" not in keys]
        blocks = [block for _, body in known for block in body if is_plain(block)]
        self.headings = sorted({b for b in blocks if b.startswith("## ")})
        self.lists = [b for b in blocks if re.match(r"- |1\. ", b)]
        self.paragraphs = [b for b in blocks if re.match(r"[A-ZÀÉÊ]", b)]
        self.sections = sorted(path.name for path in content.glob("faq/*"))

    def __iter__(self):
        for number in range(1, self.count + 1):
            yield self.entry(number)

    def entry(self, number):
        """The id, section, title, header lines and Markdown of an entry."""
        draw = self.random
        blocks = [draw.choice(self.paragraphs)]
        for heading in draw.sample(self.headings, 3):
            blocks += [heading, draw.choice(self.paragraphs), draw.choice(self.lists)]
        source, cases = draw.choice(self.keys), draw.choice(self.keys)
        header = [source["sources"], source.get("textes"), source["verifie"],
                  "couvre: []", source.get("mots-cles")]
        # One entry in four shows situations, which the rules judge.
        if number % 4 == 0:
            header.append(cases.get("situations"))
        words = draw.choice(self.paragraphs).split()
        title = " ".join(re.sub(r"[^\w'’-]", "", word) for word in words[:8])
        title = f"Question {number} : {title.strip()} ?"
        body = "\n\n".join(blocks)
        return f"essai-{number}", draw.choice(self.sections), title, [h for h in header if h], body


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def write_settings(folder):
    """What each peer needs beside its pages: sections, a sitemap, nothing else."""
    layouts = folder / "hugo/layouts"
    write(folder / "hugo/hugo.toml", 'baseURL = "https://site.example/"\nlanguageCode = "fr"\n'
          'title = "Essai"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    links = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
    write(layouts / "single.html", HTML.format(title="{{ .Title }}", body="{{ .Content }}"))
    write(layouts / "list.html", HTML.format(title="{{ .Title }}", body=links))
    write(layouts / "home.html", HTML.format(title="{{ .Title }}", body=links))
    page = HTML.format(title="{{ page.title }}", body="{{ page.content }}")
    write(folder / "mkdocs/theme/main.html", page)
    write(folder / "mkdocs/theme/mkdocs_theme.yml", "static_templates: []\n")
    write(folder / "mkdocs/mkdocs.yml", "site_name: Essai\nsite_url: https://site.example/\n"
          "theme: {name: null, custom_dir: theme}\nplugins: []\nnav: [index.md]\n"
          "validation: {nav: {omitted_files: ignore}}\n")
    themes = folder / "pelican/theme/templates"
    listed = '<ul>{% for a in articles %}<li><a href="/{{ a.url }}">{{ a.title }}</a></li>{% endfor %}</ul>'
    write(themes / "article.html", HTML.format(title="{{ article.title }}", body="{{ article.content }}"))
    write(themes / "index.html", HTML.format(title="Essai", body=listed))
    write(themes / "category.html", HTML.format(title="{{ category }}", body=listed))
    write(folder / "pelican/theme/static/.keep", "")
    write(folder / "pelican/pelicanconf.py", 'SITENAME = "Essai"\nSITEURL = "https://site.example"\n'
          'PATH = "content"\nTIMEZONE = "Europe/Paris"\nDEFAULT_LANG = "fr"\nTHEME = "theme"\n'
          'FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None\n'
          'AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None\n'
          'DIRECT_TEMPLATES = ["index"]\nAUTHOR_SAVE_AS = TAG_SAVE_AS = ""\n'
          'ARTICLE_URL = "{category}/{slug}/"\nARTICLE_SAVE_AS = "{category}/{slug}/index.html"\n')


def main(content, count, folder):
    content, folder = pathlib.Path(content), pathlib.Path(folder)
    shutil.copytree(content, folder / "ours", dirs_exist_ok=True)
    write_settings(folder)
    write(folder / "mkdocs/docs/index.md", "# Essai\n")
    entries = Entries(content, int(count))
    for section in entries.sections:
        write(folder / f"hugo/content/{section}/_index.md", f'---\ntitle: "{section}"\n---\n')
    for name, section, title, header, body in entries:
        own = "\n".join([f'question: "{title}"', *header])
        write(folder / f"ours/faq/{section}/{name}.md", f"---\n{own}\n---\n\n{body}\n")
        simple = f'---\ntitle: "{title}"\ndate: 2026-11-28\n---\n\n{body}\n'
        write(folder / f"hugo/content/{section}/{name}.md", simple)
        write(folder / f"mkdocs/docs/{section}/{name}.md", simple)
        write(folder / f"pelican/content/{section}/{name}.md",
              f"Title: {title}\nDate: 2026-11-28\nSlug: {name}\n\n{body}\n")


main(*sys.argv[1:])
