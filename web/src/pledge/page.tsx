import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { Standard } from '../../../src/model/index.js';
import { addressOf } from '../data/api.js';
import type { JudgementAnswer, PledgeAnswer, RestraintAnswer, SweepAnswer } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { shortName, useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';
import { AsOf, lastDayOf } from './as-of.js';
import { Claim } from './claim.js';
import { Detail } from './detail.js';
import { IncidentList } from './incidents.js';
import { Joins } from './joins.js';
import { PledgeMap } from './map.js';
import { Matrix } from './matrix.js';
import { RestraintPart } from './restraint.js';
import { Summary } from './summary.js';
import { Timeline } from './timeline.js';
import { chosenOf, standings, type View } from './view.js';
import { Stances, Voices } from './voices.js';

/** A pledge: what was claimed, every reading and its verdict, and what it rests on. */
export function PledgePage({ id }: { id: string }) {
  const t = useText();
  const [fields, setFields] = useFields();
  const asOf = fields.get('as_of');
  const standard = (fields.get('standard') ?? 'claimed') as Standard;
  const path = `/pledges/${encodeURIComponent(id)}`;
  const query = { as_of: asOf, standard };
  const today = useAnswer<PledgeAnswer>(addressOf(path, { standard }));
  const then = useAnswer<PledgeAnswer>(asOf === null ? null : addressOf(path, query));
  const judged = useAnswer<JudgementAnswer>(addressOf(`${path}/judgement`, query));
  const until = today.data && lastDayOf(today.data.dossier);
  const sweep = useAnswer<SweepAnswer>(until ? addressOf(`${path}/sweep`, { as_of: until, standard }) : null);
  const restraint = useAnswer<RestraintAnswer>(addressOf(`${path}/restraint`, query));

  const judgement = judged.data?.judgement ?? null;
  const dossier = (asOf === null ? today.data : (then.data ?? today.data))?.dossier ?? null;
  const reading = fields.get('reading');
  const line = fields.get('line');
  const only = fields.get('only');
  const incident = fields.get('incident');
  const view = useMemo((): View | null => {
    if (!judgement || !dossier || !judged.data) return null;
    const chosen = chosenOf(judgement, reading, line);
    return {
      say: new Sayer(t, dossier.timezone, dossier.versions[0]?.said_on.slice(0, 4) ?? null),
      dossier,
      judgement,
      points: new Map(judged.data.points.map((p) => [p.node, p])),
      occurrences: new Map(judgement.occurrences.map((o) => [o.id, o])),
      chosen,
      standing: standings(judgement, chosen),
      incident: judgement.occurrences.find((o) => shortName(o.id) === incident)?.id ?? null,
      only: new Set(only ? only.split('.') : []),
      set: setFields,
    };
  }, [t, judgement, judged.data, dossier, reading, line, only, incident, setFields]);

  const title = dossier?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Holdfire`;
  }, [title]);

  if (today.error) return <Around failed={<Failed error={today.error} again={today.again} />} />;
  if (!today.data) return <Loading />;
  const bar = (
    <AsOf
      pledge={today.data.dossier}
      sweep={sweep.data?.sweep ?? null}
      asOf={asOf}
      standard={standard}
      set={setFields}
      busy={judged.busy || then.busy}
    />
  );
  const wasUntold = (judged.error?.status ?? then.error?.status) === 404;
  if (judged.error && !wasUntold)
    return <Around failed={<Failed error={judged.error} again={judged.again} />} />;
  return (
    <article className="page pledge">
      <p className="crumb">
        <Link href="/pledges">← {t.pledge.back}</Link>
      </p>
      {wasUntold ? (
        <>
          <h1>{new Sayer(t, 'UTC').title(today.data.dossier.title)}</h1>
          {bar}
          <Empty hint={t.pledge.notYetToldHint}>{t.pledge.notYetTold}</Empty>
        </>
      ) : view ? (
        <>
          <Claim view={view} />
          {bar}
          <div className="split">
            <Matrix view={view} />
            <Detail view={view} />
          </div>
          <Timeline view={view} />
          <div className="split even">
            <PledgeMap view={view} />
            <IncidentList view={view} />
          </div>
          <Voices view={view} terms={judged.data?.open_terms ?? []} />
          <div className="split even">
            <Stances view={view} />
            <RestraintPart view={view} answer={restraint.data} />
          </div>
          <Summary view={view} />
          <Joins view={view} />
        </>
      ) : (
        <>
          <h1>{new Sayer(t, 'UTC').title(today.data.dossier.title)}</h1>
          <Loading />
        </>
      )}
    </article>
  );
}

function Around({ failed }: { failed: React.ReactNode }) {
  const t = useText();
  return (
    <div className="page">
      <p className="crumb">
        <Link href="/pledges">← {t.pledge.back}</Link>
      </p>
      {failed}
    </div>
  );
}
