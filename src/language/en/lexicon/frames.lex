# Words that carry an event without naming one, words that narrow an event down, and nouns that stand for each other.

# Light verbs: "held talks", "made a visit", "paid a visit". Support verbs: "the talks took place". What they govern is the event.
light hold | The ministers held a meeting on Monday.
light have | The ministers had a meeting on Monday.
light take | The company took a loan of $2 million.
light engage in | The ministers engaged in talks on Monday.
light give | The bank gave a donation of $2 million.
light do | The town did repairs in May.
light carry out | The ministers carried out talks on Monday.
light conduct | The ministers conducted talks on Monday.
light begin | The ministers began talks on Monday.
light start | The ministers started talks on Monday.
light open | The ministers opened talks on Monday.
light end | The ministers ended talks on Monday.
light conclude | The ministers concluded talks on Monday.
light finish | The ministers finished talks on Monday.
light continue | The ministers continued talks on Monday.
light attend | The ministers attended the meeting on Monday.
light join | The ministers joined the meeting on Monday.
light host | The minister hosted the meeting on Monday.
light stage | The ministers staged a meeting on Monday.
light enter | The ministers entered talks on Monday.
light convene | The ministers convened a meeting on Monday.
light take part in | The ministers took part in talks on Monday.
light wrap up | The ministers wrapped up talks on Monday.
light kick off | The ministers kicked off talks on Monday.
light suffer | Sales suffered a drop of 5 percent.
light see | The town saw a rise of 5 percent.
light record | The town recorded a rise of 5 percent.
light report | The town reported 12 deaths.
light register | The town registered a rise of 5 percent.
light experience | The town experienced a rise of 5 percent.
light show | The figures showed a rise of 5 percent.
light cause | The storm caused 12 deaths.
light undergo | The bridge underwent repairs in May.
light receive | The fund received donations of $2 million.
light take place | The talks took place on Monday.
light happen | The crash happened on Monday.
light occur | The crash occurred on Monday.
light get | The fund got donations of $2 million.
light come | The announcement came on Monday.
light be held | The talks were held on Monday.
light mark | The visit marked the jubilee on Monday.
light celebrate | The town celebrated the opening on Monday.
light follow | The talks followed on Monday.
light announce | The bank announced a donation of $2 million.
light schedule | The talks were scheduled for Monday.
light plan | The talks were planned for Monday.
light set | The talks were set for Monday.
light expect | The talks were expected on Monday.
light go ahead | The talks went ahead on Monday.

light post | The company posted a profit of $2 million.
light incur | The company incurred losses of $2 million.
light book | The company booked a profit of $2 million.
light carry out | The town carried out repairs in May.
light perform | The town performed repairs in May.
light mount | The rebels mounted an attack on Monday.
light launch | The rebels launched an attack on Monday.
light put on | The town put on a festival in May.
light sustain | The company sustained losses of $2 million.
light deliver | The minister delivered a speech on Monday.
light issue | The bank issued a warning on Monday.
light bring | The storm brought flooding on Monday.
light run up | The company ran up losses of $2 million.
light rack up | The company racked up losses of $2 million.
light take on | The company took on a loan of $2 million.
light take out | The company took out a loan of $2 million.
light impose | The court imposed a fine of $2 million.
light hand down | The court handed down a sentence of two years.
light pass | The court passed sentence on Monday.
light embark on | The minister embarked on a visit on Monday.
light get under way | The talks got under way on Monday.
light resume | The ministers resumed talks on Monday.
light hand out | The court handed out a fine of $2 million.
light log | The town logged a rise of 5 percent.
light witness | The town witnessed a rise of 5 percent.
light ensue | The talks ensued on Monday.
light place | The airline placed an order in May.
light organise | The town organised a festival in May.
light organize | The town organized a festival in May.
light arrange | The ministers arranged a meeting on Monday.
light lodge | The banker lodged an appeal in May.
light file | The banker filed an appeal in May.
light turn in | The company turned in a profit of $2 million.
light land | The company landed an order in May.
light affect | The blast affected 40 people.
light involve | The crash involved 40 cars.
light deal | The court dealt the company a fine of $2 million.
light go through with | The ministers went through with the visit on Monday.
light come about | The crash came about on Monday.
light be staged | The talks were staged on Monday.
light go through | The town went through a rise of 5 percent.

# Flags narrow an event down; an event that has a rival flag is another one.
flag oneonone
word one on one | The two ministers met one on one on Monday.
word one to one | The two ministers met one to one on Monday.
word 1 on 1 | The two ministers met 1 on 1 on Monday.
word alone | The two ministers talked alone for an hour.
word face to face | The two ministers met face to face on Monday.
word tete a tete | The two ministers met tete-a-tete on Monday.
word in private | The two ministers met in private on Monday.
word private | The two ministers held private talks on Monday.
word privately | The two ministers met privately on Monday.
word behind closed doors | The two ministers met behind closed doors on Monday.
word closed door | The two ministers held closed-door talks on Monday.
word without aides | The two ministers met without aides on Monday.
word without advisers | The two ministers met without advisers on Monday.
word without interpreters | The two ministers met without interpreters on Monday.
word without staff | The two ministers met without staff on Monday.
word with only interpreters | The two ministers met with only interpreters present.
word just the two | It was just the two of them on Monday.
word only the two | Only the two of them met on Monday.
word closed talks | The two ministers held closed talks on Monday.
word closed meeting | The two ministers held a closed meeting on Monday.
word closed session | The two ministers met in a closed session on Monday.
word closed format | The two ministers met in a closed format on Monday.
word narrow format | The two ministers met in a narrow format on Monday.
word in a narrow circle | The two ministers met in a narrow circle on Monday.
word by themselves | The two ministers met by themselves on Monday.
word restricted | The two ministers met in a restricted format on Monday.
word confidential | The two ministers held confidential talks on Monday.
word intimate | The two ministers held an intimate meeting on Monday.
rival expanded | The two ministers met in an expanded format on Monday.
rival extended | The two ministers held extended talks on Monday.
rival wider | The two ministers held wider talks on Monday.
rival plenary | The two ministers held a plenary session on Monday.
rival delegation | The two ministers met with a delegation on Monday.
rival delegations | The talks of the delegations began on Monday.
rival broader | The two ministers held broader talks on Monday.
rival enlarged | The two ministers met in an enlarged format on Monday.
rival full format | The two ministers met in full format on Monday.
rival working lunch | The two ministers held a working lunch on Monday.
rival dinner | The two ministers held a dinner on Monday.
rival banquet | The two ministers attended a banquet on Monday.
rival reception | The two ministers attended a reception on Monday.

