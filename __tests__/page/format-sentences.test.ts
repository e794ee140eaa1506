import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../src/model/checklist.js";
import { readLinted } from "../support/linted.js";
import { columnSentences } from "./sentences/columns.js";
import { commandSentences } from "./sentences/commands.js";
import { matrixSentences } from "./sentences/matrices.js";
import { releaseSentences } from "./sentences/release.js";
import type { Page, Sentence } from "./sentences/sentence.js";
import { settingsSentences } from "./sentences/settings.js";
import { signalCellSentences } from "./sentences/signal-cells.js";
import { signalSentences } from "./sentences/signals.js";
import { unreadSentences } from "./sentences/unread.js";
import { yamlSentences } from "./sentences/yaml.js";

/** What every small page here lacks. */
const lacking: ReadonlySet<string> = new Set(["owner-missing", "rollback-missing", "signal-beyond-exit"]);

async function readAs({ path, text }: Page): Promise<string[]> {
  const { checklist, problems } = await readLinted(path, text);
  const said = problems
    .filter(({ rule }) => !lacking.has(rule))
    .map(({ weight, rule, place }) => `${weight} ${rule} ${place.line}:${place.column}`);
  return [...said, ...(checklist?.checks ?? []).map(described)];
}

function described(check: Check): string {
  const { id, command, signals, rollback, retest, needs } = check;
  const own = signals.filter(({ implied }) => !implied).map(({ role, expect: text }) => `${role} ${text}`);
  return [
    `${id}: ${command}`,
    ...own,
    ...(rollback === null ? [] : [`rollback ${rollback}`]),
    ...(retest.kind === "guidance" ? [`guidance ${retest.markdown}`] : []),
    ...(retest.kind === "command" && !retest.implied ? [`retest ${retest.script}`] : []),
    ...(needs.length === 0 ? [] : [`needs ${needs.join(" ")}`]),
    ...ofRelease(check),
  ].join(" | ");
}

function ofRelease({ phase, only, notBefore, toDo, waived }: Check): string[] {
  return [
    ...(phase === "before" ? [] : [`phase ${phase}`]),
    ...(only === null ? [] : [`only ${only.join(" ")}`]),
    ...(notBefore?.kind === "moment" ? [`not before ${notBefore.at}`] : []),
    ...(notBefore?.kind === "after" ? [`not before ${notBefore.ms} ${notBefore.event}`] : []),
    ...(toDo === null ? [] : [`to do ${toDo}`]),
    ...(waived === null ? [] : [`waived ${waived.until} ${waived.by} ${waived.reason}`]),
  ];
}

const sections: readonly (readonly [string, readonly Sentence[]])[] = [
  ["1.1", settingsSentences],
  ["1.2, matrices", matrixSentences],
  ["1.2, what is not read", unreadSentences],
  ["1.2, columns", columnSentences],
  ["1.2, cells of commands", commandSentences],
  ["1.2, cells of signals", signalCellSentences],
  ["1.3", yamlSentences],
  ["1.5", releaseSentences],
  ["2", signalSentences],
];

describe.each(sections)("FORMAT %s", (_section, sentences) => {
  describe.each(sentences)("$sentence", ({ rows }) => {
    test.each(rows)("%s", async (_name, page, expected) => {
      expect(await readAs(page)).toEqual(expected);
    });
  });
});
