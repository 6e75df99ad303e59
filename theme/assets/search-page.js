// Makes the list of /zoeken/ answer while someone types. Without this file the page is a list of what is newest.

import { adviceOf, button, card, element, headingOf, link, withNumber } from "./search-cards.js";

const PAGE = 20; // results at a time
const PAUSE = 150; // milliseconds without typing before a search
const SILENCE = 900; // milliseconds before a screen reader hears how many there are
const SLOW = 400; // milliseconds before the page says that it is busy
const MOST_CHOICES = 40; // of one facet

/** Some servers have no type for .mjs, and a browser refuses a module without one: the site has a copy. */
const engine = () => import("./search.mjs").catch(() => import("./search.js"));
const part = (id) => document.getElementById(id);

function start(form) {
  const page = new SearchPage(form);
  const whole = form.closest(".zoekpagina");
  // What an answer needs is fetched when somebody is about to ask, and not by who only looks.
  form.addEventListener("focusin", () => page.open().catch(() => {}), { once: true });
  whole.addEventListener("input", ({ target }) => target === form.elements.q && page.typed());
  whole.addEventListener("change", ({ target }) => target.form === form && target.name !== "q" && page.settle());
  whole.addEventListener("click", (event) => page.clicked(event));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    page.settle();
    if (event.submitter?.matches(".toon")) page.fold();
  });
  window.addEventListener("popstate", () => page.arrive());
  page.arrive();
}

class SearchPage {
  constructor(form) {
    this.form = form;
    this.base = form.dataset.base;
    this.total = Number(form.dataset.total);
    for (const id of ["resultaten", "zoekstatus", "melding", "gekozen", "raad", "niets", "meer", "volg", "volgorde"]) this[id] = part(id);
    this.items = [...this.resultaten.children];
    this.itemAt = new Map(this.items.map((item) => [item.querySelector("a")?.href, item]));
    this.heading = this.zoekstatus.textContent;
    this.title = document.title;
    this.counts = new Map(this.boxes().map((box) => [box, countOf(box).textContent]));
    this.facets = [...form.querySelectorAll("fieldset")].map((group) => ({
      group,
      key: group.dataset.facet,
      name: group.querySelector("input").name,
      label: group.querySelector("legend").textContent,
    }));
    this.feed = this.volg?.firstElementChild;
    this.everything = this.feed && [this.feed.href, this.feed.textContent];
    part("zonder-filters").firstElementChild.addEventListener("click", () => this.clear());
    this.asked = 0; // so that a slow answer never overwrites a later one
  }

  // --- What is asked: the form and the address say the same

  /** The page is opened, or the reader went back: the address says what to show. */
  arrive() {
    clearTimeout(this.timer);
    this.settled = location.href;
    const given = new URLSearchParams(location.search);
    this.form.elements.q.value = given.get("q") ?? "";
    this.form.elements.volgorde.value = given.get("volgorde") === "datum" ? "datum" : "";
    for (const facet of this.facets) for (const value of given.getAll(facet.name)) this.box(facet, value, value);
    for (const box of this.boxes()) box.checked = given.getAll(box.name).includes(box.value);
    if (this.chosen().length) this.form.querySelectorAll(".filter:has(:checked)").forEach((one) => (one.open = true));
    const page = Math.floor(Number(given.get("pagina")));
    this.show(this.state(page > 1 ? Math.min(page, 50) : 1));
  }

  state(page = 1) {
    const state = new URLSearchParams();
    const query = this.form.elements.q.value.trim();
    if (query) state.set("q", query);
    for (const box of this.chosen()) state.append(box.name, box.value);
    if (query && this.form.elements.volgorde.value) state.set("volgorde", "datum");
    if (page > 1) state.set("pagina", page);
    return state;
  }

  boxes() {
    return [...this.form.querySelectorAll("input[type=checkbox]")];
  }

  chosen() {
    return this.boxes().filter((box) => box.checked);
  }

