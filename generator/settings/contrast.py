"""Whether colours can be read together (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""

from colorsys import hls_to_rgb, rgb_to_hls

TEXT = 4.5  # 1.4.3: text against its background
PAPER, PAPER_DARK = "#ffffff", "#12181f"
SHADE, SHADE_DARK = "#f5f7f8", "#1a222b"  # paper of panels and heads of tables
INK, INK_DARK = "#16202a", "#f1f5f7"
SOFT_INK, SOFT_INK_DARK = "#4a5763", "#b6c1ca"  # small print: the least contrast that a page has
_STEPS = 100
_SOFT = 0.42
_LINEAR_BELOW = 0.04045  # sRGB is linear near black (IEC 61966-2-1)


def ratio(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, *, part: float) -> str:
    """Give `colour` with `part` of `other` in it, from 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def pale(colour: str, lightness: float) -> str:
    """Give a soft shade of the same hue, with a lightness from 0 to 1."""
    hue, _, saturation = rgb_to_hls(*(channel / 255 for channel in _channels(colour)))
    return _shade(hue, lightness, saturation=min(saturation, _SOFT))


def text_on(background: str) -> str:
    """Give the ink, dark or white, that reads best on `background`."""
    return max(("#ffffff", INK), key=lambda ink: ratio(ink, background))


def readable(colour: str, *backgrounds: str, needed: float = TEXT) -> str:
    """Give `colour`, or the nearest shade of the same hue that is readable on all `backgrounds`."""
    hue, light, saturation = rgb_to_hls(*(channel / 255 for channel in _channels(colour)))
    for step in range(_STEPS + 1):
        for lightness in (light - step / _STEPS, light + step / _STEPS):
            shade = colour if step == 0 else _shade(hue, lightness, saturation=saturation)
            if all(ratio(shade, background) >= needed for background in backgrounds):
                return shade
    return max(("#000000", "#ffffff"), key=lambda end: min(ratio(end, back) for back in backgrounds))


def _shade(hue: float, lightness: float, *, saturation: float) -> str:
    channels = hls_to_rgb(hue, min(1.0, max(0.0, lightness)), saturation)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)


def _channels(colour: str) -> tuple[int, int, int]:
    return (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4
