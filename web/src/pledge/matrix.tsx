import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Choice, TermName, Verdict } from '../../../src/model/index.js';
import { Shape, toneOf } from '../parts/verdict.js';
import { choiceName, fits, lineName, readingName, type View } from './view.js';

interface Row {
  readonly key: string;
  readonly first: Verdict;
  /** By the choice of what counts. */
  readonly cells: ReadonlyMap<string, Verdict>;
}

/** Rows that are shown before more are asked for. */
const MOST_ROWS = 40;
const ROW_TERMS: readonly TermName[] = ['scope', 'start', 'end', 'zone'];

/** The readings: a row for each window and scope that a voice can hold, a column for each way to count, a verdict in each cell. */
export function Matrix({ view }: { view: View }) {
  const { say, judgement, chosen, only } = view;
  const { t } = say;
  const [isWhole, setWhole] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const { rows, counts, terms } = useMemo(() => layOut(judgement.verdicts), [judgement]);
  const pivotal = new Set(judgement.pivotal.flat());
  const isChosen = new Set(chosen.kind === 'all' ? [] : chosen.verdicts.map((v) => v.reading.id));
  const shown = isWhole ? rows : rows.slice(0, MOST_ROWS);
  const roving =
    chosen.kind === 'reading'
      ? chosen.verdicts[0]!.reading.id
      : rows[0]?.cells.values().next().value?.reading.id;

  const choose = (v: Verdict) => {
    const isSame = chosen.kind === 'reading' && chosen.verdicts[0]!.reading.id === v.reading.id;
    view.set({ reading: isSame ? null : readingName(v.reading.id), line: null });
  };
  const move = (e: KeyboardEvent) => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[e.key];
    const from = (e.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!step || !from) return;
    const [r, c] = from.dataset.cell!.split(' ').map(Number) as [number, number];
    const to = table.current?.querySelector<HTMLElement>(`[data-cell="${r + step[0]!} ${c + step[1]!}"]`);
    if (to) {
      e.preventDefault();
      to.focus();
    }
  };
  return (
    <section className="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{t.pledge.matrix}</h2>
      <p className="lead">{t.pledge.matrixLead}</p>
      <div className="scroll" tabIndex={-1}>
        <table ref={table} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col">{t.pledge.voice}</th>
              {terms.map((name) => (
                <th scope="col" key={name} className={pivotal.has(name) ? 'lit' : undefined}>
                  {t.term[name]}
                  {pivotal.has(name) && <span className="tag">{t.pledge.pivotal}</span>}
                </th>
              ))}
              {counts.map((c) => (
                <th scope="col" key={c.id} className={`count${pivotal.has('counts') ? ' lit' : ''}`}>
                  {(c.origin.kind === 'convention' && t.countsShort[c.origin.name]) || say.choice(c)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, r) => {
              const above = shown[r - 1]?.first.reading;
              const { reading } = row.first;
              const isNewVoice = above?.version !== reading.version;
              let isSame = !isNewVoice;
              const isRowChosen = [...row.cells.values()].some((v) => isChosen.has(v.reading.id));
              return (
                <tr key={row.key} className={`${isNewVoice ? 'first' : ''}${isRowChosen ? ' on' : ''}`}>
                  <th scope="row" className={isNewVoice ? 'voice' : 'voice same'}>
                    <span>
                      {reading.voice}
                      <small>{say.day(reading.said_on)}</small>
                      {reading.criteria === null && reading.word === 'other' && (
                        <small>{t.pledge.word.other}</small>
                      )}
                    </span>
                  </th>
                  {terms.map((name) => {
                    const choice = reading.choices[name];
                    isSame &&= above?.choices[name].id === choice.id;
                    return (
                      <td
                        key={name}
                        className={`term-${name}${isSame ? ' same' : ''}${pivotal.has(name) ? ' lit' : ''}`}
                        data-name={t.term[name]}
                      >
                        <span>
                          <TermChoice choice={choice} view={view} />
                        </span>
                      </td>
                    );
                  })}
                  {counts.map((c, i) => {
                    const v = row.cells.get(c.id);
                    if (!v) return <td key={c.id} className="cell" />;
                    const { id } = v.reading;
                    const isOn = isChosen.has(id);
                    return (
                      <td key={c.id} className="cell" data-name={t.countsShort[c.id] ?? say.choice(c)}>
                        <button
                          type="button"
                          data-cell={`${r} ${i}`}
                          tabIndex={id === roving ? 0 : -1}
                          className={`reading tone-${toneOf(v.kind)}${isOn ? ' on' : ''}${fits(v, only) ? '' : ' dim'}`}
                          aria-pressed={isOn}
                          aria-label={nameOf(v, view)}
                          onClick={() => choose(v)}
                        >
                          <Shape kind={v.kind} size={16} />
                          <span>{t.verdict[v.kind]}</span>
                        </button>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <button type="button" className="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.common.showFewer : t.common.showAll(rows.length)}
        </button>
      )}
      <Denials view={view} />
      <Implicants view={view} />
    </section>
  );
}

function TermChoice({ choice, view }: { choice: Choice; view: View }) {
  const { say, judgement, only, set } = view;
  const name = choiceName(choice);
  const isOn = only.has(name);
  return (
    <button
      type="button"
      className={`choice${isOn ? ' on' : ''}${choice.origin.kind === 'said' ? ' said' : ''}`}
      aria-pressed={isOn}
      title={choice.origin.kind === 'said' ? say.t.pledge.asVoiced(choice.origin.voice) : undefined}
      onClick={() => {
        const next = new Set(only);
        // Of one term one choice is asked for.
        const others = judgement.verdicts.map((v) => choiceName(v.reading.choices[choice.term]));
        for (const other of others) if (other !== name) next.delete(other);
        if (!next.delete(name)) next.add(name);
        set({ only: [...next].join('.') || null });
      }}
    >
      {say.choice(choice)}
    </button>
  );
}

/** "Settles it": single choices under which every reading has one verdict. */
function Implicants({ view }: { view: View }) {
  const { say, judgement, only, set } = view;
  const { t } = say;
  const [isWhole, setWhole] = useState(false);
  const all = judgement.implicants;
  if (new Set(judgement.verdicts.map((v) => v.kind)).size < 2 || all.length === 0) return null;
  const shown = isWhole ? all : all.slice(0, 6);
  return (
    <div className="implicants">
      <h3>{t.pledge.settle}</h3>
      <ul>
        {shown.map((i) => {
          const names = i.choices.map(choiceName);
          const isOn = names.every((n) => only.has(n)) && only.size === names.length;
          return (
            <li key={names.join(' ')}>
              <button
                type="button"
                className={`chip${isOn ? ' on' : ''}`}
                aria-pressed={isOn}
                onClick={() => set({ only: isOn ? null : names.join('.') })}
              >
                <Shape kind={i.kind} size={13} />
                <span>
                  {i.choices.map((c, n) => (
                    <span key={c.id}>
                      {n > 0 && ' + '}
                      <b>{t.term[c.term]}</b> {say.choice(c)}
                    </span>
                  ))}
                  <span className="muted"> → {t.pledge.settles(t.verdict[i.kind].toLowerCase())}</span>
                </span>
              </button>
            </li>
          );
        })}
        {all.length > 6 && (
          <li>
            <button type="button" className="text-button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? t.common.showFewer : t.common.showAll(all.length)}
            </button>
          </li>
        )}
        {only.size > 0 && (
          <li>
            <button type="button" className="text-button" onClick={() => set({ only: null })}>
              {t.common.clear}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Lines without a reading: a bound side says that there is no such pledge. */
function Denials({ view }: { view: View }) {
  const { say, judgement, chosen, set } = view;
  const denials = judgement.lines.filter((l) => l.denial);
  if (denials.length === 0) return null;
  return (
    <ul className="denials">
      {denials.map((l) => (
        <li key={lineName(l)}>
          <button
            type="button"
            className={`reading tone-unknown${chosen.line === l ? ' on' : ''}`}
            aria-pressed={chosen.line === l}
            onClick={() => set({ line: lineName(l), reading: null })}
          >
            <Shape kind="void" />
            <span>
              {l.voice}, {say.day(l.said_on)}: {say.t.verdict.void}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function nameOf(v: Verdict, { say }: View): string {
  const { reading } = v;
  const terms = Object.values(reading.choices).map((c) => say.choice(c));
  return `${say.t.verdict[v.kind]}: ${reading.voice}, ${say.day(reading.said_on)}; ${terms.join('; ')}`;
}

function layOut(verdicts: readonly Verdict[]) {
  const rows = new Map<string, { key: string; first: Verdict; cells: Map<string, Verdict> }>();
  const counts = new Map<string, Choice>();
  const values = new Map<TermName, Set<string>>();
  for (const v of verdicts) {
    const { choices, version } = v.reading;
    const key = [version, ...ROW_TERMS.map((name) => choices[name].id)].join('\n');
    counts.set(choices.counts.id, choices.counts);
    for (const name of ROW_TERMS) values.set(name, (values.get(name) ?? new Set()).add(choices[name].id));
    const row = rows.get(key) ?? { key, first: v, cells: new Map<string, Verdict>() };
    row.cells.set(choices.counts.id, v);
    rows.set(key, row);
  }
  // Rows that share the voice, then the scope, then the start stand together, in the order in which they first come.
  const order = new Map<string, number>();
  const place = (name: string) => order.get(name) ?? (order.set(name, order.size), order.size - 1);
  const sorted = [...rows.values()].map((row) => {
    const { version, choices } = row.first.reading;
    const path = [version, choices.scope.id, choices.start.id, choices.end.id, choices.zone.id];
    return { row, rank: path.map((_, i) => place(path.slice(0, i + 1).join('\n'))) };
  });
  sorted.sort((a, b) => {
    const i = a.rank.findIndex((n, at) => n !== b.rank[at]);
    return i < 0 ? 0 : a.rank[i]! - b.rank[i]!;
  });
  return {
    rows: sorted.map((s): Row => s.row),
    counts: [...counts.values()],
    // Whose clock is a column of its own only where it makes a difference.
    terms: ROW_TERMS.filter((name) => name !== 'zone' || (values.get('zone')?.size ?? 0) > 1),
  };
}
