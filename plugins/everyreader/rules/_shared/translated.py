"""The pages of a site beside their translations, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from everyreader.translations.agreed_terms import translated_otherwise
from everyreader.translations.align import pairs
from everyreader.translations.units import FIELDS, Unit, units
from everyreader.types import Page, Site, SourceLine


def other_terms(site: Site) -> Iterator[tuple[Page, SourceLine | None, str, str]]:
    """Where a translation does not use an agreed term: page, line, words of the original, the agreed term.

    A line of none is the front matter.
    """
    pages = {page.source[0].path: page for page in site.pages.values() if page.source and not page.fallback}
    originals = {one.path: pages.get(one.file) for one in site.translations if one.status == "source"}
    for one in site.translations:
        original, page = originals.get(one.path), pages.get(one.file)
        if original is None or page is None or page is original or not page.terms.terms:
            continue
        codes = (original.language, page.language)
        for ours, theirs, where in _side_by_side(original, page):
            for words, term in translated_otherwise(ours, theirs, page.terms.terms, codes):
                yield page, where, words, term


def _side_by_side(original: Page, page: Page) -> Iterator[tuple[str, str, SourceLine | None]]:
    for name in FIELDS:
        yield str(original.meta.get(name) or ""), str(page.meta.get(name) or ""), None
    for ours, theirs in pairs(_units(original.source), _units(page.source)):
        if ours and theirs:
            yield ours.words, theirs.words, page.source[theirs.line - 1]


@lru_cache(maxsize=1024)
def _units(source: tuple[SourceLine, ...]) -> Sequence[Unit]:
    """Kept, since each original is asked for once for each language, and the site is judged several times."""
    return units("\n".join(line.text for line in source))
