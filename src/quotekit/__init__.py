"""Who said what, on which date, with which percentages."""
