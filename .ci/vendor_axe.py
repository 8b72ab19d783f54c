"""Put the newest axe-core, or the version named, into the package, with licences and the list of rules.

Needs npm and Node.js.

python .ci/vendor_axe.py [VERSION]
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import environment

TO = environment.ROOT / "plugins/everyreader/browser"
KEPT = {
    "axe.min.js": "axe.min.js",
    "LICENSE": "axe.LICENSE.txt",
    "LICENSE-3RD-PARTY.txt": "axe.LICENSE-3RD-PARTY.txt",
}
RULES = """
const { getRules } = require("./package/axe.min.js");
const rules = getRules().map(({ ruleId, description, help, helpUrl, tags, actIds }) =>
  ({ ruleId, description, help, helpUrl, tags, actIds }));
process.stdout.write(JSON.stringify(rules, null, 1) + "\\n");
"""

if __name__ == "__main__":
    version = sys.argv[1] if len(sys.argv) > 1 else "latest"
    npm = shutil.which("npm") or sys.exit("npm is needed for this: install Node.js, then try again.")
    node = shutil.which("node") or sys.exit("node is needed for this: install Node.js, then try again.")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([npm, "pack", "--silent", f"axe-core@{version}"], cwd=folder, check=True)
        (package,) = Path(folder).glob("*.tgz")
        with tarfile.open(package) as archive:
            archive.extractall(folder, filter="data")
        for name, kept in KEPT.items():
            shutil.copyfile(Path(folder) / "package" / name, TO / kept)
        listed = subprocess.run([node, "-e", RULES], cwd=folder, check=True, stdout=subprocess.PIPE)
        (TO / "axe.rules.json").write_bytes(listed.stdout)
    print("axe-core in the package is renewed. Run `make test`: newer rules may find more.")
