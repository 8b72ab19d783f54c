"""Judge the reading index on labelled texts, and make its weights and scales again.

  reading.py score FOLDER [WORDS]  Spearman with the labels: index, word count, sentence length, formulas
  reading.py buys FOLDER           the same with each feature left out: what each one buys
  reading.py weights FOLDER        prints [weights] of reading/weights.toml
  reading.py scales FOLDER         then prints [reading.news] of each language, from FOLDER/ntrex.jsonl
  reading.py band FOLDER           then prints [band] of reading/weights.toml, and how often it holds
  reading.py levels FOLDER         then prints means for [reading.levels] of English

FOLDER holds CORPUS.jsonl files: {"corpus", "lang", "kind", "pair", "text", "label"}, higher is harder.
No text of them is in this repository. `weights` and `buys` need wordfreq (pip install
wordfreq). WORDS cuts documents into pieces of so many words, at ends of
sentences.
Weights are fitted only on corpora whose licence lets them ship: OneStop (CC BY-SA 4.0), PorSimples and
Gazzola (CC BY 4.0), TextComplexityDE (MIT); scales come from NTREX-128 (CC BY-SA 4.0).
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import math
import statistics
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from everyreader.reading.features import FEATURES, features
from everyreader.reading.frequency import zipfs
from everyreader.reading.index import deviations, index, raw_index
from everyreader.reading.vocabulary import Vocabulary, vocabulary
from everyreader.registry import languages
from everyreader.types import Language
from reading_texts import Text, levels, pieces, spearman, split, texts

ROOT = Path(__file__).resolve().parent.parent
# True: versions of one text are compared with each other
FITTED = {"onestop": True, "porsimples": True, "gazzola": False, "textcomplexityde": False}
RIDGE = 1.0  # pulls weights together, so that a language that lacks a feature still has its neighbours
PIECE = 100  # words of the pieces that weights are fitted on: whole documents reward mere length
BANDS = (150, 300, 600)  # words of the pieces that show how much an index moves by chance
HELD = 0.9  # share of pieces whose band shall hold the index of the whole document
TWENTIETHS = range(5, 100, 5)

Row = Mapping[str, float]  # feature name -> value
Scale = Mapping[str, tuple[float, float]]  # feature name -> mean and standard deviation
Example = tuple[Row, float]  # deviations from the news by feature, and label


class Measured(NamedTuple):
    text: Text
    row: Row
    words: int


def score(folder: Path, most: int) -> None:
    for corpus in sorted(path.stem for path in folder.glob("*.jsonl")):
        answers: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
        for text in texts(folder, corpus):
            language = languages().get(text["lang"])
            if text.get("label") is None or language is None or "news" not in language.reading:
                continue
            whole = split(text["text"], language)
            for words in pieces(whole, most) if most and text["kind"] == "doc" else [whole]:
                for name, value in levels(words, language).items():
                    if value is not None:
                        answers[text["corpus"], language.code, name].append((value, text["label"]))
        for (part, code, name), pairs in sorted(answers.items()):
            if len({label for _, label in pairs}) > 1:
                rho = spearman([value for value, _ in pairs], [label for _, label in pairs])
                print(f"{part:18} {code} {name:20} {len(pairs):5} {rho:6.3f}")


def fitting_language(code: str) -> tuple[Language, Vocabulary]:
    """A language of the package, or one that only the fit needs (bench/reading_languages)."""
    file = ROOT / "bench" / "reading_languages" / f"{code}.toml"
    if not file.exists():
        return languages()[code], vocabulary(languages()[code])
    from word_forms import forms

    empty: dict[str, Any] = {"reviewed_by": (), "interface": {}, "reading": {}}
    language = Language(**{**empty, **tomllib.loads(file.read_text(encoding="utf-8"))})
    return language, Vocabulary(language, forms(code))


def rows(corpus: Sequence[Text], language: Language, known: Vocabulary, most: int) -> list[Measured]:
    """Features of each text, or of its pieces of `most` words."""
    found: list[Measured] = []
    for text in corpus:
        whole = split(text["text"], language)
        parts = pieces(whole, most) if most and text["kind"] == "doc" else [whole]
        measured = ((features(part, known), sum(map(len, part))) for part in parts)
        found += (Measured(text, row, words) for row, words in measured if row)
    return found


def scale(found: Sequence[Measured]) -> Scale:
    columns = {name: [row[name] for _, row, _ in found if name in row] for name in FEATURES}
    return {name: (statistics.fmean(column), statistics.pstdev(column)) for name, column in columns.items()}


def scales(folder: Path) -> None:
    for code, language in languages().items():
        if not zipfs(code):
            continue
        news = [text for text in texts(folder, "ntrex") if text["lang"] == code]
        found = rows(news, language, vocabulary(language), 0)
        table = {name: [round(mean, 4), round(sd, 4)] for name, (mean, sd) in scale(found).items()}
        raw = sorted(raw_index(deviations(row, table, words)) for _, row, words in found)
        deviation = statistics.pstdev(raw)
        spread = [raw[round(part / 100 * (len(raw) - 1))] / deviation for part in TWENTIETHS]
        print(f"# {code}: {len(found)} documents\n[reading.news]")
        print("\n".join(f"{name} = {values}" for name, values in table.items()))
        print(f"index_deviation = {deviation:.4f}")
        print(f"twentieths = [{', '.join(f'{value:.2f}' for value in spread)}]\n")


def centred(data: Sequence[Example]) -> Iterator[Example]:
    label = statistics.fmean(y for _, y in data)
    means = {name: statistics.fmean(row.get(name, 0.0) for row, _ in data) for name in FEATURES}
    yield from (({name: row.get(name, 0.0) - means[name] for name in FEATURES}, y - label) for row, y in data)


def examples(folder: Path, corpus: str) -> list[Example]:
    """Examples of one corpus; versions of one text against their mean."""
    own = (text for text in texts(folder, corpus) if text["corpus"] == corpus)
    labelled = [text for text in own if text["label"] is not None]
    language, known = fitting_language(labelled[0]["lang"])
    found = rows(labelled, language, known, PIECE if FITTED[corpus] else 0)
    news = [text for text in texts(folder, "ntrex") if text["lang"] == language.code]
    norm = scale(rows(news, language, known, 0) or found)
    groups: dict[str, list[Example]] = defaultdict(list)
    for text, row, words in found:
        values = deviations(row, norm, words)
        groups[text["pair"] if FITTED[corpus] else ""].append((values, text["label"]))
    data = [example for group in groups.values() for example in centred(group)]
    spread = statistics.pstdev([y for _, y in data])
    return [(row, y / spread) for row, y in data]


def fit(sets: Sequence[Sequence[Example]], names: Sequence[str]) -> dict[str, float]:
    """Ridge regression with no weight under 0, each corpus counting the same."""

    def mean(first: str, second: str | None) -> float:
        return sum(
            statistics.fmean(row[first] * (row[second] if second else y) for row, y in data) for data in sets
        )

    square = {(a, b): mean(a, b) + (RIDGE if a == b else 0) for a in names for b in names}
    target = {name: mean(name, None) for name in names}
    found = dict.fromkeys(names, 0.0)
    for _ in range(500):
        for name in names:
            others = sum(square[name, other] * found[other] for other in names if other != name)
            found[name] = max(0.0, (target[name] - others) / square[name, name])
    return found


def print_weights(folder: Path) -> None:
    for name, value in fit([examples(folder, corpus) for corpus in FITTED], FEATURES).items():
        print(f"{name} = {value:.3f}")


def labelled_rows(folder: Path, corpus: str) -> Iterator[tuple[str, list[Example]]]:
    """Each language of a corpus: its name, and deviations with the label of each text, or piece of it."""
    labelled = [text for text in texts(folder, corpus) if text.get("label") is not None]
    for code in sorted({text["lang"] for text in labelled} & {*languages(), "pt"}):
        language, known = fitting_language(code)
        found = rows([text for text in labelled if text["lang"] == code], language, known, PIECE)
        norm = language.reading.get("news") or scale(found)
        data = [(deviations(row, norm, words), text["label"]) for text, row, words in found]
        yield f"{corpus[:7]} {code}", data


def buys(folder: Path) -> None:
    """Spearman on each corpus with all features, then with each one left out and the others fitted again."""
    sets = [examples(folder, corpus) for corpus in FITTED]
    corpora = sorted(path.stem for path in folder.glob("*.jsonl"))
    judged = [found for corpus in corpora for found in labelled_rows(folder, corpus)]
    print(" " * 26, *(f"{name:>10}" for name, _ in judged))
    for left_out in ("", *FEATURES):
        fitted = fit(sets, [name for name in FEATURES if name != left_out])
        rhos = []
        for _, data in judged:
            values = [sum(w * row.get(name, 0.0) for name, w in fitted.items()) for row, _ in data]
            rhos.append(spearman(values, [label for _, label in data]))
        about = f"without {left_out}" if left_out else "all features"
        print(f"{about:26}", *(f"{rho:10.3f}" for rho in rhos))


def print_levels(folder: Path) -> None:
    """Index of the three levels of OneStopEnglish: mean, and the value that nine in ten texts are over."""
    english = languages()["en"]
    by_label: dict[float, list[float]] = defaultdict(list)
    for text in texts(folder, "onestop"):
        by_label[text["label"]].append(index(split(text["text"], english), english) or 0.0)
    for label, values in sorted(by_label.items()):
        tenth = statistics.quantiles(values, n=10)[0]
        print(f"{label}: mean {statistics.fmean(values):.2f}, nine in ten over {tenth:.2f}")


def moves(folder: Path, most: int) -> dict[str, list[float]]:
    """By corpus: how far pieces lie from their whole document, times the root of their number of words."""
    found: dict[str, list[float]] = defaultdict(list)
    for corpus in ("ntrex", "onestop"):
        for text in texts(folder, corpus):
            language = languages().get(text["lang"])
            if language is None or "news" not in language.reading:
                continue
            words = split(text["text"], language)
            whole = index(words, language)
            for piece in pieces(words, most) if sum(map(len, words)) > 1.5 * most else ():
                value = index(piece, language)
                if value is not None and whole is not None:
                    root = math.sqrt(sum(map(len, piece)))
                    found[f"{corpus} {language.code}"].append(abs(value - whole) * root)
    return found


def print_band(folder: Path) -> None:
    """The least spread with which the band holds often enough, and how often it does."""
    by_size = {most: moves(folder, most) for most in BANDS}
    needed = [
        sorted(values)[math.ceil(HELD * len(values)) - 1]
        for found in by_size.values()
        for values in found.values()
        if len(values) >= 50
    ]
    print(f"spread = {max(needed):.1f}")
    for most, found in by_size.items():
        for name, values in found.items():
            held = sum(value <= max(needed) for value in values) / len(values)
            print(f"# pieces of {most} words, {name:12} {len(values):5} held {held:.1%}")


def main() -> None:
    match sys.argv[1:]:
        case ["score", folder, *words]:
            score(Path(folder), int(words[0]) if words else 0)
        case ["buys", folder]:
            buys(Path(folder))
        case ["weights", folder]:
            print_weights(Path(folder))
        case ["scales", folder]:
            scales(Path(folder))
        case ["levels", folder]:
            print_levels(Path(folder))
        case ["band", folder]:
            print_band(Path(folder))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
