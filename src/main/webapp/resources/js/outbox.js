/*
 * What someone writes stays on this device until the server has acknowledged it: a queue in IndexedDB, sent in
 * order, one request at a time. Every operation has an id made here, so that sending it twice saves it once.
 *
 *   const outbox = new Outbox({ name, url, onState, onReply, onRefused });
 *   await outbox.start();      // sends what an earlier tab left behind
 *   outbox.push({ id: newId(), field: 'central', type: 'text', payload, coalesce: 'central' });
 *
 * name: one queue each; put the person's id into it, so that nobody sends another person's work.
 * onState(state, { pending, at }): "saved" when the server has acknowledged everything (at: when, or null if nothing was
 *   sent yet), "saving", "kept" (on this device; tried again by itself), "signed-out", "refused".
 * onReply(reply, operations): what the server answered, after its commit, to these operations.
 * onRefused({ operations, status, refusal, message }): these were not taken and left the queue.
 * coalesce: an operation not yet sent gives way to a newer one with the same key from the same tab.
 */
const QUIET = 400;
const LONGEST_QUIET = 4000;
const FIRST_PAUSE = 1000;
const LAST_PAUSE = 30000;
const PATIENCE = 30000;
const BATCH = 40;
const KEEPALIVE_BYTES = 50000;

/** A random UUID; crypto.randomUUID exists on secure pages only. */
export function newId() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64;
  b[8] = (b[8] & 63) | 128;
  const hex = [...b].map((n) => n.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export class Outbox {
  #queue = [];
  #flying = new Set();
  #tab = newId();
  #state = 'saving';
  #at = null;
  #pause = FIRST_PAUSE;
  #one = false;
  #timer = 0;
  #oldest = 0;
  #busy = false;
  #started = false;
  #store = null;

  constructor({ name, url, onState = () => {}, onReply = () => {}, onRefused = () => {} }) {
    Object.assign(this, { name, url, onState, onReply, onRefused });
  }

  /** Operations the server has not acknowledged, oldest first. */
  get pending() {
    return [...this.#queue];
  }

  get state() {
    return this.#state;
  }

  /** Takes up what was left behind and begins to send. */
  async start() {
    this.#store = await Store.open(this.name);
    const early = this.#queue;
    this.#queue = [...(await this.#store.all()), ...early];
    early.forEach((o) => this.#store.replace(null, o));
    this.#started = true;
    addEventListener('online', () => this.retry());
    addEventListener('offline', () => this.#queue.length && this.#say('kept'));
    addEventListener('focus', () => this.#queue.length && this.retry());
    document.addEventListener('visibilitychange', () => this.#queue.length && this.retry());
    addEventListener('beforeunload', (e) => this.#queue.length && !this.#store.lasting && e.preventDefault());
    if (this.#queue.length) {
      this.#send();
    } else {
      this.#say('saved');
    }
  }

  push(operation) {
    const entry = { ...operation, tab: this.#tab };
    const older = this.#queue.find(
      (o) => o.coalesce && o.coalesce === entry.coalesce && o.tab === entry.tab && !this.#flying.has(o.id));
    if (older) {
      this.#queue.splice(this.#queue.indexOf(older), 1);
    }
    this.#queue.push(entry);
    this.#store?.replace(older, entry);
    if (this.#state === 'saved' || this.#state === 'refused') {
      this.#say('saving');
    } else {
      this.#say(this.#state);
    }
    if (!this.#isWaiting()) {
      this.#later();
    }
  }

  /** Sends now, whatever pause was planned. */
  retry() {
    this.#pause = FIRST_PAUSE;
    if (this.#started) {
      this.#send();
    }
  }

  #isWaiting() {
    return this.#state === 'kept' || this.#state === 'signed-out';
  }

  #later() {
    const now = Date.now();
    this.#oldest ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), Math.min(QUIET, Math.max(0, this.#oldest + LONGEST_QUIET - now)));
  }

  async #send() {
    if (this.#busy || !this.#started || !this.#queue.length) {
      return;
    }
    this.#busy = true;
    clearTimeout(this.#timer);
    this.#oldest = 0;
    const batch = this.#queue.slice(0, this.#one ? 1 : BATCH);
    batch.forEach((o) => this.#flying.add(o.id));
    if (!this.#isWaiting()) {
      this.#say('saving');
    }
    let answer = null;
    try {
      answer = await this.#post(batch);
    } catch {
      // No network, or no answer in time: what was sent may have been saved; sending it again does no harm.
    }
    batch.forEach((o) => this.#flying.delete(o.id));
    await this.#take(batch, answer);
    this.#busy = false;
  }

  async #post(batch) {
    const body = JSON.stringify({ operations: batch.map(({ coalesce, tab, ...o }) => o) });
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'pamt' },
      body,
      keepalive: body.length < KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(PATIENCE),
    });
    // A proxy's or an error page's answer may not be JSON; an acknowledgement always is.
    const json = response.ok ? await response.json() : await response.json().catch(() => ({}));
    return { status: response.status, ok: response.ok, json };
  }

  async #take(batch, answer) {
    if (answer?.ok) {
      await this.#acknowledged(batch, answer.json);
    } else if (answer?.status === 401) {
      this.#wait('signed-out', LAST_PAUSE);
    } else if (answer && [400, 413, 422].includes(answer.status)) {
      await this.#refused(batch, answer);
    } else if (answer && [403, 404].includes(answer.status)) {
      // Someone else may have signed in here, or one's own group have changed: not to be thrown away.
      this.#say('refused');
    } else {
      this.#wait('kept', this.#pause * (0.75 + Math.random() / 2));
      this.#pause = Math.min(LAST_PAUSE, this.#pause * 2);
    }
  }

  async #acknowledged(batch, reply) {
    this.#at = new Date();
    this.#pause = FIRST_PAUSE;
    this.#one = false;
    await this.#leave(batch, reply.results ?? []);
    this.onReply(reply, batch);
    this.#queue.length ? this.#next('saving') : this.#say('saved');
  }

  async #refused(batch, { status, json }) {
    if (batch.length > 1) {
      // One of them is at fault: they go one by one, so that the others are saved.
      this.#one = true;
      this.#next('saving');
      return;
    }
    await this.#leave(batch, []);
    this.onRefused({ operations: batch, status, refusal: json.refusal, message: json.message });
    this.#say('refused');
    if (this.#queue.length) {
      this.#next('refused');
    }
  }

  /** What was written after these, with the same key, builds on them. */
  async #leave(batch, results) {
    const ids = new Set(batch.map((o) => o.id));
    this.#queue = this.#queue.filter((o) => !ids.has(o.id));
    const rebased = [];
    for (const sent of batch) {
      const result = results.find((r) => r.id === sent.id && r.status === 'saved');
      for (const o of this.#queue) {
        if (result && sent.coalesce && o.coalesce === sent.coalesce && 'base' in (o.payload ?? {})) {
          o.payload = { ...o.payload, base: result.seq };
          rebased.push(o);
        }
      }
    }
    await this.#store.settle(ids, rebased);
  }

  #wait(state, pause) {
    this.#say(state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  #next(state) {
    this.#say(state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), 0);
  }

  #say(state) {
    this.#state = state;
    this.onState(state, { pending: this.#queue.length, at: this.#at });
  }
}

