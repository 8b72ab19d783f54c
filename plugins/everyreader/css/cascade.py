"""The values of properties on the elements of a document. Sources: CSS Cascade 5, CSS Custom Properties 1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from everyreader.css.media import Medium, holds
from everyreader.css.sheets import Declaration, StyleRule, read_declarations, read_sheet
from everyreader.css.shorthands import LONGHANDS, longhand
from everyreader.css.sizes import NORMAL, font_pixels
from everyreader.css.variables import replaced
from everyreader.html import attribute

INHERITED = frozenset(
    [
        "color",
        "color-scheme",
        "font-size",
        "font-weight",
        "letter-spacing",
        "line-height",
        "text-align",
        "text-indent",
        "text-shadow",
        "visibility",
        "white-space",
        "word-spacing",
    ]
)
_GLOBAL = ("inherit", "initial", "unset", "revert", "revert-layer")
_PROPERTIES = INHERITED | frozenset(
    [
        "animation",
        "animation-iteration-count",
        "background-blend-mode",
        "background-clip",
        "background-color",
        "background-image",
        "border-color",
        "border-style",
        "border-width",
        "clip",
        "clip-path",
        "content-visibility",
        "display",
        "filter",
        "flex-direction",
        "float",
        "height",
        "left",
        "max-height",
        "max-width",
        "min-height",
        "min-width",
        "mix-blend-mode",
        "opacity",
        "order",
        "outline-color",
        "outline-style",
        "outline-width",
        "overflow-x",
        "overflow-y",
        "position",
        "right",
        "rotate",
        "text-decoration-line",
        "text-overflow",
        "top",
        "bottom",
        "transform",
        "width",
        "-webkit-background-clip",
    ]
)
# What browsers do where no sheet says anything. Source: HTML Standard, 15 Rendering.
_BROWSER = """
[hidden], area, base, datalist, head, link, meta, noembed, noframes, param, script, style, template, title,
input[type=hidden], [popover], dialog:not([open]) { display: none }
a[href], area[href] { color: linktext; text-decoration-line: underline }
mark { background-color: mark; color: marktext }
button, input, select, textarea { font-size: 13.333px; font-weight: 400; letter-spacing: normal;
  color: fieldtext; background-color: field }
button, input[type=button i], input[type=submit i], input[type=reset i] { color: buttontext;
  background-color: buttonface }
