// Searches the files that `generator/search` writes. Knows no page and needs no other code, so that a
// browser, Node and a test ask the same questions the same way.

const VERSION = 2;
const LONGEST_QUERY = 10000; // characters
const MOST_WORDS = 32; // words and phrases of one question
const MOST_IN_EXPRESSION = 5; // words that count as one, such as 'hulp in de huishouding'
const SHORTEST_PREFIX = 4;
const MOST_COMPLETIONS = 12; // words that a prefix stands for
const MOST_PARTS = 3; // divisions of a word that are tried
const EXCERPT = 240; // characters
const LEAD = 60; // of which before the first match
// A body costs 2 kB over the line: only the hits that are read first get an excerpt from it.
const BODIES = 6;
const NAME = 12; // characters of a hash

const HIDDEN = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WORD = /[\p{L}\p{N}]+/gu;
const THOUSANDS = /(?<=\d)[.](?=\d{3}(?!\d))/g;
const WRITTEN_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const NUMBERED = /(?<![\p{L}\p{N}])([a-z]{2,6})[ -]*((?:19|20)\d\d)[ -]*0*(\d{1,5})(?![\p{L}\p{N}])/gu;
const QUOTED = /"([^"]*)"/g;

const ASCII = /^[\x00-\x7f]*$/;
const fold = (text) => (ASCII.test(text) ? text : text.normalize("NFKD").replace(HIDDEN, "")).toLowerCase();
const wordsOf = (text) => fold(text).replace(THOUSANDS, "").match(WORD) ?? [];

/** Opens the index below `base`, the root of a site with `/` at the end. */
export async function openIndex(base, fetch = globalThis.fetch) {
  const files = new Files(base, fetch);
  const head = await files.read("", "head.bin");
  if (head.version !== VERSION) throw new Error(`unknown version of the search index: ${head.version}`);
  return new SearchIndex(head, files);
}

class Files {
  constructor(base, fetch) {
    this.base = base;
    this.fetch = fetch;
    this.known = new Map();
  }

  read(folder, name) {
    const path = `${folder}assets/search/${name}`;
    if (!this.known.has(path)) {
      const reading = this.load(path);
      this.known.set(path, reading);
      reading.catch(() => this.known.delete(path)); // a later question tries again
    }
    return this.known.get(path);
  }

  async load(path) {
    const { fetch } = this; // called bare: a browser refuses its fetch as a method of something else
    const response = await fetch(this.base + path);
    if (!response.ok) throw new Error(`search index: ${path} gives status ${response.status}`);
    return JSON.parse(await unpacked(new Uint8Array(await response.arrayBuffer())));
  }
}

