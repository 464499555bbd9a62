"""Offsets as JavaScript counts them."""

from collections.abc import Iterable


__all__ = ["code_points"]


def code_points(text: str, offsets: Iterable[int]) -> list[int]:
    """
    Return offsets in code points for offsets in UTF-16 units.

        >>> code_points("\N{GRINNING FACE} 5%", [3, 5])
        [2, 4]
    """
    encoded = text.encode("utf-16-le", "surrogatepass")
    return [len(encoded[: 2 * offset].decode("utf-16-le", "surrogatepass")) for offset in offsets]
