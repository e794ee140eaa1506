/** Whether a path is called as a page is. */
export function isChecklist(path: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(path);
}
