import { ArrowLeft, ArrowRight, SkipForward } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { MODES, variantOrder, variantText, type CatalogueEntry } from "../../view/shell.ts";
import type { RoleProfile } from "../../domain/framework.ts";
import type { Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import { Button, useOffers } from "../parts/index.ts";
import { delen } from "../text/delen.ts";
import { schermen } from "../text/schermen.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { IntroOffer, type IntroOfferProps } from "./IntroOffer.tsx";
import { Main } from "./Main.tsx";
import { Notice } from "./NoticeBar.tsx";
import { RoleCards } from "./RoleCards.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { voorbereiden } from "../text/voorbereiden.ts";
import "./shell.css";
import "./role.css";

const { role: words } = voorbereiden;
const LOT = "lot";

interface StartRequest {
  readonly role: Role;
  readonly mode: Mode;
  /** Only when a trainer chose; otherwise the lot decides. */
  readonly variant?: string;
}

interface Sharing {
  readonly linkFor: (choices: StartRequest) => string;
  readonly onCopy: (link: string) => Promise<boolean>;
}

interface RoleScreenProps {
  readonly entry: CatalogueEntry;
  /** Names from the framework; the screen's own names stand in until it is loaded. */
  readonly roles?: Readonly<Partial<Record<Role, Pick<RoleProfile, "name">>>>;
  /** What the link to this screen chose beforehand. */
  readonly preset?: Partial<StartRequest>;
  /** Chosen by whoever set this up: there is nothing to choose. */
  readonly onlyMode?: Mode | null;
  readonly sharing: Sharing;
  /** Stands just above the start. */
  readonly note?: ComponentChildren;
  /** The terms on this screen, explained. */
  readonly words?: ComponentChildren;
  /** Offered to who never played. */
  readonly intro?: IntroOfferProps | undefined;
  readonly onStart: (request: StartRequest) => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

export function RoleScreen({
  entry,
  roles = {},
  preset = {},
  onlyMode = null,
  sharing,
  words: explained,
  intro,
  note,
  onStart,
  onBack,
  onSkip,
}: RoleScreenProps) {
  const [role, setRole] = useState<Role | undefined>(preset.role);
  const [wanted, setMode] = useState<Mode>(preset.mode ?? "oefenen");
  const [variant, setVariant] = useState(preset.variant ?? LOT);
  const offers = useOffers();
  const hint = useId();
  const side = role !== undefined && entry.roles[role] === "bijrol";
  const mode = side ? "oefenen" : (onlyMode ?? wanted);
  const request = role && { role, mode, ...(variant === LOT ? {} : { variant }) };
  const go = () => request && onStart(request);
  const named = [
    ...(preset.role === undefined ? [] : [roles[preset.role]?.name ?? schermen.roles[preset.role].name]),
    ...(preset.mode === undefined ? [] : [words.modes[preset.mode].name]),
  ];
  return (
    <Main kind="role">
      {offers("catalogue") && (
        <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
          {words.back}
        </Button>
      )}
      <header class="wh-page-head">
        <p class="wh-kicker">{entry.phenomenon}</p>
        <ScreenHeading text={entry.title} />
        <p>{entry.teaser}</p>
        {entry.shelf !== undefined && (
          <p>
            <a href={`#/kennisbank/${entry.shelf}`}>{words.readFirst}</a>
          </p>
        )}
      </header>
      {entry.warning !== undefined && (
        <Notice title={words.warningTitle}>
          <p>
            {entry.warning} {words.skipText}
          </p>
          <Button icon={SkipForward} onPress={onSkip}>
            {words.skip}
          </Button>
        </Notice>
      )}
      {(named.length > 0 || preset.variant !== undefined) && <p class="wh-preset">{delen.preset(named, preset.variant !== undefined)}</p>}
      <RoleCards entry={entry} roles={roles} picked={role === undefined ? [] : [role]} onPick={setRole} />
      {entry.turns && offers("together") && (
        <p>
          <a href={`#/samen/nieuw/${entry.id}`}>{words.together}</a>
        </p>
      )}
      {onlyMode === null ? (
        <ChoiceGroup
          legend={words.mode}
          value={mode}
          choices={MODES.map((value) => ({
            value,
            name: words.modes[value].name,
            text: value === "toets" && side ? words.noTest : words.modes[value].text,
            off: value === "toets" && side,
          }))}
          onPick={setMode}
        />
      ) : (
        <p>
          <span class="wh-strong">{words.modes[onlyMode].name}.</span> {words.modes[onlyMode].text}
        </p>
      )}
      {entry.variants.length > 1 && offers("variants") && (
        <details class="wh-fold">
          <summary>{words.trainer}</summary>
          <ChoiceGroup
            legend={words.variant}
            hint={words.trainerText}
            value={variant}
            choices={[
              { value: LOT, name: words.lot },
              ...variantOrder(entry.id, entry.variants).map((value, index) => ({ value, name: variantText(index + 1) })),
            ]}
            onPick={setVariant}
          />
          <p>{request === undefined ? delen.noRole : variant === LOT ? delen.lot : delen.text}</p>
          {request !== undefined && variant !== LOT && <ShareLink link={sharing.linkFor(request)} onCopy={sharing.onCopy} />}
          <p>
            <a href="#/les">{schermen.start.lesson}</a>
          </p>
        </details>
      )}
      <div class="wh-go">
        <Button look="primary" iconEnd={ArrowRight} off={role === undefined} describedBy={role === undefined ? hint : undefined} onPress={go}>
          {words.start}
        </Button>
        {role === undefined && (
          <p id={hint} class="wh-small wh-soft">
            {words.pickFirst}
          </p>
        )}
      </div>
      {/* These come a moment later: they must not move what somebody is about to press. */}
      {note}
      {intro && offers("intro") && <IntroOffer {...intro} />}
      {explained}
    </Main>
  );
}
