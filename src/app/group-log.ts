import type { Redact } from "../model/redact.js";
import type { Host } from "../model/world.js";
import type { Annotation } from "../report/annotations.js";
import { commandLine } from "../report/check-rows.js";
import { actionsDialect, type LogDialect, plainDialect } from "../run/log-dialect.js";
import type { MaskDecision } from "../run/masks.js";

/** The log group of one script. Until it is closed, the runner takes no commands from the log. */
export interface OpenGroup {
  /** What is written in the place of a line that asked for a mask. */
  afterMask(value: string, decision: MaskDecision): string;
  close(): Promise<void>;
}

/** Our own part of the log, in the dialect of whoever reads it. */
export class GroupLog {
  readonly #dialect: LogDialect;

  constructor(
    private readonly host: Host,
    private readonly newToken: () => string,
    /** Applied to every text that is not a command's output: on a command line no runner masks it. */
    private readonly redact: Redact,
  ) {
    this.#dialect = host.dialect === "actions" ? actionsDialect : plainDialect;
  }

  async line(text: string): Promise<void> {
    await this.host.log.write(this.#dialect.line(this.redact(text)));
  }

  /** A warning that belongs to no line of the page. */
  async warning(message: string): Promise<void> {
    await this.host.log.write(
      this.host.dialect === "actions"
        ? this.#dialect.annotation({
            level: "warning",
            file: "",
            line: 0,
            title: "",
            message: this.redact(message),
          })
        : this.#dialect.line(`warning: ${this.redact(message)}`),
    );
  }

  async annotation(annotation: Annotation): Promise<void> {
    await this.host.log.write(this.#dialect.annotation(annotation));
  }

  /** Has the runner hide a value. */
  async mask(value: string): Promise<void> {
    await this.host.log.write(this.#dialect.mask(value));
  }

  async open(title: string, script: string): Promise<OpenGroup> {
    const dialect = this.#dialect;
    // Fresh for each group: who has read the log of one cannot end the silence of the next.
    const token = this.newToken();
    const shown = this.redact(script);
    const lines = shown.trim().split("\n");
    const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
    await this.host.log.write(
      dialect.openGroup(`${title}: ${commandLine(shown)}`) + whole + dialect.stopCommands(token),
    );
    return {
      afterMask: (value, decision) =>
        decision.kind === "honoured"
          ? dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token)
          : dialect.line(`readiness: ${decision.reason}; it was not honoured`),
      close: async () => {
        await this.host.log.write(dialect.resumeCommands(token) + dialect.closeGroup());
      },
    };
  }
}
