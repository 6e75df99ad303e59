/* The structure that a writer meant: lines that only look like headings, lists by hand, the cover page.
   As scaffolding/structure.py; `root` holds the HTML, and is changed. */
import { hasWords } from "./xml.js";

const LONGEST = 90; // signs of a line that may be a heading
const HIGHEST = 2;
const DEEPEST = 6;
const COVER = 25; // lines, and words in a line
const CHAPTER = /^(?:hoofdstuk|paragraaf)\s+\d{1,2}(?:\.\d{1,2})*[.:]?\s+(?=[\p{L}\p{N}])/iu;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=\p{L})/u;
const POINTING = /(?<![\p{L}\p{N}])(?:hoofdstuk|paragraaf|par\.|§)\s*\d/iu;
const SIGN = /^\s*[•·▪◦‣●○–—*-]\s+/;
const END = /[.,;:?!]$/;
const HEADING = /^H[1-6]$/;

export function structured(root, tell) {
  listed(root, tell);
  headed(root, tell);
  withoutCover(root, tell);
  levelled(root, tell);
}

export const textOf = (element) => element.textContent.split(/\s+/).filter(Boolean).join(" ");

const isHeading = (item) => Boolean(item) && HEADING.test(item.nodeName);
const levelOf = (heading) => Number(heading.nodeName[1]);

/* Make lists of paragraphs that begin with a sign typed by hand; a lone one is no list. */
function listed(root, tell) {
  const isItem = (item) => item?.nodeName === "P" && SIGN.test(textOf(item));
  for (const first of [...root.children]) {
    if (!isItem(first) || isItem(first.previousElementSibling)) continue;
    const items = [first];
    while (isItem(items.at(-1).nextElementSibling)) items.push(items.at(-1).nextElementSibling);
    if (items.length < 2) continue;
    tell("BY_HAND");
    const list = document.createElement("ul");
    first.before(list);
    for (const item of items) {
      withoutStart(item, SIGN);
      const point = document.createElement("li");
      point.append(item);
      list.append(point);
    }
  }
}

/* Make headings of what looks like one, and take numbers off. */
function headed(root, tell) {
  const hasReal = [...root.children].some(isHeading);
  let [deepest, numbered] = [0, 0];
  for (const item of [...root.children]) {
    const isReal = isHeading(item);
    const level = isReal ? levelOf(item) : meantLevel(item, hasReal ? deepest : 0);
    if (!level) continue;
    if (isReal || !hasReal) deepest = level;
    if (!isReal) tell("FAKE");
    const heading = isReal ? item : renamed(item, level);
    const pattern = [CHAPTER, NUMBERED].find((one) => one.test(textOf(heading)));
    if (!pattern) continue;
    withoutStart(heading, pattern);
    numbered += 1;
  }
  if (!numbered) return;
  tell("NUMBERS", numbered);
  if ([...root.children].some((item) => item.nodeName === "P" && POINTING.test(textOf(item)))) tell("POINTS");
}

/* The level that a paragraph has as heading; 0 where it is none. */
function meantLevel(item, below) {
  const after = item.nextElementSibling?.nodeName;
  if (item.nodeName !== "P" || !["P", "UL", "OL", "TABLE"].includes(after)) return 0;
  const text = textOf(item);
  if (text.length > LONGEST || !hasWords(text) || END.test(text) || SIGN.test(text)) return 0;
  const number = NUMBERED.exec(text)?.[1] ?? "";
  if (!isBold(item) && !number.includes(".")) return 0;
  const depth = number ? number.split(".").length : 1;
  return Math.min(below ? Math.max(below + (number ? 0 : 1), depth) : depth, DEEPEST);
}

function isBold(item) {
  const parts = [...item.childNodes].filter((one) => one.nodeType !== Node.TEXT_NODE || one.data.trim());
  return parts.length > 0 && parts.every((one) => one.nodeName === "STRONG");
}

/* Drop the lines of a cover page: only short lines before the first heading. */
function withoutCover(root, tell) {
  const items = [...root.children];
  const front = items.slice(0, Math.max(0, items.findIndex(isHeading)));
  const lines = front.filter((item) => !("picture" in item.dataset)).flatMap(linesOf);
  const isShort = (line) => line.trim().split(/\s+/).length <= COVER && !END.test(line.trim());
  const isCover = front.every((item) => item.nodeName === "P") && lines.length <= COVER && lines.every(isShort);
  if (!front.length || !isCover) return;
  tell("COVER_STAYS");
  front.forEach((item) => item.remove());
}

function linesOf(item) {
  const copy = item.cloneNode(true);
  copy.querySelectorAll("br").forEach((end) => end.replaceWith("\n"));
  return copy.textContent.split("\n").filter((line) => line.trim());
}

/* Put the highest heading at level 2, and skip no level. */
function levelled(root, tell) {
  const headings = [...root.children].filter(isHeading);
  const shift = HIGHEST - Math.min(...headings.map(levelOf));
  let latest = HIGHEST - 1;
  for (const heading of headings) {
    const wanted = Math.min(levelOf(heading) + shift, DEEPEST);
    const level = Math.min(wanted, latest + 1);
    if (level < wanted && latest >= HIGHEST) tell("LEVELS");
    latest = level;
    renamed(heading, level);
  }
}

function renamed(item, level) {
  const heading = document.createElement(`h${level}`);
  heading.append(...item.childNodes);
  item.replaceWith(heading);
  return heading;
}

/* Take what a pattern matches off the first words, also where these stand in styled text. */
function withoutStart(item, pattern) {
  let left = pattern.exec(textOf(item))[0].replace(/\s/g, "").length;
  const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    while (left > 0 && text.data) {
      left -= /\S/.test(text.data[0]);
      text.data = text.data.slice(1);
    }
    text.data = text.data.trimStart();
    if (text.data && left <= 0) return;
  }
}
