"""A form field says wrongly what it is for.

Who: People who find typing or remembering hard don't get their name or address filled in.
Fix: Use a word of the HTML list, such as `autocomplete="email"` or `autocomplete="given-name"`.
Bad: <label>Email <input autocomplete="mail"></label>
Good: <label>Email <input autocomplete="email"></label>
Source: WCAG 2.2 SC 1.3.5; HTML Standard, 4.10.18.7; ACT rule 73f2c2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import concealed, tab_index
from everyreader.rules._shared.roles import FIELDS, role_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_CONTACT = tokens(
    """tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix
    tel-extension email impp"""
)
_FIELDS = tokens(
    """name honorific-prefix given-name additional-name family-name honorific-suffix nickname username
    new-password current-password one-time-code organization-title organization street-address
    address-line1 address-line2 address-line3 address-level4 address-level3 address-level2
    address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name
    cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency
    transaction-amount language bday bday-day bday-month bday-year sex url photo"""
)
_BUTTONS = ("button", "submit", "reset", "image", "hidden", "checkbox", "radio", "file")


def _valid(words: list[str]) -> bool:
    if words and words[0].startswith("section-") and len(words[0]) > len("section-"):
        words = words[1:]
    if words and words[0] in ("shipping", "billing"):
        words = words[1:]
    if words and words[-1] == "webauthn" and len(words) > 1:
        words = words[:-1]
    if len(words) == 2 and words[0] in ("home", "work", "mobile", "fax", "pager"):
        return words[1] in _CONTACT
    return len(words) == 1 and words[0] in _FIELDS | _CONTACT


@rule(
    level=Level.ERROR,
    selects="input[autocomplete], select[autocomplete], textarea[autocomplete]",
    wcag=("1.3.5",),
    act=("73f2c2",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    words = (attribute(element, "autocomplete") or "").lower().split()
    kind = (attribute(element, "type") or "").lower()
    usable = "disabled" not in element.attrs and attribute(element, "aria-disabled") != "true"
    if not words or words in (["on"], ["off"]) or kind in _BUTTONS or not usable or concealed(element):
        return
    if not _valid(words) and (tab_index(element) != -1 or role_of(element) in FIELDS):
        yield element, f'"{short(" ".join(words))}" is no word that autocomplete knows.'
