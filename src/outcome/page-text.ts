const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  rsquo: "’",
  hellip: "…",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]{1,6})|(\w{2,6}));/gi, (whole, hex: string, number: string, name: string) => {
    const code = number ? parseInt(number, hex ? 16 : 10) : 0;
    return number ? (code < 0x110000 ? String.fromCodePoint(code) : whole) : (ENTITIES[name] ?? whole);
  });

/** The words of a page: its title, headings and paragraphs, or where it has none all that is no style and no script. */
export function pageText(text: string): string {
  if (!/<\/?[a-z!]/i.test(text)) return text;
  let isHidden = false;
  let isSaid = false;
  const [before = "", ...pieces] = text.split("<");
  const all = [before];
  // A heading often repeats the title.
  const said = new Set<string>();
  for (const piece of pieces) {
    const [, end, name = "", words = ""] = /^(\/?)(\w*)[^>]*>?([^]*)$/.exec(piece) ?? [];
    if (/^(style|script|noscript|svg)$/i.test(name)) isHidden = !end;
    if (/^(title|h\d|p|style|body|div)$/i.test(name)) isSaid = !end && /^(title|h\d|p)$/i.test(name);
    if (isHidden) continue;
    if (isSaid) said.add(words);
    else all.push(words);
  }
  const main = [...said].join(" ");
  return decoded(main.trim() ? main : all.join(" "));
}
