"""Words of the interface: a missing one is told with its key, and never said in English."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import everyreader
from conftest import mkdocs
from everyreader.registry import languages
from everyreader.rules._shared.texts import mentions
from tiny_site import GOOD, write

ROOT = Path(__file__).parent.parent
TEMPLATES = sorted((ROOT / "overrides").rglob("*.html"))


def test_a_word_that_a_language_lacks_is_named_with_its_file_and_its_key_and_never_said_in_english(
    tmp_path: Path,
) -> None:
    package = tmp_path / "installed/everyreader"
    shutil.copytree(Path(everyreader.__file__).parent, package)
    arabic = package / "languages/ar.toml"
    lines = [line for line in arabic.read_text("utf-8").splitlines() if not line.startswith("hard_words =")]
    arabic.write_text("\n".join(lines), encoding="utf-8")
    twin = GOOD["docs/en/tea/easy.md"]
    words = {
        "docs/ar/tea/easy.md": f"{twin}We share **power**.\n",
        "docs/ar/tea/index.md": GOOD["docs/en/tea/index.md"],
    }
    words |= {"docs/ar/words.yml": "power:\n  meaning: Power is deciding.\n"}
    write(tmp_path / "project", GOOD | words)

    built = mkdocs(tmp_path / "project", "build", PYTHONPATH=str(package.parent))

    found = [line for line in built.stdout.splitlines() if "languages/ar.toml" in line]
    page = (tmp_path / "project/site/ar/tea/easy/index.html").read_text("utf-8")
    assert built.returncode != 0
    assert 1 == len(found), built.stdout
    assert "error [bad-input] [interface] lacks 'hard_words': add it in العربية" in found[0]
    assert "[hard_words]" in page


def test_every_word_that_a_template_says_is_in_the_language_files() -> None:
    said = {
        key for file in TEMPLATES for key in re.findall(r"""say\(["'](\w+)["']""", file.read_text("utf-8"))
    }

    assert set() == said - languages()["en"].interface.keys()
    assert len(said) > 40


def test_no_word_comes_from_the_theme() -> None:
    """Material has words of its own, not in all of our languages: no template of ours asks for one."""
    asks = re.compile(r"lang\.t\(|partials/language\.html|partials/languages/")
    included = re.compile(r"""{%-?\s*(?:include|from|import|extends)\s+["']([^"']+)""")
    own = {file.relative_to(ROOT / "overrides").as_posix() for file in TEMPLATES}
    needed = {name for file in TEMPLATES for name in included.findall(file.read_text("utf-8"))}

    assert [] == [file.name for file in TEMPLATES if asks.search(file.read_text("utf-8"))]
    assert set() == needed - own


def test_the_interface_calls_no_page_by_a_name_that_only_tested_texts_may_have() -> None:
    """Each page shows the interface's own name for Easy Read, tested or not."""
    named = [
        (language.code, key)
        for language in languages().values()
        for key, words in language.interface.items()
        if mentions(words, language.lists["tested_names"])
    ]

    assert [] == named
