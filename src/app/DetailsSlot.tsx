import { CopyLinkButton } from "../features/share/CopyLinkButton";
import { DetailsPanel } from "../views/details/DetailsPanel";
import { useLinked } from "../views/linked/LinkedContext";
import { ViewSlot } from "./ViewSlot";

/** Where details stand while something is selected: beside the views, on small screens below. */
export function DetailsSlot() {
  const { state } = useLinked();
  if (state.sel === null) return null;
  return (
    <ViewSlot view="details" className="details-slot">
      <DetailsPanel actions={<CopyLinkButton />} />
    </ViewSlot>
  );
}
