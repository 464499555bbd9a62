"""The families of dates, one file each: a table of rules, and the functions that say what they mean."""

__all__: list[str] = []
