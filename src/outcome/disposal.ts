/** The key of `await using`, where the compiler knows it. */
type AsyncDispose = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol } ? Key : never;

/** What `await using` ends. */
export type Disposal = { readonly [K in AsyncDispose]: () => Promise<void> };
