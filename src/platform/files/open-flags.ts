import { constants } from "node:fs";

/** Windows has neither flag, and needs neither: no links that every user may make, no pipes among files. */
export const noFollow = constants.O_NOFOLLOW ?? 0;
/** A pipe without another side is opened at once, instead of waiting for ever. */
export const noWait = constants.O_NONBLOCK ?? 0;
