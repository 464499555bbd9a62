"""The families of dates, one file each: the rules as a table, and what they mean."""

__all__: list[str] = []
