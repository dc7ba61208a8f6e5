import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { address, launch } from "./browser.mjs";

const REPORTS = ["demo", "passing", "v2", "empty", "hostile", "unreadable", "large"];
const require = createRequire(import.meta.url);
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** Opens a report; whatever the page complains of or asks for fails the test. */
async function open(report, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => { complaints.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    if (request.url() !== address(report) && !request.url().startsWith("data:")) {
      complaints.push(`request ${request.url()}`);
    }
  });
  await page.goto(address(report));
  return { page, context, close: async () => {
    await page.waitForTimeout(50);
    await context.close();
    assert.deepEqual(complaints, []);
  } };
}

const findings = (page) => page.locator("article.finding");
const search = (page) => page.getByRole("searchbox", { name: "Search" });
const count = (page) => page.locator("#filter-count");

describe("opens from a file", () => {
  for (const report of REPORTS) {
    test(`${report}: no complaint, no request, a verdict first`, async () => {
      const { page, close } = await open(report);
      const headings = await page.locator("h1, h2").allTextContents();
      assert.match(headings[0], /^(Failed|Passed)$/);
      assert.equal(headings[1], report === "unreadable" ? "Why nothing was checked" : "Requested, and needed");
      await close();
    });
  }

  test("nothing that strangers wrote runs or makes elements", async () => {
    const { page, close } = await open("hostile");
    assert.equal(await page.locator("script").count(), 2);
    assert.equal(await page.locator("script", { hasText: "alert(1)" }).evaluateAll((all) =>
      all.filter((script) => script.type !== "application/json").length), 0);
    assert.ok((await findings(page).first().textContent()).includes("<script>alert(1)</script>"));
    await search(page).fill("alert");
    await page.waitForTimeout(200);
    assert.ok((await findings(page).first().textContent()).includes("<script>alert(1)</script>"));
    await close();
  });
});

describe("filter", () => {
  test("by word, severity, provider and rule, and back", async () => {
    const { page, close } = await open("demo");
    const all = await findings(page).count();
    await search(page).fill("metadata");
    await page.waitForTimeout(200);
    assert.ok(await findings(page).count() < all);
    for (const text of await findings(page).allTextContents()) {
      assert.match(text, /metadata/i);
    }
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForTimeout(200);
    assert.equal(await findings(page).count(), all);
    await page.getByRole("checkbox", { name: "error" }).uncheck();
    await page.waitForTimeout(200);
    assert.equal(await page.locator("article.finding.error").count(), 0);
    await page.getByRole("checkbox", { name: "error" }).check();
    await page.getByLabel("Provider").selectOption("microsoft");
    await page.waitForTimeout(200);
    for (const where of await page.locator("article.finding .where").allTextContents()) {
      assert.match(where, /^Microsoft/);
    }
    await page.getByLabel("Rule").selectOption("microsoft.offline-access");
    await page.waitForTimeout(200);
    assert.equal(await findings(page).count(), 1);
    assert.match(await count(page).textContent(), /^1 of \d+$/);
    await search(page).fill("no such word anywhere");
    await page.waitForTimeout(200);
    assert.equal(await findings(page).count(), 0);
    assert.ok(await page.getByText("There are no findings.").isVisible());
    await close();
  });

  test("what the script shows is what the page held", async () => {
    for (const report of ["demo", "hostile", "v2"]) {
      const { page, close } = await open(report);
      const look = () => findings(page).evaluateAll((all) => all.map((node) => node.outerHTML.replace(/\s+/g, " ")));
      const held = await look();
      await search(page).fill("x");
      await page.waitForTimeout(150);
      await search(page).fill("");
      await page.waitForTimeout(150);
      assert.deepEqual(await look(), held);
      await close();
    }
  });

  test("5,000 findings: at most 200 are painted, the filter touches no more, more come on request", async () => {
    const { page, close } = await open("large");
    assert.ok(await findings(page).count() <= 200);
    const before = await findings(page).count();
    await page.getByRole("button", { name: /^Show/ }).first().click();
    assert.equal(await findings(page).count(), before + 40);
    await search(page).fill("mailbox49");
    await count(page).filter({ hasText: /^111 of/ }).waitFor();
    assert.ok(await findings(page).count() <= 200);
    assert.equal(await count(page).textContent(), "111 of 5000");
    await close();
  });
});