/** The text of a file, also where a server has unpacked it already: the first bytes tell. */
async function unpacked(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

// --- Numbers as text: the other side of generator/search/numbers.py

const CODE = new Int16Array(128).fill(-1);
for (let code = 35, value = 0; code < 127; code += 1) if (code !== 92) CODE[code] = value++;

function numbers(text) {
  const found = [];
  for (let at = 0; at < text.length; at += 1) {
    const first = CODE[text.charCodeAt(at)];
    if (first < 61) found.push(first);
    else if (first < 86) found.push(61 + (first - 61) * 91 + CODE[text.charCodeAt((at += 1))]);
    else {
      let value = first < 90 ? first - 86 : 0;
      for (let more = first < 90 ? 2 : 3; more > 0; more -= 1) value = value * 91 + CODE[text.charCodeAt((at += 1))];
      found.push(value + (first < 90 ? 2336 : 35460));
    }
  }
  return found;
}

function rising(text) {
  let sum = 0;
  return numbers(text).map((step) => (sum += step));
}

// --- Dutch stems: the same as generator/search/dutch.py, word for word

const ENDS_ON_S = /(?:c|v|l|k|z)ies$/;
const PLURAL = /(?<=[bcdfghjklmnpqrstvwxz])(?:(ie|age)s|(ie|ee)en)$/;
const DOUBLED = /([bdfgklmnprst])\1$/;
const LONG_VOWEL = /([^aeiouy])([aeou])\2([^aeiouy])$/;
const PARTICIPLE = new RegExp(
  "^(aan|achter|af|bij|binnen|dicht|door|goed|in|klaar|langs|los|mede|mee|na|neer|om|onder|open|op|over" +
    "|plaats|rond|samen|stop|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|waar|weg)?ge(?=.{3})",
  "u",
);
const VOICED = { z: "s", v: "f" };

const endingOf = (stem) => stem.replace(DOUBLED, "$1").replace(/[zv]$/, (last) => VOICED[last]);

function plainStem(word) {
  const single = ENDS_ON_S.test(word) ? word : word.replace(PLURAL, (_all, first, second) => first ?? second);
  return endingOf(porter(single));
}

function asVerb(stem, known) {
  const whole = stem.replace(PARTICIPLE, (_all, first) => first ?? "");
  for (const form of stem === whole ? [stem] : [stem, whole]) {
    for (const base of [form, /[dt]$/.test(form) ? form.slice(0, -1) : form]) {
      for (const spelled of [base, base.replace(LONG_VOWEL, "$1$2$3")]) {
        const found = endingOf(spelled);
        if (known.has(found)) return found;
      }
    }
  }
  return stem;
}

const VOWEL = /[aeiouy]/;

/** The Snowball stemmer `dutch_porter`, for words without accents. */
function porter(word) {
  let text = marked(word);
  const [first, second] = regions(text);
  const drop = (count) => (text = text.slice(0, text.length - count));
  const from = (ending) => (text.endsWith(ending) ? text.length - ending.length : -1);
  const undouble = () => {
    if (!/(?:kk|dd|tt)$/.test(text)) return false;
    drop(1);
    return true;
  };
  const before = (at) => text[at - 1] ?? "";
  const consonant = (at) => at > 0 && !VOWEL.test(before(at));
  const dropEn = (count) => {
    const at = text.length - count;
    if (at < first || !consonant(at) || text.slice(0, at).endsWith("gem")) return;
    drop(count);
    undouble();
  };
  let hadE = false;
  const dropE = () => {
    hadE = false;
    const at = from("e");
    if (at < first || !consonant(at)) return false;
    drop(1);
    hadE = true;
    return undouble();
  };
  const dropIf = (ending, least) => {
    const at = from(ending);
    if (at < 0 || at < least) return false;
    drop(ending.length);
    return true;
  };

  const plural = /(?:heden|ene|en|se|s)$/.exec(text);
  if (plural) {
    const at = plural.index;
    const [ending] = plural;
    if (ending === "heden") { if (at >= first) text = `${text.slice(0, at)}heid`; }
    else if (ending === "en" || ending === "ene") dropEn(ending.length);
    else if (at >= first && at > 0 && !/[aeiouyj]/.test(before(at))) drop(ending.length);
  }
  dropE();
  if (from("heid") >= Math.max(second, 0) && text.at(-5) !== "c") {
    drop(4);
    if (from("en") >= 0) dropEn(2);
  }
  const suffix = /(?:end|ing|ig|lijk|baar|bar)$/.exec(text)?.[0];
  if (suffix === "end" || suffix === "ing") {
    if (dropIf(suffix, second)) {
      const at = from("ig");
      if (at >= 0 && at >= second && before(at) !== "e") drop(2);
      else undouble();
    }
  } else if (suffix === "ig") {
    const at = from("ig");
    if (at >= second && before(at) !== "e") drop(2);
  } else if (suffix === "lijk") {
    if (dropIf("lijk", second)) dropE();
  } else if (suffix === "baar") dropIf("baar", second);
  else if (suffix === "bar" && hadE) dropIf("bar", second);
  if (/[^aeiouy](?:aa|ee|oo|uu)[^aeiouyI]$/.test(text)) text = text.slice(0, -2) + text.at(-1);
  return text.replace(/Y/g, "y").replace(/I/g, "i");
}

/** The word with every `y` and `i` that acts as a consonant as a capital. */
function marked(word) {
  const letters = [...word];
  const kept = [];
  if (letters[0] === "y") letters[0] = "Y";
  for (let at = 0; at < letters.length; at += 1) {
    kept.push(letters[at]);
    if (!VOWEL.test(letters[at])) continue;
    const next = letters[at + 1];
    if (next === "y") letters[at + 1] = "Y";
    else if (next === "i" && VOWEL.test(letters[at + 2] ?? "")) letters[at + 1] = "I";
  }
  return kept.join("");
}

function regions(text) {
  const after = (from) => {
    let at = from;
    while (at < text.length && !VOWEL.test(text[at])) at += 1;
    while (at < text.length && VOWEL.test(text[at])) at += 1;
    return at < text.length ? at + 1 : -1;
  };
  if (text.length < 3) return [text.length, text.length];
  const first = after(0);
  if (first < 0) return [text.length, text.length];
  const second = after(first);
  return [Math.max(first, 3), second < 0 ? text.length : second];
}

/** Exported for the test that compares it with the stemmer of the generator. */
export class Stemmer {
  constructor(verbs, irregular) {
    this.verbs = new Set(verbs.split(" "));
    const forms = irregular.split(" ");
    this.irregular = new Map();
    for (let at = 0; at + 1 < forms.length; at += 2) this.irregular.set(forms[at], forms[at + 1]);
    this.known = new Map();
  }

  of(word) {
    let stem = this.known.get(word);
    if (stem === undefined) {
      stem = this.irregular.get(word) ?? asVerb(plainStem(word), this.verbs);
      this.known.set(word, stem);
    }
    return stem;
  }
}

// --- Repair of typing errors, and words within words

const SOUNDS = [[/ij/g, "y"], [/ch/g, "g"], [/ph/g, "f"], [/th/g, "t"], [/qu/g, "k"], [/c(?=[eiy])/g, "s"]];
const LETTERS = { c: "k", q: "k", x: "k", z: "s", v: "f", d: "t" };

/** The consonants as they sound; terms are in this order: the same as in generator/search/folding.py. */
function skeleton(term) {
  if (term.startsWith("#")) return term;
  const sounds = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), term);
  return sounds.replace(/[aeiouyhj]/g, "").replace(/[cqxzvd]/g, (letter) => LETTERS[letter]).replace(/(.)\1+/gu, "$1");
}

/** How many letters have to change, at most `most`; two neighbours that changed places are one change. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = other.length + 1;
  let [before, last, row] = [new Int16Array(width), new Int16Array(width), new Int16Array(width)];
  for (let j = 0; j < width; j += 1) last[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[other.length];
}

/** The letters of a word as bits: one change of a letter changes two bits at most. */
function lettersOf(word) {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function differ(one, other, most) {
  let bits = one ^ other;
  for (let left = 2 * most; bits; bits &= bits - 1) if ((left -= 1) < 0) return true;
  return false;
}

const allowedChanges = (word) => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);
const firstLetter = (one, other) => (one[0] === other[0] ? 0 : 0.8); // people seldom mistake it
const isWord = (word) => /^\p{L}+$/u.test(word);
const LINKS = ["", "s", "en", "e", "n", "er", "je"];

