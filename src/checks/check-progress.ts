import type { Progress } from "../ports/host.js";

/** How many checks of a run have begun, or are over without having begun. */
export class CheckProgress implements Progress {
  begun = 0;

  constructor(readonly total: number) {}

  begin(): void {
    this.begun += 1;
  }
}
