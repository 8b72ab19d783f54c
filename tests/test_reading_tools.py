"""What writers get from the reading level: marks in a text, plainer words, a report of all pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from everyreader.cli import main
from everyreader.reading.history import last_release, read_history
from everyreader.reading.marks import marked_sentences
from everyreader.reading.plain_words import plain_words, replaceable
from everyreader.reading_report import ReadPage
from everyreader.reading_report import write as write_report
from everyreader.shells.overlay import overlay
from everyreader.types import InputError, Page, Reading, Sentence

Output = Callable[[], Any]
LONG = (
    "We asked all the people who use the service what they want to change and we wrote it down, because they "
    "know best what it is like to wait for months and months and then to be sent home."
)
PAGE = """<!doctype html><html lang="en"><head><title>Tea</title></head>
<body><main><h1>Tea</h1><article>{}</article></main></body></html>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "en").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return name


def marks(html: str) -> list[tuple[str, str]]:
    page = Page("tea/", "en", PAGE.format(html))
    return [
        (mark.kind, marked.sentence.text[mark.start : mark.end])
        for marked in marked_sentences(page)
        for mark in marked.marks
    ]


def plainer(text: str, language: str = "en") -> list[tuple[int, int]]:
    sentence = Sentence(text, tuple(text.split()), language, None)
    return [(found.first, found.count) for found in replaceable(sentence)]


def test_a_phrase_is_found_before_the_words_in_it() -> None:
    assert [(1, 1), (3, 3)] == plainer("We utilise it in order to rest")


def test_a_language_without_a_list_has_no_plainer_words() -> None:
    assert {} == plain_words("mi")
    assert [] == plainer("utilise", "mi")


def test_a_hard_word_is_marked_at_its_place_also_where_markup_parts_it() -> None:
    assert [("hard", "epistemology")] == marks("<p>An <b>epi</b>stemology is a thing.</p>")


def test_a_word_of_the_plainer_list_is_marked_once() -> None:
    assert [("plainer", "utilise")] == marks("<p>We utilise it.</p>")


def test_a_long_sentence_shows_where_it_can_be_split() -> None:
    (place,) = [text for kind, text in marks(f"<p>{LONG}</p>") if kind == "split"]

    assert "" == place


def test_read_shows_the_text_with_its_marks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(folder, "en/tea.md", f"# Tea\n\nWe utilise epistemology.\n\n{LONG}\n")

    code = main(["read", name])

    assert 0 == code
    text = capsys.readouterr().out
    assert "    3  We [utilise > use] [epistemology].\n" in text
    assert "because" in text.partition("|| ")[2][:10]
    assert "^ 39 words, more than 25" in text


def test_control_characters_of_a_page_do_not_reach_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["read", write(folder, "en/tea.md", "Tea \x1b[31m epis\u202etemology.\n")])

    assert not set("\x1b\u202e") & set(capsys.readouterr().out)


def test_read_says_of_a_folder_how_hard_each_page_is(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "en/tea.md", f"# Tea\n\n{LONG * 6}\n")
    write(folder, "en/cup.md", "# Cup\n\nA cup.\n")

    code = main(["read", "en"])

    assert 0 == code
    lines = capsys.readouterr().out.splitlines()
    assert ["en/cup.md", "en/tea.md"] == sorted(re.findall(r"en/\w+\.md", "\n".join(lines)))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nothing.md", "nothing.md"),
        ("tea.txt", "this is no folder"),
        ("empty", "holds no HTML and no Markdown"),
    ],
)
def test_what_can_not_be_read_gets_one_clear_line(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    (folder / "empty").mkdir()
    write(folder, "tea.txt", "Tea.")

    assert 2 == main(["read", name])
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def reading(index: float | None, level: str = "easy") -> Reading:
    reason = "" if index is not None else "not measured: 3 words are too few"
    return Reading("en", 200, 20, index, 1.0, level if index is not None else "", {}, reason, (), ("<b>tea",))


def report(tmp_path: Path, *pages: ReadPage, before: dict[str, float]) -> str:
    with (tmp_path / "report.html").open("w", encoding="utf-8") as out:
        write_report(pages, out, "1.0", before)
    return (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_report_shows_every_page_and_how_it_moved(tmp_path: Path) -> None:
    html = report(
        tmp_path,
        ReadPage("en/tea.md", "easy", reading(-3.0)),
        ReadPage("en/cup.md", "standard", reading(-1.0)),
        ReadPage("en/new.md", "standard", reading(None)),
        before={"en/tea.md": -1.0},
    )

    assert 2 == html.count("<circle")
    assert "easier by 2.0" in html
    assert "not measured: 3 words are too few" in html
    assert "&lt;b&gt;tea" in html and "<b>tea" not in html


def test_less_than_half_the_band_is_no_move(tmp_path: Path) -> None:
    html = report(tmp_path, ReadPage("en/tea.md", "easy", reading(-3.0)), before={"en/tea.md": -3.4})

    assert "the same" in html


def test_a_release_is_kept_once_and_compared_with_the_one_before(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "en/tea.md", f"# Tea\n\n{LONG * 6}\n")
    command = ["read", "en", "--output", "report.html", "--history", "history.jsonl", "--release"]

    assert 0 == main([*command, "1.0"])
    assert 0 == main([*command, "1.1"])
    assert "the same" in (folder / "report.html").read_text(encoding="utf-8")
    assert ["1.0", "1.1"] == [entry.release for entry in read_history(folder / "history.jsonl")]
    assert 2 == main([*command, "1.1"])
    assert "it has a release '1.1' already" in capsys.readouterr().err


def test_a_release_is_not_compared_with_itself(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    entry = '{{"release": "{}", "date": "2026-11-24", "path": "tea.md", "index": {}}}\n'
    file.write_text(entry.format("1.0", -1) + entry.format("1.1", -2), encoding="utf-8")

    assert ("1.0", {"tea.md": -1.0}) == last_release(read_history(file), but="1.1")


def test_a_broken_history_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    file.write_text("\n{}\n", encoding="utf-8")

    with pytest.raises(InputError) as raised:
        read_history(file)

    assert 2 == raised.value.line


def test_the_preview_knows_each_hard_word_and_long_sentence() -> None:
    page = Page("tea/", "en", PAGE.format(f"<p>We utilise tea. Good.</p><p>{LONG}</p>"))

    html = overlay(page, [], marked_sentences(page))

    (text,) = re.findall(r'id="everyreader-marks">(.*?)</script>', html)
    short, long = json.loads(text)
    assert ("We utilise tea.", ["utilise"], False) == (short["text"], short["words"], short["long"])
    assert (LONG, True) == (long["text"], long["long"])


@pytest.mark.browser
def test_the_preview_underlines_hard_words_where_they_stand(browser: Any, tmp_path: Path) -> None:
    page = Page("tea/", "en", PAGE.format(f"<p>We <b>util</b>ise tea.</p><p>{LONG}</p>"))
    shown = overlay(page, [], marked_sentences(page))
    file = tmp_path / "index.html"
    file.write_text(page.html.replace("</body>", f"{shown}</body>"), encoding="utf-8")
    with browser.new_context() as context:
        tab = context.new_page()
        tab.goto(file.as_uri())
        words = tab.evaluate("[...CSS.highlights.get('everyreader-hard')].map(String)")
        sentences = tab.evaluate("[...CSS.highlights.get('everyreader-long')].map(String)")

    assert (["utilise"], [LONG]) == (words, sentences)
