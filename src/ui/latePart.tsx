import { useEffect, useState, type ComponentType } from "react";
import { onceReady } from "./useReady";

/**
 * A component without a place in the first picture: its code is fetched once that stands, and until
 * then, or where it does not arrive, nothing is drawn and the rest of the page goes on without it.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function LatePart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      let isGone = false;
      const cancel = onceReady(() => {
        load().then(
          (Loaded) => !isGone && setPart(() => Loaded),
          () => undefined,
        );
      });
      return () => {
        isGone = true;
        cancel();
      };
    }, []);
    return Part && <Part {...props} />;
  };
}
