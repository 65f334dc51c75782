import { ArrowLeft, ArrowRight, MonitorSmartphone, RotateCcw } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { Repair } from "../../view/shell.ts";
import { Button, useOffers } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { BEGIN } from "../text/pakket.ts";
import { Main } from "./Main.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";

const { otherTab, changed, error } = schermen;

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly lines?: readonly string[];
  readonly children: ComponentChildren;
}

function Message({ title, text, lines = [], children }: MessageProps) {
  return (
    <Main kind="message">
      <div class="wh-card wh-message">
        <ScreenHeading text={title} />
        <p>{text}</p>
        {lines.length > 0 && (
          <ul class="wh-bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div class="wh-actions">{children}</div>
      </div>
    </Main>
  );
}

interface OtherTabScreenProps {
  readonly onTakeOver: () => void;
  readonly onBack: () => void;
}

/** This attempt is being played in another tab. */
export function OtherTabScreen({ onTakeOver, onBack }: OtherTabScreenProps) {
  return (
    <Message title={otherTab.title} text={otherTab.text}>
      <Button look="primary" icon={MonitorSmartphone} onPress={onTakeOver}>
        {otherTab.take}
      </Button>
      <Button icon={ArrowLeft} onPress={onBack}>
        {otherTab.back}
      </Button>
    </Message>
  );
}

interface ContentChangedNoticeProps {
  /** What was done to the stored log; says more than the general sentence. */
  readonly repairs?: readonly Repair[];
  /** Absent when nothing is left to continue on. */
  readonly onContinue?: (() => void) | undefined;
  readonly onRestart: () => void;
}

/** A running attempt meets a newer version of its case. A screen of its own, before play goes on. */
export function ContentChangedNotice({ repairs = [], onContinue, onRestart }: ContentChangedNoticeProps) {
  return (
    <Message title={changed.title} text={onContinue ? changed.text : changed.gone} lines={repairs.map((repair) => changed.repairs[repair])}>
      {onContinue && (
        <Button look="primary" iconEnd={ArrowRight} onPress={onContinue}>
          {changed.continue}
        </Button>
      )}
      <Button icon={RotateCcw} onPress={onRestart}>
        {changed.restart}
      </Button>
    </Message>
  );
}

interface ErrorScreenProps {
  readonly title: string;
  readonly text: string;
  /** Where `onHome` goes, when that is not the start page. */
  readonly home?: string;
  readonly onHome: () => void;
  /** Absent when trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
}

export function ErrorScreen({ title, text, home, onHome, onRetry }: ErrorScreenProps) {
  const offers = useOffers();
  return (
    <Message title={title} text={text}>
      {onRetry && (
        <Button look="primary" icon={RotateCcw} onPress={onRetry}>
          {error.retry}
        </Button>
      )}
      <Button look={onRetry ? "secondary" : "primary"} icon={ArrowLeft} onPress={onHome}>
        {home ?? (offers("catalogue") ? error.home : BEGIN)}
      </Button>
    </Message>
  );
}

/** While something loads. Its heading does not take focus: that waits for the real screen. */
export function LoadingScreen() {
  return (
    <Main kind="loading">
      <div role="status">
        <h1>{schermen.loading}</h1>
      </div>
    </Main>
  );
}
