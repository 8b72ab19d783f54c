"""`mkdocs serve` on a small site: an edited text is shown at once, and all else leads to a whole build."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tiny_site import GOOD, PAGE, write

TEA = "docs/en/tea/index.md"
ARABIC = "---\ntitle: شاي\ndescription: كيف نعد الشاي.\n---\n# شاي\n\nنشرب الشاي معا.\n"


class Serving:
    """A preview without its server: `change` saves a file, then the site is built as under `mkdocs serve`."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.whole_builds = folder, 0
        write(folder, {**GOOD, "mkdocs.yml": GOOD["mkdocs.yml"].replace("default: false", "default: true")})
        write(folder, {"docs/ar/index.md": ARABIC})
        config = self._config()
        self.plugins = config.plugins
        config.plugins.on_startup(command="serve", dirty=False)
        build(config, serve_url="http://127.0.0.1:8000/")
        self.server = SimpleNamespace(builder=self._build_all)
        config.plugins.on_serve(self.server, config=config, builder=self._build_all)

    def _config(self) -> Any:
        return load_config(str(self.folder / "mkdocs.yml"), site_dir=str(self.folder / "site"))

    def _build_all(self) -> None:
        self.whole_builds += 1
        build(self._config(), serve_url="http://127.0.0.1:8000/")

    def change(self, name: str, text: str) -> None:
        write(self.folder, {name: text})
        self.server.builder()

    def page(self, url: str) -> str:
        return (self.folder / "site" / url / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    preview = Serving(tmp_path)
    yield preview
    preview.plugins.on_shutdown()
    logging.getLogger("mkdocs").setLevel(logging.NOTSET)


def test_an_edited_text_is_shown_without_a_whole_build(serving: Serving) -> None:
    serving.change(TEA, PAGE + "\nMilk is welcome.\n")
    serving.change(TEA, PAGE + "\nSugar is welcome.\n")

    assert 0 == serving.whole_builds
    assert "Sugar is welcome." in serving.page("tea")
    assert "Milk is welcome." not in serving.page("tea")


def test_it_is_shown_in_languages_that_have_no_translation(serving: Serving) -> None:
    serving.change(TEA, PAGE + "\nMilk is welcome.\n")

    assert "Milk is welcome." in serving.page("ar/tea")


def test_the_page_is_judged_as_it_is_now(serving: Serving) -> None:
    fault = "\nRead [more](https://example.org/), [more](https://example.com/).\n"
    before = serving.page("tea").count("link-text-vague")
    serving.change(TEA, PAGE + fault)
    after = serving.page("tea").count("link-text-vague")
    serving.change(TEA, PAGE)

    assert 0 == before < after
    assert 0 == serving.page("tea").count("link-text-vague")


def test_it_comes_out_as_in_a_whole_build(serving: Serving) -> None:
    serving.change(TEA, PAGE + "\nMilk is welcome.\n")
    quick = [serving.page("tea"), serving.page("ar/tea")]
    serving._build_all()

    assert [serving.page("tea"), serving.page("ar/tea")] == quick


def test_a_translation_is_found_outdated_when_its_original_changes(
    serving: Serving, capsys: pytest.CaptureFixture[str]
) -> None:
    serving.change("docs/en/index.md", GOOD["docs/en/index.md"] + "\nMilk is welcome.\n")

    assert 0 == serving.whole_builds
    assert "docs/ar/index.md" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (TEA, PAGE.replace("title: Tea", "title: Coffee")),
        (TEA, PAGE.replace("How to make tea.", "How to make good tea.")),
        ("docs/en/milk/index.md", PAGE.replace("Tea", "Milk")),
        ("docs/assets/pictures/cup.svg", GOOD["docs/assets/pictures/cup.svg"].replace("M1", "M2")),
        ("mkdocs.yml", GOOD["mkdocs.yml"].replace("site_name: Tea", "site_name: Good tea")),
    ],
    ids=["title", "front matter", "new page", "picture", "mkdocs.yml"],
)
def test_whatever_other_pages_may_show_leads_to_a_whole_build(serving: Serving, name: str, text: str) -> None:
    serving.change(name, text)

    assert 1 == serving.whole_builds


def test_a_heading_that_is_the_title_leads_to_a_whole_build(serving: Serving) -> None:
    untitled = PAGE.replace("title: Tea\n", "")
    serving.change(TEA, untitled)
    serving.change(TEA, untitled.replace("# Tea", "# Coffee"))

    assert 2 == serving.whole_builds


def test_the_preview_makes_no_pdfs_and_links_none(serving: Serving) -> None:
    assert [] == list(serving.folder.rglob("site/**/*.pdf"))
    assert ".pdf" not in serving.page("tea/easy")
