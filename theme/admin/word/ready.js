/* A Word file of text, styles, lists and footnotes alone, which mammoth may read. As scaffolding/word_file.py. */
import { TYPES } from "./archive.js";
import { Looks } from "./looks.js";
import { Numbers } from "./numbers.js";
import { LISTS, Reading } from "./reading.js";
import { Styles } from "./styles.js";
import { unseen } from "./unseen.js";
import { allWords, attribute, elements, hasWords, lettersOf, made, parsed, W, written } from "./xml.js";

const NOTED = { "footnotes.xml": "een voetnoot", "endnotes.xml": "een eindnoot" };
const ROOT = "_rels/.rels";
const HEADINGS = [1, 2, 3, 4, 5, 6];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/* Give the new file and how many letters its text has, or null; what is wrong with the old one stands in `notes`. */
export async function readied(archive, agreed, notes) {
  const roots = new Map([...archive.texts].map(([name, text]) => [name, parsed(text)]));
  const main = mainPart(roots.get(ROOT));
  const folder = main.slice(0, main.lastIndexOf("/"));
  if (!roots.get(main)) {
    notes.tell("refused", "LOCKED");
    return null;
  }
  const styles = roots.get(`${folder}/styles.xml`);
  const looks = new Looks(styles, roots.get(main), agreed.highlights);
  const seen = [...unseen({ archive, roots, agreed, looks })]; // before anything is taken out
  const named = new Styles(styles, agreed.roles);
  const numbers = new Numbers(roots.get(`${folder}/numbering.xml`), named);
  const read = { agreed, looks, notes, numbers, styles: named };
  new Reading(read).prepare(roots.get(main));
  for (const [name, part] of Object.entries(NOTED)) {
    const root = roots.get(`${folder}/${name}`);
    if (root) new Reading({ ...read, part }).prepare(root);
  }
  for (const told of seen) notes.once(...told); // the text itself tells a better place
  if (hasMargins(roots)) notes.tell("dropped", "MARGINS");
  if (notes.areRefusing) return null;
  return { arrayBuffer: await packed(roots, main, folder), letters: lettersOf(allWords(roots.get(main))) };
}

/* The name of the part with the text: most programs call it word/document.xml. */
function mainPart(root) {
  const link = root && elements(root).find((item) => attribute(item, "Type").endsWith("/officeDocument"));
  return link ? attribute(link, "Target").replace(/^[./]+/, "") : "word/document.xml";
}

function hasMargins(roots) {
  const isMargin = (name) => /(?:^|\/)(?:header|footer)[^/]*\.xml$/.test(name);
  return [...roots].some(([name, root]) => isMargin(name) && root && hasWords(root.textContent));
}

function packed(roots, main, folder) {
  const file = main.slice(folder.length + 1);
  const links = [file, ...Object.keys(NOTED)].map((name) => `${folder}/_rels/${name}.rels`);
  const notes = Object.keys(NOTED).map((name) => `${folder}/${name}`);
  const zip = new window.JSZip();
  for (const name of [TYPES, ROOT, main, ...notes, ...links]) {
    if (roots.get(name)) zip.file(name, written(roots.get(name)));
  }
  zip.file(`${folder}/styles.xml`, written(withHeadings(roots.get(`${folder}/styles.xml`) ?? empty("styles"))));
  zip.file(`${folder}/numbering.xml`, written(withLists(roots.get(`${folder}/numbering.xml`) ?? empty("numbering"))));
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
