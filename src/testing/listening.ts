import type { Disposal } from "../outcome/disposal.js";
import type { PlatformName } from "../outcome/platform-name.js";

/** Where the sandbox listens. */
export interface ListenOptions {
  /** By default one that is free. */
  readonly port?: number | undefined;
  /** An address of this machine; 127.0.0.1 by default. Whoever reaches another may send, read and steer. */
  readonly host?: string | undefined;
}

/** A sandbox that listens. `await using` closes it too. */
export interface Listening extends Disposal {
  readonly port: number;
  /** The base URL of each platform. */
  readonly urls: { readonly [P in PlatformName]: string };
  /** Ends it, with all its connections. */
  close(): Promise<void>;
}
