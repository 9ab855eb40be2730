"""Subjects: who a reporting verb belongs to, by what stands beside it."""
