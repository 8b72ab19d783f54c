"""The attributes of WAI-ARIA 1.2 (and the three new ones of 1.3): values, and roles that may have them."""

from __future__ import annotations


def tokens(text: str) -> frozenset[str]:
    """The words of `text`, so that a list of names stays short to read."""
    return frozenset(text.split())


_BOOLEAN = frozenset({"true", "false"})
_OR_UNDEFINED = _BOOLEAN | {"undefined"}

# Attribute -> what it takes: a set of tokens, or "text", "id", "ids", "integer", "number"
VALUES: dict[str, frozenset[str] | str] = {
    "aria-activedescendant": "id",
    "aria-atomic": _BOOLEAN,
    "aria-autocomplete": frozenset({"inline", "list", "both", "none"}),
    "aria-braillelabel": "text",
    "aria-brailleroledescription": "text",
    "aria-busy": _BOOLEAN,
    "aria-checked": _OR_UNDEFINED | {"mixed"},
    "aria-colcount": "integer",
    "aria-colindex": "integer",
    "aria-colindextext": "text",
    "aria-colspan": "integer",
    "aria-controls": "ids",
    "aria-current": _BOOLEAN | {"page", "step", "location", "date", "time"},
    "aria-describedby": "ids",
    "aria-description": "text",
    "aria-details": "ids",
    "aria-disabled": _BOOLEAN,
    "aria-dropeffect": frozenset({"copy", "execute", "link", "move", "none", "popup"}),
    "aria-errormessage": "ids",
    "aria-expanded": _OR_UNDEFINED,
    "aria-flowto": "ids",
    "aria-grabbed": _OR_UNDEFINED,
    "aria-haspopup": _BOOLEAN | {"menu", "listbox", "tree", "grid", "dialog"},
    "aria-hidden": _OR_UNDEFINED,
    "aria-invalid": _BOOLEAN | {"grammar", "spelling"},
    "aria-keyshortcuts": "text",
    "aria-label": "text",
    "aria-labelledby": "ids",
    "aria-level": "integer",
    "aria-live": frozenset({"assertive", "off", "polite"}),
    "aria-modal": _BOOLEAN,
    "aria-multiline": _BOOLEAN,
    "aria-multiselectable": _BOOLEAN,
    "aria-orientation": frozenset({"horizontal", "vertical", "undefined"}),
    "aria-owns": "ids",
    "aria-placeholder": "text",
    "aria-posinset": "integer",
    "aria-pressed": _OR_UNDEFINED | {"mixed"},
    "aria-readonly": _BOOLEAN,
    "aria-relevant": frozenset({"additions", "all", "removals", "text"}),
    "aria-required": _BOOLEAN,
    "aria-roledescription": "text",
    "aria-rowcount": "integer",
    "aria-rowindex": "integer",
    "aria-rowindextext": "text",
    "aria-rowspan": "integer",
    "aria-selected": _OR_UNDEFINED,
    "aria-setsize": "integer",
    "aria-sort": frozenset({"ascending", "descending", "none", "other"}),
    "aria-valuemax": "number",
    "aria-valuemin": "number",
    "aria-valuenow": "number",
    "aria-valuetext": "text",
}
ANY = ", ".join(f"[{name}]" for name in VALUES)  # selects what has one of them
SEVERAL_TOKENS = {"aria-relevant", "aria-dropeffect"}

GLOBAL = {
    f"aria-{name}"
    for name in [
        "atomic",
        "braillelabel",
        "brailleroledescription",
        "busy",
        "controls",
        "current",
        "describedby",
        "description",
        "details",
        "disabled",
        "dropeffect",
        "errormessage",
        "flowto",
        "grabbed",
        "haspopup",
        "hidden",
        "invalid",
        "keyshortcuts",
        "label",
        "labelledby",
        "live",
        "owns",
        "relevant",
        "roledescription",
    ]
}

