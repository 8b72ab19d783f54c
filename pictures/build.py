"""Write the pictures of the site.

    python pictures/build.py                   writes NAME.svg, and rtl/NAME.svg for those that turn
    python pictures/build.py --into FOLDER     writes there instead of docs/assets/pictures
    python pictures/build.py --check           writes nothing; ends with 1 if a file differs, and names it

The same scenes always give the same bytes. What a picture is called, its text alternatives, its author and
whether it turns stand in docs/assets/pictures/pictures.yml.
"""

import argparse
import sys
from pathlib import Path

import yaml

from scene import Scene, all_scenes

FOLDER = Path(__file__).parent.parent / "docs" / "assets" / "pictures"
REGISTRY = FOLDER / "pictures.yml"


def disagreements(scenes: list[Scene], registered: set[str]) -> list[str]:
    """Return what is wrong between the scenes and the registry, in words for the writer."""
    drawn = {one.name for one in scenes}
    return [
        *(
            f"{name}: drawn, but not in pictures.yml. Add its title and texts there."
            for name in sorted(drawn - registered)
        ),
        *(
            f"{name}: in pictures.yml, but not drawn. Add a scene or take the entry out."
            for name in sorted(registered - drawn)
        ),
    ]


def files(scenes: list[Scene], turning: set[str]) -> dict[str, str]:
    """Return every file, by its path below the folder of pictures."""
    built = {f"{one.name}.svg": one.svg() for one in scenes}
    built |= {f"rtl/{one.name}.svg": one.mirrored_svg() for one in scenes if one.name in turning}
    return built


def differences(built: dict[str, str], folder: Path) -> list[str]:
    """Return the files of `folder` that are missing, old or left over."""
    found = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.svg")}
    return sorted(name for name in built.keys() | found.keys() if built.get(name) != found.get(name))


def write(built: dict[str, str], folder: Path) -> None:
    """Write the files that differ and take away the ones that are left over."""
    (folder / "rtl").mkdir(parents=True, exist_ok=True)
    for name in differences(built, folder):
        if name in built:
            (folder / name).write_text(built[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def main() -> int:
    """Build or check; return the exit code."""
    parser = argparse.ArgumentParser(description="Write the pictures of the site.")
    parser.add_argument("--into", type=Path, default=FOLDER, metavar="FOLDER", help="where the SVGs go")
    parser.add_argument("--check", action="store_true", help="write nothing, end with 1 if a file differs")
    options = parser.parse_args()
    entries = yaml.safe_load(REGISTRY.read_text("utf-8"))
    scenes = list(all_scenes())
    wrong = disagreements(scenes, set(entries))
    built = files(scenes, {name for name, entry in entries.items() if entry["turns"]})
    if options.check:
        wrong += [
            f"{name}: not up to date. Run: python pictures/build.py"
            for name in differences(built, options.into)
        ]
    elif not wrong:
        write(built, options.into)
    for message in wrong:
        print(message, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
