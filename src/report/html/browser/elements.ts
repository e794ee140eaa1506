// What the report does in a browser: filter, copy, theme, keyboard. Without it every word of the page can be read. It makes
// elements and text, never markup of a text, and asks nothing of any server.

const all = <Kind extends Element>(selector: string, within: ParentNode = document): Kind[] =>
  Array.from(within.querySelectorAll<Kind>(selector));
const byId = (id: string): HTMLElement | null => document.getElementById(id);

const checks = all<HTMLDetailsElement>("details.check");
const batches = all<HTMLElement>(".batch");
const groups = all<HTMLDetailsElement>("details.group").map((group) => ({ group, wasOpen: group.open }));

/** Says something to who cannot see that it happened. */
function say(words: string): void {
  const said = byId("said");
  if (said !== null) said.textContent = words;
}
