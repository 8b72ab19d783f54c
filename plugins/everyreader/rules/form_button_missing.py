"""A form has no button that sends it.

Who: People who use the keyboard or their voice don't know how to send it.
Fix: Add a button at its end: `<button>Send</button>`.
Bad: <form action="ask"><label>Name <input name="name"></label></form>
Good: <form action="ask"><label>Name <input name="name"></label><button>Send</button></form>
Source: WCAG 2.2 SC 3.2.2; technique H32.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.types import Element, Level, Page

_SENDS = "button:not([type=button i]):not([type=reset i]), input[type=submit i], input[type=image i]"
_FIELDS = "input:not([type=hidden i]):not([type=button i]), select, textarea"


@rule(level=Level.WARNING, selects="form[action]", wcag=("3.2.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    id = attribute(element, "id")
    outside = [button for button in page.select("[form]") if id and attribute(button, "form") == id]
    sends = element.select(_SENDS) or [button for button in outside if button.matches(_SENDS)]
    if element.select(_FIELDS) and not sends and not concealed(element):
        yield element, "This form has no button that sends it."
