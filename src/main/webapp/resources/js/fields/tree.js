/*
 * A tree edited as an outline, by buttons and by keys, and drawn beside it. Every change is one operation on one item,
 * so that several people may write at once; what this person writes is shown at once and never overwritten while typed.
 * Keys in a node's text: Enter adds beside, Alt+Enter below; Alt with the arrows moves; Alt+Delete removes, as does
 * Delete in an empty one; the arrows alone, at the end of the text, go to the next node.
 */
import { newId } from '../outbox.js';
import { ROOT, Shape, Tree, all, applied, height } from './tree-model.js';
import { picture } from './tree-picture.js';
import { Outline } from './tree-outline.js';

const SMALLEST_GAP = 1e-9;

export function mount(element, context) {
  const editor = new TreeEditor(element.querySelector('[data-tree]'), context);
  return {
    update: (value) => editor.update(value),
    restore: (value) => editor.update(value),
    related: (key) => key === context.definition.root && editor.draw(),
  };
}

class TreeEditor {
  #undo = null;
  #current = null;

  constructor(element, { key, definition, value, push, values, count }) {
    Object.assign(this, { element, key, definition, values, count, send: push });
    this.shape = new Shape(definition);
    this.says = element.querySelector('[data-says]');
    this.tools = element.querySelector('[role=toolbar]');
    this.toast = element.querySelector('[data-toast]');
    this.outline = new Outline(element, this.shape, this);
    this.#listen();
    this.update(value);
  }

  get tree() {
    return (this.known ??= new Tree(this.shape, this.items));
  }

