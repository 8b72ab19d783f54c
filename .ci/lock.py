"""Write the two lock files again, with the newest versions that pyproject.toml allows.

    python .ci/lock.py

They hold for Linux, macOS and Windows and Python 3.11 to 3.14, carry the hashes of all wheels,
and name no host: pip takes the packages from wherever the machine is set to.
"""

import environment

COMMON = [
    "--universal",
    "--python-version",
    "3.11",
    "--generate-hashes",
    "--upgrade",
    "--quiet",
    "--no-header",
]
NO_HOST = ["--no-emit-index-url", "--no-emit-find-links"]
PARTS = {
    "site": [
        *("--extra", "site", "--extra", "print", "--extra", "search", "--extra", "translate"),
        *("--group", "install"),
    ],
    "develop": ["--group", "test", "--group", "develop", "--constraint", environment.LOCKS["site"].name],
}
HEADER = "# Exact versions, checked by hash. `make lock` writes this file from pyproject.toml.\n"


def lock(kind: str) -> None:
    """Write the lock file of `kind`, "site" or "develop"; "develop" holds all of "site"."""
    output = environment.LOCKS[kind]
    parts = PARTS["site"] if kind == "site" else PARTS["site"] + PARTS["develop"]
    arguments = [*COMMON, *NO_HOST, *parts, "--output-file", output.name]
    environment.run("-m", "uv", "pip", "compile", "pyproject.toml", *arguments)
    output.write_text(HEADER + output.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    environment.prepare("develop")
    for kind in ("site", "develop"):
        lock(kind)
