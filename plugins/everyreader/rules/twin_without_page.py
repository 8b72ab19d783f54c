"""An Easy Read page has no standard page.

Who:    Readers who choose the standard version find nothing.
Fix:    Write `index.md` in the same folder, or move `easy.md` to the folder of its page.
Bad:    docs/en/tea/easy.md without docs/en/tea/index.md
Good:   docs/en/tea/easy.md beside docs/en/tea/index.md
Source: Our choice: Easy Read is a version of a page.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site

TWIN, PAGE = "easy.md", "index.md"


@rule(level=Level.ERROR, group="easy-read")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    written = {facts.path for facts in site.facts.values() if facts.path}
    for path in sorted(written):
        folder, _, name = path.rpartition("/")
        if name == TWIN and f"{folder}/{PAGE}" not in written:
            yield path, None, f"There is no standard page '{folder}/{PAGE}' for this Easy Read page."
