// Answers with the whole page.

lede.snapshot(lede.copyOf(document.documentElement));
