import type { Frame } from "./frame.js";

/** A text of a check that is rendered once, however often a long report is tried; `form` tells its texts apart. */
export function remembered(frame: Frame, of: object, form: string, render: () => string): string {
  const forms = texts.get(frame) ?? new Map<string, WeakMap<object, string>>();
  texts.set(frame, forms);
  const known = forms.get(form) ?? new WeakMap<object, string>();
  forms.set(form, known);
  const text = known.get(of) ?? render();
  known.set(of, text);
  return text;
}

const texts = new WeakMap<Frame, Map<string, WeakMap<object, string>>>();
