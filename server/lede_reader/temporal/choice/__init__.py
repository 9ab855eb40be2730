"""Which of its meanings an expression has, and whether it fixes a time at all."""
