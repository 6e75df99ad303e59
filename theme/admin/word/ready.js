/* A Word file of text, styles, lists and footnotes alone, which mammoth may read. As scaffolding/word_file.py. */
import { ROOT, TYPES } from "./archive.js";
import { Looks } from "./looks.js";
import { Numbers } from "./numbers.js";
import { withoutNotes } from "./plain.js";
import { LISTS, Reading } from "./reading.js";
import { Styles } from "./styles.js";
import { unseen } from "./unseen.js";
import { allWords, attribute, elements, hasWords, lettersOf, made, parsed, W, written } from "./xml.js";

const NOTED = { footnotes: "een voetnoot", endnotes: "een eindnoot" };
const BESIDE = ["styles", "numbering", "footnotes", "endnotes"];
const MAIN = "word/document.xml";
const HEADINGS = [1, 2, 3, 4, 5, 6];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/* Give the new file and how many letters its text has, or null; what is wrong with the old one stands in `notes`. */
export async function readied(archive, agreed, notes) {
  const roots = new Map([...archive.texts].map(([name, text]) => [name, parsed(text)]));
  const main = targets(roots, ROOT, "").get("officeDocument") ?? MAIN;
  const text = roots.get(main);
  if (text?.namespaceURI !== W) {
    notes.tell("refused", text ? "STRICT" : "LOCKED");
    return null;
  }
  const names = namesBeside(roots, main);
  const [styles, numbering] = [roots.get(names.styles), roots.get(names.numbering)];
  const looks = new Looks(styles, text, agreed.highlights);
  const seen = [...unseen({ archive, roots, agreed, looks })]; // before anything is taken out
  const noted = Object.keys(NOTED).filter((name) => roots.get(names[name]));
  const known = wordsOfNotes(noted.map((name) => [name, roots.get(names[name])]));
  withoutNotes(text, known);
  const named = new Styles(styles, agreed.roles);
  const read = { agreed, looks, notes, numbers: new Numbers(numbering, named), styles: named };
  new Reading(read).prepare(text);
  for (const name of noted) {
    withoutNotes(roots.get(names[name]), new Map());
    new Reading({ ...read, part: NOTED[name] }).prepare(roots.get(names[name]));
  }
  for (const told of seen) notes.once(...told); // the text itself tells a better place
  if (hasMargins(roots)) notes.tell("dropped", "MARGINS");
  if (notes.areRefusing) return null;
  const said = wordsOfNotes(noted.map((name) => [name, roots.get(names[name])]));
  const letters = [allWords(text), ...elements(text).map((item) => said.get(referenceOf(item)) ?? "")].join("");
  return { arrayBuffer: await packed(roots, main, names), letters: lettersOf(letters) };
}

/* What a part refers to, by the end of the type of the reference. */
function targets(roots, name, folder) {
  const found = new Map();
  const root = roots.get(name);
  for (const link of root ? elements(root) : []) {
    const kind = attribute(link, "Type").split("/").at(-1);
    const path = new URL(attribute(link, "Target"), `https://file.invalid/${folder}`).pathname.slice(1);
    if (!found.has(kind)) found.set(kind, path);
  }
  return found;
}

/* The name of each part beside the text: most programs call them after what they hold. */
function namesBeside(roots, main) {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const found = targets(roots, linksOf(main), folder);
  return Object.fromEntries(BESIDE.map((kind) => [kind, found.get(kind) ?? `${folder}${kind}.xml`]));
}

const linksOf = (name) => name.replace(/([^/]*)$/, "_rels/$1.rels");

const referenceOf = (item) => `${item.localName} ${attribute(item, "id")}`;

/* The words of each note, by the reference that a text has to it. */
function wordsOfNotes(parts) {
  const pairs = parts.flatMap(([name, root]) =>
    [...root.children].map((note) => [`${name.slice(0, -1)}Reference ${attribute(note, "id")}`, allWords(note)]));
  return new Map(pairs);
}

function hasMargins(roots) {
  const isMargin = (name) => /(?:^|\/)(?:header|footer)[^/]*\.xml$/.test(name);
  return [...roots].some(([name, root]) => isMargin(name) && root && hasWords(root.textContent));
}

/* The parts that mammoth needs, under the names by which it looks for them. */
function packed(roots, main, names) {
  const zip = new window.JSZip();
  const add = (name, root) => root && zip.file(name, written(root));
  for (const name of [TYPES, ROOT, main, linksOf(main)]) add(name, roots.get(name));
  for (const name of Object.keys(NOTED)) {
    add(`word/${name}.xml`, roots.get(names[name]));
    add(`word/_rels/${name}.xml.rels`, roots.get(linksOf(names[name])));
  }
  add("word/styles.xml", withHeadings(roots.get(names.styles) ?? empty("styles")));
  add("word/numbering.xml", withLists(roots.get(names.numbering) ?? empty("numbering")));
  return zip.generateAsync({ type: "arraybuffer" });
}

const empty = (name) => parsed(`<w:${name} xmlns:w="${W}"/>`);

/* Headings of our own, under the names by which every program knows them. */
function withHeadings(root) {
  for (const level of HEADINGS) {
    const style = made(root, "style", { type: "paragraph", styleId: `Toezicht${level}` });
    style.append(made(root, "name", { val: `heading ${level}` }));
    root.append(style);
  }
  return root;
}

/* Lists for styles that look like one and are none; kinds of lists stand before the lists themselves. */
function withLists(root) {
  for (const [role, number] of Object.entries(LISTS)) {
    const kind = made(root, "abstractNum", { abstractNumId: number });
    for (const ilvl of LEVELS) {
      const level = made(root, "lvl", { ilvl });
      level.append(made(root, "numFmt", { val: role === "bullet" ? "bullet" : "decimal" }));
      kind.append(level);
    }
    const list = made(root, "num", { numId: number });
    list.append(made(root, "abstractNumId", { val: number }));
    root.prepend(kind);
    root.append(list);
  }
  return root;
}
