import { StepKeys } from "./StepKeys";
import { UpdateNotice } from "./UpdateNotice";

/** What has no place in the first picture, and waits until it stands. */
export function AfterPicture() {
  return (
    <>
      <StepKeys />
      <UpdateNotice />
    </>
  );
}
