export interface StoredComment {
  readonly id: number;
  readonly repository: string;
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly edits: number;
}

export interface StoredPull {
  readonly number: number;
  readonly headSha: string;
  readonly open?: boolean;
  readonly headRef?: string;
  readonly headRepository?: string | null;
  readonly mergeCommitSha?: string | null;
  readonly baseSha?: string;
  readonly commits?: readonly string[];
}

export interface State {
  repository: string;
  defaultBranch: string;
  readonly logins: Map<string, string>;
  defaultLogin: string;
  readOnly: boolean;
  knowsNoHeads: boolean;
  /** By `commit:path`; `null` is a folder, a text the target of a link. */
  readonly files: Map<string, Uint8Array | string | null>;
  hidesContents: boolean;
  /** When the release of a tag was published; `null` for a draft. */
  readonly releases: Map<string, string | null>;
  readonly drafts: Set<string>;
  /** When an annotated tag was made; `null` for a lightweight one. */
  readonly tags: Map<string, string | null>;
  strays: unknown[];
  readonly runs: Map<string, string>;
  /** By the run's id: entries as GitHub gives them. */
  readonly approvals: Map<string, unknown>;
  hidesRuns: boolean;
  readonly statuses: {
    readonly sha: string;
    readonly context: string;
    readonly state: string;
    readonly description: string;
    readonly target_url: string | null;
  }[];
}

/** What goes wrong with a matching request; without a method, path or number of times: with every one. */
export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly html?: boolean;
  readonly half?: boolean;
  readonly reset?: boolean;
  readonly hang?: boolean;
  readonly delayMs?: number;
  /** The request is carried out before the fault. */
  readonly afterwards?: boolean;
}

export interface GitHubServer {
  readonly state: State;
  readonly requests: string[];
  readonly url: string;
  readonly apiUrl: string;
  addPull(pull: StoredPull): void;
  addIssue(number: number, repository?: string): void;
  addComment(comment: {
    readonly repository?: string;
    readonly number: number;
    readonly author: string;
    readonly body: string;
  }): StoredComment;
  commentsOf(number: number, repository?: string): readonly StoredComment[];
  fail(fault: Fault): void;
  hold(method: string, path: RegExp, count: number): void;
  close(): Promise<void>;
}

export function startGitHubServer(options?: { readonly basePath?: string }): Promise<GitHubServer>;
