"""`python -m lede_reader`, which is `lede-reader`."""

import sys

from lede_reader.cli import main

if __name__ == "__main__":
    sys.exit(main())
