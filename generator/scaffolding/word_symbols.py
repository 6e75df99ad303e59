"""Signs of fonts that draw pictures in the place of letters, such as a tick."""

from generator.detection.xml_parts import Element, attribute, child, elements, local
from generator.scaffolding.signs import SYMBOLS

FONTS = {
    "symbol": {
        "b7": "•", "b0": "°", "b1": "±", "b3": "≥", "a3": "≤", "b9": "≠", "b4": "×",
        "ae": "→", "2d": "−",
    },
    "wingdings": {
        "fc": "✓", "fb": "✗", "fe": "☑", "fd": "☒", "a8": "☐", "6f": "☐", "71": "☐", "72": "☐", "a7": "•",
        "6c": "•", "6e": "•", "d8": "•", "9f": "•", "e0": "→", "e8": "→", "4a": "☺", "4c": "☹",
    },
    "wingdings 2": {"50": "✓", "4f": "✗", "52": "☑", "51": "☒", "53": "☒", "54": "☒", "a3": "☐"},
    "wingdings 3": {},
    "webdings": {"61": "✓", "72": "✗", "63": "☐"},
}  # fmt: skip
"""What each sign means, by its place in the font."""
_PRIVATE = range(0xE000, 0xF900)


def settle_symbols(paragraph: Element) -> bool:
    """Write signs that are known as those of every font; gives whether there is one that is not."""
    is_whole = True
    for run in [item for item in elements(paragraph) if local(item) == "r"]:
        fonts = child(child(run, "rPr"), "rFonts")
        name = attribute(fonts, "ascii").lower() if fonts is not None else ""
        if fonts is not None and name in FONTS:
            fonts.getparent().remove(fonts)
        for item in [item for item in run if isinstance(item.tag, str)]:
            if local(item) == "sym":
                item.tag = item.tag.replace("}sym", "}t")
                place = attribute(item, "char")[-2:].lower()
                item.text = FONTS.get(attribute(item, "font").lower(), {}).get(place, "")
                is_whole = is_whole and bool(item.text)
            elif local(item) == "t" and item.text:
                item.text, is_known = _read(item.text, FONTS.get(name))
                is_whole = is_whole and is_known
    return is_whole


def _read(text: str, font: dict[str, str] | None) -> tuple[str, bool]:
    """Give a text as it is seen, and whether all of it is known."""
    if font is None:
        return text, not any(ord(sign) in _PRIVATE and ord(sign) not in SYMBOLS for sign in text)
    signs = [sign if sign.isspace() else font.get(f"{ord(sign) & 0xFF:02x}", "") for sign in text]
    return "".join(signs), all(signs)
