"""The edge of a form field is hard to see.

Who: People who see little don't find where to write.
Fix: In the style sheet, give its border at least 3 to 1 against what is around it: `#767676` on white.
Bad: <style>input { border: 1px solid #ddd; background: #fff } body { background: #fff }</style>
    <label>Name <input autocomplete="name"></label>
Good: <style>input { border: 1px solid #767676; background: #fff } body { background: #fff }</style>
    <label>Name <input autocomplete="name"></label>
Source: WCAG 2.2 SC 1.4.11; technique G195.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.edges import edge_contrasts
from everyreader.rules._shared.hidden import concealed, out_of_sight
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.styles import setting
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST = 3.0
_FIELDS = (
    "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=range],"
    " [type=checkbox], [type=radio], [type=file], [type=color], [disabled]),"
    " select:not([disabled]), textarea:not([disabled])"
)


@rule(level=Level.WARNING, wcag=("1.4.11",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    fields = setting(page, _FIELDS, "border-color")
    seen = [field for field in fields if not concealed(field) and not out_of_sight(field)]
    for field, ratio in edge_contrasts(page, seen).items():
        if ratio < _LEAST:
            said = f'The edge of the field "{short(name_of(field), 40)}" has a contrast of {ratio:.1f} to 1'
            yield field, f"{said}; 3 is the least."
