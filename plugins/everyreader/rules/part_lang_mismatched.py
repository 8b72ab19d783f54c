"""A part says another language than its words are in.

Who: People who listen to the page hear these words in the wrong voice.
Fix: Put the right code in: `lang="fr"`.
Bad: <p lang="de">We drink tea with milk, and we make it for all of the people that are with us.</p>
Good: <p lang="en">We drink tea with milk, and we make it for all of the people that are with us.</p>
Source: WCAG 2.2 SC 3.1.2; ACT rule off6ek.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.spoken import guess, guesses
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="body [lang]", wcag=("3.1.2",), act=("off6ek",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = (attribute(element, "lang") or "").strip()
    inside = [part for part in element.select("[lang]") if part is not element]
    text = element.text if not inside else own_text(element)
    found = guess(text)
    if code and found and guesses(code) and found != code.split("-")[0].lower() and not silent(element):
        yield element, f'"{short(text, 40)}" is marked as "{code}", but looks like "{found}".'
