"""Where in the Markdown a complaint of Typst belongs."""

from __future__ import annotations

import re

from everyreader.types import InputError, Page

_QUOTED = re.compile(r'"([^"]+)"')


def at_its_line(error: InputError, page: Page) -> InputError:
    """The error at the line of the Markdown that holds the words it quotes, if it quotes any."""
    quoted = _QUOTED.search(error.what)
    lines = [line for line in page.source if quoted and quoted[1] in line.text]
    place = lines[0] if lines else page.source[0]
    return InputError(place.path, place.number if lines else 0, error.what)
