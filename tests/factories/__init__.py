"""Dull makers of rows for tests."""
