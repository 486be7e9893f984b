import { inOrderOfBelief, lengthWords, openTerms, type WindowRestraint } from '../../judge/index.js';
import type {
  Choice,
  Criteria,
  Dossier,
  Implicant,
  Judgement,
  Line,
  Match,
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
  /** The grades that a person gave to outlets, by the outlet's name. */
  readonly grades?: Readonly<Record<string, string>>;
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
    ...dossier.versions.map((v) => version(v, year, drawing, page.grades ?? {})),
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
  zone: 'whose clock',
  scope: 'scope',
  counts: 'what counts',
};

function version(
  v: PledgeVersion,
  year: string,
  { width, paint }: Drawing,
  grades: NonNullable<DossierPage['grades']>,
): string {
  const source = v.sources[0]!;
  const grade = grades[source.outlet ?? ''];
  const sides = v.voice.sides.filter((s) => s !== v.voice.name);
  const who = `${v.voice.name}${sides.length > 0 ? ` (${sides.join(', ')})` : ''}`;
  const more = v.sources.length > 1 ? ` and ${v.sources.length - 1} more` : '';
  return [
    `  ${paint.bold(day(v.said_on, year).padEnd(7))} ${paint.bold(who)}, ${v.basis}`,
    hang(`“${source.quote}”`, width, '          '),
    paint.dim(
      hang(
        `— ${source.outlet ?? 'a report'}${grade ? ` (${grade})` : ''}, ${day(source.published ?? v.said_on, year)}${more}`,
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
  const places = pledge.places.join(', ') + (pledge.places_open ? ' and others of its kind' : '');
  return [
    `start: ${date(pledge.start)}`,
    `end: ${date(pledge.end)}${pledge.duration ? ` (length ${lengthWords(pledge.duration)})` : ''}`,
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
  const criteria = new Map(judgement.verdicts.map((v) => [v.reading.id, v.reading.criteria]));
  let voice = '';
  for (const line of judgement.lines) {
    const name = `${line.voice}, ${day(line.said_on, year)}${standing(line, year)}`;
    if (name !== voice) out.push(`  ${paint.bold(name)}`);
    voice = name;
    if (line.denial)
      out.push(
        hang(`${VERDICT[line.kind]} — “${line.denial.quote}” [${cite(line.denial, year)}].`, width, '    '),
      );
    else
      out.push(
        readingRow(
          line,
          criteria.get(line.readings[0] ?? '') ?? null,
          dossier,
          occurrences,
          year,
          width,
          paint,
        ),
      );
  }
  return out;
}

/** ", resting on another's word; superseded on 3 Feb". */
function standing(line: Line, year: string): string {
  const word = line.word === 'other' ? ", resting on another's word" : '';
  const anew = line.superseded_on ? `; said anew on ${day(line.superseded_on, year)}` : '';
  return `${word}${anew}`;
}

function readingRow(
  line: Line,
  criteria: Criteria | null,
  dossier: Dossier,
  occurrences: ReadonlyMap<string, Occurrence>,
  year: string,
  width: number,
  paint: Drawing['paint'],
): string {
  const of = (term: TermName) => [
    ...new Set(line.choices.filter((c) => c.term === term).map((c) => c.label)),
  ];
  // The protected side's clock is the usual one and goes without saying.
  const clocks = of('zone').filter((label) => of('zone').length > 1 || !label.endsWith(dossier.timezone));
  const [window, scope] = [15, 26];
  return row(
    [
      { text: windowDays(line.window, dossier.timezone, year), paint: paint.bold },
      {
        text: `${of('scope').join(' or ')} (${[of('start').join(' or '), ends(of('end')), ...clocks].join('; ')})`,
      },
      {
        text: `${VERDICT[line.kind]} — ${reasons(line, criteria, dossier, occurrences, year).join('. ')}.`,
        paint: (text) => text.replace(VERDICT[line.kind], verdictPaint(line.kind, paint)),
      },
    ],
    [window, scope, width - 8 - window - scope],
    '    ',
  );
}

/** "last day in or out" where it makes no difference here. */
function ends(labels: readonly string[]): string {
  if (labels.length < 2) return labels.join('');
  if (labels.every((l) => l.startsWith('last day'))) return 'last day in or out';
  // "7 days, whole days" and "7 days, to the hour" share their length.
  const [first, ...rest] = labels.map((l) => l.split(', '));
  return rest.every((l) => l[0] === first![0])
    ? `${first![0]}, ${[first!, ...rest].map((l) => l.slice(1).join(', ')).join(' or ')}`
    : labels.join(' or ');
}

/** Why: what decides, what else does, what may, and what it hangs on, each one sentence without its stop. */
function reasons(
  line: Line,
  criteria: Criteria | null,
  dossier: Dossier,
  occurrences: ReadonlyMap<string, Occurrence>,
  year: string,
): string[] {
  const tell = (match: Match | null) => {
    const o = match ? occurrences.get(match.occurrence) : undefined;
    return o ? { o, text: `${when(o.time, dossier.timezone, year)}, ${whatHappened(o)}` } : null;
  };
  const decisive = tell(line.decisive);
  const out: string[] = [];
  if (decisive) {
    const counting = inOrderOfBelief(decisive.o.sources, criteria);
    const sources = counting.length > 0 ? counting : decisive.o.sources;
    const more = sources.length > 1 ? ` and ${sources.length - 1} more` : '';
    out.push(`${decisive.text} [${cite(sources[0]!, year)}${more}]`);
  }
  if (line.hangs_on.length > 0) out.push(`It hangs on what counts: ${grouped(line).join('; ')}`);
  else if (line.kind !== 'broken') out.push(`${decisive ? 'Open: ' : ''}${line.because}`);
  const also = line.also.flatMap((m) => tell(m)?.text ?? []);
  if (also.length > 0)
    out.push(
      `Also ${also.slice(0, MOST_TOLD).join('; ')}${also.length > MOST_TOLD ? `, and ${also.length - MOST_TOLD} more` : ''}`,
    );
  const earlier = line.kind === 'broken' || line.hangs_on.length > 0 ? line.possibly : [];
  const [first] = earlier.flatMap((m) =>
    tell(m) ? [`${tell(m)!.text} (${Object.values(m.reasons).join('; ')})`] : [],
  );
  if (first) out.push(`Possibly too: ${first}`);
  // What hangs on the choice of what counts is told already.
  const [change] = line.hangs_on.length > 0 ? [] : line.changes;
  if (change) out.push(change.sentence.replace(/\.$/, ''));
  return out;
}

/** How many further incidents a row tells before it only counts them. */
const MOST_TOLD = 3;

/** "broken if A; possibly broken if B or C". */
function grouped(line: Line): string[] {
  const kinds = [...new Set(line.hangs_on.map((h) => h.kind))];
  return kinds.map(
    (kind) =>
      `${VERDICT[kind].toLowerCase()} if ${line.hangs_on
        .filter((h) => h.kind === kind)
        .map((h) => h.choice.label)
        .join(' or ')}`,
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
    ...(judgement.exact
      ? []
      : [
          paint.dim(
            `  Too many readings to try all: these are ${judgement.verdicts.length} of ${judgement.readings}, spread evenly.`,
          ),
        ]),
  ];
}

function implicantText({ choices, kind, readings }: Implicant): string {
  const when = choices.map((c: Choice) => `${TERM_WORDS[c.term]} is “${c.label}”`).join(' and ') || 'always';
  return `${VERDICT[kind].toLowerCase()} whenever ${when}, whatever else is chosen (${readings} readings)`;
}

/** The restraint figures alone. */
export function restraintText(page: DossierPage, drawing: Drawing): string {
  return [page.dossier.title, ...restraintLines(page.restraint, drawing)].join('\n');
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
