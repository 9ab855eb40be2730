"""Where pages are read: child processes that can be stopped when their time is up."""
