/** The look of the readable file: calm on a screen, light on paper. Carries no address, so nothing is fetched. */
export const EXPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: #12203f; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid #12203f; font-size: 1.45rem; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.1rem; }
p, ul, ol, dl, table { margin-bottom: .6rem; }
ul, ol { padding-left: 1.3rem; }
.soft { color: #465879; }
.small { font-size: .88rem; }
.kicker { color: #8f4210; font-weight: 700; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: .1rem 1rem; margin-top: 1rem; padding: .75rem 1rem; background: #f1f5fa; border-radius: .5rem; }
.facts dt { color: #465879; }
.facts dd { font-weight: 600; }
.notice { padding: .6rem 1rem; border-left: 4px solid #b4581a; background: #ffe9d6; border-radius: .25rem; }
.decision { margin: 1rem 0 1.5rem; padding: .9rem 1rem; border: 1px solid #d3deec; border-left-width: 6px; border-radius: .6rem; }
.decision h3 { margin-top: 0; }
.best { border-left-color: #0c6247; } .verdedigbaar { border-left-color: #1d4f96; } .riskant { border-left-color: #6f4e00; } .fout { border-left-color: #9c1f3a; }
.grade { display: inline-block; padding: .05rem .5rem; border: 1.5px solid; border-radius: .35rem; font-weight: 700; white-space: nowrap; }
.grade.best { color: #0c6247; } .grade.verdedigbaar { color: #1d4f96; } .grade.riskant { color: #6f4e00; } .grade.fout { color: #9c1f3a; }
blockquote { margin: .5rem 0; padding: .4rem .9rem; border-left: 3px solid #6d83a6; background: #f6f9fc; }
.stronger { padding: .6rem .9rem; background: #dcf3ea; border-radius: .4rem; }
.question { font-size: 1.15rem; font-weight: 650; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #d3deec; text-align: left; vertical-align: top; font-weight: 400; }
table:not(.lens) td:last-child { text-align: right; font-weight: 700; }
.total { font-size: 2rem; font-weight: 700; }
@media print { @page { size: A4; margin: 16mm 15mm; } body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } .decision, blockquote, .stronger, li { break-inside: avoid-page; } }
`;
