/* Saves each answer of a quiz when it is given, and submits once everything is saved. */
import { newId, Outbox } from './outbox.js';
import { saveState } from './savestate.js';

const form = document.getElementById('quiz');
const attempt = form.elements.attempt;
const submit = document.getElementById('finish');
const progress = document.getElementById('progress');
const count = document.getElementById('count');
const refused = document.getElementById('refused');
const draw = saveState(document.querySelector('.save'));
const readable = new Map(); // by question: what the server said of what was typed last
let submitting = false;

const outbox = new Outbox({
  name: attempt.dataset.queue,
  url: `/api/v1/attempts/${attempt.value}/operations`,
  onState(state, more) {
    draw(state, more);
    if (submitting && state === 'saved') {
      form.requestSubmit(submit);
    }
  },
  onReply(reply, operations) {
    operations.forEach((o) => {
      readable.set(o.question, reply.results.find((r) => r.id === o.id).readable);
      tellReadable(o.question);
    });
  },
  onRefused({ message }) {
    refused.textContent = message ?? '';
    refused.hidden = !message;
    waitNoMore();
  },
});

function answer(fieldset) {
  const typed = fieldset.querySelector('input:not([type=radio],[type=checkbox])');
  return typed ? typed.value.trim() : [...fieldset.querySelectorAll(':checked')].map((i) => i.value);
}

/** Says beside a number that it can't be read, but not while it is being typed. */
function tellReadable(key) {
  const input = document.getElementById(`in-${key}`);
  const good = readable.get(key) ?? true;
  if (input && (good || input !== document.activeElement)) {
    const error = document.getElementById(`err-${key}`);
    error.textContent = good ? '' : error.dataset.text;
    input.setAttribute('aria-invalid', String(!good));
  }
}

function tally() {
  const given = [...form.querySelectorAll('.question')].filter((f) => answer(f).length).length;
  progress.value = given;
  count.textContent = count.dataset.text.replace('{0}', given);
}

function waitNoMore() {
  submitting = false;
  submit.removeAttribute('aria-busy');
}

function save(event) {
  const fieldset = event.target.closest('.question');
  const question = fieldset.dataset.question;
  outbox.push({ id: newId(), question, answer: answer(fieldset), coalesce: question });
  tally();
}

form.addEventListener('input', save);
form.addEventListener('focusout', (e) => {
  const question = e.target.closest('.question')?.dataset.question;
  if (readable.has(question)) {
    setTimeout(() => tellReadable(question));
  }
});
form.addEventListener('submit', (e) => {
  if (outbox.pending.length) {
    e.preventDefault();
    submitting = true;
    submit.setAttribute('aria-busy', 'true');
    outbox.retry();
  }
});
document.addEventListener('retry', () => outbox.retry());

// What an earlier tab left unsaved is what the person answered last.
outbox.start().then(() => {
  outbox.pending.filter((o) => o.question).forEach(show);
  tally();
});

function show({ question, answer: given }) {
  const fieldset = [...form.querySelectorAll('.question')].find((f) => f.dataset.question === question);
  fieldset?.querySelectorAll('input').forEach((input) => {
    if (Array.isArray(given)) {
      input.checked = given.includes(input.value);
    } else {
      input.value = given;
    }
  });
}
