import { m } from "../paraglide/messages.js";
import { setTheme } from "../state/transitions";
import { useViewState } from "../state/useViewState";
import { THEMES } from "../state/viewState";
import { readStoredTheme, storeTheme } from "./storedTheme";

/** System, light or dark; the choice goes into the link and is remembered. */
export function ThemeSelect() {
  const { state, dispatch } = useViewState();
  return (
    <select
      aria-label={m.theme_label()}
      className="control cursor-pointer"
      value={state.theme ?? readStoredTheme() ?? "system"}
      onChange={(event) => {
        const theme = THEMES.find((value) => value === event.target.value) ?? null;
        storeTheme(theme);
        dispatch(setTheme(theme));
      }}
    >
      <option value="system">{m.theme_system()}</option>
      <option value="light">{m.theme_light()}</option>
      <option value="dark">{m.theme_dark()}</option>
    </select>
  );
}
