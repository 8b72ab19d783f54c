"""Which pictures that could move do not: GIF and PNG files with one frame.

Sources: GIF89a Specification (1990); PNG, third edition (2025), 11.3.6: an animated PNG has a chunk acTL.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from everyreader.html import attribute
from everyreader.linked_files import file_at

_EXTENSION, _IMAGE = 0x21, 0x2C  # what begins with this byte
_LARGEST = 5_000_000  # bytes; a larger file may well be a film


def still_pictures(tree: Any, file: Path, folder: Path) -> frozenset[str]:
    """Addresses, as the page writes them, of GIF and APNG files with one frame; see `file_at`."""
    found = set()
    for image in tree.select("img[src*='.gif' i], img[src*='.apng' i], input[src*='.gif' i]"):
        address = attribute(image, "src") or ""
        path = file_at(address, file, folder)
        if path is not None and _is_still(path, path.stat().st_mtime_ns):
            found.add(address)
    return frozenset(found)


@lru_cache(maxsize=1024)
def _is_still(path: Path, changed: int) -> bool:
    if path.stat().st_size > _LARGEST:
        return False
    data = path.read_bytes()
    return frames(data) == 1 if data.startswith(b"GIF8") else b"acTL" not in data


def frames(data: bytes) -> int:
    """How many pictures a GIF holds; of a broken one, how many before it breaks."""
    count = 0
    try:
        at = 13 + _table(data[10])
        while data[at] in (_EXTENSION, _IMAGE):
            if data[at] == _IMAGE:
                count += 1
                at += 10 + _table(data[at + 9]) + 1
            else:
                at += 2
            while data[at]:  # blocks of so many bytes, the last one of none
                at += data[at] + 1
            at += 1
    except IndexError:
        pass
    return count


def _table(flags: int) -> int:
    """Bytes of the table of colours that a byte of flags announces."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0
