"""Answer a scorer of reading levels: JSON lines {"id", "lang", "text"} in, {"id", "level"} out.

A higher level is harder.

  reading_level.py            the raw index, even of one sentence; pages have none under 150 words
  reading_level.py --beside   {"id", "levels"}: beside it words, words a sentence and familiar formulas

A language without data has the level null and "not measured" as the reason.
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from everyreader.reading.index import index
from everyreader.registry import known_language
from reading_texts import levels, split


def answer(text: dict[str, Any], beside: bool) -> dict[str, Any]:
    language = known_language(text["lang"])
    if language is None or "news" not in language.reading:
        return {"id": text["id"], "level": None, "reason": "not measured"}
    words = split(text["text"], language)
    if beside:
        return {"id": text["id"], "levels": levels(words, language)}
    return {"id": text["id"], "level": index(words, language)}


if __name__ == "__main__":
    beside = {(): False, ("--beside",): True}.get(tuple(sys.argv[1:]))
    if beside is None:
        sys.exit(__doc__)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), beside)))
