import { messageOf } from "../text/message-of.js";
import type { GroupLog } from "./group-log.js";

/** Writes what only tells of the verdicts; says whether it is written. What cannot be is a warning. */
export async function attempt(
  log: Pick<GroupLog, "warning">,
  what: string,
  write: () => Promise<void>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    await log.warning(
      `${what} could not be written (${messageOf(error)}); the verdicts stand. Check the disk and the permissions of the folder.`,
    );
    return false;
  }
}