input[type=checkbox i], input[type=radio i], input[type=range i] { background-color: transparent }
h1 { font-size: 2em; font-weight: 700 } h2 { font-size: 1.5em; font-weight: 700 }
h3 { font-size: 1.17em; font-weight: 700 } h4 { font-weight: 700 } h5 { font-size: .83em; font-weight: 700 }
h6 { font-size: .67em; font-weight: 700 } b, strong, th { font-weight: 700 }
small, sub, sup { font-size: smaller }
code, kbd, pre, samp, tt { font-size: .8125em } pre, textarea { white-space: pre }
"""


@dataclass(frozen=True)
class _Given:
    """One longhand that a rule gives to elements.

    rank       sorts declarations of one property: the highest wins
    shorthand  from which the value must be taken once var() is replaced, or ""
    """

    name: str
    value: str
    shorthand: str
    rank: tuple[int, int, tuple[int, int, int], int]
    media: tuple[str, ...]


Values = Mapping[str, str]


@dataclass(frozen=True)
class _Computed:
    """Values of one element; those of them that children inherit; its custom properties."""

    values: Values
    inherited: Values
    custom: Values


class Cascade:
    """What style sheets and `style` attributes give to the elements of a document.

    document  the tree
    sheets    texts of the sheets in their order
    browser   what browsers do by themselves counts too
    queries   media queries of the rules that match something
    names     properties that those rules set
    """

    def __init__(self, document: Any, sheets: Sequence[str], browser: bool = True) -> None:
        self._document = document
        self._rules: dict[Any, list[int]] = {}  # element -> numbers of its rules
        self._givens: list[tuple[_Given, ...]] = []  # by number of the rule
        self._declared: dict[tuple[tuple[int, ...], str, Medium], dict[str, tuple[str, str]]] = {}
        self._computed: dict[Medium, dict[Any, Values]] = {}
        self.queries: set[str] = set()
        self.names: set[str] = set()
        origins = [(0, rule) for rule in read_sheet(_BROWSER)] if browser else []
        origins += [(1, rule) for sheet in sheets for rule in read_sheet(sheet)]
        for origin, rule in origins:
            self._add(origin, rule)

    def _add(self, origin: int, rule: StyleRule) -> None:
        number = len(self._givens)
        givens = tuple(
            _given(name, shorthand, one, rule, origin, number)
            for one in rule.declarations
            for name, shorthand in _longhands(one)
        )
        if not givens:
            return
        try:
            found = self._document.select(rule.selector)
        except ValueError:  # a selector that only browsers know
            return
        if found:
            self._givens.append(givens)
            self.queries.update(rule.media)
            self.names.update(given.name for given in givens)
        for element in found:
            self._rules.setdefault(element, []).append(number)

    def computed(self, medium: Medium) -> Mapping[Any, Values]:
        """Values of every element, in document order, for one medium; inherited and with var() replaced.

        A property that nothing sets is absent, and so are custom ones. `font-size` is in pixels: "16px".
        """
        if medium not in self._computed:
            self._computed[medium] = dict(self._walk(medium))
        return self._computed[medium]

    def is_dark(self, medium: Medium) -> bool:
        """Whether the browser uses its dark colours: the device wants them, and the page says it has some."""
        root = next(iter(self._document.select("html")), None)
        values = self.computed(medium).get(root, {}) if root is not None else {}
        meta = self._document.select("meta[name=color-scheme i][content*=dark i]")
        scheme = values.get("color-scheme", "dark" if meta else "normal").lower()
        return "dark" in scheme and (medium.scheme == "dark" or "light" not in scheme)

    def own(self, element: Any, medium: Medium) -> Values:
        """What is set on `element` itself, var() not replaced."""
        given = self._given_to(element, medium)
        return {name: longhand(name, of, value) if of else value for name, (value, of) in given.items()}

    def _walk(self, medium: Medium) -> Iterator[tuple[Any, Values]]:
        around: dict[Any, _Computed] = {}
        made: dict[tuple[int, int], _Computed] = {}  # many siblings have the same of both
        outside = _Computed({}, {}, {})
        for element in self._document.select("*"):
            given = self._given_to(element, medium)
            parent = around.get(element.parent, outside)
            key = (id(given), id(parent))
            if key not in made:
                made[key] = _computed(given, parent, medium)
            around[element] = made[key]
            yield element, made[key].values

    def _given_to(self, element: Any, medium: Medium) -> dict[str, tuple[str, str]]:
        """Winning value and shorthand by property."""
        numbers = tuple(self._rules.get(element, ()))
        style = (attribute(element, "style") or "") if "style" in element.attrs else ""
        key = (numbers, style, medium)
        if key not in self._declared:
            rule = StyleRule("", (0, 0, 0), read_declarations(style))
            inline = [
                _given(name, shorthand, one, rule, 2, len(self._givens))
                for one in rule.declarations
                for name, shorthand in _longhands(one)
            ]
            givens = [given for number in numbers for given in self._givens[number]]
            self._declared[key] = _winners([*givens, *inline], medium)
        return self._declared[key]


def _longhands(declaration: Declaration) -> Iterator[tuple[str, str]]:
    name = declaration.name
    if name in LONGHANDS:
        yield from ((long, name) for long in LONGHANDS[name])
    elif name in _PROPERTIES or name.startswith("--"):
        yield name, ""


def _given(
    name: str, shorthand: str, declaration: Declaration, rule: StyleRule, origin: int, number: int
) -> _Given:
    """origin: 0 is the browser, 1 a sheet, 2 the `style` attribute."""
    sign = -1 if declaration.important else 1
    rank = (origin + 4 * declaration.important, sign * rule.layer, rule.specificity, number)
    return _Given(name, declaration.value, shorthand, rank, rule.media)


def _winners(givens: Iterable[_Given], medium: Medium) -> dict[str, tuple[str, str]]:
    best: dict[str, _Given] = {}
    for given in givens:
        if all(holds(query, medium) for query in given.media) and (
            given.name not in best or given.rank >= best[given.name].rank
        ):
            best[given.name] = given
    return {name: (given.value, given.shorthand) for name, given in best.items()}


def _computed(given: Mapping[str, tuple[str, str]], parent: _Computed, medium: Medium) -> _Computed:
    own = {
        name: value for name, (value, _) in given.items() if name.startswith("--") and value not in _GLOBAL
    }
    custom = {**parent.custom, **own} if own else parent.custom
    values = dict(parent.inherited)
    for name, (raw, shorthand) in given.items():
        if name.startswith("--"):
            continue
        value = replaced(raw, custom)
        if value is not None and shorthand:
            value = longhand(name, shorthand, value)
        if value is None or value in _GLOBAL:
            _take_over(name, value, values, parent.values)
        else:
            values[name] = value
    if "font-size" in given and "font-size" in values:
        around = float(parent.values.get("font-size", f"{NORMAL}px").removesuffix("px"))
        values["font-size"] = f"{font_pixels(values['font-size'], around, medium)}px"
    return _Computed(values, {name: values[name] for name in INHERITED & values.keys()}, custom)


def _take_over(name: str, word: str | None, values: dict[str, str], parent: Values) -> None:
    """Give to `name` what a word for all properties means, or an invalid value (None)."""
    takes = word == "inherit" or (name in INHERITED and word != "initial")
    if takes and name in parent:
        values[name] = parent[name]
    else:
        values.pop(name, None)
