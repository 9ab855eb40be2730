"""Scripts that make the tables of the packs; none of them runs with the service."""
