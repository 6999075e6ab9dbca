/// <reference types="node" />
import { resolve } from "node:path";
import { fileFromPath } from "../node.js";

/** The content with its files, which are given by their paths. A `SendError` names one that is not there. */
export async function openFiles<M extends object>(content: M, folder: string): Promise<M> {
  const { attachments }: { attachments?: unknown } = content;
  if (!Array.isArray(attachments)) return content;
  const files = await Promise.all(attachments.map((path) => fileFromPath(resolve(folder, String(path)))));
  return { ...content, attachments: files };
}
