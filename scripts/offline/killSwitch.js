// Served in the place of offline.js, this takes away what an earlier one keeps and then itself: readers
// get everything from the network again. `OFFLINE=off npm run build` writes it.
self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const prefix = `readout ${self.registration.scope} `;
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
