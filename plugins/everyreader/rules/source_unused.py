"""No page cites a source of the list.

Who:    Readers of the list of sources can't tell what the source is for.
Fix:    Cite it, as in `[@upias-1976]`, on the page that uses it, or take it out of `sources.yml`.
Bad:    a source `upias-1976` in sources.yml, and no page with [@upias-1976]
Good:   a source `upias-1976` in sources.yml, and a page with [@upias-1976]
Source: Our choice: the list says on which pages each source is used.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site, SourceLine


@rule(level=Level.WARNING, group="easy-read")
def check(site: Site) -> Iterator[tuple[SourceLine, None, str]]:
    for source in site.sources.sources:
        if source.key not in site.cited:
            yield SourceLine(site.sources.path, source.line, ""), None, f"No page cites '{source.key}'."
