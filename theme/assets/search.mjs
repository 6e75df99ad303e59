// Searches the files that `generator/search` writes. Knows no page and needs no other code, so that a
// browser, Node and a test ask the same questions the same way.

const LONGEST_QUERY = 10000; // characters
const MOST_WORDS = 32; // words and phrases of one question
const SHORTEST_PREFIX = 3;
const MOST_COMPLETIONS = 40; // words that a prefix stands for
const EXCERPT = 240; // characters
const LEAD = 60; // of which before the first match
// A body costs 2 kB over the line: only the hits that are read first get an excerpt from it.
const BODIES = 10;

const HIDDEN = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WORD = /[\p{L}\p{N}]+/gu;
const WRITTEN_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

// The index holds the stem of each word that occurs. A form that occurs nowhere ('rookmelders' where all
// write 'rookmelder') is looked up through its other forms, so that no stemmer has to run here.
const ENDINGS = ["", "s", "e", "en", "n", "es", "ing", "ingen"];
const SPELLINGS = [
  [/([bdfgklmnprst])\1$/, "$1"], // plann(en): plan
  [/([aeiou])([bdfgklmnprst])$/, "$1$2$2"], // plan: plann(en)
  [/z$/, "s"], // huiz(en): huis
  [/s$/, "z"],
  [/v$/, "f"], // briev(en): brief
  [/f$/, "v"],
  [/([aeou])\1([bdfgklmnprst])$/, "$1$2"], // raad: rad(en)
  [/([^aeiou][aeou])([bdfgklmnprst])$/, (_all, open, last) => open + open.at(-1) + last], // rad(en): raad
];

const fold = (text) => text.normalize("NFKD").replace(HIDDEN, "").toLowerCase();
const wordsOf = (text) => fold(text).match(WORD) ?? [];

/** Opens the index below `base`, the root of a site with `/` at the end. */
export async function openIndex(base, fetch = globalThis.fetch) {
  const files = new Files(`${base}assets/search/`, fetch);
  const head = await files.read("head.json");
  if (head.version !== 1) throw new Error(`unknown version of the search index: ${head.version}`);
  return new SearchIndex(head, files);
}

class Files {
  constructor(base, fetch) {
    this.base = base;
    this.fetch = fetch;
    this.known = new Map();
  }

  read(name) {
    if (!this.known.has(name)) {
      const reading = this.load(name);
      this.known.set(name, reading);
      reading.catch(() => this.known.delete(name)); // a later question tries again
    }
    return this.known.get(name);
  }

  async load(name) {
    const { fetch } = this; // called bare: a browser refuses its fetch as a method of something else
    const response = await fetch(this.base + name);
    if (!response.ok) throw new Error(`search index: ${name} gives status ${response.status}`);
    return response.json();
  }
}

class SearchIndex {
  constructor(head, files) {
    this.head = head;
    this.files = files;
    this.stop = new Set(head.stop);
    this.facets = Object.entries(head.facets).map(([name, values]) => readFacet(name, values, head.documents));
  }

  async search(query, { filters = {}, limit = 20 } = {}) {
    const question = this.parse(query);
    const found = question.empty ? this.everything() : await this.find(question);
    const { kept, facets } = this.narrow(found.scores, filters ?? {});
    const ranked = kept.sort((a, b) => found.scores.get(b) - found.scores.get(a) || a - b);
    const hits = await this.present(ranked.slice(0, wholeNumber(limit)), found);
    return { total: kept.length, hits, facets, partial: found.partial };
  }

