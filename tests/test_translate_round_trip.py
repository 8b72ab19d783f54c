"""The pages of this site in a PO file and back: nothing is lost."""

from __future__ import annotations

import shutil

import pytest

from conftest import ROOT
from everyreader.cli import main
from tea_in_arabic import body

TRANSLATIONS = sorted(
    path.parent.name for path in (ROOT / "docs").glob("*/words.yml") if path.parent.name != "en"
)


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_an_export_brought_back_as_it_is_changes_no_byte_of_this_site(code, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("fonts", "images"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    main(["translate", "export", code, "--output", f"{code}.po"])
    main(["translate", "import", f"{code}.po"])

    assert files == {path: path.read_bytes() for path in files}


def test_pages_of_this_site_can_be_made_again_from_the_po_file_alone(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("fonts", "images"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    pages = {path: body(path) for path in (tmp_path / "docs" / "ar").rglob("*.md")}
    main(["translate", "export", "ar"])
    for path in pages:
        path.unlink()
    main(["translate", "import", "ar.po"])
    other = [path.relative_to(tmp_path).as_posix() for path, text in pages.items() if text != body(path)]

    # An id that only the translation had is not for a translator to write.
    assert ["docs/ar/social-model/easy.md"] == other
