"""Files written whole: a file is as it was, or as it is to be, and never half of it."""

from __future__ import annotations

import codecs
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from everyreader.types import InputError


def write_files(files: Mapping[Path, str], name: Callable[[Path], str]) -> None:
    """Write texts into files, as UTF-8 and with the ends of lines that they have.

    All of them are written beside their places first: where that fails, none has changed. A file keeps its
    byte order mark and its mode, and a link still leads to it.

    name    how messages call a file
    raises  InputError for a place that can't be written to, and for a file that is protected
    """
    ready: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            place, mark, mode = path.resolve(), b"", 0o644
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.exists():
                with place.open("r+b") as old:  # putting a new file in its place asks nobody's permission
                    mark = codecs.BOM_UTF8 if old.read(3) == codecs.BOM_UTF8 else b""
                mode = place.stat().st_mode & 0o777
            handle, new = tempfile.mkstemp(prefix=".", suffix=".new", dir=place.parent)
            ready[path] = Path(new)
            with os.fdopen(handle, "wb") as file:
                file.write(mark + text.encode())
            ready[path].chmod(mode)
        for path, written in ready.items():
            written.replace(path.resolve())
    except OSError as error:
        raise InputError(name(path), 0, f"this file can't be written ({error.strerror})") from None
    finally:
        for written in ready.values():  # those that are in their places by now are no longer here
            written.unlink(missing_ok=True)
