/** Where things are (DESIGN 2.3, FORMAT 3.9). All absolute. */
export interface Places {
  /** For annotations and the border that links don't cross. */
  readonly workspace: string;
  /** For the page, the checks and the files they name. */
  readonly root: string;
  /** For permalinks; `null` outside a work tree. */
  readonly gitRoot: string | null;
}
