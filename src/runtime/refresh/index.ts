export { latestFigures } from "./figures.ts";
export { latestIntention, type Intention } from "./intention.ts";
export { memoriesOf, type Memory } from "./memory.ts";
export type { Due, Pick } from "./input.ts";
export { planRound, type Plan } from "./plan.ts";
export { practiceOf, type History } from "./practice.ts";
export { reviewId, roundKeyOf, roundName, roundOf, type RoundKey } from "./round.ts";
export { offerOf, transferAt, transferDrill, transferPath, type Offer, type Side, type Transfer } from "./transfer.ts";
