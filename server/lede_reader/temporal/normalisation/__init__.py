"""Normalisation of temporal expressions: the points on the calendar that they fix."""
