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

// ---- copy, and how output is wrapped: made for a check when it is opened first

const dressed = new WeakSet<Element>();
let isOpeningAll = false;

/** Gives each text below an element that can be copied its button, and each line of output its number. */
function dress(within: Element): void {
  if (dressed.has(within)) return;
  dressed.add(within);
  for (const output of all<HTMLElement>("[data-from]", within)) numberLines(output);
  const name = within.querySelector(".name b")?.textContent ?? "";
  for (const text of all<HTMLElement>("[data-copy]", within)) {
    if (dressed.has(text)) continue;
    dressed.add(text);
    place(copyButton(text, name), text);
  }
}

/** Where there are many of them, the page has the text alone: few are looked at. */
function numberLines(output: HTMLElement): void {
  const first = Number(output.dataset["from"]);
  const lines = (output.textContent ?? "").replace(/\n$/, "").split("\n");
  const mark = output.querySelector("mark");
  const decisive = mark === null ? -1 : (mark.previousSibling?.textContent ?? "").split("\n").length - 1;
  delete output.dataset["from"];
  output.replaceChildren(
    ...lines.map((text, index) => {
      const line = document.createElement(index === decisive ? "mark" : "span");
      line.dataset["n"] = String(first + index);
      line.textContent = `${text}\n`;
      return line;
    }),
  );
}

/** In the bar above output, beside a command or a block of code, behind words. */
function place(button: HTMLButtonElement, text: HTMLElement): void {
  const bar = text.classList.contains("lines") ? text.parentElement?.querySelector(".bar") : null;
  if (bar) {
    bar.append(wrapChoice(text), button);
    return;
  }
  if (!(text instanceof HTMLPreElement)) {
    text.after(button);
    return;
  }
  const both = document.createElement("div");
  both.className = "copied";
  text.replaceWith(both);
  both.append(text, button);
}

function show(opened: Element): void {
  dress(opened);
  showDecisive(opened);
}

/** Of a thousand checks that are opened at once, those that come into view. */
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    show(target);
  }
});

/** What decided is seen without a search for it. */
function showDecisive(within: Element): void {
  const line = within.querySelector<HTMLElement>("mark");
  const text = line?.closest("pre");
  if (line && text) text.scrollTop = line.offsetTop - text.offsetTop - text.clientHeight / 2;
}

function copyButton(text: HTMLElement, name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${text.dataset["copy"] ?? ""}${name === "" ? "" : ` of ${name}`}`);
  button.onclick = () => {
    const what = ((text.querySelector("code") ?? text).textContent ?? "").replace(/\n$/, "");
    void copy(what).then((copied) => {
      button.textContent = copied ? "Copied" : "Select it";
      say(copied ? "Copied" : "It could not be copied: select the text");
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1_500);
    });
  };
  return button;
}

/** Some browsers have no clipboard for a file on the disk, and others refuse it. */
async function copy(what: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(what);
    return true;
  } catch {
    return copyBySelection(what);
  }
}

function copyBySelection(what: string): boolean {
  const area = document.createElement("textarea");
  const before = document.activeElement;
  area.value = what;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}

function wrapChoice(text: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.className = "wrap";
  box.onchange = () => text.classList.toggle("unwrapped", !box.checked);
  label.append(box, " wrap");
  return label;
}

document.addEventListener(
  "toggle",
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.matches(".group")) return;
    if (isOpeningAll) seen.observe(target);
    else show(target);
  },
  true,
);
for (const opened of all("details.check[open], details.script[open], dl.first, .part")) {
  show(opened);
}

// ---- theme

const themes = byId("theme");
if (themes instanceof HTMLSelectElement) {
  themes.onchange = () => {
    if (themes.value === "") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = themes.value;
  };
  themes.parentElement?.removeAttribute("hidden");
}

// ---- filter

const words = byId("text") as HTMLInputElement | null;
const area = byId("area") as HTMLSelectElement | null;
const live = byId("live");
const toggles = all<HTMLButtonElement>("[data-toggle]");
const bars = new Map(
  all<SVGAElement>(".lanes a").map((bar) => [bar.getAttribute("href")?.slice(1) ?? "", bar] as const),
);
const states = new Set<string>();
const texts = new WeakMap<Element, string>();

/** What is looked through of a check: what it is called, ran, printed and says to do. */
function textOf(check: HTMLElement): string {
  const known = texts.get(check);
  if (known !== undefined) return known;
  const parts = all(".find", check).map((part) => part.textContent ?? "");
  const text = [check.dataset["area"] ?? "", ...parts].join("\n").toLowerCase();
  texts.set(check, text);
  return text;
}

/** The texts of many checks are gathered while nothing else is to be done. */
function gather(from: number): void {
  const until = Math.min(from + 200, checks.length);
  for (const check of checks.slice(from, until)) textOf(check);
  if (until < checks.length) later(() => gather(until));
}

function later(what: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(what);
  else setTimeout(what, 50);
}

/** Of each batch its checks; those of a shorter list are in none. */
const batchOf = new Map(checks.map((check) => [check, check.closest<HTMLElement>(".batch")] as const));
let shown = new Set(checks);

function apply(): void {
  const sought = (words?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const slug = area?.value ?? "";
  const before = shown;
  shown = new Set(checks.filter((check) => isAskedFor(check, slug, sought)));
  const rows = new Map<HTMLElement | null, number>();
  for (const check of shown) {
    const batch = batchOf.get(check) ?? null;
    rows.set(batch, (rows.get(batch) ?? 0) + 1);
  }
  for (const check of checks) {
    const isShown = shown.has(check);
    if (isShown !== before.has(check)) bars.get(check.id)?.classList.toggle("off", !isShown);
    // Of a batch that is hidden as a whole, no row is touched.
    const batch = batchOf.get(check) ?? null;
    if ((batch === null || rows.has(batch)) && check.hidden === isShown) check.hidden = !isShown;
  }
  for (const batch of batches) {
    batch.hidden = !rows.has(batch);
    // How high it will be as long as it is out of view.
    batch.style.setProperty("--rows", String(rows.get(batch) ?? 0));
  }
  openGroups(states.has("ok") || slug !== "" || sought.length > 0);
  if (live !== null)
    live.textContent = `${grouped(shown.size)} of ${grouped(checks.length)} ${checks.length === 1 ? "check" : "checks"} shown`;
  for (const toggle of toggles)
    toggle.setAttribute("aria-pressed", String(states.has(toggle.dataset["toggle"] ?? "")));
}

function isAskedFor(check: HTMLElement, slug: string, sought: readonly string[]): boolean {
  return (
    (states.size === 0 || states.has(check.dataset["state"] ?? "")) &&
    (slug === "" || check.dataset["area"] === slug) &&
    (sought.length === 0 || holdsAll(textOf(check), sought))
  );
}

/** A group opens when a filter asks for what may be in it, and is as it was when none does. */
function openGroups(isAsked: boolean): void {
  for (const { group, wasOpen } of groups) {
    group.hidden = !checks.some((check) => shown.has(check) && group.contains(check));
    group.open = isAsked ? !group.hidden : wasOpen;
  }
}

function holdsAll(text: string, sought: readonly string[]): boolean {
  return sought.every((word) => text.includes(word));
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// ---- the filter's state in the address, so that a filtered view can be sent

let writing: ReturnType<typeof setTimeout> | undefined;

/** A browser refuses an address that changes with every letter. */
function applyAndTell(): void {
  apply();
  clearTimeout(writing);
  writing = setTimeout(() => history.replaceState(null, "", addressOfState()), 150);
}

function addressOfState(): string {
  const state = new URLSearchParams();
  if (states.size > 0) state.set("show", [...states].join());
  if (area && area.value !== "") state.set("area", area.value);
  if (words && words.value !== "") state.set("text", words.value);
  const asked = state.toString().replaceAll("%2C", ",");
  return asked === "" ? location.pathname + location.search : `#?${asked}`;
}

