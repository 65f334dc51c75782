import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { SavePort, Settings } from "../../runtime/ports.ts";
import type { Suspended } from "../../runtime/lms/suspend.ts";

/**
 * What this window chose last goes before what the learning system kept, and that before how the product comes. Checked by the saves that read them.
 * Who is launched is introduced already: that tells a window that was set up from one that was not.
 */
export async function settingsFrom(own: SavePort, { settings: kept }: Suspended, { agreements }: PackageConfig): Promise<Settings> {
  const read = await own.readSettings();
  if (read.introduced) return read;
  await own.writeSettings({ ...read, ...(kept as Partial<Settings>), agreements, introduced: true });
  return own.readSettings();
}
