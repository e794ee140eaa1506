/** A stretch of a text, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of many literals in one pass. */
export interface TextSearch {
  /** The stretches covered by occurrences, in order; those that overlap or touch are one. */
  find(text: string): Span[];
  /** Length of the longest beginning of a literal with which the text ends. */
  openEnd(text: string): number;
  /** Before each place where `mark` stands, the longest beginning of a literal that ends there. */
  openBefore(text: string, mark: string): Span[];
}

/**
 * Aho and Corasick's automaton: linear in the text however many literals there are and however they overlap.
 * Its tree lies in flat arrays, its edges in one hash table: a map per node of a thousand keys weighs a hundred
 * megabytes, and a list of siblings per node takes seconds to walk.
 */
export function createTextSearch(literals: readonly string[]): TextSearch {
  const automaton = build(literals.filter((literal) => literal !== ""));
  return {
    find: (text) => find(automaton, text),
    openEnd: (text) => openEnd(automaton, text),
    openBefore: (text, mark) => openBefore(automaton, text, mark.charCodeAt(0)),
  };
}

interface Automaton {
  /** Child of the root by code unit: most characters of most texts begin no literal. */
  readonly first: Int32Array;
  readonly edges: Edges;
  /** The node of the longest proper suffix that is in the tree too. */
  readonly suffix: Int32Array;
  /** Length of the longest literal that ends here, 0: none. */
  readonly longest: Int32Array;
  readonly depth: Int32Array;
}

/** From a node and a code unit to a child; open addressing, at most half full, and 0 (the root) is the child of none. */
interface Edges {
  readonly mask: number;
  readonly node: Int32Array;
  readonly code: Uint16Array;
  readonly child: Int32Array;
}

const root = 0;

function build(literals: readonly string[]): Automaton {
  const size = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
  const automaton: Automaton = {
    first: new Int32Array(0x10000),
    edges: newEdges(size),
    suffix: new Int32Array(size),
    longest: new Int32Array(size),
    depth: new Int32Array(size),
  };
  const parent = new Int32Array(size);
  const code = new Uint16Array(size);
  let nodes = 1;
  for (const literal of literals) {
    let node = root;
    for (let index = 0; index < literal.length; index += 1) {
      const unit = literal.charCodeAt(index);
      const known = childOf(automaton, node, unit);
      if (known === root) {
        addChild(automaton, node, unit, nodes);
        parent[nodes] = node;
        code[nodes] = unit;
      }
      node = known === root ? nodes++ : known;
    }
    automaton.longest[node] = literal.length;
  }
  linkSuffixes(automaton, { parent, code, nodes });
  return automaton;
}

function newEdges(size: number): Edges {
  const capacity = 2 ** Math.ceil(Math.log2(size * 2));
  return {
    mask: capacity - 1,
    node: new Int32Array(capacity),
    code: new Uint16Array(capacity),
    child: new Int32Array(capacity),
  };
}

function childOf({ first, edges }: Automaton, node: number, unit: number): number {
  if (node === root) return first[unit] ?? root;
  return edges.child[slotOf(edges, node, unit)] ?? root;
}

function addChild({ first, edges, depth }: Automaton, node: number, unit: number, added: number): void {
  depth[added] = (depth[node] ?? 0) + 1;
  if (node === root) {
    first[unit] = added;
    return;
  }
  const slot = slotOf(edges, node, unit);
  edges.node[slot] = node;
  edges.code[slot] = unit;
  edges.child[slot] = added;
}

const { imul } = Math;

/** Where an edge stands, or the free place where it would. */
function slotOf({ mask, node: nodes, code, child }: Edges, node: number, unit: number): number {
  let slot = imul(imul(node, 0x9e3779b1) + unit, 0x85ebca6b) >>> 7;
  for (slot &= mask; child[slot] !== root; slot = (slot + 1) & mask) {
    if (nodes[slot] === node && code[slot] === unit) return slot;
  }
  return slot;
}

interface Tree {
  readonly parent: Int32Array;
  readonly code: Uint16Array;
  readonly nodes: number;
}

/** By depth, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton: Automaton, { parent, code, nodes }: Tree): void {
  const { suffix, longest } = automaton;
  for (const node of byDepth(automaton.depth, nodes)) {
    const from = parent[node] ?? root;
    if (from === root) continue;
    const shorter = step(automaton, suffix[from] ?? root, code[node] ?? 0);
    suffix[node] = shorter;
    longest[node] = Math.max(longest[node] ?? 0, longest[shorter] ?? 0);
  }
}

/** All nodes but the root. */
function byDepth(depth: Int32Array, nodes: number): Int32Array {
  const deepest = depth.reduce((most, one) => Math.max(most, one), 0);
  const next = new Int32Array(deepest + 2);
  for (let node = 1; node < nodes; node += 1) {
    const behind = (depth[node] ?? 0) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let level = 1; level < next.length; level += 1)
    next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
  const sorted = new Int32Array(nodes - 1);
  for (let node = 1; node < nodes; node += 1) {
    const level = depth[node] ?? 0;
    const place = next[level] ?? 0;
    sorted[place] = node;
    next[level] = place + 1;
  }
  return sorted;
}

function step(automaton: Automaton, from: number, unit: number): number {
  for (let node = from; ; node = automaton.suffix[node] ?? root) {
    const next = childOf(automaton, node, unit);
    if (next !== root || node === root) return next;
  }
}

function find(automaton: Automaton, text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let node = root;
  for (let index = 0; index < text.length; index += 1) {
    node = step(automaton, node, text.charCodeAt(index));
    const length = automaton.longest[node] ?? 0;
    if (length > 0) cover(spans, index + 1 - length, index + 1);
  }
  return spans;
}

function cover(spans: { start: number; end: number }[], start: number, end: number): void {
  let from = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
    from = Math.min(from, last.start);
    spans.pop();
  }
  spans.push({ start: from, end });
}

function openEnd(automaton: Automaton, text: string): number {
  let node = root;
  for (let index = 0; index < text.length; index += 1) node = step(automaton, node, text.charCodeAt(index));
  return automaton.depth[node] ?? 0;
}

function openBefore(automaton: Automaton, text: string, mark: number): Span[] {
  const spans: Span[] = [];
  let node = root;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const open = unit === mark ? (automaton.depth[node] ?? 0) : 0;
    if (open > 0) spans.push({ start: index - open, end: index });
    node = step(automaton, node, unit);
  }
  return spans;
}
