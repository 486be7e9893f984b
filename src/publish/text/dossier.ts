import { openTerms, type WindowRestraint } from '../../judge/index.js';
import type {
  Choice,
  Dossier,
  Implicant,
  Judgement,
  Line,
  Occurrence,
  PledgeVersion,
  TermName,
} from '../../model/index.js';
import { type Drawing, hang, row } from './layout.js';
import { cite, day, VERDICT, verdictPaint, whatHappened, when, windowDays } from './words.js';

/** Everything that is shown of one pledge. */
export interface DossierPage {
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly restraint: readonly WindowRestraint[];
  readonly reports: number;
}

/** A pledge's dossier for a terminal or a file: who says what, what is open, each reading's verdict, and what decides. */
export function dossierText(page: DossierPage, drawing: Drawing): string {
  const { dossier, judgement } = page;
  const year = dossier.versions[0]!.said_on.slice(0, 4);
  const { bold, dim } = drawing.paint;
  const heading = (text: string) => `\n${bold(text)}`;
  return [
    bold(dossier.title),
    dim(
      hang(
        `${page.reports} reports, ${dossier.versions.length} versions; judged as of ${day(judgement.as_of)} at the standard "${judgement.standard}"`,
        drawing.width,
        '',
      ),
    ),
    heading('Who says what'),
    ...dossier.versions.map((v) => version(v, year, drawing)),
    ...stances(dossier, year, drawing),
    heading('Terms that are open'),
    ...openTerms(dossier, judgement).map(({ term, choices, unsaid }) =>
      row(
        [
          { text: TERM_WORDS[term], paint: bold },
          {
            text: `${choices.map((c) => c.label).join(' | ')}${unsaid ? `. Said to be unsaid: ${unsaid.terms.join('; ')} (${cite(unsaid.source, year)})` : ''}`,
          },
        ],
        [14, drawing.width - 18],
        '  ',
      ),
    ),
    heading('Under each reading'),
    ...readingTable(page, year, drawing),
    heading('What the verdict hangs on'),
    ...hangsOn(judgement, drawing),
    heading('Was it restraint?'),
    ...restraintLines(page.restraint, drawing),
  ].join('\n');
}

export const TERM_WORDS: Readonly<Record<TermName, string>> = {
  start: 'start',
  end: 'end',
  scope: 'scope',
  counts: 'what counts',
};

function version(v: PledgeVersion, year: string, { width, paint }: Drawing): string {
  const source = v.sources[0]!;
  const sides = v.voice.sides.filter((s) => s !== v.voice.name);
  const who = `${v.voice.name}${sides.length > 0 ? ` (${sides.join(', ')})` : ''}`;
  const more = v.sources.length > 1 ? ` and ${v.sources.length - 1} more` : '';
  return [
    `  ${paint.bold(day(v.said_on, year).padEnd(7))} ${paint.bold(who)}, ${v.basis}`,
    hang(`“${source.quote}”`, width, '          '),
    paint.dim(
      hang(
        `— ${source.outlet ?? 'a report'}, ${day(source.published ?? v.said_on, year)}${more}`,
        width,
        '          ',
      ),
    ),
    hang(saidTerms(v, year), width, '          '),
  ].join('\n');
}

/** "start: not said; end: 1 Feb; …", so that silence shows. */
function saidTerms({ pledge }: PledgeVersion, year: string): string {
  const date = (iso: string | null) => (iso === null ? 'not said' : day(iso, year));
  const end =
    pledge.end !== null ? day(pledge.end, year) : pledge.duration !== null ? 'not said' : 'not said';
  const places = pledge.places.join(', ') + (pledge.places_open ? ' and others of its kind' : '');
  return [
    `start: ${date(pledge.start)}`,
    `end: ${end}${pledge.duration ? ` (length ${pledge.duration})` : ''}`,
    `place: ${places || 'not said'}`,
    `targets: ${pledge.targets.join(', ') || 'not said'}`,
    ...(pledge.conditions.length > 0 ? [`if: ${pledge.conditions[0]}`] : []),
  ].join(' · ');
}

