/** `1.4.0`, `v1.4.0-rc.1`, and what tags that are no SemVer have in its place: `2026.11`, `v2`. */
const form = /^(?:v\d+|v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z][0-9A-Za-z.+-]*)?)$/;

/** Whether a text is a version as the parentheses of a sign-off may name it (FORMAT 1.4). */
export function isVersionText(text: string): boolean {
  return text.length <= 100 && form.test(text);
}

/** `v1.4.0` and `1.4.0` are one version. */
export function isSameVersion(one: string, other: string): boolean {
  return bareVersion(one) === bareVersion(other);
}

/** Without the `v` that people write before a number: to compare by. */
export function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/, "");
}

/** SemVer 2.0, as semver.org has it. */
const semVer =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

/** A version that a person or a file gives, as a tag's is: without the `v` before a full SemVer. Any other text stays. */
export function givenVersion(text: string): string {
  return text.startsWith("v") && semVer.test(text.slice(1)) ? text.slice(1) : text;
}
