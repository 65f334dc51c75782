/** Four grades, from strong to weak (SPEC A1). */
export const GRADES = ["best", "verdedigbaar", "riskant", "fout"] as const;
export type Grade = (typeof GRADES)[number];

/** What is wrong below `best`: too little, too much, or another person, channel or order (SPEC A2). */
export const TILTS = ["te-licht", "te-zwaar", "anders"] as const;
export type Tilt = (typeof TILTS)[number];

/** Which way a whole decision leans: one way, or both (SPEC A2.4). */
export const LEANINGS = [...TILTS, "beide"] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Lawful (`mag`) is never mixed with wise (the other three) (SPEC A5). */
export const AXES = ["mag", "zorgvuldig", "doel", "relatie"] as const;
export type Axis = (typeof AXES)[number];

/** True when `a` is a better grade than `b`. */
export function isBetter(a: Grade, b: Grade): boolean {
  return GRADES.indexOf(a) < GRADES.indexOf(b);
}

/** Riskant and fout are the weak grades: the ones feedback and repair are about. */
export function isWeak(grade: Grade): boolean {
  return grade === "riskant" || grade === "fout";
}
