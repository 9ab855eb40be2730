"""Entity linking within the article: which mentions are of one entity."""
