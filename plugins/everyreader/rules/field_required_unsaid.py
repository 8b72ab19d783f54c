"""Only a star says that a field must be filled in.

Who: People who listen to the page, and people who don't know the star, leave it empty.
Fix: Write "(must be filled in)" into the label, and add `required` to the field.
Bad: <label>Name * <input name="n"></label>
Good: <label>Name (must be filled in) <input name="n" required></label>
Source: WCAG 2.2 SC 3.3.2; techniques H90, ARIA2 and F81.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import labels_of, name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="input, select, textarea", wcag=("3.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    starred = any("*" in label.text for label in labels_of(element))
    said = "required" in element.attrs or attribute(element, "aria-required") == "true"
    if starred and not said and not silent(element):
        yield element, f'Only a star says that "{short(name_of(element), 40)}" must be filled in.'
