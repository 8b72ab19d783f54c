"""What a command could not do, said on standard error."""

from __future__ import annotations

import sys

from everyreader.reports._groups import one_line


def complain(about: object) -> None:
    """Say one thing, an InputError or words, in one line: names of files may hold any sign."""
    print(f"everyreader: {one_line(str(about))}", file=sys.stderr)
