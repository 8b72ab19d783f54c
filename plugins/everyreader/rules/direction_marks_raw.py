"""Unseen signs in the text turn its direction.

Who: People who listen to or copy the text get it in the wrong order, or with odd signs.
Fix: Take the signs out and mark the words: `<bdi>…</bdi>`, or `<span dir="rtl">…</span>`.
Bad: <p>We say &#x202B;tea!&#x202C; here.</p>
Good: <p>We say <bdi>tea</bdi> here.</p>
Source: WCAG 2.2 SC 1.3.2; technique H56; Unicode Technical Report 20, 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_MARK = "[\u202a\u202b]"  # those that turn letters around are left to direction-override
_EMBEDDINGS, _SIGNS = re.compile(_MARK), re.compile("[\u202a-\u202e]")


@rule(level=Level.WARNING, wcag=("1.3.2",), seeks=_MARK)
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in written(page, "*"):
        text = own_text(element)
        if (
            _EMBEDDINGS.search(text)
            and not silent(element)
            and not element.closest("code, pre, script, style")
        ):
            yield element, f'Unseen signs turn the direction of "{short(_SIGNS.sub("", text), 40)}".'
