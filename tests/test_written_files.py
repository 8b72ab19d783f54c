"""Texts that are written into files whole: what stays of a file, and what happens where that fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from everyreader.translations.writing import write_files
from everyreader.types import InputError


def write(*files: Path) -> None:
    write_files(dict.fromkeys(files, "Tea\n"), lambda path: path.name)


def test_a_file_keeps_its_byte_order_mark_and_its_mode(tmp_path):
    file = tmp_path / "tea.md"
    file.write_bytes(b"\xef\xbb\xbfMilk\n")
    file.chmod(0o600)
    write(file)

    assert b"\xef\xbb\xbfTea\n" == file.read_bytes()
    assert 0o600 == file.stat().st_mode & 0o777


def test_a_link_still_leads_to_its_file(tmp_path):
    file, link = tmp_path / "tea.md", tmp_path / "link.md"
    file.write_text("Milk\n", encoding="utf-8")
    link.symlink_to(file)
    write(link)

    assert (True, "Tea\n") == (link.is_symlink(), file.read_text(encoding="utf-8"))


def test_no_file_changes_where_one_cannot_be_written(tmp_path):
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "tea.md").write_text("Milk\n", encoding="utf-8")

    with pytest.raises(InputError, match=r"folder\.md: this file can't be written"):
        write(tmp_path / "tea.md", tmp_path / "folder.md")
    assert "Milk\n" == (tmp_path / "tea.md").read_text(encoding="utf-8")
    assert ["folder.md", "tea.md"] == sorted(path.name for path in tmp_path.iterdir())


def test_a_protected_file_is_left_as_it_is(tmp_path):
    file = tmp_path / "tea.md"
    file.write_text("Milk\n", encoding="utf-8")
    file.chmod(0o444)
    if os.access(file, os.W_OK):
        pytest.skip("this user may write into every file")

    with pytest.raises(InputError, match=r"tea\.md: this file can't be written"):
        write(file)
    assert "Milk\n" == file.read_text(encoding="utf-8")
