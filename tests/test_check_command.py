"""`everyreader check`: its colours, and its history of counts."""

import json
import sys
from pathlib import Path

import pytest

from everyreader.cli import main


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one page of Markdown in which one thing is wrong."""
    monkeypatch.chdir(tmp_path)
    save("docs/en/tea.md", '# Tea\n\n<img src="tea.png">\n')


def save(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("option", "environment", "coloured"),
    [
        ("always", {}, True),
        ("always", {"NO_COLOR": "1"}, True),  # who asks for colours gets them
        ("never", {}, False),
        ("auto", {}, False),  # no terminal
    ],
)
def test_colour_is_there_where_it_is_asked_for(
    option: str,
    environment: dict[str, str],
    coloured: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    main(["check", "docs", "--color", option])

    assert coloured is ("\x1b[31merror" in capsys.readouterr().out)


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_gets_colour_unless_it_says_no(
    environment: dict[str, str],
    coloured: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    main(["check", "docs"])

    assert coloured is ("\x1b[31merror" in capsys.readouterr().out)


def test_each_run_adds_a_line_to_the_history(capsys: pytest.CaptureFixture[str]) -> None:
    save("counts.jsonl", '{"date": "2026-01-05", "errors": 7, "warnings": 2, "notes": 0}\n')

    assert 1 == main(["check", "docs", "--history", "counts.jsonl", "--report", "html"])

    first, now = (json.loads(line) for line in Path("counts.jsonl").read_text("utf-8").splitlines())
    assert {"date": "2026-01-05", "errors": 7, "warnings": 2, "notes": 0} == first
    assert {"errors": 1, "warnings": 0, "notes": 0}.items() <= now.items()
    assert "errors from 7 to 1" in capsys.readouterr().out


def test_a_history_begins_with_the_first_run() -> None:
    assert 1 == main(["check", "docs", "--history", "counts.jsonl"])
    assert 1 == len(Path("counts.jsonl").read_text("utf-8").splitlines())


BROKEN_RUNS = [
    "{",
    "[]",
    '{"date": "2026-02-30", "errors": 1, "warnings": 0, "notes": 0}',
    '{"date": "2026-02-03", "errors": -1, "warnings": 0, "notes": 0}',
]


@pytest.mark.parametrize("line", BROKEN_RUNS)
def test_a_broken_history_is_named(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("counts.jsonl", f"\n{line}\n")

    assert 2 == main(["check", "docs", "--history", "counts.jsonl"])
    assert capsys.readouterr().err.startswith("everyreader: counts.jsonl:2: this is no run")
