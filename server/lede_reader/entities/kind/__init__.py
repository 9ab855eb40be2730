"""Entity classification: what speaks for a person, an organisation, a place."""
