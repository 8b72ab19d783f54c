"""The file of a language that is new: `languages/<code>.toml`, with all that is to be filled in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from everyreader.types import InputError
from everyreader.yaml_edit import quoted

_TABLE = re.compile(r"^\[(?P<name>[\w.]+)\]")
_LIST = re.compile(r"^(?P<name>\w+) = \[")
_HEAD = """code = {code}
name = {name}
english_name = {english_name}
direction = {direction}
reviewed_by = []             # people who read these words as speakers; empty: shown as not reviewed

"""
_LIMITS = (
    "# These are the numbers for English: put those of this language here, and say where they come from.\n"
)
_LISTS = (
    "# Each list is empty, so its rules find nothing yet. Write the words of this language; see en.toml.\n"
)


class About(NamedTuple):
    """A language as CLDR knows it; `direction` is "ltr" or "rtl", `digits` "" where Babel lacks them."""

    code: str
    name: str
    english_name: str
    direction: str
    digits: str


def about_language(code: str) -> About:
    """What is known of a language.

    raises  InputError for a code that is none, is not written as web pages write it, or that static-i18n, by
            which the site is built, does not take; and where Babel is missing
    """
    try:
        from babel.core import Locale, UnknownLocaleError
    except ModuleNotFoundError:
        what = "to know the names of languages, it is needed: pip install 'everyreader[site]'"
        raise InputError("babel", 0, what) from None
    if not re.fullmatch(r"[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", code):
        what = (
            "give the code of the language as web pages write it, with two letters first: cy, pt-BR, zh-Hant"
        )
        raise InputError(code, 0, what)
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        what = "no language is known by this code: see the two-letter codes of ISO 639-1"
        raise InputError(code, 0, what) from None
    name, english = locale.get_display_name(), locale.get_display_name("en")
    if not name or not english:
        raise InputError(code, 0, "Babel does not know what this language is called: no file can be begun")
    digits = "0123456789" if locale.default_numbering_system == "latn" else ""
    return About(code, name[:1].upper() + name[1:], english, str(locale.text_direction), digits)


def new_language_file(about: About, english: str, own: str) -> str:
    """The text of a language's file with all keys, and with English words only behind a #.

    english  text of en.toml; own: text of the file where there is one without words of the interface, or ""
    """
    interface = "".join(_interface(english))
    if own:
        own = re.sub(r"^# There is no \[interface\][^\n]*\n\n?", "", own, flags=re.M)
        first = next(match for match in re.finditer(r"^(?:#[^\n]*\n)*\[", own, re.M))
        return f"{own[: first.start()]}{interface}\n{own[first.start() :]}"
    head = _HEAD.format(**{key: quoted(value) for key, value in about._asdict().items()})
    tables = (interface, _limits(english), _lists(english), _typography(english, about))
    return head + "\n".join("".join(table) for table in tables)


def missing_of(text: str) -> tuple[int, int]:
    """How many words of the interface are empty, and how many lists."""
    data: Mapping[str, Any] = tomllib.loads(text)
    words, lists = data.get("interface", {}).values(), data.get("lists", {}).values()
    return sum(not word for word in words), sum(not one for one in lists)


def _table(text: str, name: str) -> Iterator[str]:
    """The lines of a table with the comment above it, without the comment above the next one."""
    lines = text.splitlines(keepends=True)
    starts = [at for at, line in enumerate(lines) if _TABLE.match(line)] + [len(lines)]
    for start, end in pairwise(starts):
        if lines[start].startswith(f"[{name}]"):
            while start and lines[start - 1].startswith("#"):
                start -= 1
            while lines[end - 1].startswith("#") or not lines[end - 1].strip():
                end -= 1
            yield from lines[start:end]


def _interface(english: str) -> Iterator[str]:
    for line in _table(english, "interface"):
        key, equals, value = line.partition(" = ")
        yield f'{key} = ""  # {value}' if equals and not line.startswith("#") else line


def _limits(english: str) -> Iterator[str]:
    for line in _table(english, "limits"):
        yield line if line.startswith("#") else f"{line.partition('#')[0].rstrip()}\n"
        if line.startswith("["):
            yield _LIMITS


def _lists(english: str) -> Iterator[str]:
    for line in _table(english, "lists"):
        if line.startswith(("#", "[")):
            yield line
        elif found := _LIST.match(line):
            yield f"{found['name']} = []\n"
        if line.startswith("["):
            yield _LISTS


def _typography(english: str, about: About) -> Iterator[str]:
    for line in _table(english, "typography"):
        key, equals, _ = line.partition(" = ")
        value = quoted(about.digits) if key == "digits" else '""'
        yield f"{key} = {value}\n" if equals and not line.startswith("#") else line
