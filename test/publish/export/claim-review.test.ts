import type { Graph, ClaimReview as Schema } from 'schema-dts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimReview, ClaimReviews } from '../../../src/publish/json-ld/claim-review.js';
import type { AsOf } from '../../../src/server/index.js';
import { exported, january } from './january.js';

describe('ClaimReview', () => {
  let at: AsOf;
  let reviews: ClaimReviews;
  beforeAll(async () => {
    at = await january();
    reviews = JSON.parse((await exported(at, 'claimreview', { pledge: '1' })).text) as ClaimReviews;
  });

  it('has the properties and ranges that schema.org gives its types: this compiles only while it does', () => {
    const valid = (made: ClaimReviews): Graph => made;
    expect(valid(reviews)).toBe(reviews);
    // @ts-expect-error a rating is no text
    const wrong = (made: Omit<ClaimReview, 'reviewRating'> & { reviewRating: boolean }): Schema => made;
    expect(wrong).toBeTypeOf('function');
  });

  it('has one review for each reading, each with an address of its own', () => {
    expect(reviews['@context']).toBe('https://schema.org');
    expect(reviews['@graph'].length).toBe(57);
    expect(new Set(reviews['@graph'].map((r) => r['@id'])).size).toBe(57);
  });

  it('the same claim is broken under one reading and cannot be known under another', () => {
    const peskov = reviews['@graph'].filter((r) => r.itemReviewed.author.name === 'Dmitry Peskov');
    expect(new Set(peskov.map((r) => r.claimReviewed)).size).toBe(1);
    const said = new Set(peskov.map((r) => r.reviewRating.alternateName));
    expect([...said].sort()).toEqual(['Broken', 'Cannot be known', 'Possibly broken']);
  });

  it('a verdict has a number only where the scale has a place for it', () => {
    for (const { reviewRating: rating } of reviews['@graph']) {
      const number = { Broken: 1, 'Possibly broken': 2, Kept: 3 }[rating.alternateName];
      expect(rating.ratingValue).toBe(number);
      expect([rating.bestRating, rating.worstRating]).toEqual([3, 1]);
      expect(rating.ratingExplanation).toContain('has no number');
    }
  });

  it('the review tells the reading, and what decides leads to its reports', () => {
    const [first] = reviews['@graph'];
    expect(first!.reviewBody).toContain('from the day it was first told (convention “utterance”)');
    expect(first!.reviewBody).toContain('Ternivka');
    expect(first!.isBasedOn.map((work) => work.publisher?.name)).toContain('Northgate News');
    const ids = new Set(at('2026-02-06').reports.map((r) => `sha256:${r.report.id}`));
    for (const work of first!.isBasedOn) expect(ids.has(work.identifier)).toBe(true);
  });
});
