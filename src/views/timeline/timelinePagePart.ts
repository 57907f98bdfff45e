export { SelectedOutOfView } from "../linked/SelectedOutOfView";
