"""Recognition of temporal expressions: what in a sentence looks like a time."""
