import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTrees, toConllu } from '../../src/language/index.js';
import { read } from './weights.js';

describe('a drawn tree', () => {
  it('shows each word with its part of speech and relation, and who hangs on whom', () => {
    expect(drawTrees(read('Russia struck the city.'))).toBe(
      [
        '    ┌► Russia  PROPN  nsubj',
        '┌─┬─┼─ struck  VERB   root',
        '│ │ ┌► the     DET    det',
        '│ └─┴► city    NOUN   obj',
        '└────► .       PUNCT  punct',
      ].join('\n'),
    );
  });
});

describe('CoNLL-U', () => {
  it('has a line a word with head, relation and offsets', () => {
    expect(toConllu(read('Russia struck Kyiv.')).split('\n')).toEqual([
      '# sent_id = 1',
      '# text = Russia struck Kyiv.',
      '1\tRussia\tRussia\tPROPN\tNNP\t_\t2\tnsubj\t_\tRange=0:6',
      '2\tstruck\tstrike\tVERB\tVBD\t_\t0\troot\t_\tRange=7:13',
      '3\tKyiv\tKyiv\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No|Range=14:18',
      '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tRange=18:19',
      '',
      '',
    ]);
  });

  it('keeps ten columns whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const line of toConllu(read(text)).split('\n'))
          if (line !== '' && !line.startsWith('#')) expect(line.split('\t')).toHaveLength(10);
      }),
      { numRuns: 60 },
    );
  });
});