/** The words that occur in most documents, by their stems. */
class Lexicon {
  constructor(bands, stemmer) {
    this.stemmer = stemmer;
    const words = bands.flatMap((band, rank) => band.split(" ").filter(Boolean).map((word) => ({ word, rank })));
    this.stems = new Map(words.map(({ word, rank }) => {
      const stem = stemmer.of(word);
      return [stem, { word, rank, letters: lettersOf(word), inStem: lettersOf(stem) }];
    }));
  }

  has(stem) {
    return this.stems.has(stem);
  }

  /** The nearest words to one that nobody wrote, the best first. */
  near(word, most = allowedChanges(word)) {
    if (!most || !isWord(word)) return [];
    const stem = this.stemmer.of(word);
    const [letters, inStem] = [lettersOf(word), lettersOf(stem)];
    const found = [];
    for (const [other, entry] of this.stems) {
      if (differ(letters, entry.letters, most) && differ(inStem, entry.inStem, most)) continue;
      if (Math.abs(entry.word.length - word.length) > most && Math.abs(other.length - stem.length) > most) continue;
      let far = distance(word, entry.word, most);
      if (far > 1 && other.length >= 4 && stem.length >= 4) far = Math.min(far, distance(stem, other, most));
      if (far <= most) found.push({ word: entry.word, stem: other, cost: far + firstLetter(word, entry.word) + entry.rank * 0.2 });
    }
    return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, 2);
  }

  /** Every way to read a word as two words of which one is known: [beginning, its stem or "", end, its stem or ""]. */
  cuts(word) {
    const found = [];
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [beginning, end] = [word.slice(0, at), word.slice(at)];
      const last = this.stemmer.of(end);
      const first = this.part(beginning);
      found.push([beginning, first, end, end.length > 3 && this.has(last) ? last : ""]);
    }
    return found.filter(([, first, , last]) => first || last);
  }

  /** The ways to read a word as two words, the evenest first. */
  divisions(word) {
    const whole = this.cuts(word).filter(([, first, , last]) => first && last);
    const evenness = ([beginning, , end]) => Math.min(beginning.length, end.length);
    return whole.sort((a, b) => evenness(b) - evenness(a)).slice(0, MOST_PARTS).map(([, first, , last]) => [first, last]);
  }

  /** Compounds of which one half has a typing error. */
  mended(word) {
    if (word.length < 8 || !isWord(word)) return [];
    const found = this.cuts(word).flatMap(([beginning, first, end, last]) => {
      if (first && last) return [];
      if (first) return this.near(end, 1).slice(0, 1).map((other) => ({ word: beginning + other.word, cost: other.cost }));
      return this.near(beginning, 1).slice(0, 1).map((other) => ({ word: other.word + end, cost: other.cost }));
    });
    const best = found.sort((a, b) => a.cost - b.cost).slice(0, 3);
    return best.map(({ word: other, cost }) => ({ word: other, stem: this.stemmer.of(other), cost }));
  }

  part(beginning) {
    for (const link of LINKS) {
      if (!beginning.endsWith(link)) continue;
      const stem = this.stemmer.of(beginning.slice(0, beginning.length - link.length));
      if (stem.length >= 3 && this.has(stem)) return stem;
    }
    return "";
  }
}

// --- The index

class SearchIndex {
  constructor(head, files) {
    this.head = head;
    this.files = files;
    this.weights = head.weights;
    this.stop = new Set(head.stop.split(" "));
    this.weak = new Set(head.weak.split(" "));
    this.stemmer = new Stemmer(head.verbs, head.irregular);
    this.lexicon = new Lexicon(head.lexicon, this.stemmer);
    this.terms = shardMap(head.terms);
    this.pairs = pairMap(...head.pairs);
    this.outsiders = new Map(head.elsewhere.flatMap(([keys, who, url]) => keys.map((key) => [key, { who, url }])));
    this.shards = new Map();
  }

  /** Documents that answer `query`, the best first; `sort: "date"` gives the newest first. */
  async search(query, { filters = {}, limit = 20, sort = "relevance" } = {}) {
    const question = this.parse(query);
    const [facets, days] = await Promise.all([this.columns(), this.days(question, sort), this.fetchFor(question)]);
    const found = question.empty ? this.everything() : this.find(question);
    const { kept, counts } = narrow(facets, found.scores, filters ?? {});
    const order = days ?? found.scores;
    const shown = await this.present(best(kept, order, wholeNumber(limit)), found);
    return {
      total: kept.length - shown.dropped,
      hits: shown.hits,
      facets: counts,
      partial: found.partial && shown.hits.length > 0,
      suggestion: found.suggestion,
      elsewhere: found.elsewhere,
    };
  }

  /** What is asked: words, phrases that must occur as they are written, and numbers of documents. */
  parse(query) {
    const text = String(query ?? "").slice(0, LONGEST_QUERY).replace(/[“”„‟«»]/g, '"');
    const phrases = [];
    const rest = text.replace(QUOTED, (_all, phrase) => {
      const words = wordsOf(phrase);
      if (words.length) phrases.push(words);
      return " ";
    });
    const ids = [...fold(rest).matchAll(NUMBERED)]
      .filter(([, letters]) => !this.stop.has(letters))
      .map(([all, letters, year, number]) => ({ key: `#${letters}${year}/${number}`, words: wordsOf(all) }));
    const words = wordsOf(rest).slice(0, 4 * MOST_WORDS);
    const places = words.flatMap((word, at) => (this.stop.has(word) ? [] : [at])).slice(0, MOST_WORDS);
    const tokens = places.map((at) => this.token(words[at], at));
    tokens.forEach((token, at) => {
      token.joined = this.joined(token, tokens[at + 1]);
    });
    return { text: text.trim(), tokens, ids: ids.slice(0, 8), phrases: phrases.slice(0, 8), empty: text.trim() === "" };
  }

