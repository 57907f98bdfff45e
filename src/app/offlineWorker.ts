import { trustedAddress } from "../data/trustedAddress";

/**
 * Keeps the site for times without a network, where the browser can. Calls back with a new version that
 * was fetched and waits; the page goes on with its own until `startNewVersion`.
 */
export async function keepOffline(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const options = { scope: import.meta.env.BASE_URL };
  // Browsers that forbid workers resolve with nothing.
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(
    trustedAddress("offline"),
    options,
  );
  if (!registration) return;
  const tell = () => {
    // Without one in charge the first version has nothing to wait for.
    if (registration.waiting && serviceWorker.controller) onWaiting(registration.waiting);
  };
  tell();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
}

/** Puts the new version in charge, and loads this page anew from it; other pages go on with their own. */
export function startNewVersion(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
    once: true,
  });
  worker.postMessage("update", []);
}
