"""The real site, built once and served as on GitHub Pages, and one browser to read it with."""

from __future__ import annotations

import contextlib
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

import chromium
import tea_in_arabic
from everyreader.browser.axe import find_chromium
from everyreader.html import parse
from everyreader.registry import languages
from everyreader.shells import translation_pages
from everyreader.shells.rule_pages import MADE
from tiny_site import write

ROOT = Path(__file__).resolve().parent.parent
RULE_PAGE = re.compile(r"about/rules/[\w-]+/")
TEMPLATE = re.compile(r"<template .*?</template>", re.S)
NAME = "everyreader"  # GitHub Pages puts a project's site in a folder of this name


@dataclass(frozen=True)
class BuiltSite:
    """The built site.

    folder  where its files are
    url     its address, with a "/" at the end
    output  what the build said
    """

    folder: Path
    url: str
    output: str

    @cached_property
    def documents(self) -> dict[str, Any]:
        """Tree of every page by its address inside the site: "", "jigsaw/", "ar/jigsaw/easy/", "404.html".

        It is what a browser shows without JavaScript: what waits in a <template> is not there.
        """
        return {
            self.address(file): parse(TEMPLATE.sub("", file.read_text("utf-8")))
            for file in sorted(self.folder.rglob("*.html"))
        }

    def address(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix().removesuffix("index.html")

    @cached_property
    def languages(self) -> list[str]:
        """Codes of the languages that the site has; English, published at the root, comes first."""
        return ["en", *(code for code in languages() if (self.folder / code / "index.html").exists())]

    def language(self, address: str) -> str:
        """Code of the language in which a page speaks to its reader."""
        first = address.split("/")[0]
        return first if first in self.languages else "en"

    def direction(self, address: str) -> str:
        return languages()[self.language(address)].direction

    def source(self, address: str) -> Path:
        """The Markdown file that a page is made from if its language has it."""
        code = self.language(address)
        inside = address.removeprefix(f"{code}/")
        twin = inside == "easy/" or inside.endswith("/easy/")
        name = inside.removesuffix("easy/") + ("easy.md" if twin else "index.md")
        if RULE_PAGE.fullmatch(address):
            return ROOT / MADE / code / name
        if inside == "translations/":
            return ROOT / translation_pages.MADE / code / name
        return ROOT / "docs" / code / name

    @cached_property
    def pages(self) -> list[str]:
        """Addresses of all pages that people read: not the 404 page."""
        return [address for address in self.documents if address != "404.html"]

    @cached_property
    def twins(self) -> list[str]:
        return [address for address in self.pages if address == "easy/" or address.endswith("/easy/")]

    @cached_property
    def rule_pages(self) -> list[str]:
        """Pages that the build makes of our rules, in English only."""
        return [address for address in self.pages if RULE_PAGE.fullmatch(address)]

    @cached_property
    def fallbacks(self) -> list[str]:
        """Pages that stand in for a translation that is not there."""
        return [address for address in self.pages if not self.source(address).exists()]


class PagesHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files as GitHub Pages does: the answer to a wrong address is the site's 404 page."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (Path(self.directory) / NAME / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def mkdocs(folder: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs on the project in `folder` with `variables` set; `stdout` holds both streams."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """This repository's own site, built for and served under a sub path, as it will be published."""
    served = tmp_path_factory.mktemp("served")

    def handler(*arguments: Any) -> PagesHandler:
        return PagesHandler(*arguments, directory=str(served))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        url = f"http://127.0.0.1:{server.server_port}/{NAME}/"
        built = mkdocs(ROOT, "build", "--site-dir", served / NAME, SITE_URL=url)
        if built.returncode:
            pytest.fail(
                "the site is not built; the end of what MkDocs says:\n" + built.stdout[-1500:], pytrace=False
            )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield BuiltSite(served / NAME, url, built.stdout)
        server.shutdown()


@contextlib.contextmanager
def started_browser() -> Iterator[Any]:
    """A Chromium of its own. Playwright wants each to stay in the thread that started it."""
    from playwright.sync_api import sync_playwright

    path = find_chromium()
    assert path, chromium.HOW
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, started once."""
    with started_browser() as started:
        yield started


@pytest.fixture
def tea_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site of `tea_in_arabic` in a folder of its own, which is the current one."""
    write(tmp_path, tea_in_arabic.FILES)
    monkeypatch.chdir(tmp_path)
