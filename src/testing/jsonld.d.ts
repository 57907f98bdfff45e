/** The part of the package that the tests read JSON-LD with; it brings no types of its own. */
declare module "jsonld" {
  interface Options {
    documentLoader: (url: string) => Promise<never>;
    safe?: boolean;
  }
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { termType: string; value: string; datatype?: { value: string } };
  }
  const jsonld: {
    toRDF: (document: object, options: Options) => Promise<Quad[]>;
  };
  export default jsonld;
}