describe("copy", () => {
  test("fix, its lines, suppression and least set", async () => {
    const { page, context, close } = await open("demo", { permissions: ["clipboard-read", "clipboard-write"] });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const fix = page.locator("article.finding .fix").first();
    await fix.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    assert.equal(await clipboard(), await fix.locator("[data-copy]").textContent());
    const change = page.locator('article.finding [data-part="change-row"]:not([hidden])').first();
    await change.locator("summary").click();
    await change.getByRole("button", { name: "Copy" }).click();
    await page.waitForTimeout(100);
    assert.equal(await clipboard(), await change.locator("[data-copy]").textContent());
    const suppression = page.locator('article.finding [data-part="suppression-row"]').first();
    await suppression.locator("summary").click();
    await suppression.getByRole("button", { name: "Copy" }).click();
    await page.waitForTimeout(100);
    assert.match(await clipboard(), /^\s*- rule: /);
    const least = page.locator(".card details").first();
    await least.locator("summary").click();
    await least.getByRole("button", { name: "Copy" }).click();
    await page.waitForTimeout(100);
    assert.ok((await clipboard()).split("\n").includes("https://www.googleapis.com/auth/gmail.modify"));
    await context.clearPermissions();
    await close();
  });
});

describe("keyboard", () => {
  test("the first stop skips to the findings, Control and slash find the search, a slash alone does nothing", async () => {
    const { page, close } = await open("demo");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the findings");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#findings");
    await page.keyboard.press("/");
    assert.notEqual(await page.evaluate(() => document.activeElement.id), "filter-text");
    await page.keyboard.press("Control+/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "filter-text");
    await page.keyboard.type("gmail");
    await page.waitForTimeout(200);
    assert.match(await count(page).textContent(), /^\d+ of \d+$/);
    await close();
  });

  test("a picture is one stop; arrows move, Enter follows a chain, Escape lets go", async () => {
    const { page, close } = await open("demo");
    const picture = page.locator(".flow-picture").first();
    assert.equal(await picture.locator("[tabindex='0']").count(), 1);
    await picture.locator("[tabindex='0']").focus();
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    assert.match(await focused(), /, feature/);
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /, operation /);
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /, scope, (restricted|sensitive)/);
    await page.keyboard.press("Enter");
    assert.equal(await picture.locator("[aria-pressed='true']").count(), 1);
    assert.ok(await picture.locator(".node.on").count() < await picture.locator(".node").count());
    assert.ok(await picture.locator(".node.feature.on").count() >= 1);
    await page.keyboard.press("Escape");
    assert.equal(await picture.locator("[aria-pressed='true']").count(), 0);
    assert.equal(await picture.evaluate((node) => node.classList.contains("following")), false);
    await close();
  });

  test("pointing at a box follows its chain, a click keeps it", async () => {
    const { page, close } = await open("demo");
    const picture = page.locator(".flow-picture").first();
    await picture.locator(".node.scope").first().hover();
    assert.ok(await picture.evaluate((node) => node.classList.contains("following")));
    await picture.locator(".node.scope").first().click();
    await page.mouse.move(0, 0);
    assert.equal(await picture.locator(".node.scope[aria-pressed='true']").count(), 1);
    await close();
  });
});

describe("pictures", () => {
  test("what is missing and what is more than needed stands there in words, without lines", async () => {
    const { page, close } = await open("demo");
    const badges = await page.locator(".flow-picture .badge").allTextContents();
    for (const word of ["missing", "too broad", "covered", "not needed"]) {
      assert.ok(badges.includes(word), word);
    }
    assert.ok((await page.locator(".flow-picture .heading").allTextContents()).includes("Requested, more than needed"));
    await close();
  });

  test("no label runs into its badge or out of its box", async () => {
    for (const report of ["demo", "v2", "hostile"]) {
      const { page, close } = await open(report);
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll(".flow[open] .node")].filter((node) => {
        const box = node.querySelector("rect").getBoundingClientRect();
        const [label, badge] = [...node.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        return label.right > (badge ? badge.left : box.right) || (badge && badge.right > box.right);
      }).map((node) => node.getAttribute("aria-label"))), [], report);
      await close();
    }
  });

  test("each scope is beside its features: within a screen of them", async () => {
    const { page, close } = await open("demo");
    for (const picture of await page.locator(".flow[open] .flow-picture").all()) {
      const far = await picture.evaluate((svg) => {
        const top = (id) => svg.querySelector(`[data-node="${id}"]`).getBoundingClientRect().top;
        return Math.max(...[...svg.querySelectorAll(".edge")].map(({ dataset }) => Math.abs(top(dataset.from) - top(dataset.to))));
      });
      assert.ok(far < 400, String(far));
    }
    await close();
  });
});