  token(word, at) {
    const stem = this.stemmer.of(word);
    const token = { word, stem, at, repairs: [], divisions: [] };
    if (this.lexicon.has(stem)) return token;
    token.divisions = this.lexicon.divisions(word);
    if (this.outsiders.has(stem)) return token;
    token.repairs = [...this.lexicon.near(word), ...(token.divisions.length ? [] : this.lexicon.mended(word))];
    return token;
  }

  /** Two words of the question as one: 'huis bezoek', 'plan voor begeleiding'. */
  joined(one, next) {
    if (!next || !isWord(one.word) || !isWord(next.word)) return [];
    if (one.word.length < 3 || next.word.length < 3) return [];
    const orders = next.at === one.at + 1 ? [[one, next], [next, one]] : [[next, one]];
    const whole = orders.flatMap(([first, last]) => [first.word, `${first.word}s`, first.stem].map((beginning) => beginning + last.word));
    return [...new Set(whole.map((word) => this.stemmer.of(word)))];
  }

  /** Everything that the question may need, in one round. */
  async fetchFor({ tokens, ids, phrases }) {
    const keys = new Set(ids.map(({ key }) => key));
    for (const { stem, repairs, divisions, joined } of tokens) {
      for (const key of [stem, ...repairs.map((repair) => repair.stem), ...divisions.flat(), ...joined]) keys.add(key);
    }
    for (const word of phrases.flat()) if (!this.stop.has(word)) keys.add(this.stemmer.of(word));
    const pairs = phrases.flatMap((words) => pairNumbers(words, this.pairs.bits));
    await Promise.all([...[...keys].map((key) => this.termShard(key)), ...pairs.map((number) => this.pairShard(number))]);
  }

  nameOf(stem) {
    const at = lastUpTo(this.terms.firsts, skeleton(stem));
    return at < 0 ? "" : `w-${this.terms.names[at]}.bin`;
  }

  async termShard(key) {
    const name = this.nameOf(key);
    if (!name || this.shards.has(name)) return;
    const rows = await this.files.read("", name);
    if (!this.shards.has(name)) this.shards.set(name, new Map(rows.map((row) => [row[0], { row }])));
  }

  async pairShard(number) {
    const name = this.pairs.nameOf(number);
    const [offsets, places] = await this.files.read("", name);
    const lists = places.split(" ");
    this.shards.set(name, new Map(rising(offsets).map((offset, at) => [offset, lists[at]])));
  }

  /** The documents that may have these words beside each other. */
  withPair(number) {
    return rising(this.shards.get(this.pairs.nameOf(number)).get(this.pairs.offsetOf(number)) ?? "");
  }

  /** The terms that sound like a stem, or nearly so. */
  neighbours(stem) {
    return this.shards.get(this.nameOf(stem));
  }

  /** What is known of a term, or nothing. */
  entry(key) {
    const found = this.neighbours(key.split(" ", 1)[0])?.get(key);
    if (!found) return null;
    found.read ??= readRow(found.row, this.head.documents, this.weights.levels);
    return found.read;
  }

  async columns() {
    this.facets ??= (await this.files.read("", `f-${this.head.columns[0]}.bin`)).map((row) => readFacet(...row));
    this.labels ??= labelsOf(this.facets, (words) => this.keyOf(words));
    return this.facets;
  }

  /** The day of each document, where the newest comes first. */
  async days({ empty }, sort) {
    if (!empty && sort !== "date") return null;
    const [, written] = await this.files.read("", `y-${this.head.columns[1]}.bin`);
    return numbers(written);
  }

  keyOf(words) {
    return words.filter((word) => !this.stop.has(word)).map((word) => this.stemmer.of(word)).join(" ");
  }

  everything() {
    const scores = new Float64Array(this.head.documents).fill(1);
    return { scores, concepts: [], phrases: [], partial: false, suggestion: null, elsewhere: null };
  }

  find(question) {
    const concepts = this.concepts(question);
    const scores = this.score(concepts, this.withPhrases(question.phrases));
    const elsewhere = this.outside(question, concepts, scores);
    return {
      scores,
      concepts,
      phrases: question.phrases,
      partial: this.isPartial(concepts, scores),
      suggestion: elsewhere ? null : suggestionOf(question, concepts),
      elsewhere,
    };
  }

  /** Whether no document has every word. */
  isPartial(concepts, scores) {
    return !scores.some((score, place) => score && concepts.every(({ places }) => places[place]));
  }

  /** The words of the question, each with what may be meant by it. */
  concepts({ tokens, ids }) {
    const found = [];
    const taken = new Set();
    for (const { key, words } of ids) {
      const entry = this.entry(key);
      if (!entry) continue;
      const at = tokens.findIndex((_token, from) => words.every((word, step) => tokens[from + step]?.word === word));
      words.forEach((_word, step) => at >= 0 && taken.add(at + step));
      found.push(this.concept(words.join(" "), [{ kind: "number", places: entry.own, by: 1, stems: words.map((word) => [this.stemmer.of(word)]) }]));
    }
    for (let at = 0; at < tokens.length; ) {
      if (taken.has(at)) at += 1;
      else {
        const [concept, length] = this.longest(tokens, at);
        found.push(concept);
        at += length;
      }
    }
    const seen = new Set();
    const once = found.filter(({ asked }) => !seen.has(asked) && seen.add(asked));
    const known = once.filter(({ size }) => size).map(({ weight }) => weight);
    const unknown = once.length > 2 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : Math.max(0, ...known);
    for (const concept of once) if (!concept.size) concept.weight = (unknown || 1) * this.weights.unknown;
    for (const concept of once) if (concept.isWeak) concept.weight *= this.weights.weak;
    return once;
  }

