/* Fields: a reader sees what comes out of them, never what goes in. As scaffolding/word_fields.py. */
import { attribute, child, elements, isOn, made, value } from "./xml.js";

const SHOWN = ["t", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen"];
const LINK = /^\s*HYPERLINK\s+"([^"]+)"/;

/* Leave of each field what a reader sees, and of a link its address; one that never ends stays as it is.
   Nothing is seen of a field with a name in `unshown`. */
export function settleFields(root, unshown) {
  const fields = []; // that are open
  for (const item of elements(root)) {
    const kind = item.localName === "fldChar" ? attribute(item, "fldCharType") : "";
    if (kind === "begin") fields.push({ begin: item, marks: [], codes: [], asked: [], shown: [], isCode: true });
    const field = fields.at(-1);
    if (!field) continue;
    if (kind) field.marks.push(item);
    if (kind === "separate") field.isCode = false;
    else if (kind === "end") settle(fields.pop(), unshown);
    else if (item.localName === "instrText") field.codes.push(item);
    else if (SHOWN.includes(item.localName)) for (const one of fields) (one.isCode ? one.asked : one.shown).push(item);
  }
}

function settle({ begin, marks, codes, asked, shown }, unshown) {
  const code = codes.map((item) => item.textContent).join("");
  const link = LINK.exec(code);
  takeOut(asked);
  if (unshown.includes(code.trim().split(/\s/)[0].toUpperCase())) takeOut(shown);
  if (link) {
    codes[0].textContent = ` HYPERLINK "${link[1]}" `; // a tip that appears on pointing is no part of it
    takeOut(codes.slice(1));
    return;
  }
  const text = chosen(begin);
  if (text) {
    const found = made(begin, "t");
    found.textContent = text;
    begin.before(found);
  }
  takeOut([...codes, ...marks]);
}

/* What somebody ticked or chose in a form; these fields have no outcome of their own. */
function chosen(begin) {
  const about = child(begin, "ffData");
  const [box, menu] = [child(about, "checkBox"), child(about, "ddList")];
  if (box) return isOn(child(box, "checked") ?? child(box, "default")) ? "☒" : "☐";
  const entries = menu ? elements(menu).filter((item) => item.localName === "listEntry") : [];
  return attribute(entries[Number(value(menu, "result") || 0)], "val");
}

const takeOut = (items) => items.forEach((item) => item.remove());
