import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { storyQuery } from "../../data/storyQuery";
import { selectStorySteps, type StoryStepView } from "../../selectors/storySteps";
import { useReady } from "../../ui/useReady";
import { useLinked } from "../../views/linked/LinkedContext";

interface Story {
  /** Null while it is on its way, or did not come. */
  steps: readonly StoryStepView[] | null;
  error: Error | null;
  retry: () => void;
}

/** The tour of the dossier on the screen; the page is not ready before it is there. */
export function useStory(): Story {
  const { index } = useLinked();
  const { data, error, refetch } = useQuery(storyQuery(index.dossier.id));
  const steps = useMemo(() => (data ? selectStorySteps(data) : null), [data]);
  useReady(steps !== null || error !== null);
  return { steps, error, retry: () => void refetch() };
}
