// This file was made from the spec by `npm run generate`. Do not edit it.

export const createMessagePath = validate20;
const schema31 = {
  $id: "createMessagePath",
  type: "object",
  required: ["applicationKey", "integrationType"],
  properties: { applicationKey: { type: "string", minLength: 1 }, integrationType: { type: "string", minLength: 1 } },
};
const func1 = (text) => [...text].length;

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessagePath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicationKey === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "applicationKey" },
        message: "must have required property '" + "applicationKey" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.integrationType === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "integrationType" },
        message: "must have required property '" + "integrationType" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.applicationKey !== undefined) {
      let data0 = data.applicationKey;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = {
            instancePath: instancePath + "/applicationKey",
            schemaPath: "#/properties/applicationKey/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/applicationKey",
          schemaPath: "#/properties/applicationKey/type",
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
    if (data.integrationType !== undefined) {
      let data1 = data.integrationType;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = {
            instancePath: instancePath + "/integrationType",
            schemaPath: "#/properties/integrationType/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/integrationType",
          schemaPath: "#/properties/integrationType/type",
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
  required: ["to", "message"],
  description: "A message and the user it goes to.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    to: {
      type: "string",
      minLength: 1,
      description: "User key. Any text; not a phone number.",
      examples: ["37512FEC78DBC1895567B09AE6D9439328C12E83BC83D449BC4A9F32F1AE3C3A"],
      "x-evidence": "Not empty: inferred.",
    },
    message: {
      type: "object",
      description: "Message object.",
      oneOf: [
        { $ref: "#/components/schemas/TextMessage" },
        { $ref: "#/components/schemas/ImageMessage" },
        { $ref: "#/components/schemas/ButtonsMessage" },
      ],
      discriminator: { propertyName: "type" },
    },
  },
};
const schema40 = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text"],
  description: "Type TEXT is used when sending a text message.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    type: {
      type: "string",
      enum: ["TEXT"],
      description: "Constant value - TEXT. (enum property replaced by openapi-typescript)",
    },
    text: {
      type: "string",
      description: "Text of the message. The page states no limit; the newer Messenger API takes 2000 characters.",
      "x-evidence": "The limit: Infobip's OpenAPI 3.210.0, Messenger; not shown for Omnichat.",
    },
  },
};
const schema41 = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text", "url"],
  description:
    "Besides the text message, image messages can also be sent over API. Before sending the message, you will need to upload your image to a publicly accessible server and supply the url of the file.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    type: {
      type: "string",
      enum: ["IMAGE"],
      description: "Constant value - IMAGE. (enum property replaced by openapi-typescript)",
    },
    text: { type: "string", description: "Text of the message." },
    url: {
      type: "string",
      description: "Image url. The page states no limit; the newer Messenger API takes 1000 characters.",
      "x-evidence": "The limit: Infobip's OpenAPI 3.210.0, Messenger; not shown for Omnichat.",
    },
  },
};
const schema36 = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text", "buttons"],
  description:
    "A Buttons message contains a text shown to the user, as well as some predefined options that the user may select by tapping them.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    type: {
      type: "string",
      enum: ["BUTTONS"],
      description: "Constant value - BUTTONS. (enum property replaced by openapi-typescript)",
    },
    text: { type: "string", description: "Text of the message." },
    buttons: {
      type: "array",
      minItems: 1,
      maxItems: 3,
      description: "Button objects. Max 3.",
      "x-evidence": "At least one: inferred; the page gives the maximum only, the newer Messenger API both.",
      items: { $ref: "#/components/schemas/Button" },
    },
  },
};
const schema37 = {
  type: "object",
  description: "An option that the user may select by tapping it.",
  oneOf: [{ $ref: "#/components/schemas/PostbackButton" }, { $ref: "#/components/schemas/UrlButton" }],
  discriminator: { propertyName: "type" },
};
const schema38 = {
  type: "object",
  additionalProperties: false,
  required: ["type", "payload"],
  description: "Postback button causes a callback event to be fired when the user presses a button.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    type: {
      type: "string",
      enum: ["POSTBACK"],
      description: "Constant value - POSTBACK. (enum property replaced by openapi-typescript)",
    },
    text: {
      type: "string",
      description:
        "Text of the button (as displayed to the user). The page states no limit; Facebook shows 20 characters.",
      "x-evidence": "The limit: developers.facebook.com, button templates; not shown for Omnichat.",
    },
    payload: {
      type: "string",
      description:
        "Value to be posted back when the user presses the button. The page states no limit; Facebook takes 1000 characters.",
      "x-evidence": "The limit: developers.facebook.com, button templates; not shown for Omnichat.",
    },
  },
};
const schema39 = {
  type: "object",
  additionalProperties: false,
  required: ["type", "url"],
  description: "A button that opens a page.",
  "x-evidence":
    "None but these members: inferred, since the tables of the page name no other; what a misspelled one does is not known.",
  properties: {
    type: {
      type: "string",
      enum: ["URL"],
      description: "Constant value - URL. (enum property replaced by openapi-typescript)",
    },
    text: {
      type: "string",
      description:
        "Text of the button (as displayed to the user). The page states no limit; Facebook shows 20 characters.",
      "x-evidence": "The limit: developers.facebook.com, button templates; not shown for Omnichat.",
    },
    url: { type: "string", description: "URL that should be opened when user presses the button." },
  },
};

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "POSTBACK") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === undefined) {
            const err0 = {
              instancePath,
              schemaPath: "#/components/schemas/PostbackButton/required",
              keyword: "required",
              params: { missingProperty: "type" },
              message: "must have required property '" + "type" + "'",
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
              schemaPath: "#/components/schemas/PostbackButton/required",
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
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "text" || key0 === "payload")) {
              const err2 = {
                instancePath,
                schemaPath: "#/components/schemas/PostbackButton/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.type !== undefined) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
              const err3 = {
                instancePath: instancePath + "/type",
                schemaPath: "#/components/schemas/PostbackButton/properties/type/type",
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
            if (!(data0 === "POSTBACK")) {
              const err4 = {
                instancePath: instancePath + "/type",
                schemaPath: "#/components/schemas/PostbackButton/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema38.properties.type.enum },
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
          if (data.text !== undefined) {
            if (typeof data.text !== "string") {
              const err5 = {
                instancePath: instancePath + "/text",
                schemaPath: "#/components/schemas/PostbackButton/properties/text/type",
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
          if (data.payload !== undefined) {
            if (typeof data.payload !== "string") {
              const err6 = {
                instancePath: instancePath + "/payload",
                schemaPath: "#/components/schemas/PostbackButton/properties/payload/type",
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
            instancePath,
            schemaPath: "#/components/schemas/PostbackButton/type",
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
      } else if (tag0 === "URL") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === undefined) {
            const err8 = {
              instancePath,
              schemaPath: "#/components/schemas/UrlButton/required",
              keyword: "required",
              params: { missingProperty: "type" },
              message: "must have required property '" + "type" + "'",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.url === undefined) {
            const err9 = {
              instancePath,
              schemaPath: "#/components/schemas/UrlButton/required",
              keyword: "required",
              params: { missingProperty: "url" },
              message: "must have required property '" + "url" + "'",
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "type" || key1 === "text" || key1 === "url")) {
              const err10 = {
                instancePath,
                schemaPath: "#/components/schemas/UrlButton/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key1 },
                message: "must NOT have additional properties",
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.type !== undefined) {
            let data3 = data.type;
            if (typeof data3 !== "string") {
              const err11 = {
                instancePath: instancePath + "/type",
                schemaPath: "#/components/schemas/UrlButton/properties/type/type",
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
            if (!(data3 === "URL")) {
              const err12 = {
                instancePath: instancePath + "/type",
                schemaPath: "#/components/schemas/UrlButton/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema39.properties.type.enum },
                message: "must be equal to one of the allowed values",
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data.text !== undefined) {
            if (typeof data.text !== "string") {
              const err13 = {
                instancePath: instancePath + "/text",
                schemaPath: "#/components/schemas/UrlButton/properties/text/type",
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
          if (data.url !== undefined) {
            if (typeof data.url !== "string") {
              const err14 = {
                instancePath: instancePath + "/url",
                schemaPath: "#/components/schemas/UrlButton/properties/url/type",
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
            instancePath,
            schemaPath: "#/components/schemas/UrlButton/type",
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
      } else {
        const err16 = {
          instancePath,
          schemaPath: "#/discriminator",
          keyword: "discriminator",
          params: { error: "mapping", tag: "type", tagValue: tag0 },
          message: 'value of tag "type" must be in oneOf',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    } else {
      const err17 = {
        instancePath,
        schemaPath: "#/discriminator",
        keyword: "discriminator",
        params: { error: "tag", tag: "type", tagValue: tag0 },
        message: 'tag "type" must be string',
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
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
  validate26.errors = vErrors;
  return errors === 0;
}

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "type" },
        message: "must have required property '" + "type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property '" + "text" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.buttons === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "buttons" },
        message: "must have required property '" + "buttons" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "text" || key0 === "buttons")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
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
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
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
      if (!(data0 === "BUTTONS")) {
        const err5 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema36.properties.type.enum },
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
    if (data.text !== undefined) {
      if (typeof data.text !== "string") {
        const err6 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
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
    if (data.buttons !== undefined) {
      let data2 = data.buttons;
      if (Array.isArray(data2)) {
        if (data2.length > 3) {
          const err7 = {
            instancePath: instancePath + "/buttons",
            schemaPath: "#/properties/buttons/maxItems",
            keyword: "maxItems",
            params: { limit: 3 },
            message: "must NOT have more than 3 items",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err8 = {
            instancePath: instancePath + "/buttons",
            schemaPath: "#/properties/buttons/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate26(data2[i0], {
              instancePath: instancePath + "/buttons/" + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/buttons",
          schemaPath: "#/properties/buttons/type",
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
      schemaPath: "#/type",
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
  validate25.errors = vErrors;
  return errors === 0;
}

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "to" },
        message: "must have required property '" + "to" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
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
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "message")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== undefined) {
      let data0 = data.to;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/to",
            schemaPath: "#/properties/to/minLength",
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
          instancePath: instancePath + "/to",
          schemaPath: "#/properties/to/type",
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
    if (data.message !== undefined) {
      let data1 = data.message;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        const tag0 = data1.type;
        if (typeof tag0 == "string") {
          if (tag0 === "TEXT") {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.type === undefined) {
                const err5 = {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/components/schemas/TextMessage/required",
                  keyword: "required",
                  params: { missingProperty: "type" },
                  message: "must have required property '" + "type" + "'",
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (data1.text === undefined) {
                const err6 = {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/components/schemas/TextMessage/required",
                  keyword: "required",
                  params: { missingProperty: "text" },
                  message: "must have required property '" + "text" + "'",
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              for (const key1 in data1) {
                if (!(key1 === "type" || key1 === "text")) {
                  const err7 = {
                    instancePath: instancePath + "/message",
                    schemaPath: "#/components/schemas/TextMessage/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key1 },
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
              if (data1.type !== undefined) {
                let data2 = data1.type;
                if (typeof data2 !== "string") {
                  const err8 = {
                    instancePath: instancePath + "/message/type",
                    schemaPath: "#/components/schemas/TextMessage/properties/type/type",
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
                if (!(data2 === "TEXT")) {
                  const err9 = {
                    instancePath: instancePath + "/message/type",
                    schemaPath: "#/components/schemas/TextMessage/properties/type/enum",
                    keyword: "enum",
                    params: { allowedValues: schema40.properties.type.enum },
                    message: "must be equal to one of the allowed values",
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (data1.text !== undefined) {
                if (typeof data1.text !== "string") {
                  const err10 = {
                    instancePath: instancePath + "/message/text",
                    schemaPath: "#/components/schemas/TextMessage/properties/text/type",
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
                instancePath: instancePath + "/message",
                schemaPath: "#/components/schemas/TextMessage/type",
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
          } else if (tag0 === "IMAGE") {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.type === undefined) {
                const err12 = {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/components/schemas/ImageMessage/required",
                  keyword: "required",
                  params: { missingProperty: "type" },
                  message: "must have required property '" + "type" + "'",
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data1.text === undefined) {
                const err13 = {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/components/schemas/ImageMessage/required",
                  keyword: "required",
                  params: { missingProperty: "text" },
                  message: "must have required property '" + "text" + "'",
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data1.url === undefined) {
                const err14 = {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/components/schemas/ImageMessage/required",
                  keyword: "required",
                  params: { missingProperty: "url" },
                  message: "must have required property '" + "url" + "'",
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              for (const key2 in data1) {
                if (!(key2 === "type" || key2 === "text" || key2 === "url")) {
                  const err15 = {
                    instancePath: instancePath + "/message",
                    schemaPath: "#/components/schemas/ImageMessage/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key2 },
                    message: "must NOT have additional properties",
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data1.type !== undefined) {
                let data4 = data1.type;
                if (typeof data4 !== "string") {
                  const err16 = {
                    instancePath: instancePath + "/message/type",
                    schemaPath: "#/components/schemas/ImageMessage/properties/type/type",
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
                if (!(data4 === "IMAGE")) {
                  const err17 = {
                    instancePath: instancePath + "/message/type",
                    schemaPath: "#/components/schemas/ImageMessage/properties/type/enum",
                    keyword: "enum",
                    params: { allowedValues: schema41.properties.type.enum },
                    message: "must be equal to one of the allowed values",
                  };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data1.text !== undefined) {
                if (typeof data1.text !== "string") {
                  const err18 = {
                    instancePath: instancePath + "/message/text",
                    schemaPath: "#/components/schemas/ImageMessage/properties/text/type",
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
              if (data1.url !== undefined) {
                if (typeof data1.url !== "string") {
                  const err19 = {
                    instancePath: instancePath + "/message/url",
                    schemaPath: "#/components/schemas/ImageMessage/properties/url/type",
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
            } else {
              const err20 = {
                instancePath: instancePath + "/message",
                schemaPath: "#/components/schemas/ImageMessage/type",
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
          } else if (tag0 === "BUTTONS") {
            if (
              !validate25(data1, {
                instancePath: instancePath + "/message",
                parentData: data,
                parentDataProperty: "message",
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
          } else {
            const err21 = {
              instancePath: instancePath + "/message",
              schemaPath: "#/properties/message/discriminator",
              keyword: "discriminator",
              params: { error: "mapping", tag: "type", tagValue: tag0 },
              message: 'value of tag "type" must be in oneOf',
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        } else {
          const err22 = {
            instancePath: instancePath + "/message",
            schemaPath: "#/properties/message/discriminator",
            keyword: "discriminator",
            params: { error: "tag", tag: "type", tagValue: tag0 },
            message: 'tag "type" must be string',
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
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
      instancePath,
      schemaPath: "#/type",
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
  validate24.errors = vErrors;
  return errors === 0;
}

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageJson" */ let vErrors = null;
  let errors = 0;
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

export const createMessageResponse = validate30;
const schema42 = { $id: "createMessageResponse", $ref: "spec#/components/schemas/Receipt" };
const schema43 = {
  type: "object",
  required: ["status"],
  description: "What became of the message. The page marks nothing as required; a refusal may hold `status` alone.",
  "x-evidence": "A captured refusal of the sister API for SMS holds `status` alone.",
  properties: {
    to: { type: "string", description: "User key." },
    messageCount: { type: "integer", description: "The number of sent message segments." },
    messageId: {
      type: "string",
      description: "The ID that uniquely identifies the sent message. Any text; not always a UUID.",
      "x-evidence": "Other forms: captured answers of sister APIs; the example of the page is no UUID either.",
    },
    status: {
      $ref: "#/components/schemas/Status",
      description:
        "Indicates whether the message is sent successfully, not sent, delivered, not delivered, waiting for delivery or any other possible status.",
    },
  },
};
const schema44 = {
  type: "object",
  description:
    "The state of a message. Decide by `groupName` or `groupId`; the names, ids and descriptions vary and grow.",
  "x-evidence": "Infobip's pages on status codes.",
  properties: {
    groupId: {
      type: "integer",
      "x-extensible-enum": [0, 1, 2, 3, 4, 5],
      description:
        "Status group ID. 0 accepted, 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected. The page shows 1.",
      "x-evidence": "Infobip's pages on status codes.",
    },
    groupName: {
      type: "string",
      "x-extensible-enum": ["ACCEPTED", "PENDING", "UNDELIVERABLE", "DELIVERED", "EXPIRED", "REJECTED"],
      description: "Status group name. The page shows PENDING.",
      "x-evidence": "Infobip's pages on status codes.",
    },
    id: {
      type: "integer",
      description: "Status ID. One id may stand in several groups.",
      "x-evidence": "Infobip's pages on status codes, where 87 stands in two.",
    },
    name: {
      type: "string",
      "x-extensible-enum": [
        "MESSAGE_ACCEPTED",
        "PENDING_WAITING_DELIVERY",
        "PENDING_ENROUTE",
        "PENDING_ACCEPTED",
        "UNDELIVERABLE_REJECTED_OPERATOR",
        "UNDELIVERABLE_NOT_DELIVERED",
        "DELIVERED_TO_OPERATOR",
        "DELIVERED_TO_HANDSET",
        "EXPIRED_EXPIRED",
        "EXPIRED_DLR_UNKNOWN",
        "REJECTED_PREFIX_MISSING",
        "REJECTED_NOT_ENOUGH_CREDITS",
        "MISSING_TO",
      ],
      description: "Status name. The page shows PENDING_ENROUTE.",
      "x-evidence": "Infobip's pages on status codes, and captured answers of the sister API for SMS.",
    },
    description: { type: "string", description: "Human-readable description of the status." },
    action: {
      type: "string",
      description:
        "Action that should be taken to eliminate the error. In the table of the page, not in its example: most answers lack it.",
      "x-evidence": "Lacking: captured answers of the sister API for SMS.",
    },
  },
};

function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to !== undefined) {
      if (typeof data.to !== "string") {
        const err1 = {
          instancePath: instancePath + "/to",
          schemaPath: "#/properties/to/type",
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
    if (data.messageCount !== undefined) {
      let data1 = data.messageCount;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/messageCount",
          schemaPath: "#/properties/messageCount/type",
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
    if (data.messageId !== undefined) {
      if (typeof data.messageId !== "string") {
        const err3 = {
          instancePath: instancePath + "/messageId",
          schemaPath: "#/properties/messageId/type",
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
    if (data.status !== undefined) {
      let data3 = data.status;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.groupId !== undefined) {
          let data4 = data3.groupId;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err4 = {
              instancePath: instancePath + "/status/groupId",
              schemaPath: "#/components/schemas/Status/properties/groupId/type",
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
        }
        if (data3.groupName !== undefined) {
          if (typeof data3.groupName !== "string") {
            const err5 = {
              instancePath: instancePath + "/status/groupName",
              schemaPath: "#/components/schemas/Status/properties/groupName/type",
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
        if (data3.id !== undefined) {
          let data6 = data3.id;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err6 = {
              instancePath: instancePath + "/status/id",
              schemaPath: "#/components/schemas/Status/properties/id/type",
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
        if (data3.name !== undefined) {
          if (typeof data3.name !== "string") {
            const err7 = {
              instancePath: instancePath + "/status/name",
              schemaPath: "#/components/schemas/Status/properties/name/type",
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
              instancePath: instancePath + "/status/description",
              schemaPath: "#/components/schemas/Status/properties/description/type",
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
        if (data3.action !== undefined) {
          if (typeof data3.action !== "string") {
            const err9 = {
              instancePath: instancePath + "/status/action",
              schemaPath: "#/components/schemas/Status/properties/action/type",
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
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/Status/type",
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
      schemaPath: "#/type",
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
  validate31.errors = vErrors;
  return errors === 0;
}

function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="createMessageResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

export const operations = {
  createMessage: {
    method: "POST",
    path: "/omnichat/1/applications/{applicationKey}/integrations/{integrationType}/message",
    baseUrl: "https://api.infobip.com",
    security: [
      { header: "Authorization", prefix: "Basic" },
      { header: "Authorization", prefix: "App" },
      { header: "Authorization", prefix: "IBSSO" },
      { header: "Authorization", prefix: "Bearer" },
    ],
    parameters: { applicationKey: "string", integrationType: "string" },
    query: {},
    fields: {},
    requests: {
      "application/json": {
        text: {
          to: "37512FEC78DBC1895567B09AE6D9439328C12E83BC83D449BC4A9F32F1AE3C3A",
          message: { type: "TEXT", text: "Hello, World!" },
        },
        image: {
          to: "37512FEC78DBC1895567B09AE6D9439328C12E83BC83D449BC4A9F32F1AE3C3A",
          message: { type: "IMAGE", text: "Hello, World!", url: "https://petersapparel.com/img/shirt.png" },
        },
        buttons: {
          to: "37512FEC78DBC1895567B09AE6D9439328C12E83BC83D449BC4A9F32F1AE3C3A",
          message: {
            type: "BUTTONS",
            text: "Do you want to subscribe to our service X?",
            buttons: [
              { type: "POSTBACK", text: "Yes", payload: "userId:abc123" },
              { type: "URL", text: "Learn more", url: "http://company.com/about-service-x" },
            ],
          },
        },
      },
    },
    responses: {
      200: {
        type: "application/json",
        headers: [],
        examples: {
          documented: {
            to: "37512FEC78DBC1895567B09AE6D9439328C12E83BC83D449BC4A9F32F1AE3C3A",
            messageCount: 1,
            messageId: "1215f543ab19-345f-adbd-12ad31451ed25f35",
            status: {
              groupId: 1,
              groupName: "PENDING",
              id: 7,
              name: "PENDING_ENROUTE",
              description: "Message sent to next instance",
            },
          },
          rejected: {
            status: {
              groupId: 5,
              groupName: "REJECTED",
              id: 51,
              name: "MISSING_TO",
              description: "Missing destination.",
              action: "Check to parameter.",
            },
          },
        },
      },
      400: {
        type: "application/json",
        headers: [],
        examples: {
          documented: { requestError: { serviceException: { messageId: "BAD_REQUEST", text: "Bad request" } } },
        },
      },
      401: {
        type: "application/json",
        headers: [],
        examples: {
          documented: {
            requestError: { serviceException: { messageId: "UNAUTHORIZED", text: "Invalid login details" } },
          },
        },
      },
      403: {
        type: "application/json",
        headers: [],
        examples: { forbidden: { requestError: { serviceException: { messageId: "FORBIDDEN", text: "Forbidden" } } } },
      },
      404: {
        type: "application/json",
        headers: [],
        examples: { missing: { requestError: { serviceException: { messageId: "NOT_FOUND", text: "Not found" } } } },
      },
      429: {
        type: "application/json",
        headers: ["Retry-After"],
        examples: {
          throttled: {
            requestError: { serviceException: { messageId: "TOO_MANY_REQUESTS", text: "Too many requests" } },
          },
          newer: {
            errorCode: "E429",
            description: "Too many requests",
            action: "Wait before sending again.",
            violations: [],
            resources: [],
          },
        },
      },
      500: {
        type: "application/json",
        headers: [],
        examples: {
          failed: {
            requestError: {
              serviceException: { messageId: "GENERAL_ERROR", text: "Something went wrong. Please contact support." },
            },
          },
        },
      },
    },
    checkPath: createMessagePath,
    checkQuery: createMessageQuery,
    checkJson: createMessageJson,
  },
};
