"""What was learned from data, and the reading of it."""
