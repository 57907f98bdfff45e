import { m } from "../paraglide/messages.js";
import { useLinked } from "../views/linked/LinkedContext";

/** Who, what, when, where and by whose account, before any press. */
export function DossierHeading() {
  const { index } = useLinked();
  const { dossier, table } = index;
  return (
    <div className="dossier-heading">
      <h1>{dossier.headline}</h1>
      <p>
        <b className="text-ink font-semibold">{dossier.subject}</b> · {dossier.dateline} ·{" "}
        {m.dateline_counts({
          records: table.count,
          actors: dossier.actors.length,
          places: dossier.places.length,
        })}
        {!dossier.quotesVerified && <> · {m.quotes_not_verified()}</>}
      </p>
    </div>
  );
}
