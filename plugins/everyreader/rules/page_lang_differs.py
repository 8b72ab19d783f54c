"""A page names two different languages.

Who: People who listen to the page may hear it in the wrong voice.
Fix: Give `lang` and `xml:lang` in the template the same language, or take `xml:lang` away.
Bad: <!doctype html><html lang="en" xml:lang="fr"><title>Tea</title><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en" xml:lang="en"><title>Tea</title><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 3.1.1; ACT rule 5b7ae0.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="html[lang]", wcag=("3.1.1",), act=("5b7ae0",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    one, other = attribute(element, "lang") or "", attribute(element, "xml:lang") or ""
    if other and one.split("-")[0].lower() != other.split("-")[0].lower():
        yield element, f'The page says "{short(one)}" and "{short(other)}".'
