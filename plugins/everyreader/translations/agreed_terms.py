"""Whether a paragraph and its translation call a thing by the words that were agreed for it: `terms.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from everyreader.reading.words import bare, split_words
from everyreader.records import Term, TermUse
from everyreader.registry import languages
from everyreader.terms import found
from everyreader.types import Language

_LEAST_STEM = 3  # letters that are left where a beginning or an ending is taken off
_BETWEEN = 2  # words that may stand between two words of a term
_NOT_WORDS = re.compile(r"<!--.*?-->|\]\([^()]*\)|\[@[^\[\]]*\]|\{[^{}]*\}|!\[[^\[\]]*\]|`[^`]*`", re.S)
_LANG = r"\blang=[\"']?(?P<{}>[\w-]+)"
_FOREIGN = re.compile(
    rf"<(?P<tag>\w+)\b[^<>]*{_LANG.format('code')}[^<>]*>(?P<words>.*?)</(?P=tag)>"
    rf"|\[(?P<link>[^\[\]]*)\]\([^()]*\)\{{[^{{}}]*{_LANG.format('of_link')}[^{{}}]*\}}",
    re.S,
)
_TAG = re.compile(r"<[^<>]*>|[*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}")


def translated_otherwise(
    original: str, translation: str, terms: Sequence[Term], codes: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    """Terms that a paragraph uses and its translation does not: what the original says, and what was agreed.

    codes  of the languages of the original and of the translation
    """
    source, target = codes
    said, theirs = _own_words(original), _own_words(translation)
    kept = " ".join(
        passage["words"] or passage["link"]
        for passage in _FOREIGN.finditer(translation)
        if source in (passage["code"], passage["of_link"])
    )
    for term in terms:
        if source not in term.uses or target not in term.uses:
            continue
        ours = (term.uses[source].term, *term.uses[source].forms)
        words = found(ours, said)
        if words and not found(ours, kept) and not _has(term.uses[target], theirs, languages()[target]):
            yield words, term.uses[target].term


def _own_words(markdown: str) -> str:
    """The words of a paragraph that are in the language of its page, without addresses and markup."""
    return _TAG.sub("", _NOT_WORDS.sub(" ", _FOREIGN.sub(" ", markdown)))


def _has(use: TermUse, text: str, language: Language) -> bool:
    """Whether a form of the term stands in a text, be its words bent as the language bends them."""
    forms = (use.term, *use.forms)
    if found(forms, text):
        return True
    stems = [_stems(word, language) for word in split_words(text)]
    return any(_stands_in(form, stems, language) for form in forms)


def _stands_in(form: str, text: Sequence[frozenset[str]], language: Language) -> bool:
    wanted = [_stems(word, language) for word in split_words(form.replace("*", ""))]
    starts = [at for at, stems in enumerate(text) if stems & wanted[0]]
    return any(_follows(wanted[1:], text, start + 1) for start in starts)


def _follows(wanted: Sequence[frozenset[str]], text: Sequence[frozenset[str]], at: int) -> bool:
    """Whether the rest of a form's words stand in their order in a text from a place on, near one another."""
    for stems in wanted:
        near = range(at, min(at + _BETWEEN + 1, len(text)))
        here = next((place for place in near if text[place] & stems), None)
        if here is None:
            return False
        at = here + 1
    return True


@lru_cache(maxsize=32768)
def _stems(word: str, language: Language) -> frozenset[str]:
    """What may be left of a word without what its language puts at its beginning and its end."""
    folded = _same_letters(bare(word).casefold().replace("’", "'").rpartition("'")[2], language)
    about = language.search
    begun = {folded} | {
        folded[len(front) :]
        for front in (*about.get("prefixes", ()), *about.get("fronts", ()))
        if folded.startswith(front) and len(folded) - len(front) >= _LEAST_STEM
    }
    for sounds in about.get("initials", ()):
        begun |= {
            f"{radical}{folded[len(sound) :]}"
            for radical, sound in product(sounds[:1], sounds)
            if folded.startswith(sound)
        }
    ended = {
        stem[: -len(ending)]
        for stem in begun
        for ending in about.get("endings", ())
        if stem.endswith(ending) and len(stem) - len(ending) >= _LEAST_STEM
    }
    return frozenset(begun | ended)


def _same_letters(word: str, language: Language) -> str:
    for letters in language.search.get("letters", ()):
        for letter in letters[1:]:
            word = word.replace(letter, letters[0])
    return word
