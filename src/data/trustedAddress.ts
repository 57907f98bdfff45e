import importWorkerAddress from "./importWorker.ts?worker&url";

/** All that the page ever runs beside itself: constants of the build, never made of anything else. */
const ADDRESSES = {
  offline: `${import.meta.env.BASE_URL}offline.js`,
  import: importWorkerAddress,
} as const;
export type WorkerName = keyof typeof ADDRESSES;

interface AddressPolicy {
  createScriptURL: (name: string) => string;
}

interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy;
  };
}

/** Made once: the policy of the page allows no second of the name. */
let policy: AddressPolicy | undefined;

/** A worker's address is a sink for Trusted Types: the one policy of the site gives the constants above alone. */
export function trustedAddress(name: WorkerName): string {
  const { trustedTypes } = window as Window & WithTrustedTypes;
  policy ??= trustedTypes?.createPolicy("app-url", { createScriptURL: findAddress });
  return policy?.createScriptURL(name) ?? findAddress(name);
}

function findAddress(name: string): string {
  if (name === "offline" || name === "import") return ADDRESSES[name];
  throw new TypeError("no worker of this name");
}
