/* Signs of fonts that draw pictures in the place of letters, such as a tick. As scaffolding/word_symbols.py. */
import { attribute, child, elements, made } from "./xml.js";

/* Write signs that are known as those of every font; gives whether there is one that is not. */
export function areSymbolsKnown(paragraph, { fonts, symbols }) {
  let isWhole = true;
  for (const run of elements(paragraph).filter((item) => item.localName === "r")) {
    const named = child(child(run, "rPr"), "rFonts");
    const font = fonts[attribute(named, "ascii").toLowerCase()];
    if (font) named.remove();
    for (const item of [...run.children]) {
      if (item.localName === "sym") {
        const signs = fonts[attribute(item, "font").toLowerCase()] ?? {};
        const text = made(item, "t");
        text.textContent = signs[attribute(item, "char").slice(-2).toLowerCase()] ?? "";
        isWhole &&= Boolean(text.textContent);
        item.replaceWith(text);
      } else if (item.localName === "t" && font) {
        const signs = [...item.textContent].map((sign) => (sign.trim() ? font[placeOf(sign)] ?? "" : sign));
        item.textContent = signs.join("");
        isWhole &&= signs.every(Boolean);
      } else if (item.localName === "t") {
        const own = item.textContent.match(/[\ue000-\uf8ff]/g) ?? [];
        isWhole &&= own.every((sign) => sign in symbols);
      }
    }
  }
  return isWhole;
}

const placeOf = (sign) => (sign.codePointAt(0) & 0xff).toString(16).padStart(2, "0");
