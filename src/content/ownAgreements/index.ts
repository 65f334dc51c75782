export { actForms } from "./actForms.ts";
export { checkFile, type Checked } from "./checkFile.ts";
export { addEntry, copyEntry, copySet, leaveOut, removeEntry, setFact, setKey, setTitle, type Entry, type EntryKey } from "./editFile.ts";
export { kitOf, textsOf, type AgreementKit, type AgreementTexts } from "./kit.ts";
