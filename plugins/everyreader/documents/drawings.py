"""The drawings of pictures, each read once: a wrong one is named before it spoils a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from everyreader.pictures import drawing
from everyreader.records import Picture
from everyreader.types import InputError

LARGEST = 1_000_000  # bytes of one SVG: a document with a heavier one is slow to make, to send and to print
_TALLEST = 40  # height to width: nothing can be made out in a picture that is thinner


@dataclass(frozen=True)
class Drawings:
    """The drawings in `folder` of the pictures of the registry."""

    pictures: Mapping[str, Picture]
    folder: Path
    _read: dict[Path, dict[str, Any]] = field(default_factory=dict)

    def of(self, names: Iterable[str], direction: str, url: str) -> dict[str, dict[str, Any]]:
        """By name: `svg`, the text of the drawing, and `ratio`, its height to its width.

        direction  "ltr" or "rtl", for pictures that turn
        raises     InputError, which names the page at `url`, where one is missing, broken or too big
        """
        return {name: self._one(self.pictures[name], direction, url) for name in sorted(set(names) - {""})}

    def _one(self, picture: Picture, direction: str, url: str) -> dict[str, Any]:
        file = self.folder / drawing(picture, direction)
        if file not in self._read:
            try:
                self._read[file] = _drawing(file)
            except ValueError as wrong:
                what = f"the drawing {file.name} of the picture '{picture.name}' {wrong}"
                raise InputError(url, 0, what) from None
        return self._read[file]


def _drawing(file: Path) -> dict[str, Any]:
    if not file.is_file():
        raise ValueError("is missing: add it")
    if file.stat().st_size > LARGEST:
        raise ValueError(f"has {file.stat().st_size // 1000} KB: draw it in less than {LARGEST // 1000} KB")
    try:
        text = file.read_text(encoding="utf-8")
        root = ElementTree.fromstring(text)
    except (UnicodeDecodeError, ElementTree.ParseError) as error:
        raise ValueError(f"is broken, save it as SVG again ({error})") from None
    ratio = _ratio(root)
    if not 1 / _TALLEST < ratio < _TALLEST:
        raise ValueError("is too thin to be seen: draw it wider or higher")
    return {"svg": text, "ratio": ratio}


def _ratio(root: ElementTree.Element) -> float:
    """Height to width, of the viewBox or of the size that the drawing says."""
    numbers = (root.get("viewBox") or "").replace(",", " ").split()[2:4]
    sizes = numbers or [(root.get(name) or "").removesuffix("px") for name in ("width", "height")]
    try:
        width, height = map(float, sizes)
    except ValueError:
        raise ValueError("has no viewBox of four numbers: save it as SVG again") from None
    if width <= 0 or height <= 0:
        raise ValueError("has a viewBox without a size: save it as SVG again")
    return round(height / width, 4)
