/* Where text stands: beside the page, in a frame, on lines of no height; at the edge of a table.
   As detection/docx_layout.py. */
import { attribute, child, isOn } from "./xml.js";

const MARGIN = 2880; // twentieths of a point: no margin is wider than these 5 centimetres
const PAGE = 24000; // no page is larger
const WIDEST = 12000; // a page of A4
const LOWEST = 40; // 2 points
const EDGES = {
  firstRow: ["top"], lastRow: ["bottom"], firstCol: ["left"], lastCol: ["right"],
  nwCell: ["top", "left"], neCell: ["top", "right"], swCell: ["bottom", "left"], seCell: ["bottom", "right"],
};
const [ROWS, CELLS] = [["tr", "sdt", "customXml"], ["tc", "sdt", "customXml"]];

/* `properties` are those of the paragraph and of its styles, the nearest first. */
export function isOutOfSight(properties) {
  const first = (name) => properties.map((item) => child(item, name)).find(Boolean);
  return isBeside(first("ind")) || isAway(first("framePr")) || isFlat(first("spacing"));
}

/* Whether a cell is in that part of its table, such as `firstRow`; one that is no edge is everywhere. */
export function isAt(part, cell, row) {
  const at = {
    top: () => isOn(child(child(row, "trPr"), "tblHeader")) || !beside(row, ROWS, "previousElementSibling"),
    bottom: () => !beside(row, ROWS, "nextElementSibling"),
    left: () => !beside(cell, CELLS, "previousElementSibling"),
    right: () => !beside(cell, CELLS, "nextElementSibling"),
  };
  return (EDGES[part] ?? []).every((edge) => at[edge]());
}

/* Another row or cell on that side; what is within a control stands where that stands. */
function beside(item, names, side) {
  let found = item;
  while (found.parentElement && !["tbl", "tr"].includes(found.parentElement.localName)) found = found.parentElement;
  do found = found[side];
  while (found && !names.includes(found.localName));
  return found;
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
