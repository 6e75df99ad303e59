/* Running text of HTML in our dialect. As scaffolding/running_text.py. */
import { atLineStart, clean, escaped } from "./signs.js";

const STYLES = { STRONG: "**", EM: "*", S: "~~" };
const SHIFTED = { SUP: "⁰¹²³⁴⁵⁶⁷⁸⁹", SUB: "₀₁₂₃₄₅₆₇₈₉" }; // m² is not m2
const LISTS = ["UL", "OL"]; // stand on lines of their own
const CORE = /^([\s("'‘“]*)([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)([\s.,:;!?)"'’”…]*)$/su;
const IN_ADDRESS = /[ ()<>\\|]/g;
const INSIDE = /^\[|^[^.]*$|\.(?:local|lan|intern|internal|localdomain|home\.arpa)$|\.sharepoint\.com$/i;

export class Running {
  /* `footnote` gives the label of a footnote, `tell` takes the name of a sentence. */
  constructor({ mark, footnote, tell }) {
    Object.assign(this, { mark, footnote, tell });
  }

  /* The words of an element as the lines of one paragraph. */
  written(element, { breaks = true, styles = Object.keys(STYLES) } = {}) {
    const text = this.#joined(element, { breaks, styles });
    const lines = text.split("\n").map((line) => line.split(/ +/).filter(Boolean).join(" "));
    return lines.filter(Boolean).map(atLineStart).join(breaks ? "\\\n" : " ");
  }

  #joined(element, setting) {
    let [text, before] = ["", null];
    for (const item of element.childNodes) {
      // Signs that touch each other, as in '**a***b*', mean something else: the second one does without.
      const touches = before?.nodeName in STYLES && !text.endsWith(" ");
      text += this.#one(item, touches ? { ...setting, styles: [] } : setting);
      before = item;
    }
    return text;
  }

  #one(item, setting) {
    if (item.nodeType === Node.TEXT_NODE) return escaped(clean(item.data), this.mark);
    if (item.dataset?.note) return this.#note(item);
    if (item.nodeName === "BR") return setting.breaks ? "\n" : " ";
    if (item.nodeName in STYLES) return this.#styled(item, setting);
    if (item.nodeName in SHIFTED) return shifted(this.#joined(item, setting), SHIFTED[item.nodeName]);
    if (item.nodeName === "A") return this.#link(item, setting);
    if (item.nodeType !== Node.ELEMENT_NODE || LISTS.includes(item.nodeName)) return "";
    return this.#joined(item, setting);
  }

  #note(item) {
    const label = this.footnote(item.dataset.note);
    return label ? `[^${label}]` : "";
  }

  /* Set signs around the words, close to a letter or a digit: elsewhere the engine may not see them. */
  #styled(item, setting) {
    const styles = setting.styles.filter((name) => name !== item.nodeName);
    const words = this.#joined(item, { breaks: false, styles });
    const found = setting.styles.includes(item.nodeName) && CORE.exec(words);
    const sign = STYLES[item.nodeName];
    return found ? `${found[1]}${sign}${found[2]}${sign}${found[3]}` : words;
  }

  #link(item, setting) {
    const words = this.#joined(item, { ...setting, breaks: false });
    const address = clean(item.getAttribute("href") ?? "").trim();
    if (!words.trim() || !address) return words;
    if (!isPublic(address)) {
      this.tell(address.startsWith("#") ? "INTERNAL" : "NO_LINK");
      return words;
    }
    return `[${words.trim()}](${address.replace(IN_ADDRESS, percent)})`;
  }
}

const percent = (sign) => `%${sign.codePointAt(0).toString(16).toUpperCase()}`;
const shifted = (text, digits) => text.replace(/\d/g, (digit) => digits[digit]);

/* Whether an address is https, and leads neither to somebody's own network nor as somebody. */
function isPublic(address) {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username } = new URL(address);
  return !username && !INSIDE.test(hostname);
}
