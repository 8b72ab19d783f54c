"""Put the newest axe-core, or the version named, into tests/vendor. Needs npm.

python .ci/vendor_axe.py [VERSION]
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import environment

KEPT = {"package/axe.min.js": "axe.min.js", "package/LICENSE": "axe.LICENSE.txt"}

if __name__ == "__main__":
    version = sys.argv[1] if len(sys.argv) > 1 else "latest"
    npm = shutil.which("npm") or sys.exit("npm is needed for this: install Node.js, then try again.")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([npm, "pack", "--silent", f"axe-core@{version}"], cwd=folder, check=True)
        (package,) = Path(folder).glob("*.tgz")
        with tarfile.open(package) as archive:
            for inside, name in KEPT.items():
                file = archive.extractfile(inside)
                assert file is not None, f"{package.name} holds no {inside}"
                (environment.ROOT / "tests/vendor" / name).write_bytes(file.read())
    print("tests/vendor/axe.min.js is renewed. Run `make test`: newer rules may find more.")
