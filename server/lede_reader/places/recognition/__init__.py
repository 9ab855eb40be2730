"""Recognition of places: what in the prose names one."""
