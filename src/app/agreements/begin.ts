import type { AgreementSet } from "../../domain/framework.ts";
import type { Ports } from "../../runtime/ports.ts";
import { afspraken } from "../../ui/text/afspraken.ts";
import { loadWriting } from "./load.ts";
import { isOwn, isSameSet, markedId } from "../../runtime/setIds.ts";
import { freeName, keepDraft, type OwnSet } from "./ownSets.ts";

const { sets: words } = afspraken;
type Device = Pick<Ports, "saves" | "clock">;

/** A draft that holds everything of a set; resolves to its name. */
export async function beginCopy(device: Device, set: AgreementSet, own: readonly OwnSet[]): Promise<string> {
  const { copySet, setTitle, texts } = await loadWriting();
  const title = words.copyTitle(set.title);
  const name = freeName(title, namesOf(own));
  const kept = isOwn(set.id) ? own.find(({ newest }) => newest && isSameSet(markedId(newest), set.id))?.newest : undefined;
  await keepDraft(device, name, title, kept ? setTitle(kept.yaml, name, title) : copySet(set, texts, name, title));
  return name;
}

/** An empty draft; resolves to its name. */
export async function beginFresh(device: Device, own: readonly OwnSet[]): Promise<string> {
  const title = words.freshTitle;
  const name = freeName(title, namesOf(own));
  await keepDraft(device, name, title, `id: ${name}\ntitle: ${title}\nagreements: []\n`);
  return name;
}

const namesOf = (own: readonly OwnSet[]) => own.map(({ name }) => name);
