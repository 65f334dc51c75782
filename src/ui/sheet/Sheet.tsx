import type { ComponentChildren } from "preact";
import type { Intent, SheetView } from "../../view/model.ts";
import { Beat, End } from "./Beat.tsx";
import { Builder } from "./Builder.tsx";
import { Choose } from "./Choose.tsx";
import { Consult } from "./Consult.tsx";
import { Inspect } from "./Inspect.tsx";
import { Limit } from "./Limit.tsx";
import "./sheet.css";
import "./fields.css";
import "./claims.css";
import "./options.css";
import "./consult.css";
import "./builder.css";
import "./why.css";
import { StepFeedback } from "./StepFeedback.tsx";
import { Why } from "./Why.tsx";

interface SheetSwitchProps {
  readonly sheet: SheetView;
  readonly onIntent: (intent: Intent) => void;
  readonly notebook: ComponentChildren;
}

/** The sheet that belongs to what is asked now. Keyed by moment, so that nothing typed leaks into the next. */
export function Sheet({ sheet, onIntent, notebook }: SheetSwitchProps) {
  switch (sheet.kind) {
    case "inspect":
      return <Inspect key={sheet.momentId} sheet={sheet} onIntent={onIntent} notebook={notebook} />;
    case "choose":
      return <Choose key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "consult":
      return <Consult key={sheet.momentId} sheet={sheet} onIntent={onIntent} notebook={notebook} />;
    case "builder":
      return <Builder key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "why":
      return <Why key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "beat":
      return <Beat key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "limit":
      return <Limit key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "feedback":
      return <StepFeedback key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
    case "end":
      return <End key={sheet.momentId} sheet={sheet} onIntent={onIntent} />;
  }
}
