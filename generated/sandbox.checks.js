// This file was made from the spec by `npm run generate`. Do not edit it.

export const listMessagesPath = validate20;
const schema31 = { $id: "listMessagesPath", type: "object", required: [], properties: {} };

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listMessagesPath" */ let vErrors = null;
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
  validate20.errors = vErrors;
  return errors === 0;
}

export const listMessagesQuery = validate21;
const schema32 = { $id: "listMessagesQuery", type: "object", properties: { platform: { type: "string" } } };

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listMessagesQuery" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform !== undefined) {
      if (typeof data.platform !== "string") {
        const err0 = {
          instancePath: instancePath + "/platform",
          schemaPath: "#/properties/platform/type",
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

export const listMessagesResponse = validate22;
const schema33 = { $id: "listMessagesResponse", $ref: "spec#/components/schemas/Messages" };
const schema35 = {
  type: "array",
  description: "Messages that were accepted.",
  items: {
    type: "object",
    required: ["platform", "where", "message", "files", "response"],
    properties: {
      platform: { $ref: "#/components/schemas/Platform" },
      where: { $ref: "#/components/schemas/Json" },
      message: { $ref: "#/components/schemas/Json" },
      files: { type: "array", description: "Its files.", items: { $ref: "#/components/schemas/File" } },
      response: { $ref: "#/components/schemas/Json" },
    },
  },
};
const schema36 = {
  type: "string",
  "x-extensible-enum": ["chatwoot", "digital99", "infobip", "omnivibe", "ziik"],
  description: "The word of a platform.",
};
const schema37 = { type: "object", additionalProperties: true, description: "Members of the platform's own." };
const schema39 = {
  type: "object",
  required: ["name", "type", "size"],
  description: "A file of a form, without its bytes.",
  properties: {
    name: { type: "string", description: "Its name." },
    type: { type: "string", description: "Its media type." },
    size: { type: "integer", description: "Its size in bytes." },
  },
};

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.platform === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "platform" },
            message: "must have required property '" + "platform" + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.where === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "where" },
            message: "must have required property '" + "where" + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.message === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "message" },
            message: "must have required property '" + "message" + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.files === undefined) {
          const err3 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "files" },
            message: "must have required property '" + "files" + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.response === undefined) {
          const err4 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "response" },
            message: "must have required property '" + "response" + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.platform !== undefined) {
          if (typeof data0.platform !== "string") {
            const err5 = {
              instancePath: instancePath + "/" + i0 + "/platform",
              schemaPath: "#/components/schemas/Platform/type",
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
        if (data0.where !== undefined) {
          let data2 = data0.where;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          } else {
            const err6 = {
              instancePath: instancePath + "/" + i0 + "/where",
              schemaPath: "#/components/schemas/Json/type",
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
        }
        if (data0.message !== undefined) {
          let data3 = data0.message;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          } else {
            const err7 = {
              instancePath: instancePath + "/" + i0 + "/message",
              schemaPath: "#/components/schemas/Json/type",
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
        if (data0.files !== undefined) {
          let data4 = data0.files;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.name === undefined) {
                  const err8 = {
                    instancePath: instancePath + "/" + i0 + "/files/" + i1,
                    schemaPath: "#/components/schemas/File/required",
                    keyword: "required",
                    params: { missingProperty: "name" },
                    message: "must have required property '" + "name" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data5.type === undefined) {
                  const err9 = {
                    instancePath: instancePath + "/" + i0 + "/files/" + i1,
                    schemaPath: "#/components/schemas/File/required",
                    keyword: "required",
                    params: { missingProperty: "type" },
                    message: "must have required property '" + "type" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data5.size === undefined) {
                  const err10 = {
                    instancePath: instancePath + "/" + i0 + "/files/" + i1,
                    schemaPath: "#/components/schemas/File/required",
                    keyword: "required",
                    params: { missingProperty: "size" },
                    message: "must have required property '" + "size" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data5.name !== undefined) {
                  if (typeof data5.name !== "string") {
                    const err11 = {
                      instancePath: instancePath + "/" + i0 + "/files/" + i1 + "/name",
                      schemaPath: "#/components/schemas/File/properties/name/type",
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
                if (data5.type !== undefined) {
                  if (typeof data5.type !== "string") {
                    const err12 = {
                      instancePath: instancePath + "/" + i0 + "/files/" + i1 + "/type",
                      schemaPath: "#/components/schemas/File/properties/type/type",
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
                if (data5.size !== undefined) {
                  let data8 = data5.size;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                    const err13 = {
                      instancePath: instancePath + "/" + i0 + "/files/" + i1 + "/size",
                      schemaPath: "#/components/schemas/File/properties/size/type",
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
              } else {
                const err14 = {
                  instancePath: instancePath + "/" + i0 + "/files/" + i1,
                  schemaPath: "#/components/schemas/File/type",
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
              instancePath: instancePath + "/" + i0 + "/files",
              schemaPath: "#/items/properties/files/type",
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
        if (data0.response !== undefined) {
          let data9 = data0.response;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          } else {
            const err16 = {
              instancePath: instancePath + "/" + i0 + "/response",
              schemaPath: "#/components/schemas/Json/type",
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
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
      instancePath,
      schemaPath: "#/type",
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

export const listRequestsPath = validate26;
const schema41 = { $id: "listRequestsPath", type: "object", required: [], properties: {} };

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRequestsPath" */ let vErrors = null;
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
  validate26.errors = vErrors;
  return errors === 0;
}

export const listRequestsQuery = validate27;
const schema42 = { $id: "listRequestsQuery", type: "object", properties: {} };

function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRequestsQuery" */ let vErrors = null;
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
  validate27.errors = vErrors;
  return errors === 0;
}

export const listRequestsResponse = validate28;
const schema43 = { $id: "listRequestsResponse", $ref: "spec#/components/schemas/Requests" };
const schema44 = {
  type: "array",
  description: "Requests that arrived.",
  items: {
    type: "object",
    required: ["method", "url", "headers", "verdict"],
    properties: {
      platform: { $ref: "#/components/schemas/Platform" },
      method: { type: "string", description: "Its method." },
      url: { type: "string", description: "Its URL." },
      headers: { type: "object", additionalProperties: { type: "string" }, description: "Its headers." },
      verdict: { type: "string", description: "`accepted`, `refused`, or the name of the fault that was played." },
      status: { type: "integer", description: "What was answered; absent when a fault left it without an answer." },
    },
  },
};

function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.method === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "method" },
            message: "must have required property '" + "method" + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.url === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "url" },
            message: "must have required property '" + "url" + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.headers === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "headers" },
            message: "must have required property '" + "headers" + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.verdict === undefined) {
          const err3 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "verdict" },
            message: "must have required property '" + "verdict" + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.platform !== undefined) {
          if (typeof data0.platform !== "string") {
            const err4 = {
              instancePath: instancePath + "/" + i0 + "/platform",
              schemaPath: "#/components/schemas/Platform/type",
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
        if (data0.method !== undefined) {
          if (typeof data0.method !== "string") {
            const err5 = {
              instancePath: instancePath + "/" + i0 + "/method",
              schemaPath: "#/items/properties/method/type",
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
        if (data0.url !== undefined) {
          if (typeof data0.url !== "string") {
            const err6 = {
              instancePath: instancePath + "/" + i0 + "/url",
              schemaPath: "#/items/properties/url/type",
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
        if (data0.headers !== undefined) {
          let data4 = data0.headers;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key0 in data4) {
              if (typeof data4[key0] !== "string") {
                const err7 = {
                  instancePath: instancePath + "/" + i0 + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/headers/additionalProperties/type",
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
          } else {
            const err8 = {
              instancePath: instancePath + "/" + i0 + "/headers",
              schemaPath: "#/items/properties/headers/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.verdict !== undefined) {
          if (typeof data0.verdict !== "string") {
            const err9 = {
              instancePath: instancePath + "/" + i0 + "/verdict",
              schemaPath: "#/items/properties/verdict/type",
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
        if (data0.status !== undefined) {
          let data7 = data0.status;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err10 = {
              instancePath: instancePath + "/" + i0 + "/status",
              schemaPath: "#/items/properties/status/type",
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
      } else {
        const err11 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
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
  validate29.errors = vErrors;
  return errors === 0;
}

function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRequestsResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  validate28.errors = vErrors;
  return errors === 0;
}

export const listRejectionsPath = validate31;
const schema46 = { $id: "listRejectionsPath", type: "object", required: [], properties: {} };

function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRejectionsPath" */ let vErrors = null;
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

export const listRejectionsQuery = validate32;
const schema47 = { $id: "listRejectionsQuery", type: "object", properties: {} };

function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRejectionsQuery" */ let vErrors = null;
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
  validate32.errors = vErrors;
  return errors === 0;
}

export const listRejectionsResponse = validate33;
const schema48 = { $id: "listRejectionsResponse", $ref: "spec#/components/schemas/Rejections" };
const schema49 = {
  type: "array",
  description: "Requests that broke rules.",
  items: {
    type: "object",
    required: ["platform", "status", "rules"],
    properties: {
      platform: { $ref: "#/components/schemas/Platform" },
      status: { type: "integer", description: "What was answered." },
      rules: { type: "array", description: "Each broken rule.", items: { $ref: "#/components/schemas/Rule" } },
    },
  },
};
const schema51 = {
  type: "object",
  required: ["field", "rule"],
  description: "A broken rule.",
  properties: {
    field: { type: "string", description: "Where, such as `message.text`." },
    rule: { type: "string", description: "What is expected there, such as `is required`." },
  },
};

function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.platform === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "platform" },
            message: "must have required property '" + "platform" + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.status === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "status" },
            message: "must have required property '" + "status" + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.rules === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "rules" },
            message: "must have required property '" + "rules" + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.platform !== undefined) {
          if (typeof data0.platform !== "string") {
            const err3 = {
              instancePath: instancePath + "/" + i0 + "/platform",
              schemaPath: "#/components/schemas/Platform/type",
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
        if (data0.status !== undefined) {
          let data2 = data0.status;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err4 = {
              instancePath: instancePath + "/" + i0 + "/status",
              schemaPath: "#/items/properties/status/type",
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
        if (data0.rules !== undefined) {
          let data3 = data0.rules;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.field === undefined) {
                  const err5 = {
                    instancePath: instancePath + "/" + i0 + "/rules/" + i1,
                    schemaPath: "#/components/schemas/Rule/required",
                    keyword: "required",
                    params: { missingProperty: "field" },
                    message: "must have required property '" + "field" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (data4.rule === undefined) {
                  const err6 = {
                    instancePath: instancePath + "/" + i0 + "/rules/" + i1,
                    schemaPath: "#/components/schemas/Rule/required",
                    keyword: "required",
                    params: { missingProperty: "rule" },
                    message: "must have required property '" + "rule" + "'",
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data4.field !== undefined) {
                  if (typeof data4.field !== "string") {
                    const err7 = {
                      instancePath: instancePath + "/" + i0 + "/rules/" + i1 + "/field",
                      schemaPath: "#/components/schemas/Rule/properties/field/type",
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
                if (data4.rule !== undefined) {
                  if (typeof data4.rule !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/" + i0 + "/rules/" + i1 + "/rule",
                      schemaPath: "#/components/schemas/Rule/properties/rule/type",
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
                  instancePath: instancePath + "/" + i0 + "/rules/" + i1,
                  schemaPath: "#/components/schemas/Rule/type",
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
              instancePath: instancePath + "/" + i0 + "/rules",
              schemaPath: "#/items/properties/rules/type",
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
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
  validate34.errors = vErrors;
  return errors === 0;
}

function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listRejectionsResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

export const listDuplicatesPath = validate36;
const schema52 = { $id: "listDuplicatesPath", type: "object", required: [], properties: {} };

function validate36(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listDuplicatesPath" */ let vErrors = null;
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
  validate36.errors = vErrors;
  return errors === 0;
}

export const listDuplicatesQuery = validate37;
const schema53 = { $id: "listDuplicatesQuery", type: "object", properties: {} };

function validate37(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listDuplicatesQuery" */ let vErrors = null;
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
  validate37.errors = vErrors;
  return errors === 0;
}

export const listDuplicatesResponse = validate38;
const schema54 = { $id: "listDuplicatesResponse", $ref: "spec#/components/schemas/Duplicates" };
const schema55 = {
  type: "array",
  description: "Messages that were created more than once.",
  items: {
    type: "object",
    required: ["platform", "where", "message", "count"],
    properties: {
      platform: { $ref: "#/components/schemas/Platform" },
      where: { $ref: "#/components/schemas/Json" },
      message: { $ref: "#/components/schemas/Json" },
      count: { type: "integer", description: "How often it was created." },
    },
  },
};

function validate39(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.platform === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "platform" },
            message: "must have required property '" + "platform" + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.where === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "where" },
            message: "must have required property '" + "where" + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.message === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "message" },
            message: "must have required property '" + "message" + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.count === undefined) {
          const err3 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "count" },
            message: "must have required property '" + "count" + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.platform !== undefined) {
          if (typeof data0.platform !== "string") {
            const err4 = {
              instancePath: instancePath + "/" + i0 + "/platform",
              schemaPath: "#/components/schemas/Platform/type",
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
        if (data0.where !== undefined) {
          let data2 = data0.where;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          } else {
            const err5 = {
              instancePath: instancePath + "/" + i0 + "/where",
              schemaPath: "#/components/schemas/Json/type",
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
        }
        if (data0.message !== undefined) {
          let data3 = data0.message;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          } else {
            const err6 = {
              instancePath: instancePath + "/" + i0 + "/message",
              schemaPath: "#/components/schemas/Json/type",
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
        }
        if (data0.count !== undefined) {
          let data4 = data0.count;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err7 = {
              instancePath: instancePath + "/" + i0 + "/count",
              schemaPath: "#/items/properties/count/type",
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
      } else {
        const err8 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
      instancePath,
      schemaPath: "#/type",
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
  validate39.errors = vErrors;
  return errors === 0;
}

function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="listDuplicatesResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  }
  validate38.errors = vErrors;
  return errors === 0;
}

export const nextPath = validate41;
const schema59 = { $id: "nextPath", type: "object", required: [], properties: {} };

function validate41(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="nextPath" */ let vErrors = null;
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
  validate41.errors = vErrors;
  return errors === 0;
}

export const nextQuery = validate42;
const schema60 = { $id: "nextQuery", type: "object", properties: {} };

function validate42(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="nextQuery" */ let vErrors = null;
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
  validate42.errors = vErrors;
  return errors === 0;
}

export const nextJson = validate43;
const schema61 = { $id: "nextJson", $ref: "spec#/components/schemas/Next" };
const schema62 = {
  type: "object",
  required: ["platform", "fault"],
  additionalProperties: false,
  description: "A fault, and whose request it is for.",
  properties: {
    platform: { $ref: "#/components/schemas/Platform" },
    fault: { $ref: "#/components/schemas/Fault" },
    status: { $ref: "#/components/schemas/Status" },
    example: { $ref: "#/components/schemas/Example" },
    retryAfterSeconds: { $ref: "#/components/schemas/Retry" },
    everyMs: { $ref: "#/components/schemas/Drip" },
    afterMs: { $ref: "#/components/schemas/Later" },
    by: { $ref: "#/components/schemas/By" },
  },
};
const schema64 = {
  type: "string",
  enum: [
    "refuse",
    "cut-before-commit",
    "cut-after-commit",
    "stall",
    "commit-later",
    "drip",
    "rate-limit",
    "server-error",
    "server-error-after-commit",
    "html",
    "empty",
    "truncated-json",
    "wrong-content-type",
    "redirect",
    "erased-mark",
    "drops-marks",
    "page-breaks",
    "refusal",
    "flooding",
    "rejected-in-200",
  ],
  description: 'The name of a fault. The guide "Testing" says what each does.',
};
const schema65 = {
  type: "integer",
  description: "For `refusal` one that the spec describes; for a server error 500 to 504.",
};
const schema66 = { type: "string", description: "For `refusal`; the first of the spec's examples by default." };
const schema67 = { type: "number", minimum: 0, description: "For `rate-limit`: what `Retry-After` says, in seconds." };
const schema68 = {
  type: "number",
  minimum: 0,
  description: "For `drip`: milliseconds between two bytes; 20 by default.",
};
const schema69 = { type: "number", minimum: 0, description: "For `commit-later`: milliseconds; 1000 by default." };
const schema70 = {
  type: "string",
  enum: ["deletion", "retry"],
  description: "For `erased-mark`: what erases it; a deletion by default.",
};

function validate44(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "platform" },
        message: "must have required property '" + "platform" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fault === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fault" },
        message: "must have required property '" + "fault" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "platform" ||
        key0 === "fault" ||
        key0 === "status" ||
        key0 === "example" ||
        key0 === "retryAfterSeconds" ||
        key0 === "everyMs" ||
        key0 === "afterMs" ||
        key0 === "by"
      )) {
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
    if (data.platform !== undefined) {
      if (typeof data.platform !== "string") {
        const err3 = {
          instancePath: instancePath + "/platform",
          schemaPath: "#/components/schemas/Platform/type",
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
    if (data.fault !== undefined) {
      let data1 = data.fault;
      if (typeof data1 !== "string") {
        const err4 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/components/schemas/Fault/type",
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
      if (!(
        data1 === "refuse" ||
        data1 === "cut-before-commit" ||
        data1 === "cut-after-commit" ||
        data1 === "stall" ||
        data1 === "commit-later" ||
        data1 === "drip" ||
        data1 === "rate-limit" ||
        data1 === "server-error" ||
        data1 === "server-error-after-commit" ||
        data1 === "html" ||
        data1 === "empty" ||
        data1 === "truncated-json" ||
        data1 === "wrong-content-type" ||
        data1 === "redirect" ||
        data1 === "erased-mark" ||
        data1 === "drops-marks" ||
        data1 === "page-breaks" ||
        data1 === "refusal" ||
        data1 === "flooding" ||
        data1 === "rejected-in-200"
      )) {
        const err5 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/components/schemas/Fault/enum",
          keyword: "enum",
          params: { allowedValues: schema64.enum },
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
    if (data.status !== undefined) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/Status/type",
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
    if (data.example !== undefined) {
      if (typeof data.example !== "string") {
        const err7 = {
          instancePath: instancePath + "/example",
          schemaPath: "#/components/schemas/Example/type",
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
    if (data.retryAfterSeconds !== undefined) {
      let data4 = data.retryAfterSeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err8 = {
            instancePath: instancePath + "/retryAfterSeconds",
            schemaPath: "#/components/schemas/Retry/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
          instancePath: instancePath + "/retryAfterSeconds",
          schemaPath: "#/components/schemas/Retry/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.everyMs !== undefined) {
      let data5 = data.everyMs;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + "/everyMs",
            schemaPath: "#/components/schemas/Drip/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/everyMs",
          schemaPath: "#/components/schemas/Drip/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.afterMs !== undefined) {
      let data6 = data.afterMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err12 = {
            instancePath: instancePath + "/afterMs",
            schemaPath: "#/components/schemas/Later/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/afterMs",
          schemaPath: "#/components/schemas/Later/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.by !== undefined) {
      let data7 = data.by;
      if (typeof data7 !== "string") {
        const err14 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/components/schemas/By/type",
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
      if (!(data7 === "deletion" || data7 === "retry")) {
        const err15 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/components/schemas/By/enum",
          keyword: "enum",
          params: { allowedValues: schema70.enum },
          message: "must be equal to one of the allowed values",
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
      instancePath,
      schemaPath: "#/type",
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
  validate44.errors = vErrors;
  return errors === 0;
}

function validate43(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="nextJson" */ let vErrors = null;
  let errors = 0;
  if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
    errors = vErrors.length;
  }
  validate43.errors = vErrors;
  return errors === 0;
}

export const alwaysPath = validate46;
const schema71 = { $id: "alwaysPath", type: "object", required: [], properties: {} };

function validate46(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="alwaysPath" */ let vErrors = null;
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
  validate46.errors = vErrors;
  return errors === 0;
}

export const alwaysQuery = validate47;
const schema72 = { $id: "alwaysQuery", type: "object", properties: {} };

function validate47(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="alwaysQuery" */ let vErrors = null;
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
  validate47.errors = vErrors;
  return errors === 0;
}

export const alwaysJson = validate48;
const schema73 = { $id: "alwaysJson", $ref: "spec#/components/schemas/Always" };
const schema74 = {
  type: "object",
  required: ["platform"],
  additionalProperties: false,
  description: "A fault, and whose requests it is for.",
  properties: {
    platform: { $ref: "#/components/schemas/Platform" },
    fault: { $ref: "#/components/schemas/Fault" },
    status: { $ref: "#/components/schemas/Status" },
    example: { $ref: "#/components/schemas/Example" },
    retryAfterSeconds: { $ref: "#/components/schemas/Retry" },
    everyMs: { $ref: "#/components/schemas/Drip" },
    afterMs: { $ref: "#/components/schemas/Later" },
    by: { $ref: "#/components/schemas/By" },
    every: { type: "integer", minimum: 1, description: "Only every so many requests; 1 by default." },
  },
};
const func1 = Object.prototype.hasOwnProperty;

function validate49(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "platform" },
        message: "must have required property '" + "platform" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema74.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
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
    if (data.platform !== undefined) {
      if (typeof data.platform !== "string") {
        const err2 = {
          instancePath: instancePath + "/platform",
          schemaPath: "#/components/schemas/Platform/type",
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
    if (data.fault !== undefined) {
      let data1 = data.fault;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/components/schemas/Fault/type",
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
      if (!(
        data1 === "refuse" ||
        data1 === "cut-before-commit" ||
        data1 === "cut-after-commit" ||
        data1 === "stall" ||
        data1 === "commit-later" ||
        data1 === "drip" ||
        data1 === "rate-limit" ||
        data1 === "server-error" ||
        data1 === "server-error-after-commit" ||
        data1 === "html" ||
        data1 === "empty" ||
        data1 === "truncated-json" ||
        data1 === "wrong-content-type" ||
        data1 === "redirect" ||
        data1 === "erased-mark" ||
        data1 === "drops-marks" ||
        data1 === "page-breaks" ||
        data1 === "refusal" ||
        data1 === "flooding" ||
        data1 === "rejected-in-200"
      )) {
        const err4 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/components/schemas/Fault/enum",
          keyword: "enum",
          params: { allowedValues: schema64.enum },
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
    if (data.status !== undefined) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/Status/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.example !== undefined) {
      if (typeof data.example !== "string") {
        const err6 = {
          instancePath: instancePath + "/example",
          schemaPath: "#/components/schemas/Example/type",
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
    if (data.retryAfterSeconds !== undefined) {
      let data4 = data.retryAfterSeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err7 = {
            instancePath: instancePath + "/retryAfterSeconds",
            schemaPath: "#/components/schemas/Retry/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/retryAfterSeconds",
          schemaPath: "#/components/schemas/Retry/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.everyMs !== undefined) {
      let data5 = data.everyMs;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err9 = {
            instancePath: instancePath + "/everyMs",
            schemaPath: "#/components/schemas/Drip/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/everyMs",
          schemaPath: "#/components/schemas/Drip/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.afterMs !== undefined) {
      let data6 = data.afterMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err11 = {
            instancePath: instancePath + "/afterMs",
            schemaPath: "#/components/schemas/Later/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/afterMs",
          schemaPath: "#/components/schemas/Later/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.by !== undefined) {
      let data7 = data.by;
      if (typeof data7 !== "string") {
        const err13 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/components/schemas/By/type",
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
      if (!(data7 === "deletion" || data7 === "retry")) {
        const err14 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/components/schemas/By/enum",
          keyword: "enum",
          params: { allowedValues: schema70.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.every !== undefined) {
      let data8 = data.every;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err15 = {
          instancePath: instancePath + "/every",
          schemaPath: "#/properties/every/type",
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
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err16 = {
            instancePath: instancePath + "/every",
            schemaPath: "#/properties/every/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: "#/type",
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
  validate49.errors = vErrors;
  return errors === 0;
}

function validate48(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="alwaysJson" */ let vErrors = null;
  let errors = 0;
  if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
    errors = vErrors.length;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

export const resetPath = validate51;
const schema83 = { $id: "resetPath", type: "object", required: [], properties: {} };

function validate51(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="resetPath" */ let vErrors = null;
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
  validate51.errors = vErrors;
  return errors === 0;
}

export const resetQuery = validate52;
const schema84 = { $id: "resetQuery", type: "object", properties: {} };

function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="resetQuery" */ let vErrors = null;
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

export const operations = {
  listMessages: {
    method: "GET",
    path: "/_sandbox/messages",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: { platform: "string" },
    fields: {},
    requests: {},
    responses: {
      200: { type: "application/json", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
      422: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: listMessagesPath,
    checkQuery: listMessagesQuery,
  },
  listRequests: {
    method: "GET",
    path: "/_sandbox/requests",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      200: { type: "application/json", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: listRequestsPath,
    checkQuery: listRequestsQuery,
  },
  listRejections: {
    method: "GET",
    path: "/_sandbox/rejections",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      200: { type: "application/json", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: listRejectionsPath,
    checkQuery: listRejectionsQuery,
  },
  listDuplicates: {
    method: "GET",
    path: "/_sandbox/duplicates",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      200: { type: "application/json", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: listDuplicatesPath,
    checkQuery: listDuplicatesQuery,
  },
  next: {
    method: "POST",
    path: "/_sandbox/next",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {
      "application/json": {
        cut: { platform: "chatwoot", fault: "cut-after-commit" },
        refused: { platform: "chatwoot", fault: "refusal", status: 404 },
      },
    },
    responses: {
      204: { type: "", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
      415: { type: "application/json", headers: [], examples: {} },
      422: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: nextPath,
    checkQuery: nextQuery,
    checkJson: nextJson,
  },
  always: {
    method: "POST",
    path: "/_sandbox/always",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {
      "application/json": {
        third: { platform: "chatwoot", fault: "server-error", status: 503, every: 3 },
        none: { platform: "chatwoot" },
      },
    },
    responses: {
      204: { type: "", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
      415: { type: "application/json", headers: [], examples: {} },
      422: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: alwaysPath,
    checkQuery: alwaysQuery,
    checkJson: alwaysJson,
  },
  reset: {
    method: "POST",
    path: "/_sandbox/reset",
    baseUrl: "http://127.0.0.1:4010",
    security: [],
    parameters: {},
    query: {},
    fields: {},
    requests: {},
    responses: {
      204: { type: "", headers: [], examples: {} },
      403: { type: "application/json", headers: [], examples: {} },
    },
    checkPath: resetPath,
    checkQuery: resetQuery,
  },
};
