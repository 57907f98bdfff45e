import { UNWANTED_CHARACTERS } from "../model/plainCharacters";

/** Text for one line of a file: no line break, no control or bidi character, single spaces. */
export function toCitationLine(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNWANTED_CHARACTERS, "").replace(/ +/g, " ").trim();
}

/** An address that no format can break on: what URL parsers leave as it is gets its percent code. */
export function toCitationUrl(url: string): string {
  return toCitationLine(url).replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (letter) =>
    encodeURIComponent(letter),
  );
}