flag first
word first | The first concert took place on Monday.
word first time | The singer came for the first time in May.
word first ever | The first-ever concert took place on Monday.
word maiden | The maiden flight took place on Monday.
word inaugural | The inaugural concert took place on Monday.
word never before | Never before had the singer come.
word debut | The debut concert took place on Monday.
word never met before | The rivals had never met before.
word initial | The initial concert took place on Monday.
rival second | The second concert took place on Monday.
rival third | The third concert took place on Monday.
rival fourth | The fourth concert took place on Monday.
rival fifth | The fifth concert took place on Monday.
rival sixth | The sixth concert took place on Monday.
rival seventh | The seventh concert took place on Monday.
rival eighth | The eighth concert took place on Monday.
rival ninth | The ninth concert took place on Monday.
rival tenth | The tenth concert took place on Monday.
rival last | The last concert took place on Monday.

flag again
word again | The rivals met again on Monday.
word before | The rivals had met before.
word previously | The rivals had met previously.
word already met | The rivals had already met.
word once more | The rivals met once more.
word once again | The rivals met once again.
rival first | The first concert took place on Monday.
rival first time | The singer came for the first time in May.

flag last
word last | The last concert took place on Monday.
word last time | The singer came for the last time in May.
word final | The final concert took place on Monday.
word most recent | The most recent concert took place on Monday.
word latest | The latest concert took place on Monday.
word lastly | Lastly, the singer came in May.
word farewell | The farewell concert took place on Monday.
rival first | The first concert took place on Monday.
rival next | The next concert takes place on Monday.

flag second
word second | The second concert took place on Monday.
word second time | The singer came for the second time in May.
rival first | The first concert took place on Monday.
rival third | The third concert took place on Monday.
rival fourth | The fourth concert took place on Monday.

flag third
word third | The third concert took place on Monday.
word third time | The singer came for the third time in May.
rival first | The first concert took place on Monday.
rival second | The second concert took place on Monday.
rival fourth | The fourth concert took place on Monday.

flag national
word parliamentary | The parliamentary election is on Monday.
word legislative | The legislative election is on Monday.
word general election | The general election is on Monday.
word national election | The national election is on Monday.
rival local | The local election is on Monday.
rival municipal | The municipal election is on Monday.
rival regional | The regional election is on Monday.
rival presidential | The presidential election is on Monday.
rival mayoral | The mayoral election is on Monday.
rival european election | The European election is on Monday.
rival european elections | The European elections are on Monday.
rival council election | The council election is on Monday.
rival council elections | The council elections are on Monday.
rival midterm | The midterm election is on Monday.
rival primary | The primary election is on Monday.

flag presidential
word presidential | The presidential election is on Monday.
rival parliamentary | The parliamentary election is on Monday.
rival legislative | The legislative election is on Monday.
rival local | The local election is on Monday.
rival municipal | The municipal election is on Monday.
rival regional | The regional election is on Monday.
rival mayoral | The mayoral election is on Monday.
rival midterm | The midterm election is on Monday.
rival primary | The primary election is on Monday.

flag agreed
word agree | The firms agree on the takeover in May.
word agreed | The firms agreed on the takeover in May.
word agreement | The agreement on the takeover came in May.
rival completed | The firms completed the takeover in May.
rival completes | The firm completes the takeover in May.
rival finalised | The firms finalised the takeover in May.
rival finalized | The firms finalized the takeover in May.
rival completion | The completion of the takeover came in May.

flag completed
word completed | The firms completed the takeover in May.
word complete | The firms complete the takeover in May.
word completes | The firm completes the takeover in May.
word completion | The completion of the takeover came in May.
word closed | The takeover closed in May.
word finalised | The firms finalised the takeover in May.
word finalized | The firms finalized the takeover in May.
rival agreed | The firms agreed on the takeover in May.
rival agreement | The agreement on the takeover came in May.
rival announced | The firms announced the takeover in May.

flag air
word fly | The crew must fly to Malta in May.
word flies | The crew flies to Malta in May.
word flew | The crew flew to Malta in May.
word flown | The crew has flown to Malta in May.
word flying | The crew is flying to Malta in May.
word flight | The flight of the crew to Malta was in May.
word by plane | The crew came by plane in May.
word by air | The crew came by air in May.
word plane | The plane of the crew landed in May.
rival by train | The crew came by train in May.
rival by ship | The crew came by ship in May.
rival by car | The crew came by car in May.
rival by bus | The crew came by bus in May.
rival drove | The crew drove to Malta in May.
rival sailed | The crew sailed to Malta in May.

flag rail
word train | The train of the crew arrived in May.
word trains | The trains of the crew arrived in May.
word by rail | The crew came by rail in May.
rival flew | The crew flew to Malta in May.
rival by plane | The crew came by plane in May.
rival by air | The crew came by air in May.
rival by ship | The crew came by ship in May.
rival by car | The crew came by car in May.
rival drove | The crew drove to Malta in May.
rival sailed | The crew sailed to Malta in May.

flag sales
word revenue | The revenue of the firm was $2 million.
word revenues | The revenues of the firm were $2 million.
word turnover | The turnover of the firm was $2 million.
word sales | The sales of the firm were $2 million.
rival profit | The profit of the firm was $2 million.
rival loss | The loss of the firm was $2 million.
rival net income | The net income of the firm was $2 million.
rival net profit | The net profit of the firm was $2 million.
rival net loss | The net loss of the firm was $2 million.
rival earnings | The earnings of the firm were $2 million.
rival royalties | The royalties of the firm were $2 million.

flag profit
word profit | The profit of the firm was $2 million.
word net profit | The net profit of the firm was $2 million.
word net income | The net income of the firm was $2 million.
rival loss | The loss of the firm was $2 million.
rival net loss | The net loss of the firm was $2 million.
rival revenue | The revenue of the firm was $2 million.
rival revenues | The revenues of the firm were $2 million.
rival turnover | The turnover of the firm was $2 million.
rival sales | The sales of the firm were $2 million.

flag loss
word loss | The loss of the firm was $2 million.
word net loss | The net loss of the firm was $2 million.
rival profit | The profit of the firm was $2 million.
rival net profit | The net profit of the firm was $2 million.
rival net income | The net income of the firm was $2 million.
rival revenue | The revenue of the firm was $2 million.
rival turnover | The turnover of the firm was $2 million.
rival sales | The sales of the firm were $2 million.

flag annual
word a year | The castle draws 900 visitors a year.
word every year | The castle draws 900 visitors every year.
word per year | The castle draws 900 visitors per year.
word annually | The castle draws 900 visitors annually.
word each year | The castle draws 900 visitors each year.
word yearly | The castle draws 900 visitors yearly.
word annual | The annual number of visitors is 900.
word per annum | The castle draws 900 visitors per annum.
rival a day | The castle draws 900 visitors a day.
rival daily | The castle draws 900 visitors daily.
rival every day | The castle draws 900 visitors every day.
rival per day | The castle draws 900 visitors per day.
rival each day | The castle draws 900 visitors each day.
rival a month | The castle draws 900 visitors a month.
rival monthly | The castle draws 900 visitors monthly.
rival per month | The castle draws 900 visitors per month.
rival each month | The castle draws 900 visitors each month.
rival every month | The castle draws 900 visitors every month.
rival a week | The castle draws 900 visitors a week.
rival weekly | The castle draws 900 visitors weekly.
rival per week | The castle draws 900 visitors per week.
rival an hour | The castle draws 900 visitors an hour.
rival per hour | The castle draws 900 visitors per hour.

