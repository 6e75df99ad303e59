// The texts of the search page: in Dutch here, in another language where the page has a list of them.

const { lang } = document.documentElement;
const given = document.getElementById("teksten");
const { texts = {}, months } = given ? JSON.parse(given.textContent) : {};
const locale = lang === "en" ? "en-GB" : "nl-NL"; // Frisian writes numbers as Dutch does, and browsers know no Frisian

/** A text in the language of the page, its `{name}` replaced by a value. */
export const say = (text, values = {}) => (texts[text] ?? text).replace(/\{(\w+)\}/g, (_, name) => values[name]);

const numbers = new Intl.NumberFormat(locale);
export const number = (value) => numbers.format(value);

export function day(date) {
  if (!months) return new Date(`${date}T12:00Z`).toLocaleDateString(locale, { dateStyle: "long" });
  const [year, month, number] = date.split("-").map(Number);
  return `${number} ${months[month - 1]} ${year}`;
}
