"""Pages that MkDocs has finished: read for the rules, and what is kept of them until the end of a run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.pages import Page as MkDocsPage

from everyreader.css.linked import linked_styles
from everyreader.site import REGIONS
from everyreader.sources import allowed_at, read
from everyreader.still_pictures import still_pictures
from everyreader.types import Page

if TYPE_CHECKING:
    from everyreader.shells.run import Run


def finished_page(run: Run, output: str, page: MkDocsPage, building: str, site: Path) -> Page:
    """The page with all that rules ask for.

    output    its HTML
    building  language of the build
    site      folder of the built site, where its style sheets and pictures lie
    """
    place = run.place(page, building)
    file, built = Path(str(page.file.abs_src_path)), Path(str(page.file.abs_dest_path))
    finished = Page(
        url=page.url,
        language=building,
        html=output,
        source=read(file, run.root, run.snippets),
        content=REGIONS,
        version=place.version,
        words=run.word_lists.get(place.language),
        terms=run.terms,
        meta=page.meta,
        allowed_at=allowed_at(file, page.meta),
        fallback=place.language != building,
    )
    finished.styles = linked_styles(finished.tree, built, site)
    finished.still = still_pictures(finished.tree, built, site)
    return finished


def without_tree(page: Page) -> Page:
    """A judged page with its facts and its reading, but without its tree, which takes most memory.

    Who asks it for elements later has its HTML parsed again.
    """
    kept = replace(page)
    kept.facts = page.facts
    if "reading" in vars(page):
        hard = tuple(replace(sentence, element=None) for sentence in page.reading.hard)
        kept.reading = replace(page.reading, hard=hard)  # an element would keep the whole tree
    return kept
