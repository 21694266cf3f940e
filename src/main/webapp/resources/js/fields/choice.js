import { el } from './dom.js';

/* One of several options, as cards. */
export function mount(element, { definition, key, value, push, texts, count }) {
  const boxes = definition.options.map((option) =>
    el('input', { type: 'radio', name: `choice-${key}`, value: option.key, on: { change: () => choose(option.key) } }));
  element.replaceChildren(
    el('div', { class: 'choices', role: 'radiogroup', 'aria-labelledby': `label-${key}`, 'aria-describedby': `hint-${key}` },
      ...definition.options.map((option, n) => el('label', { class: 'choice' }, boxes[n], el('span', { dir: 'auto' }, option.label)))));
  show(value);

  function choose(choice) {
    count('');
    push({ type: 'set', payload: { item: 'answer', values: { choice } }, coalesce: key });
  }

  function show(shown) {
    const chosen = shown?.items?.answer?.choice;
    boxes.forEach((box) => {
      box.checked = box.value === chosen;
    });
    count(definition.required && !chosen ? texts.required : '');
  }

  return { update: show, restore: show };
}
