"""The name of a language stands in a link without its `lang`.

Who: People who listen to the page hear the name of their language in a voice they don't know.
Fix: Add `lang` to the link: `<a href="ar/" hreflang="ar" lang="ar">العربية</a>`.
Bad: <a href="ar/" hreflang="ar">العربية</a>
Good: <a href="ar/" hreflang="ar" lang="ar">العربية</a>
Source: WCAG 2.2 SC 3.1.2; technique H58; W3C Internationalization, "Guiding users to translated pages".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import known_language, rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[hreflang][href]", wcag=("3.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    target = attribute(element, "hreflang") or ""
    language = known_language(target)
    marked = [language_of(page, part) for part in [element, *element.select("[lang]")]]
    named = language is not None and language.name.casefold() in element.text.casefold()
    if named and not any(known_language(code) is language for code in marked) and not silent(element):
        yield element, f'The link "{short(element.text)}" is in another language, and nothing says so.'
