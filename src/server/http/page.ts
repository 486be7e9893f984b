import { API } from './routes.js';

/** A plain page of the server's own around `main` (HTML): no script, and nothing from elsewhere. */
export function plainPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${API}/reader.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
