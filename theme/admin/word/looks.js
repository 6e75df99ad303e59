/* How a run of text looks: by itself, by its styles, and against what is behind it. As detection/docx_looks.py. */
import { isAt, isOutOfSight } from "./layout.js";
import { above, attribute, child, elements, isOn, value } from "./xml.js";

const SMALLEST = 4; // half points
const NARROWEST = 10; // percent of the width of a letter
const FARTHEST = 200; // half points above or below the line
const TIGHTEST = -100; // twentieths of a point between letters: these stand upon each other
const CLEAREST = 80000; // thousandths of a percent
const PAPER = /^(?:background|light)/; // begins the names of colours of a theme that are those of paper
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
    const conditions = this.#conditions(run);
    if (vanishes(child(run, "rPr"), [...chain, ...conditions])) return true;
    if (isShrunk(chain) || isClear(first(chain, "textFill"))) return true;
    const highlight = this.highlights[firstValue(chain, "highlight")];
    const colour = colourOf(chain);
    if (highlight) return areAlike(colour || BLACK, highlight);
    const colours = colour ? [colour] : conditions.map((item) => colourOf([item])).filter(Boolean);
    return colours.some((one) => this.#behind(run, chain).every((fill) => areAlike(one, fill)));
  }

  /* Whether a paragraph stands where no reader sees it. */
  isOutOfSight(paragraph) {
    const about = child(paragraph, "pPr");
    const styled = this.#named(value(about, "pStyle") || this.normal).map((style) => style.paragraph);
    return isOutOfSight([about, ...styled]);
  }

  /* What the style of a table says of the row and column of a run. */
  #conditions(run) {
    const [cell, row] = [above(run, "tc"), above(run, "tr")];
    const told = this.#ofTableStyle(run).flatMap((style) => style.conditions);
    return told.filter(({ part }) => !cell || !row || isAt(part, cell, row)).map(({ run: found }) => found);
  }

  #ofTableStyle(run) {
    return this.#named(value(child(above(run, "tbl"), "tblPr"), "tblStyle"));
  }

  #style(item) {
    if (item.localName === "docDefaults") {
      this.defaults = elements(item).find((below) => below.localName === "rPr");
    } else if (item.localName === "style") {
      const isTable = attribute(item, "type") === "table";
      const shades = isTable ? elements(item).filter((below) => below.localName === "shd") : [];
      const fills = shades.map(shadeOf).filter(Boolean);
      const parts = [...item.children].filter((below) => below.localName === "tblStylePr");
      const conditions = parts // such as of its first row
        .map((below) => ({ part: attribute(below, "type"), run: child(below, "rPr") }))
        .filter((one) => one.run);
      const [base, run, paragraph] = [value(item, "basedOn"), child(item, "rPr"), child(item, "pPr")];
      const name = attribute(item, "styleId");
      this.styles.set(name, { base, run, paragraph, fills, conditions });
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
    const named = [value(own, "rStyle"), value(about, "pStyle") || this.normal].flatMap((name) => this.#named(name));
    const styled = [...named, ...this.#ofTableStyle(run)].map((style) => style.run);
    return [own, ...styled, this.defaults].filter(Boolean);
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

const firstValue = (chain, name) => attribute(first(chain, name), "val");

/* Whether text is hidden by itself, or by any of its styles where it says nothing itself.
   Two styles that both hide text show it again in Word; that is too fine to rely on. */
function vanishes(own, chain) {
  return ["vanish", "specVanish"].some((name) => {
    const near = child(own, name);
    return near ? isOn(near) : chain.some((item) => isOn(child(item, name)));
  });
}

/* Whether letters are too small, too narrow or too close to be read, or far from their line. */
function isShrunk(chain) {
  const number = (name, otherwise) => Number(firstValue(chain, name).replace(/%$/, "") || otherwise);
  return (
    (first(chain, "sz") && !(number("sz", 0) > SMALLEST)) ||
    number("w", 100) <= NARROWEST ||
    Math.abs(number("position", 0)) > FARTHEST ||
    number("spacing", 0) < TIGHTEST
  );
}

/* Whether letters are filled with nothing, or with a colour that lets everything through. */
function isClear(effect) {
  if (!effect) return false;
  const alphas = elements(effect).filter((item) => item.localName === "alpha");
  return Boolean(child(effect, "noFill")) || alphas.some((item) => Number(attribute(item, "val")) >= CLEAREST);
}

/* The colour of letters; a fill of Word 2010 goes before the older one. */
function colourOf(chain) {
  for (const item of child(first(chain, "textFill"), "solidFill")?.children ?? []) {
    const colour = hexOf(attribute(item, "val"));
    if (colour) return colour;
    if (attribute(item, "val").startsWith("bg") && !item.children.length) return WHITE;
  }
  const found = first(chain, "color");
  const theme = attribute(found, "themeColor");
  const isPaper = PAPER.test(theme);
  if (isPaper && theme.endsWith("1") && !attribute(found, "themeShade")) return WHITE;
  return hexOf(attribute(found, "val")) || (isPaper ? WHITE : "");
}

const fillOf = (properties) => shadeOf(child(properties, "shd"));
/* The colour of a shade; a solid pattern covers what it fills. */
const shadeOf = (shade) => hexOf(attribute(shade, attribute(shade, "val") === "solid" ? "color" : "fill"));

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
