/**
 * Whether a name is none that a job `runs-on` as one label: a list or a group of labels, an expression, or no line.
 */
export function isNoRunner(name: string): boolean {
  return /[[\]{}\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name) || name.length > maxRunner;
}

const maxRunner = 256;
