import type { Rule } from '../decide.js';
import { asked } from './asked.js';
import { binding } from './binding.js';
import { boundTo } from './bound.js';
import { declared } from './declared.js';
import { ended } from './ended.js';
import { given } from './given.js';
import { halted } from './halted.js';
import { imperative } from './imperative.js';
import { listed } from './listed.js';
import { obliged } from './obliged.js';
import { ordered } from './ordered.js';
import { owned } from './owned.js';
import { proposed } from './proposed.js';
import { provided } from './provided.js';
import { standing } from './standing.js';
import { stopping } from './stopping.js';
import { termed } from './termed.js';
import { undertaken } from './undertaken.js';

/** The rules that make a pledge of a content, in the order they are tried; the first that answers is taken. */
export const RULES: readonly Rule[] = [
  obliged,
  ordered,
  asked,
  given,
  declared,
  binding,
  stopping,
  proposed,
  undertaken,
  halted,
  imperative,
  standing,
  ended,
  owned,
  termed,
  provided,
  listed,
];

/** The rules for a deed that no table knows: only frames that bind make it a pledge. */
export const ACT_RULES: readonly Rule[] = [obliged, given, boundTo];
