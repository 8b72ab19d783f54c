"""Folders as no build leaves them: one line says what is wrong with a file, and the others are judged."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from everyreader import site
from everyreader.cli import main
from everyreader.yaml_lines import LARGEST

HEAD = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea</title></head>'
    "<body><main><h1>Tea</h1>"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built site with one fault, so that each test sees that it is still found."""
    monkeypatch.chdir(tmp_path)
    save("site/index.html", f'{HEAD}\n<img src="tea.png">'.encode())
    return tmp_path


def save(path: str, data: bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(data)


def check(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What is said of the site, besides the fault that is always there."""
    assert 1 == main(["check", "site", "--report", "json"])
    findings = json.loads(capsys.readouterr().out)
    lines = [f"{found['path']}:{found['line']} {found['rule']}" for found in findings]
    assert "site/index.html:2 img-alt-missing" in lines
    return [line for line in lines if not line.startswith("site/index.html:")]


UNREADABLE = {
    "empty": (b" \n", 0),
    "not UTF-8": (f"{HEAD}\nCaf".encode() + b"\xe9", 2),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 3),
    "a null byte in text": (f"{HEAD}\n<p>Tea\0".encode(), 2),
    "too large": (HEAD.encode() + b"<p>Tea</p>\n" * (LARGEST // 11), 0),
    "50,000 deep": (HEAD.encode() + b"<div>" * 50_000 + b"Tea", 0),
    "50,000 deep in a table": (HEAD.encode() + b"<table><tr><td>" * 50_000 + b"Tea", 0),
}


@pytest.mark.parametrize(("data", "line"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_a_page_that_cannot_be_judged_is_named(
    data: bytes, line: int, capsys: pytest.CaptureFixture[str]
) -> None:
    save("site/bad.html", data)

    assert [f"site/bad.html:{line} bad-input"] == check(capsys)


def test_the_largest_size_and_the_depth_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/deep.html", UNREADABLE["50,000 deep"][0])
    save("site/large.html", b" " * 52_000_000)

    main(["check", "site", "--report", "text"])

    said = capsys.readouterr().out
    assert "this file has 52.0 MB, and everyreader reads up to 5 MB" in said
    assert "elements stand more than 512 deep in one another" in said


JUDGED = {
    "unclosed and wrongly nested": f"{HEAD}<p><b><i>Tea</b></i></p><table><td><div></table></p></br><li><a b",
    "many attributes": f"{HEAD}<p {' '.join(f'a{n}' for n in range(20_000))}>Tea</p>",
    "an SVG that uses itself, and one that multiplies": HEAD
    + '<svg role="img" aria-label="Tea"><g id="a0"><use href="#a0"/></g>'
    + "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10}</g>' for n in range(1, 60))
    + "</svg>",
    "entities that multiply": HEAD
    + '<svg role="img" aria-label="Tea"><!DOCTYPE a [<!ENTITY a "tea"><!ENTITY b "&a;&a;">]>&b;</svg>',
    "labels that name one another": HEAD
    + '<p id="a" aria-labelledby="b">A</p><button id="b" aria-labelledby="a"></button>',
}


@pytest.mark.parametrize("html", JUDGED.values(), ids=JUDGED.keys())
def test_a_page_that_browsers_repair_is_judged(html: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("site/bad.html", html.encode())

    assert [] == [line for line in check(capsys) if "bad-input" in line]


def test_a_wrong_charset_is_an_error_and_the_page_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/bad.html", HEAD.replace("utf-8", "iso-8859-1").encode() + "<p>Café</p>".encode())

    assert ["site/bad.html:1 charset-wrong"] == check(capsys)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files without special rights")
class TestSpecialFiles:
    def test_a_link_to_itself(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("site/bad.html").symlink_to("bad.html")

        assert ["site/bad.html:0 bad-input"] == check(capsys)

    def test_a_folder_inside_itself(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("site/again").symlink_to(".")

        assert [] == check(capsys)

    def test_a_link_to_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("site/bad.html").symlink_to("gone.html")

        assert ["site/bad.html:0 bad-input"] == check(capsys)

    def test_a_pipe_and_a_device_that_never_end(self, capsys: pytest.CaptureFixture[str]) -> None:
        os.mkfifo("site/pipe.html")
        Path("site/zero.html").symlink_to("/dev/zero")

        assert ["site/pipe.html:0 bad-input", "site/zero.html:0 bad-input"] == check(capsys)

    @pytest.mark.parametrize(
        "name", ["a\nb.html", "\x1b[31mred.html", "\u202elmth.html", "-x.html", "a b%20.html"]
    )
    def test_a_name_that_no_one_would_choose(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        save(f"site/{name}", f'{HEAD}<img src="cup.png">'.encode())

        assert 1 == main(["check", "site", "--report", "text"])

        *faults, _ = capsys.readouterr().out.splitlines()
        assert ["site/", "site/"] == [fault[:5] for fault in faults if "[img-alt-missing]" in fault]
        assert not any(sign in fault for sign in "\x1b\u202e" for fault in faults)

    @pytest.mark.parametrize("report", ["text", "terminal", "json", "sarif", "junit", "github", "html"])
    def test_a_name_that_is_not_utf_8(self, report: str) -> None:
        bad = os.fsencode("site/") + b"na\xefve.html"
        Path(os.fsdecode(bad)).write_bytes(f'{HEAD}<img src="cup.png">'.encode())

        assert 1 == main(["check", "site", "--report", report, "--output", "report"])
        assert "ve.html" in Path("report").read_text(encoding="utf-8")


def test_a_folder_that_is_named_like_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/tea.html/index.html", f'{HEAD}\n<img src="cup.png">'.encode())

    assert ["site/tea.html/index.html:2 img-alt-missing"] == [
        line for line in check(capsys) if "img-alt" in line
    ]


def test_a_file_that_vanishes_while_the_others_are_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    save("site/vanishing.html", HEAD.encode())
    read = site.read_utf8

    def read_and_lose_another(path: Path, name: str) -> str:
        text = read(path, name)
        Path("site/vanishing.html").unlink(missing_ok=True)
        return text

    monkeypatch.setattr(site, "read_utf8", read_and_lose_another)

    assert ["site/vanishing.html:0 bad-input"] == check(capsys)


def test_what_is_asked_for_by_a_wild_name_is_answered_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == main(["check", "no\nsuch\x1b[31m"])
    assert "everyreader: there is no file or folder no\\u000asuch\\u001b[31m\n" == capsys.readouterr().err


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"---\n", b"---\na: &a [*a, *a]\n---\n", b"[" * 300 + b"](" * 300]
)
def test_markdown_that_no_one_would_write(data: bytes) -> None:
    save("docs/en/tea.md", data)
    save("docs/en/cup.md", b'# Cup\n\n<img src="cup.png">\n')

    assert 1 == main(["check", "docs"])
