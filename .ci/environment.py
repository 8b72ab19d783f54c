"""Make .venv with exactly what a lock file names, and this project in it. Needs only Python.

python .ci/environment.py [site | develop]
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
LOCKS = {"site": ROOT / "requirements.txt", "develop": ROOT / "requirements-develop.txt"}
OLDEST = (3, 11)


def python() -> Path:
    """The interpreter inside .venv, which may not exist yet."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def settings() -> dict[str, str]:
    """Environment variables for every command that runs in .venv."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUTF8": "1"}


def run(*arguments: str | Path) -> None:
    """Run a command of the interpreter in .venv. Ends this program with its exit code if it fails."""
    done = subprocess.run([python(), *arguments], cwd=ROOT, env=settings())
    if done.returncode:
        sys.exit(done.returncode)


def fingerprint(kind: str) -> str:
    """What .venv depends on, as one word: when it is another word, .venv is out of date."""
    parts = [
        LOCKS[kind].read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        bytes(ROOT),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def create() -> None:
    """Make an empty .venv. Ends this program with one line if this machine can't."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    done = subprocess.run([sys.executable, "-m", "venv", FOLDER], capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        sys.exit(
            f"{sys.executable} can't make a virtual environment. On Debian and Ubuntu, install the package "
            f"python3-venv; elsewhere, install Python from python.org. Then try again."
        )


def works() -> bool:
    """Whether the interpreter in .venv starts: it does not after Python itself was removed or moved."""
    return python().exists() and subprocess.run([python(), "-c", ""], capture_output=True).returncode == 0


def stamp(kind: str) -> Path:
    """The file in .venv that says from what a lock file's packages were installed."""
    return FOLDER / f"installed-{kind}"


def installed(kind: str) -> bool:
    """Whether .venv holds what a lock file names today."""
    return stamp(kind).exists() and stamp(kind).read_text() == fingerprint(kind)


def prepare(kind: str) -> None:
    """Bring .venv up to date with the lock file of `kind`, "site" or "develop". Does nothing when it is.

    "develop" holds all of "site".
    """
    if sys.version_info < OLDEST:
        sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")
    if works() and any(installed(name) for name in {kind, "develop"}):
        return
    if not works():
        create()
    print(f"Installing what {LOCKS[kind].name} names into .venv. This takes a minute, once.", flush=True)
    run("-m", "pip", "install", "--quiet", "--requirement", LOCKS[kind])
    run("-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT)
    stamp(kind).write_text(fingerprint(kind))


if __name__ == "__main__":
    prepare(sys.argv[1] if len(sys.argv) > 1 else "site")
