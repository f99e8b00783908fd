"""What a page weighs over the wire."""

from dataclasses import dataclass

from playwright.sync_api import Browser, Request


@dataclass(frozen=True)
class Weight:
    """The bytes of everything that a page asks for, headers included, and how many scripts."""

    bytes: int
    scripts: int


def weigh(browser: Browser, address: str) -> Weight:
    """Open a page with an empty cache, and weigh what comes."""
    context = browser.new_context()
    requests: list[Request] = []
    context.on("requestfinished", lambda request: requests.append(request))  # noqa: PLW0108
    page = context.new_page()
    page.goto(address)
    sizes = [request.sizes() for request in requests]
    scripts = sum(request.resource_type == "script" for request in requests)
    context.close()
    return Weight(
        sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes), scripts
    )
