import { el, fill, icon, inOrder, refresh } from './dom.js';
import { newId } from '../outbox.js';

/* Rows of texts and numbers. Cells save themselves one by one; a deleted row can be brought back. */
export function mount(element, context) {
  const { definition, texts, key, push, value } = context;
  const most = definition.rows?.max ?? 200;
  const rows = new Map();
  let deleted = null;

  const body = el('tbody');
  const add = el('button', { type: 'button', class: 'btn small quiet', on: { click: () => addRow() } }, icon('plus'), texts.addRow);
  const undo = el('button', { type: 'button', class: 'btn small', hidden: true, on: { click: bringBack } }, icon('undo'), texts.undo);
  element.replaceChildren(
    el('table', { class: 'table fold inputs', 'aria-labelledby': `label-${key}` },
      el('thead', {}, el('tr', {},
        ...definition.columns.map((c) => el('th', { scope: 'col', class: c.kind === 'number' ? 'short' : null }, c.label)),
        el('th', { scope: 'col' }, el('span', { class: 'vh' }, texts.actions)))),
      body),
    el('div', { class: 'line' }, add, undo));
  show(value);

  function show(shown) {
    const items = inOrder(shown);
    for (const [id, row] of rows) {
      if (!items.some(([other]) => other === id)) {
        row.element.remove();
        rows.delete(id);
      }
    }
    items.forEach(([id, item], n) => {
      if (!rows.has(id)) {
        rows.set(id, makeRow(id));
      }
      const row = rows.get(id);
      row.item = item;
      definition.columns.forEach((column) => fillCell(row, column, item, n));
      if (body.children[n] !== row.element) {
        body.insertBefore(row.element, body.children[n] ?? null);
      }
      row.remove.setAttribute('aria-label', fill(texts.deleteRow, n + 1));
    });
    add.hidden = items.length >= most;
    context.count(definition.rows?.min && items.length < definition.rows.min ? fill(texts.rowsWanted, items.length, definition.rows.min) : '');
  }

  function makeRow(id) {
    const row = { cells: {}, errors: {} };
    row.remove = el('button', { type: 'button', class: 'btn quiet only small', on: { click: () => deleteRow(id) } }, icon('trash'));
    row.element = el('tr', {},
      ...definition.columns.map((column) => el('td', { 'data-l': column.label }, ...makeCell(id, row, column))),
      el('td', {}, row.remove));
    return row;
  }

  function makeCell(id, row, column) {
    const number = column.kind === 'number';
    const errorId = `error-${key}-${id}-${column.key}`;
    row.errors[column.key] = el('span', { class: 'err', id: errorId, hidden: true });
    row.cells[column.key] = number
      ? el('input', { inputmode: 'decimal', dir: 'ltr', autocomplete: 'off', 'aria-errormessage': errorId, on: { input: write } })
      : el('textarea', { rows: 1, dir: 'auto', class: 'cell', 'aria-errormessage': errorId, on: { input: write } });
    return [row.cells[column.key], row.errors[column.key]];

    function write() {
      const cell = row.cells[column.key];
      const given = cell.value.trim();
      const parsed = number ? Number(given.replace(/\s/g, '').replace(',', '.')) : cell.value;
      if (number && given && !Number.isFinite(parsed)) {
        fault(row, column, texts.notANumber);
        return;
      }
      judge(row, column);
      push({ type: 'set', payload: { item: id, values: { [column.key]: given ? parsed : null } }, coalesce: `${key}/${id}/${column.key}` });
    }
  }

  function fillCell(row, column, item, n) {
    const cell = row.cells[column.key];
    cell.setAttribute('aria-label', `${column.label}, ${fill(texts.row, n + 1)}`);
    const text = item[column.key] === undefined ? '' : String(item[column.key]);
    const same = column.kind === 'number' ? Number(cell.value.replace(',', '.')) === item[column.key] : cell.value.trim() === text.trim();
    if (!same && !(row.errors[column.key].dataset.fault && cell === document.activeElement)) {
      refresh(cell, text);
    }
    judge(row, column);
  }

  /** What is too long or out of range is saved all the same, and said. */
  function judge(row, column) {
    const text = row.cells[column.key].value;
    const parsed = Number(text.replace(/\s/g, '').replace(',', '.'));
    if (column.kind !== 'number') {
      fault(row, column, column.max && text.length > column.max ? fill(texts.tooLong, text.length, column.max) : '');
    } else if (text && !Number.isFinite(parsed)) {
      fault(row, column, texts.notANumber);
    } else {
      const outside = text && (parsed < (column.min ?? -Infinity) || parsed > (column.max ?? Infinity));
      fault(row, column, outside ? fill(texts.range, column.min ?? '', column.max ?? '') : '');
    }
  }

  function fault(row, column, sentence) {
    const error = row.errors[column.key];
    error.textContent = sentence;
    error.hidden = !sentence;
    error.dataset.fault = sentence;
    row.cells[column.key].setAttribute('aria-invalid', sentence ? 'true' : 'false');
  }

  function addRow() {
    const id = newId();
    const last = Math.max(0, ...[...rows.values()].map((row) => row.item.position ?? 0));
    push({ type: 'set', payload: { item: id, values: { type: 'row', position: last + 1 } } });
    show(context.values()[key]);
    Object.values(rows.get(id).cells)[0].focus();
  }

  function deleteRow(id) {
    deleted = { id, item: rows.get(id).item };
    push({ type: 'remove', payload: { item: id } });
    show(context.values()[key]);
    undo.hidden = false;
    undo.focus();
  }

  function bringBack() {
    push({ type: 'set', payload: { item: deleted.id, values: deleted.item } });
    show(context.values()[key]);
    undo.hidden = true;
    Object.values(rows.get(deleted.id).cells)[0].focus();
  }

  return { update: show, restore: show };
}
