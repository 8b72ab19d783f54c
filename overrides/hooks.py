"""MkDocs hook of this site: styles and scripts of Material that our frame does not load are not published."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

_UNUSED = ("assets/stylesheets/", "assets/javascripts/", "assets/images/favicon.png")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for file in list(files):
        if file.src_uri.startswith(_UNUSED):
            files.remove(file)
    return files
