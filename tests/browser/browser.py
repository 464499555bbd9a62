"""Debian's Chromium, without a window, and what can be seen in it."""

import shutil
from pathlib import Path
from typing import Any, Final

import attrs


_SEEN: Final = Path(__file__).with_name("seen.js").read_text(encoding="utf-8")
_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_FLAGS: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND",  # what is on a page must be on the page
)


def missing() -> str | None:
    """Return what is not installed, and how to install it; None when all is there."""
    if not any(map(shutil.which, _NAMES)) or not shutil.which("chromedriver"):
        return "no Chromium with its driver is installed; make browser installs Debian's"
    return None


@attrs.frozen
class Text:
    """Words as they are seen."""

    words: str
    elements: tuple[str, ...] = attrs.field(converter=tuple)
    """What they stand in, from the outside."""
    visible: bool
    left: float
    right: float
    clipped: bool
    """Whether they go over the edge of their picture."""
    contrast: float
    """Between them and what is behind them, by the formula of WCAG 2."""


@attrs.frozen
class MarkSeen:
    """A mark as it is seen."""

    words: str
    drawn: bool
    """Whether there is a line or a colour."""
    title: str


@attrs.frozen
class View:
    """What is seen of a page."""

    texts: tuple[Text, ...]
    marks: tuple[MarkSeen, ...]
    swatches: int
    width: int
    needed: int
    """How wide the page would have to be to need no scrolling to the side."""


class Browser:
    """A browser that looks at one page at a time."""

    def __init__(self, profile: Path) -> None:
        from selenium import webdriver  # noqa: PLC0415  # it may not be installed

        options = webdriver.ChromeOptions()
        options.binary_location = next(filter(None, map(shutil.which, _NAMES)))
        for flag in (*_FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        service = webdriver.ChromeService(shutil.which("chromedriver"))
        self._driver = webdriver.Chrome(options, service)

    def look_at(self, page: Path, width: int, theme: str, parts: str) -> View:
        """Open a page in a window of a width and in a theme, and see some parts of it."""
        self._set_theme(theme)
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._command("Emulation.setDeviceMetricsOverride", **size)
        self._driver.get(page.as_uri())
        seen: dict[str, Any] = self._driver.execute_script(_SEEN, parts)
        return View(
            tuple(Text(**text) for text in seen.pop("texts")),
            tuple(MarkSeen(**mark) for mark in seen.pop("marks")),
            **seen,
        )

    def ink_of(self, picture: Path, theme: str) -> str:
        """Return the colour of the words in a picture that is a file of its own."""
        self._set_theme(theme)
        self._driver.get(picture.as_uri())
        colour: str = self._driver.execute_script(
            "return getComputedStyle(document.querySelector('text')).fill"
        )
        return colour

    def accessible_names(self, parts: str) -> list[tuple[str, str]]:
        """Return what a screen reader says of some parts of the page: role and name."""
        found = self._driver.find_elements("css selector", parts)
        return [(element.aria_role, element.accessible_name) for element in found]

    def picture(self, file: Path) -> None:
        """Write a picture of the whole page, to be looked at."""
        size = self._driver.execute_script("return document.documentElement.scrollHeight")
        width = self._driver.execute_script("return document.documentElement.clientWidth")
        metrics = {"width": width, "height": min(size, 8000)}
        self._command(
            "Emulation.setDeviceMetricsOverride", **metrics, deviceScaleFactor=1, mobile=False
        )
        file.parent.mkdir(parents=True, exist_ok=True)
        self._driver.save_screenshot(str(file))

    def close(self) -> None:
        """End the browser."""
        self._driver.quit()

    def _set_theme(self, theme: str) -> None:
        feature = {"name": "prefers-color-scheme", "value": theme}
        self._command("Emulation.setEmulatedMedia", features=[feature])

    def _command(self, name: str, **arguments: object) -> None:
        self._driver.execute_cdp_cmd(name, arguments)
