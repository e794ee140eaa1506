import { createSignalSources } from "../platform/signal-sources.js";
import type { Ports } from "../ports/ports.js";

/** The files and queries that signals ask for, and `version-from`, for real. */
export const signalSources: Ports["signalSources"] = (workingDirectory, workspace, stop) =>
  createSignalSources(workingDirectory, workspace, jsonQueryWorker, stop);

/**
 * The launchers lie in `dist`, the bundle with this code in a folder beside them. (Taken apart, because ncc would make
 * an asset of `new URL("…", import.meta.url)` and leave the worker out.)
 */
const thisFile = import.meta.url;
const jsonQueryWorker = new URL(["..", "json-query.js"].join("/"), thisFile);
