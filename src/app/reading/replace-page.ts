import { messageOf } from "../../text/message-of.js";
import type { Page, PageReading } from "./read-page.js";

/** Writes a page anew in the place of the one that was read: its mode is kept, and no link followed. Why that could not be; `null`: it was. */
export async function replacePage(
  { file }: Pick<Page, "file">,
  text: string,
  { places, files }: Pick<PageReading, "places" | "files">,
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
