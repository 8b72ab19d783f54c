"""The accessible name of an element, as far as HTML alone shows it. Source: accname-1.2, HTML-AAM 1.0."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from everyreader.html import attribute, is_element, is_text, remembered
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import concealed, silent
from everyreader.rules._shared.roles import NAMED_BY_CONTENT, role_of
from everyreader.types import Element

_BREAKS = tokens(
    """address article aside blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table
    td tr ul"""
)
_NAMING_CHILD = {"table": "caption", "fieldset": "legend", "figure": "figcaption", "svg": "title"}
_DEFAULTS = {"submit": "Submit", "reset": "Reset", "image": "Submit Query"}


class _Walk(NamedTuple):
    """Where the computation stands.

    by_reference  inside a text that aria-labelledby points at (so no second reference is followed)
    by_content    inside the content of another element
    hidden        a reference led straight to hidden text, which then counts
    """

    root: Element
    by_reference: bool = False
    by_content: bool = False
    hidden: bool = False


@remembered
def name_of(element: Element) -> str:
    """The accessible name of `element`, white space folded; "" where it has none."""
    root = element.closest("html")
    return " ".join(_name(element, _Walk(element if root is None else root)).split())


def by_ids(root: Element, ids: str) -> list[Element]:
    """The elements below `root` with the ids in `ids`, in that order; ids that nothing has are left out."""
    wanted = ids.split()
    found = _by_id(root) if wanted else {}
    return [found[id] for id in wanted if id in found]


@remembered
def _by_id(root: Element) -> Mapping[str | None, Element]:
    return {attribute(element, "id"): element for element in reversed(root.select("[id]"))}


def labels_of(field: Element) -> list[Element]:
    """The <label> elements of a form field: those that point at it, and the one around it."""
    root, id = field.closest("html"), attribute(field, "id")
    around = field.closest("label")
    pointing = list(_by_for(root).get(id, ())) if root is not None and id else []
    if around is not None and around not in pointing and attribute(around, "for") in (None, id):
        pointing.append(around)
    return pointing


@remembered
def _by_for(root: Element) -> Mapping[str | None, list[Element]]:
    found = defaultdict(list)
    for label in root.select("label[for]"):
        found[attribute(label, "for")].append(label)
    return found


def _name(element: Element, walk: _Walk, seen: frozenset[Element] = frozenset()) -> str:
    """seen: what the walk came through, so that references can't lead it round in a ring."""
    if element in seen:
        return ""
    seen |= {element}
    if not walk.hidden and (silent(element) if not walk.by_reference else _left_out(element)):
        return ""
    if not walk.by_reference and "aria-labelledby" in element.attrs:
        inside = walk._replace(by_reference=True, by_content=True)
        targets = by_ids(walk.root, attribute(element, "aria-labelledby") or "")
        text = " ".join(_name(target, inside._replace(hidden=silent(target))) for target in targets)
        if text.strip():
            return text
    if walk.by_content and (value := _embedded_value(element)) is not None:
        return value
    if label := (attribute(element, "aria-label") or "").strip():
        return label
    role = role_of(element)
    if role == "none" and element.tag == "img":
        return ""
    if role != "none" and (native := _native_name(element, walk, seen)).strip():
        return native
    by_content = walk.by_content or role in NAMED_BY_CONTENT
    if by_content and (text := _content(element, walk, seen)).strip():
        return text
    return _advice(element)


def _left_out(element: Element) -> bool:
    return attribute(element, "aria-hidden") == "true" or concealed(element)


def _content(element: Element, walk: _Walk, seen: frozenset[Element]) -> str:
    parts = []
    owned = by_ids(walk.root, attribute(element, "aria-owns") or "")
    if not owned and element.select_one("*") is None:
        return str(element.text)
    inside = walk if walk.by_content else walk._replace(by_content=True)
    for child in [*element, *owned]:
        if is_text(child):
            parts.append(child.text)
        elif is_element(child) and child.tag not in ("script", "style", "template"):
            text = _name(child, inside, seen)
            parts.append(f" {text} " if child.tag in _BREAKS or child in owned else text)
    return "".join(parts)


def _embedded_value(element: Element) -> str | None:
    """What a form field inside a label says: its value. None where `element` is no such field."""
    role = role_of(element)
    if role in ("textbox", "searchbox"):
        return element.text if element.tag not in ("input",) else attribute(element, "value") or ""
    if role in ("combobox", "listbox") and element.tag == "select":
        chosen = element.select("option[selected]") or element.select("option")[:1]
        return " ".join(option.text for option in chosen)
    if role == "listbox":
        return " ".join(option.text for option in element.select("[role=option][aria-selected=true]"))
    if role in ("slider", "spinbutton", "progressbar", "meter", "scrollbar"):
        return (
            attribute(element, "aria-valuetext")
            or attribute(element, "aria-valuenow")
            or attribute(element, "value")
        )
    return None


def _native_name(element: Element, walk: _Walk, seen: frozenset[Element]) -> str:
    """What HTML itself offers as the name: alt, label, caption, legend, title, value."""
    if element.tag in ("img", "area"):
        return attribute(element, "alt") or ""
    if element.tag in ("option", "optgroup"):
        return attribute(element, "label") or ""
    if element.tag == "input" and (kind := (attribute(element, "type") or "").lower()) in (
        "button",
        *_DEFAULTS,
    ):
        return _button_value(element, kind, walk, seen)
    if element.tag in ("input", "select", "textarea", "button", "meter", "progress", "output"):
        return _label_text(element, walk, seen)
    if element.tag in _NAMING_CHILD or element.closest("svg") is not None:
        wanted = _NAMING_CHILD.get(element.tag, "title")
        first = next((child for child in element if is_element(child) and child.tag == wanted), None)
        return "" if first is None else first.text
    return ""


def _label_text(element: Element, walk: _Walk, seen: frozenset[Element]) -> str:
    inside = walk._replace(by_content=True)
    return " ".join(_name(label, inside._replace(hidden=silent(label)), seen) for label in labels_of(element))


def _button_value(element: Element, kind: str, walk: _Walk, seen: frozenset[Element]) -> str:
    if label := _label_text(element, walk, seen).strip():
        return label
    if kind == "image":
        return attribute(element, "alt") or attribute(element, "title") or ""
    value = attribute(element, "value")
    return _DEFAULTS.get(kind, "") if value is None else value


def _advice(element: Element) -> str:
    """What is left where nothing else names an element: its title, or the example in a field."""
    if element.closest("svg") is not None:  # there, a title is an element
        return ""
    fields = ("placeholder", "aria-placeholder") if element.tag in ("input", "textarea") else ()
    texts = ((attribute(element, name) or "").strip() for name in ("title", *fields))
    return next((text for text in texts if text), "")
