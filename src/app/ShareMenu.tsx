import { m } from "../paraglide/messages.js";
import { Button } from "../ui/Button";
import { PopoverPanel, popoverTrigger, usePopover } from "../ui/Popover";
import { ViewActions } from "./shellParts";

const WIDTH_PX = 224;

/** What phones have under More: one button in the masthead for all that is taken along. */
export function ShareMenu() {
  const popover = usePopover(WIDTH_PX);
  return (
    <>
      <Button {...popoverTrigger(popover)}>{m.share()} ▾</Button>
      <PopoverPanel popover={popover} label={m.share()}>
        <ViewActions />
      </PopoverPanel>
    </>
  );
}