  /** The concept of the most words from `at` on that count as one, and how many they are. */
  longest(tokens, at) {
    for (let length = Math.min(MOST_IN_EXPRESSION, tokens.length - at); length > 1; length -= 1) {
      const part = tokens.slice(at, at + length);
      const key = part.map((token) => this.best(token)).join(" ");
      const ways = [...this.expression(key), ...this.label(key)];
      if (length === 2) {
        for (const stem of part[0].joined) {
          for (const way of this.expression(stem)) ways.push({ ...way, by: way.by * this.weights.joined, kind: "joined" });
        }
      }
      if (ways.length) return [this.together(part, ways, this.entry(key)?.form), length];
    }
    return [this.concept(tokens[at].word, this.ways(tokens[at])), 1];
  }

  /** Words that count as one, or else those words beside each other in a document. */
  together(part, ways, said) {
    const words = part.map((token) => this.concept(token.word, this.ways(token)));
    const places = intersection(words.map((word) => word.places));
    const stems = words.flatMap((word) => word.stems);
    const all = [...ways, { kind: "words", places, by: this.weights.part, stems, isLoose: true }];
    const written = new Map(wordsOf(said ?? "").map((word) => [this.stemmer.of(word), word]));
    const repaired = part.filter((token) => this.best(token) !== token.stem)
      .map(({ word, repair }) => [word, written.get(repair.stem) ?? repair.word]);
    return { ...this.concept(part.map(({ word }) => word).join(" "), all), repaired, said };
  }

  /** The stem of a word, or of the word that it is repaired to. */
  best(token) {
    if (this.entry(token.stem)) return token.stem;
    return this.repaired(token)?.stem ?? token.stem;
  }

  expression(key) {
    const entry = this.entry(key);
    if (!entry) return [];
    const ways = entry.own ? [{ kind: "word", places: entry.own, by: 1, stems: [key.split(" ")], documents: entry.documents }] : [];
    if (entry.other) {
      const stems = entry.via.map((term) => this.keyOf(wordsOf(term)).split(" "));
      ways.push({ kind: "synonym", places: entry.other, by: 1, stems, via: entry.via });
    }
    return ways;
  }

  label(key) {
    const found = this.labels.get(key);
    if (!found) return [];
    const places = new Float32Array(this.head.documents);
    for (const [facet, value] of found) for (const place of facet.having(value)) places[place] = 1;
    return [{ kind: "name", places, by: this.weights.label, stems: [key.split(" ")] }];
  }

  /** The word that a word with a typing error was meant to be, or nothing. */
  repaired(token) {
    if (token.repair !== undefined) return token.repair;
    token.repair = null;
    const most = allowedChanges(token.word);
    if (!most || !isWord(token.word) || this.outsiders.has(token.stem)) return null;
    let best = { cost: Infinity };
    const consider = (word, stem, documents) => {
      const far = this.apart(token, word, stem);
      if (documents === undefined || far > most || this.weak.has(stem)) return;
      const cost = far + firstLetter(token.word, word) - Math.log10(Math.max(1, documents)) * 0.15;
      if (cost < best.cost) best = { word, stem, cost, documents };
    };
    for (const { word, stem } of token.repairs) consider(word, stem, this.entry(stem)?.documents);
    for (const [term, { row: [, documents, form] }] of this.neighbours(token.stem) ?? []) {
      if (!term.includes(" ") && !term.startsWith("#") && term.length > 3) consider(form || term, term, documents);
    }
    if (best.stem) token.repair = best;
    return token.repair;
  }

  /** How far a word is from a known one; the stems decide where only the ending differs. */
  apart(token, word, stem) {
    const most = allowedChanges(token.word);
    const far = distance(token.word, word, most);
    return far > 1 && stem.length > 3 ? Math.min(far, distance(token.stem, stem, 1) + 0.4) : far;
  }

  /** What one word may stand for: itself and its synonyms, a name, a repair, its beginning, its parts. */
  ways(token) {
    const { stem, word, divisions } = token;
    const ways = [...this.expression(stem), ...this.label(stem)];
    const isKnown = ways.length > 0;
    for (const stems of divisions) {
      const places = intersection(stems.map((part) => union(this.expression(part), this.head.documents)));
      ways.push({ kind: "parts", places, by: this.weights.part * (isKnown ? 0.7 : 1), stems: stems.map((part) => [part]), isLoose: true });
    }
    if (isKnown) return ways;
    const repair = this.entry(stem) ? null : this.repaired(token);
    const completions = this.completed(stem, repair ? [word] : [word, stem]);
    const begun = Math.max(0, ...completions.map(({ documents }) => documents));
    if (begun > (repair?.documents ?? 0)) return [...ways, ...completions];
    if (!repair || (ways.length && repair.cost > 1)) return ways;
    const meant = [...this.expression(repair.stem), ...this.label(repair.stem)];
    return [...ways, ...meant.map((way) => ({ ...way, by: way.by * this.weights.repair, repaired: [word, repair.word] }))];
  }

