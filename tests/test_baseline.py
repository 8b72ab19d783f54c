"""Faults that an old site is known to have."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import mkdocs
from everyreader.baseline import read_baseline, unknown, written
from everyreader.cli import main
from everyreader.types import Finding, InputError, Level
from tiny_site import GOOD, MKDOCS_YML, PAGE, write

FINDING = Finding(
    path="docs/en/tea.md",
    line=12,
    rule="img-alt-missing",
    level=Level.ERROR,
    message='The picture "tea.png" has no text alternative.',
    language="en",
    element='<img src="../tea.png">',
)
ASKED = {"img-alt-missing"}
JUDGED = {"docs/en/tea.md"}


def news(known: list[Finding], now: list[Finding], folder: Path) -> list[str]:
    """What is reported of `now` where `known` was written before."""
    (folder / "known.json").write_text(written(known), encoding="utf-8")
    left = unknown(now, read_baseline(folder / "known.json", "known.json"), ASKED, JUDGED)
    return [f"{found.path}:{found.line} {found.rule}" for found in sorted(left)]


def test_what_is_known_is_not_reported(tmp_path: Path) -> None:
    assert [] == news([FINDING], [FINDING], tmp_path)


def test_a_line_that_moved_is_still_known(tmp_path: Path) -> None:
    assert [] == news([FINDING], [replace(FINDING, line=40, html_line=90, column=3)], tmp_path)


def test_the_same_fault_seen_in_two_builds_is_one(tmp_path: Path) -> None:
    arabic = replace(FINDING, language="ar", url="ar/tea/", element='<img src="../../tea.png">')

    assert [] == news([FINDING], [FINDING, replace(FINDING, language="ar", url="ar/tea/")], tmp_path)
    assert ["docs/en/tea.md:40 img-alt-missing"] == news(
        [FINDING], [FINDING, replace(arabic, line=40)], tmp_path
    )


def test_what_the_theme_does_is_known_on_new_pages_too(tmp_path: Path) -> None:
    theme = [
        replace(FINDING, path="theme", line=0, message=f"The {word}", element=f'<img class="a" alt="{word}">')
        for word in ("tea", "cup", "pot")
    ]

    assert [] == news(theme[:1], theme, tmp_path)


@pytest.mark.parametrize(
    "other",
    [
        replace(FINDING, path="docs/en/cup.md"),
        replace(FINDING, rule="img-alt-long"),
        replace(FINDING, message='The picture "cup.png" has no text alternative.'),
        replace(FINDING, element='<img class="big" src="tea.png">'),
    ],
)
def test_another_fault_is_new(other: Finding, tmp_path: Path) -> None:
    assert [f"{other.path}:12 {other.rule}"] == news([FINDING], [FINDING, other], tmp_path)


def test_one_more_of_a_known_kind_is_new(tmp_path: Path) -> None:
    now = [FINDING, replace(FINDING, line=20), replace(FINDING, line=30)]

    assert ["docs/en/tea.md:30 img-alt-missing"] == news([FINDING, replace(FINDING, line=20)], now, tmp_path)


def test_what_is_mended_is_reported_until_the_list_is_written_again(tmp_path: Path) -> None:
    two = [FINDING, replace(FINDING, line=20)]

    assert ["known.json:0 baseline-unused"] == news(two, [FINDING], tmp_path)


def test_of_what_was_not_looked_at_nothing_is_said(tmp_path: Path) -> None:
    other = [replace(FINDING, path="docs/en/cup.md"), replace(FINDING, rule="heading-skipped")]

    assert [] == news(other, [], tmp_path)


BROKEN = {
    "{": (1, "this JSON is broken: write the file again"),
    "[]": (0, "this is no list of known faults: write it with --write-baseline"),
    '{"version": 1, "findings": [3]}': (0, "entry 1 must have the keys path, rule, fault, count, message"),
    '{"version": 1, "findings": [{"pth": ""}]}': (
        0,
        "entry 1: 'pth' is no key of an entry. Did you mean 'path'?",
    ),
    '{"version": 1, "findings": [{"path": "tea.md"}]}': (0, "entry 1: 'rule' must be a text"),
    "[" * 100_000: (0, "this JSON is broken: write the file again"),
}


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_list_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text(text, encoding="utf-8")

    with pytest.raises(InputError) as raised:
        read_baseline(tmp_path / "known.json", "known.json")

    assert ("known.json", *BROKEN[text]) == (raised.value.path, raised.value.line, raised.value.what)


IMAGE = '# Tea\n\n<img src="tea.png">\n'


def test_the_command_line_writes_and_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"docs/en/tea.md": IMAGE})
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["check", "docs", "--write-baseline"])
    write(tmp_path, {"docs/en/tea.md": IMAGE.replace("\n\n", "\n\nWe drink tea.\n\n")})
    assert 0 == main(["check", "docs", "--baseline", "everyreader-baseline.json"])
    write(tmp_path, {"docs/en/tea.md": IMAGE + '\n<img src="cup.png">\n'})
    assert 1 == main(["check", "docs", "--baseline", "everyreader-baseline.json"])
    assert "cup.png" in capsys.readouterr().out

    write(tmp_path, {"docs/en/tea.md": "# Tea\n\nWe drink tea.\n"})
    assert 0 == main(["check", "docs", "--baseline", "everyreader-baseline.json", "--report", "text"])
    said = capsys.readouterr().out
    assert said.startswith("everyreader-baseline.json: warning [baseline-unused] docs/en/tea.md is known for")


def test_pyproject_can_name_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml = '[tool.everyreader]\nbaseline = "known.json"\n'
    write(tmp_path, {"docs/en/tea.md": IMAGE, "pyproject.toml": toml})
    monkeypatch.chdir(tmp_path)

    assert 2 == main(["check", "docs"])  # it is not there yet
    assert 0 == main(["check", "docs", "--write-baseline"])
    assert ["img-alt-missing"] == [
        f["rule"] for f in json.loads(Path("known.json").read_text("utf-8"))["findings"]
    ]
    assert 0 == main(["check", "docs"])


def test_the_plugins_know_what_the_command_line_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PAGE + '\n<img src="cup.svg">\n'
    plugin = "- everyreader/accessibility"
    write(tmp_path, {**GOOD, "docs/en/tea/index.md": page, "docs/en/tea/cup.svg": "<svg/>"})
    monkeypatch.chdir(tmp_path)
    assert 0 != mkdocs(tmp_path, "build", "-d", "site").returncode

    assert 0 == main(["check", "site", "--write-baseline"])
    write(
        tmp_path,
        {"mkdocs.yml": MKDOCS_YML.replace(plugin, f"{plugin}: {{baseline: everyreader-baseline.json}}", 1)},
    )
    built = mkdocs(tmp_path, "build", "-d", "site")

    assert 0 == built.returncode, built.stdout
    assert "img-alt-missing" not in built.stdout