describe("links", () => {
  test("the three heaviest findings lead to themselves, also where the page does not hold them", async () => {
    for (const report of ["demo", "large"]) {
      const { page, close } = await open(report);
      const links = page.locator(".heaviest a");
      assert.equal(await links.count(), 3);
      for (const link of await links.all()) {
        const target = await link.getAttribute("href");
        await link.click();
        await page.waitForTimeout(100);
        assert.ok(await page.locator(target).isVisible(), target);
      }
      await close();
    }
  });

  test("a rule is explained under its finding, and its name leads to the same text", async () => {
    const { page, close } = await open("demo");
    const finding = findings(page).filter({ hasText: "scope.excess" }).first();
    await finding.getByText("About this rule").click();
    await finding.getByRole("heading", { name: "How to fix" }).waitFor();
    const text = await finding.locator(".rule-text").innerText();
    assert.match(text, /The list asks for a scope that nothing needs|How to suppress/);
    await finding.locator(".rule").click();
    await page.waitForTimeout(100);
    assert.ok(await page.locator("#rule-scope\\.excess[open] .rule-text").isVisible());
    await close();
  });
});

describe("looks", () => {
  test("dark where the reader wants it dark", async () => {
    const colour = async (colorScheme) => {
      const { page, close } = await open("demo", { colorScheme });
      const found = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
      await close();
      return found[0] + found[1] + found[2];
    };
    assert.ok(await colour("light") > 700);
    assert.ok(await colour("dark") < 100);
  });

  for (const width of [320, 768, 1280, 1920, 3840]) {
    test(`fits ${width} pixels`, async () => {
      for (const report of ["demo", "hostile", "v2", "unreadable", "large"]) {
        const { page, close } = await open(report, { viewport: { width, height: 900 } });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, report);
        await close();
      }
    });
  }

  /** Where the text of each cell ends, against where its card and its cell end. */
  const cutCells = (page) => page.evaluate(() => [...document.querySelectorAll(".card table")].flatMap((table) => {
    const card = table.closest(".card").getBoundingClientRect();
    return [...table.querySelectorAll("th, td")].filter((cell) => {
      if (cell.getClientRects().length === 0) {
        return false;
      }
      // What only screen readers read lies off the screen by intention.
      const seen = [];
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement.closest(".off-screen") === null) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          seen.push(...range.getClientRects());
        }
      }
      const box = cell.getBoundingClientRect();
      return seen.some((text) => text.right > Math.min(box.right, card.right) + 1 || text.left < card.left - 1);
    }).map((cell) => cell.textContent.trim());
  }));

  for (const width of [320, 768, 1280, 1920]) {
    test(`no text of the request tables is cut at ${width} pixels, and every verdict is seen`, async () => {
      for (const report of ["demo", "v2", "hostile"]) {
        const { page, close } = await open(report, { viewport: { width, height: 900 } });
        assert.deepEqual(await cutCells(page), [], report);
        assert.equal(await page.locator(".card .mark:visible").count(), await page.locator(".card .mark").count());
        assert.ok(await page.locator(".card .mark").count() > 0, report);
        for (const table of await page.locator(".card table").all()) {
          const { inner, outer } = await table.evaluate(({ parentElement }) =>
            ({ inner: parentElement.scrollWidth, outer: parentElement.clientWidth }));
          assert.ok(inner <= outer, `${report}: ${inner} in ${outer}`);
        }
        await close();
      }
    });
  }

  test("a picture is as wide as its frame, and scrolls where the screen is narrower than its letters allow", async () => {
    for (const [width, scrolls] of [[320, true], [1280, false], [3840, false]]) {
      const { page, close } = await open("demo", { viewport: { width, height: 900 } });
      const frame = page.locator(".flow .scroll").first();
      const { inner, outer } = await frame.evaluate((node) => ({ inner: node.scrollWidth, outer: node.clientWidth }));
      assert.equal(inner > outer, scrolls, `${width}`);
      assert.equal(await page.locator(".sideways").isVisible(), scrolls, `${width}`);
      const letters = await frame.locator("text").first().evaluate((node) => node.getBoundingClientRect().height);
      assert.ok(letters >= 12, `${width}: ${letters}`);
      await close();
    }
  });

  test("colours that the reader forces on the page replace all of its own", async () => {
    const { page, close } = await open("demo", { forcedColors: "active", colorScheme: "dark" });
    const seen = await page.evaluate(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      const system = (name) => {
        const probe = document.createElement("i");
        probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return { canvas: system("Canvas"), ink: system("CanvasText"), box: style(".node.scope rect").fill,
        text: style(".node.scope text").fill, edge: style(".edge").stroke, bar: style("rect.changes").fill };
    });
    assert.equal(seen.box, seen.canvas);
    for (const part of ["text", "edge", "bar"]) {
      assert.equal(seen[part], seen.ink, part);
    }
    await close();
  });

  test("nothing moves where the reader wants no motion", async () => {
    const { page, close } = await open("demo", { reducedMotion: "reduce" });
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("html, .edge, .node, .finding")].filter((node) =>
      getComputedStyle(node).transitionDuration !== "0s" || getComputedStyle(node).scrollBehavior === "smooth").length), 0);
    await close();
  });

  test("without scripts all that needs one is gone, and the page says what it does not show", async () => {
    for (const report of ["demo", "large"]) {
      const { page, close } = await open(report, { javaScriptEnabled: false });
      assert.equal(await page.locator("button:visible, input:visible, select:visible").count(), 0);
      assert.ok(await page.locator(".no-script").isVisible());
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "Failed");
      assert.ok(await page.locator(".flow-picture").first().isVisible());
      await close();
    }
  });

  test("on paper: every picture, black on white also from a dark screen, nothing wider than the sheet", async () => {
    const { page, close } = await open("demo", { colorScheme: "dark", viewport: { width: 720, height: 1000 } });
    const pictures = await page.locator(".flow-picture:visible").count();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await page.locator(".flow-picture:visible").count(), pictures);
    assert.ok(pictures >= 3);
    const light = (colour) => colour.match(/\d+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part);
    assert.equal(light(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)), 765);
    for (const part of ["h1", ".message", ".mark", ".chip", ".severity"]) {
      assert.ok(light(await page.locator(part).first().evaluate((node) => getComputedStyle(node).color)) < 300, part);
    }
    for (const card of await page.locator(".card, .flow").all()) {
      const { inner, outer } = await card.evaluate((node) => ({ inner: node.scrollWidth, outer: node.clientWidth }));
      assert.ok(inner <= outer, `${inner} in ${outer}`);
    }
    assert.equal(await page.getByText("reason: say why this is accepted").first().isVisible(), false);
    await close();
  });

  test("on paper everything is open and nothing is a button", async () => {
    const { page, close } = await open("demo");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("details:not([open])").count(), 0);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("button:visible, nav:visible, form:visible").count(), 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.ok(await page.locator("details:not([open])").count() > 0);
    await close();
  });
});

