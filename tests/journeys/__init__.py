"""Whole mornings in real browsers: several people at once, on their own screens."""
