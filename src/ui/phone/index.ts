export { MarkingContext, type Marking } from "./marks.ts";
export { Phone } from "./Phone.tsx";
export { waitingOn, type PaceName } from "./pace.ts";
