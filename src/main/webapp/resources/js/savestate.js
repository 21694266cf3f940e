/*
 * Draws the state of an Outbox into the fragment /WEB-INF/includes/savestate.xhtml:
 *   const outbox = new Outbox({ …, onState: saveState(document.querySelector('.save')) });
 * The texts are attributes of the element. Banners with data-when="kept" or "signed-out" show in that state; a button
 * [data-retry] in them calls outbox.retry() through the event "retry" on the document.
 */
const LOOKS = {
  saved: ['check', ''],
  saving: ['cloud', 'wait'],
  kept: ['cloud-off', 'off'],
  'signed-out': ['lock', 'off'],
  refused: ['exclamation-triangle', 'bad'],
  conflict: ['exclamation-triangle', 'bad'],
};

export function saveState(element) {
  const icon = element.querySelector('use');
  const words = element.querySelector('[data-words]');
  const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: element.dataset.zone || undefined });
  document.querySelectorAll('[data-when] [data-retry]').forEach((button) => {
    button.addEventListener('click', () => document.dispatchEvent(new CustomEvent('retry')));
  });
  return (state, { pending = 0, at = null } = {}) => {
    const [picture, look] = LOOKS[state];
    const key = state === 'saved' && !at ? 'ready' : state.replace('signed-out', 'signedOut');
    const text = element.dataset[key].replace('{0}', at && state === 'saved' ? time.format(at) : pending);
    element.className = `save ${look}`.trim();
    element.dataset.state = state;
    icon.setAttribute('href', icon.getAttribute('href').replace(/#.*/, `#i-${picture}`));
    if (words.textContent !== text) {
      words.textContent = text;
    }
    document.querySelectorAll('[data-when]').forEach((banner) => {
      banner.hidden = banner.dataset.when !== state;
    });
  };
}
