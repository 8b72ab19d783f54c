"""The one file that starts Pagefind, which makes the index that browsers search in. It needs no network."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from everyreader.search.entries import Entry, vocabulary
from everyreader.types import InputError

BUNDLE = "pagefind"  # folder below the site
_SIGNATURE = b"pagefind_dcd"  # stands before the JSON of a page


def write_index(entries: Sequence[Entry], site: Path) -> None:
    """Write the index of all languages, and `words-CODE.json` for each, into the folder `pagefind` of a site.

    words-CODE.json  "words": see `vocabulary`; "pages": what is known of each, by Pagefind's name for it

    raises  ModuleNotFoundError where Pagefind is not installed; InputError, with what it says, where it fails
    """
    if find_spec("pagefind") is None:
        raise ModuleNotFoundError("No module named 'pagefind'", name="pagefind")
    folder = site / BUNDLE
    with tempfile.TemporaryDirectory() as pages:
        for entry in entries:
            file = Path(pages) / entry.url / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(entry.html, encoding="utf-8")
        # Its command, not its service for Python: that is ended before all files are written out.
        command = [sys.executable, "-m", "pagefind", "--quiet", "--site", pages, "--output-path", str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
        if done.returncode:
            said = " ".join(done.stderr.split()) or f"it ended with {done.returncode}"
            raise InputError(BUNDLE, 0, f"Pagefind could not make the index of the search: {said}")
    overview = folder / "pagefind-entry.json"  # Pagefind lists the languages in an order that changes
    _save(overview, json.loads(overview.read_text(encoding="utf-8")))
    names = _names(folder)
    for code, words in vocabulary(entries).items():
        known = {names[entry.url]: _about(entry) for entry in entries if entry.language == code}
        _save(folder / f"words-{code}.json", {"words": words, "pages": known})


def _names(folder: Path) -> dict[str, str]:
    """The name that Pagefind gives to each page, by URL inside the site: results are known by it alone."""
    found = {}
    for file in (folder / "fragment").iterdir():
        page = json.loads(gzip.decompress(file.read_bytes()).removeprefix(_SIGNATURE))
        found[page["url"].removeprefix("/")] = file.stem
    return found


def _about(entry: Entry) -> dict[str, object]:
    """What the browser is told of a page before it loads it."""
    return {
        "url": entry.url,
        "title": entry.title,
        "version": entry.version,
        "lead": entry.lead,
        "length": len(entry.words),
    }


def _save(file: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    file.write_text(text, encoding="utf-8", newline="\n")
