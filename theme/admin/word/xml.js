/* XML of a Word file, by local names; a part that is no sound XML or has a document type is not read. */

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function parsed(text) {
  if (text === undefined || /<!DOCTYPE/i.test(text)) return null;
  const tree = new DOMParser().parseFromString(text, "application/xml");
  if (tree.querySelector("parsererror")) return null;
  const remarks = tree.createTreeWalker(tree, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
  const found = [];
  while (remarks.nextNode()) found.push(remarks.currentNode);
  found.forEach((node) => node.remove()); // these may cut a text in two
  return tree.documentElement;
}

export const written = (root) => new XMLSerializer().serializeToString(root);

export const elements = (root) => [root, ...root.getElementsByTagName("*")];

export function child(element, name) {
  for (const item of element?.children ?? []) if (item.localName === name) return item;
  return null;
}

export function attribute(element, name) {
  for (const one of element?.attributes ?? []) if (one.localName === name) return one.value;
  return "";
}

/* The value of a child, such as the style that a paragraph names. */
export const value = (element, name) => attribute(child(element, name), "val");

/* Whether a property is there and not switched off. */
export const isOn = (element) => Boolean(element) && !["0", "false", "off"].includes(attribute(element, "val"));

export function above(element, ...names) {
  let found = element.parentElement;
  while (found && !names.includes(found.localName)) found = found.parentElement;
  return found;
}

export const hasWords = (text) => /[\p{L}\p{N}]/u.test(text);

export const lettersOf = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/* All text below an element, also of text boxes and of what was deleted. */
export function allWords(element) {
  const found = elements(element).filter((item) => ["t", "delText"].includes(item.localName));
  return found.map((item) => item.textContent).join("");
}

/* The text below an element without what stands in text boxes. */
export function words(element) {
  let text = "";
  for (const item of element.children) {
    if (item.localName === "t" || item.localName === "delText") text += item.textContent;
    else if (["tab", "br", "cr"].includes(item.localName)) text += " ";
    else if (item.localName !== "txbxContent") text += words(item);
  }
  return text;
}

export function made(root, name, attributes = {}) {
  const element = root.ownerDocument.createElementNS(W, `w:${name}`);
  for (const [key, held] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, held);
  return element;
}
