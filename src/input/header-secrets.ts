/** The user and the password of a login in base64, and the password alone. */
function decoded(text: string): string[] {
  try {
    const login = atob(text);
    return [login, login.slice(login.indexOf(":") + 1)];
  } catch {
    return [];
  }
}

/** What of the headers must not be shown: each value, and of a login or a cookie each of its parts, too. */
export function headerSecrets(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!/^((proxy-)?authorization|cookie)$/.test(name)) return [value];
    const parts = value.split(/[\s;,"]+/).flatMap((part) => [part, part.slice(part.indexOf("=") + 1)]);
    return [value, ...parts, ...parts.flatMap(decoded)];
  });
}
