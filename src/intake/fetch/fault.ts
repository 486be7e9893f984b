import { HoldfireError } from '../../model/index.js';

/** What went wrong between here and a server, in one sentence. */
export function fetchFault(url: string, error: unknown): HoldfireError {
  for (let e: unknown = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++)
    if (e instanceof HoldfireError) return e;
  const { code, name, message, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  const said = code ?? cause?.code ?? name;
  const failed = (what: string, hint: string) => new HoldfireError('fetch-failed', `${url} ${what}.`, hint);
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(said ?? ''))
    return new HoldfireError(
      'fetch-slow',
      `${url} took too long to answer.`,
      'Try again later, or fetch it otherwise and give the file.',
    );
  if (said === 'ENOTFOUND' || said === 'EAI_AGAIN')
    return failed('is on a server whose name is not known', 'Check the address and the network.');
  if (said === 'ECONNREFUSED' || said === 'EHOSTUNREACH' || said === 'ENETUNREACH')
    return failed('is on a server that does not answer', 'Check the address and the network.');
  if (/CERT|SSL|TLS|SELF_SIGNED|ERR_TLS|EPROTO|UNABLE_TO_VERIFY/.test(said ?? ''))
    return failed(`cannot be trusted: its certificate does not hold (${said})`, 'Nothing was read from it.');
  if (said === 'UND_ERR_HEADERS_OVERFLOW')
    return failed('answered with more headers than are taken', 'Nothing was read from it.');
  if (
    said === 'UND_ERR_SOCKET' ||
    said === 'ECONNRESET' ||
    said === 'EPIPE' ||
    said === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    said === 'UND_ERR_ABORTED'
  )
    return failed('broke off before its end', 'Try again.');
  if (/^Z_|ERR__ERROR_FORMAT|ERR_PADDING|ERR_BROTLI/.test(said ?? ''))
    return failed('was packed and is damaged or cut off', 'Try again.');
  return failed(
    `could not be fetched (${said && said !== 'Error' ? `${said}: ` : ''}${message})`,
    'Try again, or fetch it otherwise and give the file.',
  );
}
