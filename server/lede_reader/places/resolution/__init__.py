"""Place resolution: which of the places of a name is meant, and its country."""
