export { describeAnswer, describeDrill, optionsOf } from "./drill.ts";
export { describeRoundEnd } from "./end.ts";
export { daysUntil, describeRefresh } from "./home.ts";
export { describeOffer, describeTransfer, describeTransferIntro } from "./transfer.ts";
export { O as refreshWords } from "../text/opfrissen.ts";
export type * from "./model.ts";
