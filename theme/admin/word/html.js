/* The HTML of mammoth as a tree of which every footnote and picture is known. */
import { counted } from "./numbers.js";

const NOTE = /^(?:foot|end)note-\d+$/;
const PICTURE =
  "[nog invullen] Hier staat in het Word-bestand een afbeelding. " +
  "Voeg haar zelf toe, met een beschrijving, of haal deze regel weg.";

/* Give the root, and the element of each footnote by its id. */
export function treeOf(html) {
  const root = new DOMParser().parseFromString(html, "text/html").body; // runs and fetches nothing
  const noted = new Map();
  for (const item of root.querySelectorAll("li[id]")) {
    if (!NOTE.test(item.id)) continue;
    item.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]').forEach((back) => back.remove());
    noted.set(item.id, item);
  }
  for (const reference of root.querySelectorAll('a[id^="footnote-ref-"], a[id^="endnote-ref-"]')) {
    const place = document.createElement("span");
    place.dataset.note = reference.getAttribute("href").slice(1);
    (reference.closest("sup") ?? reference).replaceWith(place);
  }
  for (const item of noted.values()) item.parentElement?.remove();
  counted(root);
  root.querySelectorAll("li > ul, li > ol").forEach(inPlaceOfEmpty);
  root.querySelectorAll("img").forEach((picture) => setAside(picture, root));
  return { root, noted };
}

/* A list of one item that only holds another list is that other list: the writer began deep. */
function inPlaceOfEmpty(list) {
  const item = list.parentElement;
  if (item.childNodes.length === 1 && item.parentElement.children.length === 1) item.parentElement.replaceWith(list);
}

/* A picture stays behind; a line at its place asks what to do about it. */
function setAside(picture, root) {
  let block = picture;
  while (block.parentElement !== root) block = block.parentElement;
  const line = document.createElement("p");
  line.dataset.picture = "";
  line.textContent = PICTURE;
  block.after(line);
  picture.remove();
}