flag daily
word a day | The castle draws 900 visitors a day.
word daily | The castle draws 900 visitors daily.
word every day | The castle draws 900 visitors every day.
word per day | The castle draws 900 visitors per day.
word each day | The castle draws 900 visitors each day.
rival a year | The castle draws 900 visitors a year.
rival annually | The castle draws 900 visitors annually.
rival every year | The castle draws 900 visitors every year.
rival per year | The castle draws 900 visitors per year.
rival monthly | The castle draws 900 visitors monthly.
rival a month | The castle draws 900 visitors a month.

flag minimum
word minimum | The minimum deposit is 20 dollars.
word min | The min deposit is 20 dollars.
word at least | The deposit is at least 20 dollars.
word lowest | The lowest deposit is 20 dollars.
word smallest | The smallest deposit is 20 dollars.
word no less than | The deposit is no less than 20 dollars.
word no fewer than | The crew has no fewer than 20 sailors.
word not less than | The deposit is not less than 20 dollars.
rival maximum | The maximum deposit is 20 dollars.
rival max | The max deposit is 20 dollars.
rival at most | The deposit is at most 20 dollars.
rival default | The default deposit is 20 dollars.

flag maximum
word maximum | The maximum deposit is 20 dollars.
word maximal | The maximal deposit is 20 dollars.
word max | The max deposit is 20 dollars.
word at most | The deposit is at most 20 dollars.
word up to | The deposit is up to 20 dollars.
word highest | The highest deposit is 20 dollars.
word largest | The largest deposit is 20 dollars.
word longest | The longest wait is 20 minutes.
word most | The most you can deposit is 20 dollars.
word limit | The deposit limit is 20 dollars.
word cap | The deposit cap is 20 dollars.
word upper | The upper bound is 20 dollars.
word hard limit | The hard limit is 20 dollars.
word all you have | All you have to deposit is 20 dollars.
word all you get | All you get is 20 dollars.
rival minimum | The minimum deposit is 20 dollars.
rival min | The min deposit is 20 dollars.
rival smallest | The smallest deposit is 20 dollars.
rival lowest | The lowest deposit is 20 dollars.
rival lower limit | The lower limit is 20 dollars.
rival lower | The lower bound is 20 dollars.
rival default | The default deposit is 20 dollars.
rival shortest | The shortest wait is 20 minutes.
rival recommended | The recommended deposit is 20 dollars.
rival recommend | We recommend a deposit of 20 dollars.
rival recommendation | The recommendation is a deposit of 20 dollars.
rival should | The deposit should be 20 dollars.
rival warn | We warn at a deposit of 20 dollars.
rival warning | The warning comes at 20 dollars.
rival warns | The bank warns at a deposit of 20 dollars.
rival initial | The initial deposit is 20 dollars.
rival average | The average deposit is 20 dollars.
rival plea | The plea is for a deposit of 20 dollars.
rival soft limit | The soft limit of the deposit is 20 dollars.
rival typical | The typical deposit is 20 dollars.
rival typically | The deposit is typically 20 dollars.

flag default
word default | The default deposit is 20 dollars.
word by default | By default the deposit is 20 dollars.
word defaults | The deposit defaults to 20 dollars.
word out of the box | Out of the box the deposit is 20 dollars.
word stock setting | The stock setting of the deposit is 20 dollars.
word unless told otherwise | Unless told otherwise the deposit is 20 dollars.
word unless set otherwise | Unless set otherwise the deposit is 20 dollars.
word unless configured otherwise | Unless configured otherwise the deposit is 20 dollars.
word unless changed | Unless changed the deposit is 20 dollars.
word unless you change | The deposit is 20 dollars unless you change it.
word unless you say otherwise | Unless you say otherwise the deposit is 20 dollars.
word if you say nothing | If you say nothing the deposit is 20 dollars.
word if nothing is set | If nothing is set the deposit is 20 dollars.
word if nobody touched | If nobody touched it the deposit is 20 dollars.
word left alone | Left alone the deposit is 20 dollars.
word left untouched | Left untouched the deposit is 20 dollars.
word factory setting | The factory setting of the deposit is 20 dollars.
word preset | The preset deposit is 20 dollars.
word as shipped | As shipped the deposit is 20 dollars.
word as delivered | As delivered the deposit is 20 dollars.
rival maximum | The maximum deposit is 20 dollars.
rival the most | The most you can deposit is 20 dollars.
rival max | The max deposit is 20 dollars.

flag single
word single | A single deposit may be 20 dollars.
rival total | The total deposit is 20 dollars.
rival combined | The combined deposit is 20 dollars.
rival in all | The deposits are 20 dollars in all.

flag total
word total | The total deposit is 20 dollars.
word in total | The deposits are 20 dollars in total.
word in all | The deposits are 20 dollars in all.
word altogether | The deposits are 20 dollars altogether.
word combined | The combined deposit is 20 dollars.
word overall | The overall deposit is 20 dollars.
word aggregate | The aggregate deposit is 20 dollars.
rival single | A single deposit may be 20 dollars.

flag former
word former | The former limit was 20 dollars.
word formerly | The limit was formerly 20 dollars.
word previously | The limit was previously 20 dollars.
word previous | The previous limit was 20 dollars.
word used to | The limit used to be 20 dollars.
word until | The limit was 20 dollars until May.
word originally | The limit was originally 20 dollars.
word original | The original limit was 20 dollars.
word initial | The initial limit was 20 dollars.
word at first | At first the limit was 20 dollars.
word old | The old limit was 20 dollars.
word older version | In the older version the limit was 20 dollars.
word older versions | In older versions the limit was 20 dollars.
word earlier version | In the earlier version the limit was 20 dollars.
word earlier versions | In earlier versions the limit was 20 dollars.
word initially | The limit was initially 20 dollars.
word in the past | In the past the limit was 20 dollars.
word back then | Back then the limit was 20 dollars.
word at launch | At launch the limit was 20 dollars.
rival now | The limit is now 20 dollars.
rival currently | The limit is currently 20 dollars.

