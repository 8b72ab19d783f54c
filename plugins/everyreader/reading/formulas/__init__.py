"""Familiar reading formulas, one a file, for people who know them. Each has one function, `score(counts)`."""
