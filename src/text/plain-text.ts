/**
 * ECMA-48 control sequences, in their 7-bit form (ESC and a letter) and their 8-bit form (one C1 control).
 * A string sequence (OSC, DCS, SOS, PM, APC) ends at the latest with its line, and one without an end is text
 * (FORMAT 2.3): its introducer is then removed as a control, and nothing of the text after it is lost.
 * Every branch stops at the next introducer, so the expression is linear.
 */
const sequences = new RegExp(
  [
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\n\\r\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "\\u001b(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\`-~])",
  ].join("|"),
  "g",
);

const lineEnds = /\r\n?/g;

/** C0 but LF and TAB, DEL, C1, and the bidirectional controls, which show a text in another order than it has. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that others wrote, as plain text: without ANSI escapes, control and bidirectional characters, and with LF as
 * its only line end. What is left has no effect on a terminal, and reads in the order in which it stands.
 */
export function plainText(text: string): string {
  return text.replace(sequences, "").replace(lineEnds, "\n").replace(controls, "");
}