  get current() {
    return this.tree.byId.get(this.#current) ?? null;
  }

  /** Takes what the server holds, with what it has not acknowledged on top of it. */
  update(value) {
    const own = this.outline.typing();
    const before = this.items?.[own?.id];
    this.items = value?.items ?? {};
    if (before?.parent && !this.items[own.id]?.parent) {
      // Someone removed what is being typed here: writing wins, nothing typed is lost.
      this.set(own.id, { ...before, text: own.text });
    } else {
      this.draw();
    }
  }

  draw() {
    this.known = null;
    this.outline.draw(this.tree, this.rootText());
    const box = this.element.querySelector('[data-picture]');
    box.replaceChildren(
      picture({
        tree: this.tree,
        root: { label: this.element.dataset.root, text: this.rootText() },
        mirrored: document.dir === 'rtl',
        name: box.dataset.picture,
      }));
    const { size } = this.tree;
    const { few, size: most } = this.element.dataset;
    this.count((size < this.shape.min ? few : most).replace('{0}', size).replace('{1}', this.shape.min).replace('{2}', this.shape.max));
    this.#drawTools();
  }

  rootText() {
    return this.values()[this.definition.root]?.text ?? '';
  }

  /* What people do. */

  choose(id) {
    if (this.#current !== id) {
      this.#current = id;
      this.outline.mark(id);
      this.#drawTools();
    }
  }

  write(id, text) {
    const node = this.tree.byId.get(id);
    this.set(id, { type: 'node', branch: node.branch, text }, 'text');
  }

  pick(id, attribute, option) {
    const node = this.tree.byId.get(id);
    const settles = node?.adrift && this.shape.linkAttributes.some((a) => a.key === attribute);
    this.set(id, { [attribute]: option || null, ...(settles ? { parent: ROOT } : {}) }, attribute);
  }

  add(branch, parent, after = null) {
    if (this.tree.size >= this.shape.max) {
      this.say('full', this.shape.max);
      return;
    }
    const siblings = parent ? parent.children : this.tree.side(branch).nodes;
    const position = this.#positionAfter(siblings, after ?? siblings.at(-1) ?? null);
    const id = newId();
    this.set(id, { type: 'node', branch, parent: parent?.id ?? ROOT, position, text: '' });
    this.say('added');
    this.outline.focus(id);
  }

  addChild(node = this.current) {
    if (node.rank >= this.shape.branch(node.branch).ranks) {
      this.say('deepest', this.shape.branch(node.branch).ranks);
    } else {
      this.add(node.branch, node);
    }
  }

  addSibling(node = this.current) {
    if (node.text.trim()) {
      this.add(node.branch, node.parent, node);
    } else {
      this.say('emptyFirst');
    }
  }

  indent(node = this.current) {
    const before = node.siblings[node.siblings.indexOf(node) - 1];
    if (!before) {
      this.say('noneBefore');
    } else if (before.rank + height(node) > this.shape.branch(node.branch).ranks) {
      this.say('deepest', this.shape.branch(node.branch).ranks);
    } else {
      this.#place(node, before.id, this.#positionAfter(before.children, before.children.at(-1) ?? null));
    }
  }

  outdent(node = this.current) {
    if (!node.parent) {
      this.say('outermost');
    } else {
      this.#place(node, node.parent.parent?.id ?? ROOT, this.#positionAfter(node.parent.siblings, node.parent));
    }
  }

  move(step, node = this.current) {
    const others = node.siblings.filter((n) => n !== node);
    const index = node.siblings.indexOf(node) + step;
    if (index < 0 || index > others.length) {
      this.say(step < 0 ? 'first' : 'last');
    } else {
      this.#place(node, node.parent?.id ?? ROOT, this.#positionAfter(others, others[index - 1] ?? null));
    }
  }

  link(from, to) {
    const id = newId();
    this.set(id, { type: 'link', from, to });
    this.say('linked');
  }

  unlink(id) {
    this.#remove([id], 'unlinked');
  }

  /** Removes a node with all below it and the cross-links that touch them. */
  remove(node = this.current) {
    const gone = all(node);
    const ids = new Set(gone.map((n) => n.id));
    const links = this.tree.links.filter((l) => ids.has(l.from.id) || ids.has(l.to.id)).map((l) => l.id);
    const nodes = this.tree.nodes;
    const at = nodes.indexOf(node);
    const next = nodes[at + gone.length] ?? nodes[at - 1] ?? null;
    const typed = this.outline.holdsFocus(node.id);
    this.#remove([...links, ...[...ids].reverse()], gone.length > 1 ? 'removedMany' : 'removed', gone.length - 1);
    this.#current = null;
    if (next && next.branch === node.branch) {
      typed ? this.outline.focus(next.id) : this.choose(next.id);
    } else if (typed) {
      this.outline.focusAdd(node.branch);
    }
    this.#drawTools();
  }

  undo() {
    const [first] = this.#undo;
    const nodes = this.#undo.filter(([id, item]) => item.type === 'node' && !this.items[id]).length;
    if (this.tree.size + nodes > this.shape.max) {
      this.say('full', this.shape.max);
      return;
    }
    for (const [id, item] of this.#undo) {
      // What someone has brought back meanwhile keeps what they wrote.
      this.set(id, { ...item, ...this.items[id] });
    }
    this.#undo = null;
    this.toast.hidden = true;
    this.say('restored');
    if (this.tree.byId.has(first[0])) {
      this.outline.focus(first[0]);
    }
  }

  set(id, values, what = Object.keys(values).join()) {
    this.#push('set', { item: id, values }, `${this.key}/${id}/${what}`);
  }

  #remove(ids, key, ...numbers) {
    this.#undo = ids.map((id) => [id, this.items[id]]).reverse();
    ids.forEach((id) => this.#push('remove', { item: id }));
    this.toast.hidden = false;
    this.toast.querySelector('[data-words]').textContent = this.#sentence(key, numbers);
  }

  #push(type, payload, coalesce) {
    const operation = { type, payload, ...(coalesce ? { coalesce } : {}) };
    this.items = applied(this.items, operation);
    this.send(operation);
    this.draw();
  }

