/* Making elements, and words with numbers in them. */

/** el('button', { class: 'btn', 'aria-label': x, on: { click } }, ...children) */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

/** An icon of the sprite. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${new URL('../../img/icons.svg', import.meta.url).pathname}#i-${name}`);
  svg.append(use);
  return svg;
}

/** Fills {0}, {1} … of a text. */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, n) => values[n] ?? '');
}

/** Items of a structured value in the order of their position, as [id, item]. */
export function inOrder(value) {
  return Object.entries(value?.items ?? {}).sort(
    ([a, x], [b, y]) => (x.position ?? 0) - (y.position ?? 0) || (a < b ? -1 : 1));
}

/** Writes into a control without moving the caret of who is in it. */
export function refresh(control, text) {
  if (control.value === text) {
    return;
  }
  const { selectionStart, selectionEnd } = control;
  control.value = text;
  if (control === document.activeElement) {
    control.setSelectionRange?.(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
  }
}
