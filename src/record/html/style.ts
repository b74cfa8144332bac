/** The look of the page. Colours are those of the reader's system, light or dark; on paper always light. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --soft: #f4f6f8; --text: #1b1f24; --mute: #4d5761; --line: #c9d0d8; --link: #0a4fae;
  --violation: #b3141f; --undeclared: #8a4b00; --permitted: #14663a; --amazon: #3b3f99; }
@media (prefers-color-scheme: dark) {
  :root { --back: #14171b; --soft: #1e2329; --text: #e8ebee; --mute: #aab4bf; --line: #434c56; --link: #8cbcff;
    --violation: #ff8f8f; --undeclared: #f0b35a; --permitted: #74d39b; --amazon: #b0b4ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 .4rem; font-size: 1rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--back); padding: .5rem; }
.mute { color: var(--mute); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0 0; }
.facts dt { color: var(--mute); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(9rem, 22%), 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; background: var(--soft); }
.cards strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.status { font-weight: 600; white-space: nowrap; }
.violation { color: var(--violation); } .undeclared { color: var(--undeclared); } .permitted { color: var(--permitted); } .amazon { color: var(--amazon); }
.scroll { overflow-x: auto; }
.picture { max-width: 100%; height: auto; min-width: 50rem; font: 14px system-ui, sans-serif; }
.picture rect { fill: var(--soft); stroke: var(--line); }
.picture text { fill: var(--text); }
.picture .detail { fill: var(--mute); font-size: 12px; }
.picture .head { fill: var(--mute); font-weight: 600; }
.picture .way { fill: none; stroke: var(--line); stroke-width: 1.5; }
.picture .way.violation { stroke: var(--violation); stroke-width: 3; }
.picture .way.undeclared { stroke: var(--undeclared); stroke-width: 2.5; stroke-dasharray: 8 5; }
.picture .way.permitted { stroke: var(--permitted); stroke-width: 2.5; }
.picture .way.amazon { stroke: var(--amazon); stroke-width: 2.5; stroke-dasharray: 2 4; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 0 0 .75rem; }
.filters label { display: grid; gap: .15rem; font-size: .9rem; color: var(--mute); }
input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--mute); border-radius: .35rem; padding: .3rem .55rem; }
button { cursor: pointer; background: var(--soft); }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td code, td .more { overflow-wrap: normal; white-space: nowrap; }
.detail-row code { overflow-wrap: anywhere; white-space: normal; }
thead th { background: var(--soft); white-space: nowrap; }
caption { text-align: left; color: var(--mute); padding: 0 0 .4rem; }
.detail-row > td { background: var(--soft); padding: .5rem 1rem 1.2rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; }
ol.steps { margin: 0; padding-left: 2rem; }
ol.steps code { color: var(--mute); }
[data-out] { display: none; }
noscript p { margin: 0 0 .75rem; }
@media print {
  :root { color-scheme: light; --back: #fff; --soft: #fff; --text: #000; --mute: #333; --line: #999; --link: #000;
    --violation: #8f0d17; --undeclared: #6b3a00; --permitted: #0d4d2a; --amazon: #2b2f80; }
  @page { size: landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .filters, .skip, .more, .flow-row td:last-child, #flow-table > thead th:last-child { display: none; }
  td code { white-space: normal; overflow-wrap: anywhere; }
  tr.detail-row[hidden]:not([data-out]) { display: table-row; }
  tr, li, .picture { break-inside: avoid; }
  tr.detail-row { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  .picture { min-width: 0; }
}
`.trim();
