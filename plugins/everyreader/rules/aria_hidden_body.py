"""The whole page is hidden from assistive technology.

Who: People who listen to the page hear nothing at all.
Fix: Take `aria-hidden` away from `<body>` or `<main>` in the template.
Bad: <!doctype html><html lang="en"><title>Tea</title><body aria-hidden="true"><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 4.1.2 and SC 1.3.1; WAI-ARIA 1.2, aria-hidden.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="html, body, main, [role=main]", wcag=("1.3.1", "4.1.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if attribute(element, "aria-hidden") == "true" and not concealed(element):
        yield element, f"All of <{element.tag}> is hidden from assistive technology."