  /** The box of a choice; a new one where the page came without it. */
  box(facet, value, label) {
    const known = [...facet.group.querySelectorAll("input")].find((box) => box.value === value);
    if (known) return known;
    const row = facet.group.querySelector("label").cloneNode(true);
    const box = row.querySelector("input");
    Object.assign(box, { value, checked: false });
    delete box.dataset.feed;
    box.nextElementSibling.textContent = label;
    facet.group.append(row);
    this.counts.set(box, "(0)");
    return box;
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const state = this.state();
      history.replaceState(null, "", addressOf(state));
      this.show(state);
    }, PAUSE);
  }

  /** A choice is made: it gets a place of its own in the history, after what was chosen before. */
  settle() {
    clearTimeout(this.timer);
    const state = this.state();
    const address = new URL(addressOf(state), location.href).href;
    if (address !== this.settled) {
      history.replaceState(null, "", this.settled);
      history.pushState(null, "", address);
      this.settled = address;
    }
    return this.show(state);
  }

  clear() {
    for (const box of this.chosen()) box.checked = false;
    this.settle();
    this.zoekstatus.focus();
  }

  fold() {
    this.form.querySelector(".filters").open = false;
    this.zoekstatus.focus();
    this.zoekstatus.scrollIntoView();
  }

  /** The links that stay on this page: a click with a key held down opens a tab, as everywhere. */
  clicked(event) {
    const followed = event.target.closest?.("[data-vraag], [data-pagina]");
    if (!followed || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (followed.dataset.pagina) this.more(Number(followed.dataset.pagina));
    else {
      this.form.elements.q.value = followed.dataset.vraag;
      this.form.elements.q.focus();
      this.settle();
    }
  }

  /** More of the same is no new question: going back leads past it, and coming back shows as much again. */
  async more(page) {
    const before = this.resultaten.children.length;
    const state = this.state(page);
    history.replaceState(null, "", addressOf(state));
    this.settled = location.href;
    await this.show(state);
    this.resultaten.children[before]?.querySelector("a")?.focus(); // the link may be gone
  }

  // --- What is shown

  async show(state) {
    const query = state.get("q") ?? "";
    this.volgorde.hidden = !query;
    document.title = query ? `${query} – ${this.title}` : this.title;
    this.follow(state);
    this.choices();
    if (!state.toString()) return this.rest();
    const busy = setTimeout(() => this.say("Bezig met zoeken…", "Bezig met zoeken…", 0), SLOW);
    const answer = await this.answer(state);
    clearTimeout(busy);
    if (answer) this.tell(state, answer);
  }

  open() {
    this.index ??= engine().then(({ openIndex }) => openIndex(this.base, (url) => window.fetch(url)));
    return this.index;
  }

  /** The answer to a question, or nothing where it failed or a newer question was asked. */
  async answer(state) {
    this.asked += 1;
    const mine = this.asked;
    const limit = PAGE * (Number(state.get("pagina")) || 1);
    const sort = state.has("volgorde") ? "date" : "relevance";
    try {
      const index = await this.open();
      const answer = await index.search(state.get("q") ?? "", { filters: this.filters(state), limit, sort });
      return mine === this.asked ? answer : null;
    } catch {
      this.index = null; // a later question tries again
      if (mine === this.asked) this.fail();
      return null;
    }
  }

  filters(state) {
    const chosen = this.facets.filter(({ name }) => state.has(name));
    return Object.fromEntries(chosen.map(({ key, name }) => [key, state.getAll(name)]));
  }

  tell(state, answer) {
    const { hits, total, facets = {} } = answer;
    const places = facets.municipality ? this.facets.find(({ key }) => key === "municipality")?.group.querySelectorAll("input").length : 0;
    this.resultaten.replaceChildren(...hits.map((hit) => this.item(hit, places)));
    this.raad.replaceChildren(...adviceOf(answer, (query) => addressOf(withQuery(state, query))));
    this.niets.hidden = total > 0;
    part("zonder-filters").hidden = !this.chosen().length;
    this.count(facets);
    this.choices();
    this.offerMore(state, hits.length, total);
    const query = state.get("q") ?? "";
    const heading = headingOf({ query, isNarrowed: this.chosen().length > 0, total, byDate: state.has("volgorde") });
    this.say(heading, `${heading}. ${this.raad.textContent}`, SILENCE);
  }

  /** Nothing is asked: the page as it came. */
  rest() {
    this.asked += 1;
    this.restore();
    this.raad.replaceChildren();
    this.offerMore(this.state(), this.items.length, this.total);
    this.say(this.heading, this.melding.textContent ? this.heading : "", SILENCE);
  }

  fail() {
    this.restore();
    this.meer.replaceChildren();
    const again = link(location.href, "Probeer het opnieuw");
    this.raad.replaceChildren(
      element("p", "let-op", "Een deel van de zoekmachine kwam niet goed aan. U ziet hieronder de nieuwste stukken. ", again, ", of blader in de lijsten onderaan."),
    );
    this.say("Zoeken lukt nu niet", `Zoeken lukt nu niet. ${this.raad.textContent}`, 0);
  }

  restore() {
    this.resultaten.replaceChildren(...this.items);
    this.niets.hidden = true;
    for (const [box, text] of this.counts) countOf(box).textContent = text;
  }

  /** The card that was already on the page, or a new one, with the excerpt of this search. */
  item(hit, places) {
    const href = new URL(this.base + hit.url, location.href).href;
    const made = card(href, hit, { places });
    const known = this.itemAt.get(href);
    if (known) for (const name of [".kaart-boven", ".kaart-onder"]) made.querySelector(name).replaceWith(known.querySelector(name).cloneNode(true));
    return made;
  }

  offerMore(state, shown, total) {
    if (total <= shown || !shown) return this.meer.replaceChildren();
    const page = (Number(state.get("pagina")) || 1) + 1;
    const next = new URLSearchParams(state);
    next.set("pagina", page);
    const more = link(addressOf(next), "Meer resultaten");
    more.className = "knop";
    more.dataset.pagina = page;
    const many = new Intl.NumberFormat("nl-NL");
    this.meer.replaceChildren(element("p", "klein", `U ziet ${many.format(shown)} van ${many.format(total)}.`), more);
  }

  count(facets) {
    for (const facet of this.facets) {
      const found = facets[facet.key] ?? [];
      for (const { value, label } of found.slice(0, MOST_CHOICES)) this.box(facet, value, label);
      for (const box of facet.group.querySelectorAll("input")) {
        const entry = found.find(({ value }) => value === box.value);
        if (entry && box.nextElementSibling.textContent === box.value) box.nextElementSibling.textContent = entry.label;
        countOf(box).textContent = withNumber(countOf(box).textContent, entry?.count ?? 0);
      }
    }
  }

  /** The chosen filters above the results, each to be taken away. */
  choices() {
    const chosen = this.chosen();
    part("aantal-gekozen").textContent = chosen.length ? ` (${chosen.length} gekozen)` : "";
    this.gekozen.hidden = !chosen.length;
    const same = chosen.map((box) => `${box.name}/${box.value}/${labelOf(box)}`).join("\n");
    if (same === this.chips) return; // a chip that has the focus keeps it
    this.chips = same;
    const list = element("ul", "chips", ...chosen.map((box) => element("li", "", this.chip(box))));
    list.setAttribute("aria-label", "Gekozen filters");
    this.gekozen.replaceChildren(...(chosen.length ? [list, button("als-link", "Wis filters", () => this.clear())] : []));
  }

  chip(box) {
    const { label } = this.facets.find(({ name }) => name === box.name);
    const text = [element("span", "sr", `Verwijder filter ${label}: `), labelOf(box)];
    const made = button("chip", "", () => {
      const place = this.chosen().indexOf(box);
      box.checked = false;
      this.settle();
      const others = this.gekozen.querySelectorAll(".chip");
      (others[Math.min(place, others.length - 1)] ?? this.zoekstatus).focus();
    });
    made.append(...text);
    return made;
  }

  /** The feed that holds what is asked for, where there is one. */
  follow(state) {
    if (!this.feed) return;
    const boxes = this.chosen();
    const feed = boxes.length === 1 && !state.has("q") ? boxes[0].dataset.feed : "";
    const everything = !boxes.length && !state.has("q");
    this.volg.hidden = !feed && !everything;
    const [address, words] = feed ? [`${this.base}${feed}feed.xml`, `Volg ${labelOf(boxes[0])} via RSS`] : this.everything;
    this.feed.href = address;
    this.feed.textContent = words;
  }

  /** Shows `heading` at once; a screen reader hears `words` when the reader pauses, and not at each key. */
  say(heading, words, pause) {
    this.zoekstatus.textContent = heading;
    clearTimeout(this.voice);
    this.voice = setTimeout(() => (this.melding.textContent = words), pause);
  }
}

const countOf = (box) => box.closest("label").querySelector(".aantal");
const labelOf = (box) => box.nextElementSibling.textContent;

function addressOf(state) {
  const query = state.toString();
  return location.pathname + (query && `?${query}`);
}

function withQuery(state, query) {
  const other = new URLSearchParams(state);
  other.delete("pagina");
  other.set("q", query);
  return other;
}

const form = document.getElementById("zoekformulier");
if (form) start(form);
