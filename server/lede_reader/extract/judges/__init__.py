"""Which leaves are the article's: who judges, what speaks for and against, what it weighs."""
