"""A file of Markdown as a page, without a build: for editors and for `everyreader check page.md`."""

from __future__ import annotations

from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from everyreader.documents.forms import is_worksheet
from everyreader.pictures import drawing
from everyreader.project import language_of, pictures_near, sources_near, terms_near, words_near
from everyreader.records import WordList
from everyreader.registry import site_languages
from everyreader.sources import allowed_at, front_matter, read
from everyreader.types import InputError, Page, SourceLine

_EXTENSIONS = ["abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc"]
_MORE = ["pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"]
_OPTIONS = {"pymdownx.tabbed": {"alternate_style": True}}

# Faultless, so that what a rule says of a whole page it says of the Markdown.
_AROUND = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><a href="#content">Skip to content</a><main id="content"><article>
{body}
</article></main></body></html>
"""


def markdown_files(folder: Path) -> list[Path]:
    """The files of Markdown below a folder, without those in hidden folders such as .venv."""
    found = sorted(path for path in folder.rglob("*.md") if not path.is_dir())
    return [file for file in found if not any(part[0] == "." for part in file.relative_to(folder).parts)]


def markdown_page(path: Path, root: Path) -> Page:
    """The page that a file of Markdown becomes; a file `easy.md` is an Easy Read page.

    root     folder to which paths in messages are relative
    raises   InputError as `sources.read` and `sources.front_matter` do, and where Python-Markdown is missing
    """
    meta = front_matter(path, root)
    source = read(path, root, (root,))
    code = language_of(path, meta)
    version = "easy" if path.name == "easy.md" else "standard"
    page = Page(source[0].path, code, "", source, version=version, meta=meta)
    page.allowed_at = allowed_at(path, meta)
    page.words, body = _rendered(path, page)
    page.terms = terms_near(path)
    title = str(meta.get("title") or path.stem)
    page.html = _AROUND.format(language=escape(code), title=escape(title), body=body)
    return page


def _rendered(path: Path, page: Page) -> tuple[WordList | None, str]:
    if find_spec("markdown") is None:
        what = "to check Markdown without a build, install Python-Markdown: pip install 'everyreader[site]'"
        raise InputError(page.url, 0, what)
    import markdown

    extensions: list[Any] = [*_EXTENSIONS, *(_MORE if find_spec("pymdownx") else ["fenced_code"])]
    words = None
    if page.version == "easy" and page.language not in site_languages():
        extensions.append("nl2br")  # rows and lines are made by our extension, which needs the interface
    if page.language in site_languages():
        words, ours = _extension(path, page)
        extensions.append(ours)
    options = {name: value for name, value in _OPTIONS.items() if name in extensions}
    converter = markdown.Markdown(extensions=extensions, extension_configs=options)
    return words, converter.convert(_text(page.source))


def _text(source: tuple[SourceLine, ...]) -> str:
    return "\n".join(line.text for line in source)


def _extension(path: Path, page: Page) -> tuple[WordList, Any]:
    """The hard words of the file's language, and our Markdown extension ready for the file."""
    from everyreader.markdown.context import Citations, Contact, PageMarkup
    from everyreader.markdown.extension import EveryreaderExtension

    language = site_languages()[page.language]
    pictures = pictures_near(path)
    words = words_near(path, page.language, pictures)
    extension = EveryreaderExtension()
    extension.page = PageMarkup(
        version=page.version,
        language=language,
        pictures=pictures,
        words=words,
        say=lambda key, **values: language.interface[key].format(**values),
        address=lambda picture: drawing(picture, language.direction),
        citations=Citations(sources_near(path), "sources/", {}),
        contact=Contact("", ""),
        whole=True,
        worksheet=is_worksheet(page.meta),
    )
    return words, extension