/** Reads it back; what names nothing of this page is passed over. */
function readAddress(): void {
  const { hash } = location;
  if (!hash.startsWith("#?")) {
    const target = hash === "" ? null : byId(hash.slice(1));
    if (target !== null) reveal(target);
    return;
  }
  const state = new URLSearchParams(hash.slice(2));
  const known = new Set(toggles.map((toggle) => toggle.dataset["toggle"] ?? ""));
  states.clear();
  for (const name of (state.get("show") ?? "").split(",")) if (known.has(name)) states.add(name);
  const slug = state.get("area") ?? "";
  if (area !== null) area.value = Array.from(area.options, ({ value }) => value).includes(slug) ? slug : "";
  if (words !== null) words.value = state.get("text") ?? "";
  apply();
}

// ---- ways to a check

/** Opens a check and all that it lies in, also one that the filter leaves out. */
function reveal(target: HTMLElement): void {
  const batch = target.closest<HTMLElement>(".batch");
  // Its other rows were hidden with it.
  if (batch?.hidden)
    for (const row of batch.children) if (row instanceof HTMLElement) row.hidden = row !== target;
  for (let one: HTMLElement | null = target; one !== null; one = one.parentElement) {
    one.hidden = false;
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
  target.scrollIntoView();
  const first = target.querySelector("summary") ?? target;
  first.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const target = byId(link?.getAttribute("href")?.slice(1) ?? "");
  // The address keeps the filter.
  if (target === null || !target.matches(".check")) return;
  event.preventDefault();
  reveal(target);
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey || words === null)
    return;
  event.preventDefault();
  words.focus();
  words.select();
});

for (const toggle of toggles)
  toggle.onclick = () => {
    const state = toggle.dataset["toggle"] ?? "";
    if (!states.delete(state)) states.add(state);
    applyAndTell();
  };
if (words !== null) words.oninput = applyAndTell;
if (area !== null) area.onchange = applyAndTell;
for (const [id, isOpen] of [
  ["open-all", true],
  ["close-all", false],
] as const)
  byId(id)?.addEventListener("click", () => {
    isOpeningAll = isOpen;
    for (const check of shown) check.open = isOpen;
    if (isOpen) for (const { group } of groups) group.open = !group.hidden;
    // Told of once all that follows from it has been.
    setTimeout(() => {
      isOpeningAll = false;
    }, 0);
  });
byId("filters")?.removeAttribute("hidden");
window.addEventListener("hashchange", readAddress);
readAddress();
later(() => gather(0));
