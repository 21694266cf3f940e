/*
 * A group's work on an exercise: mounts the fields, saves what is written, shows what the others write, hands in.
 *
 * A kind of field is js/fields/<kind>.js, which exports mount(element, context) and returns
 *   { update(value, change), restore(value), related?(key), saved?(result), conflict?(result, operation) }:
 *   update: the value has changed on the server (with one's own unsent operations applied to it), change = { seq, by, at };
 *   restore: an earlier tab's unsent operations have been applied; related: another field has changed.
 * context: key, definition (in the page's language), value, seq, texts, values() (of all fields, as they are now),
 *   push({ type, payload, coalesce? }), count(words beside the label), time(instant), keep(anything or null), kept().
 */
import { Outbox, newId } from './outbox.js';
import { saveState } from './savestate.js';
import { el, fill } from './fields/dom.js';
import { handIn } from './handin.js';
import { applied } from './submission-value.js';

const NEAR = 2000;
const FAR = 30000;
const WRITING = 8000;

const root = document.getElementById('work');
const data = JSON.parse(document.getElementById('work-data').textContent);
const { texts } = data;
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: data.zone });
const url = `/api/v1/submissions/${data.id}`;
const fields = new Map();
const draw = saveState(document.querySelector('.save'));
const stashName = `atelier-conflict:${data.me}:${data.id}`;
let stash = JSON.parse(localStorage.getItem(stashName) ?? '{}');
let seen = data.seq;
let timer = 0;
let last = ['saving', {}];

const outbox = new Outbox({
  name: `submission:${data.id}:${data.me}`,
  url: `${url}/operations`,
  onState: (...state) => {
    last = state;
    drawState();
  },
  onReply: acknowledged,
  onRefused: refused,
});

function drawState() {
  const [state, details] = last;
  draw(state === 'saved' && Object.keys(stash).length ? 'conflict' : state, details);
}

function pendingOn(key) {
  return outbox.pending.filter((o) => o.field === key);
}

function values() {
  return Object.fromEntries([...fields].map(([key, field]) => [key, field.value]));
}

async function mountField(given) {
  const element = root.querySelector(`[data-field="${CSS.escape(given.key)}"]`);
  const { mount } = await import(`./fields/${given.kind}.js`);
  const field = { ...given, element, acked: given.seq, view: {} };
  fields.set(given.key, field);
  return () => {
    field.view = mount(element.querySelector('[data-body]'), {
      key: given.key,
      definition: given.definition,
      value: field.value,
      seq: given.seq,
      texts,
      values,
      push: (operation) => push(field, operation),
      count: (words) => {
        element.querySelector('[data-count]').textContent = words;
      },
      time: (instant) => clock.format(new Date(instant)),
      keep: (what) => keep(field.key, what),
      kept: () => stash[field.key] ?? null,
    });
  };
}

function push(field, operation) {
  const whole = { id: newId(), field: field.key, ...operation };
  field.value = applied(field.value, [whole]);
  outbox.push(whole);
  tellOthers(field);
}

function tellOthers(field) {
  fields.forEach((other) => other !== field && other.view.related?.(field.key));
}

function keep(key, what) {
  if (what) {
    stash[key] = what;
  } else {
    delete stash[key];
  }
  localStorage.setItem(stashName, JSON.stringify(stash));
  drawState();
}

function acknowledged(reply, operations) {
  for (const result of reply.results) {
    const operation = operations.find((o) => o.id === result.id);
    const field = fields.get(operation.field);
    field.acked = Math.max(field.acked, result.seq);
    if (result.status === 'conflict') {
      field.server = { text: result.text };
      field.view.conflict?.(result, operation);
      edited(field, result);
    } else {
      field.server = applied(field.server, [operation]);
      field.view.saved?.(result, operation);
      edited(field, { by: texts.you, at: new Date() });
    }
  }
  drawState();
}

/** What was not taken is shown, so that it can be copied. */
function refused({ operations, message }) {
  const note = document.getElementById('refused');
  note.hidden = false;
  note.querySelector('[data-message]').textContent = message ?? '';
  for (const { payload } of operations) {
    const words = payload.text ?? Object.values(payload.values ?? {}).filter((v) => typeof v === 'string').join(' · ');
    if (words) {
      note.querySelector('ul').append(el('li', { dir: 'auto' }, words));
    }
  }
}

function edited(field, { by, at }, live = false) {
  const line = field.element.querySelector('[data-edited]');
  line.hidden = !by;
  line.lastElementChild.textContent = fill(live ? texts.writes : texts.edited, by, clock.format(new Date(at)));
  field.element.classList.toggle('live', live);
  clearTimeout(field.writing);
  if (live) {
    field.writing = setTimeout(() => edited(field, { by, at }), WRITING);
  }
}

async function look() {
  clearTimeout(timer);
  let pause = document.hidden ? FAR : NEAR;
  try {
    const response = await fetch(`${url}/changes?after=${seen}`, { signal: AbortSignal.timeout(FAR) });
    if (response.ok) {
      take(await response.json());
    } else {
      pause = FAR;
    }
  } catch {
    pause = Math.max(pause, NEAR * 3); // no network: the outbox says so
  }
  timer = setTimeout(look, pause);
}

function take({ seq, state, changes }) {
  seen = Math.max(seen, seq);
  for (const change of changes) {
    const field = fields.get(change.field);
    // An answer made before one's own last save knows less than this page.
    if (!field || change.seq < field.acked) {
      continue;
    }
    const news = change.seq > field.acked;
    field.acked = change.seq;
    field.server = change.value;
    field.value = applied(change.value, pendingOn(field.key));
    const busy = field.kind === 'text' && pendingOn(field.key).length > 0;
    if (!busy && news) {
      field.view.update?.(field.value, change);
    }
    if (news) {
      edited(field, { by: change.byId === data.me ? texts.you : change.by, at: change.at }, change.byId !== data.me);
    }
    tellOthers(field);
  }
  if (state !== data.state && !outbox.pending.length && document.getElementById('refused').hidden) {
    location.reload(); // handed in, returned or accepted by someone else meanwhile
  }
}

async function begin() {
  const mounts = await Promise.all(data.fields.map(mountField));
  fields.forEach((field) => {
    field.server = field.value;
  });
  mounts.forEach((mount) => mount());
  const narrow = matchMedia('(max-width: 59.99rem)').matches;
  document.querySelector('.steps')?.toggleAttribute('open', !narrow);
  await outbox.start();
  fields.forEach((field) => {
    const unsent = pendingOn(field.key);
    if (unsent.length) {
      field.value = applied(field.value, unsent);
      field.view.restore?.(field.value);
    }
  });
  fields.forEach(tellOthers);
  root.dataset.ready = 'true';
  document.addEventListener('retry', () => outbox.retry());
  document.addEventListener('visibilitychange', () => !document.hidden && look());
  handIn({ url, outbox, texts });
  timer = setTimeout(look, NEAR);
}

begin();
