/** GitLab takes 30 MB a file; names and messages of 20,000 checks have their place beside this. */
const roomBytes = 16 * 1024 * 1024;

/**
 * Passes long texts on as long as there is room for them in one file, and nothing for those that come too late.
 *
 * @param written the text as it stands in the file: escaped, some take five times the room
 */
export function createRoom(written: (text: string) => string, bytes = roomBytes): (text: string) => string {
  let left = bytes;
  return (text) => {
    const needed = Buffer.byteLength(written(text));
    if (needed > left) return "";
    left -= needed;
    return text;
  };
}