# Ordinary nouns that stand for each other.
same people
like person | The storm killed 12 persons.
like man | The storm killed 12 men.
like woman | The storm killed 12 women.
like resident | The storm killed 12 residents.
like victim | The storm killed 12 victims.
like civilian | The storm killed 12 civilians.
like inhabitant | The storm killed 12 inhabitants.
like citizen | The storm killed 12 citizens.
like individual | The storm killed 12 individuals.
like life | The storm killed 12 lives.
like soul | The storm killed 12 souls.
like hostage | The storm killed 12 hostages.
like captive | The storm killed 12 captives.
like prisoner | The storm killed 12 prisoners.
like detainee | The storm killed 12 detainees.
like inmate | The storm killed 12 inmates.
like demonstrator | The storm killed 12 demonstrators.
like marcher | The storm killed 12 marchers.
like subscriber | The storm killed 12 subscribers.
like voter | The storm killed 12 voters.
like one | Of the crew the storm killed one.
like worker | The storm killed 12 workers.
like patient | The storm killed 12 patients.
like casualty | The storm killed 12 casualties.
like protester | The storm killed 12 protesters.
like passenger | The storm killed 12 passengers.
like other | Of the crew the storm killed the other.
like motorist | The storm killed 12 motorists.
like driver | The storm killed 12 drivers.
like commuter | The storm killed 12 commuters.
like traveller | The storm killed 12 travellers.
like tourist | The storm killed 12 tourists.
like villager | The storm killed 12 villagers.
like islander | The storm killed 12 islanders.
like local | The storm killed 12 locals.
like pedestrian | The storm killed 12 pedestrians.
like cyclist | The storm killed 12 cyclists.
like pupil | The storm killed 12 pupils.
like student | The storm killed 12 students.
like spectator | The storm killed 12 spectators.
like fan | The storm killed 12 fans.
like guest | The storm killed 12 guests.
like customer | The storm killed 12 customers.
like shopper | The storm killed 12 shoppers.
like miner | The storm killed 12 miners.
like sailor | The storm killed 12 sailors.
like seafarer | The storm killed 12 seafarers.
like mariner | The storm killed 12 mariners.
like crewman | The storm killed 12 crewmen.
like pilgrim | The storm killed 12 pilgrims.
like migrant | The storm killed 12 migrants.
like refugee | The storm killed 12 refugees.
like survivor | The storm killed 12 survivors.
like dweller | The storm killed 12 dwellers.
like townsfolk | The storm killed 12 townsfolk.
like folk | The storm killed 12 folk.
like adult | The storm killed 12 adults.
like human | The storm killed 12 humans.
like member | The storm killed 12 members.
like volunteer | The trial had 2,000 volunteers.
like participant | The trial had 2,000 participants.
like subject | The trial had 2,000 subjects.
like colleague | The storm killed 12 colleagues.
like personnel | The storm killed 12 personnel.
like guy | The storm killed 12 guys.
like respondent | The survey had 2,000 respondents.
like attendee | The fair had 2,000 attendees.
like viewer | The show had 2,000 viewers.
like onlooker | The fire drew 2,000 onlookers.
like bystander | The blast injured 20 bystanders.
like occupant | The block has 200 occupants.
like evacuee | The school housed 200 evacuees.
like mourner | The march drew 2,000 mourners.
like worshipper | The church drew 2,000 worshippers.
like holidaymaker | The storm stranded 2,000 holidaymakers.
like reveller | The party drew 2,000 revellers.
like concertgoer | The show drew 2,000 concertgoers.
like festivalgoer | The show drew 2,000 festivalgoers.
like supporter | The match drew 2,000 supporters.
like holder | The card has 2,000 holders.
like enrollee | The trial had 2,000 enrollees.
like flier | The strike stranded 2,000 fliers.
like rider | The strike stranded 2,000 riders.
like buyer | The sale drew 2,000 buyers.
like elector | The town has 2,000 electors.
same firefighter
like fireman | The mill was saved by 12 firemen.
like fire fighter | The mill was saved by 12 fire fighters.
like fire crew | The mill was saved by 12 fire crews.
like fire brigade | The mill was saved by 12 fire brigades.
like crew | The mill was saved by 12 crews.
like fire service | The mill was saved by 12 fire services.
same debris
like wreckage | The wreckage was found in May.
like wreck | The wreck was found in May.
same visitor
like tourist | The castle drew 900 tourists.
like people | The castle drew 900 people.
like guest | The castle drew 900 guests.
like sightseer | The castle drew 900 sightseers.
like worshipper | The castle drew 900 worshippers.
like pilgrim | The castle drew 900 pilgrims.
like person | The castle drew 900 persons.
same ship
like vessel | The vessel sank on Monday.
like freighter | The freighter sank on Monday.
like boat | The boat sank on Monday.
like cargo ship | The cargo ship sank on Monday.
like tanker | The tanker sank on Monday.
like steamer | The steamer sank on Monday.
like carrier | The carrier sank on Monday.
like bulk carrier | The bulk carrier sank on Monday.
like ferry | The ferry sank on Monday.
like trawler | The trawler sank on Monday.
like barge | The barge sank on Monday.
like yacht | The yacht sank on Monday.
like liner | The liner sank on Monday.
like cruise ship | The cruise ship sank on Monday.
like cruise liner | The cruise liner sank on Monday.
like container ship | The container ship sank on Monday.
like craft | The craft sank on Monday.
like schooner | The schooner sank on Monday.
like cruiser | The cruiser sank on Monday.
like warship | The warship sank on Monday.
same church
like cathedral | The cathedral burned on Monday.
like basilica | The basilica burned on Monday.
like minster | The minster burned on Monday.
like chapel | The chapel burned on Monday.
like temple | The temple burned on Monday.
like abbey | The abbey burned on Monday.
same house
like home | The storm destroyed 12 homes.
like dwelling | The storm destroyed 12 dwellings.
like apartment | The storm destroyed 12 apartments.
like flat | The storm destroyed 12 flats.
like household | The storm destroyed 12 households.
like property | The storm destroyed 12 properties.
same car
like vehicle | The vehicle was mentioned on Monday.
like automobile | The automobile was mentioned on Monday.
same train
like railway train | The railway train was mentioned on Monday.
like rail | The rail arrived on Monday.
same armoured
like armored | The king drove an armored car on Monday.
like bulletproof | The king drove a bulletproof car on Monday.
like armour plated | The king drove an armour plated car on Monday.
like armor plated | The king drove an armor plated car on Monday.
same plane
like aircraft | The aircraft landed on Monday.
like jet | The jet landed on Monday.
like airliner | The airliner landed on Monday.
like airplane | The airplane landed on Monday.
like aeroplane | The aeroplane landed on Monday.
same piece
like item | The item was mentioned on Monday.
like object | The object was mentioned on Monday.
like thing | The thing was mentioned on Monday.
like artefact | The artefact was mentioned on Monday.
same cctv
like camera | The cameras went dark on Monday.
like surveillance camera | The surveillance cameras went dark on Monday.
like security camera | The security cameras went dark on Monday.
same company
like firm | The firm sold the mill on Monday.
like business | The business sold the mill on Monday.
like corporation | The corporation sold the mill on Monday.
like group | The group sold the mill on Monday.
like enterprise | The enterprise sold the mill on Monday.
like conglomerate | The conglomerate sold the mill on Monday.
like startup | The startup sold the mill on Monday.
like maker | The maker sold the mill on Monday.
same city
like town | The town was mentioned on Monday.
like capital | The capital was mentioned on Monday.
like municipality | The municipality was mentioned on Monday.
same child
like kid | The storm killed 12 kids.
like minor | The storm killed 12 minors.
like boy | The storm killed 12 boys.
like girl | The storm killed 12 girls.
like youngster | The storm killed 12 youngsters.
like infant | The clinic has 90 infants.
same worker
like employee | The plant hired 12 employees.
like labourer | The plant hired 12 labourers.
like laborer | The plant hired 12 laborers.
like staff | The plant hired 12 staff.
like staffer | The plant hired 12 staffers.
like job | The plant cut 12 jobs.
like position | The plant cut 12 positions.
like post | The plant cut 600 posts.
like role | The plant cut 600 roles.
like people | The plant sacked 600 people.
like position | The plant cut 600 positions.
like role | The plant cut 600 roles.
same soldier
like troop | The army sent 12 troops.
like serviceman | The army sent 12 servicemen.
like man | The camp has 600 men.
like trooper | The camp has 600 troopers.
like recruit | The camp has 600 recruits.
like fighter | The camp has 600 fighters.
same doctor
like physician | The physician was mentioned on Monday.
like medic | The medic was mentioned on Monday.
same police
like officer | The officer arrested a man on Monday.
like policeman | The policeman arrested a man on Monday.
like gendarme | The gendarme arrested a man on Monday.
same country
like nation | The nation was mentioned on Monday.
like state | The state was mentioned on Monday.
same file
like attachment | The attachment was mentioned on Monday.
like document | The document was mentioned on Monday.
like blob | The blob was mentioned on Monday.
same object
like item | The item was mentioned on Monday.
like file | The file was mentioned on Monday.
like blob | The blob was mentioned on Monday.
same item
like record | The record was mentioned on Monday.
like entry | The entry was mentioned on Monday.
like row | The row was mentioned on Monday.
same email
like message | The message was mentioned on Monday.
same message
like payload | The payload was mentioned on Monday.
like body | The body was mentioned on Monday.
same function
like invocation | The invocation was mentioned on Monday.
like call | The call was mentioned on Monday.
same directory
like folder | The folder was mentioned on Monday.
like dir | The dir was mentioned on Monday.
same post
like tweet | The tweet was mentioned on Monday.
like message | The message was mentioned on Monday.
same character
like char | The char was mentioned on Monday.
like letter | The letter was mentioned on Monday.
same repository
like repo | The repo was mentioned on Monday.
same request
like req | The req was mentioned on Monday.
like call | The call was mentioned on Monday.
like query | The query was mentioned on Monday.
same port
like harbour | The harbour was mentioned on Monday.
like harbor | The harbor was mentioned on Monday.
like dock | The dock was mentioned on Monday.
like quay | The quay was mentioned on Monday.
same warehouse
like hangar | The hangar was mentioned on Monday.
like depot | The depot was mentioned on Monday.
like shed | The shed was mentioned on Monday.
like storehouse | The storehouse was mentioned on Monday.
same cargo
like freight | The freight arrived on Monday.
like load | The load was mentioned on Monday.
like consignment | The consignment was mentioned on Monday.
like shipment | The shipment was mentioned on Monday.
like goods | The goods arrived on Monday.
same president
like head of state | The head of state was mentioned on Monday.
like leader | The leader was mentioned on Monday.
same alarm
like alert | The alert was mentioned on Monday.
same bomb
like explosive | The explosive was mentioned on Monday.
like missile | The missile was mentioned on Monday.
like device | The device was mentioned on Monday.
like rocket | The rocket was mentioned on Monday.
same limit
like cap | The cap was mentioned on Monday.
like maximum | The maximum was mentioned on Monday.
like ceiling | The ceiling was mentioned on Monday.
like quota | The quota was mentioned on Monday.
same donor
like donator | The donator was mentioned on Monday.
like benefactor | The benefactor was mentioned on Monday.
like patron | The patron was mentioned on Monday.
like giver | The giver was mentioned on Monday.
like sponsor | The sponsor was mentioned on Monday.
like philanthropist | The philanthropist was mentioned on Monday.
same coast
like shore | The boat lay 3 miles off the shore.
like coastline | The boat lay 3 miles off the coastline.
like shoreline | The boat lay 3 miles off the shoreline.
like seashore | The boat lay 3 miles off the seashore.
like beach | The boat lay 3 miles off the beach.
like land | The boat lay 3 miles from land.
like mainland | The boat lay 3 miles off the mainland.
like island | The boat lay 3 miles off the island.
like seaboard | The boat lay 3 miles off the seaboard.

