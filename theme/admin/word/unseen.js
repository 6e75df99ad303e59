/* What the other parts of a Word file carry unseen: what might have come along refuses the file.
   As detection/docx.py and scaffolding/hidden_things.py. */
import { isXml, TYPES } from "./archive.js";
import { above, allWords, attribute, elements, hasWords, W } from "./xml.js";

const STAYING = ["header", "footer", "glossary", "settings"]; // parts of which nothing is carried over
const TOLD = { footnotes: "de voetnoten", endnotes: "de eindnoten", document: "de tekst", comments: "de opmerkingen" };
const ABOUT_FILE = /\.rels$|^docProps\/|^customXml\/|^\[Content_Types\]/;
const LOWEST = 100; // twentieths of a point: a row of 5 points shows no text

/* Give what is to be told: the weight, the name of a sentence, and the part. */
export function* unseen({ archive, roots, agreed, looks }) {
  const tracked = new Set(agreed.tracked);
  for (const name of archive.names) {
    const place = { part: Object.entries(TOLD).find(([part]) => name.includes(part))?.[1] ?? name };
    const isProgram = !isXml(name) && agreed.programs.some((word) => name.toLowerCase().includes(word));
    if (isProgram || (name === TYPES && hasMacroType(roots.get(name)))) yield ["refused", "MACRO", place];
    if (name.includes("embeddings/")) yield ["dropped", "OBJECT", place];
    if (!isXml(name) || STAYING.some((part) => name.split("/").at(-1).startsWith(part))) continue;
    if (name.endsWith(".rels") && leadsOut(roots.get(name), agreed.paths)) yield ["dropped", "OUTSIDE", place];
    if (!roots.get(name)) yield ["refused", "LOCKED", place];
    else if (!ABOUT_FILE.test(name)) {
      for (const [weight, said] of faults(roots.get(name), tracked, looks)) yield [weight, said, place];
    }
  }
}

function hasMacroType(root) {
  return root && elements(root).some((item) => /macroenabled/i.test(attribute(item, "ContentType")));
}

/* Whether something is to be fetched from elsewhere; templates and links to the web are judged by themselves. */
function leadsOut(root, paths) {
  const isPath = (target) => paths.some((pattern) => new RegExp(pattern, "i").test(target));
  const isOut = (link) => {
    if (attribute(link, "TargetMode") !== "External") return false;
    const kind = attribute(link, "Type").split("/").at(-1);
    return kind === "hyperlink" ? isPath(attribute(link, "Target")) : kind !== "attachedTemplate";
  };
  return root && elements(root).some(isOut);
}

function* faults(root, tracked, looks) {
  const hasLooks = root.localName !== "styles";
  for (const item of elements(root)) {
    const name = item.localName;
    if (item.namespaceURI !== W) {
      if (name === "docPr" && ["1", "true"].includes(attribute(item, "hidden"))) yield ["refused", "HIDDEN"];
      if (tracked.has(name)) yield ["refused", "CHANGES"];
    } else if (tracked.has(name)) yield ["refused", "CHANGES"];
    else if (name === "comment") yield ["refused", "COMMENT"];
    else if (name === "r" && hasLooks && hasWords(allWords(item)) && looks.isHidden(item)) yield ["refused", "HIDDEN"];
    else if (name === "p" && hasWords(allWords(item)) && looks.isOutOfSight(item)) yield ["refused", "HIDDEN"];
    else if (name === "trHeight" && isFlat(item)) yield ["refused", "HIDDEN"];
    else if (name === "altChunk" || name === "object") yield ["dropped", "OBJECT"];
    else if (name === "subDoc") yield ["dropped", "OUTSIDE"];
  }
}

function isFlat(height) {
  const isLow = attribute(height, "hRule") === "exact" && Number(attribute(height, "val") || NaN) <= LOWEST;
  return isLow && hasWords(allWords(above(height, "tr")));
}
