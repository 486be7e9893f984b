import { isMissile } from '../../missile-models.js';
import { type Format, HELD, type RowReader, type Tools } from '../format.js';
import { type DraftRow, RowError, shown, wholeNumber } from '../row.js';
import { ATTACK_SOURCES } from '../words/attack-sources.js';

const ZONE = ['Europe/Kyiv'];
const MINUTE = 6e4;
/** "south", "north and center": a part of the country that no unit bounds. */
const PART_OF_COUNTRY = /^(?:(?:north|south|east|west)(?:-(?:east|west))?|center|centre|front line)$/i;

const NEEDS = ['time_start', 'time_end', 'model', 'target', 'launched', 'destroyed', 'source'];

/**
 * "Massive Missile Attacks on Ukraine" (P. Ivaniuk, Kaggle): one row for each weapon model an attack. The rows of one night at one target become one
 * incident with the sums, since that is what the bulletins tell of and what reports repeat. A row of a regional command that overlaps a
 * national row in time repeats part of it and is passed over; nothing is counted twice.
 */
export const MISSILE_ATTACKS: Format = {
  name: 'missile-attacks',
  source: 'Massive Missile Attacks on Ukraine (P. Ivaniuk)',
  fixed: null,
  delimiter: null,
  quotes: true,
  needs: NEEDS,
  uses: ['num_hit_location'],
  reads: null,
  mapping: () => ({ format: 'missile-attacks', version: 1 }),
  bind,
};

/** What was launched at one target in one night, as one body tells it. */
interface Attack {
  readonly line: number;
  readonly night: string;
  readonly target: string;
  readonly body: string;
  from: number;
  to: number;
  launched: number;
  missiles: number;
  destroyed: number;
  hits: number;
  readonly models: string[];
}

function bind(at: (column: string) => number, tools: Tools): RowReader {
  const column = Object.fromEntries([...NEEDS, 'num_hit_location'].map((name) => [name, at(name)]));
  const cell = (cells: readonly string[], name: string): string => (cells[column[name]!] ?? '').trim();
  const national = new Map<string, Attack>();
  const regional: Attack[] = [];
  return {
    read(cells, row) {
      const source = cell(cells, 'source');
      const body = ATTACK_SOURCES.find((s) => source.toLowerCase().startsWith(s.begins));
      const launched = wholeNumber(cell(cells, 'launched'), 'launched');
      if (Number.isNaN(launched)) throw new RowError('launched is empty');
      const from = instant(cell(cells, 'time_start'), 'time_start', false, tools);
      const to = instant(cell(cells, 'time_end'), 'time_end', true, tools);
      if (to < from) throw new RowError('time_end is before time_start');
      const destroyed = wholeNumber(cell(cells, 'destroyed'), 'destroyed');
      const hits = wholeNumber(cell(cells, 'num_hit_location'), 'num_hit_location');
      const model = cell(cells, 'model');
      const attack: Attack = {
        line: row.line,
        night: cell(cells, 'time_end').slice(0, 10),
        target: cell(cells, 'target') || 'Ukraine',
        body: body?.body ?? source.split('/')[0]!,
        from,
        // One clock time for both is a moment.
        to: Math.max(to, from + MINUTE),
        launched,
        missiles: isMissile(model) ? launched : 0,
        destroyed: Number.isNaN(destroyed) ? 0 : destroyed,
        hits: Number.isNaN(hits) ? 0 : hits,
        models: [model],
      };
      if (body?.regional) regional.push(attack);
      else add(national, attack);
      return HELD;
    },
    finish(row, emit, passOver) {
      const kept = apart(regional, [...national.values()]);
      passOver('repeats part of a national row', regional.length - kept.length);
      const all = [...national.values(), ...kept];
      for (const attack of all.sort((a, b) => a.line - b.line)) {
        row.clear();
        fill(row, attack, tools);
        emit();
      }
    },
  };
}

function add(attacks: Map<string, Attack>, attack: Attack): void {
  const key = `${attack.night}\n${attack.target}\n${attack.body}`;
  const known = attacks.get(key);
  if (!known) {
    attacks.set(key, attack);
    return;
  }
  known.from = Math.min(known.from, attack.from);
  known.to = Math.max(known.to, attack.to);
  known.launched += attack.launched;
  known.missiles += attack.missiles;
  known.destroyed += attack.destroyed;
  // The number of places is told of the whole attack, and stands on one of its rows or on several.
  known.hits = Math.max(known.hits, attack.hits);
  known.models.push(...attack.models);
}

/** The regional rows of which no national row tells. */
function apart(regional: readonly Attack[], national: readonly Attack[]): Attack[] {
  const sorted = national.toSorted((a, b) => a.from - b.from);
  const longest = Math.max(0, ...national.map((a) => a.to - a.from));
  return regional.filter((r) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.from < r.from - longest) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sorted.length && sorted[i]!.from < r.to; i++)
      if (sorted[i]!.to > r.from) return false;
    return true;
  });
}

function fill(row: DraftRow, attack: Attack, { places, dictionary }: Tools): void {
  row.line = attack.line;
  row.between(attack.from, attack.to);
  const drones = attack.launched - attack.missiles;
  row.setAct(attack.missiles === 0 ? 'drone-strike' : drones === 0 ? 'missile-strike' : 'combined-strike');
  const names = attack.target.split(/ and /).map((t) =>
    t
      .split(',')[0]!
      .replace(/\s*\(.*\)$/, '')
      .trim(),
  );
  row.places = places.named(
    names.map((name) => (PART_OF_COUNTRY.test(name) ? 'Ukraine' : name)),
    'Ukraine',
  );
  row.actors = dictionary.actors('Russia', () => ['Russia']);
  row.sources = dictionary.sources(attack.body, () => [attack.body]);
  // The table does not say when a bulletin was put out: not before the attack was over.
  row.published = attack.to;
  row.count('launched', attack.launched, attack.launched);
  if (attack.missiles > 0) row.count('missiles', attack.missiles, attack.missiles);
  if (drones > 0) row.count('drones', drones, drones);
  if (attack.destroyed > 0) row.count('intercepted', attack.destroyed, attack.destroyed);
  if (attack.hits > 0) row.count('hits', attack.hits, attack.hits);
  row.note = [...new Set(attack.models)].join(', ');
}

/** A date is the whole day; `YYYY-MM-DD HH:MM` a moment by the Kyiv clock. */
function instant(cell: string, column: string, isEnd: boolean, { days }: Tools): number {
  const day = days.day(cell.slice(0, 10), column);
  const clock = cell.slice(10).trim();
  if (clock === '') return isEnd ? days.end(day, ZONE) : days.start(day, ZONE);
  const m = /^(\d{1,2}):(\d\d)$/.exec(clock);
  if (!m || Number(m[1]) > 24 || Number(m[2]) > 59)
    throw new RowError(`${column} is "${shown(cell)}", not a date with a time`);
  // Good to the hour on the two days of the year on which the clocks change.
  return days.start(day, ZONE) + (Number(m[1]) * 60 + Number(m[2])) * MINUTE;
}
