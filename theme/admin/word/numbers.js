/* The number of each item of a list: mammoth does not tell where a list goes on after other text. */
import { attribute, child, made, value } from "./xml.js";

export const NUMBERED = "toezicht-nummer-"; // begins the name of the bookmark that holds a number

export class Numbers {
  /* `root` is the part with the lists of the file; it may be missing. */
  constructor(root, styles) {
    this.styles = styles;
    this.reached = new Map(); // by list and depth
    this.kinds = new Map();
    this.lists = new Map();
    for (const item of root?.children ?? []) {
      if (item.localName === "abstractNum") this.kinds.set(attribute(item, "abstractNumId"), item);
      if (item.localName === "num") this.lists.set(attribute(item, "numId"), item);
    }
  }

  /* Put the number of an item at its beginning; every deeper list begins anew after it. */
  mark(paragraph) {
    const { list, depth } = this.styles.numbering(paragraph);
    if (!list || list === "0") return;
    for (const key of this.reached.keys()) if (Number(key.split(" ")[1]) > depth) this.reached.delete(key);
    const key = `${list} ${depth}`;
    const number = this.reached.has(key) ? this.reached.get(key) + 1 : this.#first(list, depth);
    this.reached.set(key, number);
    const about = child(paragraph, "pPr");
    child(about, "numPr")?.remove(); // mammoth does not look for a list in a style
    const numbering = made(paragraph, "numPr");
    numbering.append(made(paragraph, "ilvl", { val: depth }), made(paragraph, "numId", { val: list }));
    about.append(numbering);
    const bookmark = made(paragraph, "bookmarkStart", { id: "0", name: `${NUMBERED}${number}` });
    about.after(bookmark);
  }

  #first(list, depth) {
    const own = this.lists.get(list);
    const at = (holder, name) =>
      [...(holder?.children ?? [])].find((one) => one.localName === name && attribute(one, "ilvl") === String(depth));
    const changed = value(at(own, "lvlOverride"), "startOverride");
    return Number(changed || value(at(this.kinds.get(value(own, "abstractNumId")), "lvl"), "start") || 1);
  }
}

/* Give each list of a tree its first number, and take the marks out. */
export function counted(root) {
  for (const mark of root.querySelectorAll(`a[id^="${NUMBERED}"]`)) {
    const item = mark.closest("li");
    const isFirst = item && !item.previousElementSibling && mark.closest("ol, ul") === item.parentElement;
    if (isFirst) item.parentElement.dataset.first = mark.id.slice(NUMBERED.length);
    mark.remove();
  }
}
