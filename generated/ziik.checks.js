// This file was made from the spec by `npm run generate`. Do not edit it.

export const createMessagePath = validate20;
const schema31 = {
  $id: "createMessagePath",
  type: "object",
  required: ["conversation"],
  properties: { conversation: { type: "integer", minimum: 1 } },
};

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessagePath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conversation === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "conversation" },
        message: "must have required property '" + "conversation" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.conversation !== undefined) {
      let data0 = data.conversation;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + "/conversation",
          schemaPath: "#/properties/conversation/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/conversation",
            schemaPath: "#/properties/conversation/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
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
  required: ["message"],
  description: "A message to post. Older documentation has a `fileCount` too, so other members are not refused here.",
  "x-evidence": "`fileCount`: Ziik's older documentation.",
  properties: {
    message: { type: "string", description: "Message text, may contain rich content markup." },
    parent_id: { type: ["integer", "null"], description: "ID of the parent message when replying." },
  },
};

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageJson" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "spec#/components/schemas/NewMessage/required",
        keyword: "required",
        params: { missingProperty: "message" },
        message: "must have required property '" + "message" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message !== undefined) {
      if (typeof data.message !== "string") {
        const err1 = {
          instancePath: instancePath + "/message",
          schemaPath: "spec#/components/schemas/NewMessage/properties/message/type",
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
    if (data.parent_id !== undefined) {
      let data1 = data.parent_id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/parent_id",
          schemaPath: "spec#/components/schemas/NewMessage/properties/parent_id/type",
          keyword: "type",
          params: { type: schema35.properties.parent_id.type },
          message: "must be integer,null",
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
      schemaPath: "spec#/components/schemas/NewMessage/type",
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
  validate22.errors = vErrors;
  return errors === 0;
}

export const createMessageResponse = validate24;
const schema36 = { $id: "createMessageResponse", $ref: "spec#/components/schemas/Message" };
const schema37 = {
  type: "object",
  required: ["id"],
  allOf: [
    {
      anyOf: [
        { required: ["conversationId"] },
        { required: ["message"] },
        { required: ["date"] },
        { required: ["author"] },
      ],
    },
  ],
  description:
    "The created message. The page marks nothing as required; an `id` without any of these four is no message. Older documentation wraps it in a member `data`.",
  "x-evidence": "`data`: Ziik's older documentation. What is required: inferred.",
  properties: {
    id: { type: "integer", description: "ID of the message.", examples: [1] },
    type: {
      type: "string",
      description:
        "Kind of message. The page names no values; older documentation has 1 for a normal message and 2 for a service message, whose text is empty.",
      "x-evidence": "The values: Ziik's older documentation.",
    },
    conversationId: { type: "integer", description: "ID of the conversation." },
    is_reply: { type: "boolean", description: "Whether the message answers another." },
    parent: {
      description: "The message that this one answers, or null. The page gives no type and shows null.",
      "x-evidence": "A message or null: Ziik's older documentation. That it has the members of this one: assumed.",
      anyOf: [{ $ref: "#/components/schemas/Message" }, { type: "null" }],
    },
    deleted: { type: "boolean", description: "Whether the message was deleted." },
    message: {
      type: "string",
      description: "Message text, may contain rich content markup. It may be empty for a service or voice message.",
      "x-evidence": "Empty: Ziik's older documentation for service messages; inferred for voice messages.",
    },
    date: { type: "integer", description: "Unix timestamp." },
    edited_at: { type: ["integer", "null"], description: "Unix timestamp of the last edit." },
    reactions: {
      type: "array",
      items: { type: "object", additionalProperties: true },
      description: "Reactions to the message. Empty when there are none. The page does not show what one holds.",
      "x-evidence": "Empty: Ziik's older documentation.",
    },
    author: { $ref: "#/components/schemas/Author" },
    files: {
      type: "array",
      items: { $ref: "#/components/schemas/File" },
      description: "Files of the message. Empty when there are none.",
      "x-evidence": "Empty: inferred; the page shows one file.",
    },
    voice: {
      description: "The voice note, or null when there is none.",
      "x-evidence": "Null: inferred; the page shows an object.",
      anyOf: [{ $ref: "#/components/schemas/Voice" }, { type: "null" }],
    },
  },
};
const schema38 = {
  type: "object",
  description: "Who wrote the message.",
  properties: {
    id: { type: "integer", description: "ID of the author.", examples: [1] },
    first_name: { type: "string", description: "First name.", examples: ["John"] },
    last_name: { type: "string", description: "Last name.", examples: ["Doe"] },
    name: { type: "string", description: "Full name.", examples: ["John Doe"] },
    title: {
      type: ["string", "null"],
      description: "Job title.",
      examples: ["Manager"],
      "x-evidence": "Null: inferred.",
    },
    active: { type: "boolean", description: "Whether the account is active." },
    avatar: {
      type: ["object", "null"],
      additionalProperties: true,
      description: "The picture of the author, or null when there is none.",
      "x-evidence": "Null: Ziik's older documentation.",
    },
    archived_at: {
      type: ["integer", "null"],
      description: "When the account was archived, or null. Unix timestamp.",
      "x-evidence": "Null, and the unit: inferred.",
    },
    participant_type: {
      type: "string",
      description:
        "Role in the conversation. The page names no values; older documentation has 1 for a normal participant and 2 for an administrator.",
      "x-evidence": "The values: Ziik's older documentation.",
    },
    subtext: {
      type: ["string", "null"],
      description: "Title, unit and department in one line.",
      examples: ["Manager - HQ (Sales)"],
      "x-evidence": "Null: inferred. The parts: read off the example of the page.",
    },
    department: {
      type: ["object", "null"],
      description: "Department of the author.",
      "x-evidence": "Null or empty: Ziik's older documentation.",
      properties: {
        id: { type: "integer", description: "ID of the department.", examples: [10] },
        name: { type: "string", description: "Name of the department.", examples: ["Sales"] },
      },
    },
    unit: {
      type: ["object", "null"],
      description: "Unit of the author.",
      "x-evidence": "Null: inferred.",
      properties: {
        id: { type: "integer", description: "ID of the unit.", examples: [5] },
        name: { type: "string", description: "Name of the unit.", examples: ["HQ"] },
      },
    },
  },
};
const schema39 = {
  type: "object",
  description: "A file of a message.",
  properties: {
    id: { type: "integer", description: "ID of the file.", examples: [1] },
    name: { type: "string", description: "Name of the file.", examples: ["document.pdf"] },
    mime: { type: "string", description: "Media type.", examples: ["application/pdf"] },
    size: {
      type: ["integer", "null"],
      description: "Size in bytes.",
      examples: [102400],
      "x-evidence": "Null while it is processed: Ziik's older documentation.",
    },
    type: {
      type: "string",
      "x-extensible-enum": ["file", "image", "video"],
      description: "Kind of file. The page shows `file`.",
      examples: ["file"],
      "x-evidence": "The other two: Ziik's older documentation.",
    },
    extension: { type: "string", description: "Extension of the name.", examples: ["pdf"] },
    uploaded: { type: "boolean", description: "Whether the upload is complete.", examples: [true] },
    processing: { type: "boolean", description: "Whether it is being processed.", examples: [false] },
    height: {
      type: ["integer", "null"],
      description: "Height in pixels. It may be absent.",
      "x-evidence": "Absent for a video: Ziik's older documentation. Null: inferred.",
    },
    width: {
      type: ["integer", "null"],
      description: "Width in pixels. It may be absent.",
      "x-evidence": "Absent for a video: Ziik's older documentation. Null: inferred.",
    },
    source: { type: "string", description: "URL of the file." },
    stream: {
      description: "URL of the stream. May be an empty text, or an empty list. The page says string.",
      "x-evidence": "A URL or an empty text: Ziik's older documentation. `[]`: a sample of 2018 in it.",
      anyOf: [{ type: "string" }, { type: "array", items: {} }],
    },
    versions: {
      description: "Smaller versions by name. An empty list when there are none. The page shows an object.",
      "x-evidence": "The names, and `[]` where there are none: Ziik's older documentation.",
      anyOf: [
        { type: "object", additionalProperties: true },
        { type: "array", items: {} },
      ],
    },
    screenshot: {
      description: "A file, or null. It may be an empty list. The page gives no type.",
      "x-evidence": "A file or null: Ziik's older documentation. `[]`: a sample of 2018 in it.",
    },
    date: { type: "integer", description: "Date of the file. Unix timestamp.", "x-evidence": "The unit: inferred." },
    created_at: {
      type: "integer",
      description: "When the file was created. Unix timestamp.",
      "x-evidence": "The unit: inferred.",
    },
    updated_at: {
      type: "integer",
      description: "When the file was last changed. Unix timestamp.",
      "x-evidence": "The unit: inferred.",
    },
    created_formatted: { type: "string", description: "When the file was created, for display." },
    updated_formatted: { type: "string", description: "When the file was last changed, for display." },
  },
};
const schema40 = {
  type: "object",
  description: "A voice note.",
  properties: {
    id: { type: "integer", description: "ID of the voice note.", examples: [1] },
    processing: { type: "boolean", description: "Whether it is being processed.", examples: [true] },
    extension: {
      type: ["string", "null"],
      description: "Extension of the file.",
      examples: ["mp3"],
      "x-evidence": "Null while it is processed: inferred.",
    },
    duration: {
      type: ["number", "null"],
      description: "Length in seconds.",
      examples: [12.5],
      "x-evidence": "Null while it is processed: inferred.",
    },
    url: {
      type: ["string", "null"],
      description: "URL of the file.",
      "x-evidence": "Null while it is processed: inferred.",
    },
  },
};
const wrapper0 = { validate: validate25 };

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conversationId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/0/anyOf/0/required",
        keyword: "required",
        params: { missingProperty: "conversationId" },
        message: "must have required property '" + "conversationId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.message === undefined) {
        const err1 = {
          instancePath,
          schemaPath: "#/allOf/0/anyOf/1/required",
          keyword: "required",
          params: { missingProperty: "message" },
          message: "must have required property '" + "message" + "'",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.date === undefined) {
          const err2 = {
            instancePath,
            schemaPath: "#/allOf/0/anyOf/2/required",
            keyword: "required",
            params: { missingProperty: "date" },
            message: "must have required property '" + "date" + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.author === undefined) {
            const err3 = {
              instancePath,
              schemaPath: "#/allOf/0/anyOf/3/required",
              keyword: "required",
              params: { missingProperty: "author" },
              message: "must have required property '" + "author" + "'",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
    }
  }
  if (!valid1) {
    const err4 = {
      instancePath,
      schemaPath: "#/allOf/0/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
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
    if (data.type !== undefined) {
      if (typeof data.type !== "string") {
        const err7 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
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
    if (data.conversationId !== undefined) {
      let data2 = data.conversationId;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + "/conversationId",
          schemaPath: "#/properties/conversationId/type",
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
    if (data.is_reply !== undefined) {
      if (typeof data.is_reply !== "boolean") {
        const err9 = {
          instancePath: instancePath + "/is_reply",
          schemaPath: "#/properties/is_reply/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parent !== undefined) {
      let data4 = data.parent;
      const _errs16 = errors;
      let valid3 = false;
      const _errs17 = errors;
      if (
        !wrapper0.validate(data4, {
          instancePath: instancePath + "/parent",
          parentData: data,
          parentDataProperty: "parent",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs17 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const _errs18 = errors;
        if (data4 !== null) {
          const err10 = {
            instancePath: instancePath + "/parent",
            schemaPath: "#/properties/parent/anyOf/1/type",
            keyword: "type",
            params: { type: "null" },
            message: "must be null",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err11 = {
          instancePath: instancePath + "/parent",
          schemaPath: "#/properties/parent/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.deleted !== undefined) {
      if (typeof data.deleted !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/deleted",
          schemaPath: "#/properties/deleted/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== "string") {
        const err13 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
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
    if (data.date !== undefined) {
      let data7 = data.date;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err14 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/type",
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
    if (data.edited_at !== undefined) {
      let data8 = data.edited_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        const err15 = {
          instancePath: instancePath + "/edited_at",
          schemaPath: "#/properties/edited_at/type",
          keyword: "type",
          params: { type: schema37.properties.edited_at.type },
          message: "must be integer,null",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reactions !== undefined) {
      let data9 = data.reactions;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          } else {
            const err16 = {
              instancePath: instancePath + "/reactions/" + i0,
              schemaPath: "#/properties/reactions/items/type",
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
      } else {
        const err17 = {
          instancePath: instancePath + "/reactions",
          schemaPath: "#/properties/reactions/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.author !== undefined) {
      let data11 = data.author;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id !== undefined) {
          let data12 = data11.id;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err18 = {
              instancePath: instancePath + "/author/id",
              schemaPath: "#/components/schemas/Author/properties/id/type",
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
        if (data11.first_name !== undefined) {
          if (typeof data11.first_name !== "string") {
            const err19 = {
              instancePath: instancePath + "/author/first_name",
              schemaPath: "#/components/schemas/Author/properties/first_name/type",
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
        if (data11.last_name !== undefined) {
          if (typeof data11.last_name !== "string") {
            const err20 = {
              instancePath: instancePath + "/author/last_name",
              schemaPath: "#/components/schemas/Author/properties/last_name/type",
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
        if (data11.name !== undefined) {
          if (typeof data11.name !== "string") {
            const err21 = {
              instancePath: instancePath + "/author/name",
              schemaPath: "#/components/schemas/Author/properties/name/type",
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
        if (data11.title !== undefined) {
          let data16 = data11.title;
          if (typeof data16 !== "string" && data16 !== null) {
            const err22 = {
              instancePath: instancePath + "/author/title",
              schemaPath: "#/components/schemas/Author/properties/title/type",
              keyword: "type",
              params: { type: schema38.properties.title.type },
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
        if (data11.active !== undefined) {
          if (typeof data11.active !== "boolean") {
            const err23 = {
              instancePath: instancePath + "/author/active",
              schemaPath: "#/components/schemas/Author/properties/active/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data11.avatar !== undefined) {
          let data18 = data11.avatar;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
            const err24 = {
              instancePath: instancePath + "/author/avatar",
              schemaPath: "#/components/schemas/Author/properties/avatar/type",
              keyword: "type",
              params: { type: schema38.properties.avatar.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data11.archived_at !== undefined) {
          let data19 = data11.archived_at;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
            const err25 = {
              instancePath: instancePath + "/author/archived_at",
              schemaPath: "#/components/schemas/Author/properties/archived_at/type",
              keyword: "type",
              params: { type: schema38.properties.archived_at.type },
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
        if (data11.participant_type !== undefined) {
          if (typeof data11.participant_type !== "string") {
            const err26 = {
              instancePath: instancePath + "/author/participant_type",
              schemaPath: "#/components/schemas/Author/properties/participant_type/type",
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
        if (data11.subtext !== undefined) {
          let data21 = data11.subtext;
          if (typeof data21 !== "string" && data21 !== null) {
            const err27 = {
              instancePath: instancePath + "/author/subtext",
              schemaPath: "#/components/schemas/Author/properties/subtext/type",
              keyword: "type",
              params: { type: schema38.properties.subtext.type },
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
        if (data11.department !== undefined) {
          let data22 = data11.department;
          if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
            const err28 = {
              instancePath: instancePath + "/author/department",
              schemaPath: "#/components/schemas/Author/properties/department/type",
              keyword: "type",
              params: { type: schema38.properties.department.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.id !== undefined) {
              let data23 = data22.id;
              if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                const err29 = {
                  instancePath: instancePath + "/author/department/id",
                  schemaPath: "#/components/schemas/Author/properties/department/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data22.name !== undefined) {
              if (typeof data22.name !== "string") {
                const err30 = {
                  instancePath: instancePath + "/author/department/name",
                  schemaPath: "#/components/schemas/Author/properties/department/properties/name/type",
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
          }
        }
        if (data11.unit !== undefined) {
          let data25 = data11.unit;
          if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
            const err31 = {
              instancePath: instancePath + "/author/unit",
              schemaPath: "#/components/schemas/Author/properties/unit/type",
              keyword: "type",
              params: { type: schema38.properties.unit.type },
              message: "must be object,null",
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.id !== undefined) {
              let data26 = data25.id;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err32 = {
                  instancePath: instancePath + "/author/unit/id",
                  schemaPath: "#/components/schemas/Author/properties/unit/properties/id/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data25.name !== undefined) {
              if (typeof data25.name !== "string") {
                const err33 = {
                  instancePath: instancePath + "/author/unit/name",
                  schemaPath: "#/components/schemas/Author/properties/unit/properties/name/type",
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
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/author",
          schemaPath: "#/components/schemas/Author/type",
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
    if (data.files !== undefined) {
      let data28 = data.files;
      if (Array.isArray(data28)) {
        const len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data29 = data28[i1];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.id !== undefined) {
              let data30 = data29.id;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err35 = {
                  instancePath: instancePath + "/files/" + i1 + "/id",
                  schemaPath: "#/components/schemas/File/properties/id/type",
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
            if (data29.name !== undefined) {
              if (typeof data29.name !== "string") {
                const err36 = {
                  instancePath: instancePath + "/files/" + i1 + "/name",
                  schemaPath: "#/components/schemas/File/properties/name/type",
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
            if (data29.mime !== undefined) {
              if (typeof data29.mime !== "string") {
                const err37 = {
                  instancePath: instancePath + "/files/" + i1 + "/mime",
                  schemaPath: "#/components/schemas/File/properties/mime/type",
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
            if (data29.size !== undefined) {
              let data33 = data29.size;
              if (
                !(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) &&
                data33 !== null
              ) {
                const err38 = {
                  instancePath: instancePath + "/files/" + i1 + "/size",
                  schemaPath: "#/components/schemas/File/properties/size/type",
                  keyword: "type",
                  params: { type: schema39.properties.size.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data29.type !== undefined) {
              if (typeof data29.type !== "string") {
                const err39 = {
                  instancePath: instancePath + "/files/" + i1 + "/type",
                  schemaPath: "#/components/schemas/File/properties/type/type",
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
            if (data29.extension !== undefined) {
              if (typeof data29.extension !== "string") {
                const err40 = {
                  instancePath: instancePath + "/files/" + i1 + "/extension",
                  schemaPath: "#/components/schemas/File/properties/extension/type",
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
            if (data29.uploaded !== undefined) {
              if (typeof data29.uploaded !== "boolean") {
                const err41 = {
                  instancePath: instancePath + "/files/" + i1 + "/uploaded",
                  schemaPath: "#/components/schemas/File/properties/uploaded/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data29.processing !== undefined) {
              if (typeof data29.processing !== "boolean") {
                const err42 = {
                  instancePath: instancePath + "/files/" + i1 + "/processing",
                  schemaPath: "#/components/schemas/File/properties/processing/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data29.height !== undefined) {
              let data38 = data29.height;
              if (
                !(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38)) &&
                data38 !== null
              ) {
                const err43 = {
                  instancePath: instancePath + "/files/" + i1 + "/height",
                  schemaPath: "#/components/schemas/File/properties/height/type",
                  keyword: "type",
                  params: { type: schema39.properties.height.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data29.width !== undefined) {
              let data39 = data29.width;
              if (
                !(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)) &&
                data39 !== null
              ) {
                const err44 = {
                  instancePath: instancePath + "/files/" + i1 + "/width",
                  schemaPath: "#/components/schemas/File/properties/width/type",
                  keyword: "type",
                  params: { type: schema39.properties.width.type },
                  message: "must be integer,null",
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data29.source !== undefined) {
              if (typeof data29.source !== "string") {
                const err45 = {
                  instancePath: instancePath + "/files/" + i1 + "/source",
                  schemaPath: "#/components/schemas/File/properties/source/type",
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
            if (data29.stream !== undefined) {
              let data41 = data29.stream;
              const _errs97 = errors;
              let valid14 = false;
              const _errs98 = errors;
              if (typeof data41 !== "string") {
                const err46 = {
                  instancePath: instancePath + "/files/" + i1 + "/stream",
                  schemaPath: "#/components/schemas/File/properties/stream/anyOf/0/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              var _valid2 = _errs98 === errors;
              valid14 = valid14 || _valid2;
              if (!valid14) {
                const _errs100 = errors;
                if (!Array.isArray(data41)) {
                  const err47 = {
                    instancePath: instancePath + "/files/" + i1 + "/stream",
                    schemaPath: "#/components/schemas/File/properties/stream/anyOf/1/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                var _valid2 = _errs100 === errors;
                valid14 = valid14 || _valid2;
              }
              if (!valid14) {
                const err48 = {
                  instancePath: instancePath + "/files/" + i1 + "/stream",
                  schemaPath: "#/components/schemas/File/properties/stream/anyOf",
                  keyword: "anyOf",
                  params: {},
                  message: "must match a schema in anyOf",
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              } else {
                errors = _errs97;
                if (vErrors !== null) {
                  if (_errs97) {
                    vErrors.length = _errs97;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data29.versions !== undefined) {
              let data42 = data29.versions;
              const _errs103 = errors;
              let valid15 = false;
              const _errs104 = errors;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              } else {
                const err49 = {
                  instancePath: instancePath + "/files/" + i1 + "/versions",
                  schemaPath: "#/components/schemas/File/properties/versions/anyOf/0/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              var _valid3 = _errs104 === errors;
              valid15 = valid15 || _valid3;
              if (!valid15) {
                const _errs107 = errors;
                if (!Array.isArray(data42)) {
                  const err50 = {
                    instancePath: instancePath + "/files/" + i1 + "/versions",
                    schemaPath: "#/components/schemas/File/properties/versions/anyOf/1/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                var _valid3 = _errs107 === errors;
                valid15 = valid15 || _valid3;
              }
              if (!valid15) {
                const err51 = {
                  instancePath: instancePath + "/files/" + i1 + "/versions",
                  schemaPath: "#/components/schemas/File/properties/versions/anyOf",
                  keyword: "anyOf",
                  params: {},
                  message: "must match a schema in anyOf",
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              } else {
                errors = _errs103;
                if (vErrors !== null) {
                  if (_errs103) {
                    vErrors.length = _errs103;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data29.date !== undefined) {
              let data43 = data29.date;
              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
                const err52 = {
                  instancePath: instancePath + "/files/" + i1 + "/date",
                  schemaPath: "#/components/schemas/File/properties/date/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data29.created_at !== undefined) {
              let data44 = data29.created_at;
              if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                const err53 = {
                  instancePath: instancePath + "/files/" + i1 + "/created_at",
                  schemaPath: "#/components/schemas/File/properties/created_at/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data29.updated_at !== undefined) {
              let data45 = data29.updated_at;
              if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
                const err54 = {
                  instancePath: instancePath + "/files/" + i1 + "/updated_at",
                  schemaPath: "#/components/schemas/File/properties/updated_at/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data29.created_formatted !== undefined) {
              if (typeof data29.created_formatted !== "string") {
                const err55 = {
                  instancePath: instancePath + "/files/" + i1 + "/created_formatted",
                  schemaPath: "#/components/schemas/File/properties/created_formatted/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data29.updated_formatted !== undefined) {
              if (typeof data29.updated_formatted !== "string") {
                const err56 = {
                  instancePath: instancePath + "/files/" + i1 + "/updated_formatted",
                  schemaPath: "#/components/schemas/File/properties/updated_formatted/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = {
              instancePath: instancePath + "/files/" + i1,
              schemaPath: "#/components/schemas/File/type",
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
          instancePath: instancePath + "/files",
          schemaPath: "#/properties/files/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.voice !== undefined) {
      let data48 = data.voice;
      const _errs120 = errors;
      let valid16 = false;
      const _errs121 = errors;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.id !== undefined) {
          let data49 = data48.id;
          if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
            const err59 = {
              instancePath: instancePath + "/voice/id",
              schemaPath: "#/components/schemas/Voice/properties/id/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data48.processing !== undefined) {
          if (typeof data48.processing !== "boolean") {
            const err60 = {
              instancePath: instancePath + "/voice/processing",
              schemaPath: "#/components/schemas/Voice/properties/processing/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data48.extension !== undefined) {
          let data51 = data48.extension;
          if (typeof data51 !== "string" && data51 !== null) {
            const err61 = {
              instancePath: instancePath + "/voice/extension",
              schemaPath: "#/components/schemas/Voice/properties/extension/type",
              keyword: "type",
              params: { type: schema40.properties.extension.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data48.duration !== undefined) {
          let data52 = data48.duration;
          if (!(typeof data52 == "number" && isFinite(data52)) && data52 !== null) {
            const err62 = {
              instancePath: instancePath + "/voice/duration",
              schemaPath: "#/components/schemas/Voice/properties/duration/type",
              keyword: "type",
              params: { type: schema40.properties.duration.type },
              message: "must be number,null",
            };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data48.url !== undefined) {
          let data53 = data48.url;
          if (typeof data53 !== "string" && data53 !== null) {
            const err63 = {
              instancePath: instancePath + "/voice/url",
              schemaPath: "#/components/schemas/Voice/properties/url/type",
              keyword: "type",
              params: { type: schema40.properties.url.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = {
          instancePath: instancePath + "/voice",
          schemaPath: "#/components/schemas/Voice/type",
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
      var _valid4 = _errs121 === errors;
      valid16 = valid16 || _valid4;
      if (!valid16) {
        const _errs134 = errors;
        if (data48 !== null) {
          const err65 = {
            instancePath: instancePath + "/voice",
            schemaPath: "#/properties/voice/anyOf/1/type",
            keyword: "type",
            params: { type: "null" },
            message: "must be null",
          };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        var _valid4 = _errs134 === errors;
        valid16 = valid16 || _valid4;
      }
      if (!valid16) {
        const err66 = {
          instancePath: instancePath + "/voice",
          schemaPath: "#/properties/voice/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      } else {
        errors = _errs120;
        if (vErrors !== null) {
          if (_errs120) {
            vErrors.length = _errs120;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err67 = {
      instancePath,
      schemaPath: "#/type",
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
  validate25.errors = vErrors;
  return errors === 0;
}

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

export const operations = {
  createMessage: {
    method: "POST",
    path: "/conversations/{conversation}/messages",
    baseUrl: "https://your-tenant.ziik.io/api",
    security: [{ header: "Authorization", prefix: "Bearer" }],
    parameters: { conversation: "integer" },
    query: {},
    fields: {},
    requests: {
      "application/json": { documented: { message: "<string>", parent_id: 123 }, text: { message: "Hello" } },
    },
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          documented: {
            id: 1,
            type: "<string>",
            conversationId: 123,
            is_reply: true,
            parent: null,
            deleted: true,
            message: "<string>",
            date: 123,
            edited_at: 123,
            reactions: [{}],
            author: {
              id: 1,
              first_name: "John",
              last_name: "Doe",
              name: "John Doe",
              title: "Manager",
              active: true,
              avatar: {},
              archived_at: 123,
              participant_type: "<string>",
              subtext: "Manager - HQ (Sales)",
              department: { id: 10, name: "Sales" },
              unit: { id: 5, name: "HQ" },
            },
            files: [
              {
                id: 1,
                name: "document.pdf",
                mime: "application/pdf",
                size: 102400,
                type: "file",
                extension: "pdf",
                uploaded: true,
                processing: false,
                height: 123,
                width: 123,
                source: "<string>",
                stream: "<string>",
                versions: {},
                screenshot: "<unknown>",
                date: 123,
                created_at: 123,
                updated_at: 123,
                created_formatted: "<string>",
                updated_formatted: "<string>",
              },
            ],
            voice: { id: 1, processing: true, extension: "mp3", duration: 12.5, url: "<string>" },
          },
        },
      },
      201: {
        type: "application/json",
        headers: ["Location"],
        examples: {
          created: {
            id: 1,
            type: "1",
            conversationId: 123,
            is_reply: false,
            parent: null,
            deleted: false,
            message: "Hello",
            date: 1700000000,
            edited_at: null,
            reactions: [],
            author: {
              id: 1,
              first_name: "John",
              last_name: "Doe",
              name: "John Doe",
              title: "Manager",
              active: true,
              avatar: null,
              archived_at: null,
              participant_type: "1",
              subtext: "Manager - HQ (Sales)",
              department: { id: 10, name: "Sales" },
              unit: { id: 5, name: "HQ" },
            },
            files: [],
            voice: null,
          },
          documented: {
            id: 1,
            type: "<string>",
            conversationId: 123,
            is_reply: true,
            parent: null,
            deleted: true,
            message: "<string>",
            date: 123,
            edited_at: 123,
            reactions: [{}],
            author: {
              id: 1,
              first_name: "John",
              last_name: "Doe",
              name: "John Doe",
              title: "Manager",
              active: true,
              avatar: {},
              archived_at: 123,
              participant_type: "<string>",
              subtext: "Manager - HQ (Sales)",
              department: { id: 10, name: "Sales" },
              unit: { id: 5, name: "HQ" },
            },
            files: [
              {
                id: 1,
                name: "document.pdf",
                mime: "application/pdf",
                size: 102400,
                type: "file",
                extension: "pdf",
                uploaded: true,
                processing: false,
                height: 123,
                width: 123,
                source: "<string>",
                stream: "<string>",
                versions: {},
                screenshot: "<unknown>",
                date: 123,
                created_at: 123,
                updated_at: 123,
                created_formatted: "<string>",
                updated_formatted: "<string>",
              },
            ],
            voice: { id: 1, processing: true, extension: "mp3", duration: 12.5, url: "<string>" },
          },
        },
      },
      400: { type: "", headers: [], examples: {} },
      401: { type: "application/json", headers: [], examples: { missing: { message: "Unauthenticated." } } },
      403: {
        type: "application/json",
        headers: [],
        examples: { forbidden: { message: "This action is unauthorized." } },
      },
      404: {
        type: "application/json",
        headers: [],
        examples: { missing: { message: "No query results for model [Conversation] 123" } },
      },
      405: { type: "", headers: [], examples: {} },
      406: { type: "", headers: [], examples: {} },
      410: { type: "", headers: [], examples: {} },
      422: {
        type: "application/json",
        headers: [],
        examples: {
          required: {
            message: "The message field is required.",
            errors: { message: ["The message field is required."] },
          },
        },
      },
      429: {
        type: "application/json",
        headers: ["Retry-After"],
        examples: { throttled: { message: "Too Many Attempts." } },
      },
      500: { type: "", headers: [], examples: {} },
      503: { type: "", headers: [], examples: {} },
    },
    checkPath: createMessagePath,
    checkQuery: createMessageQuery,
    checkJson: createMessageJson,
  },
};
