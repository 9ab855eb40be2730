"""The text blocks of the page: its lines and pictures, and the boxes that they stand in."""
