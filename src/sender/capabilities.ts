import type { Content } from "./platform-types.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** What a message may hold beside its text. */
export type Capability = Exclude<{ [P in PlatformName]: keyof Content[P] }[PlatformName], "text">;

/** Which platform documents which option of a message; checked against the types, so that neither can lie. */
export const capabilities: {
  readonly [P in PlatformName]: { readonly [C in Capability]: C extends keyof Content[P] ? true : false };
} = {
  chatwoot: {
    attachments: true,
    replyTo: true,
    private: true,
    template: true,
    image: false,
    buttons: false,
    echoId: true,
    extra: true,
  },
  omnivibe: {
    attachments: true,
    replyTo: false,
    private: false,
    template: false,
    image: false,
    buttons: false,
    echoId: true,
    extra: false,
  },
  digital99: {
    attachments: true,
    replyTo: true,
    private: true,
    template: false,
    image: false,
    buttons: false,
    echoId: false,
    extra: true,
  },
  infobip: {
    attachments: false,
    replyTo: false,
    private: false,
    template: false,
    image: true,
    buttons: true,
    echoId: false,
    extra: false,
  },
  ziik: {
    attachments: false,
    replyTo: true,
    private: false,
    template: false,
    image: false,
    buttons: false,
    echoId: false,
    extra: false,
  },
};
