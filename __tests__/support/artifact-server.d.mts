export interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  readonly job: string;
  readonly content: Buffer;
  readonly size: number;
  readonly digest: string;
  readonly mimeType?: string;
  readonly version?: number;
  /** Whether its upload has been finished; others are not listed. */
  readonly whole: boolean;
}

export interface ArtifactRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface ArtifactFault {
  readonly path: RegExp;
  readonly times?: number;
  readonly status?: number;
  readonly body?: string;
  readonly drop?: boolean;
  readonly delayMs?: number;
  readonly afterwards?: boolean;
  /** Not a fault but for the delay. */
  readonly slow?: boolean;
}

export interface ArtifactServer {
  readonly artifacts: StoredArtifact[];
  readonly requests: readonly ArtifactRequest[];
  env(job?: string): Readonly<Record<"ACTIONS_RESULTS_URL" | "ACTIONS_RUNTIME_TOKEN", string>>;
  put(
    artifact: { readonly name: string; readonly content: string | Buffer } & Partial<
      Omit<StoredArtifact, "name" | "content">
    >,
  ): StoredArtifact;
  fail(fault: ArtifactFault): void;
  close(): Promise<void>;
}

export function startArtifactServer(options?: { readonly asAct?: boolean }): Promise<ArtifactServer>;
