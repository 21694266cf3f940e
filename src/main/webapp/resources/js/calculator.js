/* Works a calculator out while one types, on the server, and saves what was typed. */
import { newId, Outbox } from './outbox.js';
import { saveState } from './savestate.js';

const QUIET = 300;
const page = document.getElementById('calculator');
const form = document.getElementById('figures');
const inputs = [...form.querySelectorAll('[data-input]')];
const { module, exercise, attempt } = page.dataset;
const el = (id) => document.getElementById(id);
let timer = 0;
let asked = 0;
let last = null;

const outbox = new Outbox({
  name: `attempt-${attempt}`,
  url: `/api/v1/attempts/${attempt}/operations`,
  onState: saveState(document.querySelector('.save')),
});

async function compute() {
  const mine = ++asked;
  const typed = inputs.filter((i) => i.value.trim()).map((i) => [i.dataset.input, i.value]);
  try {
    const response = await fetch('/api/v1/calculations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'pamt' },
      body: JSON.stringify({ module, exercise, inputs: Object.fromEntries(typed) }),
    });
    const reply = await response.json();
    if (mine === asked && response.ok) {
      last = reply;
      show(reply);
    }
  } catch {
    // Without network the figures wait on this device, as the save state says; results come with it.
  }
}

function show({ faults, broken, outputs, reading }) {
  inputs.forEach((input) => tell(input, faults[input.dataset.input] ?? ''));
  document.querySelectorAll('[id^="out-"]').forEach((cell) => {
    say(cell, outputs[cell.id.slice(4)] ?? '–');
  });
  el('broken').replaceChildren(...broken.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
  el('broken').hidden = !broken.length;
  say(el('reading'), reading);
  el('reading').hidden = !reading;
  el('waiting').hidden = broken.length > 0 || Object.keys(outputs).length > 0;
}

/** Says beside an input why it can't be taken; not before the person has left it, if it may only be unfinished. */
function tell(input, fault) {
  const unfinished = input === document.activeElement && fault !== 'tooLarge';
  const error = unfinished ? '' : (input.dataset[fault] ?? '');
  say(el(`err-${input.dataset.input}`), error);
  input.setAttribute('aria-invalid', String(error !== ''));
}

function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function changed(input) {
  outbox.push({ id: newId(), input: input.dataset.input, answer: input.value.trim(), coalesce: input.dataset.input });
  clearTimeout(timer);
  timer = setTimeout(compute, QUIET);
}

form.addEventListener('input', (e) => changed(e.target));
form.addEventListener('focusout', () => last && setTimeout(() => show(last)));
form.addEventListener('submit', (e) => {
  e.preventDefault();
  if (e.submitter?.id === 'example') {
    inputs.forEach((input) => {
      input.value = input.dataset.example;
      changed(input);
    });
  }
  compute();
});
document.addEventListener('retry', () => outbox.retry());
outbox.start().then(() => {
  const left = outbox.pending;
  left.forEach(({ input, answer }) => {
    el(`in-${input}`).value = answer;
  });
  if (left.length) {
    compute();
  }
});
