import { m } from "../../paraglide/messages.js";
import { MastheadFrame } from "../MastheadFrame";
import { StillPages } from "./StillPages";

/** For an address that no file answers, where no script can look at it more closely. */
export function StillNotFound({ base }: { base: string }) {
  return (
    <>
      <MastheadFrame />
      <main className="page-column">
        <div className="still">
          <h1>{m.not_found_title()}</h1>
          <p>{m.still_not_found()}</p>
          <StillPages base={base} />
        </div>
      </main>
    </>
  );
}
