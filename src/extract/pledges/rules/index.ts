import type { Rule } from '../decide.js';
import { asked } from './asked.js';
import { declared } from './declared.js';
import { given } from './given.js';
import { ordered } from './ordered.js';
import { proposed } from './proposed.js';
import { standing } from './standing.js';
import { undertaken } from './undertaken.js';

/** The rules that make a pledge of a content, in the order they are tried; the first that answers is taken. */
export const RULES: readonly Rule[] = [ordered, asked, given, declared, proposed, undertaken, standing];
