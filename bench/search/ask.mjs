// Asks an index the questions on standard input; prints per question what was found, fetched and spent.
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";

const [engine, base] = process.argv.slice(2);
const { openIndex } = await import(engine);
const questions = JSON.parse(await new Response(process.stdin).text());

let bytes = 0;
let rounds = 0;
let pending = 0;

async function fetchFile(path) {
  if (!pending) rounds += 1;
  pending += 1;
  const content = await readFile(path);
  bytes += content.length;
  await new Promise((done) => setImmediate(done));
  pending -= 1;
  return { ok: true, arrayBuffer: async () => content };
}

async function asked(index, { text, filters }) {
  bytes = 0;
  rounds = 0;
  const started = performance.now();
  const answer = await index.search(text, { filters, limit: 10 });
  return { answer, bytes, rounds, ms: performance.now() - started };
}

const found = [];
const warm = await openIndex(base, fetchFile);
for (const question of questions) await asked(warm, question);
for (const question of questions) {
  bytes = 0;
  const index = await openIndex(base, fetchFile);
  const opened = bytes;
  const first = await asked(index, question);
  const again = await asked(warm, question);
  const { hits, total, elsewhere } = first.answer;
  const ids = hits.map((hit) => hit.id);
  found.push({ ids, total, elsewhere: elsewhere?.who ?? "", bytes: opened + first.bytes, rounds: first.rounds, ms: again.ms });
}
const later = await openIndex(base, fetchFile);
await asked(later, { text: "toezicht", filters: {} });
for (const [at, question] of questions.entries()) found[at].later = (await asked(later, question)).bytes;
process.stdout.write(JSON.stringify(found));
