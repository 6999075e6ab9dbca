// This file was made from the spec by `npm run generate`. Do not edit it.

export const operation = {
  path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
  baseUrl: "https://app.chatwoot.com",
  security: [
    { header: "api_access_token", prefix: "" },
    { header: "Api-Access-Token", prefix: "" },
  ],
  requests: {
    "application/json": {
      documented: {
        content: "Hello, how can I help you?",
        message_type: "outgoing",
        private: false,
        content_type: "text",
        content_attributes: {},
        campaign_id: 1,
        template_params: {
          name: "purchase_receipt",
          category: "UTILITY",
          language: "en_US",
          processed_params: {
            body: { 1: "Visa", 2: "Nike", 3: "Bill" },
            header: {
              media_url: "https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf",
              media_type: "document",
            },
            buttons: [{ type: "url", parameter: "SSFSDFSD" }],
          },
        },
      },
      text: { content: "Hello, how can I help you?" },
      reply: { content: "Please call back.", private: true, content_attributes: { in_reply_to: 7 } },
      template: {
        content: "Your receipt",
        template_params: {
          name: "purchase_receipt",
          category: "UTILITY",
          language: "en_US",
          processed_params: { body: { 1: "Visa", 2: "Nike", 3: "Bill" } },
        },
      },
    },
    "multipart/form-data": { attachment: { content: "See this", "attachments[]": ["hello.txt"] } },
  },
  responses: {
    200: {
      type: "application/json",
      examples: {
        created: {
          id: 123,
          content: "Hello, how can I help you?",
          inbox_id: 123,
          conversation_id: 123,
          message_type: 1,
          content_type: "text",
          status: "sent",
          content_attributes: {},
          created_at: 1700000000,
          private: false,
          source_id: null,
          sender: {
            id: 123,
            name: "Jane",
            available_name: "Jane",
            avatar_url: "",
            type: "user",
            availability_status: "online",
            thumbnail: "",
          },
        },
        documented: {
          id: 123,
          content: "<string>",
          account_id: 123,
          inbox_id: 123,
          conversation_id: 123,
          message_type: 0,
          created_at: 123,
          updated_at: 123,
          private: true,
          status: "sent",
          source_id: "<string>",
          content_type: "text",
          content_attributes: {},
          sender_type: "contact",
          sender_id: 123,
          external_source_ids: {},
          additional_attributes: {},
          processed_message_content: "<string>",
          sentiment: {},
          conversation: {},
          attachment: {},
          sender: {},
        },
      },
    },
    400: { type: "application/json", examples: { malformed: { status: 400, error: "Bad Request" } } },
    401: {
      type: "application/json",
      examples: {
        missing: { errors: ["You need to sign in or sign up before continuing."] },
        unknown: { error: "Invalid Access Token" },
        account: { error: "You are not authorized to access this account" },
        conversation: { error: "You are not authorized to do this action" },
        bot: { error: "Bot is not authorized to access this account" },
        platform: { error: "Access to this endpoint is not authorized for bots" },
        suspended: { error: "Account is suspended" },
      },
    },
    404: {
      type: "application/json",
      examples: { missing: { error: "Resource could not be found" }, path: { status: 404, error: "Not Found" } },
    },
    422: {
      type: "application/json",
      examples: {
        inbox: { error: "Incoming messages are only allowed in Api inboxes" },
        long: { error: "Validation failed: Content is too long (maximum is 150000 characters)" },
        flood: { error: "Validation failed: Too many messages" },
      },
    },
    429: { type: "text/plain", examples: { throttled: "Retry later\n" } },
  },
  parameters: { account_id: "integer", conversation_id: "integer" },
  fields: {
    content: "string",
    message_type: "string",
    private: "boolean",
    content_type: "string",
    content_attributes: "string",
    campaign_id: "integer",
    "attachments[]": "array",
    echo_id: "string",
    source_id: "string",
    sender_type: "string",
    sender_id: "integer",
    external_created_at: "string",
    cc_emails: "string",
    bcc_emails: "string",
    to_emails: "string",
    email_html_content: "string",
  },
};

export const checkPath = validate20;
const schema31 = {
  $id: "checkPath",
  type: "object",
  required: ["account_id", "conversation_id"],
  properties: { account_id: { type: "integer", minimum: 1 }, conversation_id: { type: "integer", minimum: 1 } },
};

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="checkPath" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "account_id" },
        message: "must have required property '" + "account_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.conversation_id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "conversation_id" },
        message: "must have required property '" + "conversation_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.account_id !== undefined) {
      let data0 = data.account_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + "/account_id",
          schemaPath: "#/properties/account_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/account_id",
            schemaPath: "#/properties/account_id/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.conversation_id !== undefined) {
      let data1 = data.conversation_id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + "/conversation_id",
          schemaPath: "#/properties/conversation_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + "/conversation_id",
            schemaPath: "#/properties/conversation_id/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { account_id: true, conversation_id: true }, dynamicProps: false, dynamicItems: false };

