import { useEffect, useState } from "react";

const SHOWN_MS = 3000;

/** True for a while after the pointer has moved. */
export function useShownOnMove(): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      setIsShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsShown(false), SHOWN_MS);
    };
    window.addEventListener("pointermove", show);
    window.addEventListener("pointerdown", show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", show);
      window.removeEventListener("pointerdown", show);
    };
  }, []);
  return isShown;
}
