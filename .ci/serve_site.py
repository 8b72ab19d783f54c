"""Show the website at http://127.0.0.1:8000/ and build it again whenever a file changes. Ctrl+C ends it.

python .ci/serve_site.py [HOST:PORT]
"""

import sys

import environment

if __name__ == "__main__":
    environment.prepare("site")
    environment.run("-m", "mkdocs", "serve", "--dev-addr", *(sys.argv[1:2] or ["127.0.0.1:8000"]))
