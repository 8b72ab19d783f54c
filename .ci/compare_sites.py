"""Build the site with ProperDocs, the fork that goes on where MkDocs ends, and say which files differ.

python .ci/compare_sites.py        needs site/, as `make site` leaves it
"""

import re
import sys
from pathlib import Path

import environment

# What names the program and the time of its run, and so differs without meaning.
GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')
SAID = re.compile(rb"<!--\s*(?:MkDocs|ProperDocs) version.*?-->", re.S)


def content(file: Path) -> bytes:
    """What a reader gets of a file, without the name of the program that made it."""
    text = file.read_bytes()
    return SAID.sub(b"", GENERATOR.sub(b"", text)) if file.suffix == ".html" else text


def files(folder: Path) -> dict[str, bytes]:
    """The content of every file of a site, by its name."""
    return {
        path.relative_to(folder).as_posix(): content(path) for path in folder.rglob("*") if path.is_file()
    }


def differences(one: Path, other: Path) -> list[str]:
    """One line for each file that only one of two folders has, or that differs."""
    here, there = files(one), files(other)
    lines = [f"only in {one.name}/: {name}" for name in here.keys() - there.keys()]
    lines += [f"only in {other.name}/: {name}" for name in there.keys() - here.keys()]
    return sorted(
        lines + [f"differs: {name}" for name in here.keys() & there.keys() if here[name] != there[name]]
    )


if __name__ == "__main__":
    environment.prepare("develop")
    mkdocs, properdocs = environment.ROOT / "site", environment.ROOT / "build/site-properdocs"
    if not mkdocs.exists():
        sys.exit("There is no site/ to compare with: run `make site` first.")
    environment.run("-m", "properdocs", "build", "--config-file", "mkdocs.yml", "--site-dir", properdocs)
    found = differences(mkdocs, properdocs)
    print("\n".join(found) or "MkDocs and ProperDocs made the same site.")
    sys.exit(1 if found else 0)
