"""The registry of pictures: title, text alternative in each language, author and licence of every drawing."""

from __future__ import annotations

from pathlib import Path

from everyreader.records import Picture
from everyreader.registry import nearest
from everyreader.types import InputError
from everyreader.yaml_lines import Entry, read_entries, usable

PICTURE = r"!\[(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)\](?![\[(])"  # how Markdown names one
BREAK, WORD = "break", "word-list"  # the build's own: where a reader may stop, for a word without a picture

_KEYS = ("title", "alt", "author", "licence", "turns")


def _picture(entry: Entry, folder: Path, name: str) -> Picture:
    value = entry.value
    if not isinstance(value, dict):
        raise InputError(
            name, entry.line, f"'{entry.key}' needs lines for title, alt, author and licence below it"
        )
    for key in value:
        if key not in _KEYS:
            raise InputError(
                name, entry.line, f"'{key}' is not a key of a picture.{nearest(str(key), _KEYS)}"
            )
    for key in ("title", "alt", "author", "licence"):
        if not value.get(key):
            raise InputError(name, entry.line, f"'{entry.key}' has no {key}: add it")
    turns = bool(value.get("turns"))
    for file in (f"{entry.key}.svg", f"rtl/{entry.key}.svg")[: 1 + turns]:
        if not (folder / file).is_file():
            raise InputError(name, entry.line, f"the file {file} is missing: draw it, or take the entry out")
    alt = {str(code): str(text) for code, text in value["alt"].items()}
    return Picture(entry.key, value["title"], alt, value["author"], value["licence"], turns)


def read_pictures(folder: Path, name: str) -> tuple[dict[str, Picture], list[InputError]]:
    """Every picture of `folder` by its name, as `folder/pictures.yml` lists them; none without it.

    name     how messages call the registry's file
    returns  the usable entries, and what is wrong with the others: an entry without title, text, author,
             licence or file, and a drawing without an entry
    """
    path = folder / "pictures.yml"
    if not path.is_file():
        return {}, []
    try:
        entries = read_entries(path, name)
    except InputError as error:
        return {}, [error]
    pictures, wrong = usable(entries, lambda entry: _picture(entry, folder, name))
    listed = {entry.key for entry in entries}
    for file in sorted(folder.glob("*.svg")):
        if file.stem not in listed:
            wrong.append(
                InputError(name, 0, f"{file.name} has no entry: add its title, alt, author and licence")
            )
    return {picture.name: picture for picture in pictures}, wrong


def drawing(picture: Picture, direction: str) -> str:
    """File of the drawing inside the pictures' folder: mirrored where the page reads right to left."""
    return f"rtl/{picture.name}.svg" if picture.turns and direction == "rtl" else f"{picture.name}.svg"
