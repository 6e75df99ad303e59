// Makes the list of /zoeken/ answer while someone types. Without this file the page is a list of everything.

const NAMES = {
  gemeente: "municipality",
  aanbieder: "provider",
  soort: "kind",
  jaar: "year",
  oordeel: "judgement",
  voorziening: "service",
};
const PAGE = 20; // results at a time
const PAUSE = 150; // milliseconds without typing before a search

const number = new Intl.NumberFormat("nl-NL");

/** Some servers have no type for .mjs, and a browser refuses a module without one: the site has a copy. */
const engine = () => import("./search.mjs").catch(() => import("./search.js"));

function start(form) {
  const page = new SearchPage(form, {
    list: document.getElementById("resultaten"),
    status: document.getElementById("zoekstatus"),
    more: document.getElementById("meer"),
  });
  form.addEventListener("input", (event) => event.target === form.elements.q && page.typed());
  form.addEventListener("change", (event) => event.target.type === "checkbox" && page.settle());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    page.settle();
  });
  window.addEventListener("popstate", () => page.arrive());
  page.arrive();
}

class SearchPage {
  constructor(form, { list, status, more }) {
    Object.assign(this, { form, list, status, more });
    this.base = form.dataset.base;
    this.items = [...list.children];
    this.pointer = [...more.childNodes];
    this.itemAt = new Map(this.items.map((item) => [item.querySelector("a")?.href, item]));
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.textContent = "Toon meer";
    this.button.addEventListener("click", () => this.showMore());
    this.asked = 0; // so that a slow answer never overwrites a later one
  }

  /** The page is opened, or the reader went back: the address says what to show. */
  arrive() {
    this.settled = location.href;
    const state = new URLSearchParams(location.search);
    this.form.elements.q.value = state.get("q") ?? "";
    for (const box of this.boxes()) box.checked = state.getAll(box.name).includes(box.value);
    this.show(state);
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
    this.show(state);
  }

  boxes() {
    return this.form.querySelectorAll("input[type=checkbox]");
  }

  state() {
    const state = new URLSearchParams();
    const query = this.form.elements.q.value.trim();
    if (query) state.set("q", query);
    for (const box of this.boxes()) if (box.checked) state.append(box.name, box.value);
    return state;
  }

  async show(state) {
    this.shown = 0;
    this.current = state;
    const answer = await this.answer(PAGE);
    if (!answer) return;
    this.list.replaceChildren();
    this.append(answer);
    this.count(answer.facets);
    this.say(sentence(state, answer));
  }

  async showMore() {
    const answer = await this.answer(this.shown + PAGE);
    if (!answer) return;
    const first = this.shown;
    this.append(answer);
    this.list.children[first]?.querySelector("a")?.focus(); // the button may be gone
  }

  /** The answer to the current question, or nothing where it failed or a newer question was asked. */
  async answer(limit) {
    this.asked += 1;
    const mine = this.asked;
    try {
      this.index ??= engine().then(({ openIndex }) => openIndex(this.base, (url) => window.fetch(url)));
      const index = await this.index;
      const answer = await index.search(this.current.get("q") ?? "", { filters: filtersOf(this.current), limit });
      return mine === this.asked ? answer : null;
    } catch {
      this.index = null;
      if (mine === this.asked) this.fail();
      return null;
    }
  }

  fail() {
    this.list.replaceChildren(...this.items);
    this.more.replaceChildren(...this.pointer);
    this.say("Zoeken lukt nu niet. U ziet hier de nieuwste stukken. Probeer het later opnieuw.");
  }

  append({ hits, total }) {
    const fresh = hits.slice(this.shown);
    this.list.append(...fresh.map((hit) => this.itemOf(hit)));
    this.shown = hits.length;
    if (total <= this.shown) this.more.replaceChildren();
    else if (!this.button.isConnected) this.more.replaceChildren(this.button);
  }

  /** The card that was already on the page, or a new one, with the excerpt of this search. */
  itemOf(hit) {
    const href = new URL(this.base + hit.url, location.href).href;
    const item = this.itemAt.get(href)?.cloneNode(true) ?? card(href, hit);
    const excerpt = item.querySelector(".kaart-kort") ?? element("p", "kaart-kort");
    excerpt.replaceChildren(...marked(hit));
    if (!item.contains(excerpt)) item.querySelector("h3").after(excerpt);
    return item;
  }

  count(facets) {
    for (const box of this.boxes()) {
      const place = box.closest("label")?.querySelector(".aantal");
      const found = facets[NAMES[box.name]]?.find(({ value }) => value === box.value);
      if (place) place.textContent = withNumber(place.textContent, found?.count ?? 0);
    }
  }

  say(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}

function addressOf(state) {
  const query = state.toString();
  return location.pathname + (query && `?${query}`);
}

function filtersOf(state) {
  const filters = {};
  for (const [name, facet] of Object.entries(NAMES)) if (state.has(name)) filters[facet] = state.getAll(name);
  return filters;
}

function sentence(state, { total, partial }) {
  const query = state.get("q") ?? "";
  const about = query ? ` voor "${query}"` : "";
  if (!total && query) return `Geen resultaten${about}. Probeer een ander woord, of minder filters.`;
  if (!total) return "Geen resultaten met deze filters.";
  if (!state.toString()) return `${number.format(total)} ${total === 1 ? "stuk" : "stukken"}, nieuwste eerst`;
  const found = `${number.format(total)} ${total === 1 ? "resultaat" : "resultaten"}${about}`;
  return partial ? `${found}. Geen stuk heeft alle woorden; deze stukken hebben er de meeste.` : found;
}

/** A count in the form in which the page wrote it, such as '(12)'. */
function withNumber(text, count) {
  const written = number.format(count);
  return /\d/.test(text) ? text.replace(/\d[\d.]*/, written) : written;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A card as the site makes them, for a document that is not among the newest on the page. */
function card(href, { id, title, date, labels }) {
  const link = element("a", "", title);
  link.href = href;
  const day = element("time", "", new Date(`${date}T12:00Z`).toLocaleDateString("nl-NL", { dateStyle: "long" }));
  day.dateTime = date;
  const places = labels.municipality.join(", ");
  return element(
    "li",
    "kaart",
    element("p", "kaart-boven", element("span", "soort", ...labels.kind), " ", ...labels.judgement, " ", day),
    element("h3", "", link),
    element("p", "kaart-onder", [places, ...labels.provider, id].filter(Boolean).join(" · ")),
  );
}

/** The excerpt as text, with its marks as elements. */
function marked({ excerpt, marks }) {
  const parts = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(excerpt.slice(from, start), element("mark", "", excerpt.slice(start, end)));
    from = end;
  }
  return [...parts, excerpt.slice(from)];
}

const form = document.getElementById("zoekformulier");
if (form) start(form);
