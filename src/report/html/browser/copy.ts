// What can be copied, and how output is wrapped: made for a check when it is opened first.

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