export const checkJson = validate21;
const schema32 = { $id: "checkJson", $ref: "spec#/components/schemas/NewMessage" };
const schema34 = {
  type: "object",
  additionalProperties: false,
  description: "A message to post. The server ignores a misspelled member, so none but these are allowed here.",
  "x-evidence": "Ignored: chatwoot/chatwoot issues 5438 and 8137.",
  properties: {
    content: {
      type: ["string", "null"],
      maxLength: 150000,
      description:
        "The content of the message. The page marks it as required; the server takes a message without it. Liquid variables such as `{{contact.name}}` are replaced in outgoing messages, except between backticks.",
      examples: ["Hello, how can I help you?"],
      "x-evidence": "Optional and nullable, with this limit: Chatwoot 4.11.2, message_builder.rb and message.rb.",
    },
    message_type: {
      type: "string",
      enum: ["outgoing", "incoming"],
      default: "outgoing",
      description:
        "The type of the message. `incoming` works in API inboxes only, and in voice inboxes of the enterprise edition.",
      examples: ["outgoing"],
      "x-evidence": "The default and the inboxes: Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issue 6066.",
    },
    private: {
      type: "boolean",
      default: false,
      description: "Flag to identify if it is a private note.",
      examples: [false],
      "x-evidence": "The default: Chatwoot 4.11.2, message_builder.rb.",
    },
    content_type: { $ref: "#/components/schemas/ContentType" },
    content_attributes: { $ref: "#/components/schemas/ContentAttributes" },
    campaign_id: {
      type: "integer",
      description:
        "The campaign id to which the message belongs. It is lost when `template_params` is sent too, although the page's own example sends both. The server does not send it back.",
      examples: [1],
      "x-evidence": "Lost, and not sent back: Chatwoot 4.11.2, message_builder.rb and _message.json.jbuilder.",
    },
    template_params: { $ref: "#/components/schemas/TemplateParams" },
    attachments: {
      type: "array",
      items: { type: "string" },
      description: "Signed ids of files that were uploaded before through Direct Upload. To send files, use multipart.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    echo_id: {
      type: ["string", "number", "boolean"],
      description:
        "A mark of your own that comes back in the answer and over the websocket. It is not stored and does not prevent a duplicate.",
      "x-evidence": "Chatwoot 4.11.2, messages_controller.rb; chatwoot/chatwoot issue 15743.",
    },
    source_id: {
      type: "string",
      maxLength: 20000,
      description:
        "An id of your own. Safe in API and website inboxes only: in every other inbox an outgoing message that carries it is stored but never delivered. It does not prevent a duplicate.",
      "x-evidence": "Chatwoot 4.11.2, send_on_channel_service.rb; chatwoot/chatwoot issue 15743.",
    },
    sender_type: {
      type: "string",
      const: "AgentBot",
      description: "Post as an agent bot; needs `sender_id`. Outgoing messages only.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    sender_id: {
      type: "integer",
      description: "The id of the agent bot. An unknown id falls back to the caller.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    external_created_at: {
      type: ["string", "number"],
      description: "When the message was written elsewhere. Copied into `content_attributes`; `created_at` stays.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    cc_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    bcc_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    to_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    email_html_content: {
      type: "string",
      description: "The HTML body of the mail. Email inboxes only.",
      "x-evidence": "Chatwoot 4.7 and later, message_builder.rb.",
    },
  },
};
const schema35 = {
  type: "string",
  enum: [
    "text",
    "input_email",
    "cards",
    "input_select",
    "form",
    "article",
    "input_text",
    "input_textarea",
    "incoming_email",
    "input_csat",
    "integrations",
    "sticker",
    "voice_call",
  ],
  default: "text",
  description: "Content type of the message. The page lists the first six. Any other name is answered with 422.",
  examples: ["text"],
  "x-evidence": "The other seven, the default and the 422: Chatwoot 4.11.2, enum of message.rb.",
};
const schema41 = {
  type: "object",
  additionalProperties: true,
  required: ["name"],
  description:
    "WhatsApp template parameters for sending structured messages. The template is looked up later: a wrong one is answered with success, and the message fails afterwards.",
  "x-evidence":
    "Members and required mark: Chatwoot 4.11.2, message.rb and its published schema; the page shows an example.",
  properties: {
    name: { type: "string", description: "Name of the template.", examples: ["purchase_receipt"] },
    category: {
      type: "string",
      "x-extensible-enum": ["UTILITY", "MARKETING", "SHIPPING_UPDATE", "TICKET_UPDATE", "ISSUE_RESOLUTION"],
      description: "Category of the template.",
      examples: ["UTILITY"],
    },
    language: { type: "string", description: "Language of the template.", examples: ["en_US"] },
    namespace: { type: "string", description: "Namespace of the template." },
    processed_params: {
      type: "object",
      additionalProperties: true,
      description: "The values of the template's variables.",
      properties: {
        body: {
          type: "object",
          additionalProperties: { type: "string" },
          description: "Values of the body, by the number or name of the variable.",
          examples: [{ 1: "Visa", 2: "Nike", 3: "Bill" }],
        },
        header: {
          type: "object",
          additionalProperties: true,
          description: "The medium of the header.",
          properties: {
            media_url: {
              type: "string",
              description: "Where the medium can be fetched.",
              examples: ["https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf"],
            },
            media_type: {
              type: "string",
              "x-extensible-enum": ["image", "video", "document"],
              description: "Kind of medium.",
              examples: ["document"],
            },
          },
        },
        buttons: {
          type: "array",
          description: "Values of the buttons, in their order.",
          items: {
            type: "object",
            additionalProperties: true,
            properties: {
              type: {
                type: "string",
                "x-extensible-enum": ["url", "copy_code"],
                description: "Kind of button.",
                examples: ["url"],
              },
              parameter: {
                type: "string",
                description: "Value of the variable of the button.",
                examples: ["SSFSDFSD"],
              },
            },
          },
        },
        footer: {
          type: "object",
          additionalProperties: true,
          description: "Values of the footer.",
          "x-evidence": "Chatwoot 4.11.2, template processor.",
        },
      },
    },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const schema36 = {
  type: "object",
  additionalProperties: true,
  description:
    "Attributes based on the content type. Versions before 4.9 keep `items`, `in_reply_to` and `automation_rule_id`, and drop every other member without a word.",
  examples: [{}],
  "x-evidence": "What is kept: the source of Chatwoot before and after 4.9.0. The page names no members.",
  properties: {
    in_reply_to: {
      type: ["integer", "null"],
      description: "The id of the message that this one answers. Comes back as null when it was not found.",
      "x-evidence": "Chatwoot 4.11.2, message.rb; the published schema says string.",
    },
    in_reply_to_external_id: {
      type: ["string", "null"],
      description:
        "The `source_id` of the message that this one answers. The server adds it where `in_reply_to` was sent.",
      "x-evidence": "Chatwoot 4.11.2, message.rb.",
    },
    items: {
      type: "array",
      minItems: 1,
      description:
        "The choices of `input_select`, the cards of `cards`, the fields of `form`, or the articles of `article`.",
      "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb; an unknown member is answered with 422.",
      items: {
        anyOf: [
          { $ref: "#/components/schemas/Choice" },
          { $ref: "#/components/schemas/Card" },
          { $ref: "#/components/schemas/FormField" },
          { $ref: "#/components/schemas/Article" },
        ],
      },
    },
  },
};
const schema37 = {
  type: "object",
  additionalProperties: false,
  description: "A choice of an `input_select` message.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb.",
  properties: {
    title: { type: "string", description: "What the contact sees." },
    value: { type: "string", description: "What is sent back when the contact picks it." },
  },
};
const schema38 = {
  type: "object",
  additionalProperties: false,
  required: ["actions"],
  description: "A card of a `cards` message.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb; chatwoot/docs, interactive-messages.md.",
  properties: {
    title: { type: "string", description: "Title of the card." },
    description: { type: "string", description: "Text of the card." },
    media_url: { type: "string", description: "URL of the picture of the card." },
    actions: {
      type: "array",
      minItems: 1,
      description: "What the contact can press.",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          text: { type: "string", description: "Text of the button." },
          type: { type: "string", description: "Kind of button: `link` or `postback`." },
          payload: { type: "string", description: "What a `postback` sends back." },
          uri: { type: "string", description: "Where a `link` leads." },
        },
      },
    },
  },
};
const schema39 = {
  type: "object",
  additionalProperties: false,
  description: "A field of a `form` message.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb; chatwoot/docs, interactive-messages.md.",
  properties: {
    type: { type: "string", description: "Kind of field: `email`, `text`, `text_area`, `select` and others." },
    name: { type: "string", description: "Name of the field in the answer." },
    label: { type: "string", description: "What the contact sees." },
    placeholder: { type: "string", description: "Shown while the field is empty." },
    default: { type: "string", description: "The value before anything is entered." },
    required: { type: ["boolean", "string"], description: "Whether it must be filled in." },
    pattern: { type: "string", description: "A regular expression that the value must match." },
    pattern_error: { type: "string", description: "Shown when the value does not match `pattern`." },
    title: { type: "string", description: "Title of the field." },
    options: {
      type: "array",
      description: "The options of a `select`.",
      items: {
        type: "object",
        properties: {
          label: { type: "string", description: "What the contact sees." },
          value: { type: "string", description: "What is sent back." },
        },
      },
    },
  },
};
const schema40 = {
  type: "object",
  additionalProperties: false,
  description: "An article of an `article` message.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb.",
  properties: {
    title: { type: "string", description: "Title of the article." },
    description: { type: "string", description: "Text shown below the title." },
    link: { type: "string", description: "URL of the article." },
  },
};

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in_reply_to !== undefined) {
      let data0 = data.in_reply_to;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err0 = {
          instancePath: instancePath + "/in_reply_to",
          schemaPath: "#/properties/in_reply_to/type",
          keyword: "type",
          params: { type: schema36.properties.in_reply_to.type },
          message: "must be integer,null",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.in_reply_to_external_id !== undefined) {
      let data1 = data.in_reply_to_external_id;
      if (typeof data1 !== "string" && data1 !== null) {
        const err1 = {
          instancePath: instancePath + "/in_reply_to_external_id",
          schemaPath: "#/properties/in_reply_to_external_id/type",
          keyword: "type",
          params: { type: schema36.properties.in_reply_to_external_id.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data2 = data.items;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = {
            instancePath: instancePath + "/items",
            schemaPath: "#/properties/items/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs9 = errors;
          let valid3 = false;
          const _errs10 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
              if (!(key0 === "title" || key0 === "value")) {
                const err3 = {
                  instancePath: instancePath + "/items/" + i0,
                  schemaPath: "#/components/schemas/Choice/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key0 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data3.title !== undefined) {
              if (typeof data3.title !== "string") {
                const err4 = {
                  instancePath: instancePath + "/items/" + i0 + "/title",
                  schemaPath: "#/components/schemas/Choice/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data3.value !== undefined) {
              if (typeof data3.value !== "string") {
                const err5 = {
                  instancePath: instancePath + "/items/" + i0 + "/value",
                  schemaPath: "#/components/schemas/Choice/properties/value/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = {
              instancePath: instancePath + "/items/" + i0,
              schemaPath: "#/components/schemas/Choice/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
          if (_valid0) {
            var props0 = true;
          }
          const _errs18 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.actions === undefined) {
              const err7 = {
                instancePath: instancePath + "/items/" + i0,
                schemaPath: "#/components/schemas/Card/required",
                keyword: "required",
                params: { missingProperty: "actions" },
                message: "must have required property '" + "actions" + "'",
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "title" || key1 === "description" || key1 === "media_url" || key1 === "actions")) {
                const err8 = {
                  instancePath: instancePath + "/items/" + i0,
                  schemaPath: "#/components/schemas/Card/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.title !== undefined) {
              if (typeof data3.title !== "string") {
                const err9 = {
                  instancePath: instancePath + "/items/" + i0 + "/title",
                  schemaPath: "#/components/schemas/Card/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.description !== undefined) {
              if (typeof data3.description !== "string") {
                const err10 = {
                  instancePath: instancePath + "/items/" + i0 + "/description",
                  schemaPath: "#/components/schemas/Card/properties/description/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.media_url !== undefined) {
              if (typeof data3.media_url !== "string") {
                const err11 = {
                  instancePath: instancePath + "/items/" + i0 + "/media_url",
                  schemaPath: "#/components/schemas/Card/properties/media_url/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.actions !== undefined) {
              let data9 = data3.actions;
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  const err12 = {
                    instancePath: instancePath + "/items/" + i0 + "/actions",
                    schemaPath: "#/components/schemas/Card/properties/actions/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                  };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key2 in data10) {
                      if (!(key2 === "text" || key2 === "type" || key2 === "payload" || key2 === "uri")) {
                        const err13 = {
                          instancePath: instancePath + "/items/" + i0 + "/actions/" + i1,
                          schemaPath: "#/components/schemas/Card/properties/actions/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key2 },
                          message: "must NOT have additional properties",
                        };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                    if (data10.text !== undefined) {
                      if (typeof data10.text !== "string") {
                        const err14 = {
                          instancePath: instancePath + "/items/" + i0 + "/actions/" + i1 + "/text",
                          schemaPath: "#/components/schemas/Card/properties/actions/items/properties/text/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                      }
                    }
                    if (data10.type !== undefined) {
                      if (typeof data10.type !== "string") {
                        const err15 = {
                          instancePath: instancePath + "/items/" + i0 + "/actions/" + i1 + "/type",
                          schemaPath: "#/components/schemas/Card/properties/actions/items/properties/type/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                    if (data10.payload !== undefined) {
                      if (typeof data10.payload !== "string") {
                        const err16 = {
                          instancePath: instancePath + "/items/" + i0 + "/actions/" + i1 + "/payload",
                          schemaPath: "#/components/schemas/Card/properties/actions/items/properties/payload/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err16];
                        } else {
                          vErrors.push(err16);
                        }
                        errors++;
                      }
                    }
                    if (data10.uri !== undefined) {
                      if (typeof data10.uri !== "string") {
                        const err17 = {
                          instancePath: instancePath + "/items/" + i0 + "/actions/" + i1 + "/uri",
                          schemaPath: "#/components/schemas/Card/properties/actions/items/properties/uri/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err18 = {
                      instancePath: instancePath + "/items/" + i0 + "/actions/" + i1,
                      schemaPath: "#/components/schemas/Card/properties/actions/items/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                    };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = {
                  instancePath: instancePath + "/items/" + i0 + "/actions",
                  schemaPath: "#/components/schemas/Card/properties/actions/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = {
              instancePath: instancePath + "/items/" + i0,
              schemaPath: "#/components/schemas/Card/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid3 = valid3 || _valid0;
          if (_valid0) {
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs41 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key3 in data3) {
              if (!func1.call(schema39.properties, key3)) {
                const err21 = {
                  instancePath: instancePath + "/items/" + i0,
                  schemaPath: "#/components/schemas/FormField/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data3.type !== undefined) {
              if (typeof data3.type !== "string") {
                const err22 = {
                  instancePath: instancePath + "/items/" + i0 + "/type",
                  schemaPath: "#/components/schemas/FormField/properties/type/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data3.name !== undefined) {
              if (typeof data3.name !== "string") {
                const err23 = {
                  instancePath: instancePath + "/items/" + i0 + "/name",
                  schemaPath: "#/components/schemas/FormField/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data3.label !== undefined) {
              if (typeof data3.label !== "string") {
                const err24 = {
                  instancePath: instancePath + "/items/" + i0 + "/label",
                  schemaPath: "#/components/schemas/FormField/properties/label/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data3.placeholder !== undefined) {
              if (typeof data3.placeholder !== "string") {
                const err25 = {
                  instancePath: instancePath + "/items/" + i0 + "/placeholder",
                  schemaPath: "#/components/schemas/FormField/properties/placeholder/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data3.default !== undefined) {
              if (typeof data3.default !== "string") {
                const err26 = {
                  instancePath: instancePath + "/items/" + i0 + "/default",
                  schemaPath: "#/components/schemas/FormField/properties/default/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data3.required !== undefined) {
              let data20 = data3.required;
              if (typeof data20 !== "boolean" && typeof data20 !== "string") {
                const err27 = {
                  instancePath: instancePath + "/items/" + i0 + "/required",
                  schemaPath: "#/components/schemas/FormField/properties/required/type",
                  keyword: "type",
                  params: { type: schema39.properties.required.type },
                  message: "must be boolean,string",
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data3.pattern !== undefined) {
              if (typeof data3.pattern !== "string") {
                const err28 = {
                  instancePath: instancePath + "/items/" + i0 + "/pattern",
                  schemaPath: "#/components/schemas/FormField/properties/pattern/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data3.pattern_error !== undefined) {
              if (typeof data3.pattern_error !== "string") {
                const err29 = {
                  instancePath: instancePath + "/items/" + i0 + "/pattern_error",
                  schemaPath: "#/components/schemas/FormField/properties/pattern_error/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data3.title !== undefined) {
              if (typeof data3.title !== "string") {
                const err30 = {
                  instancePath: instancePath + "/items/" + i0 + "/title",
                  schemaPath: "#/components/schemas/FormField/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data3.options !== undefined) {
              let data24 = data3.options;
              if (Array.isArray(data24)) {
                const len2 = data24.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data25 = data24[i2];
                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    if (data25.label !== undefined) {
                      if (typeof data25.label !== "string") {
                        const err31 = {
                          instancePath: instancePath + "/items/" + i0 + "/options/" + i2 + "/label",
                          schemaPath: "#/components/schemas/FormField/properties/options/items/properties/label/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                    if (data25.value !== undefined) {
                      if (typeof data25.value !== "string") {
                        const err32 = {
                          instancePath: instancePath + "/items/" + i0 + "/options/" + i2 + "/value",
                          schemaPath: "#/components/schemas/FormField/properties/options/items/properties/value/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err33 = {
                      instancePath: instancePath + "/items/" + i0 + "/options/" + i2,
                      schemaPath: "#/components/schemas/FormField/properties/options/items/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                    };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = {
                  instancePath: instancePath + "/items/" + i0 + "/options",
                  schemaPath: "#/components/schemas/FormField/properties/options/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/items/" + i0,
              schemaPath: "#/components/schemas/FormField/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          var _valid0 = _errs41 === errors;
          valid3 = valid3 || _valid0;
          if (_valid0) {
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs71 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key4 in data3) {
              if (!(key4 === "title" || key4 === "description" || key4 === "link")) {
                const err36 = {
                  instancePath: instancePath + "/items/" + i0,
                  schemaPath: "#/components/schemas/Article/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data3.title !== undefined) {
              if (typeof data3.title !== "string") {
                const err37 = {
                  instancePath: instancePath + "/items/" + i0 + "/title",
                  schemaPath: "#/components/schemas/Article/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data3.description !== undefined) {
              if (typeof data3.description !== "string") {
                const err38 = {
                  instancePath: instancePath + "/items/" + i0 + "/description",
                  schemaPath: "#/components/schemas/Article/properties/description/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data3.link !== undefined) {
              if (typeof data3.link !== "string") {
                const err39 = {
                  instancePath: instancePath + "/items/" + i0 + "/link",
                  schemaPath: "#/components/schemas/Article/properties/link/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = {
              instancePath: instancePath + "/items/" + i0,
              schemaPath: "#/components/schemas/Article/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          var _valid0 = _errs71 === errors;
          valid3 = valid3 || _valid0;
          if (_valid0) {
            if (props0 !== true) {
              props0 = true;
            }
          }
          if (!valid3) {
            const err41 = {
              instancePath: instancePath + "/items/" + i0,
              schemaPath: "#/properties/items/items/anyOf",
              keyword: "anyOf",
              params: {},
              message: "must match a schema in anyOf",
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/items",
          schemaPath: "#/properties/items/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data0 = data.content;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema34.properties.content.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 150000) {
          const err2 = {
            instancePath: instancePath + "/content",
            schemaPath: "#/properties/content/maxLength",
            keyword: "maxLength",
            params: { limit: 150000 },
            message: "must NOT have more than 150000 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.message_type !== undefined) {
      let data1 = data.message_type;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "outgoing" || data1 === "incoming")) {
        const err4 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.message_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data3 = data.content_type;
      if (typeof data3 !== "string") {
        const err6 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(
        data3 === "text" ||
        data3 === "input_email" ||
        data3 === "cards" ||
        data3 === "input_select" ||
        data3 === "form" ||
        data3 === "article" ||
        data3 === "input_text" ||
        data3 === "input_textarea" ||
        data3 === "incoming_email" ||
        data3 === "input_csat" ||
        data3 === "integrations" ||
        data3 === "sticker" ||
        data3 === "voice_call"
      )) {
        const err7 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/enum",
          keyword: "enum",
          params: { allowedValues: schema35.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      if (
        !validate24(data.content_attributes, {
          instancePath: instancePath + "/content_attributes",
          parentData: data,
          parentDataProperty: "content_attributes",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaign_id !== undefined) {
      let data5 = data.campaign_id;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err8 = {
          instancePath: instancePath + "/campaign_id",
          schemaPath: "#/properties/campaign_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.template_params !== undefined) {
      let data6 = data.template_params;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.name === undefined) {
          const err9 = {
            instancePath: instancePath + "/template_params",
            schemaPath: "#/components/schemas/TemplateParams/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data6.name !== undefined) {
          if (typeof data6.name !== "string") {
            const err10 = {
              instancePath: instancePath + "/template_params/name",
              schemaPath: "#/components/schemas/TemplateParams/properties/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.category !== undefined) {
          if (typeof data6.category !== "string") {
            const err11 = {
              instancePath: instancePath + "/template_params/category",
              schemaPath: "#/components/schemas/TemplateParams/properties/category/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.language !== undefined) {
          if (typeof data6.language !== "string") {
            const err12 = {
              instancePath: instancePath + "/template_params/language",
              schemaPath: "#/components/schemas/TemplateParams/properties/language/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.namespace !== undefined) {
          if (typeof data6.namespace !== "string") {
            const err13 = {
              instancePath: instancePath + "/template_params/namespace",
              schemaPath: "#/components/schemas/TemplateParams/properties/namespace/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.processed_params !== undefined) {
          let data11 = data6.processed_params;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.body !== undefined) {
              let data12 = data11.body;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key1 in data12) {
                  if (typeof data12[key1] !== "string") {
                    const err14 = {
                      instancePath:
                        instancePath +
                        "/template_params/processed_params/body/" +
                        key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/components/schemas/TemplateParams/properties/processed_params/properties/body/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = {
                  instancePath: instancePath + "/template_params/processed_params/body",
                  schemaPath: "#/components/schemas/TemplateParams/properties/processed_params/properties/body/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data11.header !== undefined) {
              let data14 = data11.header;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.media_url !== undefined) {
                  if (typeof data14.media_url !== "string") {
                    const err16 = {
                      instancePath: instancePath + "/template_params/processed_params/header/media_url",
                      schemaPath:
                        "#/components/schemas/TemplateParams/properties/processed_params/properties/header/properties/media_url/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data14.media_type !== undefined) {
                  if (typeof data14.media_type !== "string") {
                    const err17 = {
                      instancePath: instancePath + "/template_params/processed_params/header/media_type",
                      schemaPath:
                        "#/components/schemas/TemplateParams/properties/processed_params/properties/header/properties/media_type/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = {
                  instancePath: instancePath + "/template_params/processed_params/header",
                  schemaPath: "#/components/schemas/TemplateParams/properties/processed_params/properties/header/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data11.buttons !== undefined) {
              let data17 = data11.buttons;
              if (Array.isArray(data17)) {
                const len0 = data17.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data18 = data17[i0];
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    if (data18.type !== undefined) {
                      if (typeof data18.type !== "string") {
                        const err19 = {
                          instancePath: instancePath + "/template_params/processed_params/buttons/" + i0 + "/type",
                          schemaPath:
                            "#/components/schemas/TemplateParams/properties/processed_params/properties/buttons/items/properties/type/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    }
                    if (data18.parameter !== undefined) {
                      if (typeof data18.parameter !== "string") {
                        const err20 = {
                          instancePath: instancePath + "/template_params/processed_params/buttons/" + i0 + "/parameter",
                          schemaPath:
                            "#/components/schemas/TemplateParams/properties/processed_params/properties/buttons/items/properties/parameter/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err21 = {
                      instancePath: instancePath + "/template_params/processed_params/buttons/" + i0,
                      schemaPath:
                        "#/components/schemas/TemplateParams/properties/processed_params/properties/buttons/items/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                    };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = {
                  instancePath: instancePath + "/template_params/processed_params/buttons",
                  schemaPath: "#/components/schemas/TemplateParams/properties/processed_params/properties/buttons/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data11.footer !== undefined) {
              let data21 = data11.footer;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
              } else {
                const err23 = {
                  instancePath: instancePath + "/template_params/processed_params/footer",
                  schemaPath: "#/components/schemas/TemplateParams/properties/processed_params/properties/footer/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = {
              instancePath: instancePath + "/template_params/processed_params",
              schemaPath: "#/components/schemas/TemplateParams/properties/processed_params/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/template_params",
          schemaPath: "#/components/schemas/TemplateParams/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.attachments !== undefined) {
      let data22 = data.attachments;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data22[i1] !== "string") {
            const err26 = {
              instancePath: instancePath + "/attachments/" + i1,
              schemaPath: "#/properties/attachments/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.echo_id !== undefined) {
      let data24 = data.echo_id;
      if (
        typeof data24 !== "string" &&
        !(typeof data24 == "number" && isFinite(data24)) &&
        typeof data24 !== "boolean"
      ) {
        const err28 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "#/properties/echo_id/type",
          keyword: "type",
          params: { type: schema34.properties.echo_id.type },
          message: "must be string,number,boolean",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data25 = data.source_id;
      if (typeof data25 === "string") {
        if (func2(data25) > 20000) {
          const err29 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/maxLength",
            keyword: "maxLength",
            params: { limit: 20000 },
            message: "must NOT have more than 20000 characters",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.sender_type !== undefined) {
      let data26 = data.sender_type;
      if (typeof data26 !== "string") {
        const err31 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if ("AgentBot" !== data26) {
        const err32 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/const",
          keyword: "const",
          params: { allowedValue: "AgentBot" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data27 = data.sender_id;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        const err33 = {
          instancePath: instancePath + "/sender_id",
          schemaPath: "#/properties/sender_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.external_created_at !== undefined) {
      let data28 = data.external_created_at;
      if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
        const err34 = {
          instancePath: instancePath + "/external_created_at",
          schemaPath: "#/properties/external_created_at/type",
          keyword: "type",
          params: { type: schema34.properties.external_created_at.type },
          message: "must be string,number",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.cc_emails !== undefined) {
      if (typeof data.cc_emails !== "string") {
        const err35 = {
          instancePath: instancePath + "/cc_emails",
          schemaPath: "#/properties/cc_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.bcc_emails !== undefined) {
      if (typeof data.bcc_emails !== "string") {
        const err36 = {
          instancePath: instancePath + "/bcc_emails",
          schemaPath: "#/properties/bcc_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.to_emails !== undefined) {
      if (typeof data.to_emails !== "string") {
        const err37 = {
          instancePath: instancePath + "/to_emails",
          schemaPath: "#/properties/to_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.email_html_content !== undefined) {
      if (typeof data.email_html_content !== "string") {
        const err38 = {
          instancePath: instancePath + "/email_html_content",
          schemaPath: "#/properties/email_html_content/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="checkJson" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const checkForm = validate27;
const schema42 = { $id: "checkForm", $ref: "spec#/components/schemas/NewMessageForm" };
const schema43 = {
  type: "object",
  additionalProperties: false,
  description:
    "A message with files. The part is named `attachments[]`, once per file; under another name the server creates an empty message. `template_params` cannot travel this way.",
  "x-evidence": "Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issues 5438 and 8137, pull request 14600.",
  properties: {
    content: { type: "string", maxLength: 150000, description: "As in JSON. An attachment needs none." },
    message_type: { type: "string", enum: ["outgoing", "incoming"], description: "As in JSON." },
    private: {
      type: "boolean",
      description: "As in JSON. Leave it out rather than send `false`, since email inboxes seem to read that as true.",
      "x-evidence": "Email inboxes: inferred from the source of Chatwoot 4.11.2.",
    },
    content_type: { $ref: "#/components/schemas/ContentType" },
    content_attributes: {
      type: "string",
      contentMediaType: "application/json",
      description: "As in JSON, written as JSON text.",
    },
    campaign_id: { type: "integer", description: "As in JSON." },
    "attachments[]": {
      type: "array",
      items: { type: "string", format: "binary" },
      description: "The files, or signed ids of files that were uploaded before.",
    },
    echo_id: { type: "string", description: "As in JSON." },
    source_id: { type: "string", maxLength: 20000, description: "As in JSON." },
    sender_type: { type: "string", const: "AgentBot", description: "As in JSON." },
    sender_id: { type: "integer", description: "As in JSON." },
    external_created_at: { type: "string", description: "As in JSON." },
    cc_emails: { type: "string", description: "As in JSON." },
    bcc_emails: { type: "string", description: "As in JSON." },
    to_emails: { type: "string", description: "As in JSON." },
    email_html_content: { type: "string", description: "As in JSON." },
  },
};

function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data0 = data.content;
      if (typeof data0 === "string") {
        if (func2(data0) > 150000) {
          const err1 = {
            instancePath: instancePath + "/content",
            schemaPath: "#/properties/content/maxLength",
            keyword: "maxLength",
            params: { limit: 150000 },
            message: "must NOT have more than 150000 characters",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message_type !== undefined) {
      let data1 = data.message_type;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "outgoing" || data1 === "incoming")) {
        const err4 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema43.properties.message_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data3 = data.content_type;
      if (typeof data3 !== "string") {
        const err6 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(
        data3 === "text" ||
        data3 === "input_email" ||
        data3 === "cards" ||
        data3 === "input_select" ||
        data3 === "form" ||
        data3 === "article" ||
        data3 === "input_text" ||
        data3 === "input_textarea" ||
        data3 === "incoming_email" ||
        data3 === "input_csat" ||
        data3 === "integrations" ||
        data3 === "sticker" ||
        data3 === "voice_call"
      )) {
        const err7 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/enum",
          keyword: "enum",
          params: { allowedValues: schema35.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      if (typeof data.content_attributes !== "string") {
        const err8 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.campaign_id !== undefined) {
      let data5 = data.campaign_id;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + "/campaign_id",
          schemaPath: "#/properties/campaign_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["attachments[]"] !== undefined) {
      let data6 = data["attachments[]"];
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(typeof data6[i0] === "string")) {
            const err10 = {
              instancePath: instancePath + "/attachments[]/" + i0,
              schemaPath: "#/properties/attachments%5B%5D/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/attachments[]",
          schemaPath: "#/properties/attachments%5B%5D/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.echo_id !== undefined) {
      if (typeof data.echo_id !== "string") {
        const err12 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "#/properties/echo_id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data9 = data.source_id;
      if (typeof data9 === "string") {
        if (func2(data9) > 20000) {
          const err13 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/maxLength",
            keyword: "maxLength",
            params: { limit: 20000 },
            message: "must NOT have more than 20000 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.sender_type !== undefined) {
      let data10 = data.sender_type;
      if (typeof data10 !== "string") {
        const err15 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if ("AgentBot" !== data10) {
        const err16 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/const",
          keyword: "const",
          params: { allowedValue: "AgentBot" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data11 = data.sender_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err17 = {
          instancePath: instancePath + "/sender_id",
          schemaPath: "#/properties/sender_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.external_created_at !== undefined) {
      if (typeof data.external_created_at !== "string") {
        const err18 = {
          instancePath: instancePath + "/external_created_at",
          schemaPath: "#/properties/external_created_at/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.cc_emails !== undefined) {
      if (typeof data.cc_emails !== "string") {
        const err19 = {
          instancePath: instancePath + "/cc_emails",
          schemaPath: "#/properties/cc_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.bcc_emails !== undefined) {
      if (typeof data.bcc_emails !== "string") {
        const err20 = {
          instancePath: instancePath + "/bcc_emails",
          schemaPath: "#/properties/bcc_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.to_emails !== undefined) {
      if (typeof data.to_emails !== "string") {
        const err21 = {
          instancePath: instancePath + "/to_emails",
          schemaPath: "#/properties/to_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.email_html_content !== undefined) {
      if (typeof data.email_html_content !== "string") {
        const err22 = {
          instancePath: instancePath + "/email_html_content",
          schemaPath: "#/properties/email_html_content/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="checkForm" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const checkResponse = validate30;
const schema45 = { $id: "checkResponse", $ref: "spec#/components/schemas/Message" };
const schema46 = {
  type: "object",
  description:
    "The created message. The page also lists ten fields that belong to webhooks and the websocket; the server does not send them in this answer. Where the page says number, the server sends integers. The page marks nothing as required.",
  "x-evidence": "Which members are always there, and their types: Chatwoot 4.11.2, _message.json.jbuilder.",
  required: [
    "id",
    "content",
    "inbox_id",
    "conversation_id",
    "message_type",
    "content_type",
    "status",
    "content_attributes",
    "created_at",
    "private",
    "source_id",
  ],
  properties: {
    id: { type: "integer", description: "The ID of the message." },
    content: {
      type: ["string", "null"],
      description: "The text content of the message. The page says string.",
      "x-evidence": "Null for a message without text: Chatwoot 4.11.2, _message.json.jbuilder.",
    },
    inbox_id: { type: "integer", description: "The ID of the inbox." },
    conversation_id: { type: "integer", description: "The ID of the conversation; its display id." },
    message_type: {
      type: "integer",
      "x-extensible-enum": [0, 1, 2, 3],
      description: "The type of the message. 0 incoming, 1 outgoing, 2 activity, 3 template. The page stops at 2.",
      "x-evidence": "Value 3: Chatwoot 4.11.2, enum of message.rb.",
    },
    content_type: {
      type: "string",
      "x-extensible-enum": [
        "text",
        "input_select",
        "cards",
        "form",
        "article",
        "input_email",
        "input_text",
        "input_textarea",
        "incoming_email",
        "input_csat",
        "integrations",
        "sticker",
        "voice_call",
      ],
      description: "The type of the template message. The page lists the first four.",
      "x-evidence": "The others: Chatwoot 4.11.2, enum of message.rb; the list grows.",
    },
    status: {
      type: "string",
      "x-extensible-enum": ["sent", "delivered", "read", "failed"],
      description: "The status of the message. Always `sent` in this answer; the others come later, by webhook.",
      "x-evidence": "Always sent: Chatwoot 4.11.2, message.rb.",
    },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description:
        "The content attributes for each content_type. Empty, not null, when there are none. The server may add members of its own.",
      "x-evidence": "Empty, and the server's own members: Chatwoot 4.11.2, message.rb; observed on a Rails rig.",
    },
    created_at: { type: "integer", description: "The time at which message was created, in Unix seconds." },
    private: { type: "boolean", description: "The flags which shows whether the message is private or not." },
    source_id: {
      type: ["string", "null"],
      description: "The source ID of the message. The page says string.",
      "x-evidence": "Null where none is known: Chatwoot 4.11.2, _message.json.jbuilder.",
    },
    echo_id: {
      type: ["string", "number", "boolean"],
      description: "The mark that was sent. Absent when none was.",
      "x-evidence": "Chatwoot 4.11.2, _message.json.jbuilder.",
    },
    sender: { $ref: "#/components/schemas/Sender" },
    attachments: {
      type: "array",
      items: { $ref: "#/components/schemas/Attachment" },
      description: "The files of the message. Absent, not empty, when there are none. The page lists one `attachment`.",
      "x-evidence": "Chatwoot 4.11.2, _message.json.jbuilder.",
    },
    account_id: {
      type: "integer",
      description: "The ID of the account. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    updated_at: {
      type: "integer",
      description: "The time at which message was updated. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    sender_type: {
      type: "string",
      "x-extensible-enum": ["contact", "agent", "agent_bot"],
      description:
        "The type of the sender. Listed by the page; not sent in this answer. Over the websocket it is Contact, User, AgentBot or Captain::Assistant.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    sender_id: {
      type: "integer",
      description: "The ID of the sender. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    external_source_ids: {
      type: "object",
      additionalProperties: true,
      description: "The external source IDs of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    additional_attributes: {
      type: "object",
      additionalProperties: true,
      description: "The additional attributes of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    processed_message_content: {
      type: "string",
      description: "The processed message content. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    sentiment: {
      type: "object",
      additionalProperties: true,
      description: "The sentiment of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    conversation: {
      type: "object",
      additionalProperties: true,
      description: "The conversation object. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
    attachment: {
      type: "object",
      additionalProperties: true,
      description: "The file object attached to the image. Listed by the page; not sent in this answer.",
      "x-evidence": "Not rendered on create: Chatwoot 4.11.2, _message.json.jbuilder, and three recordings.",
    },
  },
};
const schema47 = {
  type: "object",
  description:
    "User/Agent/AgentBot object. Absent, not null, when there is no sender. Its members depend on its `type`; those that do not belong to it are absent.",
  "x-evidence": "Members: Chatwoot 4.11.2, push_event_data of each model; the page shows an empty object.",
  properties: {
    id: { type: "integer", description: "The id of the sender." },
    name: { type: ["string", "null"], description: "The name of the sender." },
    type: {
      type: "string",
      "x-extensible-enum": ["user", "contact", "agent_bot", "captain_assistant"],
      description: "What the sender is. In this answer a user or an agent bot, or the contact of an incoming message.",
    },
    avatar_url: { type: "string", description: "URL of the picture. Empty when there is none. Not on a contact." },
    thumbnail: { type: "string", description: "URL of the picture. Empty when there is none. On a user or a contact." },
    available_name: { type: "string", description: "The name that contacts see. On a user only." },
    availability_status: {
      type: ["string", "null"],
      "x-extensible-enum": ["online", "offline", "busy"],
      description: "Whether the user is there. On a user only; null where no account is known.",
    },
    email: { type: ["string", "null"], description: "Email address. On a contact only." },
    phone_number: { type: ["string", "null"], description: "Phone number. On a contact only." },
    identifier: {
      type: ["string", "null"],
      description: "The id of the contact in another system. On a contact only.",
    },
    blocked: {
      type: "boolean",
      description: "Whether the contact is blocked. On a contact only; absent up to version 4.0.1.",
    },
    additional_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Further data about the contact. On a contact only.",
    },
    custom_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Values of the custom attributes of the contact. On a contact only.",
    },
    description: { type: "string", description: "What the assistant is described as. On a captain assistant only." },
    created_at: {
      type: "string",
      description: "When the assistant was created; an ISO 8601 time. On a captain assistant only.",
    },
  },
};
const schema48 = {
  type: "object",
  required: ["id", "message_id", "file_type", "account_id"],
  description: "A file of a message. Its members depend on its `file_type`.",
  "x-evidence": "Chatwoot 4.11.2, attachment.rb; the page shows none of it.",
  properties: {
    id: { type: "integer", description: "The id of the attachment." },
    message_id: { type: "integer", description: "The id of the message." },
    file_type: {
      type: "string",
      "x-extensible-enum": [
        "image",
        "audio",
        "video",
        "file",
        "location",
        "fallback",
        "share",
        "story_mention",
        "contact",
        "ig_reel",
        "ig_post",
        "ig_story",
        "embed",
      ],
      description: "Kind of attachment. An upload becomes one of the first four.",
    },
    account_id: { type: "integer", description: "The id of the account." },
    extension: { type: ["string", "null"], description: "The extension of the file; null in every recording." },
    data_url: { type: ["string", "null"], description: "Where the file can be fetched, by way of a redirect." },
    thumb_url: {
      type: "string",
      description:
        "Where a small picture can be fetched. Empty unless it is an image; up to version 4.4 a PDF has one too.",
    },
    file_size: { type: "integer", description: "Size in bytes." },
    width: { type: ["integer", "null"], description: "Width in pixels, null until the file is analysed." },
    height: { type: ["integer", "null"], description: "Height in pixels, null until the file is analysed." },
    transcribed_text: { type: "string", description: "Text of an audio file. Empty until transcribed." },
    coordinates_lat: { type: "number", description: "Latitude of a location." },
    coordinates_long: { type: "number", description: "Longitude of a location." },
    fallback_title: { type: ["string", "null"], description: "Title of a location, contact or fallback." },
    meta: { type: "object", additionalProperties: true, description: "Further data of a contact." },
  },
};

function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content" },
        message: "must have required property '" + "content" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.inbox_id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "inbox_id" },
        message: "must have required property '" + "inbox_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.conversation_id === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "conversation_id" },
        message: "must have required property '" + "conversation_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.message_type === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message_type" },
        message: "must have required property '" + "message_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.content_type === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.created_at === undefined) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "created_at" },
        message: "must have required property '" + "created_at" + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.private === undefined) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "private" },
        message: "must have required property '" + "private" + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.source_id === undefined) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source_id" },
        message: "must have required property '" + "source_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err11 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string" && data1 !== null) {
        const err12 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema46.properties.content.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.inbox_id !== undefined) {
      let data2 = data.inbox_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err13 = {
          instancePath: instancePath + "/inbox_id",
          schemaPath: "#/properties/inbox_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.conversation_id !== undefined) {
      let data3 = data.conversation_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err14 = {
          instancePath: instancePath + "/conversation_id",
          schemaPath: "#/properties/conversation_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.message_type !== undefined) {
      let data4 = data.message_type;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err15 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      if (typeof data.content_type !== "string") {
        const err16 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (typeof data.status !== "string") {
        const err17 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data7 = data.content_attributes;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
      } else {
        const err18 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data8 = data.created_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err19 = {
          instancePath: instancePath + "/created_at",
          schemaPath: "#/properties/created_at/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err20 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data10 = data.source_id;
      if (typeof data10 !== "string" && data10 !== null) {
        const err21 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
          keyword: "type",
          params: { type: schema46.properties.source_id.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.echo_id !== undefined) {
      let data11 = data.echo_id;
      if (
        typeof data11 !== "string" &&
        !(typeof data11 == "number" && isFinite(data11)) &&
        typeof data11 !== "boolean"
      ) {
        const err22 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "#/properties/echo_id/type",
          keyword: "type",
          params: { type: schema46.properties.echo_id.type },
          message: "must be string,number,boolean",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.sender !== undefined) {
      let data12 = data.sender;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.id !== undefined) {
          let data13 = data12.id;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err23 = {
              instancePath: instancePath + "/sender/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.name !== undefined) {
          let data14 = data12.name;
          if (typeof data14 !== "string" && data14 !== null) {
            const err24 = {
              instancePath: instancePath + "/sender/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema47.properties.name.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.type !== undefined) {
          if (typeof data12.type !== "string") {
            const err25 = {
              instancePath: instancePath + "/sender/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.avatar_url !== undefined) {
          if (typeof data12.avatar_url !== "string") {
            const err26 = {
              instancePath: instancePath + "/sender/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.thumbnail !== undefined) {
          if (typeof data12.thumbnail !== "string") {
            const err27 = {
              instancePath: instancePath + "/sender/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.available_name !== undefined) {
          if (typeof data12.available_name !== "string") {
            const err28 = {
              instancePath: instancePath + "/sender/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.availability_status !== undefined) {
          let data19 = data12.availability_status;
          if (typeof data19 !== "string" && data19 !== null) {
            const err29 = {
              instancePath: instancePath + "/sender/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema47.properties.availability_status.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12.email !== undefined) {
          let data20 = data12.email;
          if (typeof data20 !== "string" && data20 !== null) {
            const err30 = {
              instancePath: instancePath + "/sender/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema47.properties.email.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.phone_number !== undefined) {
          let data21 = data12.phone_number;
          if (typeof data21 !== "string" && data21 !== null) {
            const err31 = {
              instancePath: instancePath + "/sender/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema47.properties.phone_number.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.identifier !== undefined) {
          let data22 = data12.identifier;
          if (typeof data22 !== "string" && data22 !== null) {
            const err32 = {
              instancePath: instancePath + "/sender/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema47.properties.identifier.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.blocked !== undefined) {
          if (typeof data12.blocked !== "boolean") {
            const err33 = {
              instancePath: instancePath + "/sender/blocked",
              schemaPath: "#/components/schemas/Sender/properties/blocked/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data12.additional_attributes !== undefined) {
          let data24 = data12.additional_attributes;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            const err34 = {
              instancePath: instancePath + "/sender/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema47.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data12.custom_attributes !== undefined) {
          let data25 = data12.custom_attributes;
          if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
            const err35 = {
              instancePath: instancePath + "/sender/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema47.properties.custom_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data12.description !== undefined) {
          if (typeof data12.description !== "string") {
            const err36 = {
              instancePath: instancePath + "/sender/description",
              schemaPath: "#/components/schemas/Sender/properties/description/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data12.created_at !== undefined) {
          if (typeof data12.created_at !== "string") {
            const err37 = {
              instancePath: instancePath + "/sender/created_at",
              schemaPath: "#/components/schemas/Sender/properties/created_at/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/sender",
          schemaPath: "#/components/schemas/Sender/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.attachments !== undefined) {
      let data28 = data.attachments;
      if (Array.isArray(data28)) {
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data29 = data28[i0];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.id === undefined) {
              const err39 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "id" },
                message: "must have required property '" + "id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data29.message_id === undefined) {
              const err40 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "message_id" },
                message: "must have required property '" + "message_id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data29.file_type === undefined) {
              const err41 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "file_type" },
                message: "must have required property '" + "file_type" + "'",
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data29.account_id === undefined) {
              const err42 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "account_id" },
                message: "must have required property '" + "account_id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data29.id !== undefined) {
              let data30 = data29.id;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err43 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/id",
                  schemaPath: "#/components/schemas/Attachment/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data29.message_id !== undefined) {
              let data31 = data29.message_id;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                const err44 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/message_id",
                  schemaPath: "#/components/schemas/Attachment/properties/message_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data29.file_type !== undefined) {
              if (typeof data29.file_type !== "string") {
                const err45 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_type",
                  schemaPath: "#/components/schemas/Attachment/properties/file_type/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data29.account_id !== undefined) {
              let data33 = data29.account_id;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                const err46 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/account_id",
                  schemaPath: "#/components/schemas/Attachment/properties/account_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data29.extension !== undefined) {
              let data34 = data29.extension;
              if (typeof data34 !== "string" && data34 !== null) {
                const err47 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/extension",
                  schemaPath: "#/components/schemas/Attachment/properties/extension/type",
                  keyword: "type",
                  params: { type: schema48.properties.extension.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data29.data_url !== undefined) {
              let data35 = data29.data_url;
              if (typeof data35 !== "string" && data35 !== null) {
                const err48 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/data_url",
                  schemaPath: "#/components/schemas/Attachment/properties/data_url/type",
                  keyword: "type",
                  params: { type: schema48.properties.data_url.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data29.thumb_url !== undefined) {
              if (typeof data29.thumb_url !== "string") {
                const err49 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/thumb_url",
                  schemaPath: "#/components/schemas/Attachment/properties/thumb_url/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data29.file_size !== undefined) {
              let data37 = data29.file_size;
              if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
                const err50 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_size",
                  schemaPath: "#/components/schemas/Attachment/properties/file_size/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data29.width !== undefined) {
              let data38 = data29.width;
              if (
                !(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38)) &&
                data38 !== null
              ) {
                const err51 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/width",
                  schemaPath: "#/components/schemas/Attachment/properties/width/type",
                  keyword: "type",
                  params: { type: schema48.properties.width.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data29.height !== undefined) {
              let data39 = data29.height;
              if (
                !(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)) &&
                data39 !== null
              ) {
                const err52 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/height",
                  schemaPath: "#/components/schemas/Attachment/properties/height/type",
                  keyword: "type",
                  params: { type: schema48.properties.height.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data29.transcribed_text !== undefined) {
              if (typeof data29.transcribed_text !== "string") {
                const err53 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/transcribed_text",
                  schemaPath: "#/components/schemas/Attachment/properties/transcribed_text/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data29.coordinates_lat !== undefined) {
              let data41 = data29.coordinates_lat;
              if (!(typeof data41 == "number" && isFinite(data41))) {
                const err54 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/coordinates_lat",
                  schemaPath: "#/components/schemas/Attachment/properties/coordinates_lat/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data29.coordinates_long !== undefined) {
              let data42 = data29.coordinates_long;
              if (!(typeof data42 == "number" && isFinite(data42))) {
                const err55 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/coordinates_long",
                  schemaPath: "#/components/schemas/Attachment/properties/coordinates_long/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data29.fallback_title !== undefined) {
              let data43 = data29.fallback_title;
              if (typeof data43 !== "string" && data43 !== null) {
                const err56 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/fallback_title",
                  schemaPath: "#/components/schemas/Attachment/properties/fallback_title/type",
                  keyword: "type",
                  params: { type: schema48.properties.fallback_title.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data29.meta !== undefined) {
              let data44 = data29.meta;
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
              } else {
                const err57 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/meta",
                  schemaPath: "#/components/schemas/Attachment/properties/meta/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = {
              instancePath: instancePath + "/attachments/" + i0,
              schemaPath: "#/components/schemas/Attachment/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = {
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data45 = data.account_id;
      if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
        const err60 = {
          instancePath: instancePath + "/account_id",
          schemaPath: "#/properties/account_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      let data46 = data.updated_at;
      if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
        const err61 = {
          instancePath: instancePath + "/updated_at",
          schemaPath: "#/properties/updated_at/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.sender_type !== undefined) {
      if (typeof data.sender_type !== "string") {
        const err62 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data48 = data.sender_id;
      if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
        const err63 = {
          instancePath: instancePath + "/sender_id",
          schemaPath: "#/properties/sender_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.external_source_ids !== undefined) {
      let data49 = data.external_source_ids;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
      } else {
        const err64 = {
          instancePath: instancePath + "/external_source_ids",
          schemaPath: "#/properties/external_source_ids/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data50 = data.additional_attributes;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
      } else {
        const err65 = {
          instancePath: instancePath + "/additional_attributes",
          schemaPath: "#/properties/additional_attributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.processed_message_content !== undefined) {
      if (typeof data.processed_message_content !== "string") {
        const err66 = {
          instancePath: instancePath + "/processed_message_content",
          schemaPath: "#/properties/processed_message_content/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.sentiment !== undefined) {
      let data52 = data.sentiment;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
      } else {
        const err67 = {
          instancePath: instancePath + "/sentiment",
          schemaPath: "#/properties/sentiment/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.conversation !== undefined) {
      let data53 = data.conversation;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
      } else {
        const err68 = {
          instancePath: instancePath + "/conversation",
          schemaPath: "#/properties/conversation/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.attachment !== undefined) {
      let data54 = data.attachment;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
      } else {
        const err69 = {
          instancePath: instancePath + "/attachment",
          schemaPath: "#/properties/attachment/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = {
  props: {
    id: true,
    content: true,
    inbox_id: true,
    conversation_id: true,
    message_type: true,
    content_type: true,
    status: true,
    content_attributes: true,
    created_at: true,
    private: true,
    source_id: true,
    echo_id: true,
    sender: true,
    attachments: true,
    account_id: true,
    updated_at: true,
    sender_type: true,
    sender_id: true,
    external_source_ids: true,
    additional_attributes: true,
    processed_message_content: true,
    sentiment: true,
    conversation: true,
    attachment: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="checkResponse" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = {
  props: {
    id: true,
    content: true,
    inbox_id: true,
    conversation_id: true,
    message_type: true,
    content_type: true,
    status: true,
    content_attributes: true,
    created_at: true,
    private: true,
    source_id: true,
    echo_id: true,
    sender: true,
    attachments: true,
    account_id: true,
    updated_at: true,
    sender_type: true,
    sender_id: true,
    external_source_ids: true,
    additional_attributes: true,
    processed_message_content: true,
    sentiment: true,
    conversation: true,
    attachment: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