describe("axe", () => {
  for (const report of REPORTS) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${report}, ${colorScheme}: nothing to complain of`, async () => {
        // Only for the checker's own script; the page under its policy is tested above.
        const { page, close } = await open(report, { colorScheme, bypassCSP: true });
        await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
        await page.evaluate(() => document.querySelectorAll("details").forEach((details, i) => { details.open = i < 20; }));
        const { violations } = await page.evaluate(() =>
          axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }));
        assert.deepEqual(violations.map(({ id, impact, nodes }) =>
          ({ id, impact, first: nodes[0].html.slice(0, 200), why: nodes[0].failureSummary })), []);
        await close();
      });
    }
  }
});

describe("SARIF Multitool", () => {
  for (const report of ["demo", "empty", "hostile", "unreadable"]) {
    test(`${report}: valid, without a warning`, async () => {
      const tool = require.resolve("@microsoft/sarif-multitool-linux/package.json").replace("package.json", "Sarif.Multitool");
      const file = `${process.env.REPORTS}/${report}/report.sarif`;
      assert.ok((await readFile(file)).length > 0);
      const { stdout } = await promisify(execFile)(tool, ["validate", file], { maxBuffer: 1 << 26 });
      // There is no address to give where no setting gives one.
      const complaints = stdout.split("\n").filter((line) => !/SARIF2005: .*does not provide 'informationUri'/.test(line));
      assert.doesNotMatch(complaints.join("\n"), /\b(error|warning) SARIF/i);
      assert.match(stdout, /Analysis completed successfully/);
    });
  }
});
