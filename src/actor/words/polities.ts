import { table } from '../../model/words.js';

/**
 * States of the past and the names by which news calls a state for short, beside the place table of today's countries. From
 * public knowledge. `name`: canonical short name. `country`: the row of the place table that it renames, or empty for a
 * state that is no more. `capital`, `also`, `people` as there. `adjective`: the adjective that a body's name takes ("Philippine Air Force").
 */
export const POLITIES = table(
  ['name', 'country', 'capital', 'also', 'people', 'adjective'] as const,
  `
Myanmar | Myanmar | | | | Myanmar
United Kingdom | United Kingdom | | Northern Ireland | | British
Philippines | Philippines | | | | Philippine
Bosnia and Herzegovina | Bosnia and Herzegovina | | | | Bosnian
United States | United States | | | | U.S.
Saudi Arabia | Saudi Arabia | | | | Saudi
Democratic Republic of the Congo | Democratic Republic of the Congo | | D.R. Congo, Republic of Zaire | | Congolese
Soviet Union | | | USSR, U.S.S.R., Soviets, Union of Soviet Socialist Republics | Soviet | Soviet
Yugoslavia | | | Federal Republic of Yugoslavia, FRY | Yugoslav, Yugoslavs, Yugoslavian | Yugoslav
Czechoslovakia | | | | Czechoslovak, Czechoslovakian | Czechoslovak
East Germany | | | German Democratic Republic, GDR | East German, East Germans | East German
West Germany | | | | West German, West Germans | West German
North Vietnam | | Hanoi | Democratic Republic of Vietnam | North Vietnamese | North Vietnamese
South Vietnam | | Saigon | Republic of Vietnam | South Vietnamese | South Vietnamese
North Yemen | | | Yemen Arab Republic | North Yemeni | North Yemeni
South Yemen | | | People's Democratic Republic of Yemen | South Yemeni | South Yemeni
Ottoman Empire | | Constantinople | | Ottoman, Ottomans | Ottoman
Austria-Hungary | | | Austro-Hungarian Empire | Austro-Hungarian | Austro-Hungarian
Prussia | | | | Prussian, Prussians | Prussian
`,
);

/** How a state calls itself in full, before its short name. From public knowledge. */
export const STATE_FORMS = table(
  ['word'] as const,
  `
  Republic of
  Federal Republic of
  Islamic Republic of
  Arab Republic of
  Kingdom of
  State of
  `,
);
