import type { View } from "../../ports/host.js";
import { type Paint, painter } from "../../text/paint.js";
import { aroundCode, wrapLine } from "../../text/wrap-line.js";
import type { Decides } from "../labels.js";

/** How the end of a run is written on a command line. */
export interface Look {
  readonly width: number;
  readonly amount: View["amount"];
  readonly paint: Paint;
  readonly color: boolean;
  readonly decides: Decides;
}

export function lookOf(
  { width, amount }: Pick<View, "width" | "amount">,
  color: boolean,
  decides: Decides,
): Look {
  return { width, amount, color, paint: painter(color), decides };
}

/** Words, broken to the width below an indent; code between backticks stays whole, so that it can be copied. */
export function words(text: string, indent: number, { width }: Pick<Look, "width">): string[] {
  const margin = " ".repeat(indent);
  return wrapLine(text, width - indent, aroundCode).map((line) => margin + line);
}
