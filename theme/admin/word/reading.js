/* The text of a Word file made ready: what is hidden is told with its place, what is no text is taken out.
   As scaffolding/word_text.py: mammoth would take in text boxes, and knows no Dutch names of styles. */
import { settleFields } from "./fields.js";
import { isHanging, settle } from "./plain.js";
import { areSymbolsKnown } from "./symbols.js";
import { above, allWords, attribute, child, elements, hasWords, isOn, made, value, W, words } from "./xml.js";

const COMMENTED = ["commentReference", "commentRangeStart"];
const OBJECTS = ["object", "altChunk", "subDoc", "control"];
const HOLDERS = ["AlternateContent", "pict", "drawing"];
const FORMULAS = ["oMath", "oMathPara"];
const KEPT_IN = ["tc", "sdtContent", "footnote", "endnote"]; // without any paragraph these are not sound
export const LISTS = { bullet: "9001", number: "9002" }; // added to a file, for styles that only look like a list

export class Reading {
  /* `part` is told as place where this is not the running text. */
  constructor({ agreed, looks, styles, numbers, notes, part = "" }) {
    Object.assign(this, { agreed, looks, styles, numbers, notes, part });
    this.tracked = new Set(agreed.tracked);
    this.paragraph = 0;
    this.underHeading = false;
    this.inContents = 0; // fields that are open within a table of contents
  }

  prepare(root) {
    settle(root);
    for (const item of elements(root)) {
      if (item.localName === "p" && item.namespaceURI === W && !above(item, "txbxContent")) this.#one(item);
    }
    settleFields(root, this.agreed.unshown);
    for (const item of elements(root)) if (item.localName === "sdt") this.#control(item);
    for (const item of elements(root)) if (OBJECTS.includes(item.localName)) takeOut(item);
  }

  #one(paragraph) {
    const isSaying = hasWords(words(paragraph));
    this.paragraph += isSaying;
    const cast = this.styles.cast(paragraph);
    if (cast.role === "heading" && isSaying) {
      this.underHeading = true;
      this.inContents = 0; // a table of contents has no heading in it: its field never ended
    }
    this.#unseen(paragraph);
    this.#things(paragraph);
    if (this.#isContents(paragraph) || cast.role === "contents") {
      this.notes.once("dropped", "CONTENTS");
      takeOut(paragraph);
    } else if (["title", "subtitle"].includes(cast.role) && !this.underHeading) {
      takeOut(paragraph);
    } else {
      restyle(paragraph, cast);
      if (isSaying) this.numbers.mark(paragraph);
    }
  }

  #unseen(paragraph) {
    const inside = elements(paragraph);
    if (inside.some((item) => this.tracked.has(item.localName))) this.#tell("refused", "CHANGES");
    if (inside.some((item) => COMMENTED.includes(item.localName))) this.#tell("refused", "COMMENT");
    const runs = inside.filter((item) => item.localName === "r");
    const hides = runs.some((run) => hasWords(words(run)) && this.looks.isHidden(run));
    const isAway = () => isInHiddenCell(paragraph) || this.looks.isOutOfSight(paragraph);
    if (hides || (hasWords(words(paragraph)) && isAway())) this.#tell("refused", "HIDDEN");
  }

  #things(paragraph) {
    for (const item of elements(paragraph)) {
      const below = (name) => elements(item).some((one) => one.localName === name);
      if (OBJECTS.includes(item.localName)) {
        this.#tell("dropped", "OBJECT");
        takeOut(item);
      } else if (HOLDERS.includes(item.localName) && below("txbxContent")) {
        if (hasWords(allWords(item))) this.#tell("dropped", "TEXT_BOX");
        takeOut(item);
      } else if (item.localName === "drawing" && !below("blip")) {
        this.#tell("dropped", "DRAWING");
        takeOut(item);
      } else if (item.localName === "textpath" && hasWords(attribute(item, "string"))) {
        this.#tell("dropped", "DRAWING");
      } else if (FORMULAS.includes(item.localName) && !above(item, ...FORMULAS)) {
        this.#tell("dropped", "FORMULA");
        takeOut(item);
      }
    }
    if (!areSymbolsKnown(paragraph, this.agreed)) this.#tell("dropped", "SYMBOL");
  }

  /* Whether a paragraph belongs to the field of a table of contents, which runs over many. */
  #isContents(paragraph) {
    let [isInside, after] = [this.inContents > 0, ""];
    for (const item of elements(paragraph)) {
      if (item.localName === "instrText" && /^\s*(?:TOC|INHOUD)(?:\s|$)/.test(item.textContent)) {
        this.inContents = Math.max(1, this.inContents);
        [isInside, after] = [true, ""];
      } else if (item.localName === "fldChar" && this.inContents) {
        this.inContents += { begin: 1, end: -1 }[attribute(item, "fldCharType")] ?? 0;
      } else if (item.localName === "t" && !this.inContents) after += item.textContent;
    }
    return isInside && !hasWords(after);
  }

  /* Take out a table of contents and a cover page that Word made of its building blocks. */
  #control(control) {
    child(child(control, "sdtPr"), "checkbox")?.remove(); // mammoth would draw a box that nobody can read
    const gallery = elements(control).find((item) => item.localName === "docPartGallery");
    const told = { "Table of Contents": "CONTENTS", "Cover Pages": "COVER_STAYS" }[attribute(gallery, "val")];
    if (!told) return;
    this.notes.once("dropped", told);
    takeOut(control);
  }

  #tell(weight, name) {
    this.notes.tell(weight, name, { part: this.part, paragraph: this.paragraph });
  }
}

/* Whether a paragraph stands in a row that is hidden, or in a cell of which Word shows another. */
function isInHiddenCell(paragraph) {
  const [row, cell] = [above(paragraph, "tr"), above(paragraph, "tc")];
  return isOn(child(child(row, "trPr"), "hidden")) || (Boolean(cell) && isHanging(cell));
}

function takeOut(item) {
  const holder = item.parentElement;
  if (item.localName === "p" && KEPT_IN.includes(holder?.localName)) item.replaceChildren();
  else item.remove();
}

function restyle(paragraph, cast) {
  const about = child(paragraph, "pPr");
  if (!about) return;
  if (["heading", "title"].includes(cast.role)) {
    child(about, "numPr")?.remove();
    child(about, "pStyle")?.remove();
    about.prepend(made(about, "pStyle", { val: `Toezicht${cast.level}` }));
  } else if (LISTS[cast.role] && value(child(about, "numPr"), "numId") !== "0") {
    child(about, "numPr")?.remove();
    child(about, "pStyle")?.remove();
    const numbering = made(about, "numPr");
    numbering.append(made(about, "ilvl", { val: cast.level - 1 }), made(about, "numId", { val: LISTS[cast.role] }));
    about.append(numbering);
  }
}
