// Chromium, and a page that notes everything a reader should never meet.
import { chromium } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

export function startBrowser() {
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...QUIET, "--disable-component-update", "--disable-sync"] });
}

/** Opens a context whose `complaints` fill up with console messages, failures and layout shifts. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page gives up what it was still fetching.
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${errorText}`);
  });
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      window.layoutShifts = [];
      const said = ({ node, previousRect: from, currentRect: to }) =>
        `${node?.nodeName}.${node?.className ?? ""} from ${from.x},${from.y} to ${to.x},${to.y}`;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          if (!shift.hadRecentInput) window.layoutShifts.push(`${shift.value.toFixed(4)}: ${shift.sources.map(said).join("; ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
  }
  return { context, page, complaints };
}
