"""Wherever the site is put, its pages ask nobody else anything, keep nothing and say nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from built_site import BuiltSite
from serving import served
from watching import Watch


@pytest.fixture(params=["root", "sub-path", "folder"])
def place(request: pytest.FixtureRequest, site: BuiltSite) -> Iterator[str]:
    """Put the site somewhere; gives the address of its root."""
    match request.param:
        case "folder":
            yield site.folder.as_uri() + "/"
        case "sub-path":
            with served(site.folder, "/aide/cpf/") as root:
                yield root
        case _:
            with served(site.folder) as root:
                yield root


def test_page_kinds_are_private(chromium: Browser, site: BuiltSite, place: str) -> None:
    """Each kind of page is opened there, with its style and its picture, and nothing else."""
    context = chromium.new_context()
    watch = Watch(context, place)
    page = context.new_page()
    for path in site.representatives():
        page.goto(place + path)
        watch.look_for_storage(page)
    context.close()
    assert watch.breaches == []
    assert {place + "assets/style.css", place + "assets/icone.svg"} <= set(watch.requests)
