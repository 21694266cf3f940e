/* Handing in: first everything written is saved, then what is missing is shown, then one confirms. */
import { el } from './fields/dom.js';

const PATIENCE = 10000;

export function handIn({ url, outbox, texts }) {
  const button = document.getElementById('hand-in');
  const dialog = document.getElementById('hand-in-dialog');
  const list = dialog.querySelector('[data-missing]');
  const error = dialog.querySelector('[data-error]');

  button.addEventListener('click', async () => {
    button.setAttribute('aria-busy', 'true');
    const saved = await everythingSaved(outbox);
    const missing = saved ? await ask(`${url}/missing`) : null;
    button.removeAttribute('aria-busy');
    dialog.dataset.state = !missing ? 'unsaved' : missing.length ? 'missing' : 'complete';
    list.replaceChildren(
      ...(missing ?? []).map((m) => el('li', {}, el('a', { href: `#field-${m.field}` }, m.label), ' : ', el('span', {}, m.message))));
    error.hidden = true;
    dialog.showModal();
  });

  dialog.addEventListener('click', (event) => {
    if (event.target.closest('[data-close], [data-missing] a')) {
      dialog.close();
    }
  });

  dialog.querySelector('[data-confirm]').addEventListener('click', async (event) => {
    event.target.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(`${url}/hand-in`, { method: 'POST', headers: { 'X-Requested-By': 'pamt' } });
      if (response.ok) {
        location.reload();
        return;
      }
      error.lastElementChild.textContent = (await response.json().catch(() => ({}))).message ?? texts.handInFailed;
    } catch {
      error.lastElementChild.textContent = texts.handInFailed;
    }
    error.hidden = false;
    event.target.removeAttribute('aria-busy');
  });
}

async function ask(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Whether the server acknowledges what was written before patience ends. */
function everythingSaved(outbox) {
  const end = Date.now() + PATIENCE;
  outbox.retry();
  return new Promise((resolve) => {
    const look = () => {
      if (!outbox.pending.length) {
        resolve(true);
      } else if (Date.now() > end || ['kept', 'signed-out', 'refused'].includes(outbox.state)) {
        resolve(false);
      } else {
        setTimeout(look, 100);
      }
    };
    look();
  });
}
