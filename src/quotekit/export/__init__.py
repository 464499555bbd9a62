"""Findings in the formats of others: plain data in, plain data out."""
