"""python -m everyreader"""

from everyreader.cli import main

raise SystemExit(main())
