"""Entity recognition: candidates, the kind of each, and the linking of its mentions."""
