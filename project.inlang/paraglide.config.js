/** Read by the command line and by the Vite plugin alike, so that both write the same files. */
export default {
  outdir: "./src/paraglide",
  strategy: ["baseLocale"],
  outputStructure: "message-modules",
  isServer: "typeof window === 'undefined'",
  emitReadme: false,
};
