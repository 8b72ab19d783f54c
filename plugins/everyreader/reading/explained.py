"""Which words the word list of a page explains."""

from __future__ import annotations

from everyreader.records import WordList


def explained_words(words: WordList | None) -> frozenset[str]:
    """Every single word of all forms of a word list, in small letters; none: there is no list."""
    forms = (form for word in (words.words if words else ()) for form in (word.term, *word.forms))
    return frozenset(part for form in forms for part in form.casefold().split())
