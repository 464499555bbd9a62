"""Splitting, tagging and pairing, on plain strings and tuples."""
