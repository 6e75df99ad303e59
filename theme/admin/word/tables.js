/* Tables in our dialect: one row of heads, no cell over more than one row or column, one line in a cell.
   As scaffolding/table_text.py. */

export const cellsOf = (table) => [...table.rows].flatMap((row) => [...row.cells]);

/* Whether a table is only a frame around text. */
export const isFrame = (table) => [...table.rows].every((row) => row.cells.length <= 1);

/* Give the lines of a table; `words` writes a cell, `tell` takes the name of a sentence. */
export function tableLines(table, words, tell) {
  const heads = table.tHead?.rows.length ?? 0;
  if (cellsOf(table).some((cell) => cell.rowSpan > 1 || cell.colSpan > 1)) tell("MERGED");
  let rows = evenRows(table, heads, (cell) => words(cell).replaceAll("|", "\\|"));
  if (!rows.length) return [];
  if (!heads) tell("NO_HEAD");
  if (heads > 1) {
    tell("HEADS");
    rows = [joined(rows.slice(0, heads)), ...rows.slice(heads)];
  }
  return [rows[0], rows[0].map(() => "---"), ...rows.slice(1)].map((line) => `| ${line.join(" | ")} |`);
}

const joined = (heads) =>
  heads[0].map((_, column) => [...new Set(heads.map((row) => row[column]))].filter(Boolean).join(" "));

/* Rows of the same length, without empty ones. A cell over more rows is repeated, so that each row can be
   understood; one over more columns only in the head, where every column needs a name. */
function evenRows(table, heads, words) {
  const hanging = new Map(); // by column: how many rows a cell goes on, and its words
  const rows = [...table.rows].map((row, number) => {
    const line = [];
    for (const cell of row.cells) {
      hang(hanging, line);
      place({ cell, line, hanging, text: words(cell), repeats: number < Math.max(1, heads) });
    }
    hang(hanging, line);
    return line;
  });
  const width = Math.max(0, ...rows.map((line) => line.length));
  return rows.filter((line) => line.some(Boolean)).map((line) => [...line, ...Array(width - line.length).fill("")]);
}

function place({ cell, line, hanging, text, repeats }) {
  for (let column = 0; column < cell.colSpan; column += 1) {
    const shown = column === 0 || repeats ? text : "";
    if (cell.rowSpan > 1) hanging.set(line.length, { left: cell.rowSpan - 1, shown });
    line.push(shown);
  }
}

function hang(hanging, line) {
  while (hanging.has(line.length)) {
    const { left, shown } = hanging.get(line.length);
    if (left > 1) hanging.set(line.length, { left: left - 1, shown });
    else hanging.delete(line.length);
    line.push(shown);
  }
}
