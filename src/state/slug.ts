const SLUG = /^[a-z0-9-]{1,64}$/;

/** True for a well-formed dossier or entity id; says nothing about whether it exists. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}
