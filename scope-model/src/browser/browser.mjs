// One browser for all tests: Debian's Chromium, or the one that CHROMIUM names. It is kept from the network.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function launch() {
  const executablePath = process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error("no Chromium: install Debian's package chromium, or let CHROMIUM name one");
  }
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

export function address(report) {
  return new URL(`file://${process.env.REPORTS}/${report}/index.html`).href;
}
