"""Figures of how right predictions are: plain rows in, named percentages out."""
