// What the search page shows, made as elements: never as markup, so that no text can become a tag.

import { day, number, say } from "./search-words.js";

export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

export function link(href, text) {
  const made = element("a", "", text);
  made.href = href;
  return made;
}

export function button(className, text, act) {
  const made = element("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** A result with what the search knows of it; a field that is absent is not shown. */
export function card(href, hit, { places }) {
  const { kind = [], judgement = [], municipality = [], provider = [], partnership = [] } = hit.labels ?? {};
  const where = places > 1 && municipality.length >= places ? say("Alle gemeenten") : municipality.join(", ");
  const below = [where, ...provider, ...partnership].filter(Boolean).join(" · ");
  return element(
    "li",
    "kaart",
    element("p", "kaart-boven", ...tagsOf(kind, judgement), dayOf(hit.date), hit.lapsed ? element("span", "vervallen", say("Geldt niet meer")) : null),
    element("h3", "", link(href, hit.title)),
    hit.excerpt ? element("p", "kaart-kort", ...marked(hit)) : null,
    whyOf(hit.why),
    element("p", "kaart-onder", below, below && hit.id ? " · " : "", hit.id ? element("span", "dag", hit.id) : null),
  );
}

function tagsOf(kinds, judgements) {
  const ready = [...document.querySelectorAll("template[data-merk]")];
  const marks = judgements.map((label) => {
    const found = ready.find(({ dataset }) => dataset.merk === label);
    return found ? found.content.cloneNode(true) : element("span", "merkje", say(label));
  });
  return [...kinds.map((label) => element("span", "soort", say(label))), ...marks];
}

function dayOf(date) {
  if (!date) return null;
  const made = element("time", "", day(date));
  made.dateTime = date;
  return made;
}

/** The excerpt as text, with its marks as elements. */
function marked({ excerpt, marks = [] }) {
  const parts = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(excerpt.slice(from, start), element("mark", "", excerpt.slice(start, end)));
    from = end;
  }
  return [...parts, excerpt.slice(from)];
}

function whyOf(why) {
  const words = [why ?? []].flat().filter(Boolean).join("; ");
  return words ? element("p", "waarom", element("span", "waarom-kop", say("Gevonden via")), " ", words) : null;
}

/** How many were found, as the heading above them. */
export function headingOf({ query, isNarrowed, total, byDate }) {
  if (!total) return query ? say("Niets gevonden voor “{query}”", { query }) : say("Niets gevonden met deze filters");
  const values = { n: number(total), query };
  const newest = `, ${say("nieuwste eerst")}`;
  if (!query && !isNarrowed) return say(total === 1 ? "{n} stuk" : "{n} stukken", values) + newest;
  return say(found(total === 1, query), values) + (byDate ? newest : "");
}

function found(isOne, query) {
  if (query) return isOne ? "{n} resultaat voor “{query}”" : "{n} resultaten voor “{query}”";
  return isOne ? "{n} resultaat" : "{n} resultaten";
}

/** What the reader may have meant, and who knows more; nothing where the answer has no advice. */
export function adviceOf({ total, partial, suggestion, elsewhere }, addressOfQuery) {
  const found = [];
  if (elsewhere?.who) found.push(element("p", "let-op", elsewhere.who, " ", siteOf(elsewhere.url)));
  if (suggestion) {
    const better = link(addressOfQuery(suggestion), suggestion);
    better.dataset.vraag = suggestion;
    found.push(element("p", "bedoelde", say("Bedoelde u"), " ", better, "?"));
  }
  if (partial && total) found.push(element("p", "klein", say("Geen stuk heeft alle woorden. Dit zijn de stukken die er het meest op lijken.")));
  return found;
}

function siteOf(url) {
  if (!url?.startsWith("https://")) return null;
  return link(url, say("Naar {site}", { site: new URL(url).hostname.replace(/^www\./, "") }));
}

export const shownOf = (shown, total) =>
  element(
    "p",
    "klein",
    say(total === 1 ? "U ziet {shown} van {total} stuk." : "U ziet {shown} van {total} stukken.", {
      shown: number(shown),
      total: number(total),
    }),
  );

/** A count in the form in which the page wrote it, such as '(12)'. */
export const withNumber = (text, count) => text.replace(/\d[\d.,]*/, number(count));
