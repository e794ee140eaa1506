/** A stretch of a text, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of many needles in one pass. */
export interface TextSearch {
  /** The stretches covered by occurrences, in order; those that overlap or touch are one. */
  find(text: string): Span[];
  /** Length of the longest beginning of a needle with which the text ends. */
  openEnd(text: string): number;
}

/**
 * Aho and Corasick's automaton: linear in the text however many needles there are and however they overlap.
 * Its tree lies in flat arrays (first child, next sibling), because a map per node of a thousand keys weighs
 * a hundred megabytes.
 */
export function createTextSearch(needles: readonly string[]): TextSearch {
  const automaton = build(needles.filter((needle) => needle !== ""));
  return { find: (text) => find(automaton, text), openEnd: (text) => openEnd(automaton, text) };
}

interface Automaton {
  /** Child of the root by code unit: most characters of most texts begin no needle. */
  readonly first: Int32Array;
  readonly code: Uint16Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** The node of the longest proper suffix that is in the tree too. */
  readonly suffix: Int32Array;
  /** Length of the longest needle that ends here, 0: none. */
  readonly longest: Int32Array;
  readonly depth: Int32Array;
}

const root = 0;

function build(needles: readonly string[]): Automaton {
  const size = 1 + needles.reduce((sum, needle) => sum + needle.length, 0);
  const automaton: Automaton = {
    first: new Int32Array(0x10000),
    code: new Uint16Array(size),
    child: new Int32Array(size),
    sibling: new Int32Array(size),
    suffix: new Int32Array(size),
    longest: new Int32Array(size),
    depth: new Int32Array(size),
  };
  let nodes = 1;
  for (const needle of needles) {
    let node = root;
    for (let index = 0; index < needle.length; index += 1) {
      const code = needle.charCodeAt(index);
      const next = childOf(automaton, node, code);
      node = next === root ? addChild(automaton, node, code, nodes++) : next;
    }
    automaton.longest[node] = needle.length;
  }
  linkSuffixes(automaton, nodes);
  return automaton;
}

function childOf(automaton: Automaton, node: number, code: number): number {
  if (node === root) return automaton.first[code] ?? root;
  let child = automaton.child[node] ?? root;
  while (child !== root && automaton.code[child] !== code) child = automaton.sibling[child] ?? root;
  return child;
}

function addChild(automaton: Automaton, node: number, code: number, added: number): number {
  automaton.code[added] = code;
  automaton.depth[added] = (automaton.depth[node] ?? 0) + 1;
  automaton.sibling[added] = automaton.child[node] ?? root;
  automaton.child[node] = added;
  if (node === root) automaton.first[code] = added;
  return added;
}

/** Breadth first, so that a node's suffix is complete before it is asked for. */
function linkSuffixes(automaton: Automaton, nodes: number): void {
  const queue = new Int32Array(nodes);
  let filled = 1;
  for (let taken = 0; taken < filled; taken += 1) {
    const node = queue[taken] ?? root;
    for (
      let child = automaton.child[node] ?? root;
      child !== root;
      child = automaton.sibling[child] ?? root
    ) {
      const suffix =
        node === root ? root : step(automaton, automaton.suffix[node] ?? root, automaton.code[child] ?? 0);
      automaton.suffix[child] = suffix;
      automaton.longest[child] = Math.max(automaton.longest[child] ?? 0, automaton.longest[suffix] ?? 0);
      queue[filled++] = child;
    }
  }
}

function step(automaton: Automaton, from: number, code: number): number {
  for (let node = from; ; node = automaton.suffix[node] ?? root) {
    const next = childOf(automaton, node, code);
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
