import { lazy, type ComponentType } from "react";

/** React asks again at once when a load fails; a press on "Try again" comes later than this. */
const RETRY_AFTER_MS = 300;

/**
 * A component whose code is loaded when it is first drawn; suspends meanwhile. Unlike `React.lazy`
 * it forgets a failure, so that drawing it again after an error loads it again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let failedAtMs = Infinity;

  const createPart = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        // The page is about to be replaced: an error drawn now would only flash.
        if (document.documentElement.dataset["reloading"] === "true") return await never();
        failedAtMs = performance.now();
        throw error;
      }
    });

  let Part = createPart();

  return function LazyPart(props: Props) {
    if (performance.now() - failedAtMs > RETRY_AFTER_MS) {
      failedAtMs = Infinity;
      Part = createPart();
    }
    return <Part {...props} />;
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
