// An example for each name of `chatpost/node` that the README and the guides do not use.
import { fileFromPath, type FileOptions } from "chatpost/node";

//#region FileOptions
const options: FileOptions = { name: "invoice.pdf", type: "application/pdf" };
const invoice = await fileFromPath("package.json", options);
//#endregion
