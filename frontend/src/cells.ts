const INNER = 'a[href], button, vaadin-button, input, textarea';

/** In a table with `data-cells` the arrow keys, Home and End move the focus and Enter clicks; once focused, one cell stays in the tab order. */
export function moveBetweenCells(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.target !== cell || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      cell.click();
      return;
    }
    const next = neighbour(cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  root.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell) rove(cell);
  });
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  if (!(target instanceof Element)) return null;
  const inner = target.closest(INNER);
  const cell = target.closest<HTMLTableCellElement>('table[data-cells] td[tabindex]');
  return inner && cell?.contains(inner) ? null : cell;
}

function rove(cell: HTMLElement): void {
  for (const other of cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex]') ?? []) {
    other.tabIndex = other === cell ? 0 : -1;
  }
}

function neighbour(cell: HTMLTableCellElement, key: string): HTMLElement | undefined {
  const row = cell.parentElement as HTMLTableRowElement;
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1];
    case 'ArrowLeft':
      return cells[at - 1];
    case 'Home':
      return cells[0];
    case 'End':
      return cells.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nextRow(row, key === 'ArrowDown' ? 1 : -1)?.[at];
    default:
      return undefined;
  }
}

/** The cells of the nearest row in that direction that has any: rows of a theme have none. */
function nextRow(row: HTMLTableRowElement, step: 1 | -1): HTMLElement[] | undefined {
  const rows = [...(row.closest('table')?.rows ?? [])];
  for (let at = rows.indexOf(row) + step; at >= 0 && at < rows.length; at += step) {
    const cells = cellsOf(rows[at] as HTMLTableRowElement);
    if (cells.length > 0) return cells;
  }
  return undefined;
}

function cellsOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('td[tabindex]')];
}
