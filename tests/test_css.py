"""What style sheets give to elements: the cascade, devices, sizes and colours, from the text alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.css.cascade import Cascade
from everyreader.css.colours import BLACK, WHITE, Colour, contrast, over, read_colour
from everyreader.css.linked import linked_styles
from everyreader.css.media import SCREEN, Medium, holds
from everyreader.css.paint import grounds, pairs
from everyreader.css.sheets import read_sheet, sheets_of
from everyreader.css.sizes import pixels
from everyreader.html import parse

DARK, PHONE = Medium(scheme="dark"), Medium(width=360, height=640)


def value(name: str, html: str, medium: Medium = SCREEN) -> str:
    """The computed value of a property on `#it`."""
    tree = parse(f"<!doctype html><html><body>{html}</body></html>")
    (element,) = tree.select("#it")
    return Cascade(tree, sheets_of(tree, {})).computed(medium)[element].values.get(name, "")


CASCADE = {
    "a later rule wins": ("<style>p { color: red } p { color: blue }</style><p id=it>", "blue"),
    "an id beats a class": ("<style>#it { color: red } .a { color: blue }</style><p id=it class=a>", "red"),
    "a class beats an element": (
        "<style>.a { color: red } p { color: blue }</style><p id=it class=a>",
        "red",
    ),
    "the attribute beats the sheet": (
        "<style>#it { color: red }</style><p id=it style='color: blue'>",
        "blue",
    ),
    "important beats the attribute": (
        "<style>p { color: red !important }</style><p id=it style='color: blue'>",
        "red",
    ),
    "a rule outside layers beats one inside": (
        "<style>p { color: red } @layer a { p { color: blue } }</style><p id=it>",
        "red",
    ),
    "a later layer wins": (
        "<style>@layer a, b; @layer b { p { color: red } } @layer a { p { color: blue } }</style><p id=it>",
        "red",
    ),
    "what is inherited": ("<div style='color: red'><p id=it></div>", "red"),
    "the word inherit": ("<style>a { color: inherit }</style><p style='color: red'><a id=it href=x>", "red"),
    "a custom property": ("<style>:root { --a: red } p { color: var(--a) }</style><p id=it>", "red"),
    "a custom property of a part": (
        "<style>p { color: var(--a) }</style><div style='--a: red'><p id=it>",
        "red",
    ),
    "one that leads to another": (
        "<style>:root { --a: var(--b); --b: red } p { color: var(--a) }</style><p id=it>",
        "red",
    ),
    "what stands in its place": ("<style>p { color: var(--none, red) }</style><p id=it>", "red"),
    "a circle is no value": (
        "<style>:root { --a: var(--b); --b: var(--a) } p { color: var(--a) }</style><p id=it>",
        "",
    ),
    "a rule inside a rule": ("<style>div { & p { color: red } }</style><div><p id=it></div>", "red"),
    "a state is not the rest": ("<style>p:hover { color: red }</style><p id=it>", ""),
    "a pseudo-element is another thing": ("<style>p::before { color: red }</style><p id=it>", ""),
    "a comment": ("<style>/* p { color: blue } */ p { color: red }</style><p id=it>", "red"),
    "what is broken is left out": ("<style>p { color: red; @@ } ]] { x } p { : }</style><p id=it>", "red"),
    "a sheet for paper": ("<style media=print>p { color: blue }</style><p id=it>", ""),
    "a link by itself": ("<a id=it href=x>", "linktext"),
    "a class has its capital letters": ("<style>.Tea { color: red }</style><p id=it class=tea>", ""),
    "the start of a value": ("<style>[id^=i] { color: red } [id^=a] { color: blue }</style><p id=it>", "red"),
    "part of a value": ("<style>[title*=e] { color: red }</style><i title=a></i><i id=it title=tea>", "red"),
    "a value in any letters": (
        "<style>[title=TEA i] { color: red }</style><i title=a></i><i id=it title=Tea>",
        "red",
    ),
    "a language and its regions": (
        "<style>[lang|=en] { color: red }</style><i lang=eng></i><i id=it lang=en-GB>",
        "red",
    ),
    "a place among siblings": (
        "<style>i:nth-child(2) { color: red }</style><p><i></i><i id=it></i><i></i></p>",
        "red",
    ),
    "a sibling before": ("<style>.a + i { color: red }</style><i></i><i class=a></i><i id=it></i>", "red"),
    "no sibling before": ("<style>.a + i { color: red }</style><i class=a></i><b></b><i id=it></i>", ""),
    "a child": ("<style>p:has(b) { color: red }</style><p>a</p><p id=it><b>b</b></p>", "red"),
    "one of several": ("<style>:is(a, p) { color: red }</style><p id=it>", "red"),
    "not what it has": ("<style>p:not(.a) { color: red }</style><p class=a></p><p id=it>", "red"),
    "something far above": (
        "<style>.a p { color: red }</style><div class=a><div><p id=it></div></div>",
        "red",
    ),
    "the root": ("<style>:root { color: red }</style><p id=it>", "red"),
    "the scope of the sheet": ("<style>:scope p { color: red }</style><p id=it>", "red"),
    "another namespace": ("<style>[*|href] { color: red } p { color: blue }</style><p id=it>", "blue"),
}


@pytest.mark.parametrize("html, expected", CASCADE.values(), ids=CASCADE)
def test_the_colour_is_the_one_that_a_browser_takes(html: str, expected: str) -> None:
    actual = value("color", html)

    assert expected == actual


def test_a_page_without_a_doctype_takes_small_letters_for_capital_ones() -> None:
    style = "<style>.Tea { color: red }</style>"
    strict, loose = parse(f"<!doctype html>{style}<p class=tea>"), parse(f"{style}<p class=tea>")

    actual = [
        Cascade(tree, sheets_of(tree, {})).computed(SCREEN)[tree.select("p")[0]].values.get("color")
        for tree in (strict, loose, strict)
    ]

    assert [None, "red", None] == actual


def test_what_is_found_for_one_page_does_not_depend_on_another() -> None:
    sheet = ".a { color: red } .a > p:first-child { color: blue }"
    first, second = parse("<div class=a><b></b><p>Tea</p></div>"), parse("<div class=a><p>Tea</p></div>")

    actual = [
        Cascade(tree, [sheet]).computed(SCREEN)[tree.select("p")[0]].values["color"]
        for tree in (first, second, first)
    ]

    assert ["red", "blue", "red"] == actual


def test_elements_on_which_a_property_is_set() -> None:
    tree = parse("<style>p { border: 0 }</style><p>Tea</p><b style='border-color: red'>Milk</b><i>Cup</i>")
    cascade = Cascade(tree, sheets_of(tree, {}))

    assert {"p", "b"} == {element.tag for element in cascade.setting("border-color", "width")}
    assert cascade.sets("border-color")
    assert not cascade.sets("width")


MEDIA = {
    "dark colours": ("(prefers-color-scheme: dark)", DARK, True),
    "light colours on a dark device": ("(prefers-color-scheme: light)", DARK, False),
    "a wide screen": ("screen and (min-width: 60em)", SCREEN, True),
    "a phone": ("screen and (min-width: 60em)", PHONE, False),
    "a range": ("(width < 600px)", PHONE, True),
    "one of two": ("print, (max-width: 400px)", PHONE, True),
    "none of them": ("not print", SCREEN, True),
    "either": ("(width > 9000px) or (hover: hover)", SCREEN, True),
    "paper": ("print", SCREEN, False),
    "something new": ("(made-of: paper)", SCREEN, False),
}


@pytest.mark.parametrize("query, medium, expected", MEDIA.values(), ids=MEDIA)
def test_a_query_holds_for_the_devices_it_means(query: str, medium: Medium, expected: bool) -> None:
    assert expected == holds(query, medium)


SIZES = {
    "pixels": ("12px", 12.0),
    "points": ("12pt", 16.0),
    "sizes of the letters": ("1.5em", 30.0),
    "sizes of the page": ("1.5rem", 24.0),
    "a sum": ("calc(1em + 4px)", 24.0),
    "a product": ("calc(2 * (1em - 4px) / 4)", 8.0),
    "between two": ("clamp(1rem, 50vw, 2rem)", 32.0),
    "the greater": ("max(10px, 1em)", 20.0),
    "nothing": ("0", 0.0),
    "a number alone": ("3", None),
    "a share of something unknown": ("50%", None),
    "a word": ("auto", None),
}


@pytest.mark.parametrize("text, expected", SIZES.values(), ids=SIZES)
def test_a_length_in_pixels_where_letters_have_twenty(text: str, expected: float | None) -> None:
    actual = pixels(text, letters=20)

    assert expected == (actual if actual is None else pytest.approx(actual))


def test_letters_get_smaller_with_each_part_that_says_so() -> None:
    html = "<div style='font-size: 20px'><div style='font-size: 50%'><p id=it style='font: bold 2em/1 serif'>"

    assert ("20.0px", "bold", "1") == tuple(
        value(n, html) for n in ("font-size", "font-weight", "line-height")
    )


COLOURS = {
    "a name": ("Teal", Colour(0, 128 / 255, 128 / 255)),
    "three digits": ("#f00", Colour(1, 0, 0)),
    "eight digits": ("#ff000080", Colour(1, 0, 0, 128 / 255)),
    "percent": ("rgb(100% 0% 0% / 50%)", Colour(1, 0, 0, 0.5)),
    "hue": ("hsl(120, 100%, 50%)", Colour(0, 1, 0)),
    "nothing": ("transparent", Colour(0, 0, 0, 0)),
    "white, as eyes see it": ("oklch(1 0 0)", WHITE),
}


@pytest.mark.parametrize("text, expected", COLOURS.values(), ids=COLOURS)
def test_a_colour_is_read(text: str, expected: Colour) -> None:
    actual = read_colour(text)

    assert actual is not None
    assert vars(expected) == pytest.approx(vars(actual), abs=0.001)


def test_a_colour_may_depend_on_the_device() -> None:
    assert (WHITE, BLACK) == tuple(
        read_colour("light-dark(white, black)", dark=dark) for dark in (False, True)
    )


def test_a_word_that_is_no_colour_is_not_guessed() -> None:
    assert read_colour("tea") is None


def test_half_of_black_on_white_is_grey() -> None:
    assert Colour(0.5, 0.5, 0.5) == over(Colour(0, 0, 0, 0.5), WHITE)


def shown(html: str, medium: Medium = SCREEN) -> list[float]:
    """Contrast of the text of `#it`, one for each colour that may be behind it; [] where not known."""
    tree = parse(f"<!doctype html><html><body>{html}</body></html>")
    (element,) = tree.select("#it")
    cascade = Cascade(tree, sheets_of(tree, {}))
    boxes, dark = cascade.computed(medium), cascade.is_dark(medium)
    box = boxes[element]
    ground = grounds(boxes.values(), dark)[box]
    return [round(contrast(*pair), 1) for pair in pairs(box.values, ground, dark)]


SHOWN = {
    "the page of the browser": ("<p id=it>", [21.0]),
    "the ground of a box around": (
        "<div style='background: black'><p id=it style='color: white'></div>",
        [21.0],
    ),
    "a see-through ground": ("<div style='background: #0008'><p id=it></div>", [4.7]),
    "a see-through box": ("<p id=it style='opacity: 0.5'>", [4.0]),
    "a gradient": ("<p id=it style='background: linear-gradient(90deg, #fff 10%, #000)'>", [21.0, 1.0]),
    "a shadow": ("<p id=it style='text-shadow: 0 0 2px #000'>", [21.0, 1.0]),
    "a picture": ("<p id=it style='background: url(tea.png)'>", []),
    "a picture, covered by a box": (
        "<div style='background: url(tea.png)'><p id=it style='background: #fff'></div>",
        [21.0],
    ),
    "a box that floats over others": ("<p id=it style='position: absolute'>", []),
    "colours that are mixed": ("<div style='mix-blend-mode: multiply'><p id=it></div>", []),
}


@pytest.mark.parametrize("html, expected", SHOWN.values(), ids=SHOWN)
def test_the_contrast_of_black_letters(html: str, expected: list[float]) -> None:
    assert expected == shown(html)


def test_a_page_that_says_so_is_dark_on_a_dark_device() -> None:
    html = "<style>:root { color-scheme: light dark } p { color: black }</style><p id=it>"

    assert ([21.0], [1.1]) == (shown(html), shown(html, DARK))


def test_a_sheet_is_read_once_for_all_pages() -> None:
    text = "p { color: red } /* a text like no other */"

    assert read_sheet(text) is read_sheet(text)


def test_linked_sheets_are_files_of_the_site_only(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "tea").mkdir(parents=True)
    (site / "a.css").write_text("p { color: red }")
    (tmp_path / "secret.css").write_text("p { color: blue }")
    links = ("../a.css", "/a.css", "../../secret.css", "https://example.org/a.css", "none.css", "http://[")
    tree = parse("".join(f'<link rel="stylesheet" href="{link}">' for link in links))

    actual = linked_styles(tree, site / "tea/index.html", site)

    assert {"../a.css": "p { color: red }", "/a.css": "p { color: red }"} == actual
