/* HTML as a body in our dialect. As scaffolding/writing.py. */
import { Running } from "./running.js";
import { cellsOf, isFrame, tableLines } from "./tables.js";

const LIST = "ul, ol";

export class Writer {
  /* `noted` gives the element of a footnote by its id; `mark` finds a redaction mark. */
  constructor({ noted, mark, tell }) {
    Object.assign(this, { noted, tell, footnotes: [], isInNote: false });
    this.running = new Running({ mark, tell, footnote: (id) => this.#footnote(id) });
  }

  /* The body; footnotes stand at its end. */
  body(root) {
    const pieces = this.#blocks(root);
    return [...pieces, ...this.footnotes].map((piece) => `${piece}\n`).join("\n");
  }

  #blocks(root) {
    return [...root.children].map((item) => this.#block(item)).filter(Boolean);
  }

  #block(item) {
    if ("picture" in item.dataset) return this.#picture(item);
    if (/^H[1-6]$/.test(item.nodeName)) return this.#heading(item);
    if (item.matches(LIST)) return this.#list(item);
    if (item.nodeName === "TABLE") return this.#table(item);
    if (item.nodeName === "BLOCKQUOTE") return this.#quotation(item);
    return this.running.written(item);
  }

  #picture(item) {
    this.tell("PICTURE");
    return item.textContent;
  }

  #heading(item) {
    const words = this.running.written(item, { breaks: false, styles: [] });
    return words && `${"#".repeat(Number(item.nodeName[1]))} ${words}`;
  }

  #list(list) {
    const first = Number(list.dataset.first ?? 1);
    const points = [...list.children].map((item, number) => {
      const sign = list.nodeName === "UL" ? "-" : `${first + number}.`;
      const pieces = [this.running.written(item), ...listsIn(item).map((one) => this.#list(one))];
      const text = pieces.filter(Boolean).join("\n");
      return text && `${sign} ${text.replaceAll("\n", `\n${" ".repeat(sign.length + 1)}`)}`;
    });
    return points.filter(Boolean).join("\n");
  }

  #quotation(item) {
    const lines = this.#blocks(item).join("\n\n").split("\n");
    return lines.map((line) => `> ${line}`.trimEnd()).join("\n");
  }

  #table(table) {
    if (isFrame(table)) return cellsOf(table).flatMap((cell) => this.#blocks(cell)).join("\n\n");
    return tableLines(table, (cell) => this.#onOneLine(cell), this.tell).join("\n");
  }

  /* Everything in a cell or a footnote on one line, so that a reader hears where a piece ends. */
  #onOneLine(holder) {
    return sentence([...holder.children].map((item) => this.#piece(item)));
  }

  #piece(item) {
    if (item.matches(LIST)) return sentence([...item.children].map((point) => this.#point(point)));
    if (item.nodeName === "BLOCKQUOTE") return this.#onOneLine(item);
    if (item.nodeName === "TABLE") return sentence(cellsOf(item).map((cell) => this.#onOneLine(cell)));
    return this.running.written(item, { breaks: false });
  }

  #point(item) {
    return sentence([this.running.written(item, { breaks: false }), ...listsIn(item).map((one) => this.#piece(one))]);
  }

  /* Put the text of a footnote aside, and give its number; one within another becomes part of nothing. */
  #footnote(id) {
    const item = this.noted.get(id);
    if (this.isInNote || !item) return "";
    this.isInNote = true;
    const text = [...item.children].map((one) => this.#piece(one)).filter(Boolean).join(" ");
    this.isInNote = false;
    if (!text) return "";
    const label = this.footnotes.length + 1;
    this.footnotes.push(`[^${label}]: ${text}`);
    return String(label);
  }
}

const listsIn = (item) => [...item.children].filter((one) => one.matches(LIST));

function sentence(pieces) {
  const join = (text, piece) => (/[.:;,!?]$/.test(text) ? `${text} ${piece}` : `${text}; ${piece}`);
  const said = pieces.filter(Boolean);
  return said.length ? said.reduce(join) : "";
}
