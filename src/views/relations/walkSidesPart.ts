export { walkSides } from "../../layout/graph/walkSides";
export { attachTieWalk } from "./attachTieWalk";
