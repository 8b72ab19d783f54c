"""Judge the reading index on labelled texts, and make its weights again.

  reading.py score FOLDER      Spearman with the labels: the index and the familiar formulas
  reading.py levels            JSON lines {"id", "lang", "text"} in, {"id", "levels"} out, for another scorer
  reading.py weights FOLDER    prints [weights] of reading/weights.toml; needs wordfreq (pip install wordfreq)
  reading.py scales FOLDER     then prints [reading.news] of each language's file, from FOLDER/ntrex.jsonl
  reading.py band FOLDER       then prints [band] of reading/weights.toml
  reading.py forms CODE        prints the commonest word forms for reading/data/CODE.txt; needs wordfreq

FOLDER holds CORPUS.jsonl files: {"corpus", "lang", "pair", "text", "label"}, higher is harder. No text
of them is in this repository. Weights are fitted only on corpora whose licence lets them ship: OneStop
(CC BY-SA 4.0), PorSimples and Gazzola (CC BY 4.0), TextComplexityDE (MIT); scales come from NTREX-128
(CC BY-SA 4.0).
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import json
import math
import statistics
import sys
import tomllib
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from everyreader.reading.features import FEATURES, features
from everyreader.reading.frequency import Ranks, ranks
from everyreader.reading.index import index, raw_index, scores
from everyreader.reading.words import split_sentences, split_words
from everyreader.registry import languages
from everyreader.types import Language

ROOT = Path(__file__).resolve().parent.parent
FITTED = {"onestop": True, "porsimples": True, "gazzola": False, "textcomplexityde": False}  # True: by pairs
EASE = {"flesch", "gulpease"}  # formulas that grow as a text gets easier
LISTED = 20_000  # forms in a list
RIDGE = 1.0  # pulls weights together, so that a language that lacks a feature still has its neighbours
PIECE = 150  # words of the pieces that show how much an index moves by chance

Text = Mapping[str, Any]
Row = Mapping[str, float]  # feature name -> value


def texts(folder: Path, corpus: str) -> list[Text]:
    lines = (folder / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def split(text: str, language: Language) -> list[tuple[str, ...]]:
    abbreviations = language.lists.get("abbreviations", ())
    found = (split_words(s) for line in text.split("\n") for s in split_sentences(line, abbreviations))
    return [words for words in found if words]


def measured_languages() -> dict[str, Language]:
    """Languages of the package that have lists to count with."""
    return {code: language for code, language in languages().items() if ranks(code)}


def fitting_languages() -> dict[str, Language]:
    """The package's languages and those that only the fit needs (bench/reading_languages)."""
    empty: dict[str, Any] = {"reviewed_by": (), "interface": {}, "reading": {}}
    files = sorted((ROOT / "bench" / "reading_languages").glob("*.toml"))
    more = [Language(**{**empty, **tomllib.loads(file.read_text(encoding="utf-8"))}) for file in files]
    return {**{language.code: language for language in more}, **measured_languages()}


def forms(code: str) -> list[str]:
    """The commonest word forms of a language in its own letters, commonest first, from wordfreq."""
    from wordfreq import get_frequency_dict

    script = "ARABIC" if code in ("ar", "fa", "ur") else "LATIN"
    values = get_frequency_dict(code, wordlist="best")
    own = [form for form in values if _letters_are(form, script)]
    return sorted(own, key=lambda form: (-values[form], form))[:LISTED]


def _letters_are(form: str, script: str) -> bool:
    letters = [character for character in form if character.isalpha()]
    digits = any(character.isdigit() for character in form)
    return (
        bool(letters)
        and not digits
        and all(unicodedata.name(letter, "").startswith(script) for letter in letters)
    )


def listed(code: str) -> Ranks:
    """Ranks of a language; where the package has no list, it is made from wordfreq."""
    return ranks(code) or {form: number for number, form in enumerate(forms(code), 1)}


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    """Rank correlation, ties at their mean rank."""

    def places(values: Sequence[float]) -> list[float]:
        order = sorted(values)
        return [(bisect_left(order, value) + bisect_right(order, value)) / 2 for value in values]

    return statistics.correlation(places(first), places(second))


def levels(text: str, language: Language) -> dict[str, float | None]:
    """The index and the familiar formulas of a text of any length, higher is harder."""
    words = split(text, language)
    familiar = {name.split()[0]: value for name, value in scores(words, language).items()}
    turned = {name: -value if name in EASE else value for name, value in familiar.items()}
    return {"index": index(words, language), "words": sum(map(len, words)), **turned}


def score(folder: Path) -> None:
    known = measured_languages()
    for corpus in sorted(path.stem for path in folder.glob("*.jsonl")):
        answers: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
        for text in texts(folder, corpus):
            if text.get("label") is None or text["lang"] not in known:
                continue
            for name, value in levels(text["text"], known[text["lang"]]).items():
                if value is not None:
                    answers[text["lang"], name].append((value, text["label"]))
        for (code, name), pairs in sorted(answers.items()):
            if len({label for _, label in pairs}) > 1:
                rho = spearman([value for value, _ in pairs], [label for _, label in pairs])
                print(f"{corpus:18} {code} {name:20} {len(pairs):5} {rho:6.3f}")


