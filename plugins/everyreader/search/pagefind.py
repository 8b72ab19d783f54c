"""The one file that starts Pagefind, which makes the index that browsers search in. It needs no network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from everyreader.search.entries import Entry, vocabulary

BUNDLE = "pagefind"  # folder below the site


def write_index(entries: Sequence[Entry], site: Path) -> None:
    """Write the index of all languages, and `words-CODE.json` for each, into the folder `pagefind` of a site.

    raises  ModuleNotFoundError where Pagefind is not installed
    """
    asyncio.run(_write(entries, site / BUNDLE))
    for code, words in vocabulary(entries).items():
        text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
        (site / BUNDLE / f"words-{code}.json").write_text(text, encoding="utf-8", newline="\n")


async def _write(entries: Sequence[Entry], folder: Path) -> None:
    from pagefind.index import IndexConfig, PagefindIndex

    async with PagefindIndex(config=IndexConfig(output_path=str(folder))) as index:
        for entry in entries:
            await index.add_html_file(content=entry.html, url=f"/{entry.url}")
