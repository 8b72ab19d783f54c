"""Where a file of Markdown is found online, by the nearest mkdocs.yml: for paper made without a build."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import yaml

from everyreader.types import Page
from everyreader.yaml_lines import read_utf8, yaml_error

CONFIGURATION = "mkdocs.yml"
_LINK = re.compile(r'href="([^":?#]+)(#[^"]*)?"')
_CITATION = 'href="sources/#'  # as `markdown_file` makes it


class _Loader(yaml.SafeLoader):  # type: ignore[misc] # PyYAML has no types
    """Reads what MkDocs adds to YAML: `!ENV`, and other tags as nothing."""


def _environment(loader: Any, node: Any) -> Any:
    """`!ENV NAME`, or `!ENV [NAME, OTHER, default]`: the first variable that is set, else the default."""
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node)
    else:
        names, default = [loader.construct_scalar(node)], None
    return next((os.environ[name] for name in names if name in os.environ), default)


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("", lambda loader, tag, node: None)


@dataclass(frozen=True)
class Online:
    """A site as its mkdocs.yml describes it.

    url        `site_url`, or ""
    docs       folder of its Markdown
    names      name of the site by language; "" stands for all that have none of their own
    original   language whose pages are at the root; "" where languages have no folders
    directories  whether tea.md is published as tea/
    """

    url: str
    docs: Path
    names: Mapping[str, str]
    original: str
    directories: bool

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names[""]

    def address(self, path: Path) -> str:
        """The address of a file; "" where the site has none."""
        if not self.url or not path.is_relative_to(self.docs):
            return ""
        inside = path.relative_to(self.docs).as_posix().removeprefix(f"{self.original}/")
        if inside.endswith(".md"):
            inside = inside.removesuffix(".md")
            ending = "/" if self.directories else ".html"
            at_folder = inside.rpartition("/")[2] == "index" and self.directories
            inside = inside.removesuffix("index") if at_folder else inside + ending
        return urljoin(self.url.rstrip("/") + "/", inside)


def online(path: Path) -> Online:
    """The site of a file; one without name and address where no mkdocs.yml is above it.

    raises  InputError for a mkdocs.yml that can't be read
    """
    file = next((f / CONFIGURATION for f in path.resolve().parents if (f / CONFIGURATION).is_file()), None)
    if file is None:
        return Online("", path.resolve().parent, {"": ""}, "", True)
    try:
        given = yaml.load(read_utf8(file, CONFIGURATION), _Loader)
    except yaml.YAMLError as error:
        raise yaml_error(CONFIGURATION, error) from None
    found = given if isinstance(given, dict) else {}
    languages = _languages(found.get("plugins") or [])
    own = {str(one.get("locale")): str(one.get("site_name") or "") for one in languages}
    return Online(
        url=str(found.get("site_url") or ""),
        docs=file.parent / str(found.get("docs_dir") or "docs"),
        names={**own, "": str(found.get("site_name") or "")},
        original=next((str(one.get("locale")) for one in languages if one.get("default")), ""),
        directories=found.get("use_directory_urls", True) is not False,
    )


def _languages(plugins: list[Any]) -> list[dict[str, Any]]:
    """What static-i18n is told of each language, where each has a folder."""
    options = [one["i18n"] for one in plugins if isinstance(one, dict) and isinstance(one.get("i18n"), dict)]
    foldered = [one for one in options if one.get("docs_structure") == "folder"]
    return [language for one in foldered for language in one.get("languages") or []]


def put_online(page: Page, path: Path, site: Online) -> None:
    """Write into a page where it is online, and where its links to files lead.

    page  as `markdown_page` makes it of the file at `path`
    """
    address = site.address(path.resolve())
    if not address:
        return

    def absolute(link: re.Match[str]) -> str:
        file = (path.resolve().parent / link[1]).resolve()
        known = file.suffix == ".md" or file.is_file()
        return f'href="{escape(site.address(file))}{link[2] or ""}"' if known else link[0]

    # A source stands at the end of the page; only a build knows where the list of all sources is.
    html = _LINK.sub(absolute, page.html.replace(_CITATION, 'href="#'))
    page.html = html.replace("</head>", f'<link rel="canonical" href="{escape(address)}"></head>', 1)
