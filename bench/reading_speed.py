"""How fast a reading level is, beside textstat, on the same texts in the same run.

  reading_speed.py FILE.jsonl [PYTHON]

FILE.jsonl holds {"id", "lang", "text"} in English; PYTHON has textstat 0.7.8: later versions fetch a
dictionary from the network. Prints processor seconds to start (one text), and words a second after that,
each in a process of its own: the index, and the grade of Flesch and Kincaid.
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEER = """
import json, sys
import textstat
for line in sys.stdin:
    print(textstat.flesch_kincaid_grade(json.loads(line)["text"]))
"""


def seconds(command: Sequence[str], lines: Sequence[str]) -> float:
    """Processor seconds, user and system, of one run of a command on some texts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input="\n".join(lines).encode(), stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    words = sum(len(json.loads(line)["text"].split()) for line in lines)
    measures = {"everyreader": [sys.executable, str(HERE / "reading_level.py")]}
    if len(sys.argv) > 2:
        measures["textstat"] = [sys.argv[2], "-c", PEER]
    print(f"{len(lines)} texts, {words:,} words")
    for name, command in measures.items():
        start = seconds(command, lines[:1])
        rest = seconds(command, lines) - start
        print(f"{name:12} start {start:.2f} s, {words / rest:,.0f} words a second")


if __name__ == "__main__":
    main()
