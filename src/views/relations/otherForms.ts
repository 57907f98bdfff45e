export { RelationsTable } from "./RelationsTable";
export { TieMatrix } from "./TieMatrix";
