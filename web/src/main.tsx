import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { Speaking } from './text/index.js';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/pledge.css';
import './style/pages.css';
import './style/print.css';

createRoot(document.getElementById('root')!).render(
  <Speaking>
    <App />
  </Speaking>,
);
