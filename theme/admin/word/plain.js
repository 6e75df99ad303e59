/* What readers of Word files each take in their own way, written in one plain way. As scaffolding/word_plain.py. */
import { above, attribute, child, elements, hasWords, isOn, made } from "./xml.js";

const AROUND = ["customXml", "smartTag", "dir", "bdo", "fldSimple"];
const ABOUT = ["customXmlPr", "smartTagPr"];
const DRAWN = ["txbxContent", "drawing", "pict"];
const ASIDE = ["tblCaption", "tblDescription"]; // only somebody who listens to Word is told of these
const NOTED = ["footnoteReference", "endnoteReference"];
const FIRST_ROW = 0x20; // of the flags by which older files tell how a table looks

/* Write wrappers, breaks, marks of notes and heads of tables in the plainest way. */
export function settle(root) {
  for (const item of elements(root).reverse()) open(item);
  for (const item of elements(root)) {
    const name = item.localName;
    if (ASIDE.includes(name)) item.remove();
    else if (name === "t" && item.childNodes.length > 1) item.textContent = `${item.textContent}`; // one piece
    else if (name === "ptab") item.replaceWith(made(item, "tab"));
    else if (name === "br" && ["page", "column"].includes(attribute(item, "type"))) onlyLine(item);
    else if (NOTED.includes(name) && attribute(item, "customMarkFollows")) withoutOwnMark(item);
    else if (name === "tbl") settleHeads(item);
    else if (attribute(child(child(item, "pPr"), "framePr"), "dropCap")) intoNext(item);
  }
}

/* Take out references to notes, except to those that are known by their kind and number. */
export function withoutNotes(root, known) {
  for (const item of elements(root)) {
    if (NOTED.includes(item.localName) && !known.has(`${item.localName} ${attribute(item, "id")}`)) item.remove();
  }
}

/* Put text in the place of what Word sets around it, such as a field: a reader may leave both out. */
function open(item) {
  const isChoice = item.localName === "AlternateContent";
  if (isChoice ? elements(item).some((below) => DRAWN.includes(below.localName)) : !isAround(item)) return;
  const inside = isChoice ? child(item, "Choice") : item;
  if (inside) item.replaceWith(...[...inside.children].filter((below) => !ABOUT.includes(below.localName)));
}

function isAround(item) {
  if (item.localName === "hyperlink") return !attribute(item, "id") && !attribute(item, "anchor");
  return AROUND.includes(item.localName);
}

/* Make a line break of a new page within a text; elsewhere it means nothing. */
function onlyLine(item) {
  const paragraph = above(item, "p");
  const texts = paragraph ? elements(paragraph).filter((one) => one === item || one.localName === "t") : [];
  const saying = (items) => items.some((one) => hasWords(one.textContent));
  const at = texts.indexOf(item);
  if (saying(texts.slice(0, Math.max(0, at))) && saying(texts.slice(at))) item.replaceWith(made(item, "br"));
  else item.remove();
}

/* Take out the sign that a writer chose for a note: every note gets a number. */
function withoutOwnMark(reference) {
  for (const item of [...reference.parentElement.children]) if (item.localName === "t") item.remove();
}

/* Put a large first letter in the paragraph that it begins. */
function intoNext(letter) {
  const next = letter.nextElementSibling;
  if (next?.localName !== "p") return;
  const pieces = [...letter.children].filter((item) => item.localName !== "pPr");
  const about = child(next, "pPr");
  if (about) about.after(...pieces);
  else next.prepend(...pieces);
  letter.remove();
}

/* Say of each row that heads a table that it does, and of no other. */
function settleHeads(table) {
  const rows = elements(table).filter((row) => row.localName === "tr" && above(row, "tbl") === table);
  const marks = rows.map((row) => child(child(row, "trPr"), "tblHeader"));
  const plain = marks.findIndex((mark) => !isOn(mark));
  let count = Math.max(plain < 0 ? rows.length : plain, looksHeaded(table));
  while (count > 0 && count < rows.length && cellsOf(rows[count]).some(isHanging)) count += 1;
  marks.forEach((mark) => mark?.remove());
  for (const row of rows.slice(0, count)) {
    const about = child(row, "trPr") ?? made(row, "trPr");
    row.prepend(about);
    about.append(made(row, "tblHeader"));
  }
}

/* Whether the look of a table says that its first row is one of heads; it says so no more. */
function looksHeaded(table) {
  const look = child(child(table, "tblPr"), "tblLook");
  look?.remove();
  const named = attribute(look, "firstRow");
  if (named) return ["1", "true", "on"].includes(named);
  return Boolean(parseInt(attribute(look, "val") || "0", 16) & FIRST_ROW);
}

const cellsOf = (row) => elements(row).filter((cell) => cell.localName === "tc" && above(cell, "tr") === row);

/* Whether a cell only goes on with the one above or before it: Word shows nothing of its own text. */
export function isHanging(cell) {
  const about = child(cell, "tcPr");
  return ["vMerge", "hMerge"].some((name) => child(about, name) && attribute(child(about, name), "val") !== "restart");
}
