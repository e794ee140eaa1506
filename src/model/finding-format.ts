/** What `lint --format` knows, the default first. */
export const findingFormatNames = ["text", "github", "json", "sarif"] as const;

export type FindingFormat = (typeof findingFormatNames)[number];
