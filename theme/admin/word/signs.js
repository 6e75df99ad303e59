/* Words of a file as text in our dialect: no sign gets a meaning that the writer did not give it.
   As scaffolding/signs.py. */

const MEANING = /[\\`*[\]<>~{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,32};)/gu;
const AT_START = /^\s*(?:\d{1,9}(?=[.)](?:\s|$))|(?=[#>|]|[-+=:](?:\s|$|[-=:]{2})))/;
/* What fonts with symbols put in the private range: it would be an empty box on the site. */
const SYMBOLS = {
  "\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•",
  "\uf0fc": "✓", "\uf0e0": "→", "\uf02d": "–", "\ufffd": "",
};

/* The text without signs that nobody sees, and with one kind of space. */
export function clean(text) {
  return text
    .replace(/[\uf000-\uf0ff\ufffd]/g, (sign) => SYMBOLS[sign] ?? sign)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]/gu, " ")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
}

/* Running text in which no sign has a meaning, except in a redaction mark that the writer put there. */
export function escaped(text, mark) {
  let [written, end] = ["", 0];
  for (const found of text.matchAll(mark)) {
    written += text.slice(end, found.index).replace(MEANING, "\\$&") + found[0];
    end = found.index + found[0].length;
  }
  return written + text.slice(end).replace(MEANING, "\\$&");
}

/* A line that does not become a list, a heading, a quote or a rule by how it begins. */
export function atLineStart(line) {
  const found = AT_START.exec(line);
  return found ? `${line.slice(0, found[0].length)}\\${line.slice(found[0].length)}` : line;
}
