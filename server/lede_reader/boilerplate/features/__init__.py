"""What tells of a leaf whether it is of the article: the features that the classifier weighs."""
