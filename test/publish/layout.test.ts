import { describe, expect, it } from 'vitest';
import { drawingFor, hang, row, wrap } from '../../src/publish/text/layout.js';

describe('text fits its place', () => {
  it('breaks at spaces and lets a longer word stick out', () => {
    expect(wrap('hold fire for a week', 9)).toEqual(['hold fire', 'for a', 'week']);
    expect(wrap('unconditionally', 5)).toEqual(['unconditionally']);
  });

  it('hangs an indent under a first mark', () => {
    expect(hang('broken whenever it is so', 14, '    ', '  · ')).toBe(
      '  · broken\n    whenever\n    it is so',
    );
  });

  it('sets cells side by side and paints only after measuring', () => {
    const text = row(
      [{ text: '29 Jan' }, { text: 'Kyiv and towns', paint: (s) => `<${s}>` }, { text: 'BROKEN' }],
      [6, 8, 10],
      '  ',
    );
    expect(text).toBe('  29 Jan  <Kyiv and>  BROKEN\n          <towns>'.replace('<Kyiv and>', '<Kyiv and>'));
  });
});

describe('a drawing', () => {
  it('is plain and 100 wide when piped', () => {
    const drawing = drawingFor({}, {});
    expect(drawing.width).toBe(100);
    expect(drawing.paint.red('x')).toBe('x');
  });

  it('is in colour and as wide as the terminal, within bounds', () => {
    expect(drawingFor({ isTTY: true, columns: 80 }, {}).paint.red('x')).toContain('\u001b[31m');
    expect(drawingFor({ isTTY: true, columns: 20 }, {}).width).toBe(50);
    expect(drawingFor({ isTTY: true, columns: 400 }, {}).width).toBe(118);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('is plain in a terminal that asks for it: %j', (env) => {
    expect(drawingFor({ isTTY: true, columns: 80 }, env).paint.red('x')).toBe('x');
  });
});
