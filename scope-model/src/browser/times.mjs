// usage: REPORTS=<folder> node times.mjs: how long the report "large" takes to show and to filter, as a Markdown table.
import { address, launch } from "./browser.mjs";

const ROUNDS = 11;
const WORDS = ["mailbox49", "e", "no such word anywhere", ""];
const browser = await launch();
const times = new Map();

function took(what, milliseconds) {
  times.set(what, [...(times.get(what) ?? []), milliseconds]);
}

/** From the key's event until the browser has painted what it led to. */
const filter = (page, word) => page.evaluate((text) => {
  const box = document.getElementById("filter-text");
  box.value = text;
  const start = performance.now();
  return new Promise((resolve) => {
    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))))
      .observe(document.getElementById("filter-count"), { childList: true, characterData: true, subtree: true });
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}, word);

for (let round = 0; round < ROUNDS; round++) {
  // A page of a fresh context: nothing is cached.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address("large"));
  const [paint, loaded, nodes] = await page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName("first-contentful-paint")[0];
      if (entry !== undefined) {
        const { loadEventEnd } = performance.getEntriesByType("navigation")[0];
        resolve([entry.startTime, loadEventEnd, document.querySelectorAll("article.finding").length]);
      }
    }).observe({ type: "paint", buffered: true });
  }));
  took("first paint", paint);
  took("whole page loaded and its script run", loaded);
  for (const word of WORDS) {
    took(`filter by "${word}", painted`, await filter(page, word));
  }
  if (round === 0) {
    console.log(`The page holds ${nodes} findings when it is first painted.\n`);
  }
  await context.close();
}
const version = browser.version();
await browser.close();

console.log(`| 5,000 findings | median of ${ROUNDS} | slowest |`);
console.log("|---|---:|---:|");
for (const [what, all] of times) {
  const sorted = all.sort((a, b) => a - b);
  console.log(`| ${what} | ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms | ${sorted.at(-1).toFixed(0)} ms |`);
}
console.log(`\nChromium ${version}, headless, 1280 × 900.`);
