"""Text with marked ranges, as HTML and SVG: plain data in, a string out."""
