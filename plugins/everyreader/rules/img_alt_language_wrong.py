"""The text alternative of a picture is in another language than the page.

Who: People who listen to the page hear it in the voice of the wrong language.
Fix: Translate the text alternative. In pages of this project, write it in `pictures.yml` under the language.
Bad: <!doctype html><html lang="ar" dir="rtl"><title>شاي</title><body><article><img src="tea.png"
    alt="Two people drink tea"></article></body></html>
Good: <!doctype html><html lang="ar" dir="rtl"><title>شاي</title><body><article><img src="tea.png"
    alt="شخصان يشربان الشاي"></article></body></html>
Source: WCAG 2.2 SC 1.1.1 and SC 3.1.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.scripts import foreign_runs
from everyreader.rules._shared.spoken import guess
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST_WORDS = 3  # fewer may be a name


@rule(level=Level.WARNING, selects="img[alt], area[alt], [role=img][aria-label]", wcag=("3.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = language_of(page, element)
    if page.fallback or code == "und":
        return  # the whole text is in another language, and the page says so, or the page says none
    text = attribute(element, "alt") or attribute(element, "aria-label") or ""
    foreign = sum(map(len, foreign_runs(text, code)))
    other = guess(text)
    wrong = foreign >= _LEAST_WORDS and foreign * 2 > len(text.split())
    if (wrong or (other and other != code.split("-")[0].lower())) and not silent(element):
        yield element, f'The text alternative "{short(text)}" is in another language than "{code}".'
