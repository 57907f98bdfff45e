import { useState } from "react";
import { m } from "../../../paraglide/messages.js";
import { exportFileName } from "../../../selectors/exportFileName";
import { selectExportWords } from "../../../selectors/exportHead";
import { formatLocalDay } from "../../../selectors/formatLocalDay";
import { useViewState } from "../../../state/useViewState";
import { downloadFile } from "../../../ui/downloadFile";
import { useAnnounce } from "../../../ui/LiveRegion";
import { useLinked } from "../../../views/linked/LinkedContext";
import { composePicture } from "./composePicture";
import { drawPng } from "./drawPng";
import { embedFonts } from "./embedFonts";

export const PICTURE_FORMATS = ["svg", "png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureAccess {
  /** What has become of the last press, in words; empty before the first. */
  outcome: string;
  isMaking: boolean;
  save: (view: HTMLElement, name: string, format: PictureFormat) => Promise<void>;
}

/** Makes a picture of a view with what tells where it comes from, and saves it, or tells why not. */
export function usePicture(): PictureAccess {
  const model = useLinked();
  const { state, href } = useViewState();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState("");
  const [isMaking, setIsMaking] = useState(false);
  const { dossier } = model.index;

  function tell(text: string) {
    setOutcome(text);
    announce(text);
  }

  async function save(view: HTMLElement, name: string, format: PictureFormat): Promise<void> {
    setIsMaking(true);
    try {
      const day = formatLocalDay(new Date());
      const address = new URL(href({ ...state, theme: null }), document.baseURI).href;
      const picture = composePicture(view, view.querySelector("h2")?.textContent ?? name, [
        m.picture_shows({
          title: dossier.title,
          dateline: dossier.dateline,
          ...selectExportWords(model),
        }),
        m.picture_source({ day, address }),
        m.export_rights({ licence: dossier.licence }),
      ]);
      await embedFonts(picture.svg);
      const text = new XMLSerializer().serializeToString(picture.svg);
      const file = exportFileName(`${dossier.id}-${name}`, state, day, format);
      if (format === "svg") downloadFile(file, "image/svg+xml;charset=utf-8", text);
      else downloadFile(file, "image/png", [await drawPng(text, picture)]);
      tell(m.picture_saved({ name: file }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tell(m.export_not_made({ message }));
    } finally {
      setIsMaking(false);
    }
  }

  return { outcome, isMaking, save };
}
