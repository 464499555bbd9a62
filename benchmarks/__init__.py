"""How right quotekit is, and how fast."""
