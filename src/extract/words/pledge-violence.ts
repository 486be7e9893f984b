/**
 * Words for violence that a pledge may hold back, with the act that a pledge to stop it is about. `pos`: n noun, v verb (all its
 * forms and its gerund). `weak` words mean violence only beside military words or with a target. Own collection.
 */
import { table } from '../../model/words.js';

export const VIOLENCE = table(
  ['word', 'pos', 'act', 'weak', 'forms'] as const,
  `
  strike | v | strike | | struck, striking
  strike | n | strike | weak
  air strike | n | strike
  airstrike | n | strike
  air raid | n | strike
  raid | n | strike | weak
  drone strike | n | strike
  missile strike | n | strike
  drone attack | n | attack
  missile attack | n | attack
  rocket attack | n | attack
  air attack | n | attack
  long-range strike | n | strike
  bombing | n | strike
  bombing raid | n | strike
  bombing campaign | n | strike
  aerial bombardment | n | strike
  air sortie | n | other
  air sorties | n | other
  overflight | n | other
  drone flight | n | other
  air operation | n | strike
  air operations | n | strike
  bombardment | n | shelling
  shelling | n | shelling | | shelling
  artillery fire | n | shelling
  artillery shelling | n | shelling
  mortar fire | n | shelling
  rocket fire | n | shelling
  cross-border fire | n | shelling
  use of heavy weapons | n | shelling
  use of warplanes | n | strike
  fire on | v | strike | | fired on, firing on
  resort to force | v | all-hostilities
  resort to violence | v | all-hostilities
  resort to arms | v | all-hostilities
  fire first | v | all-hostilities | | fired first, firing first
  be the first to shoot | v | all-hostilities
  be the first to fire | v | all-hostilities
  be the first to open fire | v | all-hostilities
  open fire first | v | all-hostilities
  open fire the first | v | all-hostilities
  shoot first | v | all-hostilities | | shot first, shooting first
  strike first | v | strike | | struck first
  attack first | v | attack
  fire across | v | attack | | fired across, firing across
  fire into | v | attack | | fired into, firing into
  shoot across | v | attack | | shot across, shooting across
  fire at | v | strike | | fired at, firing at
  open fire | v | attack
  shoot at | v | attack | | shot at, shooting at
  hit | v | strike | | hit, hits, hitting
  bomb | v | strike
  bombard | v | shelling
  shell | v | shelling
  target | v | attack
  attack | v | attack
  assault | v | attack
  raid | v | attack
  invade | v | attack | | invading, invaded
  drop bombs | v | strike | | dropped bombs, dropping bombs
  drop ~ bombs | v | strike | | dropped ~ bombs, dropping ~ bombs
  attack | n | attack | weak
  assault | n | attack | weak
  offensive | n | attack | weak
  offensive act | n | attack
  offensive action | n | attack
  offensive operation | n | attack
  offensive military operation | n | attack
  attacking | n | attack | | attacking
  military offensive | n | attack
  ground offensive | n | attack
  ground operation | n | attack
  advance | n | advance | weak
  incursion | n | advance
  movement | n | advance | weak
  use of force | n | all-hostilities
  use of military force | n | all-hostilities
  using force | n | all-hostilities | | using force
  using military force | n | all-hostilities | | using military force
  tactical offensive | n | attack
  offensive military campaign | n | attack
  clash | n | all-hostilities | | clashes
  military operation | n | all-hostilities
  military and police operation | n | all-hostilities
  combat operation | n | all-hostilities
  military action | n | all-hostilities
  military movement | n | all-hostilities
  military activity | n | all-hostilities | | military activities, military activity
  armed action | n | all-hostilities
  armed operation | n | all-hostilities
  operation | n | all-hostilities | weak
  hostility | n | all-hostilities | | hostilities
  fighting | n | all-hostilities | | fighting
  combat | n | all-hostilities | | combat
  war | n | all-hostilities | weak
  violence | n | all-hostilities | | violence
  campaign of violence | n | all-hostilities
  armed campaign | n | all-hostilities
  bloodshed | n | all-hostilities | | bloodshed
  killing | n | all-hostilities | weak
  shooting | n | all-hostilities | weak | shooting
  firing | n | all-hostilities | weak | firing
  fire | n | all-hostilities | weak | fire
  aggression | n | all-hostilities | | aggression
  act of aggression | n | all-hostilities | | acts of aggression
  acts of further aggression | n | all-hostilities
  kidnapping | n | other
  abduction | n | other
  hostage-taking | n | other
  military flight | n | other
  reconnaissance flight | n | other
  combat action | n | all-hostilities
  combat activity | n | all-hostilities | | combat activities
  blow | n | strike | weak
  provocation | n | other
  provocative action | n | other
  provocative act | n | other
  hostile action | n | all-hostilities
  hostile act | n | all-hostilities
  act of violence | n | all-hostilities | | acts of violence
  fight | v | all-hostilities | | fought, fighting
  advance | v | advance | | advanced, advancing
  `,
);
