"""Content spans: which words rest on a cue."""
