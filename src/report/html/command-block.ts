import { type Html, html } from "./html.js";

/** A command as it can be copied; `what` names it beside the check. */
export function commandBlock(command: string, what: string): Html {
  return html`<pre class="cmd find" data-copy="${what}" tabindex="0"><code>${command.trimEnd()}</code></pre>`;
}