  completed(stem, written) {
    const starts = written.filter((start) => start.length >= SHORTEST_PREFIX);
    const terms = [...(this.neighbours(stem)?.keys() ?? [])];
    const completions = terms.filter((term) => !term.includes(" ") && starts.some((start) => term.startsWith(start)));
    return completions.slice(0, MOST_COMPLETIONS).flatMap((term) => {
      const { own, documents } = this.entry(term);
      return own ? [{ kind: "beginning", documents, places: own, by: this.weights.prefix, stems: [[term]] }] : [];
    });
  }

  concept(asked, ways) {
    const all = this.head.documents;
    const places = union(ways, all);
    const firm = ways.some(({ isLoose }) => isLoose) ? union(ways.filter(({ isLoose }) => !isLoose), all) : places;
    const size = filled(places);
    // A word is as rare as the documents that have it; one that nobody wrote, as what it stands for.
    const holders = Math.max(0, ...ways.map(({ documents }) => documents ?? 0)) || filled(firm) || size;
    const rarity = Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
    return {
      asked,
      ways,
      places,
      firm,
      size,
      weight: size ? Math.min(this.weights.rare, rarity) : 0,
      isWeak: this.weak.has(this.stemmer.of(asked)),
      stems: ways.flatMap(({ stems }) => stems),
      repaired: ways.flatMap((way) => (way.repaired ? [way.repaired] : [])),
    };
  }

  score(concepts, among) {
    const by = (weights) => weights[Math.min(concepts.length, weights.length) - 1] ?? 0;
    const [cover, least, loose] = [by(this.weights.cover), by(this.weights.least), this.weights.loose];
    const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Float64Array(this.head.documents);
    for (let place = 0; place < scores.length; place += 1) {
      if (among && !among.has(place)) continue;
      let sum = 0;
      let covered = 0;
      for (const { weight, places, firm } of concepts) {
        const strength = places[place];
        if (!strength) continue;
        sum += weight * strength;
        covered += weight * (firm[place] ? Math.min(1, strength * 8) : loose);
      }
      const share = all ? covered / all : 0;
      if (among) scores[place] = 1 + among.get(place) + sum * share ** cover;
      else if (share >= least) scores[place] = sum * share ** cover;
    }
    return scores;
  }

  /** Who supervises what is asked, where that is not the Wmo; then only documents that are about it count. */
  outside({ tokens }, concepts, scores) {
    for (let at = 0; at < tokens.length; at += 1) {
      for (let length = Math.min(3, tokens.length - at); length > 0; length -= 1) {
        const part = tokens.slice(at, at + length);
        const place = this.outsiders.get(part.map(({ stem }) => stem).join(" ")) ?? this.outsiders.get(part.map((token) => this.best(token)).join(" "));
        if (!place) continue;
        const concept = concepts.find(({ asked }) => asked.split(" ").includes(part[0].word));
        for (let number = 0; number < scores.length; number += 1) {
          if (!concept || concept.places[number] < 0.6) scores[number] = 0;
        }
        return place;
      }
    }
    return null;
  }

  /** The documents that may have every phrase, with what their words add up to; null where none is asked. */
  withPhrases(phrases) {
    if (!phrases.length) return null;
    let among = null;
    for (const words of phrases) {
      for (const number of pairNumbers(words, this.pairs.bits)) {
        const places = this.withPair(number);
        among = among ? places.filter((place) => among.has(place)) : places;
        among = new Set(among);
      }
    }
    const telling = [...new Set(phrases.flat())].filter((word) => !this.stop.has(word));
    const entries = telling.map((word) => this.entry(this.stemmer.of(word))?.own);
    const held = [...among].filter((place) => entries.every((own) => own?.[place]));
    return new Map(held.map((place) => [place, entries.reduce((sum, own) => sum + own[place], 0)]));
  }

  // --- What is shown

  async present(places, found) {
    const asked = found.concepts.length + found.phrases.length;
    const deep = (rank) => asked > 0 && (rank < BODIES || found.phrases.length > 0);
    const records = await Promise.all(places.map((place, rank) => this.record(place, deep(rank))));
    const matcher = new Matcher(found, this);
    const hits = [];
    let dropped = 0;
    records.forEach((record, rank) => {
      if (found.phrases.length && !holds(record, found.phrases)) dropped += 1;
      else hits.push(this.hit(record, places[rank], { found, matcher }));
    });
    return { hits, dropped };
  }

  async record(place, deep) {
    const { folder, block, at } = this.whereIs(place);
    const [line, texts] = await Promise.all([
      this.files.read(folder, `d-${block}-${at}.bin`),
      deep ? this.files.read(folder, `t-${block}-${at}.bin`) : [],
    ]);
    const [id, address, title, summary, date] = line;
    return { id, url: folder + address, title, summary, date, texts };
  }

  whereIs(place) {
    let from = 0;
    for (const [folder, size, names] of this.head.folders) {
      if (place < from + size) {
        const number = Math.floor((place - from) / this.head.block);
        return { folder, block: names.slice(number * NAME, (number + 1) * NAME), at: (place - from) % this.head.block };
      }
      from += size;
    }
    throw new Error(`search index: no document ${place}`);
  }

  hit(record, place, { found, matcher }) {
    const asked = found.concepts.length + found.phrases.length;
    let best = bestPlace(record.summary, matcher);
    for (const text of record.texts) {
      if (best.covered >= asked) break;
      const other = bestPlace(text, matcher);
      if (other.covered > best.covered || !best.text) best = other;
    }
    const labels = Object.fromEntries(this.facets.map((facet) => [facet.name, facet.labels(place)]));
    const { id, url, title, date } = record;
    const why = this.why(record, place, found.concepts);
    return { id, url, title, date, score: found.scores[place], labels, why, ...excerptOf(best) };
  }

