interface NumberedLinks {
  /** In the order of their numbers, the first of which is 1. */
  addresses: readonly string[];
  /** Takes the numbers away again. */
  undo: () => void;
}

/** Numbers the links that lead out of the site (`data-note`), one number an address. */
export function numberLinks(links: Iterable<HTMLAnchorElement>): NumberedLinks {
  const numbers = new Map<string, number>();
  const numbered: HTMLAnchorElement[] = [];
  for (const link of links) {
    if (!/^https?:/.test(link.protocol) || link.origin === link.ownerDocument.location.origin)
      continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.dataset["note"] = String(number);
    numbered.push(link);
  }
  return {
    addresses: [...numbers.keys()],
    undo: () => {
      for (const link of numbered) delete link.dataset["note"];
    },
  };
}

/** With its letters as they are read instead of percent codes; as it is where that loses anything. */
export function readableAddress(address: string): string {
  try {
    const readable = decodeURI(address);
    return /[\s\p{C}]/u.test(readable) || new URL(readable).href !== address ? address : readable;
  } catch {
    return address;
  }
}
