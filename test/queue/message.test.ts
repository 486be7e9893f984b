import { describe, expect, it } from 'vitest';
import { decodeReport, encodeReport } from '../../src/queue/message.js';
import { smallReports } from './reports.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const [report] = smallReports(1, 'message');

describe('a report as a message', () => {
  it('comes out as it went in', () => {
    expect(decodeReport(encodeReport(report!))).toEqual({ report });
  });

  it.each([
    ['nothing', bytes(''), 'It is not JSON in UTF-8.'],
    ['a text', bytes('Truce agreed'), 'It is not JSON in UTF-8.'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'It is not JSON in UTF-8.'],
    ['something else', bytes('{"title": "Truce"}'), 'It is not a report: '],
    [
      'a report with another text',
      bytes(JSON.stringify({ ...report, text: 'Truce' })),
      'Its text does not have the hash',
    ],
    [
      'a report from a zone that is none',
      bytes(JSON.stringify({ ...report, timezone: 'Mars' })),
      '"Mars" is not a time zone',
    ],
    [
      'a report of a day that is none',
      bytes(JSON.stringify({ ...report, published: '2026-02-30' })),
      '2026-02-30',
    ],
  ])('%s is none, and it is said why', (_, message, reason) => {
    expect(decodeReport(message)).toEqual({ reason: expect.stringContaining(reason) });
  });
});
