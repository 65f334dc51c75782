import { Download, Eraser, Eye, Keyboard, Trash2, Upload } from "lucide-preact";
import { useState } from "preact/hooks";
import type { ImportResult, SaveStatus, SettingChoices, Settings } from "../../view/shell.ts";
import { Button, FileButton, useOffers } from "../parts/index.ts";
import { inPakket } from "../text/inPakket.ts";
import { instellingen as words } from "../text/schermenInstellingen.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { KeysDialog } from "../play/KeysDialog.tsx";
import { useKeysHelp } from "../play/useKeysHelp.ts";
import { toetsen } from "../text/toetsen.ts";
import { Main } from "./Main.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import { Range, Switch } from "./Toggles.tsx";
import "./shell.css";
import "./settings.css";

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly choices: SettingChoices;
  readonly status: SaveStatus;
  readonly onChange: (settings: Settings) => void;
  readonly onExport: (withText: boolean) => void;
  readonly onImport: (written: string) => Promise<ImportResult>;
  /** Whether the device did it. */
  readonly onErase: () => Promise<boolean>;
  /** What somebody did, and not what is set up here. As `onErase`. */
  readonly onErasePlayed: () => Promise<boolean>;
  /** To the introduction. */
  readonly onIntro: () => void;
}

export function SettingsScreen({ settings, choices, status, onChange, onExport, onImport, onErase, onErasePlayed, onIntro }: SettingsScreenProps) {
  const keys = useKeysHelp(settings.shortcuts);
  const offers = useOffers();
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <Main kind="settings">
      <header class="wh-page-head">
        <ScreenHeading text={words.title} />
        <p>{offers("device") ? words.lead : inPakket.settingsLead}</p>
      </header>
      <NoticeBar status={status} />
      <section class="wh-card wh-settings">
        <h2>{words.look}</h2>
        <ChoiceGroup
          legend={words.theme.name}
          value={settings.theme}
          choices={choices.theme.map((value) => ({ value, name: words.theme.options[value] }))}
          onPick={(theme) => set({ theme })}
        />
        <ChoiceGroup
          legend={words.textSize.name}
          value={String(settings.textSize)}
          choices={choices.textSize.map((size) => ({ value: String(size), name: words.textSize.option(size) }))}
          onPick={(picked) => set({ textSize: choices.textSize.find((size) => String(size) === picked) ?? settings.textSize })}
        />
        <ChoiceGroup
          legend={words.calm.name}
          hint={words.calm.text}
          value={settings.calm}
          choices={choices.calm.map((value) => ({ value, name: words.calm.options[value] }))}
          onPick={(calm) => set({ calm })}
        />
      </section>
      <section class="wh-card wh-settings">
        <h2>{words.soundPart}</h2>
        <Switch name={words.sound.name} text={words.sound.text} on={settings.sound} onChange={(sound) => set({ sound })} />
        <Range
          name={words.volume.name}
          value={Math.round(settings.volume * 100)}
          say={words.volume.value}
          off={!settings.sound}
          onChange={(volume) => set({ volume: volume / 100 })}
        />
        <Switch name={words.ambience.name} text={words.ambience.text} on={settings.ambience} onChange={(ambience) => set({ ambience })} />
        <Switch name={words.captions.name} text={words.captions.text} on={settings.captions} onChange={(captions) => set({ captions })} />
      </section>
      <section class="wh-card wh-settings">
        <h2>{words.play}</h2>
        <ChoiceGroup
          legend={words.help.name}
          hint={words.help.text}
          value={settings.help}
          choices={choices.help.map((value) => ({ value, name: words.help.options[value].name, text: words.help.options[value].text }))}
          onPick={(help) => set({ help })}
        />
        <ChoiceGroup
          legend={words.pace.name}
          hint={words.pace.text}
          value={settings.pace}
          choices={choices.pace.map((value) => ({ value, name: words.pace.options[value] }))}
          onPick={(pace) => set({ pace })}
        />
        <Switch name={toetsen.setting.name} text={toetsen.setting.text} on={settings.shortcuts} onChange={(shortcuts) => set({ shortcuts })} />
        <div class="wh-actions">
          <Button icon={Keyboard} onPress={() => keys.set(true)}>
            {toetsen.open}
          </Button>
          {offers("intro") && (
            <Button icon={Eye} onPress={onIntro}>
              {words.intro}
            </Button>
          )}
        </div>
      </section>
      <KeysDialog open={keys.open} onClose={() => keys.set(false)} />
      {offers("device") && <SavedData status={status} onExport={onExport} onImport={onImport} onErase={onErase} onErasePlayed={onErasePlayed} />}
      <section class="wh-card wh-settings">
        <h2>{words.about.title}</h2>
        <p>{words.about.text}</p>
        <p>
          <a href="#/over">{words.about.link}</a>
        </p>
      </section>
    </Main>
  );
}

type SavedDataProps = Pick<SettingsScreenProps, "status" | "onExport" | "onImport" | "onErase" | "onErasePlayed">;

function SavedData({ status, onExport, onImport, onErase, onErasePlayed }: SavedDataProps) {
  const [withText, setWithText] = useState(false);
  const [told, setTold] = useState("");
  const erase = (work: () => Promise<boolean>, done: string) => {
    setTold("");
    void work().then((gone) => setTold(gone ? done : words.data.notErased));
  };
  const take = (written: string | null) => {
    setTold(words.data.importing);
    if (written === null) return setTold(words.data.refused.unreadable);
    void onImport(written).then((result) => setTold(result.ok ? words.data.imported(result) : words.data.refused[result.reason]));
  };
  return (
    <section class="wh-card wh-settings">
      <h2>{words.data.title}</h2>
      <p>{status.where === "device" ? words.data.device : words.data.memory}</p>
      <Switch name={words.data.withText} text={words.data.withTextHint} on={withText} onChange={setWithText} />
      <Button icon={Download} onPress={() => onExport(withText)}>
        {words.data.export}
      </Button>
      <div>
        <FileButton icon={Upload} accept=".json,application/json" onText={take}>
          {words.data.import}
        </FileButton>
        <p class="wh-small wh-soft">{words.data.importHint}</p>
      </div>
      <ConfirmButton
        icon={Eraser}
        ask={words.data.erasePlayedAsk}
        yes={words.data.erasePlayedYes}
        no={words.data.eraseNo}
        onConfirm={() => erase(onErasePlayed, words.data.erasedPlayed)}
      >
        {words.data.erasePlayed}
      </ConfirmButton>
      <ConfirmButton
        icon={Trash2}
        ask={words.data.eraseAsk}
        yes={words.data.eraseYes}
        no={words.data.eraseNo}
        onConfirm={() => erase(onErase, words.data.erased)}
      >
        {words.data.erase}
      </ConfirmButton>
      <p role="status">{told}</p>
    </section>
  );
}
