// The boxes that narrow a search down, how many results each would give, and the chosen ones above the results.

import { button, element, withNumber } from "./search-cards.js";
import { say } from "./search-words.js";

const MOST_CHOICES = 40; // of one facet
const part = (id) => document.getElementById(id);
const countOf = (box) => box.closest("label").querySelector(".aantal");

export const labelOf = (box) => box.nextElementSibling.textContent;

export class Filters {
  /** `changed` is called after a filter is taken away; `leave` where the focus has to go elsewhere. */
  constructor(form, { changed, leave }) {
    this.form = form;
    this.changed = changed;
    this.leave = leave;
    this.place = part("gekozen");
    this.facets = [...form.querySelectorAll("fieldset")].map((group) => ({
      group,
      key: group.dataset.facet,
      name: group.querySelector("input").name,
      label: group.querySelector("legend").textContent,
    }));
    this.counts = new Map(this.boxes().map((box) => [box, countOf(box).textContent]));
    part("zonder-filters").firstElementChild.addEventListener("click", () => this.clear());
  }

  boxes() {
    return [...this.form.querySelectorAll("fieldset input")];
  }

  chosen() {
    return this.boxes().filter((box) => box.checked);
  }

  /** What the search has to keep to. */
  values() {
    const values = {};
    for (const { key, group } of this.facets) {
      const chosen = [...group.querySelectorAll("input:checked")].map((box) => box.value);
      if (chosen.length) values[key] = chosen;
    }
    return values;
  }

  /** Ticks what an address names. */
  read(given) {
    for (const facet of this.facets) for (const value of given.getAll(facet.name)) this.box(facet, value, value);
    for (const box of this.boxes()) {
      box.checked = given.getAll(box.name).includes(box.value);
      if (box.checked) box.closest("details").open = true;
    }
  }

  /** The box of a choice; a new one where the page came without it. */
  box({ group }, value, label) {
    const known = [...group.querySelectorAll("input")].find((box) => box.value === value);
    if (known) return;
    const row = group.querySelector("label").cloneNode(true);
    const box = row.querySelector("input");
    box.value = value;
    box.checked = false;
    delete box.dataset.feed;
    box.nextElementSibling.textContent = say(label);
    group.append(row);
    this.counts.set(box, withNumber(countOf(box).textContent, 0));
  }

  /** How many choices there are of a facet. */
  size(key) {
    return this.facets.find((facet) => facet.key === key)?.group.querySelectorAll("input").length ?? 0;
  }

  clear() {
    for (const box of this.chosen()) box.checked = false;
    this.changed();
    this.leave();
  }

  count(facets) {
    for (const facet of this.facets) {
      const found = facets[facet.key] ?? [];
      for (const { value, label } of found.slice(0, MOST_CHOICES)) this.box(facet, value, label);
      for (const box of facet.group.querySelectorAll("input")) {
        const entry = found.find(({ value }) => value === box.value);
        if (entry && labelOf(box) === box.value) box.nextElementSibling.textContent = say(entry.label);
        countOf(box).textContent = withNumber(countOf(box).textContent, entry?.count ?? 0);
      }
    }
  }

  /** The counts that the page came with. */
  restore() {
    for (const [box, text] of this.counts) countOf(box).textContent = text;
  }

  /** Shows the chosen filters above the results, each to be taken away. */
  show() {
    const chosen = this.chosen();
    part("aantal-gekozen").textContent = chosen.length ? ` (${say("{n} gekozen", { n: chosen.length })})` : "";
    part("zonder-filters").hidden = !chosen.length;
    this.place.hidden = !chosen.length;
    const same = chosen.map((box) => `${box.name}/${box.value}/${labelOf(box)}`).join("\n");
    if (same === this.chips) return; // a chip that has the focus keeps it
    this.chips = same;
    const list = element("ul", "chips", ...chosen.map((box) => element("li", "", this.chip(box))));
    list.setAttribute("aria-label", say("Gekozen filters"));
    this.place.replaceChildren(...(chosen.length ? [list, button("als-link", say("Wis filters"), () => this.clear())] : []));
  }

  chip(box) {
    const { label } = this.facets.find(({ name }) => name === box.name);
    const made = button("chip", "", () => {
      const at = this.chosen().indexOf(box);
      box.checked = false;
      this.changed();
      const others = this.place.querySelectorAll(".chip");
      if (others.length) others[Math.min(at, others.length - 1)].focus();
      else this.leave();
    });
    made.append(element("span", "sr", `${say("Verwijder filter {label}:", { label })} `), labelOf(box));
    return made;
  }
}
