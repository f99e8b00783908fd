"""Words that would run if a page took them for anything else than text, and where they are put."""

BENIGN = "mot"

HOSTILE = [
    "<script>console.log(1)</script>",
    '" onmouseover="console.log(1)" x="',
    "' onfocus='console.log(1)' autofocus='",
    "</script><img src=x onerror=console.log(1)>",
    "</title></textarea></main></body><b>",
    "}} {titre} {%si%} {{#page {{=<% %>=",
    "javascript:console.log(1)",
    "data:text/html,<script>console.log(1)</script>",
    'https://exemple.fr/"onmouseover="console.log(1)',
    "](javascript:console.log(1)) [x](//hostile.example)",
    "]]> --> <!-- &lt;b&gt; &amp;",
    "<svg/onload=console.log(1)>",
]

WORDS = [BENIGN, *HOSTILE, " ".join(HOSTILE)]
"""The words of the trials, by index: the first are harmless, the last are all the others."""

ESCAPED = {
    "paragraph": "Mot % mot.",
    "emphasis": "Mot *m % m* **m % m**.",
    "heading": "## Mot % mot",
    "list": "- mot % mot\n- mot",
    "numbers": "1. mot % mot\n2. mot",
    "quote": "> mot % mot",
    "link text": "[mot % mot](detachement)",
    "reference text": "[mot % mot][lieu]\n\n[lieu]: detachement",
}
"""Places in which the words are escaped, as an editor who means them would do."""

CODE = {
    "code": "Mot ``` mot % mot ``` mot.",
    "indented code": "Mot.\n\n    mot % mot",
    "fenced code": "~~~~\nmot % mot\n~~~~",
}
"""Places in which Markdown leaves the words as they are."""

RAW = {
    "raw paragraph": "Mot % mot.",
    "raw block": "%",
    "raw heading": "## %",
    "raw list": "- %",
    "link": "[mot](%)",
    "link in brackets": "[mot](<%>)",
    "link to an entry": "[mot](detachement%)",
    "link to an anchor": "[mot](#%)",
    "link title": "[mot](detachement '%')",
    "reference": "[mot]\n\n[mot]: <%>",
    "address": "<%>",
    "web address": "[mot](<https://exemple.fr/%>)",
    "mail": "[mot](<mailto:%>)",
    "image": "![mot](<%>)",
    "image text": "![%](detachement)",
    "info string": "~~~~ %\nmot\n~~~~",
    "table": "| % | mot |\n| --- | --- |\n| % | mot |",
}
"""Places in which the words may mean something; what is refused is told, the rest is harmless."""
