"""Roles: which exist, which an element has. Sources: WAI-ARIA 1.2, HTML-AAM 1.0."""

from __future__ import annotations

from everyreader.html import attribute, remembered
from everyreader.rules._shared.aria import GLOBAL, tokens
from everyreader.rules._shared.hidden import focusable
from everyreader.types import Element

ABSTRACT = tokens(
    "command composite input landmark range roletype section sectionhead select structure widget window"
)
GRAPHICS = {"graphics-document", "graphics-object", "graphics-symbol"}
CONCRETE = (
    tokens(
        """alert alertdialog application article banner blockquote button caption cell checkbox code
    columnheader combobox comment complementary contentinfo definition deletion dialog directory
    document emphasis feed figure form generic grid gridcell group heading image img insertion link
    list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox
    menuitemradio meter navigation none note option paragraph presentation progressbar radio
    radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton
    status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox
    time timer toolbar tooltip tree treegrid treeitem"""
    )
    | GRAPHICS
)
_DPUB = """abstract acknowledgments afterword appendix backlink biblioentry bibliography biblioref chapter
colophon conclusion cover credit credits dedication endnote endnotes epigraph epilogue errata
example footnote foreword glossary glossref index introduction noteref notice pagebreak
pagefooter pageheader pagelist part preface prologue pullquote qna subtitle tip toc"""
KNOWN = CONCRETE | {f"doc-{name}" for name in _DPUB.split()}

NAMED_BY_CONTENT = tokens(
    """button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio
    option radio row rowheader switch tab tooltip treeitem doc-backlink doc-biblioref doc-glossref
    doc-noteref summary"""
)
CHILDREN_ARE_PRESENTATION = tokens(
    """button checkbox img image math menuitemcheckbox menuitemradio meter option progressbar radio
    scrollbar separator slider switch tab"""
)
FIELDS = tokens(
    """checkbox combobox listbox menuitemcheckbox menuitemradio radio searchbox slider spinbutton switch
    textbox"""
)
LANDMARKS = {"banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"}

_BY_TAG = {
    "address": "group", "article": "article", "aside": "complementary", "blockquote": "blockquote",
    "button": "button", "caption": "caption", "code": "code", "datalist": "listbox", "dd": "definition",
    "del": "deletion", "details": "group", "dfn": "term", "dialog": "dialog", "dt": "term", "em": "emphasis",
    "fieldset": "group", "figure": "figure", "form": "form", "hr": "separator", "html": "document",
    "ins": "insertion", "li": "listitem", "main": "main", "math": "math", "menu": "list", "meter": "meter",
    "nav": "navigation", "ol": "list", "optgroup": "group", "option": "option", "output": "status",
    "p": "paragraph", "progress": "progressbar", "search": "search", "strong": "strong", "sub": "subscript",
    "summary": "summary", "sup": "superscript", "svg": "graphics-document", "table": "table",
    "tbody": "rowgroup", "textarea": "textbox", "tfoot": "rowgroup", "thead": "rowgroup", "time": "time",
    "tr": "row", "ul": "list", **{f"h{n}": "heading" for n in range(1, 7)},
    **dict.fromkeys(tokens("b bdi bdo body data div i pre q samp small span u"), "generic"),
}  # fmt: skip
_BY_TYPE = {
    "button": "button", "checkbox": "checkbox", "color": "", "date": "", "file": "", "hidden": "",
    "image": "button", "number": "spinbutton", "radio": "radio", "range": "slider", "reset": "button",
    "search": "searchbox", "submit": "button",
}  # fmt: skip
_SECTIONING = (
    "article, aside, main, nav, section, [role=article], [role=main], [role=region], [role=navigation]"
)


def _input_role(element: Element) -> str:
    kind = (attribute(element, "type") or "text").strip().lower()
    role = _BY_TYPE.get(kind, "textbox")
    return "combobox" if "list" in element.attrs and role in ("textbox", "searchbox") else role


def _select_role(element: Element) -> str:
    size = (attribute(element, "size") or "").strip()
    return "listbox" if "multiple" in element.attrs or (size.isdigit() and int(size) > 1) else "combobox"


def _header_cell_role(element: Element) -> str:
    scope = (attribute(element, "scope") or "").lower()
    row = element.parent
    beside_data = row is not None and row.select_one("td") is not None
    return "rowheader" if scope.startswith("row") or (not scope and beside_data) else "columnheader"


def _grid_cell_role(element: Element) -> str:
    table = element.closest("table")
    inside_grid = table is not None and attribute(table, "role") in ("grid", "treegrid")
    return "gridcell" if inside_grid else "cell"


_BY_KIND = {"input": _input_role, "select": _select_role, "th": _header_cell_role, "td": _grid_cell_role}


def _named(element: Element) -> bool:
    return any(
        (attribute(element, name) or "").strip() for name in ("aria-label", "aria-labelledby", "title")
    )


def exposed(element: Element) -> bool:
    """Whether the focus or a global aria attribute puts `element` into the accessibility tree.

    Then a mark as decoration has no effect (WAI-ARIA 1.2, conflict resolution).
    """
    return focusable(element) or any(name in GLOBAL and name != "aria-hidden" for name in element.attrs)


def implicit_role(element: Element) -> str:
    """The role that HTML gives to `element`, or ""; "summary" and "generic" stand for themselves."""
    if element.tag in _BY_KIND:
        return _BY_KIND[element.tag](element)
    if element.tag in ("a", "area"):
        return "link" if "href" in element.attrs or "xlink:href" in element.attrs else "generic"
    if element.tag == "img":
        return "none" if attribute(element, "alt") == "" and not exposed(element) else "img"
    if element.tag in ("header", "footer"):
        if element.parent is not None and element.parent.closest(_SECTIONING):
            return "generic"
        return "banner" if element.tag == "header" else "contentinfo"
    if element.tag == "aside" and not _named(element):
        inside = element.parent is not None and element.parent.closest("article, aside, nav, section")
        return "generic" if inside else "complementary"
    if element.tag == "section":
        return "region" if _named(element) else "generic"
    return _BY_TAG.get(element.tag, "")


def explicit_role(element: Element) -> str:
    """The first role of the `role` attribute that exists and is no abstract one, or ""."""
    given = attribute(element, "role")
    return next((role for role in given.lower().split() if role in KNOWN), "") if given else ""


@remembered
def role_of(element: Element) -> str:
    """The role in effect. "none" has no effect where the focus can go or a global aria attribute stands."""
    role = explicit_role(element)
    if role in ("none", "presentation"):
        return implicit_role(element) if exposed(element) else "none"
    if role == "image":
        return "img"
    return role or implicit_role(element)
