// What every page has in common: the style, and a policy that lets no connection out.
import { createHash } from "node:crypto";

/** @typedef {{ href: string, text: string }} Link */

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {string} here a page of the site @returns {string} the way from there to the top folder */
export const up = (here) => "../".repeat(here.split("/").length - 1);

/** @param {string} html @returns {string} what a page may do: use what lies beside it, and run the scripts that it holds */
function policy(html) {
  const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(inline)].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The way between the pages, where the page does not bring its own.
 * @param {string} html
 * @param {Link[]} links
 * @param {string} here
 */
export function navigate(html, links, here) {
  const items = links.map(({ href, text }) => {
    const current = href === here ? ' aria-current="page"' : "";
    return `<a href="${href}"${current}>${escape(text)}</a>`;
  });
  return html.replace(/<body[^>]*>/, (body) => `${body}<nav class="site" aria-label="Pages">${items.join("\n")}</nav>`);
}

/**
 * @param {string} html a whole page
 * @param {string} here its path
 */
export function frame(html, here) {
  const links = `<link rel="icon" href="data:,"><link rel="stylesheet" href="${up(here)}site.css">`;
  const framed = html.replace("</head>", () => `${links}</head>`);
  return framed.replace(
    /<head[^>]*>/,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy(framed)}">`,
  );
}
