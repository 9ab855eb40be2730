"""Shallow parsing: word classes, noun phrases and clauses of what speech is looked for in."""
