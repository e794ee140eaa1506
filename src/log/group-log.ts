import type { Redaction } from "../model/redact.js";
import type { Host, LogWriter } from "../ports/host.js";
import type { MaskDecision } from "../redact/masks.js";
import type { Annotation } from "../report/annotations.js";
import { commandLine } from "../report/command-line.js";
import { cutCharacters } from "../text/cut.js";
import { dialects, type LogDialect } from "./log-dialect.js";

/** The log group of one script. Until it is closed, the runner takes no commands from the log. */
export interface OpenGroup {
  /** What is written in the place of a line that asked for a mask. */
  afterMask(value: string, decision: MaskDecision): string;
  close(): Promise<void>;
}

/** The log, or one check's part of it, in the dialect of its reader. */
export class GroupLog {
  readonly #dialect: LogDialect;

  constructor(
    private readonly host: Host,
    private readonly newToken: () => string,
    /** Applied to every text that is not a command's output: on a command line no runner masks it. */
    readonly redaction: Redaction,
    /** Where it is written to. */
    readonly part: LogPart = wholeLog(host.log),
  ) {
    this.#dialect = dialects[host.dialect];
  }

  /** The same for a part of the log. */
  ofPart(part: LogPart): GroupLog {
    return new GroupLog(this.host, this.newToken, this.redaction, part);
  }

  async line(text: string): Promise<void> {
    await this.part.own.write(this.lineText(text));
  }

  /** A line that tells how the run goes on, for a reader who wants to see more than what did not pass. */
  async progress(text: string): Promise<void> {
    if (!this.#isQuiet) await this.line(text);
  }

  /** Where what commands print goes. */
  get output(): Writer {
    return this.#isQuiet ? nowhere : this.part.output;
  }

  get #isQuiet(): boolean {
    return this.host.view?.amount === "little";
  }

  /** On a terminal a title is one row. */
  #fitted(title: string): string {
    const { terminal, view } = this.host;
    return terminal && view !== undefined ? cutCharacters(title, view.width - "── ".length) : title;
  }

  /** A line of ours, as it is written. */
  lineText(text: string): string {
    return this.#dialect.line(this.redaction.redactSentence(text));
  }

  /** Lines of ours behind a line that opens; on a terminal they stand below it. */
  async folded(title: string, lines: readonly string[]): Promise<void> {
    const own = lines.map((line) => this.lineText(line)).join("");
    await this.part.own.write(
      this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup(),
    );
  }

  /** A warning that belongs to no line of the page. */
  async warning(message: string): Promise<void> {
    await this.part.own.write(
      this.host.dialect === "actions"
        ? this.#dialect.annotation({
            level: "warning",
            file: "",
            line: 0,
            title: "",
            message: this.redaction.redactSentence(message),
          })
        : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`),
    );
  }

  async annotation(annotation: Annotation): Promise<void> {
    await this.part.own.write(this.#dialect.annotation(annotation));
  }

  /** Shown by the runner where `RUNNER_DEBUG` is set. */
  async debug(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
  }

  /** Has the runner hide a value. */
  async mask(value: string): Promise<void> {
    await this.part.own.write(this.#dialect.mask(value));
  }

  async open(title: string, script: string): Promise<OpenGroup> {
    if (this.#isQuiet) return { afterMask: () => "", close: async () => undefined };
    const dialect = this.#dialect;
    // A new one for each group: a command that has read the log of one group cannot have the runner take commands in the next.
    const token = this.newToken();
    const shown = this.redaction.redact(script);
    const lines = shown.trim().split("\n");
    const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
    await this.part.own.write(
      dialect.openGroup(this.#fitted(`${title}: ${commandLine(shown)}`)) +
        whole +
        dialect.stopCommands(token),
    );
    return {
      afterMask: (value, decision) => {
        if (decision.kind === "refused") return dialect.line(`readiness: ${decision.reason}`);
        if (this.part.isLive)
          return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
        this.part.mask(dialect.mask(value));
        return "";
      },
      close: async () => {
        await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
      },
    };
  }
}

const nowhere: Writer = { write: () => undefined };

export type Writer = Pick<LogWriter, "write">;

/** One check's part of the log, to be written as if it were the log itself. */
export interface LogPart {
  /** Our own lines. */
  readonly own: Writer;
  /** What commands print. */
  readonly output: Writer;
  /** Whether a reader sees at once what is written. */
  readonly isLive: boolean;
  /** Has a command that hides a value stand before everything else of a part that is not live yet. */
  mask(command: string): void;
}

/** The log itself, for what is written one after the other. */
function wholeLog(log: Writer): LogPart {
  return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}
