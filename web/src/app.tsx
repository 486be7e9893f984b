import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Evident } from './parts/evidence.js';
import { Empty, Loading } from './parts/states.js';
import { PledgePage } from './pledge/page.js';
import { type Theme, useTheme } from './state/theme.js';
import { LANGUAGES, useChooseLanguage, useText } from './text/index.js';

const Pledges = lazy(() => import('./pages/pledges.js'));
const Incidents = lazy(() => import('./pages/incidents.js'));
const Reports = lazy(() => import('./pages/reports.js'));
const ReportPage = lazy(() => import('./pages/report.js'));
const Review = lazy(() => import('./pages/review.js'));
const Search = lazy(() => import('./pages/search.js'));
const LedgerPage = lazy(() => import('./pages/ledger.js'));

/** The pages: one frame, and what the address names within it. */
export function App() {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    // A new page is begun at its top, by screen readers too; the first one by the browser itself.
    if (first.current) first.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [path]);
  return (
    <Evident>
      <a className="skip" href="#main">
        {t.nav.skip}
      </a>
      <Head />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={Pledges} />
            <Route path="/pledges" component={Pledges} />
            <Route path="/pledges/:id">
              {({ id }) => <PledgePage id={decodeURIComponent(id)} key={id} />}
            </Route>
            <Route path="/incidents" component={Incidents} />
            <Route path="/reports" component={Reports} />
            <Route path="/reports/:id">{({ id }) => <ReportPage id={id} key={id} />}</Route>
            <Route path="/review" component={Review} />
            <Route path="/search" component={Search} />
            <Route path="/ledger" component={LedgerPage} />
            <Route>
              <div className="page">
                <h1>{t.common.notFound}</h1>
                <Empty>
                  {t.common.notFoundHint} <Link href="/pledges">{t.nav.pledges}</Link>
                </Empty>
              </div>
            </Route>
          </Switch>
        </Suspense>
      </main>
      <footer className="foot">
        <p>{t.foot.says}</p>
        <a href="/api/v1/docs">{t.foot.api}</a>
      </footer>
    </Evident>
  );
}

function Head() {
  const t = useText();
  const choose = useChooseLanguage();
  const [theme, setTheme] = useTheme();
  const [path] = useLocation();
  const links = [
    ['/pledges', t.nav.pledges],
    ['/incidents', t.nav.incidents],
    ['/reports', t.nav.reports],
    ['/review', t.nav.review],
    ['/search', t.nav.search],
    ['/ledger', t.nav.ledger],
  ] as const;
  return (
    <header className="head">
      <Link href="/pledges" className="brand" aria-label={t.nav.home}>
        <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <path
            d="M7 7v18M25 7v18M7 16h5.5M19.5 16H25"
            stroke="currentColor"
            strokeWidth="3.4"
            strokeLinecap="round"
            fill="none"
          />
          <circle cx="16" cy="16" r="2.1" className="fill-possibly" />
        </svg>
        <span>Holdfire</span>
      </Link>
      <nav aria-label={t.nav.main}>
        {links.map(([href, name]) => {
          const isHere = path.startsWith(href) || (href === '/pledges' && path === '/');
          return (
            <Link key={href} href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
            </Link>
          );
        })}
      </nav>
      <div className="head-side">
        <label>
          <span className="sr">{t.nav.theme}</span>
          <select value={theme} onChange={(e) => setTheme(e.target.value as Theme)}>
            {(['system', 'light', 'dark'] as const).map((name) => (
              <option key={name} value={name}>
                {t.nav.themes[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr">{t.nav.language}</span>
          <select value={t.code} onChange={(e) => choose(e.target.value)}>
            {LANGUAGES.map((l) => (
              <option key={l.code} value={l.code} lang={l.code}>
                {l.name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
