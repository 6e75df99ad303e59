/* What a paragraph is, by its own outline level or by the names of its styles. As scaffolding/word_styles.py. */
import { attribute, child, elements, value } from "./xml.js";

const DEPTH = 12; // styles that build upon each other
const DEEPEST = 6;
const PLAIN = { role: "text", level: 1 };

export class Styles {
  /* `roles` are pairs of a pattern and a role, the first that fits decides. */
  constructor(root, roles) {
    this.roles = roles.map(([pattern, role]) => [new RegExp(`^(?:${pattern})$`, "iu"), role]);
    this.styles = new Map();
    for (const item of root ? elements(root) : []) {
      if (item.localName !== "style" || attribute(item, "type") !== "paragraph") continue;
      const about = child(item, "pPr");
      this.styles.set(attribute(item, "styleId"), {
        base: value(item, "basedOn"),
        numbering: child(about, "numPr"),
        cast: this.#castOf(value(item, "name")) ?? outlined(value(about, "outlineLvl")),
      });
    }
  }

  cast(paragraph) {
    const about = child(paragraph, "pPr");
    const own = outlined(value(about, "outlineLvl"));
    if (own) return own;
    return this.#chain(value(about, "pStyle")).find((style) => style.cast)?.cast ?? PLAIN;
  }

  /* The list that a paragraph is in, by itself or by its style, and how deep. */
  numbering(paragraph) {
    const about = child(paragraph, "pPr");
    const styled = this.#chain(value(about, "pStyle")).find((style) => style.numbering)?.numbering;
    const own = child(about, "numPr") ?? styled;
    return { list: value(own, "numId"), depth: Number(value(own, "ilvl") || 0) };
  }

  #chain(name) {
    const found = [];
    while (this.styles.has(name) && found.length < DEPTH) {
      found.push(this.styles.get(name));
      name = found.at(-1).base;
    }
    return found;
  }

  #castOf(name) {
    const plain = name.replaceAll("_20_", " ").replaceAll("_", " ").split(/\s+/).filter(Boolean).join(" ");
    for (const [pattern, role] of this.roles) {
      const found = pattern.exec(plain);
      if (found) return { role, level: Math.min(Math.max(Number(found.groups?.level ?? 1), 1), DEEPEST) };
    }
    return null;
  }
}

function outlined(level) {
  return /^\d$/.test(level) && Number(level) < DEEPEST ? { role: "heading", level: Number(level) + 1 } : null;
}
