/** Control characters, lone surrogates, U+FFFD, and the marks that turn the direction of writing. */
export const UNWANTED_CHARACTERS =
  /[\p{Cc}\p{Cs}\ufffd\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
