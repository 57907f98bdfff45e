import { useState } from "react";
import { cleanSearchText } from "../../state/searchText";
import { setSearch } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";

export interface SearchText {
  text: string;
  type: (text: string) => void;
  /** Puts the present text into a history entry of its own. */
  enter: () => void;
}

interface Field {
  text: string;
  /** The state's text when the field last looked. */
  seen: string;
  /** Cleaned texts on their way to the state since field and state last agreed. */
  underWay: readonly string[];
}

/**
 * The text of the search field over the state's `q`. The state holds a cleaned text and may lag
 * behind fast typing, so the field shows what was typed until the state says something that was not.
 */
export function useSearchText(q: string): SearchText {
  const dispatch = useDispatch();
  const [field, setField] = useState<Field>({ text: q, seen: q, underWay: [] });

  if (q !== field.seen) {
    const isOurs = q === cleanSearchText(field.text) || field.underWay.includes(q);
    setField({ ...field, seen: q, text: isOurs ? field.text : q });
  }

  return {
    text: field.text,
    type: (text) => {
      const hasSettled = cleanSearchText(field.text) === q;
      const underWay = hasSettled ? [] : field.underWay;
      setField({ ...field, text, underWay: [...underWay, cleanSearchText(text)] });
      dispatch(setSearch(text, "typing"));
    },
    enter: () => dispatch(setSearch(field.text, "entered")),
  };
}
