"""How is the prose built? Offsets are fixed in `document`, once, and hold for everything after."""
