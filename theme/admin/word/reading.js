/* The text of a Word file made ready: what is hidden is told with its place, what is no text is taken out.
   As scaffolding/word_text.py: mammoth would take in text boxes, and knows no Dutch names of styles. */
import { above, allWords, attribute, child, elements, hasWords, made, value, W, words } from "./xml.js";

const COMMENTED = ["commentReference", "commentRangeStart"];
const OBJECTS = ["object", "altChunk", "subDoc", "control"];
const HOLDERS = ["AlternateContent", "pict", "drawing"];
const AROUND = ["customXml", "smartTag", "dir", "bdo", "fldSimple"];
const ABOUT = ["customXmlPr", "smartTagPr"];
const FIRST_ROW = 0x20; // of the flags by which older files tell how a table looks
const KEPT_IN = ["tc", "sdtContent", "footnote", "endnote"]; // without any paragraph these are not sound
export const LISTS = { bullet: "9001", number: "9002" }; // added to a file, for styles that only look like a list

export class Reading {
  /* `part` is told as place where this is not the running text. */
  constructor({ agreed, looks, styles, numbers, notes, part = "" }) {
    Object.assign(this, { looks, styles, numbers, notes, part });
    this.tracked = new Set(agreed.tracked);
    this.paragraph = 0;
    this.underHeading = false;
    this.inContents = 0; // fields that are open within a table of contents
  }

  prepare(root) {
    for (const item of elements(root).reverse()) if (isAround(item)) opened(item);
    for (const item of elements(root)) {
      if (item.localName === "p" && item.namespaceURI === W && !above(item, "txbxContent")) this.#one(item);
    }
    for (const item of elements(root)) if (item.localName === "sdt") this.#control(item);
    for (const item of elements(root)) if (OBJECTS.includes(item.localName)) takeOut(item);
    for (const item of elements(root)) if (item.localName === "tblLook") headOf(item);
  }

  #one(paragraph) {
    const isSaying = hasWords(words(paragraph));
    this.paragraph += isSaying;
    const cast = this.styles.cast(paragraph);
    this.underHeading ||= cast.role === "heading" && isSaying;
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
    const row = above(paragraph, "tr");
    const inHiddenRow = row && child(child(row, "trPr"), "hidden");
    const runs = inside.filter((item) => item.localName === "r");
    const hides = runs.some((run) => hasWords(words(run)) && this.looks.isHidden(run));
    if (inHiddenRow || hides) this.#tell("refused", "HIDDEN");
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
      }
    }
  }

  /* Whether a paragraph belongs to the field of a table of contents, which runs over many. */
  #isContents(paragraph) {
    let isInside = this.inContents > 0;
    for (const item of elements(paragraph)) {
      if (item.localName === "instrText" && /^\s*(?:TOC|INHOUD)(?:\s|$)/.test(item.textContent)) {
        this.inContents = Math.max(1, this.inContents);
        isInside = true;
      } else if (item.localName === "fldChar" && this.inContents) {
        this.inContents += { begin: 1, end: -1 }[attribute(item, "fldCharType")] ?? 0;
      }
    }
    return isInside;
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

/* What Word sets around text, such as a field: mammoth would leave both out. */
function isAround(item) {
  if (item.localName === "hyperlink") return !attribute(item, "id") && !attribute(item, "anchor");
  return AROUND.includes(item.localName);
}

function opened(item) {
  item.replaceWith(...[...item.children].filter((below) => !ABOUT.includes(below.localName)));
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

/* Say of the first row that it heads the table where the look of the table says so: mammoth sees only the first. */
function headOf(look) {
  const named = attribute(look, "firstRow");
  const isHead = named ? named === "1" : parseInt(attribute(look, "val") || "0", 16) & FIRST_ROW;
  const row = isHead ? child(above(look, "tbl"), "tr") : null;
  if (!row) return;
  const about = child(row, "trPr") ?? made(row, "trPr");
  row.prepend(about);
  if (!child(about, "tblHeader")) about.append(made(row, "tblHeader"));
}
