"""No page shows a picture of the list.

Who:    Nobody is kept out. But whoever looks after the pictures draws and describes one that no reader sees.
Fix:    Show the picture on a page, as `![its-name]`, or take it out of the list together with its file.
Bad:    docs/assets/pictures/pictures.yml lists `tea`, and no page, word list or template names it
Good:   docs/assets/pictures/pictures.yml lists `tea`, and docs/en/tea/easy.md says `![tea] We drink tea.`
Source: Our choice: a note, since the page that needs the picture may be still to be written.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.NOTE, group="easy-read")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    unused = [name for name in site.pictures.pictures if name not in site.pictures.uses]
    if unused:
        yield site.pictures.path, None, f"On no page yet ({len(unused)}): {', '.join(unused)}."
