// Light or dark, where somebody wants another than the system's.

const themes = byId("theme");
if (themes instanceof HTMLSelectElement) {
  themes.onchange = () => {
    if (themes.value === "") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = themes.value;
  };
  themes.parentElement?.removeAttribute("hidden");
}
