"""Lede: the news page a reader is on, as a clean article with its key facts."""

__version__ = "0.1.0"
