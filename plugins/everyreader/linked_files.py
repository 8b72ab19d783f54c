"""Which file of a built site an address on a page means."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit


def file_at(address: str, file: Path, folder: Path) -> Path | None:
    """The file that an address means; none outside `folder`, and where there is no such file.

    file    where the page lies or will lie
    folder  of the built site: an address that starts with a slash is taken from there
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:  # no address that anybody can read
        return None
    if parts.scheme or parts.netloc or not parts.path:
        return None
    base = folder if parts.path.startswith("/") else file.parent
    try:
        path = (base / unquote(parts.path).lstrip("/")).resolve()
        inside = path.is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return None
    return path if inside else None
