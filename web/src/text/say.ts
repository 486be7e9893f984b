import type { Choice, Counts, FuzzyInterval, Occurrence, Source } from '../../../src/model/index.js';
import type { Text } from './en.js';

const DAY = 864e5;
const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })));
  return made;
}

/** Says dates, places and counts in one language and zone. `year` is left out where everything lies in it. */
export class Sayer {
  readonly t: Text;
  readonly zone: string;
  private readonly year: string | null;
  constructor(t: Text, zone: string, year: string | null = null) {
    this.t = t;
    this.zone = zone;
    this.year = year;
  }

  /** "29 Jan" of an ISO day. */
  day(iso: string): string {
    return this.at(Date.parse(`${iso.slice(0, 10)}T12:00:00Z`), 'UTC', iso.slice(0, 4) !== this.year);
  }

  private at(ms: number, zone: string, withYear: boolean): string {
    return format(this.t.locale, zone, {
      day: 'numeric',
      month: 'short',
      ...(withYear ? { year: 'numeric' } : {}),
    })
      .format(ms)
      .replace(/ р\.$/, '');
  }

  /** The local ISO day of an instant. */
  isoDay(ms: number): string {
    return format('en-CA', this.zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
  }

  instant(ms: number): string {
    return this.day(this.isoDay(ms));
  }

  dateTime(iso: string): string {
    if (iso.length <= 10) return this.day(iso);
    return format(this.t.locale, this.zone, { dateStyle: 'medium', timeStyle: 'short' }).format(
      Date.parse(iso),
    );
  }

  /** "29 Jan – 5 Feb"; an end at midnight is the day before. */
  window(w: FuzzyInterval): string {
    const from = w.startMin === null ? this.t.time.open : this.instant(w.startMin);
    if (w.endMax === null) return this.t.time.openEnd(from);
    return this.t.time.span(from, this.instant(w.endMax - 1));
  }

  /** A day, a night, or the days between which it lies. */
  when(time: FuzzyInterval): string {
    if (time.startMin === null || time.endMax === null) return this.t.time.unknown;
    const [from, to] = [this.isoDay(time.startMin), this.isoDay(time.endMax - 1)];
    if (from === to) return this.day(to);
    const hour = Number(
      format('en-GB', this.zone, { hour: '2-digit', hourCycle: 'h23' }).format(time.startMin),
    );
    const isNight = hour >= 15 && Date.parse(to) - Date.parse(from) === DAY;
    return isNight ? this.t.time.night(this.day(to)) : this.t.time.span(this.day(from), this.day(to));
  }

  where(o: Pick<Occurrence, 'places' | 'place_disputed'>): string {
    return o.places.map((p) => p.name).join(o.place_disputed ? this.t.place.or : ', ') || this.t.place.unsaid;
  }

  what(o: Pick<Occurrence, 'targets' | 'act' | 'effect'>): string {
    const effect = o.effect === 'debris' || o.effect === 'intercepted' ? this.t.effect[o.effect] : '';
    return `${o.targets[0] ?? this.t.act[o.act]}${effect ? ` (${effect})` : ''}`;
  }

  counts(counts: Counts): string {
    return (['killed', 'injured', 'launched', 'missiles', 'drones', 'hits'] as const)
      .flatMap((name) => {
        const c = counts[name];
        return !c || c.max === 0 ? [] : [this.t.count[name](this.number(c))];
      })
      .slice(0, 3)
      .join(', ');
  }

  number({ min, max }: { min: number | null; max: number | null }): string {
    const n = (v: number) => v.toLocaleString(this.t.locale);
    if (min !== null && max !== null) return min === max ? n(min) : this.t.range.between(n(min), n(max));
    return min !== null ? this.t.range.atLeast(n(min)) : this.t.range.upTo(n(max ?? 0));
  }

  /** "Ternivka: bus carrying miners, 12 to 15 killed". */
  happened(o: Occurrence): string {
    const told = this.counts(o.counts);
    return `${this.where(o)}: ${this.what(o)}${told ? `, ${told}` : ''}`;
  }

  /** "DTEK in Northgate News, 1 Feb". */
  cite(s: Source): string {
    const by = s.by.filter((b) => b !== s.outlet);
    const outlet = s.outlet ?? this.t.common.unnamed;
    return `${by.length > 0 ? `${by.join(', ')} · ` : ''}${outlet}${s.published ? `, ${this.day(s.published)}` : ''}`;
  }

  /** A choice: conventions in the language spoken, voices' own words as they are. */
  choice(c: Choice): string {
    const own = c.origin.kind === 'convention' ? this.t.convention[c.origin.name] : undefined;
    return own ?? this.title(c.label);
  }

  /** The server's words with their days as they are said here. */
  title(words: string): string {
    return words.replace(/\d{4}-\d{2}-\d{2}/g, (day) => this.day(day));
  }

  /** "7 days" of an ISO 8601 duration; the duration itself where it is made of more. */
  length(duration: string): string {
    const days = /^P(\d+)([DW])$/.exec(duration);
    if (days) return this.t.pledge.days(Number(days[1]) * (days[2] === 'W' ? 7 : 1));
    const hours = /^PT(\d+)H$/.exec(duration);
    return hours ? this.t.pledge.hours(Number(hours[1])) : duration;
  }
}
