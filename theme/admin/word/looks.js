/* How a run of text looks: by itself, by its styles, and against what is behind it. As detection/docx_looks.py. */
import { above, attribute, child, elements, value } from "./xml.js";

const OFF = ["0", "false", "off"];
const SMALLEST = 4; // half points
const CLOSE = 24; // of 255, in each of red, green and blue
const DEPTH = 12; // styles that build upon each other
const WHITE = "FFFFFF";
const BLACK = "000000";

export class Looks {
  constructor(styles, document, highlights) {
    this.highlights = highlights;
    this.styles = new Map();
    this.normal = "";
    const paper = document && elements(document).find((item) => item.localName === "background");
    this.page = hexOf(attribute(paper, "color")) || WHITE;
    for (const item of styles?.children ?? []) this.#style(item);
  }

  isHidden(run) {
    const chain = this.#chain(run);
    const vanish = first(chain, "vanish");
    if (vanish && !OFF.includes(attribute(vanish, "val"))) return true;
    const size = first(chain, "sz");
    if (size && Number(attribute(size, "val") || NaN) <= SMALLEST) return true;
    if (child(child(child(run, "rPr"), "textFill"), "noFill")) return true;
    return this.#melts(run, chain, colourOf(first(chain, "color")));
  }

  #style(item) {
    if (item.localName === "docDefaults") {
      this.defaults = elements(item).find((below) => below.localName === "rPr");
    } else if (item.localName === "style") {
      const isTable = attribute(item, "type") === "table";
      const shades = isTable ? elements(item).filter((below) => below.localName === "shd") : [];
      const fills = shades.map((shade) => hexOf(attribute(shade, "fill"))).filter(Boolean);
      const [base, run, paragraph] = [value(item, "basedOn"), child(item, "rPr"), child(item, "pPr")];
      const name = attribute(item, "styleId");
      this.styles.set(name, { base, run, paragraph, fills });
      const isNormal = attribute(item, "type") === "paragraph" && ["1", "true"].includes(attribute(item, "default"));
      if (isNormal) this.normal = name;
    }
  }

  #named(name) {
    const found = [];
    while (this.styles.has(name) && found.length < DEPTH) {
      found.push(this.styles.get(name));
      name = found.at(-1).base;
    }
    return found;
  }

  /* The properties of a run, the nearest first. */
  #chain(run) {
    const own = child(run, "rPr");
    const about = child(above(run, "p"), "pPr");
    const styles = [...this.#named(value(own, "rStyle")), ...this.#named(value(about, "pStyle") || this.normal)];
    return [own, ...styles.map((style) => style.run), this.defaults].filter(Boolean);
  }

  #melts(run, chain, colour) {
    const behind = this.highlights[attribute(first(chain, "highlight"), "val")];
    if (behind) return areAlike(colour || BLACK, behind);
    return Boolean(colour) && this.#behind(run, chain).every((fill) => areAlike(colour, fill));
  }

  /* The colours that may be behind a run, of which at least one is. */
  #behind(run, chain) {
    const about = child(above(run, "p"), "pPr");
    const styled = about ? this.#named(value(about, "pStyle") || this.normal).map((style) => style.paragraph) : [];
    const near = [...chain, about, ...styled].map(fillOf).find(Boolean);
    return near ? [near] : this.#around(run);
  }

  #around(run) {
    for (let item = run.parentElement; item; item = item.parentElement) {
      const name = item.localName;
      const fill = name === "tc" && fillOf(child(item, "tcPr"));
      if (fill) return [fill];
      if (name === "tbl") {
        const about = child(item, "tblPr");
        const styles = this.#named(value(about, "tblStyle"));
        const fills = [...styles.flatMap((style) => style.fills), fillOf(about)].filter(Boolean);
        return fills.length ? fills : [this.page];
      }
      if (["wsp", "shape", "rect", "roundrect"].includes(name)) return shapeOf(item) ?? [this.page];
    }
    return [this.page];
  }
}

function first(chain, name) {
  for (const properties of chain) {
    const found = child(properties, name);
    if (found) return found;
  }
  return null;
}

const fillOf = (properties) => hexOf(attribute(child(properties, "shd"), "fill"));

function colourOf(element) {
  const isPaper = ["background1", "light1"].includes(attribute(element, "themeColor"));
  return hexOf(attribute(element, "val")) || (isPaper ? WHITE : "");
}

/* The colour of a text box; one that is no plain colour counts as unlike any. */
function shapeOf(shape) {
  if (attribute(shape, "fillcolor")) return [hexOf(attribute(shape, "fillcolor")) || "none"];
  for (const item of child(shape, "spPr")?.children ?? []) {
    if (item.localName === "solidFill") return [...item.children].map((one) => hexOf(attribute(one, "val")) || "none");
    if (["gradFill", "blipFill", "pattFill"].includes(item.localName)) return ["none"];
  }
  return null;
}

function hexOf(text) {
  const plain = text.trim();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(plain);
  if (short) return short.slice(1).map((digit) => digit + digit).join("").toUpperCase();
  const found = /^#?(?:[\da-f]{2})?([\da-f]{6})(?:\s.*)?$/i.exec(plain);
  return found ? found[1].toUpperCase() : { white: WHITE, black: BLACK }[plain.toLowerCase()] ?? "";
}

function areAlike(one, other) {
  if (one.length !== 6 || other.length !== 6) return false;
  const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(part(one, at) - part(other, at)) <= CLOSE);
}
