"""Estimate how common Welsh word forms are, for reading/data/cy.txt: wordfreq has no Welsh.

  welsh_words.py FOLDER        prints the list
  welsh_words.py FOLDER reach  prints the share of running words found, with a list made from half of the news
                               and tried on the other half

FOLDER holds
  ntrex.jsonl      NTREX-128 (CC BY-SA 4.0), {"lang", "text"}: counts of words in Welsh news
  ocr_words.txt    words that Tesseract knows (Apache-2.0), in each spelling with small and capital letters
                   that is common enough: `dawg2wordlist` on the word list in Debian's tesseract-ocr-cym
  bangordict.dict  Bangor Pronouncing Dictionary (BSD-2-Clause), in the package techiaith-g2p 1.4.0
  lang_prior.tsv   which words lean to Welsh or English (CC0, CC BY 3.0 US), in the same package
  packages/        Debian's firefox-esr-l10n-cy, thunderbird-l10n-cy, libreoffice-l10n-cy, unpacked (MPL-2.0)

The news alone is too little: of the words that stand 10 times in a million it holds one in four. So forms
are parted into classes by what the other sources know of them, and the rate of a form is its count in the
news, drawn to the mean rate of its class (gamma prior, weight 1).
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import gettext
import io
import json
import math
import re
import sys
import textwrap
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from everyreader.reading.frequency import RARE, zipf
from everyreader.reading.words import split_sentences, split_words
from everyreader.registry import languages

LEAST = 3.0  # Zipf value of the rarest form in the list
WEIGHT = 1.0  # of the mean rate of a class, in running words
OUTSIDE = 200_000  # forms that no source knows: they make a class of their own, of which few are seen
JOINED = ("'r", "'n", "'i", "'u", "'w")  # short words written at the end of another
FORM = re.compile(r"[a-zàáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ'-]+")
MARKUP = re.compile(r"<[^>]*>|&\w+;|%\w+|\$\w+|\{[^}]*\}?|https?:\S+|\\n")
KEY = re.compile(r"^\s*[-.\w]*\s*=|^\s*\*?\[\w+\]")
HEAD = """\
# {count:,} Welsh word forms in small letters, each line after their Zipf value: base-10 logarithm of how
# often a form stands in a billion words. Estimated by bench/welsh_words.py from counts in NTREX-128 and from
# which forms other sources know: README.md names them and their licences. CC BY-SA 4.0."""

Words = Sequence[str]
Kind = tuple[int, ...] | None  # class of a form: what the sources know of it; none: nothing


def words_of(text: str) -> list[str]:
    """Words in small letters, without names: words with a capital inside a sentence."""
    sentences = [split_words(s) for line in text.split("\n") for s in split_sentences(line, ())]
    return [
        word.lower().replace("’", "'")
        for sentence in sentences
        for place, word in enumerate(sentence)
        if word[0].isalpha() and (place == 0 or word.islower())
    ]


def interface_words(packages: Path) -> Counter[str]:
    texts: list[str] = []
    for file in packages.rglob("*.mo"):
        with file.open("rb") as opened:
            messages = gettext.GNUTranslations(opened)._catalog  # type: ignore[attr-defined]
        texts += [text.replace("~", "") for text in messages.values()]
    for file in packages.rglob("*.xpi"):
        texts += mozilla_texts(file.read_bytes())
    return Counter(words_of(MARKUP.sub(" ", "\n".join(texts))))


