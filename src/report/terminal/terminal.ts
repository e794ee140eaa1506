// What a run shows at its end to a person at a command line: one module, which is loaded then.
export { lookOf, words } from "./look.js";
export { pageLines } from "./page-lines.js";
export { runEnd } from "./run-end.js";
