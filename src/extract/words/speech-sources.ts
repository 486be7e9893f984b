/** Words about where news comes from. */
import { list } from '../../model/words.js';

/** What stands after "according to" without being a source. */
export const NOT_SOURCES = list(`
  plan, plans, schedule, terms, agreement, deal, law, rules, timetable, information, accord, treaty, calendar, custom, need,
  protocol, procedure, tradition, rumour, rumours, rumor, rumors, norms, principle, principles, order, conditions, condition, requirements, instructions, wishes, standards, rank, size
`);

/** Nouns of bodies, papers and counts that can be a source without a name. */
export const TELLING = list(`
  agency, agencies, administration, alliance, analysis, association, authorities, authority, bulletin, bureau, channel, channels, charity,
  coalition, command, commission, committee, communique, company, council, count, counts, data, department, document, documents,
  estimate, estimates, figure, figures, force, forces, footage, government, group, groups, guerrillas, hospital, information, insurgents,
  media, military, militia, ministry, mission, monitor, monitors, network, newspaper, newspapers, observatory, office, operator,
  organisation, organization, outlet, outlets, paper, papers, parliament, party, police, press, prosecutors, radio, rebels, record,
  records, regiment, report, reports, service, services, side, sides, source, sources, staff, state, statement, statements,
  statistics, survey, tally, television, text, transcript, union, unit, website, accounts, account, locals, survivors, partisans,
  readout, reporter, reporters, correspondent, correspondents, journalist, journalists, team, teams, army, navy, brigade, separatists,
  presidency, embassy, foundation, institute, university, centre, center, mayor, governor, president, premier, spokesperson
`);

/** Labels of an answer in a printed interview. */
export const ANSWER_LABELS = list('a answer reply response');

/** What may follow a name before the colon: "Peskov to that: …", "General Staff as of 16:00: …". */
export const BEFORE_COLON = list(
  'to that this on as of at today yesterday in reply response again earlier now here',
);
