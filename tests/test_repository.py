"""What must not be in any file of this repository."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from conftest import ROOT

# Put together here, so that this file is not its own finding.
HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
    )
]
MACHINE_PATHS = re.compile(
    r"(?<![\w.])/(?:home/[a-z]|Users/[A-Za-z]|root/|tmp/\w|work/\w|opt/\w)|\bC:\\\\?Users"
)
LARGEST = 500_000  # bytes
LARGE = {"plugins/everyreader/browser/axe.min.js"}  # not ours, and one file as published
FONTS = {".ttf", ".otf", ".woff2"}
PICTURES = {".png", ".jpg"}


def tracked() -> list[Path]:
    """Every file that is, or is about to be, in the repository; what .gitignore names is not."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def texts() -> dict[str, str]:
    files = [path for path in tracked() if path.suffix not in FONTS | PICTURES | {".gz", ".pdf", ".xz"}]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_no_file_names_the_host_of_a_package_registry() -> None:
    found = [(name, host) for name, text in texts().items() for host in HOSTS if host in text]

    assert [] == found


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    found = {name: MACHINE_PATHS.findall(text) for name, text in texts().items() if name not in LARGE}

    assert {} == {name: paths for name, paths in found.items() if paths}


def test_no_file_is_large_but_fonts() -> None:
    large = {path.relative_to(ROOT).as_posix() for path in tracked() if path.stat().st_size > LARGEST}

    assert {name for name in large if Path(name).suffix not in FONTS} <= LARGE


def test_every_text_ends_its_lines_alike_and_its_last() -> None:
    wrong = [name for name, text in texts().items() if text and ("\r" in text or not text.endswith("\n"))]

    assert [] == [name for name in wrong if not name.startswith("tests/") and name not in LARGE]


def test_the_locks_name_exact_versions_with_hashes() -> None:
    for name in ("requirements.txt", "requirements-develop.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        packages = re.split(r"\n(?=[a-z])", text.split("\n", 1)[1])

        assert [] == [p.splitlines()[0] for p in packages if "==" not in p or "--hash=sha256:" not in p]
