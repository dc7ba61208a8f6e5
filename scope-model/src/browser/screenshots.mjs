// usage: REPORTS=<folder> node screenshots.mjs <folder for images>: the pictures of the README and the docs.
import { address, launch } from "./browser.mjs";

const folder = process.argv[2];
const browser = await launch();

async function shot(name, report, { width = 1280, height, colorScheme = "light", at, before } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  await page.goto(address(report));
  if (at !== undefined) {
    await page.locator(at).first().evaluate((node) =>
      scrollTo({ top: node.getBoundingClientRect().top + scrollY - 48, behavior: "instant" }));
  }
  if (before !== undefined) {
    await before(page);
  }
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

await shot("report-verdict", "demo", { height: 900 });
await shot("report-flow", "demo", { height: 760, at: "#pictures", before: (page) =>
  page.locator(".flow-picture .node.scope.w2").first().click() });
await shot("report-findings-dark", "demo", { height: 900, at: "#findings", colorScheme: "dark" });
await shot("report-proof", "demo", { height: 700, at: "#proofs", before: (page) =>
  page.locator("details.proof summary").nth(2).click() });
await shot("report-phone", "demo", { width: 360, height: 760 });
await browser.close();
