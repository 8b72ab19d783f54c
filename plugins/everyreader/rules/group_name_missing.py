"""A question with several answers doesn't say what it asks.

Who: People who listen to the page hear "yes" and "no" and not the question.
Fix: Put the answers into `<fieldset>` and the question into `<legend>`.
Bad: <label><input type="radio" name="tea"> Yes</label><label><input type="radio" name="tea"> No</label>
Good: <fieldset><legend>Tea?</legend><label><input type="radio" name="tea"> Yes</label><label>
    <input type="radio" name="tea"> No</label></fieldset>
Source: WCAG 2.2 SC 1.3.1; technique H71.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.types import Element, Level, Page

_SWITCHES = ".tabbed-set, [data-md-component]"  # of the theme: they switch views, and ask nothing


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    groups = defaultdict(list)
    for field in page.select("input[type=radio][name]"):
        if not silent(field) and field.closest(_SWITCHES) is None:
            groups[attribute(field, "name")].append(field)
    for fields in groups.values():
        around = fields[0].closest("fieldset, [role=radiogroup], [role=group]")
        if len(fields) > 1 and (around is None or not name_of(around)):
            yield fields[0], f"A question with {len(fields)} answers doesn't say what it asks."
