// The sandbox in a page: in memory, without node:http.
export { createSandbox } from "chatpost/testing";
