import { list, table } from '../../model/words.js';

/**
 * Classes of protected objects: which words name a thing of the class (`member`), and which words only stand beside
 * it (`near`: the people, the firm, the sector), so that an occurrence's target is maybe of the class.
 * Classes after the customary headings of energy-pause and ceasefire texts; the words are our own collection.
 */
export const TARGET_CLASSES = table(
  ['class', 'member', 'near'] as const,
  `
  energy    | energy infrastructure, energy facility, energy facilities, energy grid, energy system, power grid, power plant, power plants, power station, power facility, substation, electricity, thermal power, hydroelectric, nuclear plant, heating plant, boiler house, oil refinery, oil refineries, refinery, refineries, oil depot, fuel depot, gas pipeline, gas storage, gas field, pipeline, oil terminal, tanker, tankers | energy, miners, miner, coal, fuel, heat, heating, DTEK, grid
  port      | port, ports, port infrastructure, harbour, harbor, grain terminal, wharf | ship, ships, vessel, grain
  shipping  | ship, ships, vessel, vessels, merchant ship, commercial vessel, tanker | port, crew
  railway   | railway, rail, train, trains, passenger train, railway station, locomotive | passengers
  health    | hospital, maternity hospital, clinic, ambulance, medical facility, health centre | doctor, patients, medics
  school    | school, kindergarten, university | pupils, students, teachers
  housing   | residential building, apartment building, house, houses, home, homes, dormitory, high-rise | residents
  civilian  | civilians, civilian, civilian infrastructure, civilian objects, market, bus, minibus, shop, church, mosque, residential building, apartment building, house, homes, school, hospital, maternity hospital, passenger train | residents, passengers, workers
  aid       | aid convoy, humanitarian convoy, aid workers, relief workers, warehouse | aid, humanitarian
  military  | military base, troops, soldiers, positions, air base, airfield, ammunition depot, command post, barracks, checkpoint | military, army
`,
);

/** Words for people and firms: a phrase that holds one names them, and not the object that they work at. */
export const PEOPLE_AND_FIRMS = list(`
  worker, workers, employee, employees, staff, personnel, crew, crews, miner, miners, engineer, engineers, repair crew
  company, firm, operator, supplier, convoy of
  resident, residents, passenger, passengers, patient, patients, pupil, pupils, student, students, doctor, doctors
`);
