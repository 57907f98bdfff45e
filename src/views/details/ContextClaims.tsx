import { m } from "../../paraglide/messages.js";
import type { CitedSource, ClaimItem } from "../../selectors/contextClaims";
import { TermText } from "../linked/TermText";
import { ReferenceButton } from "./ReferenceButton";

/** What is said, in our words, with who says it and the pages it rests on: cited, never quoted. */
export function ContextClaims({ claims }: { claims: readonly ClaimItem[] }) {
  return (
    <div>
      <h3 className="text-[0.9375rem]">{m.details_claims()}</h3>
      <p className="text-muted text-xs">{m.details_claims_note()}</p>
      <ul className="mt-1.5 flex flex-col gap-2">
        {claims.map(({ text, attribution, sources }) => (
          <li key={`${attribution} ${text}`} className="border-rule border-s ps-2.5">
            {attribution && (
              <b className="font-semibold">
                <TermText>{attribution}</TermText>:{" "}
              </b>
            )}
            <TermText>{text}</TermText>
            <p className="text-muted flex flex-wrap gap-x-2.5 text-xs">
              {sources.map((source) => (
                <span key={source.reference}>
                  <Cited source={source} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cited({ source: { reference, publisher, published, href } }: { source: CitedSource }) {
  return (
    <>
      <ReferenceButton reference={reference}>{publisher}</ReferenceButton>
      {published && ` ${published}`}
      {href && (
        <a
          href={href}
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
          aria-label={m.accounts_open_page({ publisher })}
          className="text-link decoration-rule px-1 underline decoration-1 underline-offset-2 hover:decoration-current"
        >
          ↗
        </a>
      )}
    </>
  );
}
