export interface LinearComment {
  readonly id: string;
  /** Written with the same key. */
  readonly mine: boolean;
  readonly body: string;
}

export interface LinearIssue {
  /** Linear's own id, not the key. */
  readonly id: string;
  readonly comments: readonly LinearComment[];
}

export interface LinearAttachment {
  /** Linear updates in place what an issue already has under this address. */
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
}

/** The port to Linear. Every method throws `ApiError` and nothing else. */
export interface LinearApi {
  /** An issue by its key (`FAC-61`), with all its comments. */
  issue(key: string): Promise<LinearIssue>;
  createComment(issueId: string, body: string): Promise<void>;
  updateComment(commentId: string, body: string): Promise<void>;
  attach(issueId: string, attachment: LinearAttachment): Promise<void>;
}
