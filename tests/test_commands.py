"""The command that begins a rule, and the one that compares two sites."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compare_sites import differences
from conftest import ROOT
from tiny_site import write


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the commands write to."""
    for name in (".ci", "plugins", "tests/rules"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("fonts", "__pycache__"))
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PYTHONPATH": str(project / "plugins"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project,
        env=settings,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_a_new_rule_is_known_at_once(project: Path) -> None:
    begun = run(project, ".ci/new_rule.py", "tea-too-cold")

    assert begun.returncode == 0, begun.stderr
    assert "plugins/everyreader/rules/tea_too_cold.py" in begun.stdout
    assert "tea-too-cold" in run(project, "-m", "everyreader", "explain", "tea-too-cold").stdout
    assert (project / "tests/rules/tea_too_cold.html").exists()


@pytest.mark.parametrize(
    ("name", "expected"), [("", "Name the fault"), ("Tea", "Name the fault"), ("img-alt-missing", "already")]
)
def test_a_rule_needs_a_name_that_is_free(project: Path, name: str, expected: str) -> None:
    refused = run(project, ".ci/new_rule.py", name)

    assert refused.returncode != 0
    assert expected in refused.stderr


def test_two_sites_are_the_same_whatever_program_made_them(tmp_path: Path) -> None:
    write(tmp_path, {"one/index.html": '<meta name="generator" content="mkdocs-1.6.1"><p>Tea</p>'})
    write(tmp_path, {"other/index.html": '<meta name="generator" content="properdocs-1.6.7"><p>Tea</p>'})

    assert [] == differences(tmp_path / "one", tmp_path / "other")


def test_what_differs_between_two_sites_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"one/index.html": "<p>Tea</p>", "one/tea.pdf": "1", "one/left.css": ""})
    write(tmp_path, {"other/index.html": "<p>Coffee</p>", "other/tea.pdf": "1", "other/new.css": ""})

    expected = ["differs: index.html", "only in one/: left.css", "only in other/: new.css"]
    assert expected == differences(tmp_path / "one", tmp_path / "other")
