import { useRef, type ReactNode } from "react";
import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { selectTimelineSubtitle } from "../../selectors/timelineSubtitle";
import type { TimeMode } from "../../state/viewState";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { TimelineActions } from "./TimelineActions";
import "./timeline.css";

interface TimelineFrameProps {
  variant: ViewVariant;
  mode: TimeMode;
  isTable?: boolean;
  /** What is not in sight, above the picture. */
  notices?: ReactNode;
  legend?: ReactNode;
  summary?: string;
  children: ReactNode;
}

/** What the timeline's forms share: headline, what it shows, the way to the other forms. */
export function TimelineFrame(props: TimelineFrameProps) {
  const { variant, mode, isTable = false, notices, legend, summary = "", children } = props;
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  const subtitle = selectTimelineSubtitle(model, mode);
  return (
    <ViewFrame
      view="timeline"
      variant={variant}
      headline={selectTimelineHeadline(model)}
      subtitle={
        <>
          {subtitle.lead}
          <span className="@max-[40rem]:hidden">{subtitle.rest}</span>
        </>
      }
      actions={<TimelineActions variant={variant} mode={mode} isTable={isTable} />}
      legend={legend}
      summary={summary}
      className="@container min-h-0"
    >
      {notices}
      <div ref={container} className="desk:@max-[40rem]:mb-0 -mb-1 flex min-h-0 flex-1 flex-col">
        {children}
      </div>
      {variant === "page" && <SelectedOutOfView key={`${mode} ${isTable}`} listRef={container} />}
      <EmptyNotice placement={isTable ? "inline" : "over"} />
    </ViewFrame>
  );
}
