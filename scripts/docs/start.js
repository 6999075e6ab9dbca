// The start page: what the README and the specs say, and the ways from there. Nothing is written here that they say.
import { marked } from "marked";
import { escape } from "./frame.js";

/** @param {string} readme @param {string} title @returns {string} the section, with its heading */
function section(readme, title) {
  const found = readme.split(/^(?=## )/m).find((text) => text.startsWith(`## ${title}\n`));
  if (!found) throw new Error(`README.md has no section "${title}"`);
  return found;
}

/** @param {string} markdown @returns {string} with tables that scroll by themselves where they do not fit */
function render(markdown) {
  return marked
    .parse(markdown.replace(/<!--[^]*?-->/g, ""), { async: false })
    .replace(/<h2>(.*?)<\/h2>/g, (_, text) => `<h2 id="${text.toLowerCase().replace(/[^a-z]+/g, "-")}">${text}</h2>`)
    .replace(/<th[^>]*><\/th>/g, "<td></td>")
    .replaceAll("<table>", '<div class="scroll" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", '<pre tabindex="0">');
}

/** @param {string} platform @param {any} spec */
function card(platform, { info, paths }) {
  const [[path, item]] = /** @type {[[string, any]]} */ (Object.entries(paths));
  return `<li><a href="${platform}.html"><strong>${escape(info.title)}</strong></a>
<p>${escape(info.summary)}</p>
<p><code>import "chatpost/${platform}"</code></p>
<p><small>${escape(item.post.summary)}: <code>POST ${escape(path).replaceAll("/", "/<wbr>")}</code></small></p></li>`;
}

/**
 * @param {string} readme
 * @param {{ [platform: string]: any }} specs
 * @param {import("./api.js").Module[]} modules of the package
 */
export function startPage(readme, specs, modules) {
  const [intro = ""] = readme.split(/^## /m);
  const titles = ["One call for five platforms", "Was my message sent?"];
  const api = modules.map(({ href, text, names }) => {
    const list = names.map(({ name }) => `<code>${name}</code>`).join(" ");
    return `<li><a href="${href}"><code>${escape(text)}</code></a><br>${list}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>chatpost</title>
<link rel="stylesheet" href="start.css">
</head>
<body>
<main>
${render(intro)}
<h2 id="platforms">The five platforms</h2>
<ul class="cards">
${Object.entries(specs)
  .map(([platform, spec]) => card(platform, spec))
  .join("\n")}
</ul>
${render(section(readme, "Example"))}
${titles.map((title) => render(section(readme, title))).join("\n")}
<h2 id="api">The API of the package</h2>
<ul>
${api.join("\n")}
</ul>
</main>
<footer><p>The reference pages are made with Redoc, the API pages with TypeDoc.</p></footer>
</body>
</html>
`;
}
