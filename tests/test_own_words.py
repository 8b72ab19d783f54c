"""The pages are written in words of our own: no run of eight words is that of the text which they began from.

That text is not ours to publish. `seed_runs.txt` holds only a short hash of each of its runs of eight words,
from which no one can read it. To make such a file from a text of your own, run in this repository:

    python -c "import sys; sys.path.insert(0, 'tests'); from test_own_words import seed_file; \
print(seed_file(open('text.txt', encoding='utf-8').read()), end='')" > tests/seed_runs.txt

Quotations are left out of what is compared: block quotes whose last line names the source after a dash, and
up to forty words in “ ” with a citation behind them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT
from everyreader.sources import body_start

RUN = 8  # words
DIGITS = 12  # of each hash: 48 bits: a page of own words is as good as never taken for a copy
RUNS = Path(__file__).with_name("seed_runs.txt")
BREAK = "\n\0\n"  # no run goes over what is left out
WORD = re.compile(r"\0|[^\W_]+(?:['’-][^\W_]+)*")
QUOTE = re.compile(r"(?:^[ \t]*>.*\n?)*^[ \t]*>[ \t]*(?:—|–|--) .*$", re.M)
QUOTED = re.compile(r"“(?P<words>[^“”]*)”[.,;:)\s]*\[@[^\]]+\]")
ADDRESS = re.compile(r"\]\([^)]*\)|\{[^}]*\}|\[@[^\]]+\]|<[^>]*>")
LONGEST = 40  # words of a quotation inside a sentence


def runs(text: str) -> Iterator[str]:
    """Each run of eight words of a text, small letters, without what stands between the words."""
    for piece in " ".join(WORD.findall(text.lower().replace("’", "'"))).split("\0"):
        words = piece.split()
        yield from (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def hashed(run: str) -> str:
    return hashlib.sha256(run.encode()).hexdigest()[:DIGITS]


def seed_file(text: str) -> str:
    """The file of hashes for a text: one a line, sorted, so that their order tells nothing."""
    return "".join(f"{line}\n" for line in sorted({hashed(run) for run in runs(text)}))


def own_words(markdown: str) -> str:
    """A page without front matter, quotations and addresses."""
    text = "\n".join(markdown.splitlines()[body_start(markdown) :])
    text = QUOTE.sub(BREAK, text)
    text = QUOTED.sub(lambda found: BREAK if len(found["words"].split()) <= LONGEST else found[0], text)
    return ADDRESS.sub(" ", text)


def copied(markdown: str, hashes: frozenset[str]) -> list[str]:
    """The runs of eight words of a page that are in the seed."""
    return [run for run in runs(own_words(markdown)) if hashed(run) in hashes]


SEED = "Tea is best when it is hot, and when you drink it with somebody else."
HASHES = frozenset(seed_file(SEED).split())
COPIED = "best when it is hot and when you"


@pytest.mark.parametrize(
    "page",
    [
        f"We say: {SEED}",
        "Tea is **best** when it’s… BEST [when it](tea.md) is hot – and *when you* are cold.",
        f"“{SEED}”",
        f"> {SEED}\n",
        f"“{SEED} " + "word " * LONGEST + "” [@tea-1999]",
    ],
    ids=["in a sentence", "with other signs", "in bare quotation marks", "in a bare quote", "at length"],
)
def test_eight_words_of_the_seed_are_found(page: str) -> None:
    assert COPIED in copied(page, HASHES)


@pytest.mark.parametrize(
    "page",
    [
        "Tea is best when it is hot. Drink it with a friend.",
        f"---\ndescription: {SEED}\n---\nTea",
        f"> {SEED}\n> — A. Writer, *Tea*, 1999\n",
        f"She writes: “{SEED}” [@tea-1999].",
        "Best when it is hot, “says somebody” [@tea-1999] and when you drink.",
    ],
    ids=["seven words", "front matter", "a quote with its source", "a quotation", "around a quotation"],
)
def test_own_words_and_quotations_are_not(page: str) -> None:
    assert [] == copied(page, HASHES)


def test_the_hashes_of_the_seed_are_there() -> None:
    lines = RUNS.read_text(encoding="utf-8").splitlines()

    assert len(lines) > 500
    assert [] == [line for line in lines if not re.fullmatch(rf"[0-9a-f]{{{DIGITS}}}", line)]


def test_no_page_copies_the_text_which_the_site_began_from() -> None:
    hashes = frozenset(RUNS.read_text(encoding="utf-8").split())
    found = {
        path.relative_to(ROOT).as_posix(): copied(path.read_text(encoding="utf-8"), hashes)
        for path in sorted((ROOT / "docs").rglob("*.md"))
    }

    assert found
    assert {} == {path: runs for path, runs in found.items() if runs}
