import { messageOf } from "../../text/message-of.js";
import type { Page, PageReading } from "./read-page.js";

/** Writes a page in the place of the old one. Why it could not be written; `null`: it was. */
export async function replacePage(
  { file }: Pick<Page, "file">,
  text: string,
  { places, files }: PageReading,
): Promise<string | null> {
  const place = await files.placeToWrite(file, [places.workspace]);
  if (place === null) return "it is no regular file inside the workspace";
  try {
    await files.replaceText(place, text);
    return null;
  } catch (error) {
    return `it could not be written (${messageOf(error)})`;
  }
}
