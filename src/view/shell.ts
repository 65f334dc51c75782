/** What the screens around the game may know: the catalogue, saved attempts, settings, and the words of the framework. */
export type { CatalogueEntry } from "../domain/catalogue.ts";
export { GRADES } from "../domain/grades.ts";
export { CLAIM_KEYS } from "../domain/messages.ts";
export { MODES } from "../domain/log.ts";
export { GRADE_NAMES, minutesText, MODE_NAMES, STEP_NAMES, TILT_NAMES, variantText } from "./text/nl.ts";
export { variantOrder } from "./variantOrder.ts";
export { attemptsOf, describeCatalogue, FILTER_FIELDS, insteadOf, type CaseFilter, type CaseLine, type CatalogueView, type FilterField } from "./catalogue.ts";
export type { CaseState } from "./caseState.ts";
export { describeTown, type TownCase, type TownPin, type TownView } from "./town.ts";
export { STEPS, type Step } from "../domain/steps.ts";
export { ROLES } from "../domain/roles.ts";
export type {
  AsideSave,
  HelpChoice,
  ImportRefusal,
  ImportResult,
  PaceName,
  Repair,
  SavedAttempt,
  SaveProblem,
  SaveStatus,
  SettingChoices,
  Settings,
} from "../runtime/ports.ts";
export type { LmsStatus } from "../runtime/lmsPort.ts";
export type { SoundName } from "../runtime/sound.ts";
