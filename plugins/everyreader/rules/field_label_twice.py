"""A form field has two labels.

Who: People who listen to the page may hear one of the two only.
Fix: Keep one `<label>`; write the rest as text and point to it with `aria-describedby`.
Bad: <label for="n">Name</label><label for="n">First and last</label><input id="n">
Good: <label for="n">Name</label><input id="n" aria-describedby="h"><p id="h">First and last</p>
Source: WCAG 2.2 SC 3.3.2 (advice); technique H44; HTML-AAM 1.0, 4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, silent
from everyreader.rules._shared.names import labels_of, name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="input, select, textarea", wcag=("3.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    labels = [label for label in labels_of(element) if not concealed(label) and label.text.strip()]
    if len(labels) > 1 and not silent(element):
        yield element, f'This field has {len(labels)} labels: "{short(name_of(element))}".'
