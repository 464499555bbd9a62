"""Other systems that find percentages or dates, each behind the same few functions."""
