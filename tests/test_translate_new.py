"""`everyreader translate new`: a language that is ready to fill."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import polib
import pytest

import tiny_site
from conftest import ROOT

# A heading of the navigation and comments, as in a site that people write.
MKDOCS = """\
site_name: Tea
site_url: http://127.0.0.1:8000/
docs_dir: pages
theme: {name: material, font: false}
nav:
  - Home: index.md
  - Drinks:
      - tea/index.md
plugins:
  - everyreader/easy-read: {pdf: false}
  - everyreader/translations
  - i18n:
      docs_structure: folder
      fallback_to_default: true
      languages:
        - {locale: en, name: English, default: true, build: true}
        - locale: ar
          name: العربية # read by Amal

validation: {nav: {omitted_files: ignore}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A site of another organisation, and a copy of everyreader, to which a new language writes its file."""
    files = {name.replace("docs/", "pages/"): text for name, text in tiny_site.GOOD.items()}
    tiny_site.write(tmp_path / "site", {**files, "mkdocs.yml": MKDOCS})
    leave_out = shutil.ignore_patterns("__pycache__", "fonts")
    shutil.copytree(ROOT / "plugins", tmp_path / "plugins", ignore=leave_out)
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {
        **os.environ,
        "PYTHONPATH": str(project / "plugins"),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUTF8": "1",
    }
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project / "site",
        env=settings,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def language(project: Path, code: str) -> dict:
    file = project / "plugins/everyreader/languages" / f"{code}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def test_a_new_language_has_a_file_with_all_keys_and_no_english_words(project):
    made = run(project, "everyreader", "translate", "new", "it")
    english, italian = language(project, "en"), language(project, "it")

    assert made.returncode == 0, made.stderr
    assert ("Italiano", "Italian", "ltr", []) == tuple(
        italian[key] for key in ("name", "english_name", "direction", "reviewed_by")
    )
    for table in ("interface", "limits", "lists", "typography"):
        assert list(english[table]) == list(italian[table])
    assert {""} == set(italian["interface"].values())
    assert {"quotes": "", "digits": "0123456789"} == italian["typography"]
    assert english["limits"] == italian["limits"]
    assert [] == [name for name, words in italian["lists"].items() if words]


def test_a_language_that_is_only_measured_gets_words_of_the_interface_and_keeps_the_rest(project):
    before = language(project, "de")
    run(project, "everyreader", "translate", "new", "de")
    after = language(project, "de")

    assert language(project, "en")["interface"].keys() == after.pop("interface").keys()
    assert before == after


def test_mkdocs_yml_gets_an_entry_and_keeps_all_else(project):
    run(project, "everyreader", "translate", "new", "ps")
    entry = (
        "        - locale: ps\n          name: پښتو\n          build: true\n"
        '          # nav_translations: {"Home": …, "Drinks": …}\n'
    )
    marked = "          name: العربية # read by Amal\n"

    assert MKDOCS.replace(marked, marked + entry) == (project / "site/mkdocs.yml").read_text(encoding="utf-8")


def test_each_page_has_a_folder_and_no_page_is_there(project):
    run(project, "everyreader", "translate", "new", "it")
    made = {
        path.relative_to(project / "site/pages/it").as_posix()
        for path in (project / "site/pages/it").rglob("*")
    }

    assert {"words.yml", "tea"} == made


def test_what_comes_next_is_said_and_can_be_done(project):
    said = run(project, "everyreader", "translate", "new", "it").stdout
    exported = run(project, "everyreader", "translate", "export", "it")

    assert "everyreader translate export it" in said
    assert "belongs to everyreader, not to this site" in said
    assert exported.returncode == 0, exported.stderr
    assert 'msgctxt "tea/index.md heading"' in (project / "site/it.po").read_text(encoding="utf-8")


def test_the_site_is_built_and_says_that_pages_are_not_translated(project):
    run(project, "everyreader", "translate", "new", "it")
    built = run(project, "mkdocs", "build", "-q", "-d", str(project / "built"))
    page = (project / "built/it/tea/index.html").read_text(encoding="utf-8")

    assert "languages/it.toml: error [bad-input] [interface] lacks 'easy_read': add it in Italiano" in (
        built.stdout + built.stderr
    )
    assert "We drink tea together." in page


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("ar", "mkdocs.yml: the site has the language 'ar' already"),
        ("xx", "xx: no language is known by this code"),
        ("deutsch", "deutsch: give the code of the language as web pages write it"),
        ("de_DE", "de_DE: give the code of the language as web pages write it"),
        ("../it", "../it: give the code of the language as web pages write it"),
    ],
)
def test_what_is_no_new_language_is_refused_and_changes_nothing(code, what, project):
    refused = run(project, "everyreader", "translate", "new", code)

    assert 2 == refused.returncode
    assert f"everyreader: {what}" in refused.stderr
    assert MKDOCS == (project / "site/mkdocs.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["pages/it/index.md", "pages/it"])
def test_what_is_there_is_left_alone(path, project):
    tiny_site.write(project / "site", {path: "# Tè\n"})
    refused = run(project, "everyreader", "translate", "new", "it")

    assert (
        2,
        "everyreader: pages/it: this is there already: see what it holds, and move it away\n",
    ) == (
        refused.returncode,
        refused.stderr,
    )
    assert not (project / "plugins/everyreader/languages/it.toml").exists()


def test_words_of_the_interface_come_back_from_the_po_file(project):
    run(project, "everyreader", "translate", "new", "it")
    run(project, "everyreader", "translate", "export", "it")
    file = polib.pofile(str(project / "site/it.po"))
    for entry in file:
        entry.msgstr = {"Menu": "Menù", "{number} of {total}": "{number} di {total}", "Tea": "Tè"}.get(
            entry.msgid, ""
        )
    file.save()
    run(project, "everyreader", "translate", "import", "it.po")
    words = language(project, "it")["interface"]

    assert ("Menù", "{number} di {total}", "") == (words["menu"], words["checks_of"], words["easy_read"])
