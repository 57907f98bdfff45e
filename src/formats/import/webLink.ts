const MAX_LENGTH = 2048;

/** An address of the web without user and password, as the browser writes it; null for anything else. */
export function parseWebLink(text: string): string | null {
  if (text.length > MAX_LENGTH || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { username, password, href } = new URL(text);
  return username === "" && password === "" && href.length <= MAX_LENGTH ? href : null;
}
