import { Quote } from '../parts/evidence.js';
import { Shares } from '../parts/verdict.js';
import type { Text } from '../text/en.js';
import { kindsOf, type View } from './view.js';

/** The claim in one sentence with the words that it rests on, and what all readings come to. */
export function Claim({ view }: { view: View }) {
  const { say, dossier, judgement, chosen } = view;
  const { t } = say;
  const version = dossier.versions[0]!;
  const { verdicts } = judgement;
  return (
    <header className="claim">
      <div className="claim-words">
        <p className="kicker">
          {t.pledge.claim} · {t.pledges.firstTold(say.day(version.said_on))}
        </p>
        <h1>{claimOf(view)}</h1>
        <div className="claim-quote">
          <p className="muted">
            {t.pledge.claimBy(version.voice.name, say.day(version.said_on))}
            {version.voice.sides.length > 0 && !version.voice.sides.includes(version.voice.name)
              ? ` (${version.voice.sides.join(', ')})`
              : ''}
          </p>
          <Quote source={version.sources[0]!} say={say} />
        </div>
      </div>
      <div className="claim-verdict">
        <p className="kicker">
          {t.pledge.underReadings(judgement.readings)}
          {chosen.kind !== 'all' && (
            <button
              type="button"
              className="text-button"
              onClick={() => view.set({ reading: null, line: null })}
            >
              {t.pledge.allReadings}
            </button>
          )}
        </p>
        <Shares kinds={kindsOf(verdicts)} total={verdicts.length} />
        {!judgement.exact && <p className="muted">{t.pledge.spread(verdicts.length)}</p>}
        <p className="pivot-note">{pivotNote(view)}</p>
      </div>
    </header>
  );
}

/** "Russia is to hold strikes on Kyiv and others of its kind for 7 days". */
export function claimOf({ say, dossier, judgement }: View): string {
  const { t } = say;
  const { id, pledge } = dossier.versions[0]!;
  // Where the voice named a scope, the reading of it says it best; its words are English.
  const scope = judgement.verdicts.find((v) => v.reading.version === id)?.reading.choices.scope;
  const named = t.code === 'en' && scope?.origin.kind === 'said' ? scope.label : null;
  const places = pledge.places.length > 0 ? pledge.places : dossier.toward;
  const what = [...places, ...(pledge.places_open ? [t.pledge.othersOfKind] : [])].join(
    pledge.places_open ? ' ' : ', ',
  );
  const who = dossier.pledger.join(t.pledge.and);
  const hold = (t.pledge.hold[dossier.act] ?? t.pledge.hold.other)!(
    who,
    named ?? (what || t.pledge.whatever),
  );
  const long = pledge.duration ? ` ${t.pledge.forLength(say.length(pledge.duration))}` : '';
  const until = !pledge.duration && pledge.end ? ` ${t.pledge.until(say.day(pledge.end))}` : '';
  return hold + long + until;
}

function pivotNote({ say: { t }, judgement }: View): string {
  if (new Set(judgement.verdicts.map((v) => v.kind)).size < 2) return t.pledge.pivotalSame;
  const sets = judgement.pivotal.filter((s) => s.length > 0);
  if (sets.length === 0) return t.pledge.pivotalNone;
  return t.pledge.pivotalNote(
    listOf(
      t,
      sets[0]!.map((name) => `“${t.term[name].toLowerCase()}”`),
    ),
  );
}

/** "a, b and c", as the language has it. */
const listOf = (t: Text, words: string[]) =>
  new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(words);
