"""Speakers: the parties that attributions are from."""
