"""Files of JSON lines that grow from run to run: one entry a line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from everyreader.types import InputError
from everyreader.yaml_lines import read_utf8

Made = TypeVar("Made")


def read_json_lines(path: Path, make: Callable[[Any], Made], wrong: str) -> list[Made]:
    """What `make` makes of each line of a file, in its order; nothing where there is no such file.

    make    raises ValueError, KeyError or TypeError for what is no entry
    wrong   what is said of such a line
    raises  InputError, with the line, for what is no JSON and for what is no entry
    """
    name = path.as_posix()
    lines = read_utf8(path, name).splitlines() if path.exists() else []
    return [_made(text, name, number, make, wrong) for number, text in enumerate(lines, 1) if text.strip()]


def _made(text: str, name: str, number: int, make: Callable[[Any], Made], wrong: str) -> Made:
    try:
        return make(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise InputError(name, number, wrong) from None
