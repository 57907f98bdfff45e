import { CopyLinkButton } from "../features/share/CopyLinkButton";
import { isFiltered } from "../state/filteredPages";
import { useViewState } from "../state/useViewState";
import { SearchField } from "../views/filters/SearchField";
import { MastheadFrame } from "./MastheadFrame";
import { ShareMenu } from "./ShareMenu";
import { ThemeSelect } from "./ThemeSelect";

/** Name, pages, search, link: one quiet line above everything. */
export function Masthead() {
  const { state } = useViewState();
  return (
    <MastheadFrame>
      <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-2">
        {isFiltered(state.page) && <SearchField />}
        <CopyLinkButton />
        <span className="tablet:flex hidden gap-x-2">
          <ShareMenu />
          <ThemeSelect />
        </span>
      </div>
    </MastheadFrame>
  );
}
