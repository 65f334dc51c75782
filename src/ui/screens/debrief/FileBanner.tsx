import { FileText } from "lucide-preact";
import { useId } from "preact/hooks";
import { Button, Icon } from "../../parts/index.ts";
import { bestand } from "../../text/schermenBestand.ts";

const words = bestand.banner;

interface FileBannerProps {
  readonly date: string;
  /** Whose view, how played, which variant. */
  readonly played: readonly string[];
  readonly otherVersion: boolean;
  /** Decisions that no longer fit. */
  readonly lost: number;
  /** The set it was judged by, while that may be another one than it was played under. */
  readonly unsure: string | null;
  readonly onStore: () => void;
  /** It is one of a group that is looked at. */
  readonly inGroup: boolean;
  readonly onOther: () => void;
}

/** Says that this debrief is read from a file, and what is not as it was. */
export function FileBanner({ date, played, otherVersion, lost, unsure, inGroup, onStore, onOther }: FileBannerProps) {
  const hint = useId();
  return (
    <aside class="wh-file-banner" aria-label={words.title(date)}>
      <Icon of={FileText} />
      <div>
        <p class="wh-strong">{words.title(date)}</p>
        <p>{played.join(" · ")}</p>
        <p>
          {[
            words.text,
            ...(otherVersion ? [words.otherVersion] : []),
            ...(lost > 0 ? [words.lost(lost)] : []),
            ...(unsure === null ? [] : [words.unsure(unsure)]),
          ].join(" ")}
        </p>
        <div class="wh-actions">
          <Button describedBy={hint} onPress={onStore}>
            {words.store}
          </Button>
          <Button look="quiet" onPress={onOther}>
            {inGroup ? words.group : words.other}
          </Button>
        </div>
        <p id={hint} class="wh-small wh-soft">
          {words.storeHint}
        </p>
      </div>
    </aside>
  );
}
