// Fetches what answers a question once somebody is about to ask one: who only looks, loads a list and no more.

const form = document.getElementById("zoekformulier");
const page = form?.closest(".zoekpagina");
const SIGNS = ["focusin", "pointerdown", "input", "change"];

const engine = () => import("./search.mjs");

async function begin() {
  for (const sign of SIGNS) page.removeEventListener(sign, begin);
  try {
    const [{ start }] = await Promise.all([import("./search-list.js"), engine().catch(() => null)]);
    start(form, engine);
  } catch {
    const { say } = await import("./search-words.js").catch(() => ({ say: (text) => text }));
    document.getElementById("zoekstatus").textContent = say("Zoeken lukt nu niet. U ziet hier de nieuwste stukken");
  }
}

if (form && location.search) begin();
else if (form) for (const sign of SIGNS) page.addEventListener(sign, begin);
