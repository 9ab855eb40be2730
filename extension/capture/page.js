// Answers with the whole page.

lede.copy.snapshot(lede.copy.page());
