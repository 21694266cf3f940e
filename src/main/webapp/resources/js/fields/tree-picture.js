/*
 * Draws a tree as SVG by the same rules as org.pamt.exercise.TreeLayout and TreePicture, which draw it for print:
 * effects above, the root in the middle, causes below; a lone child under its parent, several below each other.
 */
import { brief } from './tree-model.js';

const SVG = 'http://www.w3.org/2000/svg';
export const DASHES = ['none', '1 5', '7 5', '10 4 2 4'];
const [BOX, ROOT_BOX, INWARDS, COLUMN_GAP, TRUNK, BELOW, BETWEEN] = [172, 240, 18, 24, 36, 22, 12];
const [MARGIN, ROOM_FOR_LINKS, LINE, PADDING] = [14, 26, 19, 8];
const [FONT, ROOT_FONT, HEAD_FONT] = [14, 15.5, 12];
const FITS = [700, 960];

/**
 * @param root { label, text } of the middle
 * @param mirrored whether the first child stands at the right
 * @param name what someone who does not see the picture is told
 */
export function picture({ tree, root, mirrored, name }) {
  const heads = (node) => {
    const chosen = tree.shape.nodeAttributes.map((a) => a.options.find((o) => o.key === node.chosen[a.key])).filter(Boolean);
    return chosen.length ? chosen.map((o) => brief(o.label)).join(' · ') : tree.shape.branch(node.branch).label;
  };
  const layout = new Layout(tree, box(null, root.label, root.text, ROOT_BOX), (n) => box(n, heads(n), n.text, BOX), mirrored);
  const svg = make('svg', {
    class: layout.width > FITS[0] && layout.width <= FITS[1] ? 'tree-picture fits' : 'tree-picture', viewBox: `0 0 ${Math.round(layout.width)} ${Math.round(layout.height)}`,
    width: Math.round(layout.width), height: Math.round(layout.height), role: 'img', 'aria-label': name,
  });
  for (const { child, corners } of layout.lines) {
    svg.append(path('line', `M${corners.map((c) => c.map(short).join(' ')).join('L')}`, dash(tree.shape, child.chosen)));
  }
  for (const link of tree.links) {
    svg.append(...crossLink(layout.byNode.get(link.from.id), layout.byNode.get(link.to.id), dash(tree.shape, link.chosen)));
  }
  for (const b of layout.boxes) {
    svg.append(...drawn(b));
  }
  return svg;
}

function dash({ linkAttributes: [attribute] }, chosen) {
  if (!attribute) {
    return DASHES[0];
  }
  const index = attribute.options.findIndex((o) => o.key === chosen[attribute.key]);
  return index < 0 ? '' : DASHES[Math.min(index, DASHES.length - 1)];
}

class Layout {
  constructor(tree, root, measure, mirrored) {
    this.measure = measure;
    const margin = MARGIN + (tree.links.length ? ROOM_FOR_LINKS : 0);
    const nodes = (branches) => branches.flatMap((b) => tree.side(b.key).nodes);
    const { up, down } = tree.shape.downwards;
    const above = this.#half(nodes(up));
    const below = this.#half(nodes(down));
    this.width = Math.max(above.width, below.width, root.width) + 2 * margin;
    this.root = { ...root, x: (this.width - root.width) / 2, y: margin + above.height };
    this.height = this.root.y + root.height + below.height + margin;
    this.boxes = [this.root];
    this.lines = [];
    this.#place(above, -1);
    this.#place(below, 1);
    if (mirrored) {
      this.boxes.forEach((b) => (b.x = this.width - b.x - b.width));
      this.lines.forEach((l) => l.corners.forEach((c) => (c[0] = this.width - c[0])));
    }
    this.byNode = new Map(this.boxes.filter((b) => b.node).map((b) => [b.node.id, b]));
  }

