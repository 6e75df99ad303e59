/* What the form adds to Decap CMS: our own way of writing a file, our words, and a preview in our style. */
(function () {
  "use strict";
  const own = document.currentScript.dataset;
  const several = new Set(own.several.split(" "));
  const yaml = window.jsyaml;
  const plain = { schema: yaml.FAILSAFE_SCHEMA }; // every value is text, as the program reads it
  const FENCE = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;
  const known = new Map(); // id -> its keys, each with the value and the lines that a file had for it

  const nameOf = (data) => data.id || data.title;
  const isEmpty = (value) =>
    value === null || value === undefined || value === "" ||
    (typeof value === "object" && !Object.keys(value).length);

  function tidied(value) {
    if (Array.isArray(value)) return value.map(tidied).filter((item) => !isEmpty(item));
    if (value === null || typeof value !== "object") return typeof value === "string" ? value.trim() : value;
    const kept = Object.entries(value).map(([key, item]) => [key, tidied(item)]);
    return Object.fromEntries(kept.filter(([, item]) => !isEmpty(item)));
  }

  function asLists(value) {
    if (Array.isArray(value)) return value.map(asLists);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        [key, several.has(key) && typeof item === "string" ? [item] : asLists(item)]),
    );
  }

  /* The lines of each key at the margin, so that what nobody changed is written as it was. */
  function parts(front) {
    const found = new Map();
    for (const chunk of front.split(/^(?=[A-Za-z_])/m)) {
      const key = /^[A-Za-z_]+/.exec(chunk);
      if (key) found.set(key[0], chunk);
    }
    return found;
  }

  function fromFile(text) {
    const fence = FENCE.exec(text);
    if (!fence) throw new Error("Dit bestand begint niet met kopgegevens tussen twee regels met ---.");
    const data = asLists(yaml.load(fence[1], plain) || {});
    const lines = parts(fence[1]);
    known.set(nameOf(data), new Map([...lines].map(([key, chunk]) =>
      [key, { written: JSON.stringify(tidied(data)[key]), chunk }])));
    return { ...data, body: text.slice(fence[0].length) };
  }

  function toFile(data, order) {
    const { body = "", id_year: _, ...rest } = data;
    const kept = tidied(rest);
    const before = known.get(nameOf(kept)) || new Map();
    const rank = [...before.keys(), ...order];
    const keys = Object.keys(kept).sort((a, b) => place(rank, a) - place(rank, b));
    const front = keys.map((key) => {
      const old = before.get(key);
      if (old && old.written === JSON.stringify(kept[key])) return old.chunk;
      return yaml.dump({ [key]: kept[key] }, { ...plain, lineWidth: -1, flowLevel: 2, noRefs: true });
    });
    const text = body.trim() ? `${body.trimEnd()}\n` : body;
    return `---\n${front.join("")}---\n${text}`;
  }

  function place(order, key) {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  }

  const CMS = window.CMS;
  CMS.registerCustomFormat("toezicht", "md", { fromFile, toFile });
  CMS.registerEventListener({
    name: "preSave",
    handler: ({ entry }) => {
      const year = /-(\d{4})-/.exec(entry.getIn(["data", "id"]) || "");
      return year ? entry.get("data").set("id_year", year[1]) : entry.get("data");
    },
  });

  const words = CMS.getLocale("nl");
  const said = words.editor.editorControlPane.widget;
  said.regexPattern = "%{fieldLabel} klopt nog niet. %{pattern}";
  said.required = "%{fieldLabel} is verplicht.";

  if (own.branch) { // this forge has no proposals that Decap can make: what is kept goes to a branch of its own
    Object.assign(words.editor.editorToolbar, {
      publish: "Opslaan",
      publishing: "Opslaan…",
      published: "Opgeslagen",
      publishNow: `Opslaan op de tak ${own.branch}`,
      publishAndCreateNew: "Opslaan en nog een stuk maken",
      publishAndDuplicate: "Opslaan en dit stuk kopiëren",
    });
  }

  own.styles.trim().split(/\s+/).filter(Boolean).forEach((style) => {
    CMS.registerPreviewStyle(new URL(style, document.baseURI).pathname);
  });
  const { createClass, h } = window;
  CMS.registerWidget("sleutel", createClass({
    render() {
      const { value, onChange, forID, field, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      const list = `${forID}-suggesties`;
      const options = field.get("suggestions").map((one) =>
        h("option", { key: one.get("value"), value: one.get("value"), label: one.get("label") }));
      return h("div", {},
        h("input", {
          id: forID, type: "text", list, className: classNameWrapper, value: value || "",
          onChange: (event) => onChange(event.target.value),
          onFocus: setActiveStyle, onBlur: setInactiveStyle,
        }),
        h("datalist", { id: list }, options.toArray()));
    },
  }));
  const Preview = createClass({
    render() {
      const { entry, widgetFor } = this.props;
      const text = (key) => entry.getIn(["data", key]) || "";
      return h("main", { className: "breed" },
        h("p", { className: "klein" }, text("id")),
        h("h1", {}, text("title") || "Nog zonder titel"),
        text("summary") && h("p", { className: "inleiding" }, text("summary")),
        h("div", { className: "tekst" }, widgetFor("body")));
    },
  });
  ["policy", "work-plan", "visit-report", "annual-report", "measure", "response", "document", "pages"]
    .forEach((name) => CMS.registerPreviewTemplate(name, Preview));
})();
