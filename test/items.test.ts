// Chatwoot: an item belongs to its content type, for the type, the client, the check and the sandbox alike.
import { describe, expect, test, vi } from "vitest";
import { createSender } from "../src/index.js";
import { createChatwootClient } from "../src/platforms/chatwoot.js";
import { createSandbox } from "../src/testing/index.js";
import { FIXTURES, TOKEN } from "./fixtures/platforms.js";

const { where, url, credential } = FIXTURES.chatwoot;

/** An item of each kind that no other kind allows. */
const ITEMS = {
  input_select: { title: "Small", value: "s" },
  cards: { title: "Shoe", actions: [{ type: "link", text: "View", uri: "https://shop.test" }] },
  form: { name: "email", type: "email" },
  article: { title: "Help", link: "https://help.test" },
};
const TYPES = Object.keys(ITEMS) as (keyof typeof ITEMS)[];

describe("the sandbox", () => {
  const judge = async (message: object) => {
    const sandbox = createSandbox();
    const headers = { "content-type": "application/json", ...credential };
    const init = { method: "POST", headers, body: JSON.stringify(message) };
    const { status } = await sandbox.fetch(`https://app.chatwoot.com${url}`, init);
    return status === 200 ? "accepted" : sandbox.rejections()[0]?.rules;
  };

  test.each(TYPES)("%s takes its own items, and no others", async (content_type) => {
    for (const [kind, item] of Object.entries(ITEMS)) {
      const judged = await judge({ content_type, content_attributes: { items: [item], in_reply_to: 7, own: 1 } });
      if (kind === content_type) expect(judged).toBe("accepted");
      else expect(judged).not.toBe("accepted");
    }
  });

  test.each(["text", "input_email", "input_text", "input_textarea", undefined])("%s has none", async (content_type) => {
    expect(await judge({ content: "Hi", content_type, content_attributes: { own: 1 } })).toBe("accepted");
    expect(await judge({ content: "Hi", content_type, content_attributes: { items: [ITEMS.input_select] } })).toEqual([
      {
        field: "content_attributes.items",
        rule: "must NOT have more than 0 items (the real server keeps items that nobody sees)",
      },
    ]);
  });

  test("says what is wrong in the words of that kind alone", async () => {
    const required = (field: string) => [{ field, rule: "is required" }];
    expect(await judge({ content_type: "cards" })).toEqual(required("content_attributes"));
    expect(await judge({ content_type: "form", content_attributes: {} })).toEqual(required("content_attributes.items"));
    expect(await judge({ content_type: "cards", content_attributes: { items: [{ title: "A" }] } })).toEqual(
      required("content_attributes.items.0.actions"),
    );
    expect(
      await judge({ content_type: "article", content_attributes: { items: [{ title: "A", value: "a" }] } }),
    ).toEqual([{ field: "content_attributes.items.0.value", rule: "is not a member that the spec knows" }]);
  });
});

describe("the client, called from JavaScript", () => {
  const refused = async (message: object) => {
    const fetch = vi.fn();
    const client = createChatwootClient({ apiAccessToken: TOKEN, fetch });
    const error = await client.createMessage(where as never, message as never).catch((error: unknown) => error);
    expect(fetch).not.toHaveBeenCalled();
    expect(error).toMatchObject({ outcome: "not_sent", reason: "invalid_argument", attempts: 0 });
    return String(error);
  };

  test.each(TYPES)("refuses %s without a list of items", async (content_type) => {
    for (const items of [undefined, null, [], {}, "x", ["x"], [[]], [null]]) {
      const said = await refused({ content: "Hi", content_type, content_attributes: { items } });
      expect(said).toContain("message.content_attributes.items must be a list of ");
      expect(said).toContain(`content_type is ${content_type}`);
    }
    for (const content_attributes of [undefined, null, "{}", []]) await refused({ content_type, content_attributes });
  });

  test.each([undefined, null, [], "x", ["x"], {}])("refuses a card whose actions are %j", async (actions) => {
    const said = await refused({ content_type: "cards", content_attributes: { items: [ITEMS.cards, { actions }] } });
    expect(said).toContain("each with a list of actions");
  });

  test("refuses it with files, through createSender, and in prepare as well", async () => {
    const message = { content_type: "cards", content_attributes: {} };
    await refused({ ...message, attachments: [new File(["x"], "x.txt")] });
    const chatwoot = createChatwootClient({ apiAccessToken: TOKEN });
    const REFUSED = { reason: "invalid_argument" };
    await expect(chatwoot.prepare(where as never, message as never)).rejects.toMatchObject(REFUSED);
    const to = { platform: "chatwoot", account_id: 1, conversation_id: 42 } as const;
    const sent = createSender({ chatwoot })(to, { text: "Hi", extra: message as never });
    await expect(sent).rejects.toMatchObject(REFUSED);
  });

  test.each(TYPES)("sends %s with its items", async (content_type) => {
    const { fetch, messages } = createSandbox();
    const client = createChatwootClient({ apiAccessToken: TOKEN, fetch });
    const message = { content: "Hi", content_type, content_attributes: { items: [ITEMS[content_type]] } };
    await client.createMessage(where as never, message as never);
    expect(messages()[0]?.message).toEqual(message);
  });
});
