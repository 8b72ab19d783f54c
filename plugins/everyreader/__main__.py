"""python -m everyreader"""

from everyreader.cli import main

if __name__ == "__main__":  # a process that judges pages reads this file again where it can't be forked
    raise SystemExit(main())
