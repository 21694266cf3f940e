import { el, fill, icon, refresh } from './dom.js';

/*
 * A text. Where somebody else changed it first the server keeps theirs and answers "conflict": both are shown, with
 * three ways out. Nothing typed is thrown away: context.keep() remembers it on this device until it is settled.
 */
export function mount(element, context) {
  const { definition, texts, key } = context;
  const max = definition.max ?? 0;
  let base = context.seq;
  let conflict = null;

  const area = el('textarea', {
    rows: definition.rows ?? 4, dir: 'auto', 'aria-labelledby': `label-${key}`,
    'aria-describedby': `hint-${key} count-${key}`, 'aria-required': definition.required ? 'true' : null,
    on: { input: write },
  });
  const error = el('p', { class: 'err i', hidden: true, id: `error-${key}` }, icon('exclamation-triangle'), el('span'));
  const frame = el('div', { class: 'stack-s' }, area, error);
  element.replaceChildren(frame);
  area.value = context.value?.text ?? '';
  count();
  const kept = context.kept();
  if (kept && kept.mine !== area.value) {
    clash({ ...kept, theirs: area.value, seq: base });
  }

  function write() {
    count();
    context.push({ type: 'text', payload: { base, text: area.value }, coalesce: key });
  }

  function count() {
    const length = area.value.length;
    const over = max > 0 && length > max;
    const parts = max ? [fill(texts.count, length, max)] : [];
    if (definition.contains === 'number') {
      parts.push(/\p{Nd}/u.test(area.value) ? texts.hasNumber : texts.wantsNumber);
    }
    if (definition.required && !length) {
      parts.push(texts.required);
    }
    context.count(parts.join(' · '));
    area.toggleAttribute('aria-invalid', over);
    if (over) {
      area.setAttribute('aria-invalid', 'true');
      area.setAttribute('aria-errormessage', error.id);
      error.lastChild.textContent = fill(texts.tooLong, length, max);
    }
    error.hidden = !over;
  }

  /** Shows both texts, and lets one choose. */
  function clash({ mine, theirs, by, at, seq }) {
    conflict = { mine, theirs, by, at, seq };
    context.keep({ mine, by, at });
    const [before, after] = common(mine, theirs);
    const pane = (title, text, time, take) =>
      el('div', {},
        el('p', { class: 'line' }, el('strong', { dir: 'auto' }, title), time ? el('bdi', { class: 'meta num' }, context.time(time)) : ''),
        el('p', { dir: 'auto', class: 'whole' }, text.slice(0, before), el('mark', {}, text.slice(before, text.length - after)),
          text.slice(text.length - after)),
        el('button', { type: 'button', class: 'btn small', on: { click: take } }, texts.keepThis));
    frame.replaceChildren(
      el('p', { class: 'hint', role: 'alert' }, fill(texts.conflict, by ?? '')),
      el('div', { class: 'versus' },
        pane(texts.mine, mine, null, () => settle(mine, true)),
        pane(fill(texts.theirs, by ?? ''), theirs, at, () => settle(theirs, false))),
      el('div', { class: 'actions' },
        el('button', { type: 'button', class: 'btn primary', on: { click: () => settle(`${theirs}\n${mine}`, true) } }, texts.join)));
  }

  function settle(text, send) {
    base = conflict.seq;
    conflict = null;
    context.keep(null);
    frame.replaceChildren(area, error);
    area.value = text;
    area.focus();
    if (send) {
      write();
    } else {
      count();
    }
  }

  return {
    /** The server's text, when nothing of one's own is on its way. */
    update(value, change) {
      const text = value?.text ?? '';
      if (conflict) {
        clash({ mine: conflict.mine, theirs: text, by: change.by, at: change.at, seq: change.seq });
        return;
      }
      base = change.seq;
      refresh(area, text);
      count();
    },
    /** What an earlier tab wrote and could not send. */
    restore(value) {
      refresh(area, value.text);
      count();
    },
    saved(result) {
      base = Math.max(base, result.seq);
    },
    conflict(result, operation) {
      clash({ mine: operation.payload.text, theirs: result.text, by: result.by, at: result.at, seq: result.seq });
    },
  };
}

/** How many characters two texts share at their beginning and at their end. */
function common(a, b) {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) {
    before++;
  }
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) {
    after++;
  }
  return [before, after];
}
