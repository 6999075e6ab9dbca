/** A path with its parameters in it, each encoded. */
export function fillPath(path: string, where: object): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(Reflect.get(where, name))));
}
