"""Cues: the words that say that someone says something."""
