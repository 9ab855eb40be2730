"""Coreference: which party a pronoun, a description or an office stands for."""
