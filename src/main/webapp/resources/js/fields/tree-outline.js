/* The list of nodes and cross-links as it is edited. Rows live as long as their node: focus and caret stay where they are. */
import { brief } from './tree-model.js';

export class Outline {
  #rows = new Map();
  #dirty = null;
  #waiting = null;
  #composing = false;

  constructor(element, shape, editor) {
    Object.assign(this, { element, shape, editor });
    this.lists = new Map([...element.querySelectorAll('[data-side]')].map((s) => [s.dataset.side, s.querySelector('ul')]));
    element.addEventListener('focusin', (e) => this.#entered(e.target));
    element.addEventListener('focusout', (e) => this.#left(e.target));
    element.addEventListener('input', (e) => this.#typed(e.target));
    element.addEventListener('change', (e) => this.#picked(e.target));
    element.addEventListener('click', (e) => this.#clicked(e.target));
    element.addEventListener('keydown', (e) => e.key === 'Escape' && this.#cancelLinker(e));
    element.addEventListener('compositionstart', () => (this.#composing = true));
    element.addEventListener('compositionend', () => this.#composed());
  }

  draw(tree, rootText) {
    if (this.#composing) {
      this.#waiting = [tree, rootText];
      return;
    }
    this.#waiting = null;
    const focused = document.activeElement;
    const caret = focused?.dataset?.write && [focused.selectionStart, focused.selectionEnd];
    this.element.querySelector('[data-root-text]').textContent = rootText;
    this.#rows.forEach((row, id) => tree.byId.has(id) || this.#forget(id, row));
    this.lists.forEach((list, branch) => this.#fill(list, tree.side(branch).nodes, tree));
    if (focused !== document.activeElement && focused?.isConnected && this.element.contains(focused)) {
      focused.focus({ preventScroll: true });
      caret && focused.setSelectionRange(...caret);
    }
  }

  #composed() {
    this.#composing = false;
    this.#waiting && this.draw(...this.#waiting);
  }

  #forget(id, row) {
    if (row.contains(document.activeElement)) {
      this.#dirty = null;
      const next = row.nextElementSibling ?? row.previousElementSibling;
      (next?.querySelector('[data-write]') ?? row.closest('[data-side]').querySelector('[data-add]')).focus({ preventScroll: true });
    }
    row.remove();
    this.#rows.delete(id);
  }

  #fill(list, nodes, tree) {
    list.hidden = nodes.length === 0;
    nodes.forEach((node, index) => {
      const row = this.#rows.get(node.id) ?? this.#made(node);
      if (list.children[index] !== row) {
        list.insertBefore(row, list.children[index] ?? null);
      }
      this.#show(row, node, index, tree);
      this.#fill(row.querySelector(':scope > ul'), node.children, tree);
    });
  }

  #made(node) {
    const row = this.#part('node');
    row.dataset.id = node.id;
    const text = row.querySelector('textarea');
    text.dataset.write = node.id;
    text.id = `tree-${node.id}`;
    row.querySelector('[data-choices]').append(...this.#choices(node.id, this.shape.attributesOf(node.branch)));
    this.#rows.set(node.id, row);
    return row;
  }

  #choices(id, attributes) {
    return attributes.map((attribute) => {
      const select = this.#part('choice');
      Object.assign(select.dataset, { item: id, pick: attribute.key });
      select.append(new Option(`${attribute.label}…`, ''));
      attribute.options.forEach((o) => select.append(new Option(brief(o.label), o.key)));
      return select;
    });
  }

  #show(row, node, index, tree) {
    const text = row.querySelector('textarea');
    const name = this.#name(node, index);
    text.setAttribute('aria-label', name);
    if (text.value !== node.text && this.#dirty !== text) {
      const caret = [text.selectionStart, text.selectionEnd];
      text.value = node.text;
      text === document.activeElement && text.setSelectionRange(...caret);
    }
    this.#grow(text);
    row.querySelector('[data-adrift]').hidden = !node.adrift;
    this.#showChoices(row.querySelector('[data-choices]'), node.chosen, node.text || name);
    this.#showLinks(row.querySelector('[data-links]'), tree.links.filter((l) => l.from === node));
  }

  #showChoices(box, chosen, about) {
    box.querySelectorAll('select').forEach((select) => {
      const value = chosen[select.dataset.pick] ?? '';
      if (select.value !== value) {
        select.value = value;
      }
      select.classList.toggle('unset', !value);
      const attribute = [...this.shape.nodeAttributes, ...this.shape.linkAttributes].find((a) => a.key === select.dataset.pick);
      select.setAttribute('aria-label', `${attribute.label} · ${about}`);
    });
  }

  #showLinks(box, links) {
    const wanted = new Map(links.map((l) => [l.id, l]));
    box.querySelectorAll('[data-link]').forEach((row) => wanted.has(row.dataset.link) || row.remove());
    for (const link of links) {
      let row = box.querySelector(`[data-link="${link.id}"]`);
      if (!row) {
        row = this.#part('link');
        row.dataset.link = link.id;
        row.querySelector('[data-unlink]').dataset.unlink = link.id;
        row.querySelector('[data-choices]').append(...this.#choices(link.id, this.shape.linkAttributes.filter((a) => !a.branch)));
        box.append(row);
      }
      const to = link.to.text || this.#words.unwritten;
      row.querySelector('[data-to]').textContent = to;
      row.querySelector('[data-unlink]').setAttribute('aria-label', this.#words.unlink.replace('{0}', to));
      this.#showChoices(row, link.chosen, to);
    }
  }

  get #words() {
    return this.editor.says.dataset;
  }

  #name(node, index) {
    const where = node.parent ? this.#words.under.replace('{0}', node.parent.text || this.#words.unwritten) : '';
    return this.#words.name
      .replace('{0}', this.shape.branch(node.branch).label)
      .replace('{1}', index + 1)
      .replace('{2}', node.siblings.length)
      .replace('{3}', node.rank)
      .replace('{4}', where)
      .trim();
  }

  /* Where the person is. */

  mark(id) {
    this.element.querySelectorAll('.nd.cur').forEach((n) => n.classList.remove('cur'));
    this.#rows.get(id)?.querySelector('.nd').classList.add('cur');
  }

  focus(id) {
    this.#rows.get(id)?.querySelector('textarea').focus();
  }

  focusAdd(branch) {
    this.element.querySelector(`[data-add="${branch}"]`).focus();
  }

  focusBeside(id, step, tree) {
    const { nodes } = tree;
    const next = nodes[nodes.findIndex((n) => n.id === id) + step];
    next && this.focus(next.id);
  }

  holdsFocus(id) {
    return this.#rows.get(id)?.contains(document.activeElement) ?? false;
  }

  /** The node being written, if something was written since it was entered. */
  typing() {
    return this.#dirty && { id: this.#dirty.dataset.write, text: this.#dirty.value };
  }

  #entered(target) {
    const row = target.closest('li[data-id]');
    row && this.editor.choose(row.dataset.id);
  }

  #left(target) {
    if (target === this.#dirty && target.isConnected) {
      this.#dirty = null;
      this.editor.draw();
    }
  }

  #typed(target) {
    const id = target.dataset.write;
    if (!id) {
      return;
    }
    if (/[\r\n]/.test(target.value)) {
      target.value = target.value.replace(/\s*[\r\n]+\s*/g, ' ');
    }
    this.#dirty = target;
    this.#grow(target);
    this.editor.write(id, target.value);
  }

