"""The drawings: the files are the ones the scenes give, the registry knows them all, and they can be seen."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

ROOT = Path(__file__).parent.parent
KIT = ROOT / "pictures"
FOLDER = ROOT / "docs" / "assets" / "pictures"
REGISTRY = yaml.safe_load((FOLDER / "pictures.yml").read_text("utf-8"))
FILES = sorted(FOLDER.rglob("*.svg"))
LANGUAGES = {file.parent.name for file in (ROOT / "docs").glob("*/index.md")}
LONGEST = 140  # characters: what is drawn takes more of them in some languages than in English
SVG = "{http://www.w3.org/2000/svg}"
AUBERGINE = "#4a1a56"
sys.path.append(str(KIT))

import kit  # noqa: E402
from scene import all_scenes  # noqa: E402


def run_build(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-B", str(KIT / "build.py"), *arguments], capture_output=True, text=True, check=False
    )


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_says():
    assert round(contrast("#fff", "#000000"), 1) == 21.0
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_the_build_gives_the_files_of_the_site(tmp_path):
    result = run_build("--into", str(tmp_path))
    built = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.svg")}

    assert result.returncode == 0, result.stderr
    assert built == {path.relative_to(FOLDER): path.read_bytes() for path in FILES}


def test_check_finds_nothing_in_the_files_of_the_site():
    result = run_build("--check")

    assert (result.returncode, result.stderr) == (0, "")


def test_check_finds_a_file_that_was_changed_missing_or_left_over(tmp_path):
    run_build("--into", str(tmp_path))
    (tmp_path / "yes.svg").write_text("<svg/>")
    (tmp_path / "no.svg").unlink()
    (tmp_path / "old.svg").write_text("<svg/>")

    result = run_build("--check", "--into", str(tmp_path))

    assert result.returncode == 1
    assert re.findall(r"^(\S+):", result.stderr, re.M) == ["no.svg", "old.svg", "yes.svg"]


def test_every_scene_is_in_the_registry_and_the_other_way_round():
    names = [one.name for one in all_scenes()]

    assert len(names) == len(set(names))
    assert set(names) == set(REGISTRY)


def test_pictures_that_turn_have_a_mirror_and_no_others():
    mirrored = {path.stem for path in (FOLDER / "rtl").glob("*.svg")}

    assert mirrored == {name for name, entry in REGISTRY.items() if entry["turns"]}


@pytest.mark.parametrize("name", REGISTRY)
def test_registry_entry_is_whole(name):
    entry = REGISTRY[name]

    assert list(entry) == ["title", "alt", "author", "licence", "turns"]
    assert LANGUAGES == entry["alt"].keys()
    for text in entry["alt"].values():
        assert len(text) <= LONGEST
        assert text.endswith((".", "۔"))
    assert not re.match(r"(?i)(a )?(picture|image|drawing) of", entry["alt"]["en"])
    assert re.search("[\u0621-\u064a]", entry["alt"]["ar"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_drawing_can_stand_in_any_page(path):
    elements = list(ElementTree.parse(path).iter())
    tags = {element.tag.removeprefix(SVG) for element in elements}
    attributes = {name for element in elements for name in element.attrib}

    assert tags <= {"svg", "g", "path", "circle", "ellipse", "rect"}
    assert attributes & {"id", "class", "style", "font-family"} == set()
    assert path.stat().st_size <= (10_000 if path.stem == "hero" else 8_000)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_drawing_brings_its_own_light_ground(path):
    first = next(iter(ElementTree.parse(path).getroot()))

    if path.stem == "hero":
        assert first.tag == f"{SVG}g"
    else:
        assert (first.tag, first.get("width"), first.get("height")) == (f"{SVG}rect", "256", "256")
        assert first.get("fill") in kit.GROUNDS.values()


PLUS = re.compile(r"M[-\d. ]+[HVhv][-\d. ]+([HVhv][-\d. ]+){10,}[Zz]?$")  # twelve sides, all upright or level
RED = {kit.CRIMSON, kit.HALT}


def red_pluses(svg: str) -> list[str]:
    """Path data of red shapes with the outline of a plus."""
    paths = re.findall(r'<path d="([^"]*)"[^>]*(?:fill|stroke)="([^"]*)"', svg)
    bars = r"M[-\d. ]+[Hh][-\d. ]+M[-\d. ]+[Vv][-\d. ]+$"
    return [d for d, colour in paths if colour in RED and (PLUS.match(d) or re.match(bars, d))]


def test_a_red_plus_would_be_found():
    outline = f'<path d="M-5-16H5V-5H16V5H5V16H-5V5H-16V-5H-5Z" fill="{kit.CRIMSON}"/>'
    strokes = f'<path d="M-9 0H9M0-9V9" stroke="{kit.HALT}"/>'

    assert len(red_pluses(outline + strokes)) == 2
    assert red_pluses(outline.replace(kit.CRIMSON, kit.MOSS)) == []


def test_no_picture_has_the_protected_red_cross():
    assert {path.name: found for path in FILES if (found := red_pluses(path.read_text("utf-8")))} == {}


def test_fills_stand_out_from_the_outline():
    measured = {name: contrast(fill, kit.INK) for name, fill in kit.FILLS.items()}

    assert min(measured.values()) >= 3
    assert [name for name, value in measured.items() if value < 5] == ["night"]
    assert min(contrast(skin, kit.INK) for skin in kit.SKIN.values()) >= 3.8


def test_readme_has_the_measured_contrasts():
    readme = (KIT / "README.md").read_text("utf-8")
    claimed = {}
    for names, values in re.findall(r"^\| ([a-z, ]+) \| ([\d., ]+) \|", readme, re.M):
        claimed |= dict(zip(names.removeprefix("skin ").split(", "), values.split(", "), strict=True))
    colours = kit.FILLS | kit.SKIN

    assert claimed == {name: f"{contrast(colour, kit.INK):.1f}" for name, colour in colours.items()}


def test_grounds_and_signs_can_be_seen():
    assert min(contrast(ground, kit.INK) for ground in kit.GROUNDS.values()) >= 14
    assert min(contrast(kit.WHITE, sign) for sign in (kit.GO, kit.HALT)) >= 5


def test_every_other_fill_stands_out_from_the_outline():
    """Only hair and the inside of a mouth may be as dark as the ink."""
    dark = {kit.INK, kit.MOUTH, *kit.HAIR.values()}
    drawn = "".join(path.read_text("utf-8") for path in FILES)
    used = set(re.findall(r'(?:fill|stroke)="(#\w+)"', drawn))

    assert {colour for colour in used - dark if contrast(colour, kit.INK) < 3} == set()


def test_the_hero_stands_on_aubergine():
    """Its dark outline is lost there, so the large shapes must be seen: clothes and table."""
    hero = (FOLDER / "hero.svg").read_text("utf-8")
    clothes = set(re.findall(r'fill="(#\w+)"', hero)) & (set(kit.FILLS.values()) - {kit.NIGHT})

    assert len(clothes) >= 6
    assert min(contrast(fill, AUBERGINE) for fill in clothes) >= 3
