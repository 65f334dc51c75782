import { ArrowRight, Eye, SkipForward } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { AnswerView, DrillView } from "../../view/refresh/index.ts";
import { Button } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";
import { DrillAnswer } from "./DrillAnswer.tsx";
import { DrillConfirm } from "./DrillConfirm.tsx";
import { DrillFrame } from "./DrillFrame.tsx";
import { DrillQuestion } from "./DrillQuestion.tsx";
import { DrillWarning } from "./DrillWarning.tsx";
import { useChoice } from "./useChoice.ts";

const words = opfrissen.drill;

export interface DrillScreenProps {
  readonly drill: DrillView;
  /** Null until it was answered and the answer is kept. */
  readonly answer: AnswerView | null;
  readonly at: number;
  readonly of: number;
  readonly dark: boolean;
  /** Keys of one sign may do something. */
  readonly shortcuts: boolean;
  /** Stands above everything, such as "dit wordt niet bewaard". */
  readonly notice?: ComponentChildren;
  readonly onAnswer: (option: string) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
}

/** One post, one decision, two sentences. Keyed by drill by who shows it. */
export function DrillScreen({ drill, answer, at, of, dark, shortcuts, notice, onAnswer, onNext, onSkip, onStop }: DrillScreenProps) {
  const [shown, setShown] = useState(drill.warning === undefined);
  const asking = shown && answer === null;
  const { picked, pick, confirm } = useChoice({ asking, shortcuts, options: drill.options.map(({ id }) => id), onAnswer });
  const turn = `${drill.id}/${answer !== null}/${shown}`;
  const frame = { place: drill.place, dark, at, of, turn, notice, onStop };
  if (!shown && answer === null) {
    const actions = (
      <>
        <Button look="primary" icon={SkipForward} onPress={onSkip}>
          {opfrissen.warning.skip}
        </Button>
        <Button icon={Eye} onPress={() => setShown(true)}>
          {opfrissen.warning.go}
        </Button>
      </>
    );
    return (
      <DrillFrame {...frame} actions={actions}>
        <DrillWarning warning={drill.warning ?? ""} />
      </DrillFrame>
    );
  }
  if (answer) {
    const actions = (
      <Button look="primary" wide iconEnd={ArrowRight} onPress={onNext}>
        {at < of ? words.next : words.finish}
      </Button>
    );
    return (
      <DrillFrame {...frame} actions={actions}>
        <DrillAnswer drill={drill} answer={answer} />
      </DrillFrame>
    );
  }
  return (
    <DrillFrame {...frame} actions={<DrillConfirm ready={picked !== null} onConfirm={confirm} />}>
      <DrillQuestion drill={drill} picked={picked} shortcuts={shortcuts} onPick={pick} />
    </DrillFrame>
  );
}
