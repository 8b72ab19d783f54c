"""What a translator translates, one message at a time, whatever file it comes from and goes back to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from everyreader.types import InputError


@dataclass(frozen=True)
class Message:
    """One text in two languages, as a PO file holds it.

    context      where it stands: "tea/index.md heading"; with `original` it is found again
    translation  "": there is none yet
    place        file and 1-based line of the original
    notes        for the translator, a line each
    fuzzy        somebody must look at the translation: the original changed since, or a program guessed it
    line         in the PO file that it was read from; 0: it was not
    """

    context: str
    original: str
    translation: str = ""
    place: tuple[str, int] = ("", 0)
    notes: tuple[str, ...] = ()
    fuzzy: bool = False
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.original


@dataclass(frozen=True)
class Return:
    """What comes back into the files of a group.

    files    new text of each file that changes
    wrong    what is left as it was, and why
    refused  messages that were not taken, and why
    """

    files: Mapping[Path, str]
    wrong: Sequence[InputError] = ()
    refused: Sequence[tuple[Message, str]] = ()


@dataclass(frozen=True)
class Group:
    """Messages that come from one page or one file, and go back together.

    name      path of a page inside the language's folder, or name of a file: "words.yml"
    messages  with the translations of today
    state     of those translations: it changes when one of them does; "": there is none yet
    file      to which the translations go, as messages name it
    put       gives the files their translations: takes the messages that changed or are confirmed, by key
    """

    name: str
    messages: tuple[Message, ...]
    state: str
    file: str
    put: Callable[[Mapping[tuple[str, str], Message]], Return]


def state_of(texts: Iterable[str]) -> str:
    """8 hex digits that change when one of the texts does; "" where all are empty."""
    held = "\0".join(texts)
    return hashlib.sha256(held.encode()).hexdigest()[:8] if held.strip("\0") else ""


def numbered(contexts: Iterable[tuple[str, str]]) -> list[str]:
    """A context for each (context, original): the second of two that are the same gets a 2, and so on."""
    seen: dict[tuple[str, str], int] = {}
    found = []
    for context, original in contexts:
        count = seen[context, original] = seen.get((context, original), 0) + 1
        found.append(context if count == 1 else f"{context} {count}")
    return found
