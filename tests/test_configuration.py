"""What the owner of a site decides, in pyproject.toml and in mkdocs.yml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conftest import mkdocs
from everyreader.check import check
from everyreader.cli import main
from everyreader.configuration import configuration, project_configuration
from everyreader.registry import rules
from everyreader.types import Finding, InputError, Level, Page, SourceLine
from everyreader.wcag import AA, A
from tiny_site import GOOD, MKDOCS_YML, PAGE, write

GOOD_HTML = (
    '<!doctype html><html lang="en"><title>Tea</title><main><h1>Tea</h1><p>Tea is good.</p></main></html>'
)
FINDING = Finding("docs/en/old/tea.md", 3, "heading-skipped", Level.WARNING, "It skips a level.", "en")


def ids(values: Mapping[str, Any]) -> set[str]:
    return {rule.id for rule in configuration(values).in_use(rules().values())}


def test_nothing_decided_asks_every_rule_as_it_is() -> None:
    assert list(rules().values()) == configuration({}).in_use(rules().values())


def test_a_rule_can_matter_more_or_be_off() -> None:
    decided = configuration({"rules": {"heading-skipped": "error", "heading-duplicate": "off"}})
    using = {rule.id: rule.level for rule in decided.in_use(rules().values())}

    assert Level.ERROR == using["heading-skipped"]
    assert "heading-duplicate" not in using
    assert {replace(FINDING, level=Level.ERROR)} == decided.kept([FINDING])
    assert set() == decided.kept([replace(FINDING, rule="heading-duplicate")])


def test_yaml_reads_off_as_false() -> None:
    assert "heading-duplicate" not in ids({"rules": {"heading-duplicate": False}})


@pytest.mark.parametrize(("limit", "found"), [(None, 1), (6, 1), (7, 0)])
def test_a_rule_with_a_limit_takes_another(limit: int | None, found: int) -> None:
    table = {} if limit is None else {"rules": {"easy-numbers-many": {"limit": limit}}}
    using = [rule for rule in configuration(table).in_use(rules().values()) if rule.id == "easy-numbers-many"]
    html = '<html lang="en"><body><article><p>Come at 1, 2, 3, 4, 5, 6 or 7.</p></article>'
    page = Page(
        "tea/", "en", html, (SourceLine("tea.md", 1, "Come at 1, 2, 3, 4, 5, 6 or 7."),), version="easy"
    )

    assert found == len(check(page, using))


def test_a_limit_of_a_language_is_the_rules_own_until_it_is_decided() -> None:
    decided = configuration({"rules": {"sentence-long": {"limit": 20, "level": "note"}}})
    own = {rule.id: rule for rule in configuration({}).in_use(rules().values())}
    set_ = {rule.id: rule for rule in decided.in_use(rules().values())}

    assert "sentence_words" == own["sentence-long"].limit
    assert (20, Level.NOTE) == (set_["sentence-long"].limit, set_["sentence-long"].level)


def test_a_profile_asks_what_wcag_asks() -> None:
    a, aa = ids({"profile": "wcag-a"}), ids({"profile": "wcag-aa"})

    assert {"img-alt-missing"} <= a < aa < ids({"profile": "all"})
    assert {"contrast-low"} <= aa - a
    assert set() == {"img-alt-long", "easy-numbers-many"} & aa  # advice, and no criterion of WCAG


def test_a_rule_with_a_level_is_asked_in_every_profile() -> None:
    assert "img-alt-long" in ids({"profile": "wcag-a", "rules": {"img-alt-long": "warning"}})
    assert "img-alt-long" not in ids({"profile": "wcag-a", "rules": {"img-alt-long": {"limit": 100}}})


def test_wcag_has_31_criteria_of_level_a_and_24_of_level_aa() -> None:
    assert (31, 24, set()) == (len(A), len(AA), A & AA)


@pytest.mark.parametrize(
    "pattern", ["docs/en/old", "docs/en/old/", "docs/*/old/*", "*/tea.md", "docs/en/old/tea.md"]
)
def test_nothing_is_said_of_a_file_that_is_left_out(pattern: str) -> None:
    assert set() == configuration({"leave_out": [pattern]}).kept([FINDING])


@pytest.mark.parametrize("pattern", ["docs/en/ol", "old", "docs/ar/*"])
def test_another_file_is_not_left_out(pattern: str) -> None:
    assert {FINDING} == configuration({"leave_out": [pattern]}).kept([FINDING])


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "a misspelt key": (
        {"profil": "all"},
        "'profil' is not a key that everyreader knows. Did you mean 'profile'?",
    ),
    "a misspelt profile": (
        {"profile": "wcag-aaa"},
        "'profile': there is no 'wcag-aaa'. Did you mean 'wcag-aa'?",
    ),
    "a profile for a misspelt version": (
        {"profile": {"esay": "all"}},
        "'profile': there is no 'esay'. Did you mean 'easy'?",
    ),
    "a misspelt profile for a version": (
        {"profile": {"easy": "stict"}},
        "'profile': there is no 'stict'. Did you mean 'strict'?",
    ),
    "a misspelt rule": (
        {"rules": {"img-alt-mising": "off"}},
        "'rules': there is no rule 'img-alt-mising'. Did you mean 'img-alt-missing'?",
    ),
    "a misspelt level": (
        {"rules": {"img-alt-missing": "eror"}},
        "'rules': 'img-alt-missing': there is no 'eror'. Did you mean 'error'?",
    ),
    "a misspelt option of a rule": (
        {"rules": {"img-alt-long": {"limt": 3}}},
        "'rules': 'img-alt-long': there is no 'limt'. Did you mean 'limit'?",
    ),
    "a limit where there is none": (
        {"rules": {"img-alt-missing": {"limit": 3}}},
        "'rules': 'img-alt-missing': this rule has no limit",
    ),
    "a limit that is no number": (
        {"rules": {"img-alt-long": {"limit": "long"}}},
        "'rules': 'img-alt-long': 'limit' must be a number, not 'long'",
    ),
    "true for a level": (
        {"rules": {"img-alt-long": True}},
        "'rules': 'img-alt-long': there is no 'True'. It can be: note, warning, error, off.",
    ),
    "rules that are a list": (
        {"rules": ["img-alt-long"]},
        "'rules': it needs lines such as 'heading-duplicate: warning'",
    ),
    "one file for a list": (
        {"leave_out": "docs/old"},
        "'leave_out': it must be a list of files, such as ['docs/old/*']",
    ),
    "a number for a file": ({"baseline": 3}, "'baseline': it must be the name of a file"),
    "a misspelt gate": (
        {"fail_on": "warnings"},
        "'fail_on': there is no 'warnings'. Did you mean 'warning'?",
    ),
}


@pytest.mark.parametrize(("values", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_named_with_the_nearest(values: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        configuration(values)


def test_pyproject_is_read_by_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    toml = '[tool.everyreader]\nleave_out = ["docs/en/old"]\nrules = {img-alt-missing = "note"}\n'
    image = '# Tea\n\n<img src="tea.png">\n'
    write(tmp_path, {"pyproject.toml": toml, "docs/en/tea.md": image, "docs/en/old/tea.md": image})
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["check", "docs", "--report", "text"])
    first, count = capsys.readouterr().out.splitlines()
    assert first.startswith("docs/en/tea.md:3: note [img-alt-missing]")
    assert "1 note in 1 file." == count


def test_pyproject_can_say_what_is_bad_enough_and_the_command_line_can_say_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path,
        {
            "pyproject.toml": '[tool.everyreader]\nfail_on = "warning"\n',
            "docs/en/tea.md": "# Tea\n\n### Pot\n",
        },
    )
    monkeypatch.chdir(tmp_path)

    assert 1 == main(["check", "docs"])
    assert 0 == main(["check", "docs", "--fail-on", "error"])


def test_a_file_that_is_left_out_may_be_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml = '[tool.everyreader]\nleave_out = ["site/old"]\n'
    write(tmp_path, {"pyproject.toml": toml, "site/old/index.html": "", "site/index.html": GOOD_HTML})
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["check", "site"])


BROKEN = {
    '[tool.everyreader]\nfail_on = "error"\nprofil = "all"\n': (
        3,
        "[tool.everyreader] 'profil' is not a key",
    ),
    '[tool.everyreader.rules]\nimg-alt-mising = "off"\n': (2, "there is no rule 'img-alt-mising'"),
    "[tool.everyreader\n": (0, "this TOML is broken"),
}


@pytest.mark.parametrize("toml", BROKEN)
def test_a_fault_in_pyproject_has_its_line(toml: str, tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": toml})

    with pytest.raises(InputError) as raised:
        project_configuration(tmp_path)

    line, what = BROKEN[toml]
    assert ("pyproject.toml", line) == (raised.value.path, raised.value.line)
    assert what in raised.value.what


def test_a_fault_in_pyproject_ends_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"pyproject.toml": '[tool.everyreader]\nprofil = "all"\n', "docs/en/tea.md": "# Tea\n"})
    monkeypatch.chdir(tmp_path)

    assert 2 == main(["check", "docs"])
    assert capsys.readouterr().err.startswith("everyreader: pyproject.toml:2: [tool.everyreader] 'profil'")


def configured(options: str) -> str:
    return MKDOCS_YML.replace("- everyreader/accessibility\n", f"- everyreader/accessibility: {options}\n")


def test_the_plugins_take_the_same_keys(tmp_path: Path) -> None:
    options = "{rules: {heading-skipped: note}, leave_out: [docs/en/old]}"
    pages = {"docs/en/tea/index.md": PAGE + "\n#### Pot\n", "docs/en/old/index.md": PAGE + "\n#### Pot\n"}
    write(tmp_path, {**GOOD, **pages, "mkdocs.yml": configured(options)})

    said = mkdocs(tmp_path, "build").stdout

    assert re.search(r"docs/en/tea/index\.md:9: note \[heading-skipped\]", said), said
    assert not re.search(r"docs/en/old/index\.md.*\[heading-skipped\]", said), said


PLUGIN_WRONG = {
    "{rules: {heading-skiped: off}}": "there is no rule 'heading-skiped'. Did you mean 'heading-skipped'?",
    "{rules: {sentence-long: off}}": "'sentence-long' belongs below everyreader/reading-level",
    "{profile: wcag}": "there is no 'wcag'. Did you mean 'wcag-a",
    "{leave_ot: []}": "everyreader has no option 'leave_ot'. Did you mean 'leave_out'?",
}


@pytest.mark.parametrize("options", PLUGIN_WRONG)
def test_a_plugin_names_what_is_wrong(options: str, tmp_path: Path) -> None:
    write(tmp_path, {**GOOD, "mkdocs.yml": configured(options)})

    built = mkdocs(tmp_path, "build")

    assert built.returncode != 0
    assert PLUGIN_WRONG[options] in built.stdout
    assert "Traceback" not in built.stdout


def test_a_fault_of_the_theme_is_said_once_with_its_template(tmp_path: Path) -> None:
    own = '{% extends "base.html" %}{% block header %}<img class="sign" src="cup.svg">{% endblock %}\n'
    yml = MKDOCS_YML.replace("{name: material", "{name: material, custom_dir: own")
    write(tmp_path, {**GOOD, "mkdocs.yml": yml, "own/main.html": own})

    said = [line for line in mkdocs(tmp_path, "build").stdout.splitlines() if "[img-alt-missing]" in line]

    assert 1 == len(said), said
    assert said[0].startswith("theme (own/main.html), on the home page and ")


@pytest.mark.parametrize(
    ("options", "own", "fails"),
    [("{}", True, True), ("{}", False, False), ("{fail_on_theme: error}", False, True)],
)
def test_a_fault_of_a_theme_of_others_fails_the_build_only_where_that_is_asked(
    options: str, own: bool, fails: bool, tmp_path: Path
) -> None:
    template = '{% extends "base.html" %}{% block header %}<img class="sign" src="cup.svg">{% endblock %}\n'
    folder = tmp_path / ("site/own" if own else "theme")
    write(folder, {"main.html": template})
    yml = configured(options).replace("{name: material", f"{{name: material, custom_dir: '{folder}'")
    write(tmp_path / "site", {**GOOD, "mkdocs.yml": yml})

    said = mkdocs(tmp_path / "site", "build").stdout

    assert "[img-alt-missing]" in said
    assert fails == ("the build fails" in said), said
