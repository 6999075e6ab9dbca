// Forms as other languages write them, sent as bytes: the sandbox reads them as real servers do.
import { request } from "node:http";
import { expect, test } from "vitest";
import { createSandbox } from "../src/testing/index.js";
import { FIXTURES } from "./fixtures/platforms.js";

async function post(body: string, type = "multipart/form-data; boundary=b", extra: object = {}) {
  const sandbox = createSandbox();
  await using server = await sandbox.listen();
  const headers = { "Content-Type": type, "Api-Access-Token": "any", ...extra };
  const text = await new Promise<string>((done, fail) => {
    const sent = request(
      server.urls.chatwoot + FIXTURES.chatwoot.url,
      { method: "POST", headers },
      async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) text += chunk;
        done(`${response.statusCode} ${text}`);
      },
    );
    sent.on("error", fail).end(body);
  });
  return { text, message: sandbox.messages()[0], rejections: sandbox.rejections() };
}

const file = (disposition: string) =>
  `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--\r\n`;

test.each([
  ["a quote that Go, Ruby, Perl and curl escape", 'name="attachments[]"; filename="a\\"b.txt"', 'a"b.txt'],
  ["an unquoted file name, as .NET has it", 'name="attachments[]"; filename=a.txt', "a.txt"],
  ["filename*", 'name="attachments[]"; filename="_"; filename*=utf-8\'\'%C3%A9.txt', "é.txt"],
])("reads %s", async (_, disposition, name) => {
  const { message, rejections } = await post(file(disposition));
  expect(rejections).toEqual([]);
  expect(message?.files.map((one) => one.name)).toEqual([name]);
  expect(await message?.files[0]?.text()).toBe("hi");
});

test("reads members in brackets, as numbers and as booleans", async () => {
  const body = "content=Hi&private=1&content_attributes%5Bin_reply_to%5D=7&template_params[name]=x";
  const { text } = await post(body, "application/x-www-form-urlencoded");
  expect(text).toMatch(/^200 /);
  expect(JSON.parse(text.slice(4))).toMatchObject({ private: true, content_attributes: { in_reply_to: 7 } });
});

test("takes True as Python writes it, and says what the server makes of False", async () => {
  const form = "application/x-www-form-urlencoded";
  const { text } = await post("content=Hi&private=True", form);
  expect(JSON.parse(text.slice(4))).toMatchObject({ private: true });
  const { rejections } = await post("content=Hi&private=False", form);
  expect(rejections[0]?.rules[0]?.rule).toMatch(/the real server makes a private note of it/);
});

test("a member named like a prototype is a member", async () => {
  const { text } = await post("content=Hi&__proto__[polluted]=1", "application/x-www-form-urlencoded");
  expect(text).toMatch(/^422 /);
  expect(Object("")["polluted"]).toBeUndefined();
});

test.each([
  ["without its end", '--b\r\nContent-Disposition: form-data; name="content"\r\n\r\nHi'],
  ["without a boundary", "x", "multipart/form-data"],
  ["with a part that has no readable name", "--b\r\nContent-Disposition: form-data; name=[]\r\n\r\nHi\r\n--b--\r\n"],
])("says that a form %s cannot be read", async (_, body, type?: string) => {
  const { text, rejections } = await post(body, type);
  expect(text).toMatch(/^422 .*cannot be read as a form/);
  expect(rejections[0]?.rules[0]?.rule).toMatch(/cannot be read as a form/);
});

test.each(["bearer t", "BASIC dDp0"])("takes Infobip's %s in any case", async (authorization) => {
  const init = { method: "POST", body: JSON.stringify(FIXTURES.infobip.text("Hi")) };
  const headers = { "Content-Type": "application/json", authorization };
  const { status } = await createSandbox().fetch(`https://api.infobip.com${FIXTURES.infobip.url}`, {
    ...init,
    headers,
  });
  expect(status).toBe(200);
});