/** One line for each holder and position, with the first words that show it. */
function stances(dossier: Dossier, year: string, { width, paint }: Drawing): string[] {
  const seen = new Map<string, (typeof dossier.stances)[number]>();
  for (const s of dossier.stances) {
    const key = `${s.holder.join(', ')} ${s.position} ${s.said_on}`;
    if (s.holder.length > 0 && !seen.has(key)) seen.set(key, s);
  }
  if (seen.size === 0) return [];
  return [
    `\n${paint.bold('Where they stand')}`,
    ...[...seen.values()].map((s) =>
      row(
        [
          { text: day(s.said_on, year) },
          { text: s.holder.join(', ') },
          { text: s.position },
          { text: `“${s.source.quote}” (${s.source.outlet ?? 'a report'})`, paint: paint.dim },
        ],
        [6, 18, 15, width - 49],
        '  ',
      ),
    ),
  ];
}

function readingTable({ dossier, judgement }: DossierPage, year: string, drawing: Drawing): string[] {
  const { width, paint } = drawing;
  const occurrences = new Map(judgement.occurrences.map((o) => [o.id, o]));
  const out: string[] = [];
  let voice = '';
  for (const line of judgement.lines) {
    const name = `${line.voice}, ${day(line.said_on, year)}`;
    if (name !== voice) out.push(`  ${paint.bold(name)}`);
    voice = name;
    out.push(readingRow(line, dossier, occurrences, year, width, paint));
  }
  return out;
}

function readingRow(
  line: Line,
  dossier: Dossier,
  occurrences: ReadonlyMap<string, Occurrence>,
  year: string,
  width: number,
  paint: Drawing['paint'],
): string {
  const of = (term: TermName) => line.choices.filter((c) => c.term === term).map((c) => c.label);
  const decisive = line.decisive ? occurrences.get(line.decisive.occurrence) : undefined;
  const window = `${windowDays(line.window, dossier.timezone, year)} (${[...of('start'), of('end').join(' or ')].join('; ')})`;
  const by = decisive
    ? `${when(decisive.time, dossier.timezone, year)}, ${whatHappened(decisive)} [${cite(decisive.sources[0]!, year)}${decisive.sources.length > 1 ? ` and ${decisive.sources.length - 1} more` : ''}]`
    : line.because;
  const hangs = line.hangs_on.map((h) => `${VERDICT[h.kind].toLowerCase()} if ${h.choice.label}`);
  const doubt =
    line.kind === 'possibly-broken' && hangs.length === 0 && decisive ? ` Open: ${line.because}.` : '';
  const [a, b] = [Math.floor((width - 8) * 0.27), Math.floor((width - 8) * 0.27)];
  return row(
    [
      { text: window },
      { text: of('scope').join(' | ') },
      {
        text: `${VERDICT[line.kind]}${hangs.length > 0 ? ` (${hangs.join('; ')})` : ''}: ${by}.${doubt}`,
        paint: (text) => text.replace(VERDICT[line.kind], verdictPaint(line.kind, paint)),
      },
    ],
    [a, b, width - 8 - a - b],
    '    ',
  );
}

function hangsOn(judgement: Judgement, { width, paint }: Drawing): string[] {
  const sets = judgement.pivotal.map((set) =>
    set.length === 0 ? 'nothing: all readings agree' : set.map((t) => TERM_WORDS[t]).join(' + '),
  );
  const strong = judgement.implicants.filter((i) => i.kind === 'broken').slice(0, 4);
  return [
    hang(`${judgement.shared}.`, width, '  '),
    hang(`Fixed by choosing: ${sets.join(', or ')}.`, width, '  '),
    ...strong.map((i) => hang(implicantText(i), width, '    ', '  · ')),
    ...(judgement.exact ? [] : [paint.dim('  Too many readings to try all; these are a part.')]),
  ];
}

function implicantText({ choices, kind, readings }: Implicant): string {
  const when = choices.map((c: Choice) => `${TERM_WORDS[c.term]} is “${c.label}”`).join(' and ') || 'always';
  return `${VERDICT[kind].toLowerCase()} whenever ${when}, whatever else is chosen (${readings} readings)`;
}

function restraintLines(restraint: readonly WindowRestraint[], { width, paint }: Drawing): string[] {
  const said = restraint.filter((r) => r.answer.kind !== 'refused');
  const refused = restraint.filter((r) => r.answer.kind === 'refused');
  return [
    ...said.map((r) => hang(`${r.sentence} Window of ${r.voices.join(', ')}.`, width, '  ')),
    ...(refused.length > 0
      ? [
          paint.dim(
            hang(
              `${refused.length} other ${refused.length === 1 ? 'window' : 'windows'}: ${refused[0]!.sentence}`,
              width,
              '  ',
            ),
          ),
        ]
      : []),
  ];
}
