/** Where the server's operations are; the pages speak to no other origin. */
export const API = '/api/v1';

/** What a page shows where an answer did not come: the server's own words (RFC 9457), or that it does not answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly hint: string;
  constructor(status: number, message: string, hint: string) {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of an answer; empty fields are left out. */
export function addressOf(path: string, query: Query = {}): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (Array.isArray(value)) for (const one of value) fields.append(name, one);
    else if (value !== null && value !== undefined && value !== '') fields.set(name, String(value));
  const text = fields.toString();
  return `${API}${path}${text ? `?${text}` : ''}`;
}

/** Fetches an answer. Throws `Refusal`. */
export async function get<T>(address: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await ask(address, signal ? { signal } : {}));
}

/** Sends something. Throws `Refusal`. */
export async function post<T>(address: string, body: unknown, token: string): Promise<T> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  return answer<T>(await ask(address, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Refusal(0, '', '');
  }
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  let told: { title?: string; detail?: string; hint?: string } = {};
  try {
    told = await response.json();
  } catch {
    // Not every error comes from Holdfire itself.
  }
  throw new Refusal(response.status, told.detail ?? told.title ?? response.statusText, told.hint ?? '');
}