  /** What is asked: words that should occur, and phrases that must occur as they are written. */
  parse(query) {
    const text = String(query ?? "").slice(0, LONGEST_QUERY).replace(/[“”„‟«»]/g, '"');
    const phrases = [];
    const rest = text.replace(/"([^"]*)"/g, (_all, phrase) => {
      const words = wordsOf(phrase);
      if (words.length) phrases.push(words);
      return " ";
    });
    const words = [...new Set(wordsOf(rest))].filter((word) => !this.stop.has(word));
    return {
      words: words.slice(0, MOST_WORDS),
      phrases: phrases.slice(0, MOST_WORDS),
      empty: text.trim() === "",
    };
  }

  everything() {
    const scores = new Map();
    for (let place = 0; place < this.head.documents; place += 1) scores.set(place, 0);
    return { scores, terms: [], phrases: [], partial: false };
  }

  async find({ words, phrases }) {
    const [terms, among] = await Promise.all([
      Promise.all(words.map((word) => this.term(word))),
      this.withPhrases(phrases),
    ]);
    const seen = new Map(); // document -> how many of the words it has, and what they add up to
    for (const [place, score] of among ?? []) seen.set(place, { words: 0, score });
    for (const { impacts } of terms) {
      for (const [place, impact] of impacts) {
        const had = seen.get(place) ?? (among ? null : { words: 0, score: 0 });
        if (had) seen.set(place, { words: had.words + 1, score: had.score + impact });
      }
    }
    // Documents with every word; where none has them all, those that have the most.
    const most = Math.max(0, ...new Set([...seen.values()].map((had) => had.words)));
    const scores = new Map();
    for (const [place, had] of seen) if (had.words === most) scores.set(place, had.score);
    return { scores, terms, phrases, partial: scores.size > 0 && most < words.length };
  }

  /** The documents of one word: of its stem, and where it is unknown of the nearest words that are known. */
  async term(word) {
    const stems = await this.stemsOf(word);
    const postings = await Promise.all(stems.map((each) => this.posting(each)));
    const impacts = new Map();
    for (const { documents, weights } of postings) {
      documents.forEach((place, at) => impacts.set(place, Math.max(weights[at], impacts.get(place) ?? 0)));
    }
    return { forms: new Set(postings.flatMap((posting) => posting.forms)), impacts };
  }

  async stemsOf(word) {
    const exact = await this.stemOf(word);
    if (exact !== null) return [exact];
    const inflected = await Promise.all(inflections(word).map((form) => this.stemOf(form)));
    const stems = [...new Set(inflected.filter((stem) => stem !== null))];
    return stems.length ? stems : this.completions(word);
  }

  async stemOf(word) {
    const [firsts, names] = this.head.words;
    const shard = lastUpTo(firsts, word);
    if (shard < 0) return null;
    const [words, stems] = await this.files.read(names[shard]);
    const at = lastUpTo(words, word);
    return at >= 0 && words[at] === word ? stems[at] || word : null;
  }

  async completions(prefix) {
    if (prefix.length < SHORTEST_PREFIX) return [];
    const [firsts, names] = this.head.words;
    const stems = new Set();
    for (let shard = Math.max(0, lastUpTo(firsts, prefix)); shard < names.length; shard += 1) {
      if (firsts[shard] > prefix && !firsts[shard].startsWith(prefix)) break;
      const [words, others] = await this.files.read(names[shard]);
      for (let at = Math.max(0, lastUpTo(words, prefix)); at < words.length; at += 1) {
        if (words[at].startsWith(prefix)) stems.add(others[at] || words[at]);
        else if (words[at] > prefix) break;
        if (stems.size === MOST_COMPLETIONS) return [...stems];
      }
    }
    return [...stems];
  }

  async posting(stem) {
    const [firsts, names] = this.head.stems;
    const [stems, forms, steps, weights] = await this.files.read(names[lastUpTo(firsts, stem)]);
    const at = lastUpTo(stems, stem);
    return { forms: forms[at], documents: added(steps[at]), weights: weights[at] };
  }

  /** The documents in which every phrase occurs, or null where none is asked. */
  async withPhrases(phrases) {
    if (!phrases.length) return null;
    const candidates = await this.candidates(phrases.flat());
    const places = [...candidates.keys()];
    const hold = await Promise.all(places.map((place) => this.holds(place, phrases)));
    return new Map(places.filter((_place, at) => hold[at]).map((place) => [place, candidates.get(place)]));
  }

  async candidates(words) {
    const telling = [...new Set(words)].filter((word) => !this.stop.has(word));
    const stems = await Promise.all(telling.map((word) => this.stemOf(word)));
    if (stems.includes(null)) return new Map(); // a phrase is literal: a word that nobody wrote ends it
    let scores = this.everything().scores;
    for (const { documents, weights } of await Promise.all(stems.map((stem) => this.posting(stem)))) {
      const impacts = new Map(documents.map((place, at) => [place, weights[at]]));
      scores = new Map([...scores].filter(([place]) => impacts.has(place))
        .map(([place, score]) => [place, score + impacts.get(place)]));
    }
    return scores;
  }

  async holds(place, phrases) {
    const { id, title, summary, file } = await this.document(place);
    const texts = [id, title, summary, ...(await this.files.read(file))];
    const lines = texts.map((text) => ` ${wordsOf(text).join(" ")} `);
    return phrases.every((words) => lines.some((line) => line.includes(` ${words.join(" ")} `)));
  }

  async document(place) {
    const { block, blocks } = this.head;
    const rows = await this.files.read(blocks[Math.floor(place / block)]);
    const [id, url, title, summary, date, file] = rows[place % block];
    return { id, url, title, summary, date, file };
  }

  /** The documents that pass the filters, and how many the other choices of each facet would give. */
  narrow(scores, filters) {
    const known = new Set(this.facets.map((facet) => facet.name));
    const closed = Object.keys(filters).some((name) => !known.has(name)); // an unknown filter lets nothing pass
    const chosen = this.facets.map((facet) => allowed(facet, filters[facet.name]));
    const kept = [];
    const counts = this.facets.map((facet) => new Array(facet.values.length).fill(0));
    for (const place of closed ? [] : scores.keys()) {
      const failing = chosen.flatMap((choice, at) => (passes(choice, this.facets[at], place) ? [] : [at]));
      if (!failing.length) kept.push(place);
      this.facets.forEach((facet, at) => {
        if (failing.every((failed) => failed === at)) for (const value of facet.of[place]) counts[at][value] += 1;
      });
    }
    const facets = this.facets.map((facet, at) => [facet.name, counted(facet, counts[at])]);
    return { kept, facets: Object.fromEntries(facets) };
  }

  labels(place) {
    const labels = ({ of, values }) => of[place].map((at) => values[at].label);
    return Object.fromEntries(this.facets.map((facet) => [facet.name, labels(facet)]));
  }

  async present(places, { scores, terms, phrases }) {
    return Promise.all(places.map(async (place, rank) => {
      const { id, url, title, summary, date, file } = await this.document(place);
      const asked = terms.length + phrases.length;
      let best = bestPlace(summary, terms, phrases);
      if (best.covered < asked && rank < BODIES) {
        for (const text of await this.files.read(file)) {
          const other = bestPlace(text, terms, phrases);
          if (other.covered > best.covered || !best.text) best = other;
        }
      }
      return { id, url, title, date, score: scores.get(place), labels: this.labels(place), ...excerptOf(best) };
    }));
  }
}

