/** A bundled text as read, with the hash of its bytes. */
export interface SourceText {
  content: string;
  sha256: string;
}
