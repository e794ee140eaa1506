/** What stands in a text where something was cut away. */
export const cutMark = "…";