  #place(node, parent, position) {
    this.set(node.id, { parent, position }, 'place');
    this.say('moved', this.tree.byId.get(node.id).rank);
  }

  /** A position after one of some nodes, or before all; where there is no room left they are numbered anew. */
  #positionAfter(nodes, node) {
    const [a, b] = [node?.position, nodes[nodes.indexOf(node) + 1]?.position];
    if (a === undefined) {
      return b === undefined ? 1 : b - 1;
    }
    if (b === undefined) {
      return a + 1;
    }
    if (b - a > SMALLEST_GAP) {
      return (a + b) / 2;
    }
    nodes.forEach((n, i) => this.set(n.id, { position: i + 1 }, 'place'));
    return nodes.indexOf(node) + 1.5;
  }

  /* What people see and hear. */

  say(key, ...numbers) {
    this.says.textContent = this.#sentence(key, numbers);
  }

  #sentence(key, numbers) {
    return numbers.reduce((text, n, i) => text.replace(`{${i}}`, n), this.says.dataset[key]);
  }

  #drawTools() {
    const node = this.current;
    const name = node ? node.text.trim() || this.says.dataset.unwritten : this.says.dataset.none;
    const about = this.element.querySelector('[data-about]');
    if (about.textContent !== name) {
      about.textContent = name;
    }
    this.tools.querySelectorAll('button').forEach((b) => b.setAttribute('aria-disabled', !node));
    this.tools.parentElement.classList.toggle('on', Boolean(node));
    if (!node) {
      this.outline.closeLinker();
    }
  }

  #listen() {
    this.tools.addEventListener('click', (e) => {
      const button = e.target.closest('[data-act]');
      if (button) {
        this.#goTo(button);
        button.getAttribute('aria-disabled') === 'true' ? this.say('chooseFirst') : this.#act(button.dataset.act);
      }
    });
    this.tools.addEventListener('keydown', (e) => this.#walk(e));
    this.toast.querySelector('[data-undo]').addEventListener('click', () => this.undo());
    this.element.addEventListener('keydown', (e) => this.#key(e));
  }

  #act(name) {
    ({
      child: () => this.addChild(),
      sibling: () => this.addSibling(),
      indent: () => this.indent(),
      outdent: () => this.outdent(),
      up: () => this.move(-1),
      down: () => this.move(1),
      relate: () => (this.tree.size < 2 ? this.say('alone') : this.outline.openLinker(this.current, this.tree)),
      remove: () => this.remove(),
    })[name]();
  }

  #key(event) {
    const id = event.target.dataset.write;
    const node = id && this.tree.byId.get(id);
    if (!node || event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const act = event.altKey ? this.#withAlt(event.key) : this.#plain(event);
    if (act) {
      event.preventDefault();
      this.choose(id);
      typeof act === 'string' ? this.#act(act) : act();
    }
  }

  #withAlt(key) {
    const [into, out] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    return { Enter: 'child', [into]: 'indent', [out]: 'outdent', ArrowUp: 'up', ArrowDown: 'down', Delete: 'remove', Backspace: 'remove' }[key];
  }

  #plain({ key, shiftKey, target }) {
    const empty = target.value === '';
    if (key === 'Enter') {
      return shiftKey ? 'child' : 'sibling';
    }
    if ((key === 'Delete' || key === 'Backspace') && empty && !shiftKey) {
      return 'remove';
    }
    if (key === 'ArrowDown' && !shiftKey && target.selectionStart === target.value.length) {
      return () => this.outline.focusBeside(target.dataset.write, 1, this.tree);
    }
    return key === 'ArrowUp' && !shiftKey && target.selectionEnd === 0 && (() => this.outline.focusBeside(target.dataset.write, -1, this.tree));
  }

  /** One stop for Tab; the arrows go from button to button. */
  #walk(event) {
    const buttons = [...this.tools.querySelectorAll('button')];
    const next = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const steps = { [next]: 1, [next === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: -1, Home: -Infinity, End: Infinity };
    const at = buttons.indexOf(document.activeElement);
    if (event.altKey || at < 0 || !(event.key in steps)) {
      return;
    }
    event.preventDefault();
    const to = buttons[Math.max(0, Math.min(buttons.length - 1, at + steps[event.key]))];
    this.#goTo(to);
    to.focus();
  }

  #goTo(button) {
    this.tools.querySelectorAll('button').forEach((b) => (b.tabIndex = b === button ? 0 : -1));
  }
}
