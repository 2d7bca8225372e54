import type { KeyboardEvent } from 'react';
import type { CostActions } from './use-cost-actions';

/**
 * The keyboard of a spreadsheet in the cells of a table: arrows up and down stay in the column, left and right leave a
 * cell at its ends, Enter goes on below, Alt with an arrow moves the row, Ctrl+Z takes back what was done to the table.
 *
 * @param addBelow adds a row to the group of the cell and focuses it
 */
export function onGridKey(
  event: KeyboardEvent<HTMLElement>,
  actions: Pick<CostActions, 'move' | 'undo' | 'undoNext'>,
  addBelow: (costId: string) => void,
): void {
  const cell = event.target;
  const { key } = event;
  if (
    (event.ctrlKey || event.metaKey) &&
    !event.shiftKey &&
    key.toLowerCase() === 'z' &&
    actions.undoNext()
  ) {
    event.preventDefault();
    actions.undo();
    return;
  }
  if (!(cell instanceof HTMLInputElement) || cell.dataset['column'] === undefined) return;
  const costId = cell.closest<HTMLElement>('[data-cost]')?.dataset['cost'] ?? '';
  const vertical = key === 'ArrowDown' || key === 'Enter' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (event.altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    event.preventDefault();
    actions.move(costId, key === 'ArrowDown' ? 1 : -1);
  } else if (vertical !== 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const group = cell.closest('[data-cost-group]');
    const within = key === 'Enter' ? group : event.currentTarget;
    const next = neighbour(within, `input[data-column="${cell.dataset['column']}"]`, cell, vertical);
    if (next) enter(next);
    else if (key === 'Enter') addBelow(costId);
  } else if (key === 'ArrowLeft' && cell.selectionEnd === 0) {
    const next = neighbour(cell.closest('[data-cost]'), 'input[data-column]', cell, -1);
    if (next) {
      event.preventDefault();
      enter(next);
    }
  } else if (key === 'ArrowRight' && cell.selectionStart === cell.value.length) {
    const next = neighbour(cell.closest('[data-cost]'), 'input[data-column]', cell, 1);
    if (next) {
      event.preventDefault();
      enter(next);
    }
  }
}

function neighbour(
  within: Element | null,
  selector: string,
  from: HTMLInputElement,
  by: number,
): HTMLInputElement | undefined {
  const cells = [...(within?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
  return cells[cells.indexOf(from) + by];
}

/** As a spreadsheet does: what is typed next replaces the cell. */
function enter(cell: HTMLInputElement): void {
  cell.focus();
  cell.select();
}