const wholeNumber = (limit) => (Number.isFinite(Number(limit)) ? Math.max(0, Math.floor(Number(limit))) : 20);

/** Where the last of `sorted` stands that is not after `word`, or -1. */
function lastUpTo(sorted, word) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Other ways in which the same word may be written. */
function inflections(word) {
  const endings = ENDINGS.filter((ending) => word.endsWith(ending));
  const bases = endings.map((ending) => word.slice(0, word.length - ending.length));
  const spelled = bases.filter((base) => base.length >= SHORTEST_PREFIX).flatMap((base) => [
    base,
    ...SPELLINGS.filter(([pattern]) => pattern.test(base)).map(([pattern, other]) => base.replace(pattern, other)),
  ]);
  return [...new Set(spelled.flatMap((base) => ENDINGS.map((ending) => base + ending)))];
}

function added(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

function readFacet(name, values, documents) {
  const of = Array.from({ length: documents }, () => []);
  values.forEach(([, , steps], at) => added(steps).forEach((place) => of[place].push(at)));
  return { name, of, values: values.map(([value, label]) => ({ value, label })) };
}

/** The places in the facet of the chosen values, or null where nothing is chosen. */
function allowed(facet, choice) {
  const wanted = [choice ?? []].flat().map(String);
  if (!wanted.length) return null;
  return new Set(facet.values.flatMap(({ value }, at) => (wanted.includes(value) ? [at] : [])));
}

const passes = (choice, facet, place) => choice === null || facet.of[place].some((value) => choice.has(value));

function counted(facet, counts) {
  const values = facet.values.map((value, at) => ({ ...value, count: counts[at] })).filter(({ count }) => count);
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Every match in `text`: [start, end, number of the word or phrase]. */
function matches(text, terms, phrases) {
  const words = [...text.matchAll(WRITTEN_WORD)].map((found) => ({
    word: wordsOf(found[0]).join(" "),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const found = [];
  words.forEach(({ word, start, end }, at) => {
    const phrase = phrases.findIndex((wanted) => wanted.every((each, step) => words[at + step]?.word === each));
    if (phrase >= 0) found.push([start, words[at + phrases[phrase].length - 1].end, terms.length + phrase]);
    else if (start >= (found.at(-1)?.[1] ?? 0)) {
      const term = terms.findIndex(({ forms }) => forms.has(word));
      if (term >= 0) found.push([start, end, term]);
    }
  });
  return found.filter(([start], at) => at === 0 || start >= found[at - 1][1]);
}

/** The stretch of `text` with the most different words of the question. */
function bestPlace(text, terms, phrases) {
  const found = terms.length + phrases.length ? matches(text, terms, phrases) : [];
  let best = { text, found, from: 0, covered: 0, size: 0 };
  found.forEach(([start], at) => {
    const near = found.slice(at).filter(([, end]) => end <= start + EXCERPT - LEAD);
    const covered = new Set(near.map(([, , word]) => word)).size;
    if (covered > best.covered || (covered === best.covered && near.length > best.size)) {
      best = { text, found, from: start, covered, size: near.length };
    }
  });
  return best;
}

function excerptOf({ text, found, from }) {
  const start = from <= LEAD ? 0 : text.lastIndexOf(" ", from - LEAD) + 1;
  const whole = text.length - start <= EXCERPT;
  const space = text.lastIndexOf(" ", start + EXCERPT);
  const end = whole ? text.length : space > from ? space : start + EXCERPT;
  const before = start > 0 ? "… " : "";
  const shift = before.length - start;
  return {
    excerpt: before + text.slice(start, end) + (whole ? "" : " …"),
    marks: found.filter((mark) => mark[0] >= start && mark[1] <= end).map((mark) => [mark[0] + shift, mark[1] + shift]),
  };
}
