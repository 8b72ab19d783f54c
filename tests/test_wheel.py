"""The wheel, in an environment of its own: it checks and prints a site that is not this one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from tiny_site import CUP_SVG, PAGE, PICTURES_YML, TWIN, write

OTHER_SITE = {
    "mkdocs.yml": "site_name: Tea\n"
    "site_url: http://127.0.0.1:8000/\n"
    "theme: {name: mkdocs, locale: en}\n"
    'exclude_docs: "words.yml\\npictures.yml"\n'
    "plugins:\n  - everyreader/easy-read\n"
    # the links of MkDocs' own theme are faint
    "  - everyreader/accessibility: {rules: {contrast-low: warning}}\n",
    "docs/index.md": PAGE,
    "docs/easy.md": TWIN,
    "docs/assets/pictures/pictures.yml": PICTURES_YML,
    "docs/assets/pictures/cup.svg": CUP_SVG,
}


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command,
        cwd=folder,
        env={**settings, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    built = run(*pip, "--wheel-dir", folder, ROOT, folder=folder)
    assert built.returncode == 0, built.stdout
    (file,) = folder.glob("everyreader-*.whl")
    return file


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment: the locked packages, and the wheel."""
    environment = tmp_path_factory.mktemp("environment")
    made = run(sys.executable, "-m", "venv", environment, folder=ROOT)
    assert made.returncode == 0, made.stdout
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    for wanted in (["--requirement", ROOT / "requirements.txt"], ["--no-deps", wheel]):
        installed = run(folder / "python", "-m", "pip", "install", "--quiet", *wanted, folder=environment)
        assert installed.returncode == 0, installed.stdout
    return folder


def test_it_prints_a_site_that_is_not_this_one(scripts: Path, tmp_path: Path) -> None:
    write(tmp_path, OTHER_SITE)

    built = run(scripts / "mkdocs", "build", folder=tmp_path)

    assert built.returncode == 0, built.stdout
    assert (tmp_path / "site/easy/index.html").exists()
    assert {b"%PDF-"} == {pdf.read_bytes()[:5] for pdf in (tmp_path / "site").rglob("*.pdf")}


def test_it_finds_a_fault_at_its_line(scripts: Path, tmp_path: Path) -> None:
    write(tmp_path, {**OTHER_SITE, "docs/index.md": PAGE + '\n<img src="assets/pictures/cup.svg">\n'})

    built = run(scripts / "mkdocs", "build", folder=tmp_path)

    assert built.returncode != 0
    assert "docs/index.md:9: error [img-alt-missing]" in built.stdout


def test_its_command_checks_a_folder_of_pages(scripts: Path, tmp_path: Path) -> None:
    page = '<!doctype html><html lang="en"><title>Tea</title><main><article><h1>Tea</h1>{}</article></main>\n'
    write(
        tmp_path,
        {"good/index.html": page.format("<p>Tea.</p>"), "bad/index.html": page.format('<img src="a.png">')},
    )

    good = run(scripts / "everyreader", "check", "good", folder=tmp_path)
    bad = run(scripts / "everyreader", "check", "bad", folder=tmp_path)

    assert good.returncode == 0, good.stdout
    assert bad.returncode != 0
    assert "img-alt-missing" in bad.stdout


def test_its_command_explains_a_rule(scripts: Path, tmp_path: Path) -> None:
    explained = run(scripts / "everyreader", "explain", "img-alt-missing", folder=tmp_path)

    assert explained.returncode == 0, explained.stdout
    assert "1.1.1" in explained.stdout
