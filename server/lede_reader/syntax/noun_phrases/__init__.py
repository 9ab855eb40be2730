"""Noun phrases: what one is, where it begins and ends, and which noun heads it."""
