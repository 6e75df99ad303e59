// Makes the list of /zoeken/ answer while someone types; the form, the list and the address always say the same.

import { adviceOf, card, element, headingOf, link, shownOf } from "./search-cards.js";
import { Filters, labelOf } from "./search-filters.js";
import { say } from "./search-words.js";

const PAGE = 20; // results at a time
const MOST_PAGES = 50;
const PAUSE = 150; // milliseconds without typing before a search
const SILENCE = 900; // milliseconds before a screen reader hears how many there are
const SLOW = 400; // milliseconds before the page says that it is busy

/** `engine` gives the module that searches. What was typed or ticked before this was here is kept. */
export function start(form, engine) {
  const page = new SearchPage(form, engine);
  const whole = form.closest(".zoekpagina");
  whole.addEventListener("input", ({ target }) => target === form.elements.q && page.typed());
  whole.addEventListener("change", ({ target }) => target.form === form && target.name !== "q" && page.settle());
  whole.addEventListener("click", (event) => page.clicked(event));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    page.settle();
    if (event.submitter?.matches(".toon")) page.fold();
  });
  window.addEventListener("popstate", () => page.arrive());
  page.begin();
}

class SearchPage {
  constructor(form, engine) {
    this.form = form;
    this.engine = engine;
    this.base = form.dataset.base;
    for (const id of ["resultaten", "zoekstatus", "melding", "raad", "niets", "meer", "volg", "volgorde"]) this[id] = document.getElementById(id);
    this.items = [...this.resultaten.children];
    this.itemAt = new Map(this.items.map((item) => [item.querySelector("a")?.href, item]));
    this.heading = this.zoekstatus.textContent;
    this.pointer = [...this.meer.childNodes];
    this.title = document.title;
    this.feed = this.volg?.firstElementChild;
    this.everything = this.feed && [this.feed.href, this.feed.textContent];
    this.filters = new Filters(form, { changed: () => this.settle(), leave: () => this.zoekstatus.focus() });
    this.asked = 0; // so that a slow answer never overwrites a later one
  }

  // --- What is asked

  begin() {
    const { value } = this.form.elements.q;
    const ticked = this.filters.chosen();
    this.arrive();
    if (value) this.form.elements.q.value = value;
    for (const box of ticked) box.checked = true;
    if (ticked.length) this.settle();
    else if (value) this.typed();
    else this.open().catch(() => {}); // somebody is about to ask: what every answer needs comes first
  }

  /** The page is opened, or the reader went back: the address says what to show. */
  arrive() {
    clearTimeout(this.timer);
    this.settled = location.href;
    const given = new URLSearchParams(location.search);
    this.form.elements.q.value = given.get("q") ?? "";
    this.form.elements.volgorde.value = given.get("volgorde") === "datum" ? "datum" : "";
    this.filters.read(given);
    this.show(this.state(Math.min(Math.floor(Number(given.get("pagina"))) || 1, MOST_PAGES)));
  }

  state(page = 1) {
    const state = new URLSearchParams();
    const query = this.form.elements.q.value.trim();
    if (query) state.set("q", query);
    for (const box of this.filters.chosen()) state.append(box.name, box.value);
    if (query && this.form.elements.volgorde.value) state.set("volgorde", "datum");
    if (page > 1) state.set("pagina", page);
    return state;
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

  /** From the filters, which fill a narrow screen, to the results. */
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
    this.follow(query);
    this.filters.show();
    clearTimeout(this.busy);
    if (!state.toString()) return this.rest();
    this.busy = setTimeout(() => this.say(say("Bezig met zoeken…"), say("Bezig met zoeken…"), 0), SLOW);
    const answer = await this.answer(state);
    if (answer) this.tell(state, answer);
  }

  open() {
    this.index ??= this.engine().then(({ openIndex }) => openIndex(this.base, (url) => window.fetch(url)));
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
      const answer = await index.search(state.get("q") ?? "", { filters: this.filters.values(), limit, sort });
      return mine === this.asked ? answer : null;
    } catch {
      this.index = null; // a later question tries again
      if (mine === this.asked) this.fail();
      return null;
    }
  }

  tell(state, answer) {
    const { hits, total, facets = {} } = answer;
    const places = this.filters.size("municipality");
    this.resultaten.replaceChildren(...hits.map((hit) => this.item(hit, places)));
    this.raad.replaceChildren(...adviceOf(answer, (query) => addressOf(withQuery(state, query))));
    this.niets.hidden = total > 0;
    this.filters.count(facets);
    this.filters.show(); // a choice from the address has its words now
    this.offerMore(state, hits.length, total);
    const isNarrowed = this.filters.chosen().length > 0;
    const heading = headingOf({ query: state.get("q") ?? "", isNarrowed, total, byDate: state.has("volgorde") });
    this.say(heading, `${heading}. ${this.raad.textContent}`, SILENCE);
  }

  /** Nothing is asked: the page as it came. */
  rest() {
    this.asked += 1;
    this.restore();
    this.raad.replaceChildren();
    this.meer.replaceChildren(...this.pointer);
    this.say(this.heading, this.melding.textContent ? this.heading : "", SILENCE);
  }

  fail() {
    this.restore();
    this.meer.replaceChildren();
    const again = link(location.href, say("Probeer het opnieuw"));
    const words = say("Een deel van de zoekmachine kwam niet goed aan. U ziet hieronder de nieuwste stukken.");
    const other = say("of blader in de lijsten onderaan.");
    this.raad.replaceChildren(element("p", "let-op", words, " ", again, ", ", other));
    const heading = say("Zoeken lukt nu niet");
    this.say(heading, `${heading}. ${this.raad.textContent}`, 0);
  }

  restore() {
    this.resultaten.replaceChildren(...this.items);
    this.niets.hidden = true;
    this.filters.restore();
  }

  /** A result; of a document that the page came with, around the excerpt, as the page had it. */
  item(hit, places) {
    const href = new URL(this.base + hit.url, location.href).href;
    const made = card(href, hit, { places });
    const known = this.itemAt.get(href);
    for (const name of known ? [".kaart-boven", ".kaart-onder"] : []) {
      made.querySelector(name).replaceWith(known.querySelector(name).cloneNode(true));
    }
    return made;
  }

  offerMore(state, shown, total) {
    if (total <= shown || !shown) return this.meer.replaceChildren();
    const next = new URLSearchParams(state);
    next.set("pagina", (Number(state.get("pagina")) || 1) + 1);
    const more = link(addressOf(next), say("Meer resultaten"));
    more.className = "knop";
    more.dataset.pagina = next.get("pagina");
    this.meer.replaceChildren(shownOf(shown, total), more);
  }

  /** The feed that holds what is asked for, where there is one. */
  follow(query) {
    if (!this.feed) return;
    const chosen = this.filters.chosen();
    const own = chosen.length === 1 && !query ? chosen[0].dataset.feed : "";
    this.volg.hidden = !own && (chosen.length > 0 || query !== "");
    const [address, words] = own ? [`${this.base}${own}feed.xml`, say("Volg {label} via RSS", { label: labelOf(chosen[0]) })] : this.everything;
    this.feed.href = address;
    this.feed.textContent = words;
  }

  /** Shows `heading` at once; a screen reader hears `words` when the reader pauses, and not at each key. */
  say(heading, words, pause) {
    clearTimeout(this.busy);
    clearTimeout(this.voice);
    this.zoekstatus.textContent = heading;
    this.voice = setTimeout(() => (this.melding.textContent = words), pause);
  }
}

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
