"""The files that come with the package."""

from pkgutil import get_data


__all__ = ["bytes_of"]


def bytes_of(name: str) -> bytes:
    """
    Return what a file beside this module holds, from a folder or a zip file alike.

    `pkgutil` is a tenth of what `importlib.resources` takes to import. A file that is not
    there raises `FileNotFoundError`.
    """
    data = get_data("quotekit.models", name)
    if data is None:
        raise FileNotFoundError(f"{name} cannot be read from the package; install quotekit anew")
    return data
