/* Where a paragraph stands: beside the page, in a frame or on lines of no height. As detection/docx_layout.py. */
import { attribute, child } from "./xml.js";

const MARGIN = 2880; // twentieths of a point: no margin is wider than these 5 centimetres
const PAGE = 24000; // no page is larger
const WIDEST = 12000; // a page of A4
const LOWEST = 40; // 2 points

/* `properties` are those of the paragraph and of its styles, the nearest first. */
export function isOutOfSight(properties) {
  const first = (name) => properties.map((item) => child(item, name)).find(Boolean);
  return isBeside(first("ind")) || isAway(first("framePr")) || isFlat(first("spacing"));
}

function isBeside(indent) {
  const [left, right] = [number(indent, "left", "start"), number(indent, "right", "end")];
  const line = left + number(indent, "firstLine") - number(indent, "hanging");
  return Math.min(left, right, line) < -MARGIN || Math.max(left, right, line) > WIDEST;
}

function isAway(frame) {
  if (!frame) return false;
  const places = [number(frame, "x"), number(frame, "y")];
  const isLow = attribute(frame, "hRule") === "exact" && number(frame, "h") <= LOWEST;
  return isLow || Math.min(...places) < -MARGIN || Math.max(...places) > PAGE;
}

const isFlat = (spacing) => attribute(spacing, "lineRule") === "exact" && number(spacing, "line") <= LOWEST;

function number(element, ...names) {
  return Number(names.map((name) => attribute(element, name)).find(Boolean)) || 0;
}
