/** The one style sheet of the report: no image, no font and nothing else from anywhere. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1b1c1e; --soft: #5a5e66; --line: #dcd9d1; --link: #1d4e89;
  --broken: #a8201a; --possibly: #8a5a00; --kept: #1f6b3a; --unknown: #4a5568;
  --broken-wash: #fbe9e7; --possibly-wash: #fdf1d8; --kept-wash: #e5f3e9; --unknown-wash: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131517; --card: #1c1f22; --ink: #e9e7e2; --soft: #a6a9b0; --line: #363a3f; --link: #8cb8ee;
    --broken: #ff8f86; --possibly: #f0bd5b; --kept: #7fd39a; --unknown: #b3bccb;
    --broken-wash: #3a1d1b; --possibly-wash: #36290f; --kept-wash: #17301f; --unknown-wash: #272c34;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .2rem 0 .6rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 3rem 0 .8rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 1.6rem 0 .5rem; }
h3::first-letter { text-transform: uppercase; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); }
.eyebrow, .note { color: var(--soft); font-size: .88rem; }
.eyebrow { text-transform: uppercase; letter-spacing: .08em; font-size: .76rem; font-weight: 600; margin: 0; }
blockquote { margin: .6rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); font-family: Georgia, "Noto Serif", serif; max-width: 48rem; }
blockquote p { margin: .2rem 0; }
blockquote footer { font: .85rem/1.45 system-ui, sans-serif; color: var(--soft); }
.claim { font-size: 1.3rem; line-height: 1.45; border-left-color: var(--ink); }
.claim footer { font-size: .9rem; margin-top: .4rem; }
.mono { font: .82rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.bar { display: block; width: 100%; height: 1.1rem; margin: 1.2rem 0 .5rem; border-radius: 3px; }
.key { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: 0; margin: 0; font-size: .95rem; }
.key svg { width: .8rem; height: .8rem; overflow: visible; margin-right: .4rem; vertical-align: -.05rem; }
.fill-broken { fill: var(--broken); } .fill-possibly-broken { fill: var(--possibly); }
.fill-kept, .fill-in-force { fill: var(--kept); }
.fill-unknown, .fill-released, .fill-withdrawn, .fill-not-yet, .fill-void { fill: var(--unknown); }
.badge { display: inline-block; padding: .08rem .5rem; border-radius: 3px; font-size: .74rem; font-weight: 700; letter-spacing: .05em; white-space: nowrap; color: var(--unknown); background: var(--unknown-wash); }
.badge.broken { color: var(--broken); background: var(--broken-wash); }
.badge.possibly-broken { color: var(--possibly); background: var(--possibly-wash); }
.badge.kept, .badge.in-force { color: var(--kept); background: var(--kept-wash); }
.voices { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; }
.voice { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.1rem; display: grid; grid-row: span 4; grid-template-rows: subgrid; row-gap: .5rem; }
.voice h3 { margin: 0; } .voice .note { margin: 0; }
.voice blockquote { margin: 0; font-size: .97rem; }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; font-size: .9rem; align-content: start; }
dt { color: var(--soft); } dd { margin: 0; }
.open { color: var(--soft); font-style: italic; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .8rem .55rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .78rem; color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--ink); }
th.group { padding-top: 1.1rem; font-size: .95rem; }
.verdicts td:nth-child(2) { width: 34%; } .verdicts td:nth-child(4) { width: 38%; }
td.window { white-space: nowrap; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.timeline { margin: 1rem 0 0; }
.timeline svg { display: block; width: 100%; overflow: visible; }
.timeline .keymark { display: inline-block; width: 14px; vertical-align: -1px; }
.track { padding: .45rem 0 .2rem; border-top: 1px solid var(--line); }
.track .note { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 .15rem; max-width: none; line-height: 1.35; }
.track strong { color: var(--ink); font-weight: 600; }
.axis text { font: .74rem system-ui, sans-serif; fill: var(--soft); }
.grid { stroke: var(--line); stroke-width: 1; }
.now { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 3; }
.core { fill-opacity: .42; } .maybe { fill-opacity: .16; }
.mark { stroke: var(--paper); stroke-width: 1.2; }
.doubt { fill: var(--paper); stroke: var(--possibly); stroke-width: 1.8; }
.certain { fill: var(--broken); }
.lines { list-style: none; padding: 0; margin: 0; }
.lines li { padding: .7rem 0; border-bottom: 1px solid var(--line); max-width: 52rem; }
.incident { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem; margin: 0 0 1rem; }
.incident h3 { margin: 0 0 .2rem; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--link); }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; white-space: pre-wrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) {
  main { padding: 1.4rem 1rem 3rem; }
  h1 { font-size: 1.45rem; } .claim { font-size: 1.12rem; }
  .minor { display: none; }
  .track .note, .track .note > span { display: block; }
  .verdicts, .verdicts tbody, .verdicts tr, .verdicts td, .verdicts th.group { display: block; }
  .verdicts thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  .verdicts tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .verdicts td, .verdicts td:nth-child(n) { border: 0; padding: .1rem 0; width: auto; } .verdicts th.group { padding: .8rem 0 0; border: 0; }
  .verdicts td.window { font-weight: 600; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --broken: #a8201a; --possibly: #7a4f00; --kept: #1f6b3a; --unknown: #4a5568;
    --broken-wash: #fff; --possibly-wash: #fff; --kept-wash: #fff; --unknown-wash: #fff; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; } .incident, .voice, .track, .lines li, tr { break-inside: avoid; }
  .badge { border: 1px solid currentColor; }
  .on-paper::details-content { content-visibility: visible; block-size: auto; display: block; }
  summary { list-style: none; color: var(--ink); }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; color: var(--soft); }
}
`;
