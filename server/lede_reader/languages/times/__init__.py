"""How a language says times: its templates as one tree, and the words that tell tenses."""