_CELLS = "cell columnheader gridcell rowheader"
_RANGE = "meter progressbar scrollbar separator slider spinbutton"
_ITEMS = """article comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem"""
# Attribute -> roles that may have it, for the attributes that are not global
_ROLES = {
    "activedescendant": """application combobox grid group listbox menu menubar radiogroup row searchbox
    select spinbutton tablist textbox toolbar tree treegrid""",
    "autocomplete": "combobox searchbox textbox",
    "checked": "checkbox menuitemcheckbox menuitemradio option radio switch treeitem",
    "colcount": "grid table treegrid",
    "colindex": f"{_CELLS} row",
    "colindextext": f"{_CELLS} row",
    "colspan": _CELLS,
    "expanded": """application button checkbox columnheader combobox gridcell link listbox menuitem
    menuitemcheckbox menuitemradio row rowheader summary switch tab treeitem""",
    "level": "comment heading listitem row treeitem",
    "modal": "alertdialog dialog",
    "multiline": "searchbox textbox",
    "multiselectable": "grid listbox tablist tree treegrid",
    "orientation": """combobox listbox menu menubar radiogroup scrollbar separator slider tablist
    toolbar tree treegrid""",
    "placeholder": "searchbox textbox",
    "posinset": _ITEMS,
    "pressed": "button",
    "readonly": """checkbox columnheader combobox grid gridcell listbox menuitemcheckbox menuitemradio
    radiogroup rowheader searchbox slider spinbutton switch textbox treegrid""",
    "required": """checkbox columnheader combobox gridcell listbox radiogroup rowheader searchbox spinbutton
    switch textbox tree treegrid""",
    "rowcount": "grid table treegrid",
    "rowindex": f"{_CELLS} row",
    "rowindextext": f"{_CELLS} row",
    "rowspan": _CELLS,
    "selected": "columnheader gridcell option row rowheader tab treeitem",
    "setsize": _ITEMS,
    "sort": "columnheader rowheader",
    "valuemax": _RANGE,
    "valuemin": _RANGE,
    "valuenow": _RANGE,
    "valuetext": _RANGE,
}
ROLES_WITH = {f"aria-{name}": set(roles.split()) for name, roles in _ROLES.items()}

# Role -> attributes it must have. ACT 4e8ab6 leaves out those with a default value.
REQUIRED = {
    "checkbox": ("aria-checked",),
    "combobox": ("aria-expanded",),
    "heading": ("aria-level",),
    "menuitemcheckbox": ("aria-checked",),
    "menuitemradio": ("aria-checked",),
    "meter": ("aria-valuenow",),
    "radio": ("aria-checked",),
    "scrollbar": ("aria-controls", "aria-valuenow"),
    "slider": ("aria-valuenow",),
    "switch": ("aria-checked",),
}
NAME_PROHIBITED = tokens(
    """caption code deletion emphasis generic insertion mark none paragraph presentation strong subscript
    suggestion superscript"""
)

# Role -> roles of which it must hold one
OWNED = {
    "feed": "article",
    "grid": "row rowgroup",
    "list": "listitem",
    "listbox": "group option",
    "menu": "group menuitem menuitemcheckbox menuitemradio separator",
    "menubar": "group menuitem menuitemcheckbox menuitemradio separator",
    "row": _CELLS,
    "rowgroup": "row",
    "table": "caption row rowgroup",
    "tablist": "tab",
    "tree": "group treeitem",
    "treegrid": "row rowgroup",
}
# Role -> roles of which one must hold it
CONTEXT = {
    "cell": "row",
    "columnheader": "row",
    "gridcell": "row",
    "listitem": "directory list",
    "menuitem": "group menu menubar",
    "menuitemcheckbox": "group menu menubar",
    "menuitemradio": "group menu menubar",
    "option": "group listbox",
    "row": "grid rowgroup table treegrid",
    "rowgroup": "grid table treegrid",
    "rowheader": "row",
    "tab": "tablist",
    "treeitem": "group tree",
}
