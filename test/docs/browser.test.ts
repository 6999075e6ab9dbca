// The site in a real browser: from a disk and from a host, in both colour schemes, wide and narrow.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMessageOf, readSpec } from "../../scripts/specs.js";
import { NAMES } from "../fixtures/platforms.js";
import { GUIDE_PAGES, PAGES, SITE, urlOf } from "./site.js";

const names = ["chromium", "chromium-browser", "google-chrome"];
const folders = (process.env["PATH"] ?? "").split(delimiter);
const installed = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
const found = process.env["CHROMIUM"] || installed;
const missing = !found
  ? "there is no Chromium here: install one, or name it in CHROMIUM"
  : PAGES.length === 0
    ? "docs/ is not built: npm run docs"
    : undefined;
if (missing) console.log(`The pages were not looked at in a browser: ${missing}.`);

/** A host that has the site; the browser is answered out of the folder, before it asks anybody. */
const HOST = "http://docs.example/";
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 390, height: 844 };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs in the page: what axe takes for serious or worse. */
async function findSerious(): Promise<string[]> {
  const { violations } = await Reflect.get(globalThis, "axe").run({ resultTypes: ["violations"], preload: false });
  return violations
    .filter(({ impact }: { impact: string }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the page: the tables that do not fit. */
const findCut = (): string[] =>
  [...document.querySelectorAll(".table")]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent.slice(0, 40));

describe.skipIf(missing)("in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    // Nothing but this machine can be reached, so that a page that needs more fails.
    const flags = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const closed = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
    browser = await chromium.launch({
      executablePath: found ?? "",
      args: ["--no-sandbox", "--disable-gpu", closed, ...flags],
    });
  });
  afterAll(() => browser?.close());

  /** Opens a page, and keeps what it complains about and what it asks others for. */
  async function open(url: string, options: BrowserContextOptions = { viewport: WIDE }) {
    const context = await browser.newContext(options);
    await context.route(`${HOST}**`, (route) =>
      route.fulfill({ path: join(SITE, new URL(route.request().url()).pathname) }),
    );
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const own = url.startsWith("file:") ? urlOf("") : HOST;
      const inside = request.url().startsWith(own) || /^(data|blob):/.test(request.url());
      if (!inside) complaints.push(`asks for ${request.url()}`);
    });
    await page.goto(url);
    return { page, complaints, close: () => context.close() };
  }

  test("every page, from a host: no error, and no request beyond its own origin", { timeout: 180_000 }, async () => {
    const { page, complaints, close } = await open(`${HOST}index.html`);
    for (const path of PAGES) {
      await page.goto(HOST + path);
      expect(complaints, path).toEqual([]);
    }
    await close();
  });

  // From a disk, without a host.
  describe.each(NAMES)("%s", (platform) => {
    const spec = readSpec(platform);
    const { path, operation } = createMessageOf(spec);
    const bodies = Object.values<any>(operation.requestBody.content);
    const references = bodies.flatMap((media) => Object.values<any>(media.examples));
    const examples = references.map(({ $ref }) => spec.components.examples[$ref.split("/").pop()]);
    const titles: string[] = examples.map(({ summary }) => summary);

    let page: Page;
    let complaints: string[];
    let close: () => Promise<void>;
    beforeAll(async () => ({ page, complaints, close } = await open(urlOf(`${platform}.html`))));
    afterAll(() => close());

    test("shows its operation on load", async () => {
      await page.getByRole("heading", { name: operation.summary }).first().waitFor();
      await page.locator(".panel-request-samples").getByText(path).first().waitFor();
      await page.getByText(operation.parameters[0].description.slice(0, 40)).first().waitFor();
    });

    test("shows every example in TypeScript, as curl and as a payload", async () => {
      const samples = page.locator(".panel-request-samples").first();
      const code = samples.locator("code[data-language]");
      const choose = async (language: string) => {
        await samples.locator('[data-component-name="Panel/PanelHeader"] button').last().click();
        await page.getByRole("menuitem", { name: language }).click();
      };
      await expect.poll(() => code.textContent()).toContain(`// ${titles[0]}`);
      for (const title of titles) expect(await code.textContent()).toContain(`// ${title}`);
      await choose("curl");
      await expect.poll(() => code.textContent()).toContain(`# ${titles[0]}`);
      for (const title of titles) expect(await code.textContent()).toContain(`# ${title}`);
      await choose("Payload");
      const [member = ""] = Object.keys(examples[0].value);
      await samples.getByText(`"${member}"`).first().waitFor();
    });

    test("shows where things were seen, and the known values of open enums", async () => {
      // Without a click, on a screen that is long enough: the operation, the JSON body and the first answer.
      await page.setViewportSize({ width: 1280, height: 30_000 });
      const { schemas } = spec.components;
      const behind = (holder: any) => schemas[holder.content["application/json"].schema.$ref.split("/").pop()];
      const [answer] = Object.values<any>(operation.responses);
      const described = [
        spec.info,
        operation,
        ...operation.parameters,
        answer,
        behind(operation.requestBody),
        behind(answer),
      ];
      const members = [behind(operation.requestBody), behind(answer)].flatMap((schema) =>
        Object.values<any>(schema.properties),
      );
      const notes = [...described, ...members].flatMap((one) => one["x-evidence"] ?? []);
      const text = async () => (await page.locator("body").innerText()).replace(/\s+/g, " ");
      await expect.poll(text).toContain("Others may come.");
      expect(notes.length).toBeGreaterThan(3);
      for (const note of notes) {
        const words = note.replace(/`/g, "");
        await expect.poll(text).toContain(words.startsWith("Seen ") ? words : `Seen: ${words}`);
      }
      await page.setViewportSize(WIDE);
    });

    test("finds a parameter by its name", async () => {
      const { name } = operation.parameters.at(-1);
      await page.locator('[data-testid="search-trigger"]').click();
      await page.keyboard.type(name);
      await page
        .getByText(/^path parameters/)
        .getByText(name)
        .first()
        .waitFor();
      await page.keyboard.press("Escape");
    });

    test("did all this without an error or a request", () => expect(complaints).toEqual([]));

    test("leads to the start page and to the other platforms, and is led to from there", async () => {
      for (const other of NAMES) {
        await page.locator(`nav.site a[href="${other}.html"]`).click();
        expect(page.url()).toBe(urlOf(`${other}.html`));
      }
      await page.locator("nav.site").getByText("chatpost", { exact: true }).click();
      expect(page.url()).toBe(urlOf("index.html"));
      await page.locator("#tsd-toolbar-links").getByRole("link", { name: spec.info.title, exact: true }).click();
      expect(page.url()).toBe(urlOf(`${platform}.html`));
      await page.goto(urlOf("index.html"));
      await page.locator(".table").getByRole("link", { name: spec.info.title, exact: true }).click();
      expect(page.url()).toBe(urlOf(`${platform}.html`));
    });
  });

  test("guides and API are reached from every side, and one search finds them", async () => {
    const { page, complaints, close } = await open(urlOf("index.html"));
    const navigation = page.locator("nav.tsd-navigation");
    await navigation.getByRole("link", { name: "Delivery and outcomes" }).click();
    await page.getByRole("heading", { name: "What each failure proves" }).waitFor();
    await navigation.getByRole("link", { name: "chatpost/ziik" }).click();
    await page.getByRole("heading", { name: "Module chatpost/ziik" }).waitFor();

    const find = async (words: string, title: string) => {
      await page.locator("#tsd-search-trigger").click();
      await page.locator("#tsd-search-input").fill(words);
      await page.locator("#tsd-search-results").getByText(title).first().click();
    };
    await find("createSender", "createSender");
    await page.getByRole("heading", { name: "Function createSender" }).waitFor();
    // What stands in the text of a guide, not in its title.
    await find("maxResponseBytes", "Delivery and outcomes");
    await page.getByRole("heading", { name: "Delivery and outcomes" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("on a narrow screen the menu has the reference pages and the guides", async () => {
    const { page, close } = await open(urlOf("guides/testing.html"), { viewport: NARROW });
    await page.locator("#tsd-toolbar-menu-trigger").click();
    await page.locator("#tsd-sidebar-links").getByRole("link", { name: "Ziik" }).waitFor();
    await page.locator("nav.tsd-navigation").getByRole("link", { name: "Attachments" }).click();
    await page.getByRole("heading", { name: "Attachments" }).waitFor();
    await close();
  });

  test.each([
    "index.html",
    ...GUIDE_PAGES,
    ...NAMES.map((name) => `${name}.html`),
    "CONTRIBUTING.html",
    "modules.html",
    "modules/chatpost.html",
    "interfaces/chatpost_chatwoot.Message.html",
    "classes/chatpost.SendError.html",
  ])("%s: fits, with its tables, and axe finds nothing serious, wide and narrow, light and dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, close } = await open(urlOf(path), { viewport: WIDE, colorScheme });
      await page.evaluate(axe);
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        expect(await page.evaluate(findSerious)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        expect(await page.evaluate(findCut)).toEqual([]);
      }
      await close();
    }
  });
});
