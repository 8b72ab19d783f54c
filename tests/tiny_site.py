"""A site of two pages and a twin, in which nothing is wrong: what tests change to see what happens."""

from __future__ import annotations

from pathlib import Path

MKDOCS_YML = """\
site_name: Tea
site_url: http://127.0.0.1:8000/
theme: {name: material, font: false}
exclude_docs: "words.yml\\npictures.yml"
plugins:
  - everyreader/easy-read
  - everyreader/accessibility
  - everyreader/reading-level
  - everyreader/translations
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: en, name: English, default: true, build: true}
        - {locale: ar, name: العربية, build: true}
"""
PAGE = "---\ntitle: Tea\ndescription: How to make tea.\n---\n# Tea\n\nWe drink tea together.\n"
TWIN = "---\ntitle: Tea\ndescription: How to make tea.\n---\n# Tea\n\n## Making tea\n\n![cup] We drink tea.\n"
PICTURES_YML = """\
cup:
  title: A cup
  alt: {en: A cup of tea., ar: كوب شاي.}
  author: everyreader contributors
  licence: CC BY-SA 4.0
  turns: false
"""
CUP_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h6v6H1z"/></svg>\n'
GOOD = {
    "mkdocs.yml": MKDOCS_YML,
    "docs/en/index.md": PAGE.replace("Tea", "Home"),
    "docs/en/tea/index.md": PAGE,
    "docs/en/tea/easy.md": TWIN,
    "docs/assets/pictures/pictures.yml": PICTURES_YML,
    "docs/assets/pictures/cup.svg": CUP_SVG,
}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