same scene
like site | The boat lay 3 miles off the site.
like spot | The boat lay 3 miles off the spot.
like wreck | The boat lay 3 miles off the wreck.
like wreckage | The boat lay 3 miles off the wreckage.
like epicentre | The boat lay 3 miles off the epicentre.
like epicenter | The boat lay 3 miles off the epicenter.

loose place
like city | The city was mentioned on Monday.
like town | The town was mentioned on Monday.
like capital | The capital was mentioned on Monday.
like country | The country was mentioned on Monday.
like port | The port was mentioned on Monday.
like harbour | The harbour was mentioned on Monday.
like region | The region was mentioned on Monday.
like area | The area was mentioned on Monday.
like district | The district was mentioned on Monday.
like island | The island was mentioned on Monday.
like state | The state was mentioned on Monday.
like nation | The nation was mentioned on Monday.
like building | The building was mentioned on Monday.
like church | The church was mentioned on Monday.
like site | The site was mentioned on Monday.
like neighbourhood | The neighbourhood was mentioned on Monday.
like village | The village was mentioned on Monday.
like metropolis | The metropolis was mentioned on Monday.
same persona
like leader | The leader was mentioned on Monday.
like president | The president was mentioned on Monday.
like chairman | The chairman was mentioned on Monday.
like ruler | The ruler was mentioned on Monday.
like visitor | The visitor was mentioned on Monday.
like guest | The guest was mentioned on Monday.
like minister | The minister was mentioned on Monday.
like man | The man was mentioned on Monday.
like woman | The woman was mentioned on Monday.
like premier | The premier was mentioned on Monday.
like chief | The chief was mentioned on Monday.
like head | The head was mentioned on Monday.
like governor | The governor was mentioned on Monday.
like politician | The politician was mentioned on Monday.
like host | The host was mentioned on Monday.
like counterpart | The counterpart was mentioned on Monday.

same trail
like path | The path is 9 km long.
like route | The route is 9 km long.
like circuit | The circuit is 9 km long.
like walk | The walk is 9 km long.
like track | The track is 9 km long.
like hike | The hike is 9 km long.
like loop | The loop is 9 km long.
like way | The way is 9 km long.
like footpath | The footpath is 9 km long.

