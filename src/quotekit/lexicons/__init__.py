"""Words, and only words: no patterns, no logic."""
