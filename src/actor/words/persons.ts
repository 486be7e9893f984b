import { table } from '../../model/words.js';

/**
 * Holders of public office, commanders, mediators and spokespeople, past and present, that news names without saying who they
 * are. From public knowledge; consulted only where the text itself does not introduce the person. `forms`: spellings and the
 * short names under which news means this person; a surname that is an everyday word or belongs to many is left out.
 * `side`: state, armed group or body spoken for. `role`: what the person is known as. `sex`: m or f. `years`: active,
 * to choose among several of the same short name.
 */
export const PERSONS = table(
  ['name', 'forms', 'side', 'role', 'sex', 'years'] as const,
  `
# United States
Donald Trump | Trump, Donald J. Trump | United States | president | m | 2016-2030
Joe Biden | Biden, Joseph Biden, Joseph R. Biden | United States | president | m | 2008-2025
Barack Obama | Obama | United States | president | m | 2007-2017
George W. Bush | Bush, George Bush, George H.W. Bush, George H. W. Bush | United States | president | m | 1988-2009
Bill Clinton | Clinton | United States | president | m | 1992-2001
Hillary Clinton | Hillary Rodham Clinton, Clinton | United States | secretary of state | f | 2009-2016
Ronald Reagan | Reagan | United States | president | m |
Jimmy Carter | Carter | United States | president | m |
Richard Nixon | Nixon, Richard M. Nixon | United States | president | m |
Lyndon Johnson | Lyndon B. Johnson | United States | president | m |
Dwight Eisenhower | Eisenhower, Dwight D. Eisenhower | United States | president | m |
Harry Truman | Truman, Harry S. Truman | United States | president | m |
John F. Kennedy | | United States | president | m |
Henry Kissinger | Kissinger | United States | secretary of state | m |
Cyrus Vance | | United Nations | envoy | m |
Richard Holbrooke | Holbrooke | United States | envoy | m |
Madeleine Albright | Albright | United States | secretary of state | f |
Warren Christopher | | United States | secretary of state | m |
James Baker | James A. Baker | United States | secretary of state | m |
Colin Powell | | United States | secretary of state | m |
Condoleezza Rice | | United States | secretary of state | f |
John Kerry | Kerry | United States | secretary of state | m |
Rex Tillerson | Tillerson | United States | secretary of state | m |
Mike Pompeo | Pompeo | United States | secretary of state | m |
Antony Blinken | Blinken, Anthony Blinken | United States | secretary of state | m |
Marco Rubio | Rubio | United States | secretary of state | m |
JD Vance | J.D. Vance, Vance, J. D. Vance | United States | vice president | m |
Mike Pence | Pence | United States | vice president | m |
Kamala Harris | | United States | vice president | f |
Dick Cheney | Cheney | United States | vice president | m |
Steve Witkoff | Witkoff | United States | special envoy | m |
Jared Kushner | Kushner | United States | adviser | m |
Keith Kellogg | Kellogg | United States | special envoy | m |
Massad Boulos | Boulos | United States | senior adviser | m |
Tom Barrack | Barrack, Thomas Barrack | United States | envoy | m |
Morgan Ortagus | Ortagus | United States | envoy | f |
Mike Waltz | Waltz, Michael Waltz | United States | ambassador | m |
Pete Hegseth | Hegseth | United States | defense secretary | m |
Scott Bessent | Bessent | United States | treasury secretary | m |
Dan Driscoll | Driscoll, Daniel Driscoll | United States | army secretary | m |
Karoline Leavitt | Leavitt | United States | White House press secretary | f |
Tammy Bruce | | United States | State Department spokesperson | f |
Jake Sullivan | | United States | national security adviser | m |
John Bolton | Bolton | United States | national security adviser | m |
Lloyd Austin | | United States | defense secretary | m |
Jim Mattis | Mattis, James Mattis | United States | defense secretary | m |
Robert Gates | | United States | defense secretary | m |
Amos Hochstein | Hochstein | United States | envoy | m |
Brett McGurk | McGurk | United States | envoy | m |
Zalmay Khalilzad | Khalilzad | United States | envoy | m |
Tom Perriello | Perriello | United States | envoy | m |
Jeffrey Feltman | Feltman | United States | envoy | m |
Linda Thomas-Greenfield | Thomas-Greenfield | United States | ambassador | f |
George Mitchell | | United States | envoy | m |
Dennis Ross | | United States | envoy | m |
John Kirby | Kirby | United States | spokesman | m |
Matthew Miller | | United States | State Department spokesman | m |
Ned Price | | United States | State Department spokesman | m |
William Burns | Bill Burns | United States | CIA director | m |
Philip Habib | | United States | envoy | m |
Kurt Volker | Volker | United States | envoy | m |
Brad Cooper | | United States | commander | m |
Michael Kurilla | Kurilla, Erik Kurilla | United States | commander | m |
Douglas MacArthur | MacArthur | United States | commander | m |
Matthew Ridgway | Ridgway, Matthew B. Ridgway | United States | commander | m |
Mark Clark | Mark W. Clark | United States | commander | m |
Charles Turner Joy | C. Turner Joy | United Nations Command | negotiator | m |
William Harrison | William K. Harrison | United Nations Command | negotiator | m |
# Russia and Soviet Union
Vladimir Putin | Putin | Russia | president | m |
Dmitry Medvedev | Medvedev, Dmitri Medvedev | Russia | president | m |
Boris Yeltsin | Yeltsin | Russia | president | m |
Mikhail Gorbachev | Gorbachev, Mikhail S. Gorbachev | Soviet Union | president | m |
Leonid Brezhnev | Brezhnev | Soviet Union | leader | m |
Nikita Khrushchev | Khrushchev | Soviet Union | leader | m |
Joseph Stalin | Stalin | Soviet Union | leader | m |
Dmitry Peskov | Peskov, Dmitri Peskov, Dmitriy Peskov | Russia | Kremlin spokesman | m |
Sergei Lavrov | Lavrov, Sergey Lavrov | Russia | foreign minister | m |
Maria Zakharova | Zakharova | Russia | foreign ministry spokeswoman | f |
Yuri Ushakov | Ushakov, Yury Ushakov | Russia | Kremlin aide | m |
Kirill Dmitriev | Dmitriev | Russia | special envoy | m |
Vladimir Medinsky | Medinsky | Russia | negotiator | m |
Andrei Belousov | Belousov, Andrey Belousov | Russia | defence minister | m |
Sergei Shoigu | Shoigu, Sergey Shoigu | Russia | defence minister | m |
Valery Gerasimov | Gerasimov | Russia | chief of the general staff | m |
Igor Konashenkov | Konashenkov | Russia | defence ministry spokesman | m |
Igor Kostyukov | Kostyukov | Russia | military intelligence chief | m |
Vasily Nebenzya | Nebenzya, Vassily Nebenzia, Nebenzia | Russia | ambassador | m |
Sergei Ryabkov | Ryabkov, Sergey Ryabkov | Russia | deputy foreign minister | m |
Mikhail Galuzin | Galuzin | Russia | deputy foreign minister | m |
Rodion Miroshnik | Miroshnik | Russia | ambassador-at-large | m |
Yevgeny Prigozhin | Prigozhin | Wagner Group | founder | m |
Ramzan Kadyrov | Kadyrov | Russia | Chechen leader | m |
Vyacheslav Gladkov | Gladkov | Russia | Belgorod governor | m |
Alexander Bogomaz | Bogomaz | Russia | Bryansk governor | m |
Alexander Khinshtein | Khinshtein | Russia | Kursk governor | m |
Sergei Sobyanin | Sobyanin, Sergey Sobyanin | Russia | Moscow mayor | m |
Aslan Maskhadov | Maskhadov | Chechen Republic of Ichkeria | president | m |
Shamil Basayev | Basayev | Chechen Republic of Ichkeria | commander | m |
Dzhokhar Dudayev | Dudayev | Chechen Republic of Ichkeria | president | m |
Alexander Lebed | Lebed | Russia | security council secretary | m |
Viktor Chernomyrdin | Chernomyrdin | Russia | prime minister | m |
Yevgeny Primakov | Primakov | Russia | foreign minister | m |
# Ukraine
Volodymyr Zelensky | Zelensky, Zelenskyy, Zelenskiy, Zelenskyi, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Volodymyr Zelenskyi, Volodimir Zelensky, Vladimir Zelensky | Ukraine | president | m |
Petro Poroshenko | Poroshenko | Ukraine | president | m |
Leonid Kuchma | Kuchma | Ukraine | president | m |
Viktor Yanukovych | Yanukovych | Ukraine | president | m |
Andriy Yermak | Yermak, Andrii Yermak | Ukraine | head of the presidential office | m |
Rustem Umerov | Umerov | Ukraine | security council secretary | m |
Kyrylo Budanov | Budanov | Ukraine | head of the presidential office | m |
Andrii Sybiha | Sybiha, Andriy Sybiha, Andrii Sybiga, Andriy Sybiga | Ukraine | foreign minister | m |
Dmytro Kuleba | Kuleba | Ukraine | foreign minister | m |
Denys Shmyhal | Shmyhal, Denys Shmygal, Shmygal | Ukraine | prime minister | m |
Yulia Svyrydenko | Svyrydenko, Yuliia Svyrydenko | Ukraine | prime minister | f |
Oleksandr Syrskyi | Syrskyi, Oleksandr Syrsky, Syrsky, Oleksandr Syrskyy, Syrskyy | Ukraine | commander-in-chief | m |
Valerii Zaluzhnyi | Zaluzhnyi, Valery Zaluzhny, Zaluzhny, Valeriy Zaluzhnyi | Ukraine | commander-in-chief | m |
Vitali Klitschko | Klitschko, Vitaliy Klitschko, Vitalii Klychko, Vitaliy Klychko | Ukraine | Kyiv mayor | m |
Ihor Terekhov | Terekhov, Igor Terekhov | Ukraine | Kharkiv mayor | m |
Oleh Syniehubov | Syniehubov, Oleg Synegubov, Synegubov, Oleh Synehubov, Synehubov | Ukraine | Kharkiv governor | m |
Oleh Kiper | Kiper | Ukraine | Odesa governor | m |
Ivan Fedorov | | Ukraine | Zaporizhzhia governor | m |
Mykhailo Fedorov | | Ukraine | defence minister | m |
Oleksandr Prokudin | Prokudin | Ukraine | Kherson governor | m |
Vadym Filashkin | Filashkin | Ukraine | Donetsk governor | m |
Serhii Lysak | Lysak, Serhiy Lysak | Ukraine | Dnipropetrovsk governor | m |
Tymur Tkachenko | Tkachenko | Ukraine | head of Kyiv's military administration | m |
Mykola Kalashnyk | Kalashnyk | Ukraine | Kyiv regional governor | m |
Mykhailo Podolyak | Podolyak, Mykhaylo Podolyak | Ukraine | presidential adviser | m |
Dmytro Lytvyn | | Ukraine | presidential adviser | m |
Heorhii Tykhyi | Tykhyi, Heorhiy Tykhy, Tykhy | Ukraine | foreign ministry spokesman | m |
Serhiy Kyslytsya | Kyslytsya, Sergiy Kyslytsya | Ukraine | first deputy foreign minister | m |
Andriy Kovalenko | Andrii Kovalenko | Ukraine | counter-disinformation official | m |
Yuriy Ihnat | Ihnat, Yurii Ihnat, Yuri Ihnat | Ukraine | Air Force spokesman | m |
Denis Pushilin | Pushilin | Donetsk People's Republic | leader | m |
Alexander Zakharchenko | Zakharchenko, Aleksandr Zakharchenko | Donetsk People's Republic | leader | m |
Igor Plotnitsky | Plotnitsky, Igor Plotnitskiy | Luhansk People's Republic | leader | m |
# Europe
Emmanuel Macron | Macron | France | president | m |
François Hollande | Hollande, Francois Hollande | France | president | m |
Nicolas Sarkozy | Sarkozy | France | president | m |
Jacques Chirac | Chirac | France | president | m |
François Mitterrand | Mitterrand, Francois Mitterrand | France | president | m |
Jean-Noël Barrot | Barrot, Jean-Noel Barrot | France | foreign minister | m |
Friedrich Merz | Merz | Germany | chancellor | m |
Olaf Scholz | Scholz | Germany | chancellor | m |
Angela Merkel | Merkel | Germany | chancellor | f |
Annalena Baerbock | Baerbock | Germany | foreign minister | f |
Johann Wadephul | Wadephul | Germany | foreign minister | m |
Frank-Walter Steinmeier | Steinmeier | Germany | foreign minister | m |
Keir Starmer | Starmer | United Kingdom | prime minister | m |
Rishi Sunak | Sunak | United Kingdom | prime minister | m |
Boris Johnson | | United Kingdom | prime minister | m |
Theresa May | | United Kingdom | prime minister | f |
David Cameron | Cameron | United Kingdom | prime minister | m |
Gordon Brown | | United Kingdom | prime minister | m |
Tony Blair | Blair | United Kingdom | prime minister | m |
John Major | | United Kingdom | prime minister | m |
Margaret Thatcher | Thatcher | United Kingdom | prime minister | f |
David Lammy | Lammy | United Kingdom | foreign secretary | m |
Yvette Cooper | | United Kingdom | foreign secretary | f |
Mo Mowlam | Mowlam | United Kingdom | Northern Ireland secretary | f |
Patrick Mayhew | Mayhew | United Kingdom | Northern Ireland secretary | m |
David Owen | | European Community | mediator | m |
Gerry Adams | | Sinn Féin | president | m |
Martin McGuinness | McGuinness | Sinn Féin | chief negotiator | m |
David Trimble | Trimble | Ulster Unionist Party | leader | m |
Ian Paisley | Paisley | Democratic Unionist Party | leader | m |
John Hume | Hume | Social Democratic and Labour Party | leader | m |
Gusty Spence | | UVF | founder | m |
Albert Reynolds | | Ireland | taoiseach | m |
Bertie Ahern | Ahern | Ireland | taoiseach | m |
Micheál Martin | Micheal Martin | Ireland | taoiseach | m |
José Luis Rodríguez Zapatero | Zapatero, Jose Luis Rodriguez Zapatero | Spain | prime minister | m |
José María Aznar | Aznar, Jose Maria Aznar | Spain | prime minister | m |
Pedro Sánchez | Pedro Sanchez | Spain | prime minister | m |
Arnaldo Otegi | Otegi | Batasuna | leader | m |
Josu Ternera | Ternera | ETA | leader | m |
Giorgia Meloni | Meloni | Italy | prime minister | f |
Silvio Berlusconi | Berlusconi | Italy | prime minister | m |
Viktor Orbán | Orban, Orbán, Viktor Orban | Hungary | prime minister | m |
Péter Szijjártó | Szijjártó, Szijjarto, Peter Szijjarto | Hungary | foreign minister | m |
Donald Tusk | Tusk | Poland | prime minister | m |
Radosław Sikorski | Sikorski, Radoslaw Sikorski, Radek Sikorski | Poland | foreign minister | m |
Karol Nawrocki | Nawrocki | Poland | president | m |
Andrzej Duda | Duda | Poland | president | m |
Robert Fico | Fico | Slovakia | prime minister | m |
Alexander Stubb | Stubb | Finland | president | m |
Martti Ahtisaari | Ahtisaari | Finland | mediator | m |
Alexander Lukashenko | Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Lukashenka | Belarus | president | m |
Aleksandar Vučić | Vucic, Vučić, Aleksandar Vucic | Serbia | president | m |
Slobodan Milošević | Milosevic, Milošević, Slobodan Milosevic | Serbia | president | m |
Radovan Karadžić | Karadzic, Karadžić, Radovan Karadzic | Bosnian Serbs | leader | m |
Ratko Mladić | Mladic, Mladić, Ratko Mladic | Bosnian Serbs | commander | m |
Alija Izetbegović | Izetbegovic, Izetbegović, Alija Izetbegovic | Bosnia and Herzegovina | president | m |
Haris Silajdžić | Silajdzic, Haris Silajdzic | Bosnia and Herzegovina | prime minister | m |
Ejup Ganić | Ganic, Ejup Ganic | Bosnia and Herzegovina | vice president | m |
Franjo Tudjman | Tudjman, Franjo Tuđman | Croatia | president | m |
Momčilo Krajišnik | Krajisnik, Momcilo Krajisnik | Bosnian Serbs | assembly speaker | m |
Hashim Thaçi | Thaci, Thaçi, Hashim Thaci | Kosovo Liberation Army | leader | m |
Ibrahim Rugova | Rugova | Kosovo | leader | m |
Albin Kurti | Kurti | Kosovo | prime minister | m |
Maia Sandu | Sandu | Moldova | president | f |
Ursula von der Leyen | von der Leyen | European Commission | president | f |
Kaja Kallas | Kallas | European Union | foreign policy chief | f |
Josep Borrell | Borrell | European Union | foreign policy chief | m |
Federica Mogherini | Mogherini | European Union | foreign policy chief | f |
Catherine Ashton | Ashton | European Union | foreign policy chief | f |
Javier Solana | Solana | European Union | foreign policy chief | m |
António Costa | Antonio Costa | European Council | president | m |
Carl Bildt | Bildt | European Union | mediator | m |
Peter Carrington | Lord Carrington | European Community | mediator | m |
Mark Rutte | Rutte | NATO | secretary general | m |
Jens Stoltenberg | Stoltenberg | NATO | secretary general | m |
Anders Fogh Rasmussen | Rasmussen | NATO | secretary general | m |
Heidi Tagliavini | Tagliavini | OSCE | envoy | f |
Ertuğrul Apakan | Apakan, Ertugrul Apakan | OSCE | chief monitor | m |
Alexander Hug | | OSCE | deputy chief monitor | m |
Martin Sajdik | Sajdik | OSCE | envoy | m |
Pope Francis | Francis | Holy See | pope | m |
Pope Leo XIV | Pope Leo, Leo XIV | Holy See | pope | m |
Pope John Paul II | John Paul II, Pope John Paul | Holy See | pope | m |
Pietro Parolin | Parolin | Holy See | secretary of state | m |
Erik Solheim | Solheim | Norway | mediator | m |
# Caucasus, Turkey, Central Asia
Recep Tayyip Erdoğan | Erdogan, Erdoğan, Tayyip Erdogan, Recep Tayyip Erdogan | Turkey | president | m |
Hakan Fidan | Fidan | Turkey | foreign minister | m |
Mevlüt Çavuşoğlu | Cavusoglu, Mevlut Cavusoglu, Çavuşoğlu | Turkey | foreign minister | m |
Hulusi Akar | Akar | Turkey | defence minister | m |
Ahmet Davutoğlu | Davutoglu, Ahmet Davutoglu, Davutoğlu | Turkey | prime minister | m |
Abdullah Öcalan | Ocalan, Öcalan, Abdullah Ocalan | PKK | leader | m |
Cemil Bayik | Bayik | PKK | commander | m |
Murat Karayılan | Karayilan, Murat Karayilan | PKK | commander | m |
Ilham Aliyev | Aliyev | Azerbaijan | president | m |
Heydar Aliyev | Aliyev | Azerbaijan | president | m | 1993-2003
Jeyhun Bayramov | Bayramov | Azerbaijan | foreign minister | m |
Nikol Pashinyan | Pashinyan, Pashinian | Armenia | prime minister | m |
Ararat Mirzoyan | Mirzoyan | Armenia | foreign minister | m |
Zohrab Mnatsakanyan | Mnatsakanyan | Armenia | foreign minister | m |
Armen Sarkissian | Sarkissian | Armenia | president | m |
Serzh Sargsyan | Sargsyan, Serzh Sarksyan | Armenia | president | m |
Robert Kocharyan | Kocharyan | Armenia | president | m |
Levon Ter-Petrosyan | Ter-Petrosyan | Armenia | president | m |
Arayik Harutyunyan | Harutyunyan, Araik Harutyunyan | Nagorno-Karabakh | leader | m |
Samvel Shahramanyan | Shahramanyan | Nagorno-Karabakh | leader | m |
Mikheil Saakashvili | Saakashvili, Mikhail Saakashvili | Georgia | president | m |
Eduard Shevardnadze | Shevardnadze | Georgia | president | m |
Eduard Kokoity | Kokoity | South Ossetia | leader | m |
Vladislav Ardzinba | Ardzinba | Abkhazia | leader | m |
Kassym-Jomart Tokayev | Tokayev | Kazakhstan | president | m |
Nursultan Nazarbayev | Nazarbayev | Kazakhstan | president | m |
Emomali Rahmon | Rahmon, Emomali Rakhmonov, Rakhmonov | Tajikistan | president | m |
Said Abdullo Nuri | Nuri | United Tajik Opposition | leader | m |
Sadyr Japarov | Japarov, Sadyr Zhaparov | Kyrgyzstan | president | m |
# Israel and Palestine
Benjamin Netanyahu | Netanyahu, Binyamin Netanyahu, Bibi Netanyahu | Israel | prime minister | m |
Naftali Bennett | Bennett | Israel | prime minister | m |
Yair Lapid | Lapid | Israel | prime minister | m |
Ehud Olmert | Olmert | Israel | prime minister | m |
Ariel Sharon | Sharon | Israel | prime minister | m |
Ehud Barak | Barak | Israel | prime minister | m |
Shimon Peres | Peres | Israel | prime minister | m |
Yitzhak Rabin | Rabin | Israel | prime minister | m |
Menachem Begin | | Israel | prime minister | m |
Golda Meir | Meir | Israel | prime minister | f |
Moshe Dayan | Dayan | Israel | defence minister | m |
David Ben-Gurion | Ben-Gurion | Israel | prime minister | m |
Israel Katz | Katz | Israel | defence minister | m |
Yoav Gallant | Gallant | Israel | defence minister | m |
Benny Gantz | Gantz | Israel | defence minister | m |
Avigdor Lieberman | Lieberman, Avigdor Liberman | Israel | defence minister | m |
Itamar Ben-Gvir | Ben-Gvir, Ben Gvir, Itamar Ben Gvir | Israel | national security minister | m |
Bezalel Smotrich | Smotrich | Israel | finance minister | m |
Gideon Sa'ar | Sa'ar, Gideon Saar | Israel | foreign minister | m |
Ron Dermer | Dermer | Israel | strategic affairs minister | m |
Eyal Zamir | Zamir | Israel | military chief | m |
Herzi Halevi | Halevi | Israel | military chief | m |
Daniel Hagari | Hagari | Israel | military spokesman | m |
Avichay Adraee | Adraee | Israel | military spokesman | m |
Effie Defrin | Defrin | Israel | military spokesman | m |
David Mencer | Mencer | Israel | government spokesman | m |
Shosh Bedrosian | Bedrosian | Israel | government spokeswoman | f |
Mark Regev | Regev | Israel | government spokesman | m |
Isaac Herzog | Herzog | Israel | president | m |
Danny Danon | Danon | Israel | ambassador | m |
David Barnea | Barnea | Israel | Mossad chief | m |
Mahmoud Abbas | Abbas, Abu Mazen | Palestinian Authority | president | m |
Yasser Arafat | Arafat, Yasir Arafat | PLO | leader | m |
Saeb Erekat | Erekat | Palestinian Authority | negotiator | m |
Ismail Haniyeh | Haniyeh, Ismail Haniya, Haniya | Hamas | leader | m |
Yahya Sinwar | Sinwar, Yehya Sinwar | Hamas | leader | m |
Khaled Meshaal | Meshaal, Khaled Mashal, Mashal, Khaled Meshal, Meshal | Hamas | leader | m |
Khalil al-Hayya | al-Hayya, Khalil al-Haya, Hayya, Al-Hayya | Hamas | chief negotiator | m |
Sami Abu Zuhri | Abu Zuhri | Hamas | spokesman | m |
Taher al-Nono | al-Nono, Taher al-Nunu, Nono | Hamas | official | m |
Basem Naim | Naim, Bassem Naim | Hamas | official | m |
Hazem Qassem | Hazem Qasim, Qassem | Hamas | spokesman | m |
Fawzi Barhoum | Barhoum | Hamas | spokesman | m |
Osama Hamdan | Hamdan | Hamas | official | m |
Moussa Abu Marzouk | Abu Marzouk, Mousa Abu Marzouk | Hamas | official | m |
Mohammed Deif | Deif | Qassam Brigades | commander | m |
Abu Obeida | Abu Ubaida, Abu Obaida, Abu Ubaydah | Qassam Brigades | spokesman | m |
Sheikh Ahmed Yassin | Ahmed Yassin, Yassin | Hamas | founder | m |
Ziad al-Nakhalah | al-Nakhala, Ziad Nakhaleh, Nakhaleh, Ziad al-Nakhala, Ziyad al-Nakhalah | Palestinian Islamic Jihad | leader | m |
# Lebanon, Syria, Iraq, Iran, Gulf, Yemen, Egypt, Jordan
Hassan Nasrallah | Nasrallah, Sayyed Hassan Nasrallah | Hezbollah | leader | m |
Naim Qassem | Qassem, Naim Kassem, Sheikh Naim Qassem | Hezbollah | leader | m |
Nabih Berri | Berri | Lebanon | parliament speaker | m |
Najib Mikati | Mikati | Lebanon | prime minister | m |
Nawaf Salam | Salam | Lebanon | prime minister | m |
Joseph Aoun | Aoun | Lebanon | president | m | 2017-2030
Michel Aoun | Aoun | Lebanon | president | m | 1988-2022
Fuad Siniora | Siniora, Fouad Siniora | Lebanon | prime minister | m |
Rafik Hariri | Hariri, Rafic Hariri | Lebanon | prime minister | m |
Saad Hariri | | Lebanon | prime minister | m |
Bashar al-Assad | Assad, al-Assad, Bashar Assad | Syria | president | m | 2000-2025
Hafez al-Assad | Assad, Hafez Assad | Syria | president | m | 1970-2000
Ahmed al-Sharaa | al-Sharaa, Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Jolani, al-Jolani, al-Golani, Abu Mohammed al-Golani, Al-Sharaa | Syria | president | m |
Asaad al-Shaibani | al-Shaibani, Shaibani, Asaad al-Shibani | Syria | foreign minister | m |
Walid al-Moallem | Moallem, al-Moallem, Walid Muallem, Walid al-Moualem | Syria | foreign minister | m |
Faisal Mekdad | Mekdad | Syria | foreign minister | m |
Mazloum Abdi | Abdi, Mazlum Abdi, Mazloum Kobani | Syrian Democratic Forces | commander | m |
Hikmat al-Hijri | al-Hijri, Hijri | Syria | Druze spiritual leader | m |
Riyad Hijab | Hijab, Riad Hijab | High Negotiations Committee | leader | m |
Kofi Annan | Annan | United Nations | envoy | m |
Lakhdar Brahimi | Brahimi | United Nations | envoy | m |
Staffan de Mistura | de Mistura, De Mistura | United Nations | envoy | m |
Geir Pedersen | Pedersen, Geir O. Pedersen | United Nations | envoy | m |
Saddam Hussein | Saddam | Iraq | president | m |
Tariq Aziz | Aziz | Iraq | foreign minister | m |
Nouri al-Maliki | al-Maliki, Maliki | Iraq | prime minister | m |
Haider al-Abadi | al-Abadi, Abadi | Iraq | prime minister | m |
Mustafa al-Kadhimi | al-Kadhimi, Kadhimi | Iraq | prime minister | m |
Mohammed Shia al-Sudani | al-Sudani, Mohammed al-Sudani | Iraq | prime minister | m |
Moqtada al-Sadr | al-Sadr, Sadr, Muqtada al-Sadr, Moqtada Sadr | Mahdi Army | leader | m |
Masoud Barzani | Barzani, Massoud Barzani | Kurdistan Regional Government | leader | m |
Ali Khamenei | Khamenei, Ayatollah Ali Khamenei | Iran | supreme leader | m |
Ruhollah Khomeini | Khomeini, Ayatollah Khomeini, Ayatollah Ruhollah Khomeini | Iran | supreme leader | m |
Masoud Pezeshkian | Pezeshkian | Iran | president | m |
Ebrahim Raisi | Raisi | Iran | president | m |
Hassan Rouhani | Rouhani | Iran | president | m |
Mahmoud Ahmadinejad | Ahmadinejad | Iran | president | m |
Akbar Hashemi Rafsanjani | Rafsanjani, Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani | Iran | president | m |
Ali Akbar Velayati | Velayati | Iran | foreign minister | m |
Abbas Araghchi | Araghchi, Abbas Araqchi, Araqchi, Araghchi's | Iran | foreign minister | m |
Mohammad Javad Zarif | Zarif, Javad Zarif | Iran | foreign minister | m |
Hossein Amirabdollahian | Amirabdollahian, Hossein Amir-Abdollahian, Amir-Abdollahian | Iran | foreign minister | m |
Esmaeil Baghaei | Baghaei, Esmail Baghaei, Baqaei | Iran | foreign ministry spokesman | m |
Ali Larijani | Larijani | Iran | security council secretary | m |
Mohammad Bagher Ghalibaf | Ghalibaf, Qalibaf, Mohammad Baqer Qalibaf | Iran | parliament speaker | m |
Qassem Soleimani | Soleimani, Qasem Soleimani | Quds Force | commander | m |
Esmail Qaani | Qaani, Ismail Qaani | Quds Force | commander | m |
Mohammed bin Salman | bin Salman, MBS | Saudi Arabia | crown prince | m |
Faisal bin Farhan | Prince Faisal bin Farhan | Saudi Arabia | foreign minister | m |
Adel al-Jubeir | al-Jubeir, Jubeir | Saudi Arabia | foreign minister | m |
Turki al-Malki | al-Malki, Turki al-Maliki | Saudi Arabia | coalition spokesman | m |
Mohammed bin Zayed | Mohamed bin Zayed, Mohamed bin Zayed Al Nahyan | United Arab Emirates | president | m |
Sheikh Tamim bin Hamad Al Thani | Tamim bin Hamad Al Thani, Sheikh Tamim, Tamim bin Hamad | Qatar | emir | m |
Mohammed bin Abdulrahman Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman al-Thani, Al Thani, al-Thani, Mohammed bin Abdulrahman | Qatar | prime minister | m |
Majed al-Ansari | al-Ansari, Majed Al Ansari, Al-Ansari, Al Ansari | Qatar | foreign ministry spokesman | m |
Badr al-Busaidi | Badr Albusaidi, al-Busaidi, Albusaidi | Oman | foreign minister | m |
Abdul-Malik al-Houthi | Abdul Malik al-Houthi, Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdel Malek al-Houthi, al-Houthi | Houthis | leader | m |
Mahdi al-Mashat | al-Mashat, Mashat, Mehdi al-Mashat | Houthis | political council head | m |
Mohammed Abdulsalam | Abdulsalam, Mohammed Abdul-Salam, Mohammed Abdelsalam, Mohamed Abdulsalam, Mohammed Abdul Salam | Houthis | chief negotiator | m |
Yahya Saree | Saree, Yahya Sarea, Sarea, Yahya Saria | Houthis | military spokesman | m |
Mohammed Ali al-Houthi | | Houthis | official | m |
Abd-Rabbu Mansour Hadi | Hadi, Abed Rabbo Mansour Hadi, Abdrabbuh Mansour Hadi, Abdu Rabu Mansour Hadi, Abd Rabbuh Mansur Hadi, Mansour Hadi | Yemen | president | m |
Ali Abdullah Saleh | Saleh | Yemen | president | m |
Rashad al-Alimi | al-Alimi, Alimi | Yemen | presidential council head | m |
Aidarous al-Zubaidi | al-Zubaidi, Zubaidi, Aidaroos al-Zubaidi, Aidarus al-Zoubaidi | Southern Transitional Council | leader | m |
Hans Grundberg | Grundberg | United Nations | envoy | m |
Martin Griffiths | Griffiths | United Nations | envoy | m |
Ismail Ould Cheikh Ahmed | Ould Cheikh Ahmed | United Nations | envoy | m |
Abdel Fattah el-Sisi | Sissi, Sisi, el-Sisi, el-Sissi, Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel-Fattah el-Sisi, al-Sisi | Egypt | president | m |
Mohamed Morsi | Morsi, Mohammed Morsi, Mursi, Mohamed Mursi | Egypt | president | m |
Hosni Mubarak | Mubarak | Egypt | president | m |
Anwar Sadat | Sadat, Anwar el-Sadat, Anwar al-Sadat | Egypt | president | m |
Gamal Abdel Nasser | Nasser, Abdel Nasser | Egypt | president | m |
Sameh Shoukry | Shoukry, Sameh Shukri | Egypt | foreign minister | m |
Badr Abdelatty | Abdelatty, Badr Abdel Aty, Badr Abdel-Aty | Egypt | foreign minister | m |
King Hussein | | Jordan | king | m |
King Abdullah II | King Abdullah | Jordan | king | m |
Ayman Safadi | Safadi | Jordan | foreign minister | m |
Ahmed Aboul Gheit | Aboul Gheit | Arab League | secretary general | m |
Amr Moussa | Amr Mussa | Arab League | secretary general | m |
# United Nations
António Guterres | Guterres, Antonio Guterres | United Nations | secretary-general | m |
Ban Ki-moon | Ban Ki Moon | United Nations | secretary-general | m |
Boutros Boutros-Ghali | Boutros-Ghali, Boutros Ghali | United Nations | secretary-general | m |
Javier Pérez de Cuéllar | Perez de Cuellar, Javier Perez de Cuellar, Pérez de Cuéllar | United Nations | secretary-general | m |
Kurt Waldheim | Waldheim | United Nations | secretary-general | m |
U Thant | Thant | United Nations | secretary-general | m |
Dag Hammarskjöld | Hammarskjold, Dag Hammarskjold | United Nations | secretary-general | m |
Ralph Bunche | Bunche | United Nations | mediator | m |
Folke Bernadotte | Bernadotte, Count Folke Bernadotte | United Nations | mediator | m |
Trygve Lie | | United Nations | secretary-general | m |
Stéphane Dujarric | Dujarric, Stephane Dujarric | United Nations | spokesman | m |
Farhan Haq | | United Nations | deputy spokesman | m |
Tom Fletcher | | United Nations | humanitarian chief | m |
Volker Türk | Volker Turk | United Nations | human rights chief | m |
Philippe Lazzarini | Lazzarini | UNRWA | commissioner-general | m |
Tor Wennesland | Wennesland | United Nations | envoy | m |
Jeanine Hennis-Plasschaert | Hennis-Plasschaert | United Nations | envoy | f |
Rosemary DiCarlo | DiCarlo | United Nations | political affairs chief | f |
Ghassan Salamé | Salame, Ghassan Salame, Salamé | United Nations | envoy | m |
Stephanie Williams | | United Nations | envoy | f |
Ján Kubiš | Kubis, Jan Kubis | United Nations | envoy | m |
Abdoulaye Bathily | Bathily | United Nations | envoy | m |
Hanna Tetteh | Tetteh | United Nations | envoy | f |
Bernardino León | Bernardino Leon | United Nations | envoy | m |
Martin Kobler | Kobler | United Nations | envoy | m |
Volker Perthes | Perthes | United Nations | envoy | m |
Ramtane Lamamra | Lamamra | United Nations | envoy | m |
Nicholas Haysom | Haysom | United Nations | envoy | m |
Yasushi Akashi | Akashi | United Nations | envoy | m |
Thorvald Stoltenberg | | United Nations | mediator | m |
Michael Rose | | UNPROFOR | commander | m |
Rupert Smith | | UNPROFOR | commander | m |
Rafael Grossi | Grossi | International Atomic Energy Agency | director general | m |
Patrick Cammaert | Cammaert | United Nations | monitoring chief | m |
Abhijit Guha | | UNMHA | head | m |
Alvaro de Soto | de Soto, Álvaro de Soto | United Nations | mediator | m |
Aldo Ajello | Ajello | United Nations | envoy | m |
Margaret Anstee | Anstee | United Nations | envoy | f |
Alioune Blondin Beye | Beye, Alioune Blondin Bèye | United Nations | envoy | m |
Carlos Ruiz Massieu | Ruiz Massieu | United Nations | envoy | m |
# Sudan, South Sudan, Horn of Africa
Abdel Fattah al-Burhan | al-Burhan, Burhan, Abdel-Fattah Burhan, Abdel-Fattah al-Burhan, Abdel Fattah Burhan, Abdul Fattah al-Burhan | Sudanese Armed Forces | army chief | m |
Mohamed Hamdan Dagalo | Hemedti, Dagalo, Hemeti, Mohammed Hamdan Dagalo, Hamdan Dagalo, Daglo, Mohamed Hamdan Daglo | Rapid Support Forces | commander | m |
Abdelrahim Dagalo | Abdul Rahim Dagalo | Rapid Support Forces | deputy commander | m |
Yasser al-Atta | al-Atta, Yasir al-Atta | Sudanese Armed Forces | deputy army chief | m |
Shams al-Din Kabbashi | Kabbashi, Shamseddine Kabbashi | Sudanese Armed Forces | deputy army chief | m |
Malik Agar | Agar | Sudan | deputy council head | m |
Kamil Idris | Idris, Kamil al-Taib Idris | Sudan | prime minister | m |
Abdalla Hamdok | Hamdok, Abdallah Hamdok | Sudan | prime minister | m |
Omar al-Bashir | Bashir, al-Bashir, Omar Bashir, Omar Hassan al-Bashir | Sudan | president | m |
Abdelaziz al-Hilu | al-Hilu, Abdelaziz al-Hilu, Abdel Aziz al-Hilu, Hilu | Sudan People's Liberation Movement-North | leader | m |
Abdel Wahid al-Nur | al-Nur, Abdelwahid al-Nur, Abdul Wahid al-Nur | Sudan Liberation Movement | leader | m |
Minni Minnawi | Minnawi, Minni Arko Minnawi | Sudan Liberation Movement | leader | m |
Jibril Ibrahim | | Justice and Equality Movement | leader | m |
Khalil Ibrahim | | Justice and Equality Movement | leader | m |
John Garang | Garang | Sudan People's Liberation Movement | leader | m |
Salva Kiir | Kiir, Salva Kiir Mayardit | South Sudan | president | m |
Riek Machar | Machar | Sudan People's Liberation Movement-in-Opposition | leader | m |
Thomas Cirillo | Cirillo | National Salvation Front | leader | m |
Abiy Ahmed | Abiy | Ethiopia | prime minister | m |
Meles Zenawi | Meles, Zenawi | Ethiopia | prime minister | m |
Isaias Afwerki | Isaias, Afwerki, Isayas Afewerki, Isaias Afewerki | Eritrea | president | m |
Debretsion Gebremichael | Debretsion | TPLF | leader | m |
Getachew Reda | Getachew | TPLF | spokesman | m |
Tadesse Werede | | Tigray Defense Forces | commander | m |
Redwan Hussien | Redwan, Redwan Hussein | Ethiopia | national security adviser | m |
Olusegun Obasanjo | Obasanjo | African Union | envoy | m |
Uhuru Kenyatta | Kenyatta | Kenya | president | m |
William Ruto | Ruto | Kenya | president | m |
Daniel arap Moi | Moi | Kenya | president | m |
Hassan Sheikh Mohamud | Sheikh Mohamud | Somalia | president | m |
Mohamed Abdullahi Mohamed | Farmaajo | Somalia | president | m |
Siad Barre | Barre, Mohamed Siad Barre | Somalia | president | m |
Mohamed Farrah Aidid | Aidid, Mohamed Farah Aidid | Somali National Alliance | leader | m |
Ali Mahdi Mohamed | Ali Mahdi | Somalia | interim president | m |
Workneh Gebeyehu | Workneh | IGAD | executive secretary | m |
Moussa Faki Mahamat | Moussa Faki, Faki | African Union | commission chair | m |
Mahmoud Ali Youssouf | | African Union | commission chair | m |
Mohamed Ibn Chambas | Ibn Chambas | African Union | envoy | m |
# Great Lakes and Southern Africa
Félix Tshisekedi | Tshisekedi, Felix Tshisekedi | Democratic Republic of the Congo | president | m |
Joseph Kabila | Kabila | Democratic Republic of the Congo | president | m | 2001-2030
Laurent-Désiré Kabila | Laurent Kabila, Kabila, Laurent-Desire Kabila | Democratic Republic of the Congo | president | m | 1996-2001
Mobutu Sese Seko | Mobutu | Zaire | president | m |
Patrick Muyaya | Muyaya | Democratic Republic of the Congo | government spokesman | m |
Thérèse Kayikwamba Wagner | Therese Kayikwamba Wagner, Kayikwamba Wagner | Democratic Republic of the Congo | foreign minister | f |
Corneille Nangaa | Nangaa | Congo River Alliance | leader | m |
Bertrand Bisimwa | Bisimwa | M23 | president | m |
Sultani Makenga | Makenga | M23 | commander | m |
Willy Ngoma | Ngoma | M23 | military spokesman | m |
Lawrence Kanyuka | Kanyuka | M23 | political spokesman | m |
Benjamin Mbonimpa | Mbonimpa | M23 | executive secretary | m |
Laurent Nkunda | Nkunda | National Congress for the Defence of the People | leader | m |
Bosco Ntaganda | Ntaganda | National Congress for the Defence of the People | commander | m |
Jean-Pierre Bemba | Bemba | Movement for the Liberation of the Congo | leader | m |
Paul Kagame | Kagame | Rwanda | president | m |
Juvénal Habyarimana | Habyarimana, Juvenal Habyarimana | Rwanda | president | m |
Olivier Nduhungirehe | Nduhungirehe | Rwanda | foreign minister | m |
Yolande Makolo | Makolo | Rwanda | government spokeswoman | f |
Yoweri Museveni | Museveni | Uganda | president | m |
Muhoozi Kainerugaba | Muhoozi, Kainerugaba | Uganda | military chief | m |
Joseph Kony | Kony | Lord's Resistance Army | leader | m |
Vincent Otti | Otti | Lord's Resistance Army | deputy leader | m |
Betty Bigombe | Bigombe | Uganda | mediator | f |
Pierre Nkurunziza | Nkurunziza | Burundi | president | m |
Évariste Ndayishimiye | Ndayishimiye, Evariste Ndayishimiye | Burundi | president | m |
Agathon Rwasa | Rwasa | National Forces of Liberation | leader | m |
Julius Nyerere | Nyerere | Tanzania | mediator | m |
João Lourenço | Lourenco, Lourenço, Joao Lourenco | Angola | president | m |
José Eduardo dos Santos | dos Santos, Jose Eduardo dos Santos | Angola | president | m |
Jonas Savimbi | Savimbi | UNITA | leader | m |
Paulo Lukamba Gato | Gato | UNITA | leader | m |
Afonso Dhlakama | Dhlakama | Renamo | leader | m |
Ossufo Momade | Momade | Renamo | leader | m |
Filipe Nyusi | Nyusi | Mozambique | president | m |
Armando Guebuza | Guebuza | Mozambique | president | m |
Joaquim Chissano | Chissano | Mozambique | president | m |
Nelson Mandela | Mandela | South Africa | president | m |
F.W. de Klerk | de Klerk, F. W. de Klerk | South Africa | president | m |
Thabo Mbeki | Mbeki | South Africa | president | m |
Jacob Zuma | Zuma | South Africa | president | m |
Cyril Ramaphosa | Ramaphosa | South Africa | president | m |
Robert Mugabe | Mugabe | Zimbabwe | president | m |
Faustin-Archange Touadéra | Touadera, Touadéra, Faustin-Archange Touadera | Central African Republic | president | m |
François Bozizé | Bozize, Bozizé, Francois Bozize | Central African Republic | president | m |
Idriss Déby | Deby, Déby, Idriss Deby | Chad | president | m |
Denis Sassou Nguesso | Sassou Nguesso, Denis Sassou-Nguesso, Sassou-Nguesso | Republic of the Congo | president | m |
Pascal Lissouba | Lissouba | Republic of the Congo | president | m |
Paul Biya | Biya | Cameroon | president | m |
# West and North Africa
Bola Tinubu | Tinubu | Nigeria | president | m |
Muhammadu Buhari | Buhari | Nigeria | president | m |
Goodluck Jonathan | | Nigeria | president | m |
Sani Abacha | Abacha | Nigeria | head of state | m |
Yakubu Gowon | Gowon | Nigeria | head of state | m |
Odumegwu Ojukwu | Ojukwu, Chukwuemeka Odumegwu Ojukwu | Biafra | leader | m |
Abubakar Shekau | Shekau | Boko Haram | leader | m |
Assimi Goïta | Goita, Assimi Goita, Goïta | Mali | leader | m |
Ibrahim Boubacar Keïta | Keita, Ibrahim Boubacar Keita | Mali | president | m |
Iyad Ag Ghaly | Ag Ghaly, Iyad ag Ghali, ag Ghali | JNIM | leader | m |
Ibrahim Traoré | Traore, Ibrahim Traore | Burkina Faso | leader | m |
Blaise Compaoré | Compaore, Compaoré, Blaise Compaore | Burkina Faso | president | m |
Abdourahamane Tchiani | Tchiani | Niger | leader | m |
Laurent Gbagbo | Gbagbo | Ivory Coast | president | m |
Alassane Ouattara | Ouattara | Ivory Coast | president | m |
Guillaume Soro | Soro | Forces Nouvelles | leader | m |
Charles Taylor | | Liberia | president | m |
Samuel Doe | Samuel K. Doe | Liberia | president | m |
Prince Johnson | Prince Yormie Johnson | Independent National Patriotic Front of Liberia | leader | m |
Sekou Conneh | Conneh | Liberians United for Reconciliation and Democracy | leader | m |
Foday Sankoh | Sankoh | Revolutionary United Front | leader | m |
Ahmad Tejan Kabbah | Kabbah, Ahmed Tejan Kabbah | Sierra Leone | president | m |
Jerry Rawlings | Rawlings | Ghana | president | m |
Gnassingbé Eyadéma | Eyadema, Gnassingbe Eyadema | Togo | president | m |
Faure Gnassingbé | Faure Gnassingbe, Gnassingbe | Togo | president | m |
Bassirou Diomaye Faye | | Senegal | president | m |
Khalifa Haftar | Haftar, Hifter, Khalifa Hifter, Khalifa Hafter | Libyan National Army | commander | m |
Saddam Haftar | | Libyan National Army | deputy commander | m |
Ahmed al-Mismari | al-Mismari, Mismari, Ahmed Mismari | Libyan National Army | spokesman | m |
Fayez al-Sarraj | Sarraj, al-Sarraj, Fayez Serraj, Serraj, Fayez al-Serraj, Fayez Sarraj | Government of National Accord | prime minister | m |
Aguila Saleh | | Libya | parliament speaker | m |
Abdul Hamid Dbeibah | Dbeibah, Abdulhamid Dbeibah, Abdul Hamid al-Dbeibah, Dbeiba, Abdulhamid al-Dbeibah | Libya | prime minister | m |
Fathi Bashagha | Bashagha | Government of National Accord | interior minister | m |
Muammar Gaddafi | Gaddafi, Gadhafi, Qaddafi, Muammar Gadhafi, Moammar Gadhafi, Muammar Qaddafi, Muammar el-Qaddafi | Libya | leader | m |
Moussa Ibrahim | | Libya | government spokesman | m |
Abdelaziz Bouteflika | Bouteflika | Algeria | president | m |
Abdelmadjid Tebboune | Tebboune | Algeria | president | m |
Ahmed Ben Bella | Ben Bella | Algeria | president | m |
Charles de Gaulle | de Gaulle, De Gaulle | France | president | m |
King Hassan II | Hassan II | Morocco | king | m |
King Mohammed VI | Mohammed VI | Morocco | king | m |
Brahim Ghali | Ghali | Polisario Front | leader | m |
Kais Saied | Saied | Tunisia | president | m |
# South Asia
Narendra Modi | Modi | India | prime minister | m |
Manmohan Singh | | India | prime minister | m |
Atal Bihari Vajpayee | Vajpayee, Atal Behari Vajpayee | India | prime minister | m |
Indira Gandhi | | India | prime minister | f |
Rajiv Gandhi | | India | prime minister | m |
Jawaharlal Nehru | Nehru | India | prime minister | m |
Lal Bahadur Shastri | Shastri | India | prime minister | m |
Rajnath Singh | | India | defence minister | m |
Subrahmanyam Jaishankar | Jaishankar, S. Jaishankar | India | foreign minister | m |
Vikram Misri | Misri | India | foreign secretary | m |
Amit Shah | | India | home minister | m |
Rajiv Ghai | Ghai | India | director general of military operations | m |
Randhir Jaiswal | Jaiswal | India | foreign ministry spokesman | m |
Shehbaz Sharif | Shahbaz Sharif, Sharif | Pakistan | prime minister | m | 2022-2030
Nawaz Sharif | Sharif | Pakistan | prime minister | m | 1990-2017
Imran Khan | | Pakistan | prime minister | m |
Asim Munir | Munir | Pakistan | army chief | m |
Ishaq Dar | Dar | Pakistan | foreign minister | m |
Khawaja Asif | Khawaja Muhammad Asif, Asif | Pakistan | defence minister | m |
Attaullah Tarar | Tarar, Ataullah Tarar | Pakistan | information minister | m |
Ahmed Sharif Chaudhry | Chaudhry | Pakistan | military spokesman | m |
Pervez Musharraf | Musharraf | Pakistan | president | m |
Benazir Bhutto | | Pakistan | prime minister | f |
Zulfikar Ali Bhutto | Bhutto | Pakistan | prime minister | m |
Ayub Khan | | Pakistan | president | m |
Yahya Khan | | Pakistan | president | m |
Mohammad Sadiq | Muhammad Sadiq | Pakistan | envoy | m |
Hakimullah Mehsud | Mehsud | Tehrik-i-Taliban Pakistan | leader | m |
Baitullah Mehsud | | Tehrik-i-Taliban Pakistan | leader | m |
Noor Wali Mehsud | | Tehrik-i-Taliban Pakistan | leader | m |
Maulana Sami ul-Haq | Sami ul-Haq, Samiul Haq | Tehrik-i-Taliban Pakistan | negotiator | m |
Ashraf Ghani | Ghani | Afghanistan | president | m |
Hamid Karzai | Karzai | Afghanistan | president | m |
Abdullah Abdullah | | Afghanistan | chief executive | m |
Mohammad Najibullah | Najibullah | Afghanistan | president | m |
Burhanuddin Rabbani | Rabbani | Afghanistan | president | m |
Ahmad Shah Massoud | Massoud, Ahmed Shah Massoud, Ahmed Shah Masood, Masood | Northern Alliance | commander | m |
Gulbuddin Hekmatyar | Hekmatyar | Hizb-i-Islami | leader | m |
Abdul Rashid Dostum | Dostum | Afghanistan | commander | m |
Mullah Mohammad Omar | Mullah Omar, Mullah Mohammed Omar | Taliban | leader | m |
Hibatullah Akhundzada | Akhundzada, Haibatullah Akhundzada | Taliban | leader | m |
Abdul Ghani Baradar | Baradar, Mullah Abdul Ghani Baradar, Mullah Baradar | Taliban | deputy leader | m |
Amir Khan Muttaqi | Muttaqi | Taliban | foreign minister | m |
Mullah Yaqoob | Mohammad Yaqoob, Mullah Mohammad Yaqoob, Yaqoob | Taliban | defence minister | m |
Zabihullah Mujahid | Mujahid, Zabiullah Mujahid | Taliban | spokesman | m |
Suhail Shaheen | Shaheen | Taliban | spokesman | m |
Sirajuddin Haqqani | Haqqani | Taliban | interior minister | m |
Velupillai Prabhakaran | Prabhakaran, Prabakharan, Vellupillai Prabhakaran | LTTE | leader | m |
Anton Balasingham | Balasingham | LTTE | chief negotiator | m |
S. P. Thamilselvan | Thamilselvan, Thamilchelvan, S.P. Thamilselvan, S. P. Thamilchelvan | LTTE | political leader | m |
Rasiah Ilanthirayan | Ilanthirayan, Rasiah Ilanthiraiyan | LTTE | military spokesman | m |
Mahinda Rajapaksa | Rajapaksa, Mahinda Rajapakse, Rajapakse | Sri Lanka | president | m |
Gotabaya Rajapaksa | Gotabhaya Rajapaksa, Gotabhaya Rajapakse | Sri Lanka | defence secretary | m |
Chandrika Kumaratunga | Kumaratunga | Sri Lanka | president | f |
Ranil Wickremesinghe | Wickremesinghe, Ranil Wickremasinghe, Wickremasinghe | Sri Lanka | prime minister | m |
Keheliya Rambukwella | Rambukwella | Sri Lanka | defence spokesman | m |
Udaya Nanayakkara | Nanayakkara | Sri Lanka | military spokesman | m |
Pushpa Kamal Dahal | Prachanda, Dahal | Communist Party of Nepal (Maoist) | leader | m |
Baburam Bhattarai | Bhattarai | Communist Party of Nepal (Maoist) | deputy leader | m |
Krishna Bahadur Mahara | Mahara | Communist Party of Nepal (Maoist) | spokesman | m |
Girija Prasad Koirala | Koirala, G.P. Koirala | Nepal | prime minister | m |
King Gyanendra | Gyanendra | Nepal | king | m |
Sher Bahadur Deuba | Deuba | Nepal | prime minister | m |
Sheikh Hasina | Hasina | Bangladesh | prime minister | f |
Muhammad Yunus | Yunus | Bangladesh | chief adviser | m |
# Myanmar and South-East Asia
Min Aung Hlaing | | Myanmar | junta chief | m |
Zaw Min Tun | | Myanmar | junta spokesman | m |
Aung San Suu Kyi | Suu Kyi | Myanmar | state counsellor | f |
Thein Sein | | Myanmar | president | m |
Than Shwe | | Myanmar | junta chief | m |
Ne Win | | Myanmar | leader | m |
Duwa Lashi La | | National Unity Government | acting president | m |
Twan Mrat Naing | | Arakan Army | commander | m |
Khaing Thukha | | Arakan Army | spokesman | m |
Lway Yay Oo | | Ta'ang National Liberation Army | spokeswoman | f |
Saw Mutu Say Poe | Mutu Say Poe | Karen National Union | chairman | m |
Saw Taw Nee | Padoh Saw Taw Nee | Karen National Union | spokesman | m |
Naw Zipporah Sein | Zipporah Sein | Karen National Union | general secretary | f |
Naw Bu | | Kachin Independence Army | spokesman | m |
Deng Xijun | | China | special envoy | m |
Ferdinand Marcos Jr. | Marcos, Ferdinand Marcos Jr, Bongbong Marcos, Marcos Jr., Marcos Jr | Philippines | president | m | 2016-2030
Ferdinand Marcos | Marcos | Philippines | president | m | 1965-1989
Rodrigo Duterte | Duterte | Philippines | president | m |
Benigno Aquino III | Aquino, Benigno Aquino, Noynoy Aquino | Philippines | president | m | 2007-2021
Corazon Aquino | Aquino, Cory Aquino, Corazon C. Aquino | Philippines | president | f | 1985-1995
Gloria Macapagal Arroyo | Arroyo, Gloria Arroyo, Gloria Macapagal-Arroyo | Philippines | president | f |
Fidel Ramos | Ramos, Fidel V. Ramos | Philippines | president | m |
Joseph Estrada | Estrada | Philippines | president | m |
Jose Maria Sison | Sison, Joma Sison, José María Sison | Communist Party of the Philippines | founder | m |
Luis Jalandoni | Jalandoni | National Democratic Front of the Philippines | chief negotiator | m |
Fidel Agcaoili | Agcaoili | National Democratic Front of the Philippines | chief negotiator | m |
Julieta de Lima | de Lima | National Democratic Front of the Philippines | chief negotiator | f |
Silvestre Bello | Silvestre Bello III, Bello | Philippines | chief negotiator | m |
Jesus Dureza | Dureza | Philippines | peace adviser | m |
Carlito Galvez | Galvez, Carlito Galvez Jr. | Philippines | peace adviser | m |
Delfin Lorenzana | Lorenzana | Philippines | defence secretary | m |
Harry Roque | Roque | Philippines | presidential spokesman | m |
Marco Valbuena | Valbuena | Communist Party of the Philippines | spokesman | m |
Gregorio Rosal | Rosal, Ka Roger | Communist Party of the Philippines | spokesman | m |
Murad Ebrahim | Al Haj Murad Ebrahim, Ebrahim Murad, Al Haj Murad | MILF | chairman | m |
Mohagher Iqbal | Iqbal | MILF | chief negotiator | m |
Eid Kabalu | Kabalu | MILF | spokesman | m |
Hashim Salamat | Salamat | MILF | chairman | m |
Nur Misuari | Misuari | MNLF | chairman | m |
Susilo Bambang Yudhoyono | Yudhoyono | Indonesia | president | m |
Megawati Sukarnoputri | Megawati | Indonesia | president | f |
Abdurrahman Wahid | Wahid | Indonesia | president | m |
Suharto | | Indonesia | president | m |
Prabowo Subianto | Prabowo | Indonesia | president | m |
Joko Widodo | Widodo, Jokowi | Indonesia | president | m |
Xanana Gusmao | Gusmao, Xanana Gusmão | Fretilin | leader | m |
Hasan di Tiro | di Tiro | Free Aceh Movement | leader | m |
Malik Mahmud | | Free Aceh Movement | leader | m |
Anwar Ibrahim | Anwar | Malaysia | prime minister | m |
Mahathir Mohamad | Mahathir, Mahathir bin Mohamad | Malaysia | prime minister | m |
Najib Razak | Najib | Malaysia | prime minister | m |
Hun Manet | | Cambodia | prime minister | m |
Hun Sen | | Cambodia | prime minister | m |
Norodom Sihanouk | Sihanouk, Prince Norodom Sihanouk, Prince Sihanouk, King Norodom Sihanouk | Cambodia | prince | m |
Norodom Ranariddh | Ranariddh, Prince Norodom Ranariddh, Prince Ranariddh | Cambodia | first prime minister | m |
Khieu Samphan | | Khmer Rouge | leader | m |
Pol Pot | | Khmer Rouge | leader | m |
Son Sann | | Khmer People's National Liberation Front | leader | m |
Maly Socheata | Socheata | Cambodia | defence ministry spokeswoman | f |
Prak Sokhonn | Sokhonn | Cambodia | foreign minister | m |
Tea Seiha | | Cambodia | defence minister | m |
Anutin Charnvirakul | Anutin | Thailand | prime minister | m |
Paetongtarn Shinawatra | Paetongtarn | Thailand | prime minister | f |
Phumtham Wechayachai | Phumtham | Thailand | acting prime minister | m |
Thaksin Shinawatra | Thaksin | Thailand | prime minister | m |
Yingluck Shinawatra | Yingluck | Thailand | prime minister | f |
Prayuth Chan-ocha | Prayuth, Prayut Chan-o-cha | Thailand | prime minister | m |
Abhisit Vejjajiva | Abhisit | Thailand | prime minister | m |
Maris Sangiampongsa | Maris | Thailand | foreign minister | m |
Sihasak Phuangketkeow | Sihasak | Thailand | foreign minister | m |
Nikorndej Balankura | Nikorndej | Thailand | foreign ministry spokesman | m |
Winthai Suvaree | Winthai | Thailand | army spokesman | m |
Surasant Kongsiri | Surasant | Thailand | defence ministry spokesman | m |
Ho Chi Minh | | North Vietnam | president | m |
Le Duc Tho | | North Vietnam | negotiator | m |
Nguyen Van Thieu | Thieu | South Vietnam | president | m |
Ngo Dinh Diem | Diem | South Vietnam | president | m |
Vo Nguyen Giap | Giap | North Vietnam | commander | m |
Xuan Thuy | | North Vietnam | negotiator | m |
William Westmoreland | Westmoreland, William C. Westmoreland | United States | commander | m |
Francis Ona | Ona | Bougainville Revolutionary Army | leader | m |
# East Asia
Xi Jinping | Xi | China | president | m |
Wang Yi | | China | foreign minister | m |
Mao Ning | | China | foreign ministry spokeswoman | f |
Lin Jian | | China | foreign ministry spokesman | m |
Guo Jiakun | | China | foreign ministry spokesman | m |
Mao Zedong | Mao, Mao Tse-tung | China | leader | m |
Chiang Kai-shek | Chiang | Taiwan | president | m |
Zhou Enlai | Chou En-lai | China | premier | m |
Peng Dehuai | Peng Teh-huai | Chinese People's Volunteers | commander | m |
Hsieh Fang | Xie Fang | Chinese People's Volunteers | negotiator | m |
Kim Jong Un | Kim Jong-un | North Korea | leader | m |
Kim Yo Jong | Kim Yo-jong | North Korea | leader's sister | f |
Kim Jong Il | Kim Jong-il | North Korea | leader | m |
Kim Il Sung | Kim Il-sung | North Korea | leader | m |
Nam Il | Nam Il's | North Korea | negotiator | m |
Syngman Rhee | Rhee | South Korea | president | m |
Park Chung-hee | Park Chung Hee | South Korea | president | m |
Kim Dae-jung | Kim Dae Jung | South Korea | president | m |
Park Geun-hye | Park Geun Hye | South Korea | president | f |
Moon Jae-in | Moon Jae In | South Korea | president | m |
Yoon Suk Yeol | Yoon Suk-yeol, Yoon | South Korea | president | m |
Lee Jae Myung | Lee Jae-myung | South Korea | president | m |
Shigeru Ishiba | Ishiba | Japan | prime minister | m |
Sanae Takaichi | Takaichi | Japan | prime minister | f |
Lai Ching-te | | Taiwan | president | m |
Krishna Menon | V.K. Krishna Menon, Menon | India | envoy | m |
Jacob Malik | Jakob Malik | Soviet Union | ambassador | m |
Vyacheslav Molotov | Molotov | Soviet Union | foreign minister | m |
# Americas
Gustavo Petro | Petro | Colombia | president | m |
Iván Duque | Duque, Ivan Duque | Colombia | president | m |
Juan Manuel Santos | Santos | Colombia | president | m |
Álvaro Uribe | Uribe, Alvaro Uribe | Colombia | president | m |
Andrés Pastrana | Pastrana, Andres Pastrana | Colombia | president | m |
Belisario Betancur | Betancur | Colombia | president | m |
Iván Velásquez | Ivan Velasquez | Colombia | defence minister | m |
Otty Patiño | Patino, Otty Patino, Patiño | Colombia | peace commissioner | m |
Danilo Rueda | Rueda | Colombia | peace commissioner | m |
Sergio Jaramillo | Jaramillo | Colombia | peace commissioner | m |
Humberto de la Calle | de la Calle | Colombia | chief negotiator | m |
Vera Grabe | Grabe | Colombia | chief negotiator | f |
Rodrigo Londoño | Timochenko, Londono, Rodrigo Londono, Londoño, Timoleón Jiménez, Timoleon Jimenez | FARC | leader | m |
Iván Márquez | Ivan Marquez | FARC | chief negotiator | m |
Manuel Marulanda | Marulanda | FARC | leader | m |
Alfonso Cano | | FARC | leader | m |
Pastor Alape | Alape | FARC | commander | m |
Iván Mordisco | Mordisco, Ivan Mordisco | Estado Mayor Central | leader | m |
Calarcá Córdoba | Calarca, Calarcá, Calarca Cordoba | Estado Mayor de los Bloques y Frentes | leader | m |
Antonio García | Antonio Garcia | ELN | commander | m |
Pablo Beltrán | Beltran, Pablo Beltran, Beltrán | ELN | chief negotiator | m |
Nicolás Rodríguez Bautista | Gabino, Nicolas Rodriguez Bautista | ELN | commander | m |
Nicolás Maduro | Maduro, Nicolas Maduro | Venezuela | president | m |
Hugo Chávez | Chavez, Chávez, Hugo Chavez | Venezuela | president | m |
Delcy Rodríguez | Delcy Rodriguez | Venezuela | acting president | f |
Fidel Castro | Castro | Cuba | leader | m |
Raúl Castro | Raul Castro | Cuba | president | m |
Miguel Díaz-Canel | Díaz-Canel, Diaz-Canel, Miguel Diaz-Canel | Cuba | president | m |
Luiz Inácio Lula da Silva | Lula, Luiz Inacio Lula da Silva, Lula da Silva | Brazil | president | m |
Jair Bolsonaro | Bolsonaro | Brazil | president | m |
Nayib Bukele | Bukele | El Salvador | president | m |
Alfredo Cristiani | Cristiani | El Salvador | president | m |
José Napoleón Duarte | Duarte, Jose Napoleon Duarte | El Salvador | president | m |
Joaquín Villalobos | Villalobos, Joaquin Villalobos | FMLN | commander | m |
Schafik Handal | Handal, Shafik Handal | FMLN | leader | m |
Guillermo Ungo | Ungo | FMLN | leader | m |
Daniel Ortega | Ortega | Nicaragua | president | m |
Violeta Chamorro | Chamorro | Nicaragua | president | f |
Óscar Arias | Arias, Oscar Arias | Costa Rica | president | m |
Adolfo Calero | Calero | Contras | leader | m |
Miguel Obando y Bravo | Obando y Bravo, Obando | Catholic Church | mediator | m |
Ernesto Zedillo | Zedillo | Mexico | president | m |
Carlos Salinas de Gortari | Salinas | Mexico | president | m |
Claudia Sheinbaum | Sheinbaum | Mexico | president | f |
Andrés Manuel López Obrador | Lopez Obrador, López Obrador, Andres Manuel Lopez Obrador | Mexico | president | m |
Subcomandante Marcos | | Zapatista Army of National Liberation | leader | m |
Alberto Fujimori | Fujimori | Peru | president | m |
Abimael Guzmán | Guzman, Abimael Guzman, Guzmán | Shining Path | leader | m |
Jimmy Chérizier | Cherizier, Jimmy Cherizier, Chérizier | Viv Ansanm | leader | m |
Ariel Henry | | Haiti | prime minister | m |
Jean-Bertrand Aristide | Aristide | Haiti | president | m |
Daniel Noboa | Noboa | Ecuador | president | m |
Jamil Mahuad | Mahuad | Ecuador | president | m |
Javier Milei | Milei | Argentina | president | m |
Mark Carney | Carney | Canada | prime minister | m |
Justin Trudeau | Trudeau | Canada | prime minister | m |
Anthony Albanese | Albanese | Australia | prime minister | m |
Penny Wong | | Australia | foreign minister | f |
`,
);
