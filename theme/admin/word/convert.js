/* A Word file of somebody's own machine as a body in our dialect; nothing leaves the browser.
   The same steps, refusals and words as scaffolding/convert.py. */
import { opened, refusalOf } from "./archive.js";
import { treeOf } from "./html.js";
import { Writer } from "./markdown.js";
import { Notes } from "./notes.js";
import { readied } from "./ready.js";
import { structured } from "./structure.js";
import { lettersOf } from "./xml.js";

const QUOTED = ["Quote", "Intense Quote", "Block Text"];
const QUOTES = QUOTED.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`);
const LIBRARIES = ["jszip.min.js", "mammoth.browser.min.js"];

const loading = new Map(); // by address: a second file waits for what the first one is fetching

/* Give the body, empty where the file is refused, and what is told of it. */
export async function convert(file) {
  const agreed = await fetched();
  const notes = new Notes(agreed.messages);
  const ready = await looked(file, agreed, notes);
  const body = ready ? await bodyOf(ready, agreed, notes) : "";
  if (ready && !body.trim()) notes.tell("refused", "EMPTY");
  return { body: notes.areRefusing ? "" : body, isRefused: notes.areRefusing, sentences: notes.sentences() };
}

async function looked(file, agreed, notes) {
  const bytes = file.size <= agreed.limits.whole ? new Uint8Array(await file.arrayBuffer()) : null;
  const refused = bytes ? refusalOf(file, bytes) : "TOO_LARGE";
  const archive = refused ? { refused } : await opened(bytes, agreed.limits);
  if (archive.refused) {
    notes.tell("refused", archive.refused);
    return null;
  }
  return readied(archive, agreed, notes);
}

async function bodyOf({ arrayBuffer, letters }, agreed, notes) {
  const tell = (name, count) => notes.tell("changed", name, { count });
  const convertImage = window.mammoth.images.imgElement(async () => ({ src: "" }));
  const options = { convertImage, styleMap: QUOTES, includeEmbeddedStyleMap: false };
  const html = await window.mammoth.convertToHtml({ arrayBuffer }, options);
  const { root, noted } = treeOf(html.value);
  const said = [root, ...[...root.querySelectorAll("[data-note]")].map((place) => noted.get(place.dataset.note))];
  if (lettersOf(said.map((item) => item?.textContent ?? "").join("")) < letters) notes.tell("dropped", "LOST");
  structured(root, tell);
  return new Writer({ noted, mark: new RegExp(agreed.mark, "g"), tell }).body(root);
}

/* What the program says and looks for, and the two libraries: only when somebody chooses a file. */
async function fetched() {
  const answer = await fetch(new URL("agreed.json", import.meta.url));
  for (const name of LIBRARIES) await script(new URL(name, import.meta.url).href);
  return answer.json();
}

function script(src) {
  if (!loading.has(src)) loading.set(src, loaded(src));
  return loading.get(src);
}

function loaded(src) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src, onload: resolve });
    element.onerror = () => {
      element.remove();
      loading.delete(src); // so that another try fetches it again
      reject(new Error(src));
    };
    document.head.append(element);
  });
}
