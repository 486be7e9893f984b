import { table } from '../../model/words.js';

/**
 * Buildings, streets and institutions by whose name news means a government. From public knowledge. `variants` comma-separated.
 * `kind`: `state` (the government itself) or `organisation` (a ministry or headquarters that is also quoted by this name).
 */
export const SEATS = table(
  ['name', 'variants', 'side', 'kind'] as const,
  `
Kremlin | | Russia | state
White House | | United States | organisation
Oval Office | | United States | state
Capitol Hill | | United States | state
Pentagon | | United States | organisation
State Department | US State Department, U.S. State Department, United States Department of State | United States | organisation
Foggy Bottom | | United States | organisation
US Congress | U.S. Congress | United States | organisation
US Senate | U.S. Senate | United States | organisation
Trump administration | | United States | state
Biden administration | | United States | state
Obama administration | | United States | state
Bush administration | | United States | state
Clinton administration | | United States | state
Reagan administration | | United States | state
Nixon administration | | United States | state
Carter administration | | United States | state
Netanyahu government | | Israel | state
Assad government | Assad regime | Syria | state
Downing Street | Number 10, No. 10, 10 Downing Street | United Kingdom | organisation
Whitehall | | United Kingdom | state
Westminster | | United Kingdom | state
Foreign, Commonwealth and Development Office | FCDO | United Kingdom | organisation
Foreign Office | | United Kingdom | organisation
Northern Ireland Office | | United Kingdom | organisation
Stormont | | United Kingdom | organisation
Buckingham Palace | | United Kingdom | organisation
Elysee | Élysée, Élysée Palace, Elysee Palace | France | organisation
Quai d'Orsay | | France | organisation
Matignon | | France | organisation
Bankova | Bankova Street | Ukraine | state
Mariinskyi Palace | | Ukraine | state
Zhongnanhai | | China | state
Blue House | | South Korea | organisation
Unification Ministry | | South Korea | organisation
Malacañang | Malacanang, Malacañang Palace, Malacanang Palace | Philippines | organisation
Casa de Nariño | Casa de Narino, Nariño Palace | Colombia | organisation
Miraflores | Miraflores Palace | Venezuela | organisation
Casa Rosada | | Argentina | organisation
Los Pinos | | Mexico | organisation
Planalto | Planalto Palace | Brazil | organisation
Moncloa | Moncloa Palace | Spain | organisation
Quirinale | | Italy | organisation
Palazzo Chigi | | Italy | organisation
Villa Somalia | | Somalia | state
Union Buildings | | South Africa | state
Aso Rock | Aso Villa | Nigeria | organisation
Baabda | Baabda Palace | Lebanon | organisation
Ain el-Tineh | | Lebanon | organisation
Muqataa | | Palestine | state
Sublime Porte | | Turkey | state
Government House | | Thailand | organisation
Raisina Hill | | India | state
South Block | | India | state
Ministry of External Affairs | MEA? | India | organisation
Rawalpindi | | Pakistan | force
Singha Durbar | | Nepal | state
Temple Trees | | Sri Lanka | organisation
Great Hall of the People | | China | state
Smolny | | Russia | state
Lubyanka | | Russia | state
Naypyitaw | Naypyidaw, Nay Pyi Taw | Myanmar | state
`,
);
