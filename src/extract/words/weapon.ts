/**
 * Weapons and what carries them. Own list, from public knowledge of current and past wars. `kind`: `drone` `missile` `rocket`
 * `shell` `bomb` `mine` `gun` `aircraft` `small` (hand arms) · `count` is the count a number of them fills: `drones`,
 * `missiles`, `launched`, or empty for what is not itself spent · `act` what an attack with it is. Two words are matched across a
 * hyphen too; capital letters matter only in the entry that has them.
 */
import { table } from '../../model/words.js';

export const WEAPONS = table(
  ['noun', 'kind', 'count', 'act'] as const,
  `
  drone | drone | drones | drone-strike
  drones | drone | drones | drone-strike
  uav | drone | drones | drone-strike
  uavs | drone | drones | drone-strike
  unmanned aerial vehicle | drone | drones | drone-strike
  unmanned aerial vehicles | drone | drones | drone-strike
  quadcopter | drone | drones | drone-strike
  quadcopters | drone | drones | drone-strike
  shahed | drone | drones | drone-strike
  shaheds | drone | drones | drone-strike
  geran | drone | drones | drone-strike
  gerans | drone | drones | drone-strike
  fpv | drone | drones | drone-strike
  fpvs | drone | drones | drone-strike
  decoy | drone | drones | drone-strike
  decoys | drone | drones | drone-strike
  bayraktar | drone | drones | drone-strike
  lancet | drone | drones | drone-strike
  lancets | drone | drones | drone-strike
  missile | missile | missiles | missile-strike
  missiles | missile | missiles | missile-strike
  iskander | missile | missiles | missile-strike
  iskanders | missile | missiles | missile-strike
  kinzhal | missile | missiles | missile-strike
  kinzhals | missile | missiles | missile-strike
  kalibr | missile | missiles | missile-strike
  kalibrs | missile | missiles | missile-strike
  scud | missile | missiles | missile-strike
  scuds | missile | missiles | missile-strike
  tomahawk | missile | missiles | missile-strike
  tomahawks | missile | missiles | missile-strike
  tochka | missile | missiles | missile-strike
  rocket | rocket | launched | rocket-attack
  rockets | rocket | launched | rocket-attack
  grad | rocket | launched | rocket-attack
  katyusha | rocket | launched | rocket-attack
  katyushas | rocket | launched | rocket-attack
  himars | rocket | launched | rocket-attack
  shell | shell | launched | shelling
  shells | shell | launched | shelling
  mortar | shell | launched | shelling
  mortars | shell | launched | shelling
  mortar shell | shell | launched | shelling
  mortar shells | shell | launched | shelling
  mortar bomb | shell | launched | shelling
  mortar bombs | shell | launched | shelling
  mortar round | shell | launched | shelling
  mortar rounds | shell | launched | shelling
  artillery shell | shell | launched | shelling
  artillery shells | shell | launched | shelling
  artillery round | shell | launched | shelling
  artillery rounds | shell | launched | shelling
  tank shell | shell | launched | shelling
  tank shells | shell | launched | shelling
  projectile | shell | launched | shelling
  projectiles | shell | launched | shelling
  gas canister | shell | launched | shelling
  gas canisters | shell | launched | shelling
  artillery | gun | | shelling
  howitzer | gun | | shelling
  howitzers | gun | | shelling
  gunner | gun | | shelling
  gunners | gun | | shelling
  guns | gun | | shelling
  tank fire | gun | | shelling
  cannon | gun | | shelling
  mortar fire | gun | | shelling
  artillery fire | gun | | shelling
  shellfire | gun | | shelling
  barrel bomb | airbomb | launched | air-strike
  barrel bombs | airbomb | launched | air-strike
  glide bomb | airbomb | launched | air-strike
  glide bombs | airbomb | launched | air-strike
  guided bomb | airbomb | launched | air-strike
  guided bombs | airbomb | launched | air-strike
  aerial bomb | airbomb | launched | air-strike
  aerial bombs | airbomb | launched | air-strike
  guided aerial bomb | airbomb | launched | air-strike
  guided aerial bombs | airbomb | launched | air-strike
  cluster bomb | airbomb | launched | air-strike
  cluster bombs | airbomb | launched | air-strike
  kab | airbomb | launched | air-strike
  kabs | airbomb | launched | air-strike
  warplane | aircraft | | air-strike
  warplanes | aircraft | | air-strike
  jet | aircraft | | air-strike
  jets | aircraft | | air-strike
  fighter jet | aircraft | | air-strike
  fighter jets | aircraft | | air-strike
  fighter-bomber | aircraft | | air-strike
  fighter-bombers | aircraft | | air-strike
  fighter bomber | aircraft | | air-strike
  fighter bombers | aircraft | | air-strike
  bombers | aircraft | | air-strike
  aircraft | aircraft | | air-strike
  plane | aircraft | | air-strike
  planes | aircraft | | air-strike
  helicopter | aircraft | | air-strike
  helicopters | aircraft | | air-strike
  gunship | aircraft | | air-strike
  gunships | aircraft | | air-strike
  paramotor | aircraft | | air-strike
  paramotors | aircraft | | air-strike
  paraglider | aircraft | | air-strike
  paragliders | aircraft | | air-strike
  gyrocopter | aircraft | | air-strike
  gyrocopters | aircraft | | air-strike
  f-16 | aircraft | | air-strike
  f-16s | aircraft | | air-strike
  f-15s | aircraft | | air-strike
  f-35s | aircraft | | air-strike
  b-2 | aircraft | | air-strike
  b-52s | aircraft | | air-strike
  mig | aircraft | | air-strike
  migs | aircraft | | air-strike
  air force jets | aircraft | | air-strike
  bomb | bomb | launched | attack
  bombs | bomb | launched | attack
  roadside bomb | bomb | | attack
  roadside bombs | bomb | | attack
  car bomb | bomb | | attack
  car bombs | bomb | | attack
  truck bomb | bomb | | attack
  van bomb | bomb | | attack
  suicide bomber | bomb | | attack
  suicide bombers | bomb | | attack
  suicide attacker | bomb | | attack
  suicide vest | bomb | | attack
  explosive device | bomb | | attack
  explosive devices | bomb | | attack
  improvised explosive device | bomb | | attack
  ied | bomb | | attack
  ieds | bomb | | attack
  explosives | bomb | | attack
  grenade | bomb | | attack
  grenades | bomb | | attack
  petrol bomb | bomb | | attack
  petrol bombs | bomb | | attack
  landmine | mine | | attack
  landmines | mine | | attack
  land mine | mine | | attack
  mine | mine | | attack
  mines | mine | | attack
  rifle | small | | attack
  rifles | small | | attack
  machine gun | small | | attack
  machine-gun | small | | attack
  machine guns | small | | attack
  machine-gun fire | small | | attack
  sniper | small | | attack
  snipers | small | | attack
  sniper fire | small | | attack
  gunman | small | | attack
  gunmen | small | | attack
  bullet | small | | attack
  bullets | small | | attack
  small arms | small | | attack
  small-arms fire | small | | attack
  round | round | launched | attack
  rounds | round | launched | attack
  munition | munition | launched | attack
  munitions | munition | launched | attack
  air and artillery | mixed | | combined-strike
  warhead | munition | | attack
  warheads | munition | | attack
`,
);
