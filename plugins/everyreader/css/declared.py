"""The values that rules give to an element. Sources: CSS Cascade 5, CSS Custom Properties 1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from everyreader.css.media import Medium
from everyreader.css.sheets import OUTSIDE_LAYERS, Declaration
from everyreader.css.shorthands import LONGHANDS, longhand
from everyreader.css.sizes import NORMAL, font_pixels
from everyreader.css.variables import replaced

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
BY_BROWSER, BY_SHEET, BY_ATTRIBUTE = 0, 1, 2

Values = Mapping[str, str]
Winners = Mapping[str, tuple[str, str]]  # value and the shorthand that it is of, or "", by property


@dataclass(frozen=True)
class Given:
    """One longhand that a rule gives to elements.

    name       of the property
    value      as written
    shorthand  from which the value must be taken once var() is replaced, or ""
    rank       sorts declarations of one property: the highest wins, of equals the last
    """

    name: str
    value: str
    shorthand: str
    rank: tuple[int, int, tuple[int, int, int]]


@dataclass(frozen=True, eq=False)
class Computed:
    """What is computed for an element: the same object for all where it is found in the same way.

    values     of all properties that are set or inherited
    inherited  those of them that children inherit
    custom     custom properties
    around     what is computed for the parent; none: there is no parent
    """

    values: Values
    inherited: Values
    custom: Values
    around: Computed | None


OUTSIDE = Computed({}, {}, {}, None)  # around the root


def givens(
    declarations: Iterable[Declaration],
    origin: int,
    layer: int = OUTSIDE_LAYERS,
    specificity: tuple[int, int, int] = (0, 0, 0),
) -> tuple[Given, ...]:
    """What the declarations of a rule give; origin: BY_BROWSER, BY_SHEET or BY_ATTRIBUTE."""
    return tuple(
        Given(name, one.value, shorthand, _rank(one, origin, layer, specificity))
        for one in declarations
        for name, shorthand in _longhands(one)
    )


def winners(given: Iterable[Given]) -> Winners:
    """What holds of the declarations of one element, which come in the order of their rules."""
    best: dict[str, Given] = {}
    for one in given:
        if one.name not in best or one.rank >= best[one.name].rank:
            best[one.name] = one
    return {name: (one.value, one.shorthand) for name, one in best.items()}


def computed(given: Winners, parent: Computed, medium: Medium) -> Computed:
    """The values of an element, with var() replaced; `font-size` in pixels: "16px"."""
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
    return Computed(values, {name: values[name] for name in INHERITED & values.keys()}, custom, parent)


def _take_over(name: str, word: str | None, values: dict[str, str], parent: Values) -> None:
    """Give to `name` what a word for all properties means, or an invalid value (None)."""
    takes = word == "inherit" or (name in INHERITED and word != "initial")
    if takes and name in parent:
        values[name] = parent[name]
    else:
        values.pop(name, None)


def _longhands(declaration: Declaration) -> Iterator[tuple[str, str]]:
    name = declaration.name
    if name in LONGHANDS:
        yield from ((long, name) for long in LONGHANDS[name])
    elif name in _PROPERTIES or name.startswith("--"):
        yield name, ""


def _rank(
    declaration: Declaration, origin: int, layer: int, specificity: tuple[int, int, int]
) -> tuple[int, int, tuple[int, int, int]]:
    sign = -1 if declaration.important else 1
    return (origin + 4 * declaration.important, sign * layer, specificity)
