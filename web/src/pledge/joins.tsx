import type { View } from './view.js';

/** Why these reports were taken to speak of one pledge, to be argued with. */
export function Joins({ view }: { view: View }) {
  const { say, dossier } = view;
  const { t } = say;
  if (dossier.joins.length === 0 && !dossier.apart?.length) return null;
  return (
    <details className="more joins">
      <summary>
        {t.pledge.because} <span className="muted">{t.pledge.joined(dossier.joins.length)}</span>
      </summary>
      <ul className="plain" lang="en">
        {dossier.joins.map((j) => (
          <li key={`${j.a} ${j.b}`}>
            <span className="num">{j.score.toFixed(1)}</span> {j.parts.join(' · ')}
          </li>
        ))}
      </ul>
      {dossier.apart && dossier.apart.length > 0 && (
        <>
          <h3>{t.pledge.apartFrom}</h3>
          <ul className="plain" lang="en">
            {dossier.apart.map((j) => (
              <li key={j.dossier}>
                <span className="num">{j.score.toFixed(1)}</span> {j.parts.join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
