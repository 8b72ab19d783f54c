"""Show the website at http://127.0.0.1:8000/ and build it again whenever a file changes. Ctrl+C ends it.

python .ci/serve_site.py [HOST:PORT]
"""

import contextlib
import sys

import environment

if __name__ == "__main__":
    environment.prepare("site")
    address = sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1:8000"
    with contextlib.suppress(KeyboardInterrupt):
        environment.run("-m", "mkdocs", "serve", "--watch-theme", "--dev-addr", address)
