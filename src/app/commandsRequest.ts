const listeners = new Set<() => void>();

/** Asks for the list of commands, from a button far from it. */
export function requestCommands(): void {
  for (const listener of listeners) listener();
}

/** Returns how to stop listening. */
export function onCommandsRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