def mozilla_texts(archive: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        for name in opened.namelist():
            if name.endswith((".jar", ".xpi")):
                yield from mozilla_texts(opened.read(name))
            elif name.endswith((".ftl", ".properties")):
                lines = opened.read(name).decode("utf-8").splitlines()
                yield "\n".join(KEY.sub("", line) for line in lines if line[:1] != "#")


class Sources:
    """What is known of Welsh word forms apart from the news."""

    def __init__(self, folder: Path) -> None:
        self.spellings: dict[str, set[str]] = defaultdict(set)
        for word in (folder / "ocr_words.txt").read_text(encoding="utf-8").split():
            self.spellings[word.lower()].add(word)
        self.joined = Counter(word[:-2] for word in self.spellings if word.endswith(JOINED))
        entries = (folder / "bangordict.dict").read_text(encoding="utf-8").splitlines()
        self.spoken = {entry.split()[0].lower() for entry in entries if "/" in entry}
        lines = (folder / "lang_prior.tsv").read_text(encoding="utf-8").splitlines()
        pairs = (line.split("\t") for line in lines if "\t" in line)
        self.leaning = {word: int(weight) for word, weight in pairs if weight.lstrip("-").isdigit()}
        self.interface = interface_words(folder / "packages")
        known = {*self.spellings, *self.spoken, *self.interface}
        self.forms = {form for form in known if FORM.fullmatch(form) and not self.is_english(form)}

    def is_english(self, form: str) -> bool:
        return self.leaning.get(form, 0) < 0 and form not in self.spoken

    def kind(self, form: str) -> Kind:
        """Class of a form; none: no source knows it."""
        if form not in self.forms:
            return None
        return (
            min(len(self.spellings.get(form, ())), 3),
            form in self.spellings.get(form, ()),
            form in self.spoken,
            min(self.joined[form], 2),
            sum(self.leaning.get(form, 0) >= least for least in (1, 18, 32, 43)),
            sum(self.interface[form] >= least for least in (1, 4, 16, 64, 256)),
        )


def estimate(documents: Sequence[Words], sources: Sources) -> Mapping[str, float]:
    """Zipf value of each form from LEAST on, the commonest first.

    The rate of a class comes from all counts. To the count of a form, the document in which it is met adds
    nothing: else these documents, from which the scales of the language come, would look easy.
    """
    counts = Counter(word for words in documents for word in words if FORM.fullmatch(word))
    holding = Counter(form for words in documents for form in set(words) & counts.keys())
    total = counts.total()
    forms = {form for form in sources.forms | counts.keys() if not sources.is_english(form)}
    sizes = Counter(map(sources.kind, forms)) + Counter({None: OUTSIDE})
    seen: Counter[Kind] = Counter()
    for form in forms:
        seen[sources.kind(form)] += counts[form]
    means = {kind: (seen[kind] + 0.02) / (size + 1) / total for kind, size in sizes.items()}
    values = {}
    for form in forms:
        elsewhere = counts[form] * (1 - 1 / holding[form]) if holding[form] else 0
        rate = (elsewhere + WEIGHT) / (total + WEIGHT / means[sources.kind(form)])
        values[form] = round(math.log10(rate) + 9, 1)
    listed = [form for form in forms if values[form] >= LEAST]
    return {form: values[form] for form in sorted(listed, key=lambda form: (-values[form], form))}


def print_list(values: Mapping[str, float]) -> None:
    print(HEAD.format(count=len(values)))
    for value, same in groupby(values, key=values.__getitem__):
        for line in textwrap.wrap(" ".join(same), 105, break_long_words=False, break_on_hyphens=False):
            print(f"{value:.1f} {line}")


def print_reach(documents: Sequence[Words], sources: Sources) -> None:
    welsh = languages()["cy"]
    for made_from, tried in ((documents[::2], documents[1::2]), (documents[1::2], documents[::2])):
        known = estimate(made_from, sources)
        found = [zipf(word, welsh, known) for words in tried for word in words]
        listed = [value for value in found if value is not None]
        common = sum(value >= RARE for value in listed) / len(found)
        print(
            f"{len(known)} forms: {len(listed) / len(found):.1%} of running words, {common:.1%} common ones"
        )


def main() -> None:
    folder = Path(sys.argv[1])
    lines = (folder / "ntrex.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [text for text in map(json.loads, lines) if text["lang"] == "cy"]
    documents, sources = [words_of(text["text"]) for text in texts], Sources(folder)
    if sys.argv[2:] == ["reach"]:
        print_reach(documents, sources)
    else:
        print_list(estimate(documents, sources))


if __name__ == "__main__":
    main()
