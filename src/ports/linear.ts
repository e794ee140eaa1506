interface LinearComment {
  readonly id: string;
  /** Written with the same key. */
  readonly mine: boolean;
  readonly body: string;
}

interface LinearIssue {
  /** Linear's own id, not the key. */
  readonly id: string;
  readonly comments: readonly LinearComment[];
}

/** The port to Linear. Every method throws `ApiError` and nothing else. */
export interface LinearApi {
  /** An issue by its key (`FAC-61`), with all its comments. */
  issue(key: string): Promise<LinearIssue>;
  createComment(issueId: string, body: string): Promise<void>;
  updateComment(commentId: string, body: string): Promise<void>;
  /** Updates in place what the issue already has under this address. */
  attach(
    issueId: string,
    attachment: { readonly url: string; readonly title: string; readonly subtitle: string },
  ): Promise<void>;
}