/** The part of the queue that outlives the tab. */
class Store {
  static async open(name) {
    try {
      const db = await done(
        Object.assign(indexedDB.open('atelier-outbox', 1), {
          onupgradeneeded() {
            const store = this.result.createObjectStore('operations', { keyPath: 'n', autoIncrement: true });
            store.createIndex('name', 'name');
            store.createIndex('id', 'operation.id');
          },
        }));
      return new Store(name, db);
    } catch {
      return new Store(name, null); // some private windows have none: the queue lives as long as the tab
    }
  }

  constructor(name, db) {
    Object.assign(this, { name, db, lasting: db !== null });
  }

  async all() {
    if (!this.lasting) {
      return [];
    }
    const rows = await done(this.#operations('readonly').index('name').getAll(this.name));
    return rows.map((row) => row.operation);
  }

  async replace(older, operation) {
    await this.#write((operations) => {
      operations.add({ name: this.name, operation });
      if (older) {
        remove(operations, older.id);
      }
    });
  }

  async settle(ids, changed) {
    await this.#write((operations) => {
      ids.forEach((id) => remove(operations, id));
      changed.forEach((operation) => {
        operations.index('id').openCursor(operation.id).onsuccess = (e) =>
          e.target.result?.update({ ...e.target.result.value, operation });
      });
    });
  }

  async #write(change) {
    if (!this.lasting) {
      return;
    }
    try {
      const operations = this.#operations('readwrite');
      change(operations);
      await new Promise((resolve, reject) => {
        operations.transaction.oncomplete = resolve;
        operations.transaction.onerror = operations.transaction.onabort = reject;
      });
    } catch {
      this.lasting = false; // the disk may be full: go on in memory, and ask before the tab closes
    }
  }

  #operations(mode) {
    return this.db.transaction('operations', mode).objectStore('operations');
  }
}

function remove(operations, id) {
  operations.index('id').openCursor(id).onsuccess = (e) => e.target.result?.delete();
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
