"""The words that a site uses for the same things everywhere: `terms.yml`, beside the languages' folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from everyreader.records import Term, TermList, TermUse
from everyreader.registry import languages, nearest
from everyreader.types import InputError
from everyreader.yaml_lines import Entry, read_entries, usable

FILE = "terms.yml"

_KEYS = ("term", "forms", "never")


def read_terms(path: Path, name: str) -> tuple[TermList, list[InputError]]:
    """The term list of a site; empty where there is no file.

    name     how messages call the file
    returns  the usable terms, and what is wrong with the others: an unknown language or key, no term
    """
    try:
        entries = read_entries(path, name) if path.is_file() else []
    except InputError as error:
        return TermList(name), [error]
    terms, wrong = usable(entries, lambda entry: _term(entry, name))
    return TermList(name, tuple(terms)), wrong


def _term(entry: Entry, name: str) -> Term:
    if not isinstance(entry.value, dict):
        raise InputError(name, entry.line, f"'{entry.key}' needs a line for each language, such as 'cy: …'")
    uses = {str(code): _use(str(code), about, entry, name) for code, about in entry.value.items()}
    return Term(entry.key, entry.line, uses)


def _use(code: str, about: Any, entry: Entry, name: str) -> TermUse:
    if code not in languages():
        what = f"there is no language '{code}'.{nearest(code, languages())}"
        raise InputError(name, entry.line, what)
    if isinstance(about, str):
        return TermUse(about)
    if not isinstance(about, Mapping) or not about.get("term"):
        raise InputError(name, entry.line, f"'{entry.key}' has no term in '{code}': write '{code}: …'")
    for key in about:
        if key not in _KEYS:
            raise InputError(name, entry.line, f"'{key}' is not a key of a term.{nearest(str(key), _KEYS)}")
    return TermUse(str(about["term"]), _words(about.get("forms")), _words(about.get("never")))


def _words(values: Any) -> tuple[str, ...]:
    return tuple(map(str, [values] if isinstance(values, str) else values or ()))


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^”]*”|‘[^’]*’(?!\w)")


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    words = (re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for form in forms)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)


def found(forms: Iterable[str], text: str) -> str:
    """The first of `forms` that stands in a text, as it is written there; "": none does.

    Words in quotation marks are somebody else's and left alone.
    """
    forms = tuple(forms)
    match = _pattern(forms).search(_QUOTED.sub("", text)) if forms else None
    return match[0] if match else ""
