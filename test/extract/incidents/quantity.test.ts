import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/extract/incidents/quantity.js';
import { readText } from '../../../src/language/index.js';

const numbers = (text: string): unknown => {
  const doc = readText(text);
  return readQuantities(doc, 0, doc.size - 1).map((q) => [q.count.min, q.count.max]);
};

describe('numbers are intervals', () => {
  it.each([
    ['over 100 drones', [[101, null]]],
    ['more than 1,300 times', [[1301, null]]],
    ['at least 12 people', [[12, null]]],
    ['no fewer than seven strikes', [[7, null]]],
    ['nearly 400 drones', [[350, 400]]],
    ['almost 150 drones', [[131, 150]]],
    ['about 40 a day', [[36, 44]]],
    ['some 350 violations', [[315, 385]]],
    ['up to nine posts', [[1, 9]]],
    ['as many as nine posts', [[1, 9]]],
    ['fewer than 10 drones', [[0, 9]]],
    ['just over a hundred drones', [[101, 120]]],
    ['dozens of people', [[24, null]]],
    ['hundreds of shells', [[200, null]]],
    ['several warehouses', [[2, null]]],
    ['two people', [[2, 2]]],
    ['twenty-one missiles', [[21, 21]]],
    ['a dozen fighters', [[12, 12]]],
    ['half a million shells', [[500000, 500000]]],
    ['something like half a million shells', [[450000, 550000]]],
    ['80–120 Shaheds', [[80, 120]]],
    ['25 to 30 men', [[25, 30]]],
    ['two or three times', [[2, 3]]],
    ['between 10 and 20 rockets', [[10, 20]]],
    ['3.5 million people', [[3500000, 3500000]]],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});
