/* What is told of a file: the sentences of the program, each with its place and never with text of the file. */

export class Notes {
  constructor(messages) {
    this.messages = messages;
    this.told = [];
  }

  /* `part` and `paragraph` are the place, `count` goes into the sentence. */
  tell(weight, name, { part = "", paragraph = 0, count = 1 } = {}) {
    this.told.push({ weight, name, part, paragraph, count });
  }

  /* Tell what was not told yet, wherever it stands. */
  once(weight, name, place) {
    if (!this.told.some((note) => note.name === name)) this.tell(weight, name, place);
  }

  get areRefusing() {
    return this.told.some((note) => note.weight === "refused");
  }

  /* Give the sentences: what refuses the file stands alone. */
  sentences() {
    const shown = this.told.filter((note) => !this.areRefusing || note.weight === "refused");
    return [...new Set(shown.map((note) => this.#sentence(note)))];
  }

  #sentence({ name, part, paragraph, count }) {
    const place = [part, paragraph ? `alinea ${paragraph}` : ""].filter(Boolean).join(", ");
    const said = this.messages[name].replace("{n}", count);
    return `${said[0].toUpperCase()}${said.slice(1)}${place ? ` (${place})` : ""}.`;
  }
}