same goal
like strike | The striker has 30 strikes.
like time | The striker scored 30 times.
like effort | The striker scored with 30 efforts.

same dose
like shots | The nurse gave the boy two shots.
like jab | The nurse gave the boy two jabs.
like injection | The nurse gave the boy two injections.
like booster | The nurse gave the boy two boosters.
like vial | The clinic has 40 vials.

same spectator
like fan | The match drew 40,000 fans.
like people | The match drew 40,000 people.
like supporter | The match drew 40,000 supporters.
like viewer | The match drew 40,000 viewers.
like onlooker | The match drew 40,000 onlookers.
like visitor | The match drew 40,000 visitors.
like crowd | The match drew a crowd of 40,000.
like ticket holder | The match drew 40,000 ticket holders.
like person | The match drew 40,000 persons.

same passenger
like traveller | The ship carried 300 travellers.
like traveler | The ship carried 300 travelers.
like guest | The jet carried 300 guests.
like customer | The jet carried 300 customers.
like flyer | The jet carried 300 flyers.
like holidaymaker | The jet carried 300 holidaymakers.
like flier | The jet carried 300 fliers.
like commuter | The train carried 300 commuters.
like rider | The train carried 300 riders.

same job
like position | The plant cut 600 positions.
like post | The plant cut 600 posts.
like role | The plant cut 600 roles.
like worker | The plant cut 600 workers.
like employee | The plant cut 600 employees.
like staff | The plant cut 600 staff.

same employee
like worker | The plant has 600 workers.
like staff | The plant has 600 staff.
like job | The plant cut 600 jobs.
like staffer | The plant has 600 staffers.
like people | The plant sacked 600 people.

same photo
like picture | The album has 40 pictures.
like image | The album has 40 images.
like photograph | The album has 40 photographs.
like pic | The album has 40 pics.

same image
like picture | The album has 40 pictures.
like photograph | The album has 40 photographs.

same video
like clip | The album has 40 clips.

same phone
like handset | The shop sold 600 handsets.
like smartphone | The shop sold 600 smartphones.
like device | The shop sold 600 devices.
like mobile phone | The shop sold 600 mobile phones.

same flaw
like bug | The tester found 12 bugs.
like vulnerability | The tester found 12 vulnerabilities.
like weakness | The tester found 12 weaknesses.
like hole | The tester found 12 holes.
like defect | The tester found 12 defects.

same hacker
like attacker | The attackers copied 12 files.
like intruder | The intruders copied 12 files.
like criminal | The criminals copied 12 files.
like thief | The thieves copied 12 files.

same participant
like people | The trial had 2,000 people.
like volunteer | The trial had 2,000 volunteers.
like subject | The trial had 2,000 subjects.
like patient | The trial had 2,000 patients.
like adult | The trial had 2,000 adults.
like person | The trial had 2,000 persons.
like respondent | The survey had 2,000 respondents.
like enrollee | The trial had 2,000 enrollees.
like entrant | The race had 2,000 entrants.
like competitor | The race had 2,000 competitors.

same patient
like people | The drug helped 200 people.
like participant | The drug helped 200 participants.
like volunteer | The drug helped 200 volunteers.
like subject | The drug helped 200 subjects.
like person | The drug helped 200 persons.

same volunteer
like people | The trial had 2,000 people.
like participant | The trial had 2,000 participants.
like subject | The trial had 2,000 subjects.
like adult | The trial had 2,000 adults.
like patient | The trial had 2,000 patients.

same inhabitant
like people | The town has 2,000 people.
like resident | The town has 2,000 residents.
like citizen | The town has 2,000 citizens.
like person | The town has 2,000 persons.
like dweller | The town has 2,000 dwellers.
like islander | The isle has 2,000 islanders.
like villager | The village has 2,000 villagers.

same resident
like people | The town has 2,000 people.
like inhabitant | The town has 2,000 inhabitants.
like citizen | The town has 2,000 citizens.
like person | The town has 2,000 persons.
like villager | The village has 2,000 villagers.
like islander | The isle has 2,000 islanders.

same user
like customer | The site has 2,000 customers.
like subscriber | The site has 2,000 subscribers.
like member | The site has 2,000 members.
like people | The site has 2,000 people.
like person | The site has 2,000 persons.
like account | The site has 2,000 accounts.
like client | The site has 2,000 clients.

same customer
like user | The firm has 2,000 users.
like subscriber | The firm has 2,000 subscribers.
like client | The firm has 2,000 clients.
like people | The firm serves 2,000 people.
like account | The firm has 2,000 accounts.
like consumer | The firm serves 2,000 consumers.
like shopper | The shop drew 900 shoppers.

same student
like pupil | The school has 600 pupils.
like undergraduate | The school has 600 undergraduates.
like learner | The school has 600 learners.

same protester
like demonstrator | The march drew 600 demonstrators.
like people | The march drew 600 people.
like marcher | The march drew 600 marchers.
like person | The march drew 600 persons.
like activist | The march drew 600 activists.

same truck
like lorry | The fleet has 40 lorries.
like vehicle | The fleet has 40 vehicles.

same bus
like coach | The fleet has 40 coaches.
like vehicle | The fleet has 40 vehicles.

same film
like movie | The star made 40 movies.
like picture | The star made 40 pictures.

same book
like novel | The author wrote 40 novels.
like title | The author wrote 40 titles.
like volume | The author wrote 40 volumes.
like work | The author wrote 40 works.

same copy
like unit | The album sold 40,000 units.
like volume | The shop sold 40,000 volumes.
like record | The band sold 40,000 records.
like edition | The shop sold 40,000 editions.

same seat
like chair | The hall has 900 chairs.
like mandate | The party has 40 mandates.
like lawmaker | The party has 40 lawmakers.

same bed
like place | The clinic has 90 places.
like berth | The clinic has 90 berths.

same room
like bedroom | The hotel has 90 bedrooms.
like suite | The hotel has 90 suites.

same floor
like storey | The tower has 40 storeys.
like story | The tower has 40 stories.
like level | The tower has 40 levels.

same connection
like session | The server takes 200 sessions.
like socket | The server takes 200 sockets.

same member
like subscriber | The club has 900 subscribers.
like adherent | The church has 900 adherents.

same animal
like creature | The zoo has 900 creatures.
like beast | The zoo has 900 beasts.

same bird
like fowl | The farm has 900 fowl.

same cow
like head | The farm has 900 head.

same retry
like attempt | The client makes three attempts.
like try | The client makes three tries.

same building
like structure | The fire damaged 40 structures.

same bridge
like crossing | The flood damaged 40 crossings.
like span | The flood damaged 40 spans.
like structure | The flood damaged 40 structures.
like viaduct | The flood damaged 40 viaducts.

same viaduct
like bridge | The flood damaged 40 bridges.
like crossing | The flood damaged 40 crossings.
like span | The flood damaged 40 spans.
like structure | The flood damaged 40 structures.

