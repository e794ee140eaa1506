/** What was thrown, in words. It need not be an `Error`, and under Jest Node's own errors are of another realm. */
export function messageOf(thrown: unknown): string {
  const message =
    typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return String(message);
}
