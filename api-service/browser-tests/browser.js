// Chromium, and a page that notes what it complains of and whom it asks.
import { chromium } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

export function startBrowser() {
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...QUIET, "--disable-component-update", "--disable-sync"] });
}

/** Opens a page; `complaints` and `asked` (origins) fill up while it is used. */
export async function openPage(browser, viewport) {
  const page = await browser.newPage({ viewport });
  const complaints = [];
  const asked = new Set();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http")) asked.add(origin);
  });
  return { page, complaints, asked };
}
