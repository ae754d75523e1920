// Takes the pictures in the README: node screenshots.js FOLDER, with the pair's variables set (pair.js).
import { join } from "node:path";
import { openPage, startBrowser } from "./browser.js";
import { startPair } from "./pair.js";

const PICTURES = [
  { name: "front-page", path: "/", viewport: { width: 1280, height: 860 }, colorScheme: "light" },
  { name: "article", path: "/articles/setting-code-on-a-page", viewport: { width: 1280, height: 860 }, colorScheme: "dark" },
  { name: "phone", path: "/articles/the-two-sides-of-a-leaf", viewport: { width: 390, height: 860 }, colorScheme: "light" },
];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node screenshots.js FOLDER");

const pair = await startPair();
const browser = await startBrowser();
try {
  for (const { name, path, ...options } of PICTURES) {
    const { context, page } = await openPage(browser, options);
    await page.goto(pair.url + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await pair.stop();
}
