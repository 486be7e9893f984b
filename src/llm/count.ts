import type { Extractor } from '../model/index.js';
import type { Tokens } from './endpoint.js';
import type { LlmSettings } from './settings.js';

/** What reading one report took. */
export class Count {
  pieces = 0;
  cached = 0;
  requests = 0;
  private tokens: Tokens | null = { in: 0, out: 0 };

  /** Adds an answer's tokens; one that was not counted makes the sum unknown. */
  spent(tokens: Tokens | null): void {
    this.tokens =
      tokens === null || this.tokens === null
        ? null
        : { in: this.tokens.in + tokens.in, out: this.tokens.out + tokens.out };
  }

  /** The part of the extractor's block that tells it. */
  told(price: LlmSettings['price']): Pick<Extractor, 'pieces' | 'cached' | 'requests' | 'tokens' | 'cost'> {
    const { pieces, cached, requests, tokens } = this;
    return { pieces, cached, requests, tokens, cost: costOf(tokens, price) };
  }
}

/** Tokens at a price per million of them, to a millionth; `null` where either is not known. */
export function costOf(tokens: Tokens | null, price: LlmSettings['price']): number | null {
  if (tokens === null || price === null) return null;
  return Math.round(tokens.in * price.in + tokens.out * price.out) / 1e6;
}
