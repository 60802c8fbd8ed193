# Words that carry an event without naming one, words that narrow an event down, and nouns that stand for each other.

# Light verbs: "held talks", "made a visit", "paid a visit". Support verbs: "the talks took place". What they govern is the event.
light hold | The ministers held a meeting on Monday.
light have | The ministers had a meeting on Monday.
light make | The minister made a visit to Chad in May.
light give | The bank gave a donation of $2 million.
light take | The company took a loan of $2 million.
light do | The town did repairs in May.
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
light engage in | The ministers engaged in talks on Monday.
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

# Flags narrow an event down; an event that has a rival flag is another one.
flag oneonone = one on one | alone | face to face | tete a tete | in private | private | privately | behind closed doors | closed door | without aides | just the two | closed | narrow format | in a narrow circle | by themselves | restricted | between the two men ; rivals expanded | extended | wider | plenary | delegation | delegations | broader | enlarged | full format | working lunch | dinner
flag first = first | first time | first ever | maiden | inaugural | never before | debut | never met before ; rivals second | third | fourth | fifth | sixth | last
flag last = last | last time | final | most recent | latest | lastly ; rivals first | next
flag second = second ; rivals first | third | fourth
flag third = third ; rivals first | second | fourth
flag annual = a year | every year | per year | annually | each year | yearly | annual | per annum ; rivals a day | daily | every day | per day | each day | a month | monthly | per month | a week | weekly | an hour
flag daily = a day | daily | every day | per day | each day ; rivals a year | annually | every year | monthly | a month
flag minimum = minimum | min | at least | lowest | smallest | no less than ; rivals maximum | max | at most | default
flag maximum = maximum | max | at most | up to | highest | largest | longest | most | limit | cap | upper | hard limit ; rivals minimum | min | smallest | lowest | lower limit | lower | default | shortest | recommended | recommend | recommendation | should | warn | warning | warns | initial | average | typical | typically
flag default = default | by default ; rivals maximum | max
flag single = single ; rivals total | combined | in all
flag total = total | in total | in all | altogether | combined | overall ; rivals single

# Ordinary nouns that stand for each other.
same people = people | person | man | woman | resident | victim | civilian | inhabitant | citizen | individual | life | soul | Lebanese | one | worker | patient | casualty | protester | passenger | other | motorist | driver | commuter | traveller | tourist | villager | islander | local | pedestrian | cyclist | pupil | student | spectator | fan | guest | customer | shopper | miner | sailor | pilgrim | migrant | refugee | survivor | dweller | townsfolk | folk | adult | human | member
same firefighter = firefighter | fireman | fire fighter | fire crew | firemen | fire brigade | crew | fire service | pompier
same visitor = visitor | tourist | people | guest | sightseer | worshipper | pilgrim | person
same ship = ship | vessel | freighter | boat | cargo ship | tanker | steamer | carrier | bulk carrier
same church = church | cathedral | basilica | minster | chapel | temple
same house = house | home | dwelling | apartment | flat
same car = car | vehicle | automobile
same train = train | railway train | rail
same armoured = armoured | armored | bulletproof | armour plated | armor plated
same plane = plane | aircraft | jet | airliner | airplane
same company = company | firm | business | corporation | group
same city = city | town | capital | municipality
same child = child | kid | minor | boy | girl
same worker = worker | employee | labourer | laborer | staff
same soldier = soldier | troop | serviceman
same doctor = doctor | physician | medic
same police = police | officer | policeman | gendarme
same country = country | nation | state
same file = file | document | blob
same object = object | item | file | blob
same item = item | record | entry | row
same message = message | payload | body
same function = function | invocation | call | execution
same directory = directory | folder | dir
same tweet = tweet | post | message
same character = character | char | letter
same request = request | call | query
same port = port | harbour | harbor | dock | quay | warehouse | hangar | depot
same warehouse = warehouse | hangar | depot | shed | storehouse | port
same cargo = cargo | freight | load | consignment | shipment | material | substance | chemical
same president = president | head of state | leader
same alarm = alarm | alert
same bomb = bomb | explosive | missile | device | rocket
same limit = limit | cap | maximum | ceiling | quota
same integration = integration | backend | endpoint
same consistency = consistency | consistent
same donor = donor | donator | benefactor | billionaire | company
flag former = former | formerly | previously | previous | used to | until | originally | old | initially | in the past | back then | at launch ; rivals now | currently
same place = place | city | town | capital | country | port | harbour | region | area | district | island | state | nation | building | church | site | neighbourhood | village | metropolis
same persona = persona | leader | president | chairman | ruler | visitor | guest | minister | man | woman | premier | chief | head | tycoon | billionaire | magnate | governor | politician | spokesman | strongman | dictator | host | counterpart
light go through | The town went through a rise of 5 percent.
