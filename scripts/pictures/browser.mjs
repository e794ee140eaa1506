// Headless Chromium, spoken to by its debugging protocol over a pipe: pages to PNG, and nothing else.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--remote-debugging-pipe",
];

/** Starts the browser (`$CHROMIUM`, else `chromium`), hands `shoot` to `work`, and ends it. */
export async function withBrowser(work) {
  const profile = await mkdtemp(join(tmpdir(), "pictures-"));
  const browser = spawn(process.env.CHROMIUM ?? "chromium", [...quiet, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => browser.once("close", resolve));
  const failed = new Promise((_, reject) => browser.once("error", reject));
  try {
    return await Promise.race([work(shooter(speak(browser.stdio[3], browser.stdio[4]))), failed]);
  } finally {
    browser.kill();
    await Promise.race([ended, failed.catch(() => undefined)]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `shoot(html, { width, maxHeight, dark })` → PNG of the page, as high as it is, and that height. */
function shooter(call) {
  return async (html, { width, maxHeight = 12_000, dark = false }) => {
    const { targetId } = await call("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
    const page = (method, params) => call(method, params, sessionId);
    const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
    await page("Emulation.setEmulatedMedia", { features });
    const metrics = { width, height: 100, deviceScaleFactor: 1, mobile: false };
    await page("Emulation.setDeviceMetricsOverride", metrics);
    const { frameTree } = await page("Page.getFrameTree");
    await page("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
    const { cssContentSize } = await page("Page.getLayoutMetrics");
    const height = Math.ceil(cssContentSize.height);
    const clip = { x: 0, y: 0, width, height: Math.min(height, maxHeight), scale: 1 };
    const { data } = await page("Page.captureScreenshot", { clip, captureBeyondViewport: true });
    await call("Target.closeTarget", { targetId });
    return { png: Buffer.from(data, "base64"), height, wider: cssContentSize.width > width };
  };
}

/** Messages are JSON that ends in a NUL; answers carry the number of their question. */
function speak(input, output) {
  const waiting = new Map();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (chunk) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop();
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (id === undefined) continue;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    }
  });
  output.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has ended"));
  });
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
