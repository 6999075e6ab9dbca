// What of a page stands in the message of an error.
import { expect, test } from "vitest";
import { pageText } from "../src/outcome/page-text.js";

const wordsOf = (page: string) => pageText(page).replace(/\s+/g, " ").trim();

const RAILS = `<!DOCTYPE html><html><head><title>We&#39;re sorry, but something went wrong (500)</title>
<style>body { background-color: #EFEFEF; } div.dialog > div { border: 1px solid #CCC }</style></head>
<body><div class="dialog"><div><h1>We're sorry, but something went wrong.</h1></div>
<p>If you are the <b>application owner</b> check the logs.</p></div></body></html>`;

test.each([
  ["no page", "Content is too long", "Content is too long"],
  ["a text with signs", "1 < 2 &amp; 3", "1 < 2 &amp; 3"],
  ["a text with something like a tag", "name <John> is taken", "name is taken"],
  [
    "the page of nginx",
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr></body></html>",
    "502 Bad Gateway",
  ],
  [
    "Rails' own page",
    RAILS,
    "We're sorry, but something went wrong (500) We're sorry, but something went wrong. " +
      "If you are the application owner check the logs.",
  ],
  [
    "a challenge",
    `<html><head><style>*{box-sizing:border-box}</style><script>window._cf = "<p>no</p>"</script><title>Just a moment...</title></head>
     <body><div>menu</div><noscript><p>Enable JavaScript</p></noscript></body></html>`,
    "Just a moment...",
  ],
  ["a page without paragraphs", "<div>Maintenance&nbsp;until <b>noon</b></div>", "Maintenance until noon"],
  [
    "entities",
    "<p>&lt;a&gt; &quot;b&quot; &#8364; &#x20AC; &unknown; &#99999999;</p>",
    '<a> "b" € € &unknown; &#99999999;',
  ],
  ["a page that is cut", "<p>Not fou", "Not fou"],
])("%s", (_, page, words) => {
  expect(wordsOf(page)).toBe(words);
});

test.each(["<", "<!--", "<p>", "<style>", "&", "&#", "<p ", "</"])(
  "a page of nothing but %s is read in one pass",
  (piece) => {
    expect(pageText(piece.repeat(1e6)).length).toBeLessThan(1e8);
  },
);

test("a page of many paragraphs is read in one pass", () => {
  const page = Array.from({ length: 400_000 }, (_, at) => `<p>${at}`).join("");
  expect(pageText(page).length).toBeLessThan(1e8);
});