def answer() -> None:
    known = measured_languages()
    for line in sys.stdin:
        text = json.loads(line)
        found = levels(text["text"], known[text["lang"]]) if text["lang"] in known else {}
        print(json.dumps({"id": text["id"], "levels": found}))


def rows(corpus: Sequence[Text], language: Language, known: Ranks) -> list[tuple[Text, Row]]:
    found = ((text, features(split(text["text"], language), language, known)) for text in corpus)
    return [(text, row) for text, row in found if row]


def scale(found: Sequence[Row]) -> dict[str, tuple[float, float]]:
    """Mean and standard deviation of each feature."""
    columns = {name: [row[name] for row in found] for name in FEATURES if name in found[0]}
    return {name: (statistics.fmean(column), statistics.pstdev(column)) for name, column in columns.items()}


def scales(folder: Path) -> None:
    for code, language in measured_languages().items():
        news = [text for text in texts(folder, "ntrex") if text["lang"] == code]
        found = [row for _, row in rows(news, language, ranks(code))]
        table = {name: [round(mean, 4), round(sd, 4)] for name, (mean, sd) in scale(found).items()}
        deviation = statistics.pstdev([raw_index(row, table) for row in found])
        print(f"# {code}: {len(found)} documents\n[reading.news]")
        print("\n".join(f"{name} = {values}" for name, values in table.items()))
        print(f"index_deviation = {deviation:.4f}\n")


def centred(data: Sequence[tuple[Row, float]]) -> Iterator[tuple[Row, float]]:
    label = statistics.fmean(y for _, y in data)
    means = {name: statistics.fmean(row[name] for row, _ in data) for name in data[0][0]}
    yield from (({name: row[name] - means[name] for name in row}, y - label) for row, y in data)


def examples(folder: Path, corpus: str, known: Mapping[str, Language]) -> list[tuple[Row, float]]:
    """Standardised features and label of each text; versions of one text against their mean."""
    labelled = [text for text in texts(folder, corpus) if text.get("label") is not None]
    language = known[labelled[0]["lang"]]
    found = rows(labelled, language, listed(language.code))
    news = [text for text in texts(folder, "ntrex") if text["lang"] == language.code]
    base = rows(news, language, listed(language.code)) or found
    norm = scale([row for _, row in base])
    groups: dict[str, list[tuple[Row, float]]] = defaultdict(list)
    for text, row in found:
        values = {name: (row[name] - mean) / sd for name, (mean, sd) in norm.items()}
        groups[text["pair"] if FITTED[corpus] else ""].append((values, text["label"]))
    data = [example for group in groups.values() for example in centred(group)]
    spread = statistics.pstdev([y for _, y in data])
    return [(row, y / spread) for row, y in data]


def fit(sets: Sequence[Sequence[tuple[Row, float]]]) -> dict[str, float]:
    """Ridge regression with no weight under 0, each corpus counting the same."""

    def mean(first: str, second: str | None) -> float:
        return sum(
            statistics.fmean(row[first] * (row[second] if second else y) for row, y in data) for data in sets
        )

    square = {(a, b): mean(a, b) + (RIDGE if a == b else 0) for a in FEATURES for b in FEATURES}
    target = {name: mean(name, None) for name in FEATURES}
    found = dict.fromkeys(FEATURES, 0.0)
    for _ in range(500):
        for name in FEATURES:
            others = sum(square[name, other] * found[other] for other in FEATURES if other != name)
            found[name] = max(0.0, (target[name] - others) / square[name, name])
    return found


def pieces(words: Sequence[tuple[str, ...]]) -> Iterator[list[tuple[str, ...]]]:
    piece: list[tuple[str, ...]] = []
    for sentence in words:
        piece.append(sentence)
        if sum(map(len, piece)) >= PIECE:
            yield piece
            piece = []


def spread(folder: Path) -> float:
    """Half the 95 % band at one word: how pieces of one document differ, times the root of their words."""
    squares: list[float] = []
    for code, language in measured_languages().items():
        for text in (text for text in texts(folder, "ntrex") if text["lang"] == code):
            found = [
                value for piece in pieces(split(text["text"], language)) if (value := index(piece, language))
            ]
            if len(found) > 1:
                squares.append(statistics.variance(found))
    return 1.96 * math.sqrt(statistics.fmean(squares) * PIECE)


def weights(folder: Path) -> None:
    known = fitting_languages()
    for name, value in fit([examples(folder, corpus, known) for corpus in FITTED]).items():
        print(f"{name} = {value:.3f}")


def main() -> None:
    match sys.argv[1:]:
        case ["levels"]:
            answer()
        case ["score", folder]:
            score(Path(folder))
        case ["scales", folder]:
            scales(Path(folder))
        case ["weights", folder]:
            weights(Path(folder))
        case ["forms", code]:
            print("\n".join(forms(code)))
        case ["band", folder]:
            print(f"spread = {spread(Path(folder)):.1f}")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
