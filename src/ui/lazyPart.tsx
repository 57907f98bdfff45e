import { lazy, useState, type ComponentType } from "react";

/** React asks again at once when a load fails; a press on "Try again" comes later than this. */
const RETRY_AFTER_MS = 300;

/**
 * A component whose code is loaded when it is first drawn; suspends meanwhile. Unlike `React.lazy`
 * it forgets a failure, so that drawing it again after an error loads it again, and what was loaded
 * before, by `preload` or elsewhere on the page, is drawn without a wait.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { preload: () => void } {
  let failedAtMs = Infinity;
  let loaded: ComponentType<Props> | null = null;

  const createPart = () =>
    lazy(async () => {
      try {
        return { default: (loaded = await load()) };
      } catch (error) {
        // The page is about to be replaced: an error drawn now would only flash.
        if (document.documentElement.dataset["reloading"] === "true") return await never();
        failedAtMs = performance.now();
        throw error;
      }
    });

  let Part = createPart();

  function LazyPart(props: Props) {
    const [Loaded] = useState(() => loaded);
    if (Loaded) return <Loaded {...props} />;
    if (performance.now() - failedAtMs > RETRY_AFTER_MS) {
      failedAtMs = Infinity;
      Part = createPart();
    }
    return <Part {...props} />;
  }
  // What fails is loaded again, and told, when it is drawn.
  const preload = () => {
    load().then(
      (part) => {
        loaded = part;
      },
      () => undefined,
    );
  };
  return Object.assign(LazyPart, { preload });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
