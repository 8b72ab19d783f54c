"""The values of properties on the elements of a document. Sources: CSS Cascade 5, CSS Custom Properties 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

from everyreader.css.declared import OUTSIDE, Computed, computed
from everyreader.css.media import Medium, holds
from everyreader.css.shapes import Shape
from everyreader.css.stylist import Chain, stylist_of


class Cascade:
    """What style sheets and `style` attributes give to the elements of a document.

    document  the tree, which must not change afterwards
    sheets    texts of the sheets in their order
    browser   what browsers do by themselves counts too
    """

    def __init__(self, document: Any, sheets: Sequence[str], browser: bool = True) -> None:
        self._document = document
        self._stylist = stylist_of(tuple(sheets), browser)
        self._held: dict[Medium, frozenset[str]] = {}
        self._by_medium: dict[Medium, Mapping[Any, Computed]] = {}
        self._by_held: dict[tuple[frozenset[str], float, float], Mapping[Any, Computed]] = {}

    @cached_property
    def _elements(self) -> Mapping[Any, tuple[int, Shape]]:
        """Each element in document order: the number of its parent, -1 for the root, and its shape."""
        outside = self._stylist.root(self._document)
        chains: list[Chain] = []
        numbers: dict[Any, int] = {}
        found: dict[Any, tuple[int, Shape]] = {}
        for number, element in enumerate(self._document.select("*")):
            parent = numbers.get(element.parent, -1)
            own = self._stylist.chain(chains[parent] if parent >= 0 else outside, element)
            numbers[element] = number
            chains.append(own)
            found[element] = parent, self._stylist.shape(own, element)
        return found

    @cached_property
    def _shapes(self) -> Mapping[Shape, Sequence[Any]]:
        """The elements of each shape: there are few shapes."""
        found: dict[Shape, list[Any]] = {}
        for element, (_, shape) in self._elements.items():
            found.setdefault(shape, []).append(element)
        return found

    @cached_property
    def queries(self) -> frozenset[str]:
        """Media queries of the rules that match something."""
        return frozenset().union(*(shape.queries for shape in self._shapes))

    @cached_property
    def names(self) -> frozenset[str]:
        """Properties that rules or `style` attributes set."""
        return frozenset().union(*(shape.names for shape in self._shapes))

    def setting(self, *names: str) -> frozenset[Any]:
        """The elements on which a rule, or their `style` attribute, sets one of the properties."""
        wanted = (alike for shape, alike in self._shapes.items() if not shape.names.isdisjoint(names))
        return frozenset(chain.from_iterable(wanted))

    def computed(self, medium: Medium) -> Mapping[Any, Computed]:
        """What is computed for every element, in document order, for one medium.

        A property that nothing sets is absent, and so are custom ones; var() is replaced. `font-size` is in
        pixels: "16px".
        """
        if medium not in self._by_medium:
            held = self._holding(medium)
            key = (held, medium.width, medium.height)
            if key not in self._by_held:
                self._by_held[key] = self._compute(held, medium)
            self._by_medium[medium] = self._by_held[key]
        return self._by_medium[medium]

    def is_dark(self, medium: Medium) -> bool:
        """Whether the browser uses its dark colours: the device wants them, and the page says it has some."""
        root = next(iter(self._document.select("html")), None)
        values = self.computed(medium)[root].values if root is not None else {}
        meta = self._document.select("meta[name=color-scheme i][content*=dark i]")
        scheme = values.get("color-scheme", "dark" if meta else "normal").lower()
        return "dark" in scheme and (medium.scheme == "dark" or "light" not in scheme)

    def sets(self, name: str) -> bool:
        """Whether a rule of the sheets sets a property on some element."""
        return name in self._stylist.names and name in self.names

    def own(self, element: Any, name: str, medium: Medium) -> str:
        """What is set on `element` itself for a property, var() not replaced; "" where nothing is."""
        if self.sets(name):
            return self._elements[element][1].own(self._holding(medium)).get(name, "")
        return self._stylist.alone(element).own(frozenset()).get(name, "") if "style" in element.attrs else ""

    def _holding(self, medium: Medium) -> frozenset[str]:
        if medium not in self._held:
            self._held[medium] = frozenset(query for query in self.queries if holds(query, medium))
        return self._held[medium]

    def _compute(self, held: frozenset[str], medium: Medium) -> Mapping[Any, Computed]:
        made = self._stylist.made(held, medium)
        found: list[Computed] = []
        for parent, shape in self._elements.values():
            around = found[parent] if parent >= 0 else OUTSIDE
            key = (shape, around)
            if key not in made:
                made[key] = computed(shape.winners(held), around, medium)
            found.append(made[key])
        return dict(zip(self._elements, found, strict=True))
