import type { ReactNode } from "react";

interface SourcePageLinkProps {
  /** Null where no page is recorded: the words then stand alone. */
  href: string | null;
  className?: string;
  children: ReactNode;
}

/** Words that lead to the page of another publisher. */
export function SourcePageLink({ href, className, children }: SourcePageLinkProps) {
  if (href === null) return <span className={className}>{children}</span>;
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      className={`decoration-rule underline decoration-1 underline-offset-2 after:content-['_↗'/''] hover:decoration-current ${className ?? "text-link"}`}
    >
      {children}
    </a>
  );
}
