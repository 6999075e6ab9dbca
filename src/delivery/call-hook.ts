/** Calls a hook whose failure changes nothing: a promise catches what it throws as well as what it rejects with. */
export function callHook(hook: () => unknown): void {
  new Promise((done) => done(hook())).catch(() => {});
}