  /** Why a document is found that does not have the words of the question: 'poetshulp, ook: hulp in het huishouden'. */
  why({ title, summary, texts }, place, concepts) {
    let key = null;
    const reasons = concepts.flatMap(({ asked, said, ways }) => {
      const here = ways.filter(({ places }) => places[place]);
      const way = here.some(({ via, isLoose }) => !via && !isLoose) ? null : here.find(({ via }) => via);
      if (!way) return [];
      key ??= ` ${[title, summary, ...texts].map((text) => this.keyOf(wordsOf(text))).join(" ")} `;
      const term = way.via.find((each) => key.includes(` ${this.keyOf(wordsOf(each))} `)) ?? way.via[0];
      return [`${term}, ook: ${said || asked}`];
    });
    return reasons.join("; ");
  }
}

function holds({ id, title, summary, texts }, phrases) {
  const lines = [id, title, summary, ...texts].map((text) => ` ${wordsOf(text).join(" ")} `);
  return phrases.every((words) => lines.some((line) => line.includes(` ${words.join(" ")} `)));
}

function suggestionOf({ text }, concepts) {
  const repaired = concepts.flatMap(({ repaired: found }) => found);
  let better = text;
  for (const [wrong, right] of repaired) {
    const written = [...better.matchAll(WRITTEN_WORD)].find((found) => fold(found[0]) === wrong);
    if (written) better = better.slice(0, written.index) + right + better.slice(written.index + written[0].length);
  }
  return better === text ? null : better;
}

// --- Strengths: for each document a number from 0 to 1

function union(ways, size) {
  if (ways.length === 1 && ways[0].by === 1) return ways[0].places;
  const found = new Float32Array(size);
  for (const { places, by } of ways) {
    for (let place = 0; place < size; place += 1) if (places[place] * by > found[place]) found[place] = places[place] * by;
  }
  return found;
}

function filled(places) {
  let count = 0;
  for (let place = 0; place < places.length; place += 1) if (places[place]) count += 1;
  return count;
}

function intersection([first, ...others]) {
  const found = Float32Array.from(first);
  for (const other of others) {
    for (let place = 0; place < found.length; place += 1) if (other[place] < found[place]) found[place] = other[place];
  }
  return found;
}

// --- Files as values

const namesIn = (text) => text.match(/.{12}/g) ?? [];
const shardMap = ([firsts, names]) => ({ firsts: names ? firsts.split(" ") : [], names: namesIn(names) });

function pairMap(bits, inside, perName, written) {
  const names = namesIn(written);
  return {
    bits,
    offsetOf: (number) => number & ((1 << inside) - 1),
    nameOf(number) {
      const file = number >> inside;
      return `n-${names[Math.floor(file / perName)]}-${file % perName}.bin`;
    },
  };
}

function readRow([, documents, form, ...rest], size, levels) {
  const last = rest.at(-1);
  const [via, ...other] = Array.isArray(last) ? last : [[]];
  return { documents, form, own: strengthsOf(rest, size, levels), other: strengthsOf(other, size, levels), via };
}

function strengthsOf(pairs, size, levels) {
  if (typeof pairs[0] !== "number") return null;
  const found = new Float32Array(size);
  for (let at = 0; at + 1 < pairs.length && typeof pairs[at] === "number"; at += 2) {
    const strength = pairs[at] / levels;
    const steps = numbers(pairs[at + 1]);
    for (let step = 0, place = 0; step < steps.length; step += 1) found[(place += steps[step])] = strength;
  }
  return found;
}

/** FNV-1a over UTF-16 units: the same as in generator/search/counting.py. */
function hashOf(word, seed, bits) {
  let found = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    found = Math.imul(found ^ (unit & 255), 0x01000193);
    found = Math.imul(found ^ (unit >> 8), 0x01000193);
  }
  return ((found ^ (found >>> 19)) & 0x7ffff) & ((1 << bits) - 1);
}

/** Where it is written which documents have these words beside each other. */
function pairNumbers(words, bits) {
  if (words.length === 1) return [hashOf(words[0], 0, bits)];
  return words.slice(1).map((word, at) => hashOf(words[at], 0, bits) ^ hashOf(word, 0x5bd1, bits));
}

const wholeNumber = (limit) => (Number.isFinite(Number(limit)) ? Math.max(0, Math.floor(Number(limit))) : 20);

/** Where the last of `sorted` stands that is not after `key`, or -1. */
function lastUpTo(sorted, key) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// --- Facets

class Facet {
  constructor(name, values, combinations, column) {
    this.name = name;
    this.values = values;
    this.combinations = combinations;
    this.column = column;
  }

  at(place) {
    return this.combinations[this.column[place]];
  }

  labels(place) {
    return this.at(place).map((value) => this.values[value].label);
  }

  having(value) {
    const those = new Set(this.combinations.flatMap((values, at) => (values.includes(value) ? [at] : [])));
    const places = [];
    this.column.forEach((at, place) => those.has(at) && places.push(place));
    return places;
  }
}

function readFacet(name, values, combinations, column) {
  return new Facet(name, values.map(([value, label]) => ({ value, label })), combinations.map((found) => [found].flat()), numbers(column));
}

