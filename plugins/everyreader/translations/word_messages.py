"""The hard words of a site as messages: the word, what it means, and in which forms it stands in texts.

A language has words of its own, in its own order. A word stands for that of the original which has the same
picture; where several have it, the first for the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from everyreader.pictures import read_pictures
from everyreader.records import Word
from everyreader.translations.messages import Group, Message, Return, state_of
from everyreader.translations.site import TranslatedSite
from everyreader.word_list import read_words
from everyreader.yaml_edit import plain, with_key, with_value
from everyreader.yaml_lines import read_utf8

FILE = "words.yml"
_TERM = "The word as the word list prints it."
_MEANING = "Easy Read: one or two short sentences, as your readers need it."
_FORMS = "Other forms of the word in texts, with commas between them; if there are none, the word again."


@dataclass(frozen=True)
class _Entry:
    """One word of the original, and the messages for it; `theirs` stands for it in the other language."""

    ours: Word
    theirs: Word | None
    term: Message
    meaning: Message
    forms: Message


def word_groups(site: TranslatedSite, code: str) -> Iterator[Group]:
    """The group of the word list; none where the original has no list."""
    pictures, _ = read_pictures(site.docs / "assets/pictures", "pictures.yml")
    files = [site.docs / language / FILE for language in (site.original, code)]
    ours, theirs = (read_words(file, site.name(file), code, pictures)[0].words for file in files)
    if not ours:
        return
    entries = [_entry(word, other, site.name(files[0])) for word, other in _beside(ours, theirs)]
    messages = tuple(message for one in entries for message in (one.term, one.meaning, one.forms))
    state = state_of(message.translation for message in messages)
    yield Group(FILE, messages, state, site.name(files[1]), partial(_put, files[1], entries))


def _beside(ours: Sequence[Word], theirs: Sequence[Word]) -> Iterator[tuple[Word, Word | None]]:
    left = list(theirs)
    for word in ours:
        other = next((one for one in left if one.picture and one.picture == word.picture), None)
        if other:
            left.remove(other)
        yield word, other


def _entry(ours: Word, theirs: Word | None, file: str) -> _Entry:
    place = (file, ours.line)
    forms = ", ".join(ours.forms[1:]) or ours.term
    own = (", ".join(theirs.forms[1:]) or theirs.term) if theirs else ""
    return _Entry(
        ours,
        theirs,
        Message(f"{FILE} {ours.term}", ours.term, theirs.term if theirs else "", place, (_TERM,)),
        Message(
            f"{FILE} {ours.term} meaning", ours.meaning, theirs.meaning if theirs else "", place, (_MEANING,)
        ),
        Message(f"{FILE} {ours.term} forms", forms, own, place, (_FORMS,)),
    )


def _put(file: Path, entries: Sequence[_Entry], given: Mapping[tuple[str, str], Message]) -> Return:
    text = old = read_utf8(file, file.name) if file.is_file() else ""
    refused = []
    for entry in entries:
        term, meaning, forms = (
            given[message.key].translation if message.key in given else message.translation
            for message in (entry.term, entry.meaning, entry.forms)
        )
        if bool(term) != bool(meaning):
            message = given.get(entry.term.key) or given.get(entry.meaning.key)
            if message:
                refused.append((message, f"'{entry.ours.term}' needs both a word and its meaning"))
            continue
        if term:
            text = _with_word(text, entry, term, meaning, forms)
    return Return({file: text} if text != old else {}, [], refused)


def _with_word(text: str, entry: _Entry, term: str, meaning: str, forms: str) -> str:
    """The text of a word list with one word; what is as it was stays as it is written."""
    if entry.theirs and term != entry.theirs.term:
        text = with_key(text, entry.theirs.term, term, FILE)
    if not entry.theirs or meaning != entry.meaning.translation:
        text = with_value(text, (term, "meaning"), plain(meaning), FILE)
    if not entry.theirs and entry.ours.picture:
        text = with_value(text, (term, "picture"), entry.ours.picture, FILE)
    if forms != entry.forms.translation:
        others = [form.strip() for form in forms.split(",") if form.strip() not in ("", term)]
        text = with_value(text, (term, "forms"), f"[{', '.join(map(plain, others))}]", FILE)
    return text
