"""Selectors cut down to what a page can match: it has few of the tags and attributes that rules ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

_ATTRIBUTE = r"""\[[\w-]+(?:[~|^$*]?=(?:[\w-]+|'[^'"]*'|"[^'"]*")(?:\ i)?)?\]"""
_NOT = r":not\([^()]*\)"
_COMPOUND = rf"(?=[*a-z.#\[:])(?:\*|[a-z][\w-]*)?(?:[.#][\w-]+|{_ATTRIBUTE}|{_NOT})*"
_ONE = rf"{_COMPOUND}(?:(?:\ *[>+~]\ *|\ +){_COMPOUND})*"
_LIST = re.compile(rf"{_ONE}(?:,\s*{_ONE})*")
_NAME = re.compile(r"(?<![\w.#-])[a-z][\w-]*|\[[\w-]+")


def names_of(elements: Sequence[Any]) -> frozenset[str]:
    """Tags and attributes of elements, in small letters; an attribute has "[" before it."""
    tags = {element.tag for element in elements}
    attributes = {name for element in elements for name in element.attrs}
    return frozenset(name.lower() for name in (*tags, *(f"[{name}" for name in attributes)))


def narrowed(selector: str, names: frozenset[str]) -> str:
    """The selectors of a list that can match where only `names` occur; "" for none.

    Selectors of other kinds than those of rules stay as they are.
    """
    return ", ".join([one for one, needs in _parts(selector) if needs <= names])


@lru_cache(maxsize=1024)
def _parts(selector: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each selector of a list, with the names that it can't match without."""
    if not _LIST.fullmatch(selector):
        return ((selector, frozenset()),)
    return tuple((one, _needs(one)) for one in re.findall(_ONE, selector))


def _needs(selector: str) -> frozenset[str]:
    values = r"=(?:[\w-]+|'[^']*'|\"[^\"]*\")(?: i)?(?=\])"
    return frozenset(_NAME.findall(re.sub(rf"{_NOT}|{values}", "", selector)))
