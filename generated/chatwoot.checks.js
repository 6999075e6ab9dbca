// This file was made from the spec by `npm run generate`. Do not edit it.

export const listMessagesPath = validate20;
const schema31 = {
  $id: "listMessagesPath",
  type: "object",
  required: ["account_id", "conversation_id"],
  properties: { account_id: { type: "integer", minimum: 1 }, conversation_id: { type: "integer", minimum: 1 } },
};

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listMessagesPath" */ let vErrors = null;
  let errors = 0;
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

export const listMessagesQuery = validate21;
const schema32 = {
  $id: "listMessagesQuery",
  type: "object",
  properties: { after: { type: "integer", minimum: 1 }, before: { type: "integer", minimum: 1 } },
};

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listMessagesQuery" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after !== undefined) {
      let data0 = data.after;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + "/after",
          schemaPath: "#/properties/after/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + "/after",
            schemaPath: "#/properties/after/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.before !== undefined) {
      let data1 = data.before;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/before",
          schemaPath: "#/properties/before/type",
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
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + "/before",
            schemaPath: "#/properties/before/minimum",
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
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

export const listMessagesResponse = validate22;
const schema33 = { $id: "listMessagesResponse", $ref: "spec#/components/schemas/MessageList" };
const schema35 = {
  type: "object",
  required: ["meta", "payload"],
  description: "Messages of a conversation.",
  "x-evidence": "Seen on 4.11.2; index.json.jbuilder.",
  properties: {
    meta: { $ref: "#/components/schemas/ConversationMeta" },
    payload: {
      type: "array",
      items: { $ref: "#/components/schemas/Message" },
      description: "The messages, the oldest first.",
    },
  },
};
const schema36 = {
  type: "object",
  description: "What the list says of the conversation.",
  "x-evidence": "Seen on 4.11.2, but `assignee`; index.json.jbuilder.",
  properties: {
    labels: { type: "array", items: { type: "string" }, description: "The labels of the conversation." },
    additional_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Further data about the conversation.",
    },
    contact: { $ref: "#/components/schemas/Sender" },
    assignee: { $ref: "#/components/schemas/Sender" },
    agent_last_seen_at: { type: ["string", "null"], description: "When an agent last looked; an ISO 8601 time." },
    assignee_last_seen_at: {
      type: ["string", "null"],
      description: "When the assignee last looked; an ISO 8601 time.",
    },
  },
};
const schema37 = {
  type: "object",
  description:
    "User/Agent/AgentBot object. Absent, not null, when there is no sender. Its members depend on its `type`; those that do not belong to it are absent.",
  "x-evidence":
    "Chatwoot 4.11.2, push_event_data of each model; user, contact and agent bot seen on 4.11.2. The page shows an empty object.",
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
      "x-evidence": "Up to 4.0.1: the history of contact.rb, which got it on 2025-02-14; absent in a copy of 3.15.",
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

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.labels !== undefined) {
      let data0 = data.labels;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err0 = {
              instancePath: instancePath + "/labels/" + i0,
              schemaPath: "#/properties/labels/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/labels",
          schemaPath: "#/properties/labels/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data2 = data.additional_attributes;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err2 = {
          instancePath: instancePath + "/additional_attributes",
          schemaPath: "#/properties/additional_attributes/type",
          keyword: "type",
          params: { type: schema36.properties.additional_attributes.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.contact !== undefined) {
      let data3 = data.contact;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.id !== undefined) {
          let data4 = data3.id;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err3 = {
              instancePath: instancePath + "/contact/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data3.name !== undefined) {
          let data5 = data3.name;
          if (typeof data5 !== "string" && data5 !== null) {
            const err4 = {
              instancePath: instancePath + "/contact/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema37.properties.name.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.type !== undefined) {
          if (typeof data3.type !== "string") {
            const err5 = {
              instancePath: instancePath + "/contact/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data3.avatar_url !== undefined) {
          if (typeof data3.avatar_url !== "string") {
            const err6 = {
              instancePath: instancePath + "/contact/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data3.thumbnail !== undefined) {
          if (typeof data3.thumbnail !== "string") {
            const err7 = {
              instancePath: instancePath + "/contact/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.available_name !== undefined) {
          if (typeof data3.available_name !== "string") {
            const err8 = {
              instancePath: instancePath + "/contact/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data3.availability_status !== undefined) {
          let data10 = data3.availability_status;
          if (typeof data10 !== "string" && data10 !== null) {
            const err9 = {
              instancePath: instancePath + "/contact/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.email !== undefined) {
          let data11 = data3.email;
          if (typeof data11 !== "string" && data11 !== null) {
            const err10 = {
              instancePath: instancePath + "/contact/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.phone_number !== undefined) {
          let data12 = data3.phone_number;
          if (typeof data12 !== "string" && data12 !== null) {
            const err11 = {
              instancePath: instancePath + "/contact/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.identifier !== undefined) {
          let data13 = data3.identifier;
          if (typeof data13 !== "string" && data13 !== null) {
            const err12 = {
              instancePath: instancePath + "/contact/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
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
        if (data3.blocked !== undefined) {
          if (typeof data3.blocked !== "boolean") {
            const err13 = {
              instancePath: instancePath + "/contact/blocked",
              schemaPath: "#/components/schemas/Sender/properties/blocked/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.additional_attributes !== undefined) {
          let data15 = data3.additional_attributes;
          if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
            const err14 = {
              instancePath: instancePath + "/contact/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.custom_attributes !== undefined) {
          let data16 = data3.custom_attributes;
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            const err15 = {
              instancePath: instancePath + "/contact/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.custom_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.description !== undefined) {
          if (typeof data3.description !== "string") {
            const err16 = {
              instancePath: instancePath + "/contact/description",
              schemaPath: "#/components/schemas/Sender/properties/description/type",
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
        if (data3.created_at !== undefined) {
          if (typeof data3.created_at !== "string") {
            const err17 = {
              instancePath: instancePath + "/contact/created_at",
              schemaPath: "#/components/schemas/Sender/properties/created_at/type",
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
          instancePath: instancePath + "/contact",
          schemaPath: "#/components/schemas/Sender/type",
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
    if (data.assignee !== undefined) {
      let data19 = data.assignee;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id !== undefined) {
          let data20 = data19.id;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err19 = {
              instancePath: instancePath + "/assignee/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
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
        if (data19.name !== undefined) {
          let data21 = data19.name;
          if (typeof data21 !== "string" && data21 !== null) {
            const err20 = {
              instancePath: instancePath + "/assignee/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema37.properties.name.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data19.type !== undefined) {
          if (typeof data19.type !== "string") {
            const err21 = {
              instancePath: instancePath + "/assignee/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data19.avatar_url !== undefined) {
          if (typeof data19.avatar_url !== "string") {
            const err22 = {
              instancePath: instancePath + "/assignee/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data19.thumbnail !== undefined) {
          if (typeof data19.thumbnail !== "string") {
            const err23 = {
              instancePath: instancePath + "/assignee/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data19.available_name !== undefined) {
          if (typeof data19.available_name !== "string") {
            const err24 = {
              instancePath: instancePath + "/assignee/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data19.availability_status !== undefined) {
          let data26 = data19.availability_status;
          if (typeof data26 !== "string" && data26 !== null) {
            const err25 = {
              instancePath: instancePath + "/assignee/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data19.email !== undefined) {
          let data27 = data19.email;
          if (typeof data27 !== "string" && data27 !== null) {
            const err26 = {
              instancePath: instancePath + "/assignee/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data19.phone_number !== undefined) {
          let data28 = data19.phone_number;
          if (typeof data28 !== "string" && data28 !== null) {
            const err27 = {
              instancePath: instancePath + "/assignee/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data19.identifier !== undefined) {
          let data29 = data19.identifier;
          if (typeof data29 !== "string" && data29 !== null) {
            const err28 = {
              instancePath: instancePath + "/assignee/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data19.blocked !== undefined) {
          if (typeof data19.blocked !== "boolean") {
            const err29 = {
              instancePath: instancePath + "/assignee/blocked",
              schemaPath: "#/components/schemas/Sender/properties/blocked/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.additional_attributes !== undefined) {
          let data31 = data19.additional_attributes;
          if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
            const err30 = {
              instancePath: instancePath + "/assignee/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data19.custom_attributes !== undefined) {
          let data32 = data19.custom_attributes;
          if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
            const err31 = {
              instancePath: instancePath + "/assignee/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.custom_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data19.description !== undefined) {
          if (typeof data19.description !== "string") {
            const err32 = {
              instancePath: instancePath + "/assignee/description",
              schemaPath: "#/components/schemas/Sender/properties/description/type",
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
        if (data19.created_at !== undefined) {
          if (typeof data19.created_at !== "string") {
            const err33 = {
              instancePath: instancePath + "/assignee/created_at",
              schemaPath: "#/components/schemas/Sender/properties/created_at/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
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
          instancePath: instancePath + "/assignee",
          schemaPath: "#/components/schemas/Sender/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.agent_last_seen_at !== undefined) {
      let data35 = data.agent_last_seen_at;
      if (typeof data35 !== "string" && data35 !== null) {
        const err35 = {
          instancePath: instancePath + "/agent_last_seen_at",
          schemaPath: "#/properties/agent_last_seen_at/type",
          keyword: "type",
          params: { type: schema36.properties.agent_last_seen_at.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.assignee_last_seen_at !== undefined) {
      let data36 = data.assignee_last_seen_at;
      if (typeof data36 !== "string" && data36 !== null) {
        const err36 = {
          instancePath: instancePath + "/assignee_last_seen_at",
          schemaPath: "#/properties/assignee_last_seen_at/type",
          keyword: "type",
          params: { type: schema36.properties.assignee_last_seen_at.type },
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
  } else {
    const err37 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const schema39 = {
  type: "object",
  description:
    "The created message. The page also lists ten fields that belong to webhooks and the websocket; the server does not send them in this answer. Where the page says number, the server sends integers. The page marks nothing as required.",
  "x-evidence": "Which members are always there, and their types, seen on 4.11.2; _message.json.jbuilder.",
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
    id: { type: "integer", description: "The ID of the message.", "x-evidence": "An integer: seen on 4.11.2." },
    content: {
      type: ["string", "null"],
      description: "The text content of the message. The page says string.",
      "x-evidence": "Null for a message without text: seen on 4.11.2.",
    },
    inbox_id: { type: "integer", description: "The ID of the inbox.", "x-evidence": "An integer: seen on 4.11.2." },
    conversation_id: {
      type: "integer",
      description: "The ID of the conversation; its display id.",
      "x-evidence": "An integer, the one of the path: seen on 4.11.2.",
    },
    message_type: {
      type: "integer",
      "x-extensible-enum": [0, 1, 2, 3],
      description: "The type of the message. 0 incoming, 1 outgoing, 2 activity, 3 template. The page stops at 2.",
      "x-evidence": "Value 3: Chatwoot 4.11.2, enum of message.rb. The others: seen on 4.11.2.",
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
      "x-evidence":
        "The others: Chatwoot 4.11.2, enum of message.rb, and seen on 4.11.2 but `voice_call`; the list grows.",
    },
    status: {
      type: "string",
      "x-extensible-enum": ["sent", "delivered", "read", "failed"],
      description:
        "The status of the message. Always `sent` in the answer to a new message; the others come later, by webhook and in the list.",
      "x-evidence": "Always `sent`, and `failed` seconds later: seen on 4.11.2.",
    },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description:
        "The content attributes for each content_type. Empty, not null, when there are none. The server may add members of its own.",
      "x-evidence": "Empty, and `in_reply_to_external_id` added: seen on 4.11.2; message.rb.",
    },
    created_at: {
      type: "integer",
      description: "The time at which message was created, in Unix seconds.",
      "x-evidence": "Seconds: seen on 4.11.2.",
    },
    private: { type: "boolean", description: "The flags which shows whether the message is private or not." },
    source_id: {
      type: ["string", "null"],
      description: "The source ID of the message. The page says string.",
      "x-evidence": "Null where none is known: seen on 4.11.2.",
    },
    echo_id: {
      type: ["string", "number", "boolean"],
      description: "The mark as it was sent. Absent when none was.",
      "x-evidence": "Text, number and absence seen on 4.11.2; _message.json.jbuilder.",
    },
    sender: { $ref: "#/components/schemas/Sender" },
    attachments: {
      type: "array",
      items: { $ref: "#/components/schemas/Attachment" },
      description: "The files of the message. Absent, not empty, when there are none. The page lists one `attachment`.",
      "x-evidence": "Seen on 4.11.2; _message.json.jbuilder.",
    },
    account_id: {
      type: "integer",
      description: "The ID of the account. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    updated_at: {
      type: "integer",
      description: "The time at which message was updated. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    sender_type: {
      type: "string",
      "x-extensible-enum": ["contact", "agent", "agent_bot"],
      description:
        "The type of the sender. Listed by the page; not sent in this answer. Over the websocket it is Contact, User, AgentBot or Captain::Assistant.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    sender_id: {
      type: "integer",
      description: "The ID of the sender. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    external_source_ids: {
      type: "object",
      additionalProperties: true,
      description: "The external source IDs of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    additional_attributes: {
      type: "object",
      additionalProperties: true,
      description: "The additional attributes of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    processed_message_content: {
      type: "string",
      description: "The processed message content. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    sentiment: {
      type: "object",
      additionalProperties: true,
      description: "The sentiment of the message. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    conversation: {
      type: "object",
      additionalProperties: true,
      description: "The conversation object. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
    attachment: {
      type: "object",
      additionalProperties: true,
      description: "The file object attached to the image. Listed by the page; not sent in this answer.",
      "x-evidence": "Not in this answer, but in webhooks: seen on 4.11.2; _message.json.jbuilder.",
    },
  },
};
const schema41 = {
  type: "object",
  required: ["id", "message_id", "file_type", "account_id"],
  description: "A file of a message. Its members depend on its `file_type`.",
  "x-evidence": "Chatwoot 4.11.2, attachment.rb; those of an upload seen on 4.11.2. The page shows none of it.",
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
    extension: {
      type: ["string", "null"],
      description: "The extension of the file; null in every answer that was seen.",
    },
    data_url: { type: ["string", "null"], description: "Where the file can be fetched, by way of a redirect." },
    thumb_url: {
      type: "string",
      description:
        "Where a small picture can be fetched. Empty unless it is an image; up to version 4.4 a PDF has one too.",
      "x-evidence": "Up to 4.4: the history of attachment.rb.",
    },
    file_size: { type: "integer", description: "Size in bytes." },
    width: { type: ["integer", "null"], description: "Width in pixels, null until the file is analysed." },
    height: { type: ["integer", "null"], description: "Height in pixels, null until the file is analysed." },
    transcribed_text: {
      type: "string",
      description: "Text of an audio file. Empty until transcribed; absent before version 4.3.",
      "x-evidence": "Before 4.3: the history of attachment.rb.",
    },
    coordinates_lat: { type: "number", description: "Latitude of a location." },
    coordinates_long: { type: "number", description: "Longitude of a location." },
    fallback_title: { type: ["string", "null"], description: "Title of a location, contact or fallback." },
    meta: { type: "object", additionalProperties: true, description: "Further data of a contact." },
  },
};

function validate27(
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
          params: { type: schema39.properties.content.type },
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
          params: { type: schema39.properties.source_id.type },
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
          params: { type: schema39.properties.echo_id.type },
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
              params: { type: schema37.properties.name.type },
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
              params: { type: schema37.properties.availability_status.type },
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
              params: { type: schema37.properties.email.type },
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
              params: { type: schema37.properties.phone_number.type },
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
              params: { type: schema37.properties.identifier.type },
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
              params: { type: schema37.properties.additional_attributes.type },
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
              params: { type: schema37.properties.custom_attributes.type },
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
                  params: { type: schema41.properties.extension.type },
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
                  params: { type: schema41.properties.data_url.type },
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
                  params: { type: schema41.properties.width.type },
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
                  params: { type: schema41.properties.height.type },
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
                  params: { type: schema41.properties.fallback_title.type },
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
  validate27.errors = vErrors;
  return errors === 0;
}

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.meta === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "meta" },
        message: "must have required property '" + "meta" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.payload === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "payload" },
        message: "must have required property '" + "payload" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.meta !== undefined) {
      if (
        !validate25(data.meta, {
          instancePath: instancePath + "/meta",
          parentData: data,
          parentDataProperty: "meta",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.payload !== undefined) {
      let data1 = data.payload;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate27(data1[i0], {
              instancePath: instancePath + "/payload/" + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/payload",
          schemaPath: "#/properties/payload/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listMessagesResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

export const createMessagePath = validate30;
const schema42 = {
  $id: "createMessagePath",
  type: "object",
  required: ["account_id", "conversation_id"],
  properties: { account_id: { type: "integer", minimum: 1 }, conversation_id: { type: "integer", minimum: 1 } },
};

function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessagePath" */ let vErrors = null;
  let errors = 0;
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
  validate30.errors = vErrors;
  return errors === 0;
}

export const createMessageQuery = validate31;
const schema43 = { $id: "createMessageQuery", type: "object", properties: {} };

function validate31(
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
  validate31.errors = vErrors;
  return errors === 0;
}

export const createMessageJson = validate32;
const schema44 = { $id: "createMessageJson", $ref: "spec#/components/schemas/NewMessage" };
const schema45 = {
  type: "object",
  additionalProperties: false,
  description:
    "A message to post. The server takes a misspelled member and ignores it, so none but these are allowed here. It takes items that do not belong to the `content_type` too, or refuses them in words of its own; here they belong together.",
  "x-evidence":
    "Ignored: seen on 4.11.2; chatwoot/chatwoot issues 5438 and 8137. Items: seen on 4.11.2; content_attribute_validator.rb. That nothing is required: seen on 4.11.2; the page requires `content`.",
  properties: {
    content: {
      type: ["string", "null"],
      maxLength: 150000,
      pattern: "^[^\\x00]*$",
      description:
        "The content of the message. The page marks it as required; the server takes a message without it. Liquid variables such as `{{contact.name}}` are replaced in outgoing messages, except between backticks; one that is not known becomes nothing, and broken Liquid is sent as it stands. It holds no U+0000.",
      examples: ["Hello, how can I help you?"],
      "x-evidence":
        "Without it, null, the limit and U+0000: seen on 4.11.2; message.rb. Liquid: liquidable.rb; what is not known or broken: seen on 4.11.2.",
    },
    message_type: {
      type: "string",
      enum: ["outgoing", "incoming"],
      default: "outgoing",
      description:
        "The type of the message. `incoming` works in API inboxes only, and in voice inboxes of the enterprise edition. The server takes `activity`, `template` and numbers too, and makes messages of the contact of them.",
      examples: ["outgoing"],
      "x-evidence":
        "The default and the API inboxes: seen on 4.11.2; chatwoot/chatwoot issue 6066. Voice inboxes: Chatwoot 4.11.2, message_builder.rb. `activity` and numbers: seen on 4.11.2.",
    },
    private: {
      type: "boolean",
      default: false,
      description: "Flag to identify if it is a private note.",
      examples: [false],
      "x-evidence": "The default: seen on 4.11.2.",
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
      items: { type: "string", pattern: "^[\\w+/=-]+--[0-9a-f]+$" },
      description:
        "Signed ids of files that were uploaded before through Direct Upload; any other text is answered with 422. To send files, use multipart.",
      "x-evidence":
        "Chatwoot 4.11.2, message_builder.rb. An empty list, and the 422 (`mismatched digest`) seen on 4.11.2. The form of a signed id: Active Storage, message_verifier.rb.",
    },
    echo_id: {
      type: "string",
      description:
        "A mark of your own that comes back in the answer and over the websocket. It is not stored and does not prevent a duplicate. The server takes a number too; in a form that is a text as well.",
      "x-evidence":
        "Chatwoot 4.11.2, message_builder.rb; chatwoot/chatwoot issue 15743. In the answer, as it was sent, and an object refused with 422: seen on 4.11.2.",
    },
    source_id: {
      type: "string",
      maxLength: 20000,
      pattern: "^[^\\x00]*$",
      description:
        "An id of your own. Safe in API and website inboxes only: in every other inbox an outgoing message that carries it is stored but never delivered. It does not prevent a duplicate.",
      "x-evidence":
        "Stored, the limit and U+0000: seen on 4.11.2; application_record.rb. Not delivered: send_on_channel_service.rb. Duplicates: chatwoot/chatwoot issue 15743.",
    },
    sender_type: {
      type: "string",
      const: "AgentBot",
      description: "Post as an agent bot; needs `sender_id`. Outgoing messages only.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb. Another name is ignored, seen on 4.11.2.",
    },
    sender_id: {
      type: "integer",
      description: "The id of the agent bot. An unknown id falls back to the caller.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb.",
    },
    external_created_at: {
      type: ["string", "number"],
      description: "When the message was written elsewhere. Copied into `content_attributes`; `created_at` stays.",
      "x-evidence": "Seen on 4.11.2, text and number; message_builder.rb.",
    },
    cc_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only; others ignore it.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb. Ignored in an API inbox, seen on 4.11.2.",
    },
    bcc_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only; others ignore it.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb. Ignored in an API inbox, seen on 4.11.2.",
    },
    to_emails: {
      type: "string",
      description: "Addresses, separated by commas. Email inboxes only; others ignore it.",
      "x-evidence": "Chatwoot 4.11.2, message_builder.rb. Ignored in an API inbox, seen on 4.11.2.",
    },
    email_html_content: {
      type: "string",
      description: "The HTML body of the mail. Email inboxes only; others ignore it.",
      "x-evidence": "Chatwoot 4.7 and later: the history of message_builder.rb. In an API inbox: seen on 4.11.2.",
    },
  },
  if: { required: ["content_type"], properties: { content_type: { const: "input_select" } } },
  then: { $ref: "#/components/schemas/WithChoices" },
  else: {
    if: { required: ["content_type"], properties: { content_type: { const: "cards" } } },
    then: { $ref: "#/components/schemas/WithCards" },
    else: {
      if: { required: ["content_type"], properties: { content_type: { const: "form" } } },
      then: { $ref: "#/components/schemas/WithFields" },
      else: {
        if: { required: ["content_type"], properties: { content_type: { const: "article" } } },
        then: { $ref: "#/components/schemas/WithArticles" },
        else: { $ref: "#/components/schemas/WithoutItems" },
      },
    },
  },
};
const schema54 = {
  title: "without items",
  type: "object",
  additionalProperties: true,
  description: "A message of any other type. The server takes items here, and shows none of them.",
  "x-evidence": "Taken: seen on 4.11.2, with `text`. Not shown: inferred, since they belong to the four types.",
  properties: {
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description: "Attributes of a message without items.",
      properties: { items: { type: "array", maxItems: 0, items: {}, description: "None." } },
    },
  },
};
const schema55 = {
  type: "string",
  enum: ["text", "input_email", "cards", "input_select", "form", "article", "input_text", "input_textarea"],
  default: "text",
  description:
    "Content type of the message. The page lists the first six. The server takes five more, which are its own and which no sender means: `incoming_email`, `input_csat`, `integrations`, `sticker`, `voice_call`. Any other name is answered with 422.",
  examples: ["text"],
  "x-evidence": "Seen on 4.11.2, but `voice_call`; enum of message.rb. The default and the 422: seen on 4.11.2.",
};
const schema56 = {
  type: "object",
  additionalProperties: true,
  description:
    "Attributes based on the content type. `input_select`, `cards`, `form` and `article` need `items` of their own kind, the others have none. Members of your own are kept and come back. Versions before 4.9 keep `items`, `in_reply_to` and `automation_rule_id`, and drop every other member without a word.",
  examples: [{}],
  "x-evidence":
    "The items, and members of your own: seen on 4.11.2. Before 4.9: the history of message_builder.rb. The page names no members.",
  properties: {
    in_reply_to: {
      type: ["integer", "null"],
      description: "The id of the message that this one answers. Comes back as null when it was not found.",
      "x-evidence": "Seen on 4.11.2; the published schema says string.",
    },
    in_reply_to_external_id: {
      type: ["string", "null"],
      description:
        "The `source_id` of the message that this one answers. The server adds it where `in_reply_to` was sent.",
      "x-evidence": "Added: seen on 4.11.2. In its place: Chatwoot 4.11.2, message.rb.",
    },
  },
};
const schema46 = {
  title: "input_select",
  type: "object",
  additionalProperties: true,
  description: "A message of the type `input_select`, which the contact answers by a choice.",
  "x-evidence":
    "Seen on 4.11.2: without `items`, or with an empty list, the message is answered with 422; content_attribute_validator.rb.",
  required: ["content_type", "content_attributes"],
  properties: {
    content_type: { type: "string", const: "input_select", description: "Says that the items are choices." },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      required: ["items"],
      description: "Attributes of a message with choices.",
      properties: {
        items: {
          type: "array",
          minItems: 1,
          description: "The choices.",
          items: { $ref: "#/components/schemas/Choice" },
        },
      },
    },
  },
};
const schema47 = {
  type: "object",
  additionalProperties: false,
  description: "A choice of an `input_select` message. An unknown member is answered with 422, in the other items too.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb; seen on 4.11.2.",
  properties: {
    title: { type: "string", description: "What the contact sees." },
    value: { type: "string", description: "What is sent back when the contact picks it." },
  },
};

function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content_type !== undefined) {
      let data0 = data.content_type;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
      if ("input_select" !== data0) {
        const err3 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/const",
          keyword: "const",
          params: { allowedValue: "input_select" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data1 = data.content_attributes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.items === undefined) {
          const err4 = {
            instancePath: instancePath + "/content_attributes",
            schemaPath: "#/properties/content_attributes/required",
            keyword: "required",
            params: { missingProperty: "items" },
            message: "must have required property '" + "items" + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.items !== undefined) {
          let data2 = data1.items;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/content_attributes/items",
                schemaPath: "#/properties/content_attributes/properties/items/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key0 in data3) {
                  if (!(key0 === "title" || key0 === "value")) {
                    const err6 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0,
                      schemaPath: "#/components/schemas/Choice/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key0 },
                      message: "must NOT have additional properties",
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data3.title !== undefined) {
                  if (typeof data3.title !== "string") {
                    const err7 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/title",
                      schemaPath: "#/components/schemas/Choice/properties/title/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.value !== undefined) {
                  if (typeof data3.value !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/value",
                      schemaPath: "#/components/schemas/Choice/properties/value/type",
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
              } else {
                const err9 = {
                  instancePath: instancePath + "/content_attributes/items/" + i0,
                  schemaPath: "#/components/schemas/Choice/type",
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
            }
          } else {
            const err10 = {
              instancePath: instancePath + "/content_attributes/items",
              schemaPath: "#/properties/content_attributes/properties/items/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}

const schema48 = {
  title: "cards",
  type: "object",
  additionalProperties: true,
  description: "A message of the type `cards`.",
  "x-evidence":
    "Seen on 4.11.2: without `items`, or with an empty list, the message is answered with 422; content_attribute_validator.rb.",
  required: ["content_type", "content_attributes"],
  properties: {
    content_type: { type: "string", const: "cards", description: "Says that the items are cards." },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      required: ["items"],
      description: "Attributes of a message with cards.",
      properties: {
        items: { type: "array", minItems: 1, description: "The cards.", items: { $ref: "#/components/schemas/Card" } },
      },
    },
  },
};
const schema49 = {
  type: "object",
  additionalProperties: false,
  required: ["actions"],
  description: "A card of a `cards` message.",
  "x-evidence":
    "Chatwoot 4.11.2, content_attribute_validator.rb; chatwoot/docs, interactive-messages.md. A card, and 422 for one without actions or with another member of an action: seen on 4.11.2.",
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
          type: { type: "string", "x-extensible-enum": ["link", "postback"], description: "Kind of button." },
          payload: { type: "string", description: "What a `postback` sends back." },
          uri: { type: "string", description: "Where a `link` leads." },
        },
      },
    },
  },
};

function validate36(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content_type !== undefined) {
      let data0 = data.content_type;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
      if ("cards" !== data0) {
        const err3 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/const",
          keyword: "const",
          params: { allowedValue: "cards" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data1 = data.content_attributes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.items === undefined) {
          const err4 = {
            instancePath: instancePath + "/content_attributes",
            schemaPath: "#/properties/content_attributes/required",
            keyword: "required",
            params: { missingProperty: "items" },
            message: "must have required property '" + "items" + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.items !== undefined) {
          let data2 = data1.items;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/content_attributes/items",
                schemaPath: "#/properties/content_attributes/properties/items/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.actions === undefined) {
                  const err6 = {
                    instancePath: instancePath + "/content_attributes/items/" + i0,
                    schemaPath: "#/components/schemas/Card/required",
                    keyword: "required",
                    params: { missingProperty: "actions" },
                    message: "must have required property '" + "actions" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key0 in data3) {
                  if (!(key0 === "title" || key0 === "description" || key0 === "media_url" || key0 === "actions")) {
                    const err7 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0,
                      schemaPath: "#/components/schemas/Card/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key0 },
                      message: "must NOT have additional properties",
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.title !== undefined) {
                  if (typeof data3.title !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/title",
                      schemaPath: "#/components/schemas/Card/properties/title/type",
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
                if (data3.description !== undefined) {
                  if (typeof data3.description !== "string") {
                    const err9 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/description",
                      schemaPath: "#/components/schemas/Card/properties/description/type",
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
                if (data3.media_url !== undefined) {
                  if (typeof data3.media_url !== "string") {
                    const err10 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/media_url",
                      schemaPath: "#/components/schemas/Card/properties/media_url/type",
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
                if (data3.actions !== undefined) {
                  let data7 = data3.actions;
                  if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                      const err11 = {
                        instancePath: instancePath + "/content_attributes/items/" + i0 + "/actions",
                        schemaPath: "#/components/schemas/Card/properties/actions/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items",
                      };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    const len1 = data7.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data8 = data7[i1];
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        for (const key1 in data8) {
                          if (!(key1 === "text" || key1 === "type" || key1 === "payload" || key1 === "uri")) {
                            const err12 = {
                              instancePath: instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1,
                              schemaPath: "#/components/schemas/Card/properties/actions/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key1 },
                              message: "must NOT have additional properties",
                            };
                            if (vErrors === null) {
                              vErrors = [err12];
                            } else {
                              vErrors.push(err12);
                            }
                            errors++;
                          }
                        }
                        if (data8.text !== undefined) {
                          if (typeof data8.text !== "string") {
                            const err13 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1 + "/text",
                              schemaPath: "#/components/schemas/Card/properties/actions/items/properties/text/type",
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
                        if (data8.type !== undefined) {
                          if (typeof data8.type !== "string") {
                            const err14 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1 + "/type",
                              schemaPath: "#/components/schemas/Card/properties/actions/items/properties/type/type",
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
                        if (data8.payload !== undefined) {
                          if (typeof data8.payload !== "string") {
                            const err15 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1 + "/payload",
                              schemaPath: "#/components/schemas/Card/properties/actions/items/properties/payload/type",
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
                        if (data8.uri !== undefined) {
                          if (typeof data8.uri !== "string") {
                            const err16 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1 + "/uri",
                              schemaPath: "#/components/schemas/Card/properties/actions/items/properties/uri/type",
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
                      } else {
                        const err17 = {
                          instancePath: instancePath + "/content_attributes/items/" + i0 + "/actions/" + i1,
                          schemaPath: "#/components/schemas/Card/properties/actions/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
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
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/actions",
                      schemaPath: "#/components/schemas/Card/properties/actions/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
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
                  instancePath: instancePath + "/content_attributes/items/" + i0,
                  schemaPath: "#/components/schemas/Card/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
              instancePath: instancePath + "/content_attributes/items",
              schemaPath: "#/properties/content_attributes/properties/items/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
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
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}

const schema50 = {
  title: "form",
  type: "object",
  additionalProperties: true,
  description: "A message of the type `form`, which the contact fills in.",
  "x-evidence":
    "Seen on 4.11.2: without `items`, or with an empty list, the message is answered with 422; content_attribute_validator.rb.",
  required: ["content_type", "content_attributes"],
  properties: {
    content_type: { type: "string", const: "form", description: "Says that the items are fields." },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      required: ["items"],
      description: "Attributes of a message with a form.",
      properties: {
        items: {
          type: "array",
          minItems: 1,
          description: "The fields.",
          items: { $ref: "#/components/schemas/FormField" },
        },
      },
    },
  },
};
const schema51 = {
  type: "object",
  additionalProperties: false,
  description: "A field of a `form` message.",
  "x-evidence":
    "Chatwoot 4.11.2, content_attribute_validator.rb; chatwoot/docs, interactive-messages.md. All members: seen on 4.11.2.",
  properties: {
    type: {
      type: "string",
      "x-extensible-enum": ["email", "text", "text_area", "select"],
      description: "Kind of field.",
    },
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
const func1 = Object.prototype.hasOwnProperty;

function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content_type !== undefined) {
      let data0 = data.content_type;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
      if ("form" !== data0) {
        const err3 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/const",
          keyword: "const",
          params: { allowedValue: "form" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data1 = data.content_attributes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.items === undefined) {
          const err4 = {
            instancePath: instancePath + "/content_attributes",
            schemaPath: "#/properties/content_attributes/required",
            keyword: "required",
            params: { missingProperty: "items" },
            message: "must have required property '" + "items" + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.items !== undefined) {
          let data2 = data1.items;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/content_attributes/items",
                schemaPath: "#/properties/content_attributes/properties/items/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key0 in data3) {
                  if (!func1.call(schema51.properties, key0)) {
                    const err6 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0,
                      schemaPath: "#/components/schemas/FormField/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key0 },
                      message: "must NOT have additional properties",
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data3.type !== undefined) {
                  if (typeof data3.type !== "string") {
                    const err7 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/type",
                      schemaPath: "#/components/schemas/FormField/properties/type/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.name !== undefined) {
                  if (typeof data3.name !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/name",
                      schemaPath: "#/components/schemas/FormField/properties/name/type",
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
                if (data3.label !== undefined) {
                  if (typeof data3.label !== "string") {
                    const err9 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/label",
                      schemaPath: "#/components/schemas/FormField/properties/label/type",
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
                if (data3.placeholder !== undefined) {
                  if (typeof data3.placeholder !== "string") {
                    const err10 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/placeholder",
                      schemaPath: "#/components/schemas/FormField/properties/placeholder/type",
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
                if (data3.default !== undefined) {
                  if (typeof data3.default !== "string") {
                    const err11 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/default",
                      schemaPath: "#/components/schemas/FormField/properties/default/type",
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
                if (data3.required !== undefined) {
                  let data9 = data3.required;
                  if (typeof data9 !== "boolean" && typeof data9 !== "string") {
                    const err12 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/required",
                      schemaPath: "#/components/schemas/FormField/properties/required/type",
                      keyword: "type",
                      params: { type: schema51.properties.required.type },
                      message: "must be boolean,string",
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data3.pattern !== undefined) {
                  if (typeof data3.pattern !== "string") {
                    const err13 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/pattern",
                      schemaPath: "#/components/schemas/FormField/properties/pattern/type",
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
                if (data3.pattern_error !== undefined) {
                  if (typeof data3.pattern_error !== "string") {
                    const err14 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/pattern_error",
                      schemaPath: "#/components/schemas/FormField/properties/pattern_error/type",
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
                if (data3.title !== undefined) {
                  if (typeof data3.title !== "string") {
                    const err15 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/title",
                      schemaPath: "#/components/schemas/FormField/properties/title/type",
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
                if (data3.options !== undefined) {
                  let data13 = data3.options;
                  if (Array.isArray(data13)) {
                    const len1 = data13.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data14 = data13[i1];
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.label !== undefined) {
                          if (typeof data14.label !== "string") {
                            const err16 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/options/" + i1 + "/label",
                              schemaPath:
                                "#/components/schemas/FormField/properties/options/items/properties/label/type",
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
                        if (data14.value !== undefined) {
                          if (typeof data14.value !== "string") {
                            const err17 = {
                              instancePath:
                                instancePath + "/content_attributes/items/" + i0 + "/options/" + i1 + "/value",
                              schemaPath:
                                "#/components/schemas/FormField/properties/options/items/properties/value/type",
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
                          instancePath: instancePath + "/content_attributes/items/" + i0 + "/options/" + i1,
                          schemaPath: "#/components/schemas/FormField/properties/options/items/type",
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
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/options",
                      schemaPath: "#/components/schemas/FormField/properties/options/type",
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
                  instancePath: instancePath + "/content_attributes/items/" + i0,
                  schemaPath: "#/components/schemas/FormField/type",
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
            }
          } else {
            const err21 = {
              instancePath: instancePath + "/content_attributes/items",
              schemaPath: "#/properties/content_attributes/properties/items/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
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
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
  validate38.errors = vErrors;
  return errors === 0;
}

const schema52 = {
  title: "article",
  type: "object",
  additionalProperties: true,
  description: "A message of the type `article`.",
  "x-evidence":
    "Seen on 4.11.2: without `items`, or with an empty list, the message is answered with 422; content_attribute_validator.rb.",
  required: ["content_type", "content_attributes"],
  properties: {
    content_type: { type: "string", const: "article", description: "Says that the items are articles." },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      required: ["items"],
      description: "Attributes of a message with articles.",
      properties: {
        items: {
          type: "array",
          minItems: 1,
          description: "The articles.",
          items: { $ref: "#/components/schemas/Article" },
        },
      },
    },
  },
};
const schema53 = {
  type: "object",
  additionalProperties: false,
  description: "An article of an `article` message.",
  "x-evidence": "Chatwoot 4.11.2, content_attribute_validator.rb; seen on 4.11.2.",
  properties: {
    title: { type: "string", description: "Title of the article." },
    description: { type: "string", description: "Text shown below the title." },
    link: { type: "string", description: "URL of the article." },
  },
};

function validate40(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_type" },
        message: "must have required property '" + "content_type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content_attributes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content_attributes" },
        message: "must have required property '" + "content_attributes" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content_type !== undefined) {
      let data0 = data.content_type;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
      if ("article" !== data0) {
        const err3 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/const",
          keyword: "const",
          params: { allowedValue: "article" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data1 = data.content_attributes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.items === undefined) {
          const err4 = {
            instancePath: instancePath + "/content_attributes",
            schemaPath: "#/properties/content_attributes/required",
            keyword: "required",
            params: { missingProperty: "items" },
            message: "must have required property '" + "items" + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.items !== undefined) {
          let data2 = data1.items;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/content_attributes/items",
                schemaPath: "#/properties/content_attributes/properties/items/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key0 in data3) {
                  if (!(key0 === "title" || key0 === "description" || key0 === "link")) {
                    const err6 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0,
                      schemaPath: "#/components/schemas/Article/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key0 },
                      message: "must NOT have additional properties",
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data3.title !== undefined) {
                  if (typeof data3.title !== "string") {
                    const err7 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/title",
                      schemaPath: "#/components/schemas/Article/properties/title/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.description !== undefined) {
                  if (typeof data3.description !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/description",
                      schemaPath: "#/components/schemas/Article/properties/description/type",
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
                if (data3.link !== undefined) {
                  if (typeof data3.link !== "string") {
                    const err9 = {
                      instancePath: instancePath + "/content_attributes/items/" + i0 + "/link",
                      schemaPath: "#/components/schemas/Article/properties/link/type",
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
              } else {
                const err10 = {
                  instancePath: instancePath + "/content_attributes/items/" + i0,
                  schemaPath: "#/components/schemas/Article/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
              instancePath: instancePath + "/content_attributes/items",
              schemaPath: "#/properties/content_attributes/properties/items/type",
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
      } else {
        const err12 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const schema57 = {
  type: "object",
  additionalProperties: true,
  required: ["name"],
  description:
    "WhatsApp template parameters for sending structured messages. The template is looked up later: a wrong one is answered with success, and the message fails afterwards. An empty object is taken for none.",
  "x-evidence":
    "The server requires `name` alone, and texts: seen on 4.11.2; message.rb. The published schema requires name, category, language and processed_params. Looked up later: Chatwoot 4.11.2, template_processor_service.rb. Empty: seen on 4.11.2. The page shows an example and names no members.",
  properties: {
    name: { type: "string", description: "Name of the template.", examples: ["purchase_receipt"] },
    category: {
      type: "string",
      "x-extensible-enum": ["UTILITY", "MARKETING", "SHIPPING_UPDATE", "TICKET_UPDATE", "ISSUE_RESOLUTION"],
      description: "Category of the template.",
      examples: ["UTILITY"],
      "x-evidence": "The values: Chatwoot's published schema. That it is a text: seen on 4.11.2.",
    },
    language: { type: "string", description: "Language of the template.", examples: ["en_US"] },
    namespace: { type: "string", description: "Namespace of the template." },
    processed_params: { $ref: "#/components/schemas/ProcessedParams" },
  },
};
const schema58 = {
  type: "object",
  additionalProperties: false,
  description:
    'The values of the template\'s variables, by the part of the template. Without these parts, as in `{"1": "Visa"}`, it is an older form that has no headers and buttons: newer servers still read it as the body, and mean to stop; none but the parts are allowed here. A number of values that does not fit the template makes the message fail afterwards with "(#132000)". Liquid is replaced in the values too.',
  "x-evidence":
    "The parts, and the older form: Chatwoot 4.11.2, template_parameter_converter_service.rb, and pull request 11997, which brought them in August 2025. 132000: chatwoot/chatwoot issues 13142, 13257 and 13725. Liquid: pull request 12227.",
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
      description: "The medium of the header, or the values of its text, by the number of the variable.",
      properties: {
        media_url: {
          type: "string",
          description: "Where the medium can be fetched. At most 2000 characters.",
          examples: ["https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf"],
          "x-evidence": "The limit: Chatwoot's source, populate_template_parameters_service.rb.",
        },
        media_type: {
          type: "string",
          "x-extensible-enum": ["image", "video", "document"],
          description: "Kind of medium. Needed with `media_url`.",
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
        required: ["type"],
        description: "A button.",
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": ["url", "copy_code"],
            description: "Kind of button.",
            examples: ["url"],
          },
          parameter: {
            type: "string",
            description: "Value of the variable of the button. A code has at most 15 characters.",
            examples: ["SSFSDFSD"],
            "x-evidence": "The limit: Chatwoot's source, populate_template_parameters_service.rb.",
          },
        },
      },
    },
    footer: {
      type: "object",
      additionalProperties: { type: "string" },
      description: "Values of the footer.",
      "x-evidence": "Chatwoot 4.11.2, template_processor_service.rb.",
    },
  },
};

function validate42(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        const err1 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.category !== undefined) {
      if (typeof data.category !== "string") {
        const err2 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/properties/category/type",
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
    if (data.language !== undefined) {
      if (typeof data.language !== "string") {
        const err3 = {
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/type",
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
    if (data.namespace !== undefined) {
      if (typeof data.namespace !== "string") {
        const err4 = {
          instancePath: instancePath + "/namespace",
          schemaPath: "#/properties/namespace/type",
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
    if (data.processed_params !== undefined) {
      let data4 = data.processed_params;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (!(key0 === "body" || key0 === "header" || key0 === "buttons" || key0 === "footer")) {
            const err5 = {
              instancePath: instancePath + "/processed_params",
              schemaPath: "#/components/schemas/ProcessedParams/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data4.body !== undefined) {
          let data5 = data4.body;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
              if (typeof data5[key1] !== "string") {
                const err6 = {
                  instancePath:
                    instancePath + "/processed_params/body/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/components/schemas/ProcessedParams/properties/body/additionalProperties/type",
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
          } else {
            const err7 = {
              instancePath: instancePath + "/processed_params/body",
              schemaPath: "#/components/schemas/ProcessedParams/properties/body/type",
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
        }
        if (data4.header !== undefined) {
          let data7 = data4.header;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.media_url !== undefined) {
              if (typeof data7.media_url !== "string") {
                const err8 = {
                  instancePath: instancePath + "/processed_params/header/media_url",
                  schemaPath: "#/components/schemas/ProcessedParams/properties/header/properties/media_url/type",
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
            if (data7.media_type !== undefined) {
              if (typeof data7.media_type !== "string") {
                const err9 = {
                  instancePath: instancePath + "/processed_params/header/media_type",
                  schemaPath: "#/components/schemas/ProcessedParams/properties/header/properties/media_type/type",
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
          } else {
            const err10 = {
              instancePath: instancePath + "/processed_params/header",
              schemaPath: "#/components/schemas/ProcessedParams/properties/header/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.buttons !== undefined) {
          let data10 = data4.buttons;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.type === undefined) {
                  const err11 = {
                    instancePath: instancePath + "/processed_params/buttons/" + i0,
                    schemaPath: "#/components/schemas/ProcessedParams/properties/buttons/items/required",
                    keyword: "required",
                    params: { missingProperty: "type" },
                    message: "must have required property '" + "type" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data11.type !== undefined) {
                  if (typeof data11.type !== "string") {
                    const err12 = {
                      instancePath: instancePath + "/processed_params/buttons/" + i0 + "/type",
                      schemaPath: "#/components/schemas/ProcessedParams/properties/buttons/items/properties/type/type",
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
                if (data11.parameter !== undefined) {
                  if (typeof data11.parameter !== "string") {
                    const err13 = {
                      instancePath: instancePath + "/processed_params/buttons/" + i0 + "/parameter",
                      schemaPath:
                        "#/components/schemas/ProcessedParams/properties/buttons/items/properties/parameter/type",
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
              } else {
                const err14 = {
                  instancePath: instancePath + "/processed_params/buttons/" + i0,
                  schemaPath: "#/components/schemas/ProcessedParams/properties/buttons/items/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
              instancePath: instancePath + "/processed_params/buttons",
              schemaPath: "#/components/schemas/ProcessedParams/properties/buttons/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.footer !== undefined) {
          let data14 = data4.footer;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key2 in data14) {
              if (typeof data14[key2] !== "string") {
                const err16 = {
                  instancePath:
                    instancePath + "/processed_params/footer/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/components/schemas/ProcessedParams/properties/footer/additionalProperties/type",
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
          } else {
            const err17 = {
              instancePath: instancePath + "/processed_params/footer",
              schemaPath: "#/components/schemas/ProcessedParams/properties/footer/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
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
          instancePath: instancePath + "/processed_params",
          schemaPath: "#/components/schemas/ProcessedParams/type",
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}

const func3 = (text) => [...text].length;
const pattern4 = new RegExp("^[^\\x00]*$", "u");
const pattern5 = new RegExp("^[\\w+/=-]+--[0-9a-f]+$", "u");

function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.content_type === undefined && (missing0 = "content_type")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.content_type !== undefined) {
        if ("input_select" !== data.content_type) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid2 = true;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.content_type === undefined && (missing1 = "content_type")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.content_type !== undefined) {
          if ("cards" !== data.content_type) {
            const err3 = {};
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs7 === errors;
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs9 = errors;
      if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs10 = errors;
      const _errs11 = errors;
      let valid4 = true;
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.content_type === undefined && (missing2 = "content_type")) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        } else {
          if (data.content_type !== undefined) {
            if ("form" !== data.content_type) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs14 = errors;
        if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs14 === errors;
        valid4 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs15 = errors;
        const _errs16 = errors;
        let valid6 = true;
        const _errs17 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.content_type === undefined && (missing3 = "content_type")) {
            const err6 = {};
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          } else {
            if (data.content_type !== undefined) {
              if ("article" !== data.content_type) {
                const err7 = {};
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          }
        }
        var _valid3 = _errs17 === errors;
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs19 = errors;
          if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs19 === errors;
          valid6 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs20 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.content_attributes !== undefined) {
              let data4 = data.content_attributes;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.items !== undefined) {
                  let data5 = data4.items;
                  if (Array.isArray(data5)) {
                    if (data5.length > 0) {
                      const err8 = {
                        instancePath: instancePath + "/content_attributes/items",
                        schemaPath:
                          "#/components/schemas/WithoutItems/properties/content_attributes/properties/items/maxItems",
                        keyword: "maxItems",
                        params: { limit: 0 },
                        message: "must NOT have more than 0 items",
                      };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  } else {
                    const err9 = {
                      instancePath: instancePath + "/content_attributes/items",
                      schemaPath:
                        "#/components/schemas/WithoutItems/properties/content_attributes/properties/items/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = {
                  instancePath: instancePath + "/content_attributes",
                  schemaPath: "#/components/schemas/WithoutItems/properties/content_attributes/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
              instancePath,
              schemaPath: "#/components/schemas/WithoutItems/type",
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
          var _valid3 = _errs20 === errors;
          valid6 = _valid3;
          ifClause3 = "else";
        }
        if (!valid6) {
          const err12 = {
            instancePath,
            schemaPath: "#/else/else/else/if",
            keyword: "if",
            params: { failingKeyword: ifClause3 },
            message: 'must match "' + ifClause3 + '" schema',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid2 = _errs15 === errors;
        valid4 = _valid2;
        ifClause2 = "else";
      }
      if (!valid4) {
        const err13 = {
          instancePath,
          schemaPath: "#/else/else/if",
          keyword: "if",
          params: { failingKeyword: ifClause2 },
          message: 'must match "' + ifClause2 + '" schema',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err14 = {
        instancePath,
        schemaPath: "#/else/if",
        keyword: "if",
        params: { failingKeyword: ifClause1 },
        message: 'must match "' + ifClause1 + '" schema',
      };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err15 = {
      instancePath,
      schemaPath: "#/if",
      keyword: "if",
      params: { failingKeyword: ifClause0 },
      message: 'must match "' + ifClause0 + '" schema',
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        const err16 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data6 = data.content;
      if (typeof data6 !== "string" && data6 !== null) {
        const err17 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema45.properties.content.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func3(data6) > 150000) {
          const err18 = {
            instancePath: instancePath + "/content",
            schemaPath: "#/properties/content/maxLength",
            keyword: "maxLength",
            params: { limit: 150000 },
            message: "must NOT have more than 150000 characters",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err19 = {
            instancePath: instancePath + "/content",
            schemaPath: "#/properties/content/pattern",
            keyword: "pattern",
            params: { pattern: "^[^\\x00]*$" },
            message: 'must match pattern "' + "^[^\\x00]*$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.message_type !== undefined) {
      let data7 = data.message_type;
      if (typeof data7 !== "string") {
        const err20 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
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
      if (!(data7 === "outgoing" || data7 === "incoming")) {
        const err21 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.message_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err22 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data9 = data.content_type;
      if (typeof data9 !== "string") {
        const err23 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/type",
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
      if (!(
        data9 === "text" ||
        data9 === "input_email" ||
        data9 === "cards" ||
        data9 === "input_select" ||
        data9 === "form" ||
        data9 === "article" ||
        data9 === "input_text" ||
        data9 === "input_textarea"
      )) {
        const err24 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/enum",
          keyword: "enum",
          params: { allowedValues: schema55.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data10 = data.content_attributes;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.in_reply_to !== undefined) {
          let data11 = data10.in_reply_to;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
            const err25 = {
              instancePath: instancePath + "/content_attributes/in_reply_to",
              schemaPath: "#/components/schemas/ContentAttributes/properties/in_reply_to/type",
              keyword: "type",
              params: { type: schema56.properties.in_reply_to.type },
              message: "must be integer,null",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.in_reply_to_external_id !== undefined) {
          let data12 = data10.in_reply_to_external_id;
          if (typeof data12 !== "string" && data12 !== null) {
            const err26 = {
              instancePath: instancePath + "/content_attributes/in_reply_to_external_id",
              schemaPath: "#/components/schemas/ContentAttributes/properties/in_reply_to_external_id/type",
              keyword: "type",
              params: { type: schema56.properties.in_reply_to_external_id.type },
              message: "must be string,null",
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
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/components/schemas/ContentAttributes/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.campaign_id !== undefined) {
      let data13 = data.campaign_id;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err28 = {
          instancePath: instancePath + "/campaign_id",
          schemaPath: "#/properties/campaign_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.template_params !== undefined) {
      if (
        !validate42(data.template_params, {
          instancePath: instancePath + "/template_params",
          parentData: data,
          parentDataProperty: "template_params",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== undefined) {
      let data15 = data.attachments;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 === "string") {
            if (!pattern5.test(data16)) {
              const err29 = {
                instancePath: instancePath + "/attachments/" + i0,
                schemaPath: "#/properties/attachments/items/pattern",
                keyword: "pattern",
                params: { pattern: "^[\\w+/=-]+--[0-9a-f]+$" },
                message: 'must match pattern "' + "^[\\w+/=-]+--[0-9a-f]+$" + '"',
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
              instancePath: instancePath + "/attachments/" + i0,
              schemaPath: "#/properties/attachments/items/type",
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
      } else {
        const err31 = {
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.echo_id !== undefined) {
      if (typeof data.echo_id !== "string") {
        const err32 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "#/properties/echo_id/type",
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
    if (data.source_id !== undefined) {
      let data18 = data.source_id;
      if (typeof data18 === "string") {
        if (func3(data18) > 20000) {
          const err33 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/maxLength",
            keyword: "maxLength",
            params: { limit: 20000 },
            message: "must NOT have more than 20000 characters",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern4.test(data18)) {
          const err34 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/pattern",
            keyword: "pattern",
            params: { pattern: "^[^\\x00]*$" },
            message: 'must match pattern "' + "^[^\\x00]*$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
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
    if (data.sender_type !== undefined) {
      let data19 = data.sender_type;
      if (typeof data19 !== "string") {
        const err36 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/type",
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
      if ("AgentBot" !== data19) {
        const err37 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/const",
          keyword: "const",
          params: { allowedValue: "AgentBot" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data20 = data.sender_id;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        const err38 = {
          instancePath: instancePath + "/sender_id",
          schemaPath: "#/properties/sender_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.external_created_at !== undefined) {
      let data21 = data.external_created_at;
      if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21))) {
        const err39 = {
          instancePath: instancePath + "/external_created_at",
          schemaPath: "#/properties/external_created_at/type",
          keyword: "type",
          params: { type: schema45.properties.external_created_at.type },
          message: "must be string,number",
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.cc_emails !== undefined) {
      if (typeof data.cc_emails !== "string") {
        const err40 = {
          instancePath: instancePath + "/cc_emails",
          schemaPath: "#/properties/cc_emails/type",
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
    if (data.bcc_emails !== undefined) {
      if (typeof data.bcc_emails !== "string") {
        const err41 = {
          instancePath: instancePath + "/bcc_emails",
          schemaPath: "#/properties/bcc_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.to_emails !== undefined) {
      if (typeof data.to_emails !== "string") {
        const err42 = {
          instancePath: instancePath + "/to_emails",
          schemaPath: "#/properties/to_emails/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.email_html_content !== undefined) {
      if (typeof data.email_html_content !== "string") {
        const err43 = {
          instancePath: instancePath + "/email_html_content",
          schemaPath: "#/properties/email_html_content/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageJson" */ let vErrors = null;
  let errors = 0;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  validate32.errors = vErrors;
  return errors === 0;
}

export const createMessageForm = validate45;
const schema59 = { $id: "createMessageForm", $ref: "spec#/components/schemas/NewMessageForm" };
const schema60 = {
  type: "object",
  additionalProperties: false,
  description:
    "A message with files. The part is named `attachments[]`, once per file; under another name the server creates an empty message.",
  "x-evidence": "Seen on 4.11.2; message_builder.rb; chatwoot/chatwoot issues 5438 and 8137, pull request 14600.",
  properties: {
    content: {
      type: "string",
      maxLength: 150000,
      pattern: "^[^\\x00]*$",
      description: "As in JSON. An attachment needs none.",
    },
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
      description:
        "As in JSON, written as JSON text. Single members may be parts such as `content_attributes[in_reply_to]`.",
      "x-evidence": "Both seen on 4.11.2.",
    },
    campaign_id: { type: "integer", description: "As in JSON." },
    template_params: {
      $ref: "#/components/schemas/TemplateParams",
      description:
        "As in JSON, in a part for each member, such as `template_params[name]`. As JSON text it is answered with 422.",
      "x-evidence": "Both seen on 4.11.2.",
    },
    "attachments[]": {
      type: "array",
      items: { type: "string", format: "binary" },
      description: "The files, or signed ids of files that were uploaded before.",
    },
    echo_id: { type: "string", description: "As in JSON." },
    source_id: { type: "string", maxLength: 20000, pattern: "^[^\\x00]*$", description: "As in JSON." },
    sender_type: { type: "string", const: "AgentBot", description: "As in JSON." },
    sender_id: { type: "integer", description: "As in JSON." },
    external_created_at: { type: "string", description: "As in JSON." },
    cc_emails: { type: "string", description: "As in JSON." },
    bcc_emails: { type: "string", description: "As in JSON." },
    to_emails: { type: "string", description: "As in JSON." },
    email_html_content: { type: "string", description: "As in JSON." },
  },
};

function validate46(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema60.properties, key0)) {
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
        if (func3(data0) > 150000) {
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
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/content",
            schemaPath: "#/properties/content/pattern",
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
          schemaPath: "#/properties/content/type",
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
    if (data.message_type !== undefined) {
      let data1 = data.message_type;
      if (typeof data1 !== "string") {
        const err4 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
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
      if (!(data1 === "outgoing" || data1 === "incoming")) {
        const err5 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema60.properties.message_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data3 = data.content_type;
      if (typeof data3 !== "string") {
        const err7 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
        data3 === "input_textarea"
      )) {
        const err8 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/components/schemas/ContentType/enum",
          keyword: "enum",
          params: { allowedValues: schema55.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      if (typeof data.content_attributes !== "string") {
        const err9 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
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
    if (data.campaign_id !== undefined) {
      let data5 = data.campaign_id;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err10 = {
          instancePath: instancePath + "/campaign_id",
          schemaPath: "#/properties/campaign_id/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.template_params !== undefined) {
      if (
        !validate42(data.template_params, {
          instancePath: instancePath + "/template_params",
          parentData: data,
          parentDataProperty: "template_params",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["attachments[]"] !== undefined) {
      let data7 = data["attachments[]"];
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(typeof data7[i0] === "string")) {
            const err11 = {
              instancePath: instancePath + "/attachments[]/" + i0,
              schemaPath: "#/properties/attachments%5B%5D/items/type",
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
      } else {
        const err12 = {
          instancePath: instancePath + "/attachments[]",
          schemaPath: "#/properties/attachments%5B%5D/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.echo_id !== undefined) {
      if (typeof data.echo_id !== "string") {
        const err13 = {
          instancePath: instancePath + "/echo_id",
          schemaPath: "#/properties/echo_id/type",
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
    if (data.source_id !== undefined) {
      let data10 = data.source_id;
      if (typeof data10 === "string") {
        if (func3(data10) > 20000) {
          const err14 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/maxLength",
            keyword: "maxLength",
            params: { limit: 20000 },
            message: "must NOT have more than 20000 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern4.test(data10)) {
          const err15 = {
            instancePath: instancePath + "/source_id",
            schemaPath: "#/properties/source_id/pattern",
            keyword: "pattern",
            params: { pattern: "^[^\\x00]*$" },
            message: 'must match pattern "' + "^[^\\x00]*$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
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
    if (data.sender_type !== undefined) {
      let data11 = data.sender_type;
      if (typeof data11 !== "string") {
        const err17 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/type",
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
      if ("AgentBot" !== data11) {
        const err18 = {
          instancePath: instancePath + "/sender_type",
          schemaPath: "#/properties/sender_type/const",
          keyword: "const",
          params: { allowedValue: "AgentBot" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data12 = data.sender_id;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err19 = {
          instancePath: instancePath + "/sender_id",
          schemaPath: "#/properties/sender_id/type",
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
    if (data.external_created_at !== undefined) {
      if (typeof data.external_created_at !== "string") {
        const err20 = {
          instancePath: instancePath + "/external_created_at",
          schemaPath: "#/properties/external_created_at/type",
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
    if (data.cc_emails !== undefined) {
      if (typeof data.cc_emails !== "string") {
        const err21 = {
          instancePath: instancePath + "/cc_emails",
          schemaPath: "#/properties/cc_emails/type",
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
    if (data.bcc_emails !== undefined) {
      if (typeof data.bcc_emails !== "string") {
        const err22 = {
          instancePath: instancePath + "/bcc_emails",
          schemaPath: "#/properties/bcc_emails/type",
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
    if (data.to_emails !== undefined) {
      if (typeof data.to_emails !== "string") {
        const err23 = {
          instancePath: instancePath + "/to_emails",
          schemaPath: "#/properties/to_emails/type",
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
    if (data.email_html_content !== undefined) {
      if (typeof data.email_html_content !== "string") {
        const err24 = {
          instancePath: instancePath + "/email_html_content",
          schemaPath: "#/properties/email_html_content/type",
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
  } else {
    const err25 = {
      instancePath,
      schemaPath: "#/type",
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
  validate46.errors = vErrors;
  return errors === 0;
}

function validate45(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageForm" */ let vErrors = null;
  let errors = 0;
  if (!validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
    errors = vErrors.length;
  }
  validate45.errors = vErrors;
  return errors === 0;
}

export const createMessageResponse = validate49;
const schema62 = { $id: "createMessageResponse", $ref: "spec#/components/schemas/Message" };

function validate50(
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
          params: { type: schema39.properties.content.type },
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
          params: { type: schema39.properties.source_id.type },
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
          params: { type: schema39.properties.echo_id.type },
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
              params: { type: schema37.properties.name.type },
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
              params: { type: schema37.properties.availability_status.type },
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
              params: { type: schema37.properties.email.type },
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
              params: { type: schema37.properties.phone_number.type },
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
              params: { type: schema37.properties.identifier.type },
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
              params: { type: schema37.properties.additional_attributes.type },
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
              params: { type: schema37.properties.custom_attributes.type },
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
                  params: { type: schema41.properties.extension.type },
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
                  params: { type: schema41.properties.data_url.type },
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
                  params: { type: schema41.properties.width.type },
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
                  params: { type: schema41.properties.height.type },
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
                  params: { type: schema41.properties.fallback_title.type },
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
  validate50.errors = vErrors;
  return errors === 0;
}

function validate49(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}

export const getVersionPath = validate52;
const schema66 = { $id: "getVersionPath", type: "object", required: [], properties: {} };

function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getVersionPath" */ let vErrors = null;
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
  validate52.errors = vErrors;
  return errors === 0;
}

export const getVersionQuery = validate53;
const schema67 = { $id: "getVersionQuery", type: "object", properties: {} };

function validate53(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getVersionQuery" */ let vErrors = null;
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
  validate53.errors = vErrors;
  return errors === 0;
}

export const getVersionResponse = validate54;
const schema68 = { $id: "getVersionResponse", $ref: "spec#/components/schemas/Version" };
const schema69 = {
  type: "object",
  required: ["version"],
  description: "The version of the server.",
  "x-evidence": "Seen on 4.11.2; api_controller.rb.",
  properties: {
    version: { type: "string", description: "The version of Chatwoot." },
    timestamp: { type: "string", description: "The time on the server." },
    queue_services: { type: "string", "x-extensible-enum": ["ok", "failing"], description: "Whether Redis is there." },
    data_services: {
      type: "string",
      "x-extensible-enum": ["ok", "failing"],
      description: "Whether the database is there.",
    },
  },
};

function validate54(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getVersionResponse" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "spec#/components/schemas/Version/required",
        keyword: "required",
        params: { missingProperty: "version" },
        message: "must have required property '" + "version" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version !== undefined) {
      if (typeof data.version !== "string") {
        const err1 = {
          instancePath: instancePath + "/version",
          schemaPath: "spec#/components/schemas/Version/properties/version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.timestamp !== undefined) {
      if (typeof data.timestamp !== "string") {
        const err2 = {
          instancePath: instancePath + "/timestamp",
          schemaPath: "spec#/components/schemas/Version/properties/timestamp/type",
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
    if (data.queue_services !== undefined) {
      if (typeof data.queue_services !== "string") {
        const err3 = {
          instancePath: instancePath + "/queue_services",
          schemaPath: "spec#/components/schemas/Version/properties/queue_services/type",
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
    if (data.data_services !== undefined) {
      if (typeof data.data_services !== "string") {
        const err4 = {
          instancePath: instancePath + "/data_services",
          schemaPath: "spec#/components/schemas/Version/properties/data_services/type",
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
      schemaPath: "spec#/components/schemas/Version/type",
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
  validate54.errors = vErrors;
  return errors === 0;
}

export const getProfilePath = validate55;
const schema70 = { $id: "getProfilePath", type: "object", required: [], properties: {} };

function validate55(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getProfilePath" */ let vErrors = null;
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
  validate55.errors = vErrors;
  return errors === 0;
}

export const getProfileQuery = validate56;
const schema71 = { $id: "getProfileQuery", type: "object", properties: {} };

function validate56(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getProfileQuery" */ let vErrors = null;
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
  validate56.errors = vErrors;
  return errors === 0;
}

export const getProfileResponse = validate57;
const schema72 = { $id: "getProfileResponse", $ref: "spec#/components/schemas/Profile" };
const schema73 = {
  type: "object",
  required: ["id", "name"],
  description: "A user, and where it may write.",
  "x-evidence": "That it holds `access_token`: seen on 4.11.2. The others: _user.json.jbuilder of 4.11.2.",
  properties: {
    id: { type: "integer", description: "The ID of the user." },
    name: { type: "string", description: "The name of the user." },
    account_id: { type: ["integer", "null"], description: "The account that was used last." },
    accounts: {
      type: "array",
      description: "The accounts of the user.",
      items: {
        type: "object",
        required: ["id"],
        additionalProperties: true,
        properties: {
          id: { type: "integer", description: "The ID of the account." },
          name: { type: "string", description: "The name of the account." },
          role: { type: "string", description: "What the user may do there: `agent` or `administrator`." },
        },
      },
    },
    access_token: { type: "string", description: "The token of the user. A secret." },
  },
};

function validate57(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="getProfileResponse" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "spec#/components/schemas/Profile/required",
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
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "spec#/components/schemas/Profile/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + "/id",
          schemaPath: "spec#/components/schemas/Profile/properties/id/type",
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
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        const err3 = {
          instancePath: instancePath + "/name",
          schemaPath: "spec#/components/schemas/Profile/properties/name/type",
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
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/account_id",
          schemaPath: "spec#/components/schemas/Profile/properties/account_id/type",
          keyword: "type",
          params: { type: schema73.properties.account_id.type },
          message: "must be integer,null",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.accounts !== undefined) {
      let data3 = data.accounts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === undefined) {
              const err5 = {
                instancePath: instancePath + "/accounts/" + i0,
                schemaPath: "spec#/components/schemas/Profile/properties/accounts/items/required",
                keyword: "required",
                params: { missingProperty: "id" },
                message: "must have required property '" + "id" + "'",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data4.id !== undefined) {
              let data5 = data4.id;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                const err6 = {
                  instancePath: instancePath + "/accounts/" + i0 + "/id",
                  schemaPath: "spec#/components/schemas/Profile/properties/accounts/items/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.name !== undefined) {
              if (typeof data4.name !== "string") {
                const err7 = {
                  instancePath: instancePath + "/accounts/" + i0 + "/name",
                  schemaPath: "spec#/components/schemas/Profile/properties/accounts/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data4.role !== undefined) {
              if (typeof data4.role !== "string") {
                const err8 = {
                  instancePath: instancePath + "/accounts/" + i0 + "/role",
                  schemaPath: "spec#/components/schemas/Profile/properties/accounts/items/properties/role/type",
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
          } else {
            const err9 = {
              instancePath: instancePath + "/accounts/" + i0,
              schemaPath: "spec#/components/schemas/Profile/properties/accounts/items/type",
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
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/accounts",
          schemaPath: "spec#/components/schemas/Profile/properties/accounts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.access_token !== undefined) {
      if (typeof data.access_token !== "string") {
        const err11 = {
          instancePath: instancePath + "/access_token",
          schemaPath: "spec#/components/schemas/Profile/properties/access_token/type",
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: "spec#/components/schemas/Profile/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}

export const operations = {
  listMessages: {
    method: "GET",
    path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    baseUrl: "https://app.chatwoot.com",
    security: [
      { header: "api_access_token", prefix: "" },
      { header: "Api-Access-Token", prefix: "" },
    ],
    parameters: { account_id: "integer", conversation_id: "integer" },
    query: { after: "integer", before: "integer" },
    fields: {},
    requests: {},
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          listed: {
            meta: {
              labels: [],
              additional_attributes: {},
              contact: {
                additional_attributes: {},
                custom_attributes: {},
                email: "john@example.org",
                id: 7,
                identifier: null,
                name: "John",
                phone_number: null,
                thumbnail: "",
                blocked: false,
                type: "contact",
              },
              agent_last_seen_at: null,
              assignee_last_seen_at: null,
            },
            payload: [
              {
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
            ],
          },
        },
      },
      401: {
        type: "application/json",
        headers: [],
        examples: {
          missing: { errors: ["You need to sign in or sign up before continuing."] },
          unknown: { error: "Invalid Access Token" },
          account: { error: "You are not authorized to access this account" },
          bot: { error: "Access to this endpoint is not authorized for bots" },
        },
      },
      404: { type: "application/json", headers: [], examples: { missing: { error: "Resource could not be found" } } },
      429: { type: "text/plain", headers: [], examples: { throttled: "Retry later\n" } },
      500: { type: "", headers: [], examples: {} },
      502: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
      504: { type: "", headers: [], examples: {} },
    },
    checkPath: listMessagesPath,
    checkQuery: listMessagesQuery,
  },
  createMessage: {
    method: "POST",
    path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    baseUrl: "https://app.chatwoot.com",
    security: [
      { header: "api_access_token", prefix: "" },
      { header: "Api-Access-Token", prefix: "" },
    ],
    parameters: { account_id: "integer", conversation_id: "integer" },
    query: {},
    fields: {
      content: "string",
      message_type: "string",
      private: "boolean",
      content_type: "string",
      content_attributes: "string",
      campaign_id: "integer",
      template_params: "object",
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
        select: {
          content: "Which size?",
          content_type: "input_select",
          content_attributes: {
            items: [
              { title: "Small", value: "s" },
              { title: "Large", value: "l" },
            ],
          },
        },
        cards: {
          content: "Our offer",
          content_type: "cards",
          content_attributes: {
            items: [
              {
                title: "Shoe",
                description: "Runs by itself",
                media_url: "https://shop.example.org/shoe.png",
                actions: [{ type: "link", text: "View", uri: "https://shop.example.org/shoe" }],
              },
            ],
          },
        },
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
        headers: [],
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
      400: { type: "application/json", headers: [], examples: { malformed: { status: 400, error: "Bad Request" } } },
      401: {
        type: "application/json",
        headers: [],
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
        headers: [],
        examples: { missing: { error: "Resource could not be found" }, path: { status: 404, error: "Not Found" } },
      },
      413: { type: "", headers: [], examples: {} },
      422: {
        type: "application/json",
        headers: [],
        examples: {
          inbox: { error: "Incoming messages are only allowed in Api inboxes" },
          long: { error: "Validation failed: Content is too long (maximum is 150000 characters)" },
          flood: { error: "Validation failed: Too many messages" },
          items: { error: "Validation failed: Content attributes At least one item is required." },
          template: { error: "Validation failed: Name is required" },
        },
      },
      429: { type: "text/plain", headers: [], examples: { throttled: "Retry later\n" } },
      500: { type: "", headers: [], examples: {} },
      502: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
      504: { type: "", headers: [], examples: {} },
    },
    checkPath: createMessagePath,
    checkQuery: createMessageQuery,
    checkJson: createMessageJson,
    checkForm: createMessageForm,
  },
  getVersion: {
    method: "GET",
    path: "/api",
    baseUrl: "https://app.chatwoot.com",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          version: { version: "4.11.2", timestamp: "2026-11-28 01:09:02", queue_services: "ok", data_services: "ok" },
        },
      },
      404: { type: "", headers: [], examples: {} },
      429: { type: "text/plain", headers: [], examples: { throttled: "Retry later\n" } },
      500: { type: "", headers: [], examples: {} },
      502: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
      504: { type: "", headers: [], examples: {} },
    },
    checkPath: getVersionPath,
    checkQuery: getVersionQuery,
  },
  getProfile: {
    method: "GET",
    path: "/api/v1/profile",
    baseUrl: "https://app.chatwoot.com",
    security: [
      { header: "api_access_token", prefix: "" },
      { header: "Api-Access-Token", prefix: "" },
    ],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          profile: {
            id: 123,
            name: "Jane",
            account_id: 1,
            accounts: [{ id: 1, name: "Acme", role: "agent" }],
            access_token: "the-token-itself",
          },
        },
      },
      401: {
        type: "application/json",
        headers: [],
        examples: {
          unknown: { error: "Invalid Access Token" },
          bot: { error: "Access to this endpoint is not authorized for bots" },
        },
      },
      404: { type: "", headers: [], examples: {} },
      429: { type: "text/plain", headers: [], examples: { throttled: "Retry later\n" } },
      500: { type: "", headers: [], examples: {} },
      502: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
      504: { type: "", headers: [], examples: {} },
    },
    checkPath: getProfilePath,
    checkQuery: getProfileQuery,
  },
};
