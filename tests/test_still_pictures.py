"""A GIF with one frame does not move, so nothing is asked of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.check import check
from everyreader.registry import rules
from everyreader.site import html_page
from everyreader.still_pictures import frames

HEAD = b"GIF89a\x01\x00\x01\x00\x80\x00\x00" + bytes(6)  # one pixel, two colours
FRAME = b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
PAUSE = b"\x21\xf9\x04\x00\x0a\x00\x00\x00"
END = b"\x3b"

PICTURES = {
    "one frame": (HEAD + FRAME + END, 1),
    "a frame with colours of its own": (HEAD + FRAME[:9] + b"\x80" + bytes(6) + FRAME[10:] + END, 1),
    "two frames": (HEAD + PAUSE + FRAME + PAUSE + FRAME + END, 2),
    "broken after its first frame": (HEAD + FRAME + b"\x2c\x00", 2),
    "cut in its head": (HEAD[:8], 0),
}


@pytest.mark.parametrize(("data", "count"), PICTURES.values(), ids=PICTURES.keys())
def test_the_frames_of_a_gif_are_counted(data: bytes, count: int) -> None:
    assert count == frames(data)


@pytest.mark.parametrize(("name", "asked"), [("one frame", 0), ("two frames", 1)])
def test_only_a_gif_with_several_frames_is_asked_about(tmp_path: Path, name: str, asked: int) -> None:
    (tmp_path / "cup.gif").write_bytes(PICTURES[name][0])
    html = '<html lang="en"><title>Tea</title><img src="cup.gif" alt="A cup"></html>'
    (tmp_path / "index.html").write_text(html, encoding="utf-8")

    page = html_page(tmp_path / "index.html", "index.html")

    assert asked == len(check(page, [rules()["picture-moves"]]))


def test_a_gif_that_is_not_there_is_asked_about(tmp_path: Path) -> None:
    html = '<html lang="en"><title>Tea</title><img src="cup.gif" alt="A cup"></html>'
    (tmp_path / "index.html").write_text(html, encoding="utf-8")

    page = html_page(tmp_path / "index.html", "index.html")

    assert 1 == len(check(page, [rules()["picture-moves"]]))
