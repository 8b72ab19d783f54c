"""How the build grows with the pages and languages of a site, and how soon a preview shows an edit.

python bench/scaling.py [--pages 22 220 660] [--languages 1 3 7] [--no-serve]

Makes sites of this site's own pages, repeated, each with its Easy Read twin, builds each once without PDFs,
and prints time, CPU time (the fairer figure on a busy machine), most memory, and pages of HTML a second of
CPU time.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
ONE_SITE = 22  # pages, each with its twin
LANGUAGES = ("en", "cy", "fr", "es", "pl", "ar", "ur")
EDITS = 5


class Loader(yaml.SafeLoader):
    """Reads mkdocs.yml; of `!ENV [NAME, value]`, the value."""


Loader.add_constructor("!ENV", lambda loader, node: loader.construct_sequence(node)[-1])


def nav_pages(items: Any) -> Iterator[str]:
    for item in items:
        if isinstance(item, str):
            yield item
        else:
            for below in item.values():
                yield from nav_pages(below)


def copy_page(file: Path, to: Path, number: int) -> None:
    """Copy a page; each copy has a title of its own, as pages of a site have."""
    text = file.read_text(encoding="utf-8")
    if number:
        text = re.sub(r"^title: (\"?)(.*?)\1$", rf"title: \1\2 {number}\1", text, count=1, flags=re.M)
        text = re.sub(r"^# (.*)$", rf"# \1 {number}", text, count=1, flags=re.M)
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(text, encoding="utf-8")


def make_site(folder: Path, pages: int, codes: tuple[str, ...]) -> None:
    """A site of `pages` pages and as many twins in each language."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader)  # a safe loader
    known = {code for code in LANGUAGES if (ROOT / "docs" / code).is_dir()}
    paths = list(nav_pages(config["nav"]))[:ONE_SITE]
    copies = ["" if not number else f"copy-{number}/" for number in range(-(-pages // ONE_SITE))]
    for code in codes:
        for number, prefix in enumerate(copies):
            for path in (*paths, *(path.replace("index.md", "easy.md") for path in paths)):
                file = ROOT / "docs" / (code if code in known else "en") / path
                if file.is_file():
                    copy_page(file, folder / "docs" / code / prefix / path, number)
        shutil.copy(ROOT / "docs" / code / "words.yml", folder / "docs" / code)
    shutil.copytree(ROOT / "docs/assets", folder / "docs/assets")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    for file in (ROOT / "docs/terms.yml", ROOT / "docs/en/sources.yml"):
        shutil.copy(file, folder / file.relative_to(ROOT))
    config["nav"] = [
        {f"Part {number}": [prefix + path for path in paths]} for number, prefix in enumerate(copies)
    ]
    for plugin in config["plugins"]:
        if isinstance(plugin, dict) and "i18n" in plugin:
            plugin["i18n"]["languages"] = [
                {"locale": code, "name": code, "build": True, "default": code == "en"} for code in codes
            ]
        if isinstance(plugin, dict) and "everyreader/easy-read" in plugin:
            plugin["everyreader/easy-read"]["pdf"] = False
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")


class Measured(NamedTuple):
    """Seconds, seconds of CPU time, and bytes."""

    wall: float
    cpu: float
    memory: int


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def build(folder: Path) -> Measured:
    began = time.monotonic()
    process = start(folder, "build", "--quiet")
    _, _, used = os.wait4(process.pid, 0)  # its exit code: copies of pages have faults, which fail a build
    return Measured(time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def shown(port: int, words: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/power/", timeout=300) as answer:
            return words in answer.read().decode("utf-8")
    except (urllib.error.URLError, ConnectionError):
        return False


def used_by(process: subprocess.Popen[bytes]) -> float:
    """Seconds of CPU time of a process that runs; Linux only."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def edits(folder: Path) -> list[Measured]:
    """How long it takes, each time, until the preview shows a new paragraph of a page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    file = folder / "docs/en/power/index.md"
    text = file.read_text(encoding="utf-8")
    process = start(folder, "serve", "--dev-addr", f"127.0.0.1:{port}")
    try:
        while not shown(port, "<h1"):
            if process.poll() is not None:
                sys.exit(f"mkdocs serve ended in {folder}: start it there to see why")
            time.sleep(0.5)
        found = []
        for number in range(EDITS):
            time.sleep(2)
            began, used = time.monotonic(), used_by(process)
            file.write_text(f"{text}\nThis is new paragraph {number}.\n", encoding="utf-8")
            while not shown(port, f"new paragraph {number}."):
                time.sleep(0.05)
            found.append(Measured(time.monotonic() - began, used_by(process) - used, 0))
        return found
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, nargs="+", default=[22, 220, 660])
    parser.add_argument("--languages", type=int, nargs="+", default=[1, 3, 7])
    parser.add_argument("--no-serve", action="store_true", help="leave out the preview")
    given = parser.parse_args()
    print(
        "pages  languages   html    wall s    CPU s   MB   html/CPU s   edit shown after, s (CPU s)",
        flush=True,
    )
    for languages in given.languages:
        for pages in given.pages:
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place)
                make_site(folder, pages, LANGUAGES[:languages])
                done = build(folder)
                html = sum(1 for _ in (folder / "site").rglob("*.html"))
                times = [] if given.no_serve else edits(folder)
            row = (
                f"{pages:5} {languages:10} {html:6} {done.wall:9.1f} {done.cpu:8.1f} {done.memory / 1e6:4.0f}"
            )
            after = ", ".join(f"{one.wall:.1f} ({one.cpu:.1f})" for one in times)
            print(f"{row} {html / done.cpu:12.1f}   {after}", flush=True)


if __name__ == "__main__":
    main()
