// Run by tests/unit/search/test_in_node.py, which writes the index that is searched here.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { openIndex } from "../../theme/assets/search.mjs";

const SITE = `${process.env.SEARCH_SITE}/`;
const ALL_SITES = `${process.env.SEARCH_ALL}/`;
const LARGE_SITE = `${process.env.SEARCH_LARGE_SITE}/`;
const NAMES = ["municipality", "provider", "kind", "year", "judgement", "service"];
const WORDY = "VR-2025-024";

async function fromDisk(path) {
  const content = await readFile(path);
  return { ok: true, arrayBuffer: async () => content };
}

const open = () => openIndex(SITE, fromDisk);
const ids = ({ hits }) => hits.map((hit) => hit.id);
const marked = (hit) => hit.marks.map(([start, end]) => hit.excerpt.slice(start, end));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

test("a word in a title ranks above the same word in a body", async () => {
  const index = await open();
  const answer = await index.search("dagbesteding");
  assert.deepEqual(ids(answer), [WORDY, "VR-2025-025"]);
  assert.equal(answer.total, 2);
  assert.equal(answer.hits[0].url, "rapport/2025/vr-2025-024/");
  assert.equal(answer.hits[0].title, "Dagbesteding op de zorgboerderij");
  assert.ok(answer.hits[0].score > answer.hits[1].score);
});

for (const [asked, found] of [
  ["cliënten", WORDY], ["CLIENTEN", WORDY], ["cliënt", WORDY], ["huis", "VR-2025-025"],
  ["zorgboer", WORDY], ["rookmelders", "VR-2025-028"], ["bel-2025-001", "BEL-2025-001"],
  ["een zelfstandige zorgverlener", "VR-2025-029"], ["brandtrap xyzzyq", "VR-2025-026"],
]) {
  test(`'${asked}' finds ${found}`, async () => {
    const index = await open();
    const answer = await index.search(asked);
    assert.equal(answer.hits[0]?.id, found);
  });
}

test("every word of a text is found as it is written", async () => {
  const index = await open();
  for (const word of ["straße", "fiets", "ærø", "日本", "gastvrouw", "toezichthouder", "maat"]) {
    assert.ok((await index.search(`"${word}"`)).total > 0, word);
  }
});

test("documents with every word come first, and an answer without all of them says so", async () => {
  const index = await open();
  const [both, one] = await Promise.all([index.search("dagbesteding huizen"), index.search("brandtrap rookmelder")]);
  assert.deepEqual([ids(both)[0], both.partial], ["VR-2025-025", false]);
  assert.deepEqual([ids(one).sort(), one.partial], [["VR-2025-026", "VR-2025-028"], true]);
});

test("a typing error is repaired and told", async () => {
  const index = await open();
  const answer = await index.search("Dagbestding");
  assert.equal(answer.hits[0].id, WORDY);
  assert.equal(answer.suggestion, "dagbesteding");
});

test("a document that is found through a synonym says why", async () => {
  const index = await open();
  const { hits } = await index.search("dagopvang");
  assert.equal(hits[0].id, WORDY);
  assert.equal(hits[0].why, "dagbesteding, ook: dagopvang");
  assert.deepEqual((await index.search("dagbesteding")).hits.map(({ why }) => why), ["", ""]);
});

test("a question that is not about the Wmo says who supervises that, and finds nothing", async () => {
  const index = await open();
  const answer = await index.search("klacht over de huisarts");
  assert.deepEqual([answer.total, answer.hits], [0, []]);
  assert.match(answer.elsewhere.who, /Inspectie Gezondheidszorg en Jeugd/);
  assert.equal((await index.search("dagbesteding")).elsewhere, null);
});

test("a number is found in any notation", async () => {
  const index = await open();
  for (const asked of ["vr-2025-24", "VR 2025 024", "vr2025024"]) assert.deepEqual(ids(await index.search(asked)), [WORDY]);
});

test("two words find the compound they make, in either order", async () => {
  const index = await open();
  for (const asked of ["zorg boerderij", "boerderij voor zorg"]) assert.equal(ids(await index.search(asked))[0], WORDY);
});

test("sorted by date the newest comes first", async () => {
  const index = await open();
  const { hits } = await index.search("aanbieder", { sort: "date" });
  const dates = hits.map((hit) => hit.date);
  assert.deepEqual(dates, [...dates].sort().reverse());
  assert.ok(dates.length > 5);
});

test("a question takes at most two rounds of requests after the head", async () => {
  let rounds = 0;
  let pending = 0;
  const index = await openIndex(LARGE_SITE, async (path) => {
    if (!pending) rounds += 1;
    pending += 1;
    const answer = await fromDisk(path);
    pending -= 1;
    return answer;
  });
  rounds = 0;
  await index.search("dagbesteding vergelijken overneemen");
  assert.equal(rounds, 2);
});

test("files that a server has unpacked already are read as well", async () => {
  const index = await openIndex(SITE, async (path) => {
    const content = gunzipSync(await readFile(path));
    return { ok: true, arrayBuffer: async () => content };
  });
  assert.equal((await index.search("dagbesteding")).total, 2);
});

test("the index of all finds documents of every partnership, with their address from the portal", async () => {
  const index = await openIndex(ALL_SITES, fromDisk);
  const answer = await index.search("dagbesteding");
  assert.deepEqual(answer.hits.map(({ url }) => url.split("/")[0]).sort(), ["ander", "proef", "proef"]);
  const filtered = await index.search("dagbesteding", { filters: { partnership: ["ander"], provider: ["de-linde"] } });
  assert.deepEqual(ids(filtered), ["VR-2025-091"]);
});

