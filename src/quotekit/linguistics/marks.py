"""Quotation marks."""


__all__ = ["without_marks"]


def without_marks(text: str) -> str:
    return text
