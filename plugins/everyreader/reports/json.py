"""One JSON array of findings, with fields named as in `types.Finding`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from everyreader.types import Finding


def write(findings: Iterable[Finding], out: TextIO) -> None:
    """Write every finding; `level` is its name in small letters."""
    rows = [{**vars(found), "level": found.level.name.lower()} for found in sorted(findings)]
    json.dump(rows, out, ensure_ascii=False, indent=1)
    out.write("\n")
