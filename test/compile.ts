import ts from "typescript";

/** A program of these files as the strictest user would compile it; the consumers check the declarations themselves. */
export function compile(files: readonly string[]): ts.Program {
  return ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: ["node"],
  });
}

/** What the compiler says of a program. */
export function problemsOf(program: ts.Program): { text: string | undefined; problem: string }[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    text: file?.text,
    problem: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
