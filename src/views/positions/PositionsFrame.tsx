import type { ReactNode } from "react";
import { selectPositionsHeadline } from "../../selectors/positionsHeadline";
import { EmptyNotice } from "../linked/EmptyNotice";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import "./positions.css";

interface PositionsFrameProps {
  isTable: boolean;
  subtitle: ReactNode;
  /** Beside the way to the other form. */
  actions?: ReactNode;
  legend?: ReactNode;
  children: ReactNode;
}

/** What matrix and list share: the headline, the way from one to the other, and the filter to blame. */
export function PositionsFrame(props: PositionsFrameProps) {
  const { isTable, subtitle, actions, legend, children } = props;
  const model = useLinked();
  return (
    <ViewFrame
      view="positions"
      variant="page"
      className="positions-frame"
      headline={selectPositionsHeadline(model)}
      subtitle={subtitle}
      actions={
        <>
          <FormActions page="positions" variant="page" form={isTable ? "table" : "picture"} />
          {actions}
        </>
      }
      legend={legend}
    >
      <EmptyNotice placement="inline" />
      {children}
    </ViewFrame>
  );
}
