import { ArrowRight, SkipForward } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { DecisionView } from "../../view/model.ts";
import type { DrillView, TransferIntroView } from "../../view/refresh/index.ts";
import { Button, DecisionCard } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";
import { AnswerHeading } from "./AnswerHeading.tsx";
import { DrillConfirm } from "./DrillConfirm.tsx";
import { DrillFrame } from "./DrillFrame.tsx";
import { DrillPost } from "./DrillPost.tsx";
import { DrillQuestion } from "./DrillQuestion.tsx";
import { DrillWarning } from "./DrillWarning.tsx";
import { useChoice } from "./useChoice.ts";

const words = opfrissen.transfer;

interface TransferScreenProps {
  readonly intro: TransferIntroView;
  readonly drill: DrillView;
  /** Null until it was answered and the answer is kept. */
  readonly decision: DecisionView | null;
  readonly dark: boolean;
  /** Keys of one sign may do something. */
  readonly shortcuts: boolean;
  readonly notice?: ComponentChildren;
  readonly onOpen: (tab: string) => void;
  readonly onAnswer: (option: string) => void;
  readonly onStop: () => void;
}

/** One moment of a case in another role or variant: who you are now, the decision, and what is to be said of it. */
export function TransferScreen({ intro, drill, decision, dark, shortcuts, notice, onOpen, onAnswer, onStop }: TransferScreenProps) {
  const [begun, setBegun] = useState(false);
  const asking = begun && decision === null;
  const { picked, pick, confirm } = useChoice({ asking, shortcuts, options: drill.options.map(({ id }) => id), onAnswer });
  const frame = { place: drill.place, dark, title: intro.title, at: 1, of: 1, turn: `${begun}/${decision !== null}`, notice, onStop };
  if (decision) {
    const done = (
      <Button look="primary" wide onPress={onStop}>
        {words.done}
      </Button>
    );
    return (
      <DrillFrame {...frame} actions={done}>
        <DrillPost phone={drill.phone} onOpen={onOpen} />
        <div class="wh-drill-sheet wh-drill-answer">
          <AnswerHeading hidden>{opfrissen.answer.you}</AnswerHeading>
          <DecisionCard decision={decision} considerations />
        </div>
      </DrillFrame>
    );
  }
  if (!begun) {
    const actions = (
      <>
        <Button look="primary" iconEnd={ArrowRight} onPress={() => setBegun(true)}>
          {words.go}
        </Button>
        {intro.warning !== undefined && (
          <Button icon={SkipForward} onPress={onStop}>
            {words.skip}
          </Button>
        )}
      </>
    );
    return (
      <DrillFrame {...frame} actions={actions}>
        <section class="wh-drill-intro" aria-labelledby="wie-je-bent">
          <h2 id="wie-je-bent">{words.you(intro.roleName)}</h2>
          <p>{intro.you}</p>
          <p>{intro.situation}</p>
          <p class="wh-soft">{words.clock(intro.clock)}</p>
        </section>
        {intro.warning !== undefined && <DrillWarning warning={intro.warning} skip={words.skipText} />}
      </DrillFrame>
    );
  }
  return (
    <DrillFrame {...frame} actions={<DrillConfirm ready={picked !== null} onConfirm={confirm} />}>
      <DrillQuestion drill={drill} picked={picked} shortcuts={shortcuts} onPick={pick} onOpen={onOpen} />
    </DrillFrame>
  );
}