  #picked(target) {
    const { item, pick } = target.dataset;
    pick && this.editor.pick(item, pick, target.value);
  }

  #clicked(target) {
    const button = target.closest('button');
    if (button?.dataset.add) {
      this.editor.add(button.dataset.add, null);
    } else if (button?.dataset.unlink) {
      const { id } = button.closest('li').dataset;
      this.editor.unlink(button.dataset.unlink);
      this.focus(id);
    } else if (button && 'connect' in button.dataset) {
      this.#connect(button.closest('[data-linker]'));
    } else if (button && 'cancel' in button.dataset) {
      this.closeLinker(true);
    }
  }

  #grow(text) {
    if (!CSS.supports('field-sizing', 'content')) {
      text.rows = Math.max(1, Math.ceil(text.value.length / Math.max(18, text.clientWidth / 9)));
    }
  }

  /* Cross-links. */

  openLinker(node, tree) {
    this.closeLinker();
    const linker = this.#part('linker');
    const select = linker.querySelector('select');
    const linked = new Set(tree.links.filter((l) => l.from === node).map((l) => l.to.id));
    const { up, down } = this.shape.downwards;
    for (const branch of [...up, ...down]) {
      const group = document.createElement('optgroup');
      group.label = branch.label;
      const nodes = tree.nodes.filter((n) => n.branch === branch.key && n !== node && n !== node.parent && !linked.has(n.id));
      nodes.forEach((n) => group.append(new Option('\u2003'.repeat(n.rank - 1) + (n.text || this.#words.unwritten).slice(0, 80), n.id)));
      nodes.length && select.append(group);
    }
    linker.dataset.linker = node.id;
    this.#rows.get(node.id).querySelector(':scope > .nd').after(linker);
    select.focus();
  }

  closeLinker(back = false) {
    const linker = this.element.querySelector('li > [data-linker]');
    const id = linker?.dataset.linker;
    linker?.remove();
    back && id && this.focus(id);
  }

  #connect(linker) {
    const { value } = linker.querySelector('select');
    const id = linker.dataset.linker;
    this.closeLinker(true);
    value && this.editor.link(id, value);
  }

  #cancelLinker(event) {
    if (event.target.closest('[data-linker]')) {
      this.closeLinker(true);
    }
  }

  #part(name) {
    return this.element.querySelector(`template[data-part="${name}"]`).content.firstElementChild.cloneNode(true);
  }
}
