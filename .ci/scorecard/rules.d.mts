import type { Tree } from "./tree.mjs";

export const rules: Readonly<Record<string, (tree: Tree) => string[]>>;
