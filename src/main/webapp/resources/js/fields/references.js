import { el, fill, icon, inOrder, refresh } from './dom.js';

/* Items of another field, each with a reason. What can be chosen follows that other field as it changes. */
export function mount(element, context) {
  const { definition, texts, key, push } = context;
  const most = definition.max ?? 200;
  const cards = new Map();
  let value = context.value;

  const list = el('ol', { class: 'stack references' });
  const choose = el('select', { id: `choose-${key}` });
  const add = el('button', { type: 'button', class: 'btn small', on: { click: pick } }, icon('plus'), texts.choose);
  const chooser = el('div', { class: 'line' }, el('label', { for: `choose-${key}`, class: 'vh' }, texts.candidates), el('div', { class: 'grow' }, choose), add);
  const none = el('p', { class: 'hint' }, texts.noCandidates);
  element.replaceChildren(list, none, chooser);
  show(value);

  function candidates() {
    return inOrder(context.values()[definition.of]).filter(([, node]) =>
      node.type !== 'link' && node.text && (!definition.branch || node.branch === definition.branch));
  }

  function show(shown) {
    value = shown;
    const items = inOrder(value);
    const nodes = context.values()[definition.of]?.items ?? {};
    for (const [id, card] of cards) {
      if (!value?.items?.[id]) {
        card.element.remove();
        cards.delete(id);
      }
    }
    items.forEach(([id, item], n) => {
      if (!cards.has(id)) {
        cards.set(id, makeCard(id));
      }
      const card = cards.get(id);
      const text = nodes[id]?.text || texts.gone;
      card.title.textContent = text;
      card.drop.setAttribute('aria-label', fill(texts.dropReference, text));
      refresh(card.reason, item.reason ?? card.reason.value);
      judge(card);
      if (list.children[n] !== card.element) {
        list.insertBefore(card.element, list.children[n] ?? null);
      }
    });
    const free = candidates().filter(([id]) => !value?.items?.[id]);
    choose.replaceChildren(...free.map(([id, node]) => el('option', { value: id, dir: 'auto' }, node.text)));
    chooser.hidden = items.length >= most || free.length === 0;
    none.hidden = items.length > 0 || free.length > 0;
    const min = definition.min ?? 0;
    context.count(items.length < min ? fill(texts.chosen, items.length, min) : '');
  }

  function makeCard(id) {
    const card = {};
    const errorId = `error-${key}-${id}`;
    card.title = el('strong', { dir: 'auto' });
    card.drop = el('button', { type: 'button', class: 'btn quiet only small', on: { click: () => drop(id) } }, icon('times'));
    card.error = el('p', { class: 'err', id: errorId, hidden: true });
    card.reason = el('textarea', {
      rows: 2, dir: 'auto', id: `reason-${key}-${id}`, 'aria-errormessage': errorId,
      on: {
        input: () => {
          judge(card);
          push({ type: 'set', payload: { item: id, values: { reason: card.reason.value || null } }, coalesce: `${key}/${id}/reason` });
        },
      },
    });
    card.element = el('li', { class: 'panel stack-s' },
      el('div', { class: 'line between' }, card.title, card.drop),
      definition.reason ? el('label', { for: card.reason.id }, definition.reason.label) : '',
      definition.reason ? card.reason : '', card.error);
    return card;
  }

  function judge(card) {
    const max = definition.reason?.max ?? 0;
    const length = card.reason.value.length;
    const over = max > 0 && length > max;
    card.error.hidden = !over;
    card.error.textContent = over ? fill(texts.tooLong, length, max) : '';
    card.reason.setAttribute('aria-invalid', over ? 'true' : 'false');
  }

  function pick() {
    const id = choose.value;
    const last = Math.max(0, ...inOrder(value).map(([, item]) => item.position ?? 0));
    push({ type: 'set', payload: { item: id, values: { position: last + 1 } } });
    show(context.values()[key]);
    cards.get(id)?.reason.focus();
  }

  function drop(id) {
    push({ type: 'remove', payload: { item: id } });
    show(context.values()[key]);
    (choose.options.length ? choose : list.querySelector('button'))?.focus();
  }

  return {
    update: show,
    restore: show,
    /** Another field has changed. */
    related(other) {
      if (other === definition.of) {
        show(value);
      }
    },
  };
}
