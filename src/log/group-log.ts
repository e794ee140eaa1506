import type { Redaction } from "../model/redact.js";
import type { Host } from "../ports/host.js";
import type { MaskDecision } from "../redact/masks.js";
import type { Annotation } from "../report/annotations.js";
import { commandLine } from "../report/check-rows.js";
import { dialects, type LogDialect } from "./log-dialect.js";
import { type LogPart, wholeLog } from "./log-part.js";

/** The log group of one script. Until it is closed, the runner takes no commands from the log. */
export interface OpenGroup {
  /** What is written in the place of a line that asked for a mask. */
  afterMask(value: string, decision: MaskDecision): string;
  close(): Promise<void>;
}

/** The log, or one check's part of it, in the dialect of whoever reads it. */
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

  /** Shown by the runner to somebody who looks for a fault (`RUNNER_DEBUG`). */
  async debug(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
  }

  /** Has the runner hide a value. */
  async mask(value: string): Promise<void> {
    await this.part.own.write(this.#dialect.mask(value));
  }

  async open(title: string, script: string): Promise<OpenGroup> {
    const dialect = this.#dialect;
    // Fresh for each group: who has read the log of one cannot end the silence of the next.
    const token = this.newToken();
    const shown = this.redaction.redact(script);
    const lines = shown.trim().split("\n");
    const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
    await this.part.own.write(
      dialect.openGroup(`${title}: ${commandLine(shown)}`) + whole + dialect.stopCommands(token),
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
