"""Candidate generation: the places in the prose where a name may stand."""
