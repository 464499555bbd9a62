"""Marked text on its own in a notebook, or as a page of its own."""

from quotekit.rendering.escaping import escaped


__all__ = ["framed", "page"]


def framed(*parts: str) -> str:
    """
    Put HTML into the box that keeps a notebook from taking dollar signs for mathematics.

        >>> print(framed("<p>$1</p>", ""))
        <div class="quotekit tex2jax_ignore mathjax_ignore" dir="auto" style="...">
        <p>$1</p>
        </div>
    """
    inside = "\n".join(part for part in parts if part)
    return (
        '<div class="quotekit tex2jax_ignore mathjax_ignore" dir="auto" '
        'style="line-height:1.75;max-width:46em;overflow-wrap:anywhere">'
        f"\n{inside}\n</div>"
    )


def page(title: str, body: str) -> str:
    """
    Make a whole page of *body*, which follows the reader's light or dark theme.

        >>> page("A & B", "<p>…</p>").splitlines()[0]
        '<!DOCTYPE html>'
    """
    return f"""\
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escaped(title)}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font-family: system-ui, sans-serif; margin: 1.5em auto; max-width: 46em; padding: 0 1em; }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
