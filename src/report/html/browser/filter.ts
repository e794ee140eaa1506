// Which checks are shown; and the filter's state in the address, so that a filtered view can be sent.

const words = byId("text") as HTMLInputElement | null;
const area = byId("area") as HTMLSelectElement | null;
const live = byId("live");
const toggles = all<HTMLButtonElement>("[data-toggle]");
const bars = new Map(
  all<SVGAElement>(".lanes a").map((bar) => [bar.getAttribute("href")?.slice(1) ?? "", bar] as const),
);
const blocks = all<SVGGElement>(".lanes g");
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
  showOnly(new Set(checks.filter((check) => isAskedFor(check, slug, sought))));
  openGroups(states.has("ok") || slug !== "" || sought.length > 0);
  for (const toggle of toggles)
    toggle.setAttribute("aria-pressed", String(states.has(toggle.dataset["toggle"] ?? "")));
}

function showOnly(asked: typeof shown): void {
  const before = shown;
  shown = asked;
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
  // A block stands for checks that passed, and does not say which.
  const hidesPassed = checks.some((check) => check.dataset["state"] === "ok" && !shown.has(check));
  for (const block of blocks) block.classList.toggle("off", hidesPassed);
  if (live !== null)
    live.textContent = `${grouped(shown.size)} of ${grouped(checks.length)} ${checks.length === 1 ? "check" : "checks"} shown`;
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
