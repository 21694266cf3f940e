/*
 * A tree field's value as people read it, by the same rules as org.pamt.exercise.Tree: every node is in it once; one
 * whose parent is gone stands under its branch's root and is "adrift"; cross-links to a removed node are left out.
 */
export const ROOT = 'root';

/** The items after an operation; the ones given are not changed. */
export function applied(items, { type, payload }) {
  const changed = { ...items };
  if (type === 'remove') {
    delete changed[payload.item];
  } else if (changed[payload.item] || payload.values.type) {
    const item = { ...changed[payload.item] };
    for (const [attribute, given] of Object.entries(payload.values)) {
      if (given === null) {
        delete item[attribute];
      } else {
        item[attribute] = given;
      }
    }
    changed[payload.item] = item;
  }
  return changed;
}

export class Shape {
  constructor(definition) {
    this.branches = definition.branches;
    this.nodeAttributes = definition.nodeAttributes ?? [];
    this.linkAttributes = definition.linkAttributes ?? [];
    this.crossLinks = definition.crossLinks ?? false;
    this.min = definition.nodes.min;
    this.max = definition.nodes.max;
  }

  branch(key) {
    return this.branches.find((b) => b.key === key) ?? this.branches[0];
  }

  growsUp(branch) {
    return this.branches.indexOf(branch) % 2 === 1;
  }

  /** The branches in the order they are read: from the top of the picture down. */
  get downwards() {
    const up = this.branches.filter((b) => this.growsUp(b));
    return { up, down: this.branches.filter((b) => !this.growsUp(b)) };
  }

  attributesOf(branch) {
    return [...this.nodeAttributes, ...this.linkAttributes].filter((a) => !a.branch || a.branch === branch);
  }
}

/** Sides with nodes { id, branch, text, rank, chosen, adrift, children, parent, siblings }, and links. */
export class Tree {
  constructor(shape, items) {
    this.shape = shape;
    this.items = items;
    this.byId = new Map();
    this.sides = shape.branches.map((branch) => ({ branch, nodes: [] }));
    const under = new Map();
    for (const id of Object.keys(items).filter((i) => this.#isNode(i))) {
      const { key, adrift } = this.#place(id);
      if (!under.has(key)) {
        under.set(key, []);
      }
      under.get(key).push({ id, adrift });
    }
    for (const side of this.sides) {
      side.nodes = this.#below(under, `${ROOT} ${side.branch.key}`, side.branch.key, 1, null);
    }
    this.links = Object.keys(items)
      .filter((id) => this.byId.has(items[id].from) && this.byId.has(items[id].to) && items[id].from !== items[id].to)
      .sort()
      .map((id) => ({ id, from: this.byId.get(items[id].from), to: this.byId.get(items[id].to), chosen: items[id] }));
  }

  /** Every node in the order it is read. */
  get nodes() {
    const { up, down } = this.shape.downwards;
    return [...up, ...down].flatMap((b) => this.side(b.key).nodes).flatMap(all);
  }

  side(branch) {
    return this.sides.find((s) => s.branch.key === branch);
  }

  get size() {
    return this.byId.size;
  }

  #below(under, key, branch, rank, parent) {
    const siblings = (under.get(key) ?? []).sort(
      (a, b) => this.#position(a.id) - this.#position(b.id) || (a.id < b.id ? -1 : 1));
    const nodes = [];
    for (const { id, adrift } of siblings) {
      const item = this.items[id];
      const node = { id, branch, text: item.text ?? '', rank, chosen: item, adrift, parent, siblings: nodes };
      node.position = this.#position(id);
      this.byId.set(id, node);
      node.children = this.#below(under, id, branch, rank + 1, node);
      nodes.push(node);
    }
    return nodes;
  }

  #place(id) {
    const parent = this.#parent(id);
    const own = `${ROOT} ${this.#branch(id)}`;
    if (parent === ROOT) {
      return { key: own, adrift: false };
    }
    return this.#isNode(parent) && this.#branch(parent) === this.#branch(id) && !this.#leadsBackTo(id)
      ? { key: parent, adrift: false }
      : { key: own, adrift: true };
  }

  #leadsBackTo(id) {
    const seen = new Set();
    for (let at = this.#parent(id); this.#isNode(at) && !seen.has(at); at = this.#parent(at)) {
      if (at === id) {
        return true;
      }
      seen.add(at);
    }
    return false;
  }

  #isNode(id) {
    return this.items[id]?.type === 'node';
  }

  #parent(id) {
    return this.items[id].parent ?? ROOT;
  }

  #branch(id) {
    return this.shape.branch(this.items[id].branch).key;
  }

  #position(id) {
    return this.items[id].position ?? 0;
  }
}

/** A node and all below it, parents first. */
export function all(node) {
  return [node, ...node.children.flatMap(all)];
}

/** Number of ranks from a node down to the deepest below it, itself included. */
export function height(node) {
  return 1 + Math.max(0, ...node.children.map(height));
}

/** A label without what it explains in parentheses. */
export function brief(text) {
  return text.replace(/\s*\(.*\)$/, '');
}
