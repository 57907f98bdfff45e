const INCOMPLETE_CODE = /%[0-9a-f]?$/i;
const CODE_RUN = /(?:%[0-9a-f]{2})+/gi;
const CODE = /%[0-9a-f]{2}/i;
const MAX_LEVELS = 4;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes one level of percent codes and `+`. Total: an incomplete code at the end (a cut link) is
 * dropped, bytes that are no UTF-8 become U+FFFD, any other stray `%` stays.
 */
export function decodeText(encoded: string): string {
  const text = encoded.replaceAll("+", " ").replace(INCOMPLETE_CODE, "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(CODE_RUN, decodeRun);
  }
}

function decodeRun(run: string): string {
  return utf8.decode(Uint8Array.from(run.slice(1).split("%"), (code) => Number.parseInt(code, 16)));
}

/** Decodes until nothing is left to decode, for values in which `%` has no meaning of its own. */
export function decodeRepeatedly(encoded: string): string {
  let text = decodeText(encoded);
  for (let level = 1; level < MAX_LEVELS && hasPercentCode(text); level += 1) {
    text = decodeText(text);
  }
  return text;
}

export function hasPercentCode(text: string): boolean {
  return CODE.test(text);
}

/** Percent-encodes all but letters, digits and `- _ . ~ , :`. The text must be well-formed UTF-16. */
export function encodeText(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, percentCode)
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
}

/** Percent codes for punctuation that a chat program could take for the end of the sentence. */
export function encodeTrailingPunctuation(encoded: string): string {
  return encoded.replace(/[.,:]+$/, (tail) => Array.from(tail, percentCode).join(""));
}

/** For punctuation, whose codes all have two digits. */
function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
