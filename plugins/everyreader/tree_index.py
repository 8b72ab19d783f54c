"""What stands in the tree of a page, looked up once for the many rules that ask for the same."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from everyreader.html import texts
from everyreader.narrowing import names_of, narrowed
from everyreader.types import Element

WORD = re.compile(r"[^\W_]+")


class TreeIndex:
    """Elements by selector, and the text in forms that show at once what a page lacks.

    tree  as the parser made it; it must not change afterwards
    """

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._selected: dict[str, list[Element]] = {}

    def select(self, selector: str) -> list[Element]:
        """Elements in document order, without those inside <template>, which browsers do not show."""
        if selector not in self._selected:
            can_match = narrowed(selector, self.names)
            found = self._tree.select(can_match) if can_match else []
            if self.has_template:
                found = [element for element in found if element.closest("template") is None]
            self._selected[selector] = found
        return list(self._selected[selector])

    @cached_property
    def _elements(self) -> list[Element]:
        return list(self._tree.select("*"))  # kept, since the parser would make each of them anew

    @cached_property
    def names(self) -> frozenset[str]:
        """Its tags and attributes, in small letters; an attribute has "[" before it."""
        return names_of(self._elements)

    @cached_property
    def has_template(self) -> bool:
        return "template" in self.names

    @cached_property
    def _texts(self) -> list[str]:
        return texts(self._tree)

    @cached_property
    def text(self) -> str:
        """All texts in one, hidden ones too; programs are left out."""
        return "".join(self._texts)

    @cached_property
    def tokens(self) -> str:
        """What stands between spaces in the text, each once: with tags left out, and with tags as spaces."""
        return " ".join({*self.text.split(), *" ".join(self._texts).split()})

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the text, in small letters."""
        return frozenset(WORD.findall(self.tokens.casefold()))
