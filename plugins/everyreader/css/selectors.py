"""What a selector asks of an element and of those around it. Source: Selectors Level 4; cssselect2 parses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cssselect2 import parser

_LISTS = (parser.MatchesAnySelector, parser.SpecificityAdjustmentSelector)


class ValueTest(NamedTuple):
    """What a selector asks of the value of an attribute: `[name operator value]`."""

    name: str
    operator: str
    value: str

    def answers(self, value: str) -> tuple[bool, bool]:
        """Whether a value meets it, with capital letters as they are, and as if all were small."""
        return self._meets(value, self.value), self._meets(value.lower(), self.value.lower())

    def _meets(self, value: str, wanted: str) -> bool:
        if self.operator == "~=":
            return wanted in value.split()
        if self.operator == "|=":
            return value == wanted or value.startswith(f"{wanted}-")
        if self.operator == "=":
            return value == wanted
        how = {"^=": value.startswith, "$=": value.endswith, "*=": value.__contains__}[self.operator]
        return wanted != "" and how(wanted)


@dataclass(frozen=True)
class Needs:
    """What must be there for a selector to match; it may ask for more.

    Marks are "tag", ".class", "#id" and "[attribute", in lower case.

    own      marks of the element
    above    marks that its ancestors have, whichever has which
    chained  tags and attributes of the element and its ancestors say all: no sibling, no child, no state
    speaks   all marks it speaks of, also those that must not be there
    tests    what it asks of the values of attributes
    """

    own: frozenset[str]
    above: frozenset[str]
    chained: bool
    speaks: frozenset[str]
    tests: frozenset[ValueTest]


@dataclass
class _Reading:
    own: set[str] = field(default_factory=set)
    above: set[str] = field(default_factory=set)
    speaks: set[str] = field(default_factory=set)
    tests: set[ValueTest] = field(default_factory=set)
    chained: bool = True

    def selector(self, tree: Any, own: set[str], above: set[str]) -> None:
        """Add to `own` and `above` what the element that `tree` means must have, and what its ancestors."""
        here = own
        while isinstance(tree, parser.CombinedSelector):
            self._compound(tree.right, here, above)
            if tree.combinator in (" ", ">"):
                here = above
            else:
                here, self.chained = set(), False  # of a sibling, whose ancestors are the element's too
            tree = tree.left
        self._compound(tree, here, above)

    def _compound(self, compound: Any, own: set[str], above: set[str]) -> None:
        for simple in compound.simple_selectors:
            marks = set(_marks(simple))
            own |= marks
            self.speaks |= marks
            if isinstance(simple, parser.AttributeSelector) and simple.operator is not None:
                self.tests.add(ValueTest(simple.lower_name, simple.operator, simple.value))
            elif isinstance(simple, _LISTS) and len(simple.selector_list) == 1:
                self.selector(simple.selector_list[0].parsed_tree, own, above)
            elif isinstance(simple, (*_LISTS, parser.NegationSelector)):
                for one in simple.selector_list:
                    self.selector(one.parsed_tree, set(), set())
            elif isinstance(simple, parser.PseudoClassSelector):
                self.chained = self.chained and simple.name == "root"
            elif isinstance(simple, parser.RelationalSelector | parser.FunctionalPseudoClassSelector):
                self.chained = False


def _marks(simple: Any) -> Iterator[str]:
    if isinstance(simple, parser.LocalNameSelector):
        yield simple.lower_local_name
    elif isinstance(simple, parser.ClassSelector):
        yield f".{simple.class_name.lower()}"
    elif isinstance(simple, parser.IDSelector):
        yield f"#{simple.ident.lower()}"
    elif isinstance(simple, parser.AttributeSelector):
        yield f"[{simple.lower_name}"


def read_needs(tree: Any) -> Needs:
    """What a selector needs, from its tree as cssselect2 parses it."""
    reading = _Reading()
    reading.selector(tree, reading.own, reading.above)
    return Needs(
        frozenset(reading.own),
        frozenset(reading.above),
        reading.chained,
        frozenset(reading.speaks),
        frozenset(reading.tests),
    )
