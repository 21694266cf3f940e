/*
 * A draft's group exercise to be tried out: the fields are those groups get (see submission.js), saved nowhere.
 */
import { newId } from './outbox.js';
import { applied } from './submission-value.js';

const root = document.getElementById('work');
const { texts, fields } = JSON.parse(document.getElementById('work-data').textContent);
const mounted = new Map(fields.map((field) => [field.key, { ...field, view: {} }]));
let seq = 0;

function values() {
  return Object.fromEntries([...mounted].map(([key, field]) => [key, field.value]));
}

function push(field, operation) {
  const whole = { id: newId(), field: field.key, ...operation };
  field.value = applied(field.value, [whole]);
  seq += 1;
  field.view.saved?.({ id: whole.id, status: 'saved', seq });
  mounted.forEach((other) => other !== field && other.view.related?.(field.key));
}

for (const field of mounted.values()) {
  const element = root.querySelector(`[data-field="${CSS.escape(field.key)}"]`);
  const { mount } = await import(`./fields/${field.kind}.js`);
  field.view = mount(element.querySelector('[data-body]'), {
    ...field,
    texts,
    values,
    push: (operation) => push(field, operation),
    count: (words) => {
      element.querySelector('[data-count]').textContent = words;
    },
    time: () => '',
    keep: () => {},
    kept: () => null,
  });
}
