"""The tests of quotekit."""