same tower
like structure | The storm damaged 40 structures.
like skyscraper | The storm damaged 40 skyscrapers.

same dam
like barrier | The flood damaged 40 barriers.
like structure | The flood damaged 40 structures.

same tunnel
like tube | The flood damaged 40 tubes.
like structure | The flood damaged 40 structures.

same cave
like cavern | The flood filled 40 caverns.
like grotto | The flood filled a grotto.

same mine
like pit | The flood filled 40 pits.
like colliery | The flood filled 40 collieries.

same home
like house | The fire damaged 40 houses.
like property | The fire damaged 40 properties.
like dwelling | The fire damaged 40 dwellings.
like residence | The fire damaged 40 residences.
like apartment | The fire damaged 40 apartments.
like flat | The fire damaged 40 flats.

same flight
like service | The airline cut 40 services.

same award
like prize | The film won four prizes.
like trophy | The film won four trophies.
like honour | The film won four honours.
like accolade | The film won four accolades.

same canal
like waterway | The waterway was closed on Monday.
like channel | The channel was closed on Monday.
like shipping lane | The shipping lane was closed on Monday.

same rock
like reef | The boat hit a reef.
like outcrop | The boat hit an outcrop.
like boulder | The boat hit a boulder.
like shoal | The boat hit a shoal.

same reef
like rock | The boat hit a rock.
like shoal | The boat hit a shoal.
like sandbank | The boat hit a sandbank.

same boy
like schoolboy | The coach led 12 schoolboys.
like youngster | The coach led 12 youngsters.
like lad | The coach led 12 lads.
like teenager | The coach led 12 teenagers.
like youth | The coach led 12 youths.
like child | The coach led 12 children.
like kid | The coach led 12 kids.
like footballer | The coach led 12 footballers.
like player | The coach led 12 players.
like pupil | The coach led 12 pupils.

same girl
like schoolgirl | The coach led 12 schoolgirls.
like youngster | The coach led 12 youngsters.
like teenager | The coach led 12 teenagers.
like child | The coach led 12 children.

same vessel
like ship | The ship sank on Monday.
like boat | The boat sank on Monday.
like freighter | The freighter sank on Monday.
like tanker | The tanker sank on Monday.
like craft | The craft sank on Monday.

same boat
like vessel | The vessel sank on Monday.
like craft | The craft sank on Monday.
like dinghy | The dinghy sank on Monday.
like ship | The ship sank on Monday.

same shareholder
like stockholder | The stockholders got $20 a share.
like investor | The investors got $20 a share.
like owner | The owners got $20 a share.

same spacecraft
like probe | The probe landed in May.
like craft | The craft landed in May.
like lander | The lander landed in May.
like orbiter | The orbiter circled the moon.
like rover | The rover landed in May.
like spaceship | The spaceship landed in May.
like satellite | The satellite circled the moon.
like capsule | The capsule landed in May.
like vehicle | The vehicle landed in May.

same probe
like spacecraft | The spacecraft landed in May.
like craft | The craft landed in May.
like orbiter | The orbiter circled the moon.
like lander | The lander landed in May.

same rover
like robot | The robot landed in May.
like vehicle | The vehicle landed in May.
like spacecraft | The spacecraft landed in May.
like explorer | The explorer landed in May.

same helicopter
like chopper | The chopper landed in May.
like rotorcraft | The rotorcraft landed in May.
like aircraft | The aircraft landed in May.

same container
like box | The ship carried 300 boxes.
like crate | The ship carried 300 crates.

same fee
like penalty | The penalty was $2 million.
like charge | The charge was $2 million.
like payment | The payment was $2 million.

same shot
like dose | The nurse gave the boy two doses.
like jab | The nurse gave the boy two jabs.

same prison
like jail | The clerk got two years in jail.
like gaol | The clerk got two years in gaol.
like custody | The clerk got two years in custody.

same judge
like court | The court jailed the clerk.
like magistrate | The magistrate jailed the clerk.
like tribunal | The tribunal jailed the clerk.
like justice | The justice jailed the clerk.

same court
like judge | The judge jailed the clerk.
like tribunal | The tribunal jailed the clerk.
like jury | The jury freed the clerk.

same rescuer
like diver | The divers found two miners.
like crew | The crews found two miners.
like team | The teams found two miners.
like firefighter | The firefighters found two miners.
like searcher | The searchers found two miners.

same diver
like frogman | The frogmen found two miners.
like rescuer | The rescuers found two miners.

same case
like infection | The town had 600 infections.
like patient | The town had 600 patients.

same entrance
like mouth | Stones blocked the mouths.
like opening | Stones blocked the openings.
like entry | Stones blocked the entries.
like gate | Stones blocked the gates.
like door | Stones blocked the doors.

same water
like river | Two men were in the river.
like sea | Two men were in the sea.
like lake | Two men were in the lake.
like harbour | Two men were in the harbour.
like harbor | Two men were in the harbor.

same apartment
like flat | The block has 40 flats.
like unit | The block has 40 units.
like condo | The block has 40 condos.
like condominium | The block has 40 condominiums.
like home | The block has 40 homes.
like residence | The block has 40 residences.
like dwelling | The block has 40 dwellings.

same flat
like apartment | The block has 40 apartments.
like unit | The block has 40 units.
like home | The block has 40 homes.
like residence | The block has 40 residences.
like dwelling | The block has 40 dwellings.
like condo | The block has 40 condos.

same unit
like apartment | The block has 40 apartments.
like flat | The block has 40 flats.
like condo | The block has 40 condos.
like condominium | The block has 40 condominiums.
like home | The block has 40 homes.
like residence | The block has 40 residences.
like dwelling | The block has 40 dwellings.

same storey
like floor | The block has 40 floors.
like story | The block has 40 stories.
like level | The block has 40 levels.

same story
like floor | The block has 40 floors.
like storey | The block has 40 storeys.
like level | The block has 40 levels.

same launcher
like rocket | The rocket lifted off at dawn.
like booster | The booster lifted off at dawn.

same rocket
like launcher | The launcher lifted off at dawn.
like booster | The booster lifted off at dawn.
like launch vehicle | The launch vehicle lifted off at dawn.
like carrier rocket | The carrier rocket lifted off at dawn.

same lander
like spacecraft | The spacecraft landed at dawn.
like craft | The craft landed at dawn.
like probe | The probe landed at dawn.

same regulator
like watchdog | The watchdog said no.
like authority | The authority said no.
like agency | The agency said no.

same watchdog
like regulator | The regulator said no.
like authority | The authority said no.
like agency | The agency said no.

same chatroom
like channel | The channel has 40 users.
like room | The room has 40 users.

same attendee
like participant | 40 participants came.
like visitor | 40 visitors came.
like guest | 40 guests came.
like people | 40 people came.
like delegate | 40 delegates came.

same guest
like visitor | 40 visitors came.
like attendee | 40 attendees came.
like people | 40 people came.

