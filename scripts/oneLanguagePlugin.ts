import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const SETTINGS = "project.inlang/settings.json";
const MESSAGE_FILE = /\/src\/paraglide\/messages\/(?!_index\.)(\w+)\.js$/;
const RUNTIME_FILE = /\/src\/paraglide\/runtime\.js$/;
const RUNTIME_IMPORT = /^import \{[^}]*\} from '\.\.\/runtime\.js';$/m;

/**
 * A compiled message without its choice of language: the function that writes the only one, under the
 * message's own name. Throws when the compiler's output no longer looks as expected.
 */
export function messageInOneLanguage(code: string, name: string, locale: string): string {
  const writer = `const ${locale}_${name} = `;
  const [writing, ...choosing] = code.split(`export const ${name} = `);
  if (!writing?.includes(writer) || choosing.length !== 1) {
    throw new Error(`The compiled message ${name} has a form that is not known here`);
  }
  return writing.replace(RUNTIME_IMPORT, "").replace(writer, `export const ${name} = `);
}

/**
 * While there is one language, the built messages do not ask which: some 4 kB of the first download.
 * With a second one in the settings this does nothing.
 */
export function oneLanguagePlugin(): Plugin {
  const { locales } = JSON.parse(readFileSync(SETTINGS, "utf8")) as { locales: string[] };
  const [locale] = locales;
  return {
    name: "readout:one-language",
    enforce: "pre",
    apply: (_config, { command }) => command === "build" && locales.length === 1,
    transform: {
      filter: { id: [MESSAGE_FILE, RUNTIME_FILE] },
      handler(code, id) {
        if (locale === undefined) return null;
        const name = MESSAGE_FILE.exec(id)?.[1];
        return name === undefined
          ? `export const getLocale = () => ${JSON.stringify(locale)};`
          : messageInOneLanguage(code, name, locale);
      },
    },
  };
}
