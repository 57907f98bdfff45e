import type { ClaimLine } from "../../selectors/claimLines";

/** Claims in our words, a line for each, after the name of who makes it. */
export function ClaimLines({ claims }: { claims: readonly ClaimLine[] }) {
  return (
    <ul>
      {claims.map(({ speaker, text }) => (
        <li key={`${speaker} ${text}`}>
          <b className="font-semibold">{speaker}:</b> {text}
        </li>
      ))}
    </ul>
  );
}