  #half(nodes) {
    const half = { boxes: [], lines: [], width: 0, height: 0, columnEnd: 0 };
    for (const node of nodes) {
      half.columnEnd = 0;
      const b = this.#put(half, node, half.width ? half.width + COLUMN_GAP : 0, TRUNK);
      half.lines.push({ child: node, corners: [[b.x + b.width / 2, TRUNK]] });
    }
    return half;
  }

  #put(half, node, x, y) {
    const b = { ...this.measure(node), x, y };
    half.boxes.push(b);
    half.width = Math.max(half.width, x + b.width);
    const bottom = y + b.height;
    half.columnEnd = Math.max(half.columnEnd, bottom);
    half.height = Math.max(half.height, bottom);
    if (node.children.length === 1) {
      const child = this.#put(half, node.children[0], x, bottom + BELOW);
      half.lines.push({ child: child.node, corners: [[x + b.width / 2, bottom], [x + child.width / 2, child.y]] });
    } else {
      for (const one of node.children) {
        const child = this.#put(half, one, x + INWARDS, half.columnEnd + BETWEEN);
        const [rail, middle] = [x + INWARDS / 2, child.y + child.height / 2];
        half.lines.push({ child: child.node, corners: [[rail, bottom], [rail, middle], [child.x, middle]] });
      }
    }
    return b;
  }

  /** Moves a half to its place above (-1) or below (1) the root. */
  #place(half, direction) {
    const left = (this.width - half.width) / 2;
    const edge = direction > 0 ? this.root.y + this.root.height : this.root.y;
    const centre = this.root.x + this.root.width / 2;
    for (const b of half.boxes) {
      this.boxes.push({ ...b, x: left + b.x, y: direction > 0 ? edge + b.y : edge - b.y - b.height });
    }
    for (const line of half.lines) {
      const corners = line.corners.map(([x, y]) => [left + x, edge + direction * y]);
      const turn = edge + (direction * TRUNK) / 2;
      this.lines.push({
        child: line.child,
        corners: corners.length > 1 ? corners : [[centre, edge], [centre, turn], [corners[0][0], turn], corners[0]],
      });
    }
  }
}

function box(node, head, words, width) {
  const heads = wrapped(head, (width - 2 * PADDING) / HEAD_FONT);
  const lines = wrapped(words, (width - 2 * PADDING) / (node ? FONT : ROOT_FONT));
  return { node, heads, lines, width, height: 12 + LINE * (heads.length + Math.max(1, lines.length)) };
}

function crossLink(from, to, dashes) {
  const centre = (b) => b.x + b.width / 2;
  const middle = (b) => b.y + b.height / 2;
  const far = Math.abs(centre(to) - centre(from)) >= BOX;
  const leavesRight = !far || centre(to) > centre(from);
  const entersLeft = far && leavesRight;
  const x1 = leavesRight ? from.x + from.width : from.x;
  const x2 = entersLeft ? to.x : to.x + to.width;
  const bend = far ? Math.max(20, Math.abs(x2 - x1) / 2) : 30;
  const tip = entersLeft ? -8 : 8;
  const c1 = far ? x1 + (leavesRight ? bend : -bend) : Math.max(x1, x2) + bend;
  const c2 = far ? x2 + (entersLeft ? -bend : bend) : Math.max(x1, x2) + bend;
  const curve = [`M${short(x1)}`, `${short(middle(from))}C${short(c1)}`, short(middle(from)), short(c2), short(middle(to)), short(x2 + tip), short(middle(to))];
  return [path('cross', curve.join(' '), dashes), make('path', { class: 'tip', d: `M${short(x2)} ${short(middle(to))}l${tip} -5v10z` })];
}

function drawn(b) {
  const x = short(b.x + b.width / 2);
  let y = b.y + 18 - LINE;
  const line = (kind) => (words) =>
    make('text', { class: kind, x, y: short((y += LINE)), 'text-anchor': 'middle', direction: isRightToLeft(words) ? 'rtl' : 'ltr' }, words);
  return [
    make('rect', { class: b.node ? 'box' : 'box root', x: short(b.x), y: short(b.y), width: b.width, height: b.height, rx: 6 }),
    ...b.heads.map(line('f')),
    ...b.lines.map(line(b.node ? 'w' : 'r')),
  ];
}

function path(kind, d, dashes) {
  return make('path', { class: dashes ? kind : `${kind} open`, d, fill: 'none', 'stroke-dasharray': dashes || 'none' });
}

function make(name, attributes, text = '') {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
}

function short(number) {
  return number.toFixed(1);
}

function isRightToLeft(text) {
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text);
}

/** Lines of at most a width in ems, estimated on the safe side. */
function wrapped(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\n\r]+(?![%:;?!»])/)) {
    for (const piece of pieces(word, width)) {
      if (line && ems(`${line} ${piece}`) > width) {
        lines.push(line);
        line = '';
      }
      line += (line ? ' ' : '') + piece;
    }
  }
  return line ? [...lines, line] : lines;
}

function pieces(word, width) {
  const found = [];
  let piece = '';
  for (const letter of word) {
    if (piece && ems(piece + letter) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

function ems(text) {
  return [...text].reduce((sum, letter) => sum + em(letter), 0);
}

function em(letter) {
  if (' .,;:!|\'’ijlIft()[]/-·\u00a0\u202f'.includes(letter)) {
    return 0.34;
  }
  if ('mwMWœŒ%@—…'.includes(letter)) {
    return 0.9;
  }
  return /\p{Mn}/u.test(letter) ? 0 : /\p{Lu}/u.test(letter) ? 0.7 : 0.58;
}
