/** A text as YAML has it on one line, wherever a scalar may stand: in quotes where it could be read as something else. */
export function yamlText(text: string): string {
  return /^[A-Za-z](?:[A-Za-z0-9 ._/@+=-]*[A-Za-z0-9._/@+=-])?$/.test(text) && !readAsOther.test(text)
    ? text
    : quotedYaml(text);
}

/** What YAML 1.1 takes for a boolean or nothing. */
const readAsOther = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A text in quotes. JSON is YAML, but for characters that YAML wants as escapes. */
export function quotedYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
