"""The words of a language, laid out for look-up: one lexicon a task."""
