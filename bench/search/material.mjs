// Opens the search of Material the way ask.mjs asks for it. A reader fetches the texts of all documents
// and builds the index from them; here it is built once, and fetched as often as a reader would.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { gunzipSync } from "node:zlib";

const [SETUP, QUERY] = [0, 2]; // the kinds of messages of the worker

let send;

export async function openIndex(base, fetchFile) {
  const packed = await (await fetchFile(`${base}index.json.gz`)).arrayBuffer();
  send ??= await started(readFileSync(`${base}worker.txt`, "utf8"), JSON.parse(gunzipSync(packed)));
  return { search };
}

async function started(worker, index) {
  let receive;
  let answered;
  globalThis.self = globalThis;
  globalThis.addEventListener = (_name, listener) => (receive = listener);
  globalThis.postMessage = (message) => answered(message.data);
  globalThis.importScripts = (...paths) => paths.forEach((path) => run(join(dirname(worker), path)));
  run(worker);
  const sent = (type, data) =>
    new Promise((done) => {
      answered = done;
      receive({ data: { type, data } });
    });
  await sent(SETUP, { ...index, options: { suggest: false } });
  return sent;
}

function run(path) {
  runInThisContext(readFileSync(path, "utf8"), path);
}

// Material has no filters: what does not fit is left out of its list.
async function search(text, { filters, limit }) {
  const { items } = await send(QUERY, text);
  const wanted = Object.entries(filters);
  const found = items.map(([first]) => first).filter((item) => wanted.every(([name, value]) => item.filters[name] === value));
  return { hits: found.slice(0, limit).map(({ location }) => ({ id: location })), total: found.length };
}