test("a phrase in quotes occurs literally", async () => {
  const index = await open();
  const asked = ['"zorg op maat"', "„Zorg op máát”", "zorg maat", '"maat op zorg"', '"huis"'];
  const answers = await Promise.all(asked.map((query) => index.search(query)));
  assert.deepEqual(answers.map((answer) => ids(answer).sort()), [
    ["VR-2025-027"], ["VR-2025-027"], ["VR-2025-027", "VR-2025-028"], [], [],
  ]);
  assert.deepEqual(marked(answers[0].hits[0]), ["zorg op maat"]);
});

test("an excerpt is plain text around the best place", async () => {
  const index = await open();
  const [far, plain] = await Promise.all([index.search("brandtrap"), index.search("gastvrouw")]);
  assert.match(far.hits[0].excerpt, /^… .*De brandtrap was versperd\..* …$/);
  assert.ok(far.hits[0].excerpt.length < 260);
  assert.deepEqual(marked(far.hits[0]), ["brandtrap"]);
  assert.ok(plain.hits[0].excerpt.endsWith("<b>Vet</b> & meer."));
});

test("marks follow each other and hold words of the question", async () => {
  const index = await open();
  const { hits } = await index.search("toezichthouder aanbieder medewerkers");
  for (const hit of hits) {
    assert.ok(hit.marks.every(([start, end], at) => start < end && start >= (hit.marks[at - 1]?.[1] ?? 0)));
    assert.ok(marked(hit).every((word) => /^(toezichthouder|aanbieder|medewerker)/i.test(word)));
  }
  assert.ok(hits.length && hits.every((hit) => hit.marks.length));
});

test("an empty question lists everything, the newest first", async () => {
  const index = await open();
  const answer = await index.search("  ", { limit: 3 });
  assert.equal(answer.total, 30);
  assert.deepEqual(ids(answer), ["BEL-2025-001", "VR-2025-029", "VR-2025-028"]);
});

test("values of one filter add up, filters narrow each other down", async () => {
  const index = await open();
  const total = async (filters) => (await index.search("", { filters })).total;
  const [linde, populier, both] = [await total({ provider: ["de-linde"] }), await total({ provider: ["populier"] }),
    await total({ provider: ["de-linde", "populier"] })];
  assert.equal(both, linde + populier);
  assert.equal(both, 28); // one has no provider, one a natural person
  assert.equal(await total({ provider: ["populier"], kind: ["policy"] }), 0);
  assert.equal(await total({ municipality: ["gm9001"], kind: ["policy"] }), 1);
  assert.equal(await total({ year: [2024] }), 11);
  assert.equal(await total({ year: [] }), 30);
});

test("an unknown filter or value lets nothing pass", async () => {
  const index = await open();
  for (const filters of [{ colour: ["red"] }, { kind: ["nothing"] }, { __proto__: null, constructor: ["x"] }]) {
    const answer = await index.search("aanbieder", { filters });
    assert.deepEqual([answer.total, answer.hits], [0, []]);
  }
});

test("each count is what choosing that value would give, with the other filters applied", async () => {
  const index = await open();
  for (const query of ["", "medewerkers", '"legt afspraken vast"']) {
    for (const filters of [{}, { year: ["2024"] }, { provider: ["populier"], judgement: ["meets", "partly"] }]) {
      const { facets } = await index.search(query, { filters });
      assert.deepEqual(Object.keys(facets), NAMES);
      for (const [name, { value, label, count }] of NAMES.flatMap((name) => facets[name].map((each) => [name, each]))) {
        const chosen = await index.search(query, { filters: { ...filters, [name]: [value] } });
        assert.equal(chosen.total, count, `${name} ${label}`);
      }
    }
  }
  const { facets, total } = await index.search("");
  assert.equal(sum(facets.year.map(({ count }) => count)), total);
});

test("odd input gives an answer and never an error", async () => {
  const index = await open();
  const odd = [
    "x".repeat(10000), "[(*+?\\^$|".repeat(1000), "a b c ".repeat(2000), "😀", "\ud800", '"', '""', '"""a', "__proto__",
    "constructor", "de het een", "\u0000", "' OR 1=1 --", "<script>alert(1)</script>", null, undefined, 42, "-", "*",
  ];
  for (const query of odd) {
    const answer = await index.search(query, { limit: 5 });
    assert.ok(Number.isInteger(answer.total) && answer.hits.length <= 5);
  }
  assert.equal((await index.search("xyzzyq")).total, 0);
  assert.equal((await index.search('"xyzzyq"')).total, 0);
  assert.equal((await index.search("😀")).total, 0);
  for (const limit of [0, -1, NaN, "2", 1e9]) assert.equal((await index.search("", { limit })).total, 30);
  assert.equal((await index.search("", { filters: null })).total, 30);
});

test("a file that failed is asked for again", async () => {
  let broken = false;
  const index = await openIndex(SITE, async (path) => (broken ? { ok: false, status: 503 } : fromDisk(path)));
  broken = true;
  await assert.rejects(index.search("dagbesteding"), /503/);
  broken = false;
  assert.equal((await index.search("dagbesteding")).total, 2);
});

for (const query of ["dagbesteding", "dagbesteding vergelijken overnemen"]) {
  test(`'${query}' fetches at most 60 kB from forty documents of 960 words`, async () => {
    let bytes = 0;
    const index = await openIndex(LARGE_SITE, async (path) => {
      bytes += (await readFile(path)).length;
      return fromDisk(path);
    });
    const answer = await index.search(query);
    assert.equal(answer.hits.length, 20);
    assert.ok(bytes <= 60000, `${bytes} bytes`);
  });
}
