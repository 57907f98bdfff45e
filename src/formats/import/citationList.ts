import type { ImportedCitation } from "../../model/importedFacts";
import { growUint32 } from "./growingArray";
import type { ImportedColumns } from "./importedColumns";
import { growText } from "./textColumn";

export interface CitationList {
  /** Those of the next row. */
  add: (citations: readonly ImportedCitation[]) => void;
  finish: () => ImportedColumns["citations"];
}

/** The sources that the rows name. */
export function createCitationList(): CitationList {
  const offsets = growUint32();
  const [publisher, title, url, published] = [growText(), growText(), growText(), growText()];
  let count = 0;
  offsets.add(0);
  return {
    add: (citations) => {
      for (const citation of citations) {
        publisher.add(citation.publisher);
        title.add(citation.title ?? "");
        url.add(citation.url ?? "");
        published.add(citation.published ?? "");
      }
      count += citations.length;
      offsets.add(count);
    },
    finish: () => ({
      offsets: offsets.finish(),
      publisher: publisher.finish(),
      title: title.finish(),
      url: url.finish(),
      published: published.finish(),
    }),
  };
}
