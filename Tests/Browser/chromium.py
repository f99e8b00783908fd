"""Debian's Chromium."""

import shutil

from playwright.sync_api import Browser, Playwright


def launch(playwright: Playwright) -> Browser:
    """Start Chromium, without its windows where that program is there: pages come sooner.

    It may be run by the administrator of a container.
    """
    path = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    assert path, "chromium is not installed"
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
