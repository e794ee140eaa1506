import type { ResultsFile } from "../model/reported-verdicts.js";

/** A page, by its path on the disk and from the root of its work tree, with `/`. */
interface KeptPage {
  readonly file: string;
  readonly inRepository: string;
}

/** The port to what is kept of each page's runs in the git folder of its work tree, where no formatter and no packer looks. */
export interface KeptResultsStore {
  /** `no-repository`: the page lies in no git work tree. */
  read(page: KeptPage): Promise<ResultsFile | { readonly kind: "no-repository" }>;
  /** Takes the place of what was kept; nothing without a repository. Rejects where it cannot be written. */
  write(page: KeptPage, text: string): Promise<void>;
}
