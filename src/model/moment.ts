/** When something of a release happened, or as a clause what is missing to know it. */
export type Moment =
  | {
      readonly kind: "known";
      /** ISO 8601. */
      readonly at: string;
    }
  | { readonly kind: "unknown"; readonly why: string };

/** What `DURATION after tag|release` counts from (FORMAT 1.5): the date of an annotated tag, the API's `published_at`. */
export interface Moments {
  readonly tag: Moment;
  readonly release: Moment;
}

/** What a reason says of a moment that cannot be known, before what is missing: it comes once a person sees to that. */
export const notKnownMoment = "and that moment is not known";

/** Of a release of which nothing is known. */
export const unknownMoments: Moments = {
  tag: { kind: "unknown", why: "no tag is known" },
  release: { kind: "unknown", why: "no release is known" },
};
