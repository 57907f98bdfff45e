import { useQuery } from "@tanstack/react-query";
import { LoadError } from "../data/fetchFile";
import { sourceTextQuery } from "../data/sourceTextQuery";
import { useLinked } from "../views/linked/LinkedContext";
import type { ArticleText } from "../views/article/articleText";

/** The text of the dossier's lead source. Absent where the build had none: then quotes must do. */
export function useLeadText(): ArticleText {
  const { dossier } = useLinked().index;
  const { data, error, refetch } = useQuery({
    ...sourceTextQuery(dossier.id, dossier.leadSource),
    enabled: dossier.quotesVerified,
  });
  const retry = () => void refetch();
  if (!dossier.quotesVerified) return { status: "absent", retry };
  if (data !== undefined) return { status: "success", data, retry };
  if (!error) return { status: "pending", retry };
  return {
    status: "error",
    file: error instanceof LoadError ? error.file : dossier.leadSource,
    message: error.message,
    retry,
  };
}
