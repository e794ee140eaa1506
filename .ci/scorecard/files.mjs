// Rules about files: a reviewer must be able to read what users run.

/** Bytes that git itself looks at to call a file binary. */
const sniffed = 8000;
const pictures = /^docs\/pictures\/[^/]+\.png$/;

export function binaryFiles({ files, read }) {
  return files
    .filter((path) => !pictures.test(path) && read(path).subarray(0, sniffed).includes(0))
    .map((path) => `${path}: unexpected binary file, expected text, or a picture below docs/pictures/`);
}

/** Longer ones are tables of data; in minified code nearly all of the text stands in such lines. */
const longLine = 1000;
const largestShare = 0.3;

export function minifiedFiles({ files, text }) {
  const scripts = files.filter((path) => /^dist\/.*\.(?:js|mjs|cjs)$/.test(path));
  if (scripts.length === 0) return ["dist/: unexpected absence of scripts, expected those that users run"];
  return scripts
    .filter((path) => shareOfLongLines(text(path)) > largestShare)
    .map((path) => `${path}: unexpected minified code, expected lines that can be read`);
}

function shareOfLongLines(script) {
  const long = script.split("\n").filter((line) => line.length > longLine && !isTable(line));
  return long.reduce((sum, line) => sum + line.length, 0) / Math.max(1, script.length);
}

/** A table of characters, as github-slugger has one: escapes for the most part, which nobody could read in more lines. */
function isTable(line) {
  return (line.match(/\\u[0-9A-F]{4}/g) ?? []).length * 6 > line.length / 2;
}
