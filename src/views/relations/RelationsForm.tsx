import { Suspense } from "react";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import type { ViewForm } from "../../state/viewState";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { RelationsOutline } from "./RelationsOutline";
import { RelationsTable } from "./RelationsTable";

/** By far the largest of the forms. */
const TieMatrix = lazyPart(async () => (await import("./TieMatrix")).TieMatrix);

interface RelationsFormProps {
  form: ViewForm;
  series: RelationsSeries;
}

/** What the relations are besides a picture. */
export function RelationsForm({ form, series }: RelationsFormProps) {
  if (form === "outline") return <RelationsOutline series={series} />;
  if (form === "table") return <RelationsTable series={series} />;
  return (
    <Suspense fallback={<Pending label={m.loading_view()} />}>
      <TieMatrix series={series} />
    </Suspense>
  );
}
