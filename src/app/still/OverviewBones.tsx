import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { resolveTimeMode } from "../../selectors/timelineMode";
import { selectTimelineSubtitle } from "../../selectors/timelineSubtitle";
import { useLinked } from "../../views/linked/LinkedContext";
import { ViewFrame } from "../../views/linked/ViewFrame";

/**
 * The places of the filters and the views, and in that of the timeline its sentence, which leads the
 * page. On windows in which the filters may take several rows nobody knows where it will stand, so it
 * comes with the view.
 */
export function OverviewBones() {
  const model = useLinked();
  const { lead, rest } = selectTimelineSubtitle(model, resolveTimeMode(model));
  return (
    <>
      <div className="first-paint-bones max-wide:hidden pb-2.5">
        <div className="skeleton min-h-8 rounded-lg pointer-coarse:min-h-11" />
      </div>
      <div className="first-paint-bones page-main">
        <div className="overview">
          <div className="skeleton overview-article rounded-lg" />
          <div className="skeleton view-slot overview-timeline rounded-lg">
            <div className="first-paint-lead view-slot max-wide:hidden">
              <ViewFrame
                view="timeline"
                variant="card"
                headline={selectTimelineHeadline(model)}
                subtitle={lead + rest}
                className="@container min-h-0"
              >
                {null}
              </ViewFrame>
            </div>
          </div>
          <div className="skeleton overview-relations rounded-lg" />
          <div className="skeleton overview-map rounded-lg" />
        </div>
      </div>
    </>
  );
}
