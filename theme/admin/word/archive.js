/* Opens a Word file with a limit on everything; what cannot be read is refused. */

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]; // also of a new file that a password locks
const END = [0x50, 0x4b, 0x05, 0x06]; // begins the list at the end of an archive
const TOO_LARGE = new Error("TOO_LARGE");
export const TYPES = "[Content_Types].xml";
export const ROOT = "_rels/.rels";

/* Give the name of the message that refuses a file by its name and first bytes; empty where it may be opened. */
export function refusalOf(file, bytes) {
  const ending = file.name.split(".").pop().toLowerCase();
  if (ending === "doc" || OLD_OFFICE.every((byte, at) => bytes[at] === byte)) return "OLD";
  if (ending !== "docx") return "ONLY_WORD";
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? "" : "WRONG_TYPE";
}

/* Give the names of all parts and the text of those that are XML, or the name of the message that refuses. */
export async function opened(bytes, limits) {
  try {
    const zip = await window.JSZip.loadAsync(bytes);
    const files = Object.values(zip.files);
    const names = files.filter((file) => !file.dir).map((file) => file.name);
    if (names.length > limits.parts) return { refused: "TOO_LARGE" };
    if (files.length < listed(bytes)) return { refused: "LOCKED" }; // two parts of one name: which is read?
    const isWord = zip.file(TYPES) && zip.file(ROOT) && names.some((name) => name.startsWith("word/"));
    if (!isWord) return { refused: "LOCKED" };
    return { names, texts: await textsOf(zip, names.filter(isXml), limits) };
  } catch (error) {
    return { refused: error === TOO_LARGE ? "TOO_LARGE" : "LOCKED" };
  }
}

export const isXml = (name) => /\.(?:xml|rels|vml)$/.test(name);

async function textsOf(zip, names, limits) {
  const texts = new Map();
  let left = limits.whole;
  for (const name of names) {
    const data = await unpacked(zip.file(name), Math.min(left, limits.part));
    left -= data.size;
    texts.set(name, decoded(await data.arrayBuffer()));
  }
  return texts;
}

/* How many parts the list at the end of an archive says there are. */
function listed(bytes) {
  let at = bytes.length - END.length;
  while (at > 0 && !END.every((byte, step) => bytes[at + step] === byte)) at -= 1;
  return bytes[at + 10] + 256 * bytes[at + 11];
}

/* The text of an XML part in the code that it says it has; throws on what does not fit. */
function decoded(buffer) {
  const start = new Uint8Array(buffer.slice(0, 200));
  const marked = { "255,254": "utf-16le", "254,255": "utf-16be" }[start.slice(0, 2).join()];
  const named = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(String.fromCharCode(...start));
  return new TextDecoder(marked ?? named?.[1] ?? "utf-8", { fatal: true }).decode(buffer);
}

/* Stops as soon as there is too much: what an archive says of its own size may be wrong. */
function unpacked(part, limit) {
  return new Promise((resolve, reject) => {
    const pieces = [];
    let size = 0;
    const stream = part.internalStream("uint8array");
    stream.on("error", reject);
    stream.on("end", () => resolve(new Blob(pieces)));
    stream.on("data", (piece) => {
      size += piece.length;
      pieces.push(piece);
      if (size <= limit) return;
      stream.pause();
      reject(TOO_LARGE);
    });
    stream.resume();
  });
}
