"""What must hold before a release: two builds give the same bytes, and others' programs accept the documents.

python .ci/release_check.py        needs Java; takes about three minutes
"""

import os
import shutil
import sys
import time
from pathlib import Path

import environment

BUILDS = environment.ROOT / "build/release"
PDFS = environment.ROOT / ".cache/everyreader/pdf"


def built(name: str) -> Path:
    """The site, built afresh: with no PDF out of the cache."""
    shutil.rmtree(PDFS, ignore_errors=True)
    environment.run("-m", "mkdocs", "build", "--quiet", "--site-dir", BUILDS / name)
    return BUILDS / name


def differences(one: Path, other: Path) -> list[str]:
    """Names of the files that only one of two folders has, or that differ by a byte."""
    contents = [
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (one, other)
    ]
    here, there = contents
    return sorted(str(name) for name in here.keys() | there.keys() if here.get(name) != there.get(name))


if __name__ == "__main__":
    environment.prepare("develop")
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))  # midnight may come between two builds
    differing = differences(built("first"), built("second"))
    print(*(f"Two builds differ in {name}" for name in differing), sep="\n", end="\n" if differing else "")
    if not differing:
        print("Two builds gave the same bytes.", flush=True)
    environment.run(".ci/check_documents.py", BUILDS / "first")
    sys.exit(1 if differing else 0)
