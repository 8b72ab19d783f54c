"""Pages that the build writes itself, handed to MkDocs beside those of the writers."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel


def hand_over(files: Files, config: MkDocsConfig, folder: Path, inside: str, address: str, text: str) -> None:
    """Write the Markdown of a page and add it to the files of the site, outside the menu.

    folder   where pages of this kind are kept between builds
    inside   path of the page below it, posix
    address  path that says where the page is published, posix, as if it lay in the folder of the docs
    """
    file = folder / inside
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    published = File(address, None, config.site_dir, config.use_directory_urls).dest_uri
    page = File(
        inside,
        str(folder),
        config.site_dir,
        config.use_directory_urls,
        dest_uri=published,
        inclusion=InclusionLevel.NOT_IN_NAV,
    )
    page.generated_by = "everyreader"
    files.append(page)
