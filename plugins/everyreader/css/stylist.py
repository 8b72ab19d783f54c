"""Which rules match which elements. What pages with the same style sheets have in common is found once.

Most selectors speak of tags, classes and attributes of an element and its ancestors only. They are asked once
for each `Chain` of those; only what asks for siblings, children or states is asked of each element. Browsers
sort their rules in the same way.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Any

from everyreader.css.browser import BROWSER
from everyreader.css.buckets import Buckets, buckets
from everyreader.css.declared import BY_ATTRIBUTE, BY_BROWSER, BY_SHEET, Computed, givens
from everyreader.css.media import Medium
from everyreader.css.selectors import ValueTest
from everyreader.css.shapes import Shape
from everyreader.css.sheets import read_declarations
from everyreader.html import attribute, doctype

_AT_ONCE = 6  # selectors: most match nothing, and it takes no longer to ask for one of six than for one
_MOST_KEPT = 20_000  # chains and shapes, before what was found on earlier pages is forgotten

_Numbered = tuple[tuple[int, str], ...]  # rules: number and selector


@dataclass(eq=False)
class Chain:
    """Tags and attributes of an element and its ancestors, as far as the rules speak of them.

    above   marks of the element and its ancestors
    sure    numbers of the rules that match all such elements
    open    those that must be asked of each, some at a time: their selectors in one, and each with its number
    inside  chains of children
    shape   of such elements where the open rules and the `style` attribute add nothing; none: not asked yet
    """

    above: frozenset[str]
    sure: tuple[int, ...] = ()
    open: tuple[tuple[str, _Numbered], ...] = ()
    inside: dict[Hashable, Chain] = field(default_factory=dict)
    shape: Shape | None = None


class Stylist:
    """The rules of some style sheets, and what has been found out about them. See `stylist_of`.

    names  properties that some rule sets
    """

    def __init__(self, sheets: Sequence[Buckets]) -> None:
        self._rules = [rule for sheet in sheets for rule in sheet.rules]
        starts = accumulate((len(sheet.rules) for sheet in sheets), initial=0)
        self._sheets = list(zip(starts, sheets, strict=False))
        self._spoken = frozenset().union(*(sheet.spoken for sheet in sheets))
        self._asked = {mark[1:] for mark in self._spoken if mark.startswith("[")}
        self._tests: dict[str, list[ValueTest]] = {}
        for test in sorted(frozenset().union(*(sheet.tests for sheet in sheets))):
            self._tests.setdefault(test.name, []).append(test)
        self.names = frozenset(given.name for rule in self._rules for given in rule.given)
        self._forget()

    def _forget(self) -> None:
        self._roots: dict[Hashable, Chain] = {}
        self._classes: dict[str, Hashable] = {}
        self._shapes: dict[tuple[tuple[int, ...], str], Shape] = {}
        self._made: dict[Hashable, dict[tuple[Shape, Computed], Computed]] = {}
        self._chains = 0

    def root(self, document: Any) -> Chain:
        """The chain around the root of a document; begin each document with it."""
        computed = sum(map(len, self._made.values()))
        if max(self._chains, len(self._shapes), len(self._classes), computed) > _MOST_KEPT:
            self._forget()
        return self._roots.setdefault(doctype(document), Chain(frozenset()))

    def chain(self, around: Chain, element: Any) -> Chain:
        """The chain of an element; around: that of its parent."""
        key = self._key(element)
        found = around.inside.get(key)
        if found is None:
            found = around.inside[key] = self._grown(around, element)
            self._chains += 1
        return found

    def shape(self, chain: Chain, element: Any) -> Shape:
        """The shape of an element."""
        numbers = chain.sure
        if chain.open:
            parts = (each for some, each in chain.open if element.matches(some))
            found = [n for each in parts for n, selector in each if element.matches(selector)]
            numbers = tuple(sorted((*numbers, *found))) if found else numbers
        style = (attribute(element, "style") or "") if "style" in element.attrs else ""
        if style or numbers is not chain.sure:
            return self._shape(numbers, style)
        if chain.shape is None:
            chain.shape = self._shape(numbers, "")
        return chain.shape

    def alone(self, element: Any) -> Shape:
        """The shape of an element that no rule matches."""
        return self._shape((), attribute(element, "style") or "")

    def made(self, held: frozenset[str], medium: Medium) -> dict[tuple[Shape, Computed], Computed]:
        """What has been computed for one screen, by shape and what is around; held: the queries that hold."""
        return self._made.setdefault((held, medium.width, medium.height), {})

    def _key(self, element: Any) -> Hashable:
        """All by which the rules tell an element from its siblings."""
        said: list[Hashable] = [element.tag]
        for name in element.attrs:
            if name == "class":
                said.append(self._said_of_classes(attribute(element, name) or ""))
            elif name == "id" or name in self._asked:
                said.append((name, *self._said_of_value(name, attribute(element, name) or "")))
        return tuple(said)

    def _said_of_value(self, name: str, value: str) -> Iterator[Hashable]:
        for test in self._tests.get(name, ()):
            yield test.answers(value)
        if name == "id" and f"#{value.lower()}" in self._spoken:
            yield value

    def _said_of_classes(self, text: str) -> Hashable:
        if text not in self._classes:
            spoken = (name for name in text.split() if f".{name.lower()}" in self._spoken)
            self._classes[text] = ("class", *spoken, *self._said_of_value("class", text))
        return self._classes[text]

    def _grown(self, around: Chain, element: Any) -> Chain:
        own = self._marks(element)
        sure, open = [], []
        for number in sorted(self._candidates(own, around.above)):
            rule = self._rules[number]
            try:
                matches = element.matches(rule.selector)
            except ValueError:  # a selector that only browsers know
                continue
            if not rule.needs.chained:
                open.append((number, rule.selector))
            elif matches:
                sure.append(number)
        above = around.above if own <= around.above else around.above | own
        parts = (tuple(open[start : start + _AT_ONCE]) for start in range(0, len(open), _AT_ONCE))
        together = tuple((", ".join(selector for _, selector in part), part) for part in parts)
        return Chain(above, tuple(sure), together)

    def _marks(self, element: Any) -> frozenset[str]:
        found = {element.tag.lower(), *(f"[{name}" for name in element.attrs)}
        found.update(f".{name.lower()}" for name in (attribute(element, "class") or "").split())
        found.add(f"#{(attribute(element, 'id') or '').lower()}")
        return self._spoken & found

    def _candidates(self, own: frozenset[str], above: frozenset[str]) -> Iterator[int]:
        for start, sheet in self._sheets:
            for mark in (*own, ""):
                for number in sheet.by_mark.get(mark, ()):
                    needs = sheet.rules[number].needs
                    if needs.own <= own and needs.above <= above:
                        yield start + number

    def _shape(self, numbers: tuple[int, ...], style: str) -> Shape:
        key = (numbers, style)
        if key not in self._shapes:
            inline = ((), givens(read_declarations(style), BY_ATTRIBUTE))
            rules = [self._rules[number] for number in numbers]
            self._shapes[key] = Shape((*((rule.media, rule.given) for rule in rules), inline))
        return self._shapes[key]


@lru_cache(maxsize=16)
def stylist_of(sheets: tuple[str, ...], browser: bool) -> Stylist:
    """The rules of the sheets with these texts; browser: before them, what browsers do by themselves."""
    before = [buckets(BROWSER, BY_BROWSER)] if browser else []
    return Stylist([*before, *(buckets(text, BY_SHEET) for text in sheets)])
