import type { Place } from "../../model/finding.js";
import { defaultsFields, settingsFields } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Report, SettingsDraft } from "../draft.js";
import { fieldReader, refuseUnknownKeys } from "./yaml-fields.js";
import type { YamlMapping } from "./yaml-nodes.js";

/** Reads the keys of FORMAT 1.1; which other keys may stand beside them is the caller's to judge. */
export function readSettingsKeys(mapping: YamlMapping, place: Place, report: Report): SettingsDraft {
  const read = fieldReader(mapping, settingsFields, report);
  const version = read("readiness");
  if (version !== null && version.value !== 1) {
    const found = `this page is written in version ${version.value} of the format`;
    const cure = "Use a newer version of the action; this page needs a newer action.";
    report(
      problemAt("newer-format", version.place, found, "version 1, the only one this action knows", cure),
    );
  }
  if (read("reviewed") !== null) reportLaterKey("reviewed", mapping, report);
  return {
    place,
    owner: read("owner"),
    ticket: read("ticket"),
    areas: read("areas"),
    linkedFrom: read("linked-from") ?? [],
    setup: read("setup"),
    teardown: read("teardown"),
    lint: read("lint") ?? [],
    ...readDefaults(read("defaults"), report),
  };
}

function readDefaults(
  mapping: YamlMapping | null,
  report: Report,
): Pick<SettingsDraft, "shell" | "timeout" | "env" | "workingDirectory"> {
  if (mapping === null) return { shell: null, timeout: null, env: new Map(), workingDirectory: null };
  refuseUnknownKeys(mapping, defaultsFields, report);
  const read = fieldReader(mapping, defaultsFields, report);
  return {
    shell: read("shell"),
    timeout: read("timeout"),
    env: read("env") ?? new Map(),
    workingDirectory: read("working-directory"),
  };
}

function reportLaterKey(key: string, mapping: YamlMapping, report: Report): void {
  const place = mapping.entries.get(key)?.place;
  if (place === undefined) return;
  const found = `nothing is done with the key ${quoted(key)} yet`;
  const cure = "Leave it for a later version, or remove it.";
  report(problemAt("later-key", place, found, "keys that this version acts on", cure));
}
