// A page of TypeDoc's, mended.
import { up } from "./frame.js";

// Docstrings out of a spec speak of it.
const WORDS = '<p class="words"><q>The page</q> is the platform’s own documentation page.</p>';

/**
 * Icons that a browser takes off a disk too (icons.js draws them into the page), no link inside of what opens and closes
 * a section, a main part, links to the reference pages from every folder, and a word on what a docstring means by the page.
 * @param {string} html
 * @param {string} here its path
 * @param {string[]} platforms and what else has a reference page
 */
export function mendPage(html, here, platforms) {
  const names = platforms.join("|");
  const speaksOfIt = /^[a-z]+\/chatpost/.test(here) && /\bthe page\b/i.test(html);
  return (speaksOfIt ? html.replace("</h1></div>", `$&${WORDS}`) : html)
    .replace(/<use href="[^"#]*#/g, '<use href="#')
    .replace(/<summary.*?<\/summary>/gs, (summary) => summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""))
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace(new RegExp(`href="((\\.\\./)*media/)?(${names})\\.(html|yaml)"`, "g"), `href="${up(here)}$3.html"`);
}
