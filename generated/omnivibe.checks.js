// This file was made from the spec by `npm run generate`. Do not edit it.

export const createMessagePath = validate20;
const schema31 = {
  $id: "createMessagePath",
  type: "object",
  required: ["inbox_identifier", "contact_identifier", "conversation_id"],
  properties: {
    inbox_identifier: { type: "string", minLength: 1 },
    contact_identifier: { type: "string", minLength: 1 },
    conversation_id: { type: "integer", minimum: 1 },
  },
};
const func1 = (text) => [...text].length;

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessagePath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inbox_identifier === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "inbox_identifier" },
        message: "must have required property '" + "inbox_identifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.contact_identifier === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "contact_identifier" },
        message: "must have required property '" + "contact_identifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.conversation_id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "conversation_id" },
        message: "must have required property '" + "conversation_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.inbox_identifier !== undefined) {
      let data0 = data.inbox_identifier;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/inbox_identifier",
            schemaPath: "#/properties/inbox_identifier/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/inbox_identifier",
          schemaPath: "#/properties/inbox_identifier/type",
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
    if (data.contact_identifier !== undefined) {
      let data1 = data.contact_identifier;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = {
            instancePath: instancePath + "/contact_identifier",
            schemaPath: "#/properties/contact_identifier/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/contact_identifier",
          schemaPath: "#/properties/contact_identifier/type",
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
    }
    if (data.conversation_id !== undefined) {
      let data2 = data.conversation_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/conversation_id",
          schemaPath: "#/properties/conversation_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + "/conversation_id",
            schemaPath: "#/properties/conversation_id/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}

export const createMessageQuery = validate21;
const schema32 = { $id: "createMessageQuery", type: "object", properties: {} };

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageQuery" */ let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

export const createMessageJson = validate22;
const schema33 = { $id: "createMessageJson", $ref: "spec#/components/schemas/NewMessage" };
const schema35 = {
  type: "object",
  additionalProperties: false,
  description: "A message to post. The server ignores any other member, so none but these are allowed here.",
  "x-evidence": "Ignored: Chatwoot 4.11.2, public messages_controller.rb.",
  properties: {
    content: {
      type: "string",
      maxLength: 150000,
      pattern: "^[^\\x00]*$",
      description:
        "Content for the message. Without it, and without files, an empty message is created. It holds no U+0000. Liquid is left as it stands.",
      examples: ["Hello, how can I help you?"],
      "x-evidence": "Seen on 4.11.2.",
    },
    echo_id: {
      type: "string",
      description:
        "Temporary identifier which will be passed back via websockets. It is not in the answer, not stored, and does not prevent a duplicate.",
      examples: ["1234567890"],
      "x-evidence":
        "Not in the answer: seen on 4.11.2. Not stored: Chatwoot 4.11.2, message.rb; chatwoot/chatwoot issue 15743.",
    },
  },
};
const pattern4 = new RegExp("^[^\\x00]*$", "u");

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageJson" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "content" || key0 === "echo_id")) {
        const err0 = {
          instancePath,
          schemaPath: "spec#/components/schemas/NewMessage/additionalProperties",
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
        if (func1(data0) > 150000) {
          const err1 = {
            instancePath: instancePath + "/content",
            schemaPath: "spec#/components/schemas/NewMessage/properties/content/maxLength",
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
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/content",
            schemaPath: "spec#/components/schemas/NewMessage/properties/content/pattern",
            keyword: "pattern",
            params: { pattern: "^[^\\x00]*$" },
            message: 'must match pattern "' + "^[^\\x00]*$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/content",
          schemaPath: "spec#/components/schemas/NewMessage/properties/content/type",
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
    }
    if (data.echo_id !== undefined) {
      if (typeof data.echo_id !== "string") {
        const err4 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "spec#/components/schemas/NewMessage/properties/echo_id/type",
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
  } else {
    const err5 = {
      instancePath,
      schemaPath: "spec#/components/schemas/NewMessage/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

export const createMessageForm = validate24;
const schema36 = { $id: "createMessageForm", $ref: "spec#/components/schemas/NewMessageForm" };
const schema37 = {
  type: "object",
  additionalProperties: false,
  description:
    "A message with files. The part is named `attachments[]`, once per file; under another name the server creates an empty message. The page does not mention files.",
  "x-evidence": "Seen on 4.11.2; public messages_controller.rb; discussion 12139 of the Chatwoot organisation.",
  properties: {
    content: {
      type: "string",
      maxLength: 150000,
      pattern: "^[^\\x00]*$",
      description: "As in JSON. An attachment needs none.",
    },
    echo_id: { type: "string", description: "As in JSON." },
    "attachments[]": {
      type: "array",
      items: { type: "string", format: "binary" },
      description: "The files. Signed ids of earlier uploads do not work here.",
    },
  },
};

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageForm" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "content" || key0 === "echo_id" || key0 === "attachments[]")) {
        const err0 = {
          instancePath,
          schemaPath: "spec#/components/schemas/NewMessageForm/additionalProperties",
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
        if (func1(data0) > 150000) {
          const err1 = {
            instancePath: instancePath + "/content",
            schemaPath: "spec#/components/schemas/NewMessageForm/properties/content/maxLength",
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
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/content",
            schemaPath: "spec#/components/schemas/NewMessageForm/properties/content/pattern",
            keyword: "pattern",
            params: { pattern: "^[^\\x00]*$" },
            message: 'must match pattern "' + "^[^\\x00]*$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/content",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/content/type",
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
    }
    if (data.echo_id !== undefined) {
      if (typeof data.echo_id !== "string") {
        const err4 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/echo_id/type",
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
    if (data["attachments[]"] !== undefined) {
      let data2 = data["attachments[]"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(typeof data2[i0] === "string")) {
            const err5 = {
              instancePath: instancePath + "/attachments[]/" + i0,
              schemaPath: "spec#/components/schemas/NewMessageForm/properties/attachments%5B%5D/items/type",
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
          instancePath: instancePath + "/attachments[]",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/attachments%5B%5D/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "spec#/components/schemas/NewMessageForm/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

export const createMessageResponse = validate25;
const schema38 = { $id: "createMessageResponse", $ref: "spec#/components/schemas/Message" };
const schema39 = {
  type: "object",
  description: "The created message. The page marks nothing as required.",
  "x-evidence": "Which members are always there, seen on 4.11.2; public _message.json.jbuilder.",
  required: ["id", "content", "message_type", "content_type", "content_attributes", "created_at", "conversation_id"],
  properties: {
    id: { type: "integer", description: "Id of the message." },
    content: {
      type: ["string", "null"],
      description: "Text content of the message. Can be null for attachment-only messages.",
    },
    message_type: {
      type: "integer",
      "x-extensible-enum": [0, 1, 2, 3],
      description:
        "Denotes the message type. Possible values: 0 (incoming), 1 (outgoing), 2 (activity), 3 (template). Always 0 in this answer.",
      "x-evidence": "Always 0: seen on 4.11.2; public messages_controller.rb.",
    },
    content_type: {
      type: "string",
      "x-extensible-enum": [
        "text",
        "input_text",
        "input_textarea",
        "input_email",
        "input_select",
        "cards",
        "form",
        "article",
        "incoming_email",
        "input_csat",
        "integrations",
        "sticker",
        "voice_call",
      ],
      description: "Content type of the message. Always `text` in this answer. The page names no values.",
      "x-evidence": "Always `text`: seen on 4.11.2. The values: Chatwoot 4.11.2, enum of message.rb.",
    },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description: "Additional content attributes of the message.",
    },
    created_at: {
      type: "integer",
      description: "Created at Unix timestamp of the message, in seconds.",
      "x-evidence": "Seconds: seen on 4.11.2.",
    },
    conversation_id: { type: "integer", description: "Display Id of the conversation the message belongs to." },
    attachments: {
      type: "array",
      items: { $ref: "#/components/schemas/Attachment" },
      description: "Attachments if any. Absent, not empty, when there are none.",
      "x-evidence": "Absent: seen on 4.11.2.",
    },
    sender: { $ref: "#/components/schemas/Sender" },
  },
};
const schema40 = {
  type: "object",
  required: ["id", "message_id", "file_type", "account_id"],
  description: "A file of a message. Its members depend on its `file_type`.",
  "x-evidence": "Which members are always there: Chatwoot 4.11.2, attachment.rb; for an upload seen on 4.11.2.",
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
      description: "Kind of attachment. An upload becomes one of the first four. The page shows `image`.",
      "x-evidence": "The others: Chatwoot 4.11.2, enum of attachment.rb; the list grows.",
    },
    account_id: { type: "integer", description: "The id of the account." },
    extension: {
      type: ["string", "null"],
      description: "The extension of the file; null in every answer that was seen.",
      "x-evidence": "Null: seen on 4.11.2.",
    },
    data_url: {
      type: ["string", "null"],
      description: "Where the file can be fetched, by way of a redirect.",
      "x-evidence": "Null, and which kind has it: Chatwoot 4.11.2, attachment.rb.",
    },
    thumb_url: {
      type: "string",
      description:
        "Where a small picture can be fetched. Empty unless it is an image; up to version 4.4 a PDF has one too.",
      "x-evidence": "Empty: seen on 4.11.2. Up to 4.4: the history of attachment.rb.",
    },
    file_size: { type: "integer", description: "Size in bytes." },
    width: {
      type: ["integer", "null"],
      description: "Width in pixels, null until the file is analysed.",
      "x-evidence": "Null in the answer to an upload: seen on 4.11.2.",
    },
    height: {
      type: ["integer", "null"],
      description: "Height in pixels, null until the file is analysed.",
      "x-evidence": "Null in the answer to an upload: seen on 4.11.2.",
    },
    coordinates_lat: {
      type: "number",
      description: "Latitude of a location.",
      "x-evidence": "Null, and which kind has it: Chatwoot 4.11.2, attachment.rb.",
    },
    coordinates_long: {
      type: "number",
      description: "Longitude of a location.",
      "x-evidence": "Null, and which kind has it: Chatwoot 4.11.2, attachment.rb.",
    },
    fallback_title: {
      type: ["string", "null"],
      description: "Title of a location, contact or fallback.",
      "x-evidence": "Null, and which kind has it: Chatwoot 4.11.2, attachment.rb.",
    },
    meta: { type: "object", additionalProperties: true, description: "Further data of a contact." },
    transcribed_text: {
      type: "string",
      description: "Text of an audio file. Empty until transcribed; absent before version 4.3.",
      "x-evidence": "Empty, and before 4.3: Chatwoot 4.11.2, attachment.rb, and its history.",
    },
  },
};
const schema41 = {
  type: "object",
  description:
    "Polymorphic sender payload returned by push_event_data. Available fields vary by sender type: those that do not belong to it are absent. In this answer it is the contact.",
  "x-evidence": "Seen on 4.11.2.",
  properties: {
    id: { type: "integer", description: "The id of the sender." },
    name: {
      type: ["string", "null"],
      description: "The name of the sender.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    avatar_url: {
      type: "string",
      description: "URL of the picture. Empty when there is none. Not on a contact.",
      "x-evidence": "Not on a contact: seen on 4.11.2. Empty: Chatwoot 4.11.2, push_event_data of user.rb.",
    },
    thumbnail: {
      type: "string",
      description: "URL of the picture. Empty when there is none. On a user or a contact.",
      "x-evidence": "Empty: seen on 4.11.2. On a user: Chatwoot 4.11.2, push_event_data of user.rb.",
    },
    type: {
      type: "string",
      "x-extensible-enum": ["contact", "user", "agent_bot", "captain_assistant"],
      description: "What the sender is. The page shows `contact`.",
      "x-evidence": "The others: Chatwoot 4.11.2, push_event_data of each model.",
    },
    available_name: {
      type: "string",
      description: "The name that contacts see. On a user only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    availability_status: {
      type: ["string", "null"],
      "x-extensible-enum": ["online", "offline", "busy"],
      description: "Whether the user is there. On a user only; null where no account is known.",
      "x-evidence": "Null: seen on 4.11.2. The values: Chatwoot 4.11.2, push_event_data of user.rb.",
    },
    email: {
      type: ["string", "null"],
      description: "Email address. On a contact only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    phone_number: {
      type: ["string", "null"],
      description: "Phone number. On a contact only.",
      "x-evidence": "Null: seen on 4.11.2. On a contact only: Chatwoot 4.11.2, push_event_data of each model.",
    },
    identifier: {
      type: ["string", "null"],
      description: "The id of the contact in another system. On a contact only.",
      "x-evidence": "Null: seen on 4.11.2. On a contact only: Chatwoot 4.11.2, push_event_data of each model.",
    },
    blocked: {
      type: "boolean",
      description: "Whether the contact is blocked. On a contact only; absent up to version 4.0.1.",
      "x-evidence": "Up to 4.0.1: the history of contact.rb, which got it on 2025-02-14; absent in a copy of 3.15.",
    },
    additional_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Further data about the contact. On a contact only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    custom_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Values of the custom attributes of the contact. On a contact only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    description: {
      type: "string",
      description: "What the assistant is described as. On a captain assistant only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
    created_at: {
      type: "string",
      description: "When the assistant was created; an ISO 8601 time. On a captain assistant only.",
      "x-evidence": "Null, and whose member it is: Chatwoot 4.11.2, push_event_data of each model.",
    },
  },
};

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
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
    if (data.message_type === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message_type" },
        message: "must have required property '" + "message_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.content_type === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.created_at === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "created_at" },
        message: "must have required property '" + "created_at" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.conversation_id === undefined) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "conversation_id" },
        message: "must have required property '" + "conversation_id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err7 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string" && data1 !== null) {
        const err8 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema39.properties.content.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.message_type !== undefined) {
      let data2 = data.message_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
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
    if (data.content_type !== undefined) {
      if (typeof data.content_type !== "string") {
        const err10 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
    if (data.content_attributes !== undefined) {
      let data4 = data.content_attributes;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
      } else {
        const err11 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data5 = data.created_at;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err12 = {
          instancePath: instancePath + "/created_at",
          schemaPath: "#/properties/created_at/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.conversation_id !== undefined) {
      let data6 = data.conversation_id;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err13 = {
          instancePath: instancePath + "/conversation_id",
          schemaPath: "#/properties/conversation_id/type",
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
    if (data.attachments !== undefined) {
      let data7 = data.attachments;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.id === undefined) {
              const err14 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "id" },
                message: "must have required property '" + "id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data8.message_id === undefined) {
              const err15 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "message_id" },
                message: "must have required property '" + "message_id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data8.file_type === undefined) {
              const err16 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "file_type" },
                message: "must have required property '" + "file_type" + "'",
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8.account_id === undefined) {
              const err17 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/components/schemas/Attachment/required",
                keyword: "required",
                params: { missingProperty: "account_id" },
                message: "must have required property '" + "account_id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8.id !== undefined) {
              let data9 = data8.id;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                const err18 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/id",
                  schemaPath: "#/components/schemas/Attachment/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data8.message_id !== undefined) {
              let data10 = data8.message_id;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                const err19 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/message_id",
                  schemaPath: "#/components/schemas/Attachment/properties/message_id/type",
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
            if (data8.file_type !== undefined) {
              if (typeof data8.file_type !== "string") {
                const err20 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_type",
                  schemaPath: "#/components/schemas/Attachment/properties/file_type/type",
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
            if (data8.account_id !== undefined) {
              let data12 = data8.account_id;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                const err21 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/account_id",
                  schemaPath: "#/components/schemas/Attachment/properties/account_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data8.extension !== undefined) {
              let data13 = data8.extension;
              if (typeof data13 !== "string" && data13 !== null) {
                const err22 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/extension",
                  schemaPath: "#/components/schemas/Attachment/properties/extension/type",
                  keyword: "type",
                  params: { type: schema40.properties.extension.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.data_url !== undefined) {
              let data14 = data8.data_url;
              if (typeof data14 !== "string" && data14 !== null) {
                const err23 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/data_url",
                  schemaPath: "#/components/schemas/Attachment/properties/data_url/type",
                  keyword: "type",
                  params: { type: schema40.properties.data_url.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.thumb_url !== undefined) {
              if (typeof data8.thumb_url !== "string") {
                const err24 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/thumb_url",
                  schemaPath: "#/components/schemas/Attachment/properties/thumb_url/type",
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
            if (data8.file_size !== undefined) {
              let data16 = data8.file_size;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err25 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_size",
                  schemaPath: "#/components/schemas/Attachment/properties/file_size/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.width !== undefined) {
              let data17 = data8.width;
              if (
                !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) &&
                data17 !== null
              ) {
                const err26 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/width",
                  schemaPath: "#/components/schemas/Attachment/properties/width/type",
                  keyword: "type",
                  params: { type: schema40.properties.width.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.height !== undefined) {
              let data18 = data8.height;
              if (
                !(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) &&
                data18 !== null
              ) {
                const err27 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/height",
                  schemaPath: "#/components/schemas/Attachment/properties/height/type",
                  keyword: "type",
                  params: { type: schema40.properties.height.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data8.coordinates_lat !== undefined) {
              let data19 = data8.coordinates_lat;
              if (!(typeof data19 == "number" && isFinite(data19))) {
                const err28 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/coordinates_lat",
                  schemaPath: "#/components/schemas/Attachment/properties/coordinates_lat/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.coordinates_long !== undefined) {
              let data20 = data8.coordinates_long;
              if (!(typeof data20 == "number" && isFinite(data20))) {
                const err29 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/coordinates_long",
                  schemaPath: "#/components/schemas/Attachment/properties/coordinates_long/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.fallback_title !== undefined) {
              let data21 = data8.fallback_title;
              if (typeof data21 !== "string" && data21 !== null) {
                const err30 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/fallback_title",
                  schemaPath: "#/components/schemas/Attachment/properties/fallback_title/type",
                  keyword: "type",
                  params: { type: schema40.properties.fallback_title.type },
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
            if (data8.meta !== undefined) {
              let data22 = data8.meta;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              } else {
                const err31 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/meta",
                  schemaPath: "#/components/schemas/Attachment/properties/meta/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.transcribed_text !== undefined) {
              if (typeof data8.transcribed_text !== "string") {
                const err32 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/transcribed_text",
                  schemaPath: "#/components/schemas/Attachment/properties/transcribed_text/type",
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
              instancePath: instancePath + "/attachments/" + i0,
              schemaPath: "#/components/schemas/Attachment/type",
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
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
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
    if (data.sender !== undefined) {
      let data24 = data.sender;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.id !== undefined) {
          let data25 = data24.id;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            const err35 = {
              instancePath: instancePath + "/sender/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data24.name !== undefined) {
          let data26 = data24.name;
          if (typeof data26 !== "string" && data26 !== null) {
            const err36 = {
              instancePath: instancePath + "/sender/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema41.properties.name.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data24.avatar_url !== undefined) {
          if (typeof data24.avatar_url !== "string") {
            const err37 = {
              instancePath: instancePath + "/sender/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data24.thumbnail !== undefined) {
          if (typeof data24.thumbnail !== "string") {
            const err38 = {
              instancePath: instancePath + "/sender/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data24.type !== undefined) {
          if (typeof data24.type !== "string") {
            const err39 = {
              instancePath: instancePath + "/sender/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data24.available_name !== undefined) {
          if (typeof data24.available_name !== "string") {
            const err40 = {
              instancePath: instancePath + "/sender/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data24.availability_status !== undefined) {
          let data31 = data24.availability_status;
          if (typeof data31 !== "string" && data31 !== null) {
            const err41 = {
              instancePath: instancePath + "/sender/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema41.properties.availability_status.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.email !== undefined) {
          let data32 = data24.email;
          if (typeof data32 !== "string" && data32 !== null) {
            const err42 = {
              instancePath: instancePath + "/sender/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema41.properties.email.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.phone_number !== undefined) {
          let data33 = data24.phone_number;
          if (typeof data33 !== "string" && data33 !== null) {
            const err43 = {
              instancePath: instancePath + "/sender/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema41.properties.phone_number.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.identifier !== undefined) {
          let data34 = data24.identifier;
          if (typeof data34 !== "string" && data34 !== null) {
            const err44 = {
              instancePath: instancePath + "/sender/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema41.properties.identifier.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data24.blocked !== undefined) {
          if (typeof data24.blocked !== "boolean") {
            const err45 = {
              instancePath: instancePath + "/sender/blocked",
              schemaPath: "#/components/schemas/Sender/properties/blocked/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data24.additional_attributes !== undefined) {
          let data36 = data24.additional_attributes;
          if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
            const err46 = {
              instancePath: instancePath + "/sender/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema41.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data24.custom_attributes !== undefined) {
          let data37 = data24.custom_attributes;
          if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
            const err47 = {
              instancePath: instancePath + "/sender/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema41.properties.custom_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data24.description !== undefined) {
          if (typeof data24.description !== "string") {
            const err48 = {
              instancePath: instancePath + "/sender/description",
              schemaPath: "#/components/schemas/Sender/properties/description/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data24.created_at !== undefined) {
          if (typeof data24.created_at !== "string") {
            const err49 = {
              instancePath: instancePath + "/sender/created_at",
              schemaPath: "#/components/schemas/Sender/properties/created_at/type",
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
      } else {
        const err50 = {
          instancePath: instancePath + "/sender",
          schemaPath: "#/components/schemas/Sender/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

export const operations = {
  createMessage: {
    method: "POST",
    path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    baseUrl: "https://app.omnivibe.com.br",
    security: [],
    parameters: { inbox_identifier: "string", contact_identifier: "string", conversation_id: "integer" },
    query: {},
    fields: { content: "string", echo_id: "string", "attachments[]": "array" },
    requests: {
      "application/json": {
        documented: { content: "Hello, how can I help you?", echo_id: "1234567890" },
        text: { content: "Hello, how can I help you?" },
      },
      "multipart/form-data": { attachment: { content: "See this", "attachments[]": ["hello.txt"] } },
    },
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          created: {
            id: 123,
            content: "Hello, how can I help you?",
            message_type: 0,
            content_type: "text",
            content_attributes: {},
            created_at: 1700000000,
            conversation_id: 123,
            sender: {
              id: 123,
              name: "Jane",
              thumbnail: "",
              type: "contact",
              email: null,
              phone_number: null,
              identifier: null,
              blocked: false,
              additional_attributes: {},
              custom_attributes: {},
            },
          },
          documented: {
            id: 123,
            content: "<string>",
            message_type: 123,
            content_type: "<string>",
            content_attributes: {},
            created_at: 123,
            conversation_id: 123,
            attachments: [
              {
                id: 123,
                message_id: 123,
                file_type: "image",
                account_id: 123,
                extension: "<string>",
                data_url: "<string>",
                thumb_url: "<string>",
                file_size: 123,
                width: 123,
                height: 123,
                coordinates_lat: 123,
                coordinates_long: 123,
                fallback_title: "<string>",
                meta: {},
                transcribed_text: "<string>",
              },
            ],
            sender: {
              id: 123,
              name: "<string>",
              avatar_url: "<string>",
              thumbnail: "<string>",
              type: "contact",
              available_name: "<string>",
              availability_status: "<string>",
              email: "<string>",
              phone_number: "<string>",
              identifier: "<string>",
              blocked: true,
              additional_attributes: {},
              custom_attributes: {},
              description: "<string>",
              created_at: "<string>",
            },
          },
        },
      },
      400: { type: "application/json", headers: [], examples: { malformed: { status: 400, error: "Bad Request" } } },
      404: { type: "application/json", headers: [], examples: { missing: { status: 404, error: "Not Found" } } },
      413: { type: "", headers: [], examples: {} },
      422: {
        type: "application/json",
        headers: [],
        examples: {
          long: { message: "Content is too long (maximum is 150000 characters)", attributes: ["content"] },
          flood: { message: "Too many messages", attributes: ["base"] },
        },
      },
      429: { type: "text/plain", headers: [], examples: { throttled: "Retry later\n" } },
      500: {
        type: "application/json",
        headers: [],
        examples: { failed: { status: 500, error: "Internal Server Error" } },
      },
      502: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
      504: { type: "", headers: [], examples: {} },
    },
    checkPath: createMessagePath,
    checkQuery: createMessageQuery,
    checkJson: createMessageJson,
    checkForm: createMessageForm,
  },
};
