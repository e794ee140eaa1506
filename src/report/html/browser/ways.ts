// Ways to a check, and what the keys and buttons do.

/** Opens a check and all that it lies in, also one that the filter leaves out. */
function reveal(target: HTMLElement): void {
  if (target instanceof HTMLDetailsElement && batchOf.has(target) && !shown.has(target))
    showOnly(new Set([...shown, target]));
  for (let one: HTMLElement | null = target; one !== null; one = one.parentElement) {
    one.hidden = false;
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
  // On the way of a smooth scroll rows are laid out, and move what is scrolled to.
  target.scrollIntoView({ behavior: "instant" });
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
