/* Personal data that three patterns tell for certain; the real check comes with the proposal. */

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<![\w.,/+-])(?:(?:\+|00)31[ -]?(?:\(0\) ?)?|0)(?!800|9)[1-9](?:[ -]?\d){8}(?![\w/]|[.,-]\d)/g;
const NUMBER = /(?<![\w.,/+-])\d{3}([ .-]?)\d{3}\1\d{3}(?![\w%]|[.,/-]\d)/g;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const KINDS = [
  ["telefoonnummer", "telefoonnummers", (text) => matches(text, PHONE)],
  ["e-mailadres", "e-mailadressen", (text) => matches(text, MAIL)],
  ["burgerservicenummer", "burgerservicenummers", (text) => matches(text, NUMBER).filter(passesElevenTest)],
];

/* Give how many there are of each kind in words, such as '2 telefoonnummers'; never what they are. */
export function personalData(text) {
  return KINDS.flatMap(([one, several, find]) => {
    const count = find(text).length;
    return count ? [`${count} ${count === 1 ? one : several}`] : [];
  });
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map(([found]) => found);

function passesElevenTest(number) {
  const digits = number.replace(/\D/g, "");
  const total = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  return total % 11 === 0 && Number(digits) > 0;
}
