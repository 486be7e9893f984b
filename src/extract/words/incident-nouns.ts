/**
 * Nouns that name a violent event, with the act they show by themselves. Own list. `kind`: `attack` one side's act ·
 * `clash` two sides fight · `noise` something heard · `breach` a truce broken · `result` hits, impacts · `vague` needs more
 * beside it than others. A noun of two words is written with a space and matched across a hyphen too.
 */
import { table } from '../../model/words.js';

export const INCIDENT_NOUNS = table(
  ['noun', 'plural', 'act', 'kind'] as const,
  `
  attack | attacks | attack | attack
  counterattack | counterattacks | ground-attack | attack
  counter-attack | counter-attacks | ground-attack | attack
  strike | strikes | attack | attack
  airstrike | airstrikes | air-strike | attack
  air strike | air strikes | air-strike | attack
  air raid | air raids | air-strike | attack
  air attack | air attacks | air-strike | attack
  sortie | sorties | air-strike | attack
  raid | raids | ground-attack | attack
  shelling | shellings | shelling | attack
  bombardment | bombardments | shelling | attack
  cannonade | cannonades | shelling | attack
  bombing | bombings | attack | attack
  barrage | barrages | attack | attack
  salvo | salvoes | attack | attack
  bombing run | bombing runs | air-strike | attack
  artillery exchange | artillery exchanges | shelling | attack
  artillery duel | artillery duels | shelling | attack
  salvo | salvos | attack | attack
  volley | volleys | attack | attack
  ambush | ambushes | ground-attack | attack
  assault | assaults | ground-attack | attack
  offensive | offensives | ground-attack | vague
  incursion | incursions | ground-attack | attack
  onslaught | onslaughts | attack | vague
  blow | blows | attack | vague
  massacre | massacres | attack | attack
  assassination | assassinations | attack | attack
  shooting | shootings | attack | attack
  explosion | explosions | other | noise
  blast | blasts | other | noise
  detonation | detonations | other | noise
  gunfire | gunfire | attack | noise
  artillery fire | artillery fire | shelling | attack
  mortar fire | mortar fire | shelling | attack
  tank fire | tank fire | shelling | attack
  rocket fire | rocket fire | rocket-attack | attack
  machine gun fire | machine gun fire | attack | noise
  small arms fire | small arms fire | attack | noise
  sniper fire | sniper fire | attack | noise
  automatic fire | automatic fire | attack | noise
  exchange of fire | exchanges of fire | attack | clash
  exchange of gunfire | exchanges of gunfire | attack | clash
  crossfire | crossfire | attack | noise
  shootout | shootouts | attack | clash
  shoot-out | shoot-outs | attack | clash
  armed encounter | armed encounters | ground-attack | clash
  military encounter | military encounters | ground-attack | clash
  gunshot | gunshots | attack | noise
  shot | shots | attack | noise
  burst | bursts | other | noise
  firing | firings | attack | noise
  clash | clashes | ground-attack | clash
  skirmish | skirmishes | ground-attack | clash
  fighting | fighting | ground-attack | clash
  fight | fights | ground-attack | clash
  firefight | firefights | ground-attack | clash
  gun battle | gun battles | ground-attack | clash
  gunfight | gunfights | ground-attack | clash
  gunbattle | gunbattles | ground-attack | clash
  battle | battles | ground-attack | clash
  combat | combats | ground-attack | clash
  engagement | engagements | ground-attack | clash
  violation | violations | other | breach
  breach | breaches | other | breach
  infringement | infringements | other | breach
  hit | hits | attack | result
  impact | impacts | attack | result
  fire | fire | attack | fire
  fires | fires | attack | none
`,
);
