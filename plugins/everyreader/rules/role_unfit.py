"""An element has a role that takes its own meaning away.

Who: People who listen to the page lose a heading, a list or a field that is still shown to others.
Fix: Use an element that fits, such as `<button>` inside the heading: `<h2><button>Tea</button></h2>`.
Bad: <h2 role="button" tabindex="0">Tea</h2>
Good: <h2><button>Tea</button></h2>
Source: ARIA in HTML, 4 ("Document conformance requirements"); failure F92; WCAG 2.2 SC 4.1.2 and SC 1.3.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role
from everyreader.types import Element, Level, Page

_ALLOWED = {
    **dict.fromkeys(tokens("h1 h2 h3 h4 h5 h6"), tokens("heading none presentation tab doc-subtitle")),
    **dict.fromkeys(tokens("label caption legend summary"), tokens("")),
    "main": tokens("main"), "textarea": tokens("textbox"), "select": tokens("combobox listbox menu"),
    "body": tokens("document generic"),
    "html": tokens("document generic"), "video": tokens("application"), "audio": tokens("application"),
    "iframe": tokens("application document img image none presentation"), "meter": tokens("meter"),
    "progress": tokens("progressbar"), "dialog": tokens("dialog alertdialog"),
    "form": tokens("form none presentation search"),
}  # fmt: skip


@rule(level=Level.WARNING, selects="[role]", wcag=("1.3.1", "4.1.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = explicit_role(element)
    if role and element.tag in _ALLOWED and role not in _ALLOWED[element.tag] and not silent(element):
        yield element, f'A <{element.tag}> can\'t have the role "{role}".'
