export interface Tree {
  readonly files: readonly string[];
}

export function treeOf(files: readonly string[], read: (path: string) => Buffer): Tree;
