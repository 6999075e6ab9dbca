// An example for what the platforms share and `chatpost` itself does not have, and for the names that Chatwoot alone has.
import {
  createChatwootClient,
  fromEnv,
  type Article,
  type Card,
  type Choice,
  type ContentAttributes,
  type Env,
  type FormField,
  type ItemAttributes,
  type NewArticleMessage,
  type NewCardsMessage,
  type NewFormMessage,
  type NewMessageBase,
  type NewPlainMessage,
  type NewSelectMessage,
  type PlainAttributes,
} from "chatpost/chatwoot";

//#region Env
const env: Env = { CHATWOOT_API_ACCESS_TOKEN: "your-token" };
const chatwoot = createChatwootClient(fromEnv(env));
//#endregion

//#region NewPlainMessage PlainAttributes ContentAttributes NewMessageBase
const own: ContentAttributes = { order: "A-7" };
const content_attributes: PlainAttributes = { ...own, in_reply_to: 7 };
const base: NewMessageBase = { content: "Where may we write to you?" };
const plain: NewPlainMessage = { ...base, content_type: "input_email", content_attributes };
//#endregion

//#region NewSelectMessage Choice
const sizes: Choice[] = [
  { title: "Small", value: "s" },
  { title: "Large", value: "l" },
];
const select: NewSelectMessage = {
  content: "Which size?",
  content_type: "input_select",
  content_attributes: { items: sizes },
};
//#endregion

//#region NewCardsMessage Card ItemAttributes
const shoe: Card = { title: "Shoe", actions: [{ type: "link", text: "View", uri: "https://shop.example.org/shoe" }] };
const attributes: ItemAttributes<Card> = { items: [shoe], in_reply_to: 7 };
const cards: NewCardsMessage = { content: "Our offer", content_type: "cards", content_attributes: attributes };
//#endregion

//#region NewFormMessage FormField
const email: FormField = { name: "email", type: "email", label: "Email", required: true };
const form: NewFormMessage = {
  content: "How can we reach you?",
  content_type: "form",
  content_attributes: { items: [email] },
};
//#endregion

//#region NewArticleMessage Article
const help: Article = {
  title: "Returns",
  description: "How to send it back",
  link: "https://help.example.org/returns",
};
const article: NewArticleMessage = {
  content: "This may help",
  content_type: "article",
  content_attributes: { items: [help] },
};
//#endregion
