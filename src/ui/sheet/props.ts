import type { ComponentChildren } from "preact";
import type { Intent, SheetView } from "../../view/model.ts";

export interface SheetProps<S extends SheetView> {
  readonly sheet: S;
  readonly onIntent: (intent: Intent) => void;
  /** The notebook, where a sheet keeps it at hand on wide screens. */
  readonly notebook?: ComponentChildren;
}
