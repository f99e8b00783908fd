"""The entries as a site of Material for MkDocs, to compare with."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from yaml_leaves import load

SETTINGS = {
    "site_name": "Mon CPF d'agent territorial",
    # Its letters come from another host unless told otherwise; here they could not.
    "theme": {"name": "material", "language": "fr", "font": False},
}


def build(content: Path, folder: Path) -> Path:
    """Write the entries as MkDocs wants them, and build; gives the folder of the site."""
    docs = folder / "docs"
    for entry in content.glob("faq/*/*.md"):
        _, header, body = entry.read_text().split("---\n", maxsplit=2)
        page = docs / entry.name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"# {load(header)['question']}\n\n{linked(body)}")
    (docs / "index.md").write_text("# Questions\n\n" + listed(docs))
    (folder / "mkdocs.yml").write_text(json.dumps(SETTINGS))
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder / "site"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    return folder / "site"


def linked(body: str) -> str:
    """Write links between entries as MkDocs does, with the name of the file."""
    return re.sub(r"\]\(([a-z0-9-]+)(#[^)]*)?\)", r"](\1.md\2)", body)


def listed(docs: Path) -> str:
    """Give a link to every entry."""
    names = sorted(page.stem for page in docs.glob("*.md"))
    return "".join(f"- [{name}]({name}.md)\n" for name in names)
