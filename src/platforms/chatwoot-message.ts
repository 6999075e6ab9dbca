import type { components } from "../../generated/chatwoot.js";
import type { Upload, Uploads } from "../input/to-file.js";

type Schemas = components["schemas"];

/** A message to post. Its `content_type` says of which kind the items in its `content_attributes` are. */
export type NewMessage = NewItemsMessage | NewPlainMessage;

/** What a message of any content type may hold. */
export interface NewMessageBase extends Omit<
  Schemas["NewMessage"],
  "attachments" | "content_type" | "content_attributes"
> {
  /** At most 15 files, or signed ids of files that were uploaded before. */
  readonly attachments?: Uploads | readonly (Upload | string)[] | undefined;
}
/** A message without items: a text, files, a template, or a question that needs none, such as `input_email`. */
export type NewPlainMessage = NewPlainMessageBase &
  (
    | { readonly attachments: Uploads | readonly (Upload | string)[] }
    | { readonly template_params: NonNullable<Schemas["NewMessage"]["template_params"]> }
    | { readonly content_type: NonNullable<NewPlainMessageBase["content_type"]> }
    | { readonly email_html_content: string }
    // The last one is what the compiler names where none fits.
    | { readonly content: string }
  );
/** What a message without items may hold. */
export interface NewPlainMessageBase extends NewMessageBase {
  readonly content_type?: Exclude<Schemas["ContentType"], NewItemsMessage["content_type"]> | undefined;
  readonly content_attributes?: PlainAttributes | undefined;
}
type NewItemsMessage = NewArticleMessage | NewFormMessage | NewSelectMessage | NewCardsMessage;
/** Articles to read. */
export interface NewArticleMessage extends NewMessageBase {
  readonly content_type: Schemas["WithArticles"]["content_type"];
  readonly content_attributes: ItemAttributes<Article>;
}
/** A form to fill in. */
export interface NewFormMessage extends NewMessageBase {
  readonly content_type: Schemas["WithFields"]["content_type"];
  readonly content_attributes: ItemAttributes<FormField>;
}
/** A question, and the choices that answer it. */
export interface NewSelectMessage extends NewMessageBase {
  readonly content_type: Schemas["WithChoices"]["content_type"];
  readonly content_attributes: ItemAttributes<Choice>;
}
/** Cards with buttons. */
export interface NewCardsMessage extends NewMessageBase {
  readonly content_type: Schemas["WithCards"]["content_type"];
  readonly content_attributes: ItemAttributes<Card>;
}

/** Attributes of a message; members of your own come back in the answer. */
export interface ContentAttributes extends AttributesSchema {}
type AttributesSchema = Schemas["ContentAttributes"];
/** Attributes of a message without items. */
export interface PlainAttributes extends ContentAttributes {
  readonly items?: readonly never[] | undefined;
}
/** Attributes of a message with items. */
export interface ItemAttributes<Item> extends ContentAttributes {
  /** At least one. */
  readonly items: readonly Item[];
}

/** A choice of a `NewSelectMessage`. */
export interface Choice extends ChoiceSchema {}
type ChoiceSchema = Schemas["Choice"];
/** A card of a `NewCardsMessage`. */
export interface Card extends CardSchema {}
type CardSchema = Schemas["Card"];
/** A field of a `NewFormMessage`. */
export interface FormField extends FormFieldSchema {}
type FormFieldSchema = Schemas["FormField"];
/** An article of a `NewArticleMessage`. */
export interface Article extends ArticleSchema {}
type ArticleSchema = Schemas["Article"];
