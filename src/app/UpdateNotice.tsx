import { useEffect, useState } from "react";
import { m } from "../paraglide/messages.js";
import { Button } from "../ui/Button";
import { useAnnounce } from "../ui/LiveRegion";
import { keepOffline, startNewVersion } from "./offlineWorker";
import "./updateNotice.css";

/** Keeps the site for times without a network, and says when a new version waits for the reader. */
export function UpdateNotice() {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const announce = useAnnounce();
  useEffect(() => {
    // What cannot be kept is no loss to a page that stands.
    keepOffline(setWaiting).catch(() => undefined);
  }, []);
  useEffect(() => {
    if (waiting) announce(m.update_waits());
  }, [announce, waiting]);
  return (
    waiting && (
      <section aria-label={m.update_label()} className="update-notice screen-only">
        <p>{m.update_waits()}</p>
        <Button onClick={() => startNewVersion(waiting)}>{m.update_now()}</Button>
        <Button onClick={() => setWaiting(null)}>{m.update_later()}</Button>
      </section>
    )
  );
}
