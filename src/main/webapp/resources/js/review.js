/*
 * A review's draft: each level and comment is saved when given (see outbox.js); returning and accepting wait until
 * everything is saved.
 */
import { Outbox, newId } from './outbox.js';
import { saveState } from './savestate.js';

const root = document.getElementById('review');
const post = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'pamt' },
    body: JSON.stringify(body),
  });

/** What an element is about: {criterion}, {field} or nothing for the whole. */
function part(element) {
  const owner = element.closest('[data-criterion], [data-field], [data-whole]');
  const { criterion, field } = owner?.dataset ?? {};
  return { owner, about: criterion ? { criterion } : field ? { field } : {} };
}

function count() {
  root.querySelector('[data-done]').textContent = root.querySelectorAll('[data-criterion] :checked').length;
}

function tell(box, words) {
  box.hidden = !words;
  (box.querySelector('[data-words]') ?? box).textContent = words;
}

/** Shows again what an earlier tab wrote and could not save. */
function restore(operation) {
  const owner = operation.criterion
    ? root.querySelector(`[data-criterion="${operation.criterion}"]`)
    : operation.field
      ? root.querySelector(`[data-field="${operation.field}"]`)
      : root.querySelector('[data-whole]');
  const level = operation.level && owner?.querySelector(`input[value="${operation.level}"]`);
  const text = owner?.querySelector('textarea');
  if (level) {
    level.checked = true;
  }
  if (text && 'comment' in operation) {
    text.value = operation.comment;
    text.closest('details')?.setAttribute('open', '');
  }
}

async function write() {
  const draw = saveState(root.querySelector('.save'));
  const waiting = [];
  const outbox = new Outbox({
    name: root.dataset.queue,
    url: `${root.dataset.url}/operations`,
    onState(state, details) {
      draw(state, details);
      if (state !== 'saving') {
        waiting.splice(0).forEach((done) => done(state === 'saved'));
      }
    },
    onReply: ({ decidedBy }) => decidedBy && tell(document.getElementById('decided'), decidedBy),
    onRefused: ({ message }) => tell(document.getElementById('refused'), message ?? ''),
  });
  const push = (element, change) => {
    const { about } = part(element);
    const key = Object.values(about)[0] ?? '';
    outbox.push({ id: newId(), ...about, ...change, coalesce: `${Object.keys(about)}/${key}/${Object.keys(change)}` });
  };
  root.addEventListener('change', ({ target }) => {
    if (target.type === 'radio') {
      push(target, { level: Number(target.value) });
      count();
    }
  });
  root.addEventListener('input', ({ target }) => {
    if (target.matches('textarea')) {
      push(target, { comment: target.value });
    }
  });
  document.addEventListener('retry', () => outbox.retry());
  await outbox.start();
  outbox.pending.forEach(restore);
  count();
  const saved = () =>
    outbox.pending.length
      ? new Promise((done) => {
          waiting.push(done);
          outbox.retry();
        })
      : Promise.resolve(true);
  root.querySelectorAll('[data-decide]').forEach((form) => decides(form, saved));
}

function decides(form, saved) {
  const dialog = form.closest('dialog');
  const error = form.querySelector('.err');
  root.querySelector(`[data-open="${dialog.id}"]`).addEventListener('click', () => {
    tell(error, '');
    dialog.showModal();
  });
  form.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = event.submitter ?? form.querySelector('.primary');
    button.setAttribute('aria-busy', 'true');
    tell(error, (await decide(form, saved)) ?? '');
    button.removeAttribute('aria-busy');
  });
}

/** Returns what stood in the way, or leaves the page. */
async function decide(form, saved) {
  if (!(await saved())) {
    return form.dataset.unsaved;
  }
  try {
    const answer = await post(`${root.dataset.url}/${form.dataset.decide}`, { due: form.querySelector('input')?.value });
    if (answer.ok) {
      location.reload();
      return null;
    }
    return (await answer.json()).message;
  } catch {
    return form.dataset.failed;
  }
}

document.querySelectorAll('[data-release]').forEach((button) =>
  button.addEventListener('click', async () => {
    button.setAttribute('aria-busy', 'true');
    const answer = await post(button.dataset.release, {}).catch(() => null);
    button.removeAttribute('aria-busy');
    if (answer?.ok) {
      location.reload();
    }
  }));

if (root.querySelector('[data-decide]')) {
  write();
}
