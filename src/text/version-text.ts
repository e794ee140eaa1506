/** `1.4.0`, `v1.4.0-rc.1`, and what tags that are no SemVer have in its place: `2026.11`, `v2`. */
const form = /^(?:v\d+|v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z][0-9A-Za-z.+-]*)?)$/;

/** Whether a text is a version as the parentheses of a sign-off may name it (FORMAT 1.4). */
export function isVersionText(text: string): boolean {
  return text.length <= 100 && form.test(text);
}

/** `v1.4.0` and `1.4.0` are one version. */
export function isSameVersion(one: string, other: string): boolean {
  return withoutV(one) === withoutV(other);
}

function withoutV(version: string): string {
  return version.replace(/^v(?=\d)/, "");
}
