"""Addresses of pages and files in every language and version of the site."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from everyreader.shells.run import Run
from everyreader.translations.status import counterpart


@dataclass(frozen=True)
class Addresses:
    """Addresses as seen from one page.

    here  URL of the page inside the site, or None for one that is served at any depth, such as the 404 page:
          then addresses begin with the site's own path
    """

    run: Run
    config: MkDocsConfig
    here: str | None

    def inside(self, code: str, path: str) -> str:
        """URL of a page inside the site: "ar/jigsaw/easy/" for Arabic and "jigsaw/easy.md"."""
        url = _published(path, self.config.use_directory_urls)
        return url if code == self.run.original else f"{code}/{url}"

    def to(self, inside: str) -> str:
        """The address that a link on this page takes to a URL inside the site."""
        if self.here is None:
            return urlsplit(self.config.site_url or "/").path.rstrip("/") + "/" + inside
        return get_relative_url(inside or ".", self.here)

    def page(self, code: str, path: str) -> str:
        return self.to(self.inside(code, path))

    def absolute(self, code: str, path: str) -> str:
        return urljoin(self.config.site_url or "/", self.inside(code, path))

    def in_version(self, code: str, path: str, version: str) -> str:
        """The path of a page's twin for a reader of Easy Read where there is one, else the page's own."""
        twin = counterpart(path)
        return twin if version == "easy" and path != twin and self.run.published(code, twin) else path


@lru_cache(maxsize=8192)  # each page asks for its alternates and for the whole menu
def _published(path: str, use_directory_urls: bool) -> str:
    """URL of a page inside its language's part of the site."""
    url = str(File(path, "", "", use_directory_urls).url)
    return "" if url == "./" else url
