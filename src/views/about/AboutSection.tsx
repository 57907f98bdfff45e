import type { ReactNode } from "react";

interface AboutSectionProps {
  /** Ends the address of a link to this section. */
  id: string;
  heading: string;
  children: ReactNode;
}

/** One chapter of the page, with an address of its own. */
export function AboutSection({ id, heading, children }: AboutSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="flex scroll-mt-[calc(var(--masthead)+0.75rem)] flex-col gap-2"
    >
      <h2 id={`${id}-heading`} className="text-lg">
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** A link to another site: opens as any link, and does not tell where the reader came from. */
export function OutwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      className="text-link touch-target break-words underline underline-offset-2"
    >
      {children}
    </a>
  );
}
