"""The zip of an EPUB: the same files give the same bytes.

Source: EPUB 3.3, 4 "Open Container Format".
"""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Mapping

_TYPE = "application/epub+zip"
_READABLE = 0o644 << 16  # a file that everyone may read, in the way of Unix

_FIRST = datetime.date(1980, 1, 1)  # a zip knows no day before


def archive(files: Mapping[str, bytes], date: datetime.date) -> bytes:
    """The bytes of an EPUB.

    files  content by path inside the EPUB, in their order
    date   what the zip says of each file
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as box:
        # First, and not compressed: it is how a program knows an EPUB.
        box.writestr(_entry("mimetype", date, zipfile.ZIP_STORED), _TYPE)
        for name, content in files.items():
            box.writestr(_entry(name, date, zipfile.ZIP_DEFLATED), content, compresslevel=9)
    return out.getvalue()


def _entry(name: str, date: datetime.date, way: int) -> zipfile.ZipInfo:
    date = max(date, _FIRST)
    entry = zipfile.ZipInfo(name, (date.year, date.month, date.day, 0, 0, 0))
    entry.compress_type = way
    entry.create_system = 3  # Unix, on every machine
    entry.external_attr = _READABLE
    return entry
