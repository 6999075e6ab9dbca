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
  "x-evidence": "The list: 99digital's page on the list of messages. Its parts: inferred from Chatwoot.",
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
  "x-evidence": "Inferred from Chatwoot.",
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
    "An object containing sender data (contact \\ user \\ agent_bot). Its members depend on its `type`; the page shows those of a user.",
  "x-evidence": "That members depend on it: inferred from Chatwoot.",
  properties: {
    id: { type: "integer", description: "The id of the sender." },
    name: {
      type: ["string", "null"],
      description: "The name of the sender.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    available_name: {
      type: "string",
      description: "The name that contacts see. On a user.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    email: {
      type: ["string", "null"],
      description: "Email address of the sender.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    avatar_url: {
      type: "string",
      description: "URL of the picture. Empty when there is none.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    logo_user_url: {
      type: ["string", "null"],
      description: "URL of the logo. On a user.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    type: {
      type: "string",
      "x-extensible-enum": ["user", "contact", "agent_bot"],
      description: "What the sender is. The example of the page shows `user`.",
      "x-evidence": "The others: the page's words on the sender.",
    },
    availability_status: {
      type: ["string", "null"],
      "x-extensible-enum": ["offline", "online", "busy"],
      description: "Whether the user is there. On a user. The page shows `offline`.",
      "x-evidence": "The other two, and null: inferred from Chatwoot.",
    },
    thumbnail: {
      type: "string",
      description: "URL of the picture. Empty when there is none.",
      "x-evidence": "Null or empty, and on whom it is: inferred from Chatwoot.",
    },
    phone_number: {
      type: ["string", "null"],
      description: "Phone number. On a contact.",
      "x-evidence": "99digital's page on the list of messages, which shows contacts.",
    },
    identifier: {
      type: ["string", "null"],
      description: "The id of the contact in another system. On a contact.",
      "x-evidence": "99digital's page on the list of messages, which shows contacts.",
    },
    additional_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Further data about the contact. On a contact.",
      "x-evidence": "99digital's page on the list of messages, which shows contacts.",
    },
    custom_attributes: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "Values of the custom attributes of the contact. On a contact.",
      "x-evidence": "99digital's page on the list of messages, which shows contacts.",
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
        if (data3.available_name !== undefined) {
          if (typeof data3.available_name !== "string") {
            const err5 = {
              instancePath: instancePath + "/contact/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data3.email !== undefined) {
          let data7 = data3.email;
          if (typeof data7 !== "string" && data7 !== null) {
            const err6 = {
              instancePath: instancePath + "/contact/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.avatar_url !== undefined) {
          if (typeof data3.avatar_url !== "string") {
            const err7 = {
              instancePath: instancePath + "/contact/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data3.logo_user_url !== undefined) {
          let data9 = data3.logo_user_url;
          if (typeof data9 !== "string" && data9 !== null) {
            const err8 = {
              instancePath: instancePath + "/contact/logo_user_url",
              schemaPath: "#/components/schemas/Sender/properties/logo_user_url/type",
              keyword: "type",
              params: { type: schema37.properties.logo_user_url.type },
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
        if (data3.type !== undefined) {
          if (typeof data3.type !== "string") {
            const err9 = {
              instancePath: instancePath + "/contact/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data3.availability_status !== undefined) {
          let data11 = data3.availability_status;
          if (typeof data11 !== "string" && data11 !== null) {
            const err10 = {
              instancePath: instancePath + "/contact/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
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
        if (data3.thumbnail !== undefined) {
          if (typeof data3.thumbnail !== "string") {
            const err11 = {
              instancePath: instancePath + "/contact/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data3.phone_number !== undefined) {
          let data13 = data3.phone_number;
          if (typeof data13 !== "string" && data13 !== null) {
            const err12 = {
              instancePath: instancePath + "/contact/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
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
        if (data3.identifier !== undefined) {
          let data14 = data3.identifier;
          if (typeof data14 !== "string" && data14 !== null) {
            const err13 = {
              instancePath: instancePath + "/contact/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
              message: "must be string,null",
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
      } else {
        const err16 = {
          instancePath: instancePath + "/contact",
          schemaPath: "#/components/schemas/Sender/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.assignee !== undefined) {
      let data17 = data.assignee;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.id !== undefined) {
          let data18 = data17.id;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            const err17 = {
              instancePath: instancePath + "/assignee/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
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
        if (data17.name !== undefined) {
          let data19 = data17.name;
          if (typeof data19 !== "string" && data19 !== null) {
            const err18 = {
              instancePath: instancePath + "/assignee/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema37.properties.name.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data17.available_name !== undefined) {
          if (typeof data17.available_name !== "string") {
            const err19 = {
              instancePath: instancePath + "/assignee/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data17.email !== undefined) {
          let data21 = data17.email;
          if (typeof data21 !== "string" && data21 !== null) {
            const err20 = {
              instancePath: instancePath + "/assignee/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
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
        if (data17.avatar_url !== undefined) {
          if (typeof data17.avatar_url !== "string") {
            const err21 = {
              instancePath: instancePath + "/assignee/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data17.logo_user_url !== undefined) {
          let data23 = data17.logo_user_url;
          if (typeof data23 !== "string" && data23 !== null) {
            const err22 = {
              instancePath: instancePath + "/assignee/logo_user_url",
              schemaPath: "#/components/schemas/Sender/properties/logo_user_url/type",
              keyword: "type",
              params: { type: schema37.properties.logo_user_url.type },
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
        if (data17.type !== undefined) {
          if (typeof data17.type !== "string") {
            const err23 = {
              instancePath: instancePath + "/assignee/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data17.availability_status !== undefined) {
          let data25 = data17.availability_status;
          if (typeof data25 !== "string" && data25 !== null) {
            const err24 = {
              instancePath: instancePath + "/assignee/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
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
        if (data17.thumbnail !== undefined) {
          if (typeof data17.thumbnail !== "string") {
            const err25 = {
              instancePath: instancePath + "/assignee/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data17.phone_number !== undefined) {
          let data27 = data17.phone_number;
          if (typeof data27 !== "string" && data27 !== null) {
            const err26 = {
              instancePath: instancePath + "/assignee/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
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
        if (data17.identifier !== undefined) {
          let data28 = data17.identifier;
          if (typeof data28 !== "string" && data28 !== null) {
            const err27 = {
              instancePath: instancePath + "/assignee/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
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
        if (data17.additional_attributes !== undefined) {
          let data29 = data17.additional_attributes;
          if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
            const err28 = {
              instancePath: instancePath + "/assignee/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data17.custom_attributes !== undefined) {
          let data30 = data17.custom_attributes;
          if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
            const err29 = {
              instancePath: instancePath + "/assignee/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.custom_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/assignee",
          schemaPath: "#/components/schemas/Sender/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.agent_last_seen_at !== undefined) {
      let data31 = data.agent_last_seen_at;
      if (typeof data31 !== "string" && data31 !== null) {
        const err31 = {
          instancePath: instancePath + "/agent_last_seen_at",
          schemaPath: "#/properties/agent_last_seen_at/type",
          keyword: "type",
          params: { type: schema36.properties.agent_last_seen_at.type },
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
    if (data.assignee_last_seen_at !== undefined) {
      let data32 = data.assignee_last_seen_at;
      if (typeof data32 !== "string" && data32 !== null) {
        const err32 = {
          instancePath: instancePath + "/assignee_last_seen_at",
          schemaPath: "#/properties/assignee_last_seen_at/type",
          keyword: "type",
          params: { type: schema36.properties.assignee_last_seen_at.type },
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
  } else {
    const err33 = {
      instancePath,
      schemaPath: "#/type",
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
  validate25.errors = vErrors;
  return errors === 0;
}

const schema39 = {
  type: "object",
  description: "The created message. The page marks nothing as required.",
  "x-evidence": "Which members are always there: inferred from Chatwoot and from the example of the page.",
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
  ],
  properties: {
    id: { type: "integer", description: "The numeric id of the message." },
    content: {
      type: ["string", "null"],
      description: "The message text content. The page says string.",
      "x-evidence": "Null for a message without text: inferred from Chatwoot.",
    },
    inbox_id: { type: "integer", description: "The numeric id of the inbox." },
    conversation_id: { type: "integer", description: "The numeric id of the conversation." },
    message_type: {
      type: "integer",
      "x-extensible-enum": [0, 1, 2, 3],
      description:
        "The type of the message. 0 incoming, 1 outgoing, 2 activity, 3 template. The page says 1 incoming, 2 outgoing, 3 activity, 4 template, against its own example, which has 0.",
      "x-evidence": "Inferred from Chatwoot 4.11.2, enum of message.rb, and from the page's own example.",
    },
    content_type: {
      type: "string",
      "x-extensible-enum": ["text", "input_select", "cards", "form", "article"],
      default: "text",
      description: "The type of the template message.",
      "x-evidence": "Open to other values: inferred from Chatwoot, whose list grows.",
    },
    status: {
      type: "string",
      "x-extensible-enum": ["failed", "sent", "delivered", "read"],
      description: "The status of the message.",
      "x-evidence": "Open to other values: inferred from Chatwoot, whose list grows.",
    },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description: "An object containing content attributes for the content_type.",
    },
    created_at: {
      type: "integer",
      description: "Time at which the message was created. Measured in seconds since the Unix epoch.",
    },
    private: { type: "boolean", description: "A Boolean indicating whether the message is private or not." },
    source_id: {
      type: ["string", "null"],
      description: "Message source id. The page says string.",
      "x-evidence": "Null where none is known: inferred from Chatwoot.",
    },
    sender: { $ref: "#/components/schemas/Sender" },
    created_at_exact: { type: "string", description: "The time at which message was created (ISO 8601 format)." },
    attachments: {
      type: "array",
      items: { $ref: "#/components/schemas/Attachment" },
      description: "The files of the message. Absent when there are none.",
      "x-evidence": "Inferred from Chatwoot; the page shows none of it.",
    },
  },
};
const schema41 = {
  type: "object",
  description: "A file of a message.",
  "x-evidence": "Inferred from Chatwoot; the page shows none of it.",
  properties: {
    id: { type: "integer", description: "The id of the attachment." },
    message_id: { type: "integer", description: "The id of the message." },
    file_type: {
      type: "string",
      "x-extensible-enum": ["image", "audio", "video", "file"],
      description: "Kind of attachment.",
    },
    account_id: { type: "integer", description: "The id of the account." },
    data_url: { type: ["string", "null"], description: "Where the file can be fetched." },
    file_size: { type: "integer", description: "Size in bytes." },
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err10 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
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
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string" && data1 !== null) {
        const err11 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema39.properties.content.type },
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
    if (data.inbox_id !== undefined) {
      let data2 = data.inbox_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + "/inbox_id",
          schemaPath: "#/properties/inbox_id/type",
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
      let data3 = data.conversation_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
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
    if (data.message_type !== undefined) {
      let data4 = data.message_type;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
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
    if (data.content_type !== undefined) {
      if (typeof data.content_type !== "string") {
        const err15 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
    if (data.status !== undefined) {
      if (typeof data.status !== "string") {
        const err16 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
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
    if (data.content_attributes !== undefined) {
      let data7 = data.content_attributes;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
      } else {
        const err17 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
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
    if (data.created_at !== undefined) {
      let data8 = data.created_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = {
          instancePath: instancePath + "/created_at",
          schemaPath: "#/properties/created_at/type",
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
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err19 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data10 = data.source_id;
      if (typeof data10 !== "string" && data10 !== null) {
        const err20 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
          keyword: "type",
          params: { type: schema39.properties.source_id.type },
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
    if (data.sender !== undefined) {
      let data11 = data.sender;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id !== undefined) {
          let data12 = data11.id;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err21 = {
              instancePath: instancePath + "/sender/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
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
        if (data11.name !== undefined) {
          let data13 = data11.name;
          if (typeof data13 !== "string" && data13 !== null) {
            const err22 = {
              instancePath: instancePath + "/sender/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema37.properties.name.type },
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
        if (data11.available_name !== undefined) {
          if (typeof data11.available_name !== "string") {
            const err23 = {
              instancePath: instancePath + "/sender/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data11.email !== undefined) {
          let data15 = data11.email;
          if (typeof data15 !== "string" && data15 !== null) {
            const err24 = {
              instancePath: instancePath + "/sender/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
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
        if (data11.avatar_url !== undefined) {
          if (typeof data11.avatar_url !== "string") {
            const err25 = {
              instancePath: instancePath + "/sender/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data11.logo_user_url !== undefined) {
          let data17 = data11.logo_user_url;
          if (typeof data17 !== "string" && data17 !== null) {
            const err26 = {
              instancePath: instancePath + "/sender/logo_user_url",
              schemaPath: "#/components/schemas/Sender/properties/logo_user_url/type",
              keyword: "type",
              params: { type: schema37.properties.logo_user_url.type },
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
        if (data11.type !== undefined) {
          if (typeof data11.type !== "string") {
            const err27 = {
              instancePath: instancePath + "/sender/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data11.availability_status !== undefined) {
          let data19 = data11.availability_status;
          if (typeof data19 !== "string" && data19 !== null) {
            const err28 = {
              instancePath: instancePath + "/sender/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
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
        if (data11.thumbnail !== undefined) {
          if (typeof data11.thumbnail !== "string") {
            const err29 = {
              instancePath: instancePath + "/sender/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data11.phone_number !== undefined) {
          let data21 = data11.phone_number;
          if (typeof data21 !== "string" && data21 !== null) {
            const err30 = {
              instancePath: instancePath + "/sender/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
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
        if (data11.identifier !== undefined) {
          let data22 = data11.identifier;
          if (typeof data22 !== "string" && data22 !== null) {
            const err31 = {
              instancePath: instancePath + "/sender/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
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
        if (data11.additional_attributes !== undefined) {
          let data23 = data11.additional_attributes;
          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
            const err32 = {
              instancePath: instancePath + "/sender/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data11.custom_attributes !== undefined) {
          let data24 = data11.custom_attributes;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            const err33 = {
              instancePath: instancePath + "/sender/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.custom_attributes.type },
              message: "must be object,null",
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
          instancePath: instancePath + "/sender",
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
    if (data.created_at_exact !== undefined) {
      if (typeof data.created_at_exact !== "string") {
        const err35 = {
          instancePath: instancePath + "/created_at_exact",
          schemaPath: "#/properties/created_at_exact/type",
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
    if (data.attachments !== undefined) {
      let data26 = data.attachments;
      if (Array.isArray(data26)) {
        const len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.id !== undefined) {
              let data28 = data27.id;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                const err36 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/id",
                  schemaPath: "#/components/schemas/Attachment/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data27.message_id !== undefined) {
              let data29 = data27.message_id;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                const err37 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/message_id",
                  schemaPath: "#/components/schemas/Attachment/properties/message_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data27.file_type !== undefined) {
              if (typeof data27.file_type !== "string") {
                const err38 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_type",
                  schemaPath: "#/components/schemas/Attachment/properties/file_type/type",
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
            if (data27.account_id !== undefined) {
              let data31 = data27.account_id;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                const err39 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/account_id",
                  schemaPath: "#/components/schemas/Attachment/properties/account_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data27.data_url !== undefined) {
              let data32 = data27.data_url;
              if (typeof data32 !== "string" && data32 !== null) {
                const err40 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/data_url",
                  schemaPath: "#/components/schemas/Attachment/properties/data_url/type",
                  keyword: "type",
                  params: { type: schema41.properties.data_url.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.file_size !== undefined) {
              let data33 = data27.file_size;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                const err41 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_size",
                  schemaPath: "#/components/schemas/Attachment/properties/file_size/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = {
              instancePath: instancePath + "/attachments/" + i0,
              schemaPath: "#/components/schemas/Attachment/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
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
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
  required: ["content"],
  description: "A message to post. None but the members of the page are allowed here.",
  "x-evidence": "None but these: inferred from Chatwoot, which takes a misspelled member and ignores it.",
  properties: {
    content: { type: "string", description: "The content of the message." },
    message_type: {
      type: "string",
      enum: ["incoming", "outgoing", "activity", "template"],
      description: "The type of the message. In the answer it is a number.",
      "x-evidence": "A number: read off the example of the page.",
    },
    private: { type: "boolean", description: "A Boolean indicating whether the message is private or not." },
    content_type: {
      type: "string",
      enum: ["text", "input_select", "cards", "form"],
      description: "The type of the template message.",
    },
    content_attributes: {
      type: "object",
      additionalProperties: true,
      description:
        "Attributes based on the message content type. In Chatwoot `input_select`, `cards` and `form` need `items` here.",
      "x-evidence": "The items: inferred from Chatwoot; the page names no members.",
      properties: {
        in_reply_to: {
          type: ["integer", "null"],
          description: "The id of the message that this one answers.",
          "x-evidence": "Inferred from Chatwoot.",
        },
      },
    },
  },
};

function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageJson" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "spec#/components/schemas/NewMessage/required",
        keyword: "required",
        params: { missingProperty: "content" },
        message: "must have required property '" + "content" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "content" ||
        key0 === "message_type" ||
        key0 === "private" ||
        key0 === "content_type" ||
        key0 === "content_attributes"
      )) {
        const err1 = {
          instancePath,
          schemaPath: "spec#/components/schemas/NewMessage/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.content !== undefined) {
      if (typeof data.content !== "string") {
        const err2 = {
          instancePath: instancePath + "/content",
          schemaPath: "spec#/components/schemas/NewMessage/properties/content/type",
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
          schemaPath: "spec#/components/schemas/NewMessage/properties/message_type/type",
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
      if (!(data1 === "incoming" || data1 === "outgoing" || data1 === "activity" || data1 === "template")) {
        const err4 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "spec#/components/schemas/NewMessage/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.message_type.enum },
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
          schemaPath: "spec#/components/schemas/NewMessage/properties/private/type",
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
          schemaPath: "spec#/components/schemas/NewMessage/properties/content_type/type",
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
      if (!(data3 === "text" || data3 === "input_select" || data3 === "cards" || data3 === "form")) {
        const err7 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "spec#/components/schemas/NewMessage/properties/content_type/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.content_type.enum },
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
      let data4 = data.content_attributes;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.in_reply_to !== undefined) {
          let data5 = data4.in_reply_to;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
            const err8 = {
              instancePath: instancePath + "/content_attributes/in_reply_to",
              schemaPath:
                "spec#/components/schemas/NewMessage/properties/content_attributes/properties/in_reply_to/type",
              keyword: "type",
              params: { type: schema45.properties.content_attributes.properties.in_reply_to.type },
              message: "must be integer,null",
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
          instancePath: instancePath + "/content_attributes",
          schemaPath: "spec#/components/schemas/NewMessage/properties/content_attributes/type",
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
      instancePath,
      schemaPath: "spec#/components/schemas/NewMessage/type",
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
  validate32.errors = vErrors;
  return errors === 0;
}

export const createMessageForm = validate33;
const schema46 = { $id: "createMessageForm", $ref: "spec#/components/schemas/NewMessageForm" };
const schema47 = {
  type: "object",
  additionalProperties: false,
  description:
    "A message with files. The part is named `attachments[]`, once per file. The page does not mention files.",
  "x-evidence": "Inferred from Chatwoot, whose builder takes exactly this; not seen on 99digital itself.",
  properties: {
    content: { type: "string", description: "As in JSON. An attachment needs none." },
    message_type: {
      type: "string",
      enum: ["incoming", "outgoing", "activity", "template"],
      description: "As in JSON.",
    },
    private: {
      type: "boolean",
      description:
        "As in JSON. Leave it out rather than send `false`, which Chatwoot's email inboxes seem to read as true.",
    },
    content_type: { type: "string", enum: ["text", "input_select", "cards", "form"], description: "As in JSON." },
    content_attributes: {
      type: "string",
      contentMediaType: "application/json",
      description: "As in JSON, written as JSON text.",
    },
    "attachments[]": { type: "array", items: { type: "string", format: "binary" }, description: "The files." },
  },
};

function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageForm" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === "content" ||
        key0 === "message_type" ||
        key0 === "private" ||
        key0 === "content_type" ||
        key0 === "content_attributes" ||
        key0 === "attachments[]"
      )) {
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
      if (typeof data.content !== "string") {
        const err1 = {
          instancePath: instancePath + "/content",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/content/type",
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
    if (data.message_type !== undefined) {
      let data1 = data.message_type;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/message_type/type",
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
      if (!(data1 === "incoming" || data1 === "outgoing" || data1 === "activity" || data1 === "template")) {
        const err3 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/message_type/enum",
          keyword: "enum",
          params: { allowedValues: schema47.properties.message_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err4 = {
          instancePath: instancePath + "/private",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data3 = data.content_type;
      if (typeof data3 !== "string") {
        const err5 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/content_type/type",
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
      if (!(data3 === "text" || data3 === "input_select" || data3 === "cards" || data3 === "form")) {
        const err6 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/content_type/enum",
          keyword: "enum",
          params: { allowedValues: schema47.properties.content_type.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      if (typeof data.content_attributes !== "string") {
        const err7 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/content_attributes/type",
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
    if (data["attachments[]"] !== undefined) {
      let data5 = data["attachments[]"];
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(typeof data5[i0] === "string")) {
            const err8 = {
              instancePath: instancePath + "/attachments[]/" + i0,
              schemaPath: "spec#/components/schemas/NewMessageForm/properties/attachments%5B%5D/items/type",
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
          instancePath: instancePath + "/attachments[]",
          schemaPath: "spec#/components/schemas/NewMessageForm/properties/attachments%5B%5D/type",
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
      instancePath,
      schemaPath: "spec#/components/schemas/NewMessageForm/type",
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
  validate33.errors = vErrors;
  return errors === 0;
}

export const createMessageResponse = validate34;
const schema48 = { $id: "createMessageResponse", $ref: "spec#/components/schemas/Message" };

function validate35(
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err10 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
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
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string" && data1 !== null) {
        const err11 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: schema39.properties.content.type },
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
    if (data.inbox_id !== undefined) {
      let data2 = data.inbox_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + "/inbox_id",
          schemaPath: "#/properties/inbox_id/type",
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
      let data3 = data.conversation_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
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
    if (data.message_type !== undefined) {
      let data4 = data.message_type;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + "/message_type",
          schemaPath: "#/properties/message_type/type",
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
    if (data.content_type !== undefined) {
      if (typeof data.content_type !== "string") {
        const err15 = {
          instancePath: instancePath + "/content_type",
          schemaPath: "#/properties/content_type/type",
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
    if (data.status !== undefined) {
      if (typeof data.status !== "string") {
        const err16 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
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
    if (data.content_attributes !== undefined) {
      let data7 = data.content_attributes;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
      } else {
        const err17 = {
          instancePath: instancePath + "/content_attributes",
          schemaPath: "#/properties/content_attributes/type",
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
    if (data.created_at !== undefined) {
      let data8 = data.created_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = {
          instancePath: instancePath + "/created_at",
          schemaPath: "#/properties/created_at/type",
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
    if (data.private !== undefined) {
      if (typeof data.private !== "boolean") {
        const err19 = {
          instancePath: instancePath + "/private",
          schemaPath: "#/properties/private/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data10 = data.source_id;
      if (typeof data10 !== "string" && data10 !== null) {
        const err20 = {
          instancePath: instancePath + "/source_id",
          schemaPath: "#/properties/source_id/type",
          keyword: "type",
          params: { type: schema39.properties.source_id.type },
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
    if (data.sender !== undefined) {
      let data11 = data.sender;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id !== undefined) {
          let data12 = data11.id;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err21 = {
              instancePath: instancePath + "/sender/id",
              schemaPath: "#/components/schemas/Sender/properties/id/type",
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
        if (data11.name !== undefined) {
          let data13 = data11.name;
          if (typeof data13 !== "string" && data13 !== null) {
            const err22 = {
              instancePath: instancePath + "/sender/name",
              schemaPath: "#/components/schemas/Sender/properties/name/type",
              keyword: "type",
              params: { type: schema37.properties.name.type },
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
        if (data11.available_name !== undefined) {
          if (typeof data11.available_name !== "string") {
            const err23 = {
              instancePath: instancePath + "/sender/available_name",
              schemaPath: "#/components/schemas/Sender/properties/available_name/type",
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
        if (data11.email !== undefined) {
          let data15 = data11.email;
          if (typeof data15 !== "string" && data15 !== null) {
            const err24 = {
              instancePath: instancePath + "/sender/email",
              schemaPath: "#/components/schemas/Sender/properties/email/type",
              keyword: "type",
              params: { type: schema37.properties.email.type },
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
        if (data11.avatar_url !== undefined) {
          if (typeof data11.avatar_url !== "string") {
            const err25 = {
              instancePath: instancePath + "/sender/avatar_url",
              schemaPath: "#/components/schemas/Sender/properties/avatar_url/type",
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
        if (data11.logo_user_url !== undefined) {
          let data17 = data11.logo_user_url;
          if (typeof data17 !== "string" && data17 !== null) {
            const err26 = {
              instancePath: instancePath + "/sender/logo_user_url",
              schemaPath: "#/components/schemas/Sender/properties/logo_user_url/type",
              keyword: "type",
              params: { type: schema37.properties.logo_user_url.type },
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
        if (data11.type !== undefined) {
          if (typeof data11.type !== "string") {
            const err27 = {
              instancePath: instancePath + "/sender/type",
              schemaPath: "#/components/schemas/Sender/properties/type/type",
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
        if (data11.availability_status !== undefined) {
          let data19 = data11.availability_status;
          if (typeof data19 !== "string" && data19 !== null) {
            const err28 = {
              instancePath: instancePath + "/sender/availability_status",
              schemaPath: "#/components/schemas/Sender/properties/availability_status/type",
              keyword: "type",
              params: { type: schema37.properties.availability_status.type },
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
        if (data11.thumbnail !== undefined) {
          if (typeof data11.thumbnail !== "string") {
            const err29 = {
              instancePath: instancePath + "/sender/thumbnail",
              schemaPath: "#/components/schemas/Sender/properties/thumbnail/type",
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
        if (data11.phone_number !== undefined) {
          let data21 = data11.phone_number;
          if (typeof data21 !== "string" && data21 !== null) {
            const err30 = {
              instancePath: instancePath + "/sender/phone_number",
              schemaPath: "#/components/schemas/Sender/properties/phone_number/type",
              keyword: "type",
              params: { type: schema37.properties.phone_number.type },
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
        if (data11.identifier !== undefined) {
          let data22 = data11.identifier;
          if (typeof data22 !== "string" && data22 !== null) {
            const err31 = {
              instancePath: instancePath + "/sender/identifier",
              schemaPath: "#/components/schemas/Sender/properties/identifier/type",
              keyword: "type",
              params: { type: schema37.properties.identifier.type },
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
        if (data11.additional_attributes !== undefined) {
          let data23 = data11.additional_attributes;
          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
            const err32 = {
              instancePath: instancePath + "/sender/additional_attributes",
              schemaPath: "#/components/schemas/Sender/properties/additional_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.additional_attributes.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data11.custom_attributes !== undefined) {
          let data24 = data11.custom_attributes;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            const err33 = {
              instancePath: instancePath + "/sender/custom_attributes",
              schemaPath: "#/components/schemas/Sender/properties/custom_attributes/type",
              keyword: "type",
              params: { type: schema37.properties.custom_attributes.type },
              message: "must be object,null",
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
          instancePath: instancePath + "/sender",
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
    if (data.created_at_exact !== undefined) {
      if (typeof data.created_at_exact !== "string") {
        const err35 = {
          instancePath: instancePath + "/created_at_exact",
          schemaPath: "#/properties/created_at_exact/type",
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
    if (data.attachments !== undefined) {
      let data26 = data.attachments;
      if (Array.isArray(data26)) {
        const len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.id !== undefined) {
              let data28 = data27.id;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                const err36 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/id",
                  schemaPath: "#/components/schemas/Attachment/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data27.message_id !== undefined) {
              let data29 = data27.message_id;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                const err37 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/message_id",
                  schemaPath: "#/components/schemas/Attachment/properties/message_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data27.file_type !== undefined) {
              if (typeof data27.file_type !== "string") {
                const err38 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_type",
                  schemaPath: "#/components/schemas/Attachment/properties/file_type/type",
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
            if (data27.account_id !== undefined) {
              let data31 = data27.account_id;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                const err39 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/account_id",
                  schemaPath: "#/components/schemas/Attachment/properties/account_id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data27.data_url !== undefined) {
              let data32 = data27.data_url;
              if (typeof data32 !== "string" && data32 !== null) {
                const err40 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/data_url",
                  schemaPath: "#/components/schemas/Attachment/properties/data_url/type",
                  keyword: "type",
                  params: { type: schema41.properties.data_url.type },
                  message: "must be string,null",
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.file_size !== undefined) {
              let data33 = data27.file_size;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                const err41 = {
                  instancePath: instancePath + "/attachments/" + i0 + "/file_size",
                  schemaPath: "#/components/schemas/Attachment/properties/file_size/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = {
              instancePath: instancePath + "/attachments/" + i0,
              schemaPath: "#/components/schemas/Attachment/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
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
          instancePath: instancePath + "/attachments",
          schemaPath: "#/properties/attachments/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
  validate35.errors = vErrors;
  return errors === 0;
}

function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
    errors = vErrors.length;
  }
  validate34.errors = vErrors;
  return errors === 0;
}

export const operations = {
  listMessages: {
    method: "GET",
    path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    baseUrl: "https://online.99digital.co.il",
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
                created_at_exact: "2023-11-14T22:13:20.000Z",
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
    baseUrl: "https://online.99digital.co.il",
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
      "attachments[]": "array",
    },
    requests: {
      "application/json": {
        documented: {
          content: "string",
          message_type: "outgoing",
          private: false,
          content_type: "text",
          content_attributes: {},
        },
        text: { content: "Hello, how can I help you?" },
        reply: { content: "Please call back.", private: true, content_attributes: { in_reply_to: 7 } },
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
            content: "Hello",
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
              email: "jane@example.org",
              avatar_url: "",
              logo_user_url: "",
              type: "user",
              availability_status: "online",
              thumbnail: "",
            },
            created_at_exact: "2023-11-14T22:13:20.000Z",
          },
          documented: {
            id: 0,
            content: "string",
            inbox_id: 0,
            conversation_id: 0,
            message_type: 0,
            content_type: "text",
            status: "sent",
            content_attributes: {},
            created_at: 0,
            private: false,
            source_id: "string",
            sender: {
              id: 0,
              name: "string",
              available_name: "string",
              email: "string",
              avatar_url: "string",
              logo_user_url: "string",
              type: "user",
              availability_status: "offline",
              thumbnail: "string",
            },
            created_at_exact: "yyyy-mm-ddThh:mm:ss.sssZ",
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
        },
      },
      404: { type: "application/json", headers: [], examples: { missing: { error: "Resource could not be found" } } },
      413: { type: "", headers: [], examples: {} },
      422: {
        type: "application/json",
        headers: [],
        examples: { inbox: { error: "Incoming messages are only allowed in Api inboxes" } },
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
};
