"""The tiny site in our own theme, built; a page stands in for each translation that is not there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conftest import ROOT, mkdocs
from everyreader.html import attribute, parse
from tiny_site import MKDOCS_YML, write

OUR_THEME = MKDOCS_YML.replace(
    "theme: {name: material, font: false}",
    f"theme: {{name: material, font: false, custom_dir: '{(ROOT / 'overrides').as_posix()}'}}",
).replace("  - everyreader/easy-read\n", "  - everyreader/easy-read: {head: theme, pdf: false}\n")
WITH_FALLBACK = OUR_THEME.replace("fallback_to_default: false", "fallback_to_default: true")


class Site:
    """A site that was built of `files`, and what the build said."""

    def __init__(self, folder: Path, files: Mapping[str, str], **variables: str) -> None:
        write(folder, dict(files))
        built = mkdocs(folder, "build", **variables)
        assert built.returncode == 0, built.stdout
        self.folder, self.output = folder / "site", built.stdout

    def select(self, address: str, selector: str) -> list[Any]:
        found: list[Any] = parse((self.folder / address / "index.html").read_text("utf-8")).select(selector)
        return found

    def texts(self, address: str, selector: str) -> list[str]:
        return [" ".join(element.text.split()) for element in self.select(address, selector)]

    def values(self, address: str, selector: str, name: str) -> list[str]:
        return [attribute(element, name) or "" for element in self.select(address, selector)]
