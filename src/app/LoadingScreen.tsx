import { m } from "../paraglide/messages.js";

/** Stands until the dossier is there: the page's own bones, and a sentence for who cannot see them. */
export function LoadingScreen() {
  return (
    <main className="desk:px-6 mx-auto flex min-h-dvh max-w-[1440px] flex-col px-4 py-3">
      <h1 className="text-xl">{m.app_name()}</h1>
      <p role="status" className="text-muted mt-6">
        {m.loading_dossier()}
      </p>
      <div aria-hidden="true" className="desk:grid-cols-[26%_1fr] mt-6 grid flex-1 gap-3.5">
        <div className="skeleton min-h-40 rounded-lg" />
        <div className="skeleton min-h-40 rounded-lg" />
      </div>
    </main>
  );
}
