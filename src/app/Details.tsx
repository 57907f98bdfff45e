import { CiteButton } from "../features/cite/CiteButton";
import { CopyLinkButton } from "../features/share/CopyLinkButton";
import { DetailsPanel } from "../views/details/DetailsPanel";
import { useLinked } from "../views/linked/LinkedContext";
import { citedSubject } from "./citedSubject";
import { ExplainedTerms } from "./ExplainedTerms";
import { useLeadText } from "./useLeadText";
import { useMarkAboveSheet } from "./useMarkAboveSheet";
import { useViewTitle } from "./useViewTitle";

/** Details of the selection, with the article's text to tell where its quotes stand. */
export function Details() {
  const { sel } = useLinked().state;
  const title = useViewTitle();
  const text = useLeadText();
  useMarkAboveSheet(sel);
  return (
    <ExplainedTerms>
      <DetailsPanel
        text={text.status === "success" ? text.data : null}
        actions={
          <>
            <CopyLinkButton />
            <CiteButton subject={citedSubject(sel, title)} />
          </>
        }
      />
    </ExplainedTerms>
  );
}
