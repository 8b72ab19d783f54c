"""Files written whole: a file is as it was, or as it is to be, and never half of it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from everyreader.types import InputError


def write_files(files: Mapping[Path, str]) -> None:
    """Write texts into files, as UTF-8 and with the ends of lines that they have.

    All of them are written beside their places first: where that fails, none has changed.

    raises  InputError for a place that can't be written to
    """
    ready: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=path.parent)
            ready[path] = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode())
            ready[path].chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        for path, new in ready.items():
            new.replace(path)
    except OSError as error:
        for new in ready.values():
            new.unlink(missing_ok=True)
        raise InputError(path.as_posix(), 0, f"this file can't be written ({error.strerror})") from None
