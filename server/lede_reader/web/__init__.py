"""Who asks, and may they? HTTP, and nothing about articles."""
