"""The leaves of the page's tree: its lines and pictures, and the boxes that they hang in."""