same tenant
like resident | 40 residents moved out.
like occupant | 40 occupants moved out.
like renter | 40 renters moved out.
like lodger | 40 lodgers moved out.
like people | 40 people moved out.

same subscriber
like member | 40 members paid.
like customer | 40 customers paid.
like user | 40 users paid.

same settlement
like payout | The payout was paid in May.
like payment | The payment was paid in May.
like compensation | The compensation was paid in May.

same salary
like pay | The pay was paid in May.
like wage | The wage was paid in May.
like earnings | The earnings was paid in May.
like remuneration | The remuneration was paid in May.

same lorry
like truck | 40 trucks stood there.
like vehicle | 40 vehicles stood there.

same road
like street | The street was closed.
like highway | The highway was closed.
like motorway | The motorway was closed.
like route | The route was closed.

same street
like road | The road was closed.
like avenue | The avenue was closed.
like lane | The lane was closed.

same hospital
like clinic | The clinic was closed.
like infirmary | The infirmary was closed.

same school
like college | The college was closed.
like academy | The academy was closed.

same university
like college | The college was closed.

same factory
like plant | The plant was closed.
like works | The works was closed.
like mill | The mill was closed.

same plant
like factory | The factory was closed.
like works | The works was closed.
like mill | The mill was closed.

same shop
like store | The store was closed.
like outlet | The outlet was closed.

same store
like shop | The shop was closed.
like outlet | The outlet was closed.

same newspaper
like paper | The paper was closed.
like daily | The daily was closed.

same airport
like airfield | The airfield was closed.
like aerodrome | The aerodrome was closed.

same forest
like woodland | The woodland burned.
like wood | The wood burned.

same wildfire
like blaze | The blaze burned for a week.
like bushfire | The bushfire burned for a week.
like fire | The fire burned for a week.

same crowd
like audience | The audience left at noon.
like spectator | The spectator left at noon.
like people | The people left at noon.

same art
like artwork | The artworks were sold in May.
like painting | The paintings were sold in May.
like work | The works were sold in May.
like masterpiece | The masterpieces were sold in May.
like canvas | The canvases were sold in May.
same artwork
like painting | The paintings were sold in May.
like work | The works were sold in May.
like art | The art was sold in May.
like masterpiece | The masterpieces were sold in May.
same work
like painting | The paintings were sold in May.
like artwork | The artworks were sold in May.
like masterpiece | The masterpieces were sold in May.
like canvas | The canvases were sold in May.
like piece | The pieces were sold in May.
same coastline
like shoreline | The oil reached 60 miles of shoreline.
like shore | The oil reached 60 miles of shore.
like coast | The oil reached 60 miles of coast.
like beach | The oil reached 60 miles of beaches.
same shore
like shoreline | The oil reached 60 miles of shoreline.
like coastline | The oil reached 60 miles of coastline.
like coast | The oil reached 60 miles of coast.
same shoreline
like shore | The oil reached 60 miles of shore.
like coastline | The oil reached 60 miles of coastline.
like coast | The oil reached 60 miles of coast.
same oil
like crude | The tanker carried 60 tonnes of crude.
like petroleum | The tanker carried 60 tonnes of petroleum.
same crude
like oil | The tanker carried 60 tonnes of oil.
like petroleum | The tanker carried 60 tonnes of petroleum.

same largest
like biggest | The biggest piece weighed 60 tonnes.
like heaviest | The heaviest piece weighed 60 tonnes.
like greatest | The greatest piece weighed 60 tonnes.
like main | The main piece weighed 60 tonnes.
like longest | The longest piece was 60 metres long.
like tallest | The tallest tower was 60 metres high.
like highest | The highest tower was 60 metres high.

same lawyer
like attorney | The town had 12 attorneys in May.
like solicitor | The town had 12 solicitors in May.
like barrister | The town had 12 barristers in May.
like advocate | The town had 12 advocates in May.

same lawmaker
like legislator | The town had 12 legislators in May.
like deputy | The town had 12 deputies in May.
like parliamentarian | The town had 12 parliamentarians in May.
like senator | The town had 12 senators in May.

same senator
like lawmaker | The town had 12 lawmakers in May.
like legislator | The town had 12 legislators in May.

same deputy
like lawmaker | The town had 12 lawmakers in May.
like legislator | The town had 12 legislators in May.
like parliamentarian | The town had 12 parliamentarians in May.

same scientist
like researcher | The town had 12 researchers in May.

same researcher
like scientist | The town had 12 scientists in May.
like academic | The town had 12 academics in May.

same docker
like dockworker | The town had 12 dockworkers in May.
like stevedore | The town had 12 stevedores in May.
like longshoreman | The town had 12 longshoremen in May.

same dockworker
like docker | The town had 12 dockers in May.
like stevedore | The town had 12 stevedores in May.
like longshoreman | The town had 12 longshoremen in May.

same pilot
like aviator | The town had 12 aviators in May.
like airman | The town had 12 airmen in May.

same farmer
like grower | The town had 12 growers in May.

same astronaut
like cosmonaut | The town had 12 cosmonauts in May.

same teacher
like schoolteacher | The town had 12 schoolteachers in May.
like schoolmaster | The town had 12 schoolmasters in May.
like instructor | The town had 12 instructors in May.

same actor
like actress | The town had 12 actresses in May.
like performer | The town had 12 performers in May.

same singer
like vocalist | The town had 12 vocalists in May.

same airline
like carrier | The town had 12 carriers in May.

same carmaker
like automaker | The town had 12 automakers in May.

same bank
like lender | The town had 12 lenders in May.

same stadium
like arena | The town had 12 arenas in May.

same arena
like stadium | The town had 12 stadiums in May.

same theatre
like theater | The town had 12 theaters in May.
like playhouse | The town had 12 playhouses in May.

same album
like record | The town had 12 records in May.

same song
like track | The town had 12 tracks in May.
like single | The town had 12 singles in May.
like tune | The town had 12 tunes in May.

same medicine
like drug | The town had 12 drugs in May.
like medication | The firm sold 12 medications in May.

same drug
like medicine | The town had 12 medicines in May.
like medication | The firm sold 12 medications in May.
like pharmaceutical | The town had 12 pharmaceuticals in May.

same pill
like tablet | The town had 12 tablets in May.
like capsule | The town had 12 capsules in May.

same tablet
like pill | The town had 12 pills in May.

same illness
like disease | The town had 12 diseases in May.
like sickness | The town had 12 sicknesses in May.

same disease
like illness | The town had 12 illnesses in May.

same wage
like pay | The pay rose in May.
like salary | The salaries rose in May.
like earnings | The earnings rose in May.

same pay
like wage | The wages rose in May.
like salary | The salaries rose in May.
like remuneration | The remuneration rose in May.

same elevator
like lift | The town had 12 lifts in May.

same petrol
like gasoline | The truck carried 60 tonnes of gasoline.
