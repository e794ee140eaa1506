/** A file that a job of this workflow run has uploaded, as the service lists it. Its name is its uploader's word. */
export interface Artifact {
  readonly name: string;
  /** Decimal digits; unique in the service. */
  readonly id: string;
  /** In bytes; its uploader's word, too. */
  readonly size: number;
}

/** What the artifact service did not do, with what to do about it. Neither text holds a token or a signed address. */
export interface ArtifactRefusal {
  readonly kind: "refused";
  readonly why: /** This server has no artifacts that can be used, or this process was not told of them. */
    | "no-service"
    /** An artifact of this name is there already. */
    | "taken"
    /** More than `maxResultsBytes`, as listed or as received. */
    | "too-large"
    /** What was received is not what was uploaded. */
    | "altered"
    /** No answer, or none that can be used. */
    | "no-answer";
  /** A clause: `it has 21,000,000 bytes`. */
  readonly found: string;
  /** Sentences without the last full stop. */
  readonly cure: string;
}

/** Of the workflow run that this process belongs to, over all its attempts. Nothing is thrown, and nothing is printed. */
export interface Artifacts {
  /** Uploads one JSON file as it is, not in a zip. */
  upload(name: string, text: string): Promise<{ readonly kind: "uploaded" } | ArtifactRefusal>;
  /** Those whose names begin so. `isCut`: as many are there as the service lists, so that there may be more. */
  list(
    prefix: string,
  ): Promise<
    | { readonly kind: "listed"; readonly artifacts: readonly Artifact[]; readonly isCut: boolean }
    | ArtifactRefusal
  >;
  /** Writes what was listed, as it was uploaded, to a new file `ID.json` in a folder that exists: nothing is unpacked. */
  download(
    artifact: Artifact,
    folder: string,
  ): Promise<{ readonly kind: "file"; readonly path: string } | ArtifactRefusal>;
}
