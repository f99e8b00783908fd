"""Texts as French print changes them."""

import re


def plain(text: str) -> str:
    """Forget what French print changes: spaces, apostrophes, ellipses."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("…", "..."))
