// What every page has in common: the way to the others, the style, and a policy that lets no connection out.
import { createHash } from "node:crypto";

/** @typedef {{ href: string, text: string }} Link */

/** @param {string} text */
export const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

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
 * @param {string} html a whole page
 * @param {Link[]} links to the pages of the site, from its top folder
 * @param {string} here the page itself, from the same folder
 */
export function frame(html, links, here) {
  const up = "../".repeat(here.split("/").length - 1);
  const items = links.map(({ href, text }) => {
    const current = href === here ? ' aria-current="page"' : "";
    return `<a href="${up}${href}"${current}>${escape(text)}</a>`;
  });
  const framed = html
    .replace("</head>", () => `<link rel="icon" href="data:,"><link rel="stylesheet" href="${up}site.css"></head>`)
    .replace(/<body[^>]*>/, (body) => `${body}<nav class="site" aria-label="Pages">${items.join("\n")}</nav>`);
  return framed.replace(
    /<head[^>]*>/,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy(framed)}">`,
  );
}
