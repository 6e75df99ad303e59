// Opens an index of Pagefind the way ask.mjs asks for it; Pagefind itself runs unchanged.
globalThis.window = globalThis;
globalThis.location = { origin: "file://" };
globalThis.document = { querySelector: () => ({ getAttribute: () => "nl" }), currentScript: null };

let opened = 0;

export async function openIndex(base, fetchFile) {
  globalThis.fetch = async (url) => {
    const path = String(url).replace(/\?.*$/, "");
    return new Response(await (await fetchFile(path)).arrayBuffer());
  };
  opened += 1; // a module with another query is loaded anew, with an empty memory
  const pagefind = await import(`${base}pagefind.js?${opened}`);
  await pagefind.options({ basePath: base, baseUrl: "/" });
  await pagefind.init();
  return { search: (text, wanted) => search(pagefind, text, wanted) };
}

async function search(pagefind, text, { filters, limit }) {
  const { results } = await pagefind.search(text, { filters });
  const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const hits = shown.map(({ raw_url: url }) => ({ id: url.replace(/^.*\/|\.html$/g, "") }));
  return { hits, total: results.length };
}
