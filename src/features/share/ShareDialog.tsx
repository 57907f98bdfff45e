import { useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { hasContext, selectCount } from "../../selectors/countText";
import { isFiltered } from "../../state/filteredPages";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import { LiveRegion } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";
import { AskedFile } from "./AskedFile";
import { EmbedSection } from "./EmbedSection";
import { QrSection } from "./QrSection";

interface ShareDialogProps {
  /** What is on the screen, in a few words. */
  title: string;
  onClose: () => void;
}

/** The present view as a link, as a code for phones, as words for a mail, as a frame for a web page. */
export function ShareDialog({ title, onClose }: ShareDialogProps) {
  const { state, href } = useViewState();
  const { index } = useLinked();
  const address = new URL(href(state), document.baseURI).href;
  const shows = useShownSentence(title);
  const mail = m.share_mail_text({ shows, address, subject: index.dossier.subject });
  return (
    <Dialog title={m.share_title()} onClose={onClose}>
      {/* A region of its own: what lies under a modal dialog is not spoken. */}
      <LiveRegion>
        <p className="mb-2.5">{shows}</p>
        <AskedFile />
        <CopyField
          label={m.share_length({ length: address.length })}
          text={address}
          rows={2}
          isCode
          copyLabel={m.share_copy_link()}
          copied={m.share_copied()}
          actions={<NativeShare title={title} address={address} />}
        />
        <Fold title={m.share_qr()}>
          <QrSection address={address} fileName={`${index.dossier.id}-${state.page}-qr.svg`} />
        </Fold>
        <Fold title={m.share_mail()}>
          <CopyField
            label={m.share_mail_field()}
            text={mail}
            rows={6}
            copyLabel={m.share_mail_copy()}
            copied={m.share_mail_copied()}
            actions={
              <a
                href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(mail)}`}
                className="text-link touch-target underline underline-offset-2"
              >
                {m.share_mail_open()}
              </a>
            }
          />
        </Fold>
        <Fold title={m.share_embed()}>
          <EmbedSection title={title} />
        </Fold>
      </LiveRegion>
    </Dialog>
  );
}

/** "This link shows: …, 7 of 23 records, with the context". */
function useShownSentence(title: string): string {
  const { state, filter } = useLinked();
  if (!isFiltered(state.page)) return m.share_shows({ title });
  const counts = selectCount(filter);
  return hasContext(filter)
    ? m.share_shows_with_context({ title, ...counts })
    : m.share_shows_records({ title, ...counts });
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="border-rule mt-3 border-t pt-2"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer font-medium pointer-coarse:min-h-11 pointer-coarse:py-2.5">
        {title}
      </summary>
      <div className="pt-2">{isOpen && children}</div>
    </details>
  );
}

/** The system's own sheet, where it has one. */
function NativeShare({ title, address }: { title: string; address: string }) {
  const data = { title, url: address };
  if (typeof navigator.canShare !== "function" || !navigator.canShare(data)) return null;
  // The reader closing the sheet is an answer and not a failure.
  const share = () => void navigator.share(data).catch(() => undefined);
  return <Button onClick={share}>{m.share_native()}</Button>;
}
