/** What is said about agreements where one begins to play. */
export const afsprakenSpel = {
  under: (title: string, version: number | null) => `Je speelt onder: ${title}${version === null ? "" : ` (versie ${version})`}.`,
  missing: (title: string) => `De afspraken die je koos, zijn niet te gebruiken. Je speelt nu onder: ${title}.`,
  see: "Bekijk de afspraken",
} as const;
