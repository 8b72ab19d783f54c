"""Where in its line a finding stands, read from what the finding says."""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|\'([^\']+)\'')
_VALUE = re.compile(r'="([^"]+)"')


def column(line: str, message: str, element: str) -> int:
    """1-based column of what a finding speaks of; 0 where that does not stand in the line exactly once.

    line     the line as it is written
    message  what it quotes is looked for first
    element  opening tag; then the values of its attributes, then the tag itself
    """
    found = (line.find(words) + 1 for words in _meant(message, element) if line.count(words) == 1)
    return next(found, 0)


def _meant(message: str, element: str) -> Iterator[str]:
    """What may stand in the line, the most telling first."""
    for match in _QUOTED.finditer(message):
        yield next(part for part in match.groups() if part).rstrip("…")
    yield from _VALUE.findall(element)
    yield element.partition(" ")[0].rstrip(">")
