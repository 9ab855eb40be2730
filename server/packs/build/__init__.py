"""How the packs' generated tables are made: run by hand, never by the service."""
