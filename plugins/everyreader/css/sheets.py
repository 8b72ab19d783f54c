"""Reads a style sheet into rules, in the order of the cascade. tinycss2 and cssselect2 do the parsing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import tinycss2
from cssselect2 import parser
from cssselect2.compiler import CompiledSelector

from everyreader.css.selectors import Needs, read_needs
from everyreader.html import attribute

OUTSIDE_LAYERS = 1_000_000  # rules outside any layer come after those of all layers


@dataclass(frozen=True)
class Declaration:
    """One declaration. Names are in lower case; values are as written, white space trimmed."""

    name: str
    value: str
    important: bool


@dataclass(frozen=True)
class StyleRule:
    """One selector with what it declares.

    specificity  (ids, classes, elements), of Selectors Level 4
    media        queries that must all hold, outermost first
    layer        place of its cascade layer, a high number outside any
    """

    selector: str
    specificity: tuple[int, int, int]
    needs: Needs
    declarations: tuple[Declaration, ...]
    media: tuple[str, ...] = ()
    layer: int = OUTSIDE_LAYERS


@lru_cache(maxsize=4096)
def read_declarations(text: str) -> tuple[Declaration, ...]:
    """The declarations of a `style` attribute, or of what stands between the braces of a rule."""
    return tuple(_declarations(tinycss2.parse_blocks_contents(text)))


@lru_cache(maxsize=64)
def read_sheet(text: str) -> tuple[StyleRule, ...]:
    """The rules of a style sheet that hold while nothing is pressed, pointed at or focused.

    Left out: pseudo-elements, states such as :hover, @container, @import, and what isn't CSS. The conditions
    of @supports are taken as met.
    """
    layers: dict[str, int] = {}
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return tuple(_rules(nodes, (), OUTSIDE_LAYERS, layers, ""))


def sheets_of(tree: Any, linked: Mapping[str, str]) -> tuple[str, ...]:
    """Texts of the style sheets of a document in their order; alternative ones are left out.

    linked  texts of the linked sheets by address as the page writes it; others are left out
    """
    found = []
    for element in tree.select("style, link[rel~=stylesheet i]:not([rel~=alternate i]):not([disabled])"):
        text = element.text if element.tag == "style" else linked.get(attribute(element, "href") or "", "")
        media = attribute(element, "media")
        found.append(f"@media {media} {{{text}\n}}" if media and text else text)
    return tuple(text for text in found if text.strip())


def _declarations(nodes: Iterable[Any]) -> Iterator[Declaration]:
    for node in nodes:
        if node.type == "declaration":
            yield Declaration(node.lower_name, tinycss2.serialize(node.value).strip(), node.important)


def _rules(
    nodes: Iterable[Any], media: tuple[str, ...], layer: int, layers: dict[str, int], parent: str
) -> Iterator[StyleRule]:
    for node in nodes:
        if node.type == "qualified-rule":
            yield from _style_rules(node, media, layer, layers, parent)
        elif node.type == "at-rule":
            yield from _at_rule(node, media, layer, layers, parent)


def _at_rule(
    node: Any, media: tuple[str, ...], layer: int, layers: dict[str, int], parent: str
) -> Iterator[StyleRule]:
    prelude = tinycss2.serialize(node.prelude).strip()
    if node.lower_at_keyword == "layer":
        for name in prelude.split(","):
            layer = layers.setdefault(name.strip(), len(layers))
    elif node.lower_at_keyword == "media":
        media = (*media, prelude)
    elif node.lower_at_keyword != "supports" or prelude.startswith("not"):
        return
    if node.content is not None:
        inside = tinycss2.parse_blocks_contents(node.content)
        if parent:  # a condition nested in a rule holds declarations of that rule
            yield from _of_selector(parent, tuple(_declarations(inside)), media, layer)
        yield from _rules(inside, media, layer, layers, parent)


def _style_rules(
    node: Any, media: tuple[str, ...], layer: int, layers: dict[str, int], parent: str
) -> Iterator[StyleRule]:
    selector = tinycss2.serialize(node.prelude).strip()
    if parent:
        whole = f":is({parent})"
        selector = selector.replace("&", whole) if "&" in selector else f"{whole} {selector}"
    inside = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    yield from _of_selector(selector, tuple(_declarations(inside)), media, layer)
    yield from _rules(inside, media, layer, layers, selector)


def _of_selector(
    text: str, declarations: tuple[Declaration, ...], media: tuple[str, ...], layer: int
) -> Iterator[StyleRule]:
    if not declarations:
        return
    for selector in _split(text.replace(":scope", ":root")):
        try:
            (parsed,) = parser.parse(selector)
            never = CompiledSelector(parsed).never_matches
        except (ValueError, NotImplementedError):
            continue
        if parsed.pseudo_element is None and not never:
            needs = read_needs(parsed.parsed_tree)
            yield StyleRule(selector, parsed.specificity, needs, declarations, media, layer)


def _split(selectors: str) -> Iterator[str]:
    """The selectors of a list, parted at the commas outside brackets."""
    part: list[Any] = []
    for token in tinycss2.parse_component_value_list(selectors):
        if token == ",":
            yield tinycss2.serialize(part).strip()
            part = []
        else:
            part.append(token)
    yield tinycss2.serialize(part).strip()
