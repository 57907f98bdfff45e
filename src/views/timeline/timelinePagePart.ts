export { SelectedOutOfView } from "../linked/SelectedOutOfView";
export { RecordStepper } from "./RecordStepper";
