import { m } from "../paraglide/messages.js";
import { CiteView } from "./CiteView";
import { ShareView } from "./ShareView";

/** All that can be taken along of what is on the screen, one below the other. */
export function ViewActions() {
  return (
    <>
      <div className="phone-more-item">
        <ShareView className="w-full" />
      </div>
      <div className="phone-more-item">
        <CiteView className="w-full">{m.cite_title_view()}</CiteView>
      </div>
    </>
  );
}