function labelsOf(facets, keyOf) {
  const labels = new Map();
  for (const facet of facets) {
    facet.values.forEach(({ label }, value) => {
      const key = keyOf(wordsOf(label));
      if (!labels.has(key)) labels.set(key, []);
      labels.get(key).push([facet, value]);
    });
  }
  return labels;
}

/** The documents that pass the filters, and how many each choice of each facet would give. */
function narrow(facets, scores, filters) {
  const names = new Set(facets.map((facet) => facet.name));
  const closed = Object.keys(filters).some((name) => !names.has(name)); // an unknown filter lets nothing pass
  const chosen = facets.map((facet) => allowed(facet, filters[facet.name]));
  const kept = [];
  const counts = facets.map((facet) => new Int32Array(facet.combinations.length));
  for (let place = 0; place < scores.length && !closed; place += 1) {
    if (!scores[place]) continue;
    let failing = -1;
    let failures = 0;
    for (let at = 0; at < facets.length; at += 1) {
      if (chosen[at] === null || chosen[at][facets[at].column[place]]) continue;
      failing = at;
      failures += 1;
    }
    if (!failures) kept.push(place);
    if (failures > 1) continue;
    for (let at = 0; at < facets.length; at += 1) {
      if (!failures || failing === at) counts[at][facets[at].column[place]] += 1;
    }
  }
  return { kept, counts: Object.fromEntries(facets.map((facet, at) => [facet.name, counted(facet, counts[at])])) };
}

/** The first `limit` of `places` by `order`, where the later place goes first among equals. */
function best(places, order, limit) {
  let among = places;
  if (places.length > 4 * limit && limit > 0) {
    const least = Float64Array.from(places, (place) => order[place]).sort()[places.length - limit];
    among = places.filter((place) => order[place] >= least);
  }
  return [...among].sort((a, b) => order[b] - order[a] || b - a).slice(0, limit);
}

/** For each combination of values whether it passes, or null where nothing is chosen. */
function allowed(facet, choice) {
  const wanted = [choice ?? []].flat().map(String);
  if (!wanted.length) return null;
  // In the index over all partnerships the key of a provider has its partnership before it.
  const is = ({ value }) => wanted.some((one) => value === one || value.endsWith(`/${one}`));
  const passing = new Set(facet.values.flatMap((value, at) => (is(value) ? [at] : [])));
  return facet.combinations.map((values) => values.some((value) => passing.has(value)));
}

function counted(facet, combined) {
  const counts = new Int32Array(facet.values.length);
  facet.combinations.forEach((values, at) => values.forEach((value) => (counts[value] += combined[at])));
  const values = facet.values.map((value, at) => ({ ...value, count: counts[at] })).filter(({ count }) => count);
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

// --- Excerpts

/** Finds in a text what was asked, in any of the ways in which it was understood. */
class Matcher {
  constructor({ concepts, phrases }, { stemmer, stop }) {
    this.stemmer = stemmer;
    this.stop = stop;
    this.phrases = phrases;
    this.size = concepts.length;
    this.expressions = new Map(); // first stem -> [[stems, number of the concept]]
    concepts.forEach(({ stems }, number) => {
      for (const row of stems) {
        const known = this.expressions.get(row[0]) ?? [];
        known.push([row, number]);
        this.expressions.set(row[0], known.sort((a, b) => b[0].length - a[0].length));
      }
    });
    this.parts = [...this.expressions].flatMap(([stem, rows]) =>
      stem.length >= 4 && rows.some(([row]) => row.length === 1) ? [[stem, rows.find(([row]) => row.length === 1)[1]]] : []);
  }

  /** Every match in `text`: [start, end, number of the concept or phrase]. */
  within(text) {
    const words = [...text.matchAll(WRITTEN_WORD)].map((found) => {
      const word = fold(found[0]);
      return { word, start: found.index, end: found.index + found[0].length, stem: this.stop.has(word) ? "" : this.stemmer.of(word) };
    });
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.phraseAt(words, at) ?? this.conceptAt(words, at);
      if (!match) continue;
      const [last, number] = match;
      found.push([words[at].start, words[last].end, number]);
      at = last;
    }
    return found;
  }

  phraseAt(words, at) {
    const phrase = this.phrases.findIndex((wanted) => wanted.every((each, step) => words[at + step]?.word === each));
    return phrase < 0 ? null : [at + this.phrases[phrase].length - 1, this.size + phrase];
  }

  conceptAt(words, at) {
    const { stem } = words[at];
    if (!stem) return null;
    for (const [row, number] of this.expressions.get(stem) ?? []) {
      let last = at;
      const fits = row.slice(1).every((wanted) => {
        do last += 1;
        while (words[last]?.stem === "" && last < at + 8);
        return words[last]?.stem === wanted;
      });
      if (fits) return [last, number];
    }
    const part = this.parts.find(([each]) => stem.length > each.length + 2 && (stem.startsWith(each) || stem.endsWith(each)));
    return part ? [at, part[1]] : null;
  }
}

/** The stretch of `text` with the most different words of the question. */
function bestPlace(text, matcher) {
  const found = matcher.size + matcher.phrases.length ? matcher.within(text) : [];
  let best = { text, found, from: 0, covered: 0, size: 0 };
  found.forEach(([start], at) => {
    let size = 0;
    const numbersNear = new Set();
    for (let next = at; next < found.length && found[next][1] <= start + EXCERPT - LEAD; next += 1) {
      numbersNear.add(found[next][2]);
      size += 1;
    }
    const covered = numbersNear.size;
    if (covered > best.covered || (covered === best.covered && size > best.size)) {
      best = { text, found, from: start, covered, size };
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
