# Getting somewhere, leaving, staying and carrying.

class arrive
verb arrive | The delegation arrived in Geneva on Monday.
verb reach | The convoy reached the border at noon.
verb get to | She got to Paris on Friday.
verb come to | The minister came to Oslo on Tuesday.
verb land | The plane landed in Nairobi on Sunday.
verb touch down | The jet touched down in Accra at 9 p.m.
verb pull in | The train pulled in on Wednesday morning.
verb pull into | The train pulled into the station at noon.
verb roll into | The column rolled into the town on Monday.
verb turn up | The witness turned up in court on Thursday.
verb show up | The owner showed up at the hearing on Friday.
verb make it to | The climbers made it to the camp on Tuesday.
verb set foot | The king set foot in Jamaica on Monday.
verb dock | The ferry docked in Malta on Saturday.
verb put in | The freighter put in at Dakar in March.
verb call at | The ship called at Cadiz in May.
verb sail into | The frigate sailed into Lisbon on Friday.
verb fly into | The envoy flew into Kabul on Sunday.
verb fly in | The experts flew in on Monday.
verb cross the border | The delegation crossed the border on Monday.
verb cross over into | The delegation crossed over into Chad on Monday.
verb cross into | The refugees crossed into Chad on Tuesday.
verb enter | The troops entered the capital on Monday.
verb drive into | The bus drove into Tbilisi on Monday.
verb alight | The queen alighted at the station on Friday.
verb disembark | The passengers disembarked in Genoa on Sunday.
verb step off | The envoy stepped off the train on Monday.
weak come | The envoy came on Tuesday.
noun arrival | The arrival of the delegation on Monday was delayed.
noun landing | The landing of the plane in Nairobi was smooth.
verb get into | The delegation got into Geneva on Monday.
verb descend on | The delegation descended on Geneva on Monday.
verb get as far as | The delegation got as far as Geneva on Monday.
verb step into | The delegation stepped into Geneva on Monday.
verb blow into | The delegation blew into Geneva on Monday.
verb make landfall in | The delegation made landfall in Geneva on Monday.
verb make it into | The delegation made it into Geneva on Monday.
verb sail to | The delegation sailed to Geneva on Monday.
verb drop anchor in | The delegation dropped anchor in Geneva on Monday.
verb head into | The delegation headed into Geneva on Monday.
verb walk into | The delegation walked into Geneva on Monday.
verb put into | The delegation put into Geneva on Monday.
verb ride into | The delegation rode into Geneva on Monday.
verb stream into | The delegation streamed into Geneva on Monday.
verb pour into | The delegation poured into Geneva on Monday.
verb fetch up in | The delegation fetched up in Geneva on Monday.
verb cruise into | The delegation cruised into Geneva on Monday.
verb steam into | The delegation steamed into Geneva on Monday.
verb end up in | The delegation ended up in Geneva on Monday.
verb wash up in | The delegation washed up in Geneva on Monday.
verb find its way to | The delegation found its way to Geneva on Monday.
verb make its way to | The delegation made its way to Geneva on Monday.
verb get in to | The delegation got in to Geneva on Monday.
verb breeze into | The delegation breezed into Geneva on Monday.
verb roll in | The delegation rolled in on Monday.
verb check in | The delegation checked in on Monday.
verb put in an appearance | The delegation put in an appearance on Monday.
verb make an appearance | The delegation made an appearance on Monday.
verb reach its destination | The delegation reached its destination on Monday.
verb come ashore | The delegation came ashore on Monday.
verb go ashore | The delegation went ashore on Monday.
verb be on hand | The delegation was on hand on Monday.
verb step ashore | The delegation stepped ashore on Monday.
verb roll up | The delegation rolled up on Monday.
verb come aboard | The delegation came aboard on Monday.
verb get off the plane | The delegation got off the plane on Monday.
verb get off the train | The delegation got off the train on Monday.
verb come to town | The delegation came to town on Monday.
verb weigh in | The delegation weighed in on Monday.
verb materialise | The delegation materialised on Monday.
verb materialize | The delegation materialized on Monday.
noun touchdown | The touchdown of the delegation came on Monday.
noun advent | The advent of the delegation came on Monday.
noun influx | The influx of the delegation came on Monday.
not | The general came to power on Monday.
not | The general came to power in 1999.
not | The error came to light in May.
not | The plan came under fire on Monday.
weak travel to ! | The envoy travelled to Geneva on Tuesday.
verb go into | The delegation went into Geneva on Monday.
verb venture into | The hikers ventured into the gorge on Monday.
verb venture in | The hikers ventured in on Monday morning.
verb go inside | The hikers went inside on Monday.
verb descend into | The hikers descended into the gorge on Monday.
verb climb into | The hikers climbed into the shaft on Monday.
verb crawl into | The hikers crawled into the shaft on Monday.
verb hike into | The hikers hiked into the gorge on Monday.
verb step inside | The hikers stepped inside on Monday.
noun entry | The entry of the delegation came on Monday.
verb walk in | The delegation walked in on Monday.
verb go in | The delegation went in on Monday.
verb wander in | The delegation wandered in on Monday.
verb wander into | The delegation wandered into Geneva on Monday.
verb cycle to | The delegation cycled to Geneva on Monday.
verb step off the plane | The minister stepped off the plane in Turin on Monday.
verb step off the train | The minister stepped off the train in Turin on Monday.
verb jet into | The minister jetted into Turin on Monday.
verb blow into town | The minister blew into town in Turin on Monday.
verb breeze in | The minister breezed in in Turin on Monday.
verb pitch up | The minister pitched up in Turin on Monday.
verb chug into | The minister chugged into Turin on Monday.
verb reach their destination | The minister reached their destination in Turin on Monday.

class depart
verb depart | The train departed on Tuesday.
verb leave | The delegation left Geneva on Monday.
verb set off | The expedition set off in May.
verb set out | The explorers set out on Sunday.
verb set sail | The ship set sail in April.
verb take off | The plane took off at noon.
verb pull out | The train pulled out at dawn.
verb head home | The team headed home on Friday.
verb fly out | The envoy flew out on Monday.
verb withdraw | The troops withdrew from the city in May.
noun departure | The departure of the delegation came on Friday.
noun withdrawal | The withdrawal of the troops ended in May.
noun exit | The exit of the chairman came in June.
verb head off | The delegation headed off on Monday.
verb pull away | The delegation pulled away on Monday.
verb fly off | The delegation flew off on Monday.
verb fly home | The delegation flew home on Monday.
verb head out | The delegation headed out on Monday.
verb sail away | The delegation sailed away on Monday.
verb check out | The delegation checked out on Monday.
verb take his leave | The delegation took his leave on Monday.
verb set forth | The delegation set forth on Monday.
verb weigh anchor | The delegation weighed anchor on Monday.
verb put to sea | The delegation put to sea on Monday.
verb drive away | The delegation drove away on Monday.
verb start off | The delegation started off on Monday.
verb push off | The delegation pushed off on Monday.
verb clear out | The delegation cleared out on Monday.
verb be gone | The delegation was gone on Monday.
verb leave town | The delegation left town on Monday.
verb hit the road | The delegation hit the road on Monday.
verb ship out | The delegation shipped out on Monday.
verb take leave | The delegation took leave on Monday.
verb make tracks | The delegation made tracks on Monday.
verb start the journey home | The delegation started the journey home on Monday.
verb say goodbye | The delegation said goodbye on Monday.
verb board the plane | The delegation boarded the plane on Monday.
verb board the train | The delegation boarded the train on Monday.
verb embark | The delegation embarked on Monday.
verb head back | The delegation headed back on Monday.
verb be on its way | The delegation was on its way on Monday.
verb make for home | The delegation made for home on Monday.
verb cast off | The delegation cast off on Monday.
verb get under way | The delegation got under way on Monday.
verb drive out of | The delegation drove out of Geneva on Monday.
verb sail from | The delegation sailed from Geneva on Monday.
verb ride out of | The delegation rode out of Geneva on Monday.
verb fly from | The delegation flew from Geneva on Monday.
verb step out of | The delegation stepped out of Geneva on Monday.
verb move out of | The delegation moved out of Geneva on Monday.
verb turn its back on | The delegation turned its back on Geneva on Monday.
verb bid farewell to | The delegation bid farewell to Geneva on Monday.
noun leaving | The leaving of the delegation came on Monday.
noun takeoff | The takeoff of the delegation came on Monday.
noun take off | The take off of the delegation came on Monday.
noun exodus | The exodus of the delegation came on Monday.
noun send off | The send off of the delegation came on Monday.
noun pullout | The pullout of the delegation came on Monday.
noun leave taking | The leave taking of the delegation came on Monday.
verb resume its journey | The ship resumed its journey on Monday.
verb resume its voyage | The ship resumed its voyage on Monday.
verb continue its journey | The ship continued its journey on Monday.
verb continue its voyage | The ship continued its voyage on Monday.
verb begin its journey | The ship began its journey on Monday.
verb start its journey | The ship started its journey on Monday.
verb get going again | The ship got going again on Monday.
verb set off from | The minister set off from Turin on Monday.
verb set out from | The minister set out from Turin on Monday.
verb take off from | The minister took off from Turin on Monday.
verb fly out of | The minister flew out of Turin on Monday.
verb jet out of | The minister jetted out of Turin on Monday.
verb head off from | The minister headed off from Turin on Monday.
verb head out of | The minister headed out of Turin on Monday.
verb drive off from | The minister drove off from Turin on Monday.
verb sail out of | The minister sailed out of Turin on Monday.
verb board a flight from | The minister boarded a flight from Turin on Monday.
verb board a train from | The minister boarded a train from Turin on Monday.
verb say goodbye to | The minister said goodbye to Turin on Monday.
verb embark from | The minister embarked from Turin on Monday.
verb head home from | The minister headed home from Turin on Monday.
verb cast off from | The minister cast off from Turin on Monday.
verb weigh anchor in | The minister weighed anchor in Turin on Monday.
verb put to sea from | The minister put to sea from Turin on Monday.
verb steam out of | The minister steamed out of Turin on Monday.
verb start out from | The minister started out from Turin on Monday.
verb hit the road from | The minister hit the road from Turin on Monday.

class visit
verb visit | The pope visited Cyprus in 2010.
verb tour | The minister toured the plant on Monday.
verb pay a visit | The king paid a visit to Norway in May.
verb drop by | The mayor dropped by on Friday.
verb stop in | The president stopped in Doha on Tuesday.
verb make a trip | The chancellor made a trip to China in March.
verb go to | The pope went to Cyprus in 2010.
weak come to | The pope came to Cyprus in 2010.
noun visit | The visit of the pope took place in 2010.
noun trip | The trip of the minister to Chad was cancelled.
noun tour | The tour of the pope lasted a week.
noun journey | The journey of the king to Norway began on Monday.
noun stopover | The stopover of the envoy in Doha was short.
verb call on | The pope called on Cyprus in 2010.
verb pay a call on | The pope paid a call on Cyprus in 2010.
verb drop in on | The pope dropped in on Cyprus in 2010.
verb look in on | The pope looked in on Cyprus in 2010.
verb stop off in | The pope stopped off in Cyprus in 2010.
verb make a stop in | The pope made a stop in Cyprus in 2010.
verb go to see | The pope went to see Cyprus in 2010.
verb make a pilgrimage to | The pope made a pilgrimage to Cyprus in 2010.
verb travel around | The pope travelled around Cyprus in 2010.
verb go on a visit to | The pope went on a visit to Cyprus in 2010.
verb make a tour of | The pope made a tour of Cyprus in 2010.
verb make a visit to | The pope made a visit to Cyprus in 2010.
verb make a call on | The pope made a call on Cyprus in 2010.
verb stop at | The pope stopped at Cyprus in 2010.
verb stop by | The pope stopped by Cyprus in 2010.
verb spend time in | The pope spent time in Cyprus in 2010.
verb swing by | The pope swung by Cyprus in 2010.
verb take a trip to | The pope took a trip to Cyprus in 2010.
verb come by | The pope came by Cyprus in 2010.
verb pop in to | The pope popped in to Cyprus in 2010.
verb take a tour of | The pope took a tour of Cyprus in 2010.
verb be a guest of | The pope was a guest of Cyprus in 2010.
verb go on a trip to | The pope went on a trip to Cyprus in 2010.
verb tour around | The pope toured around Cyprus in 2010.
verb be on a visit to | The pope was on a visit to Cyprus in 2010.
noun state visit | The state visit of the pope came in 2010.
noun pilgrimage | The pilgrimage of the pope came in 2010.
noun excursion | The excursion of the pope came in 2010.
noun working visit | The working visit of the pope came in 2010.
noun sightseeing tour | The sightseeing tour of the pope came in 2010.
noun official visit | The official visit of the pope came in 2010.
noun stopover visit | The stopover visit of the pope came in 2010.
noun day trip | The day trip of the pope came in 2010.
noun expedition | The expedition of the pope came in 2010.
not | The law came into force in May.
verb travel to ! | The pope travelled to Cyprus in 2010.
noun voyage | The voyage of the pope to Cyprus took a week.
verb flock to | 12 million people flocked to the castle a year.
verb pour into | 12 million people poured into the castle a year.
verb stream into | 12 million people streamed into the castle a year.
verb pass through the doors of | 12 million people passed through the doors of the castle a year.
verb walk through the doors of | 12 million people walked through the doors of the castle a year.
verb walk through the gates of | 12 million people walked through the gates of the castle a year.
verb pass through the gates of | 12 million people passed through the gates of the castle a year.
verb file through | 12 million people filed through the castle a year.
verb troop through | 12 million people trooped through the castle a year.
verb make the trip to | 12 million people made the trip to the castle a year.
verb call in at | 12 million people called in at the castle a year.
verb pop into | 12 million people popped into the castle a year.
verb turn out to see | 12 million people turned the castle out to see a year.
verb draw ~ | The castle drew 12 million people a year.
verb attract ~ | The castle attracted 12 million people a year.
verb welcome ~ | The castle welcomed 12 million people a year.
verb pull in ~ | The castle pulled in 12 million people a year.
verb be visited by ~ | The castle was visited by 12 million people a year.
verb play host to ~ | The castle played host to 12 million people a year.
noun footfall | The footfall of the castle were 12 million.
noun attendance | The attendance of the castle were 12 million.
noun visitor numbers | The visitor numbers of the castle were 12 million.
noun visitor number | The visitor number of the castle were 12 million.
noun admissions | The admissions of the castle were 12 million.

class travel
verb travel | The king travelled by ship.
verb ride | The leader rode a special train.
verb fly | The envoy flew to Kabul.
verb sail | The crew sailed to Malta.
verb drive | The family drove to Munich.
verb walk | The pilgrims walked to the shrine.
verb head | The convoy headed for the border.
verb make the journey | The queen made the journey by train.
verb make the trip | The queen made the trip by train.
verb commute | The workers commuted by bus.
noun flight | The flight of the envoy was delayed.
noun voyage | The voyage of the ship took a month.
noun ride | The ride took three hours.
noun crossing | The crossing took two hours.
verb journey | The king journeyed in May.
verb cruise | The king cruised in May.
verb voyage | The king voyaged in May.
verb hike | The king hiked in May.
verb go by train | The king went by train in May.
verb go by car | The king went by car in May.
verb be on the road | The king was on the road in May.
verb go abroad | The king went abroad in May.
verb take the train | The king took the train in May.
verb take a flight | The king took a flight in May.
verb board a ship | The king boarded a ship in May.
verb cover the route | The king covered the route in May.
verb make his way | The king made his way in May.
verb be on his way | The king was on his way in May.
verb make the crossing | The king made the crossing in May.
verb take a train | The king took a train in May.
verb take the bus | The king took the bus in May.
verb hitchhike | The king hitchhiked in May.
verb trudge | The king trudged in May.
verb be under way | The king was under way in May.
verb be on tour | The king was on tour in May.
noun cruise | The cruise of the king took a week.
noun expedition | The expedition of the king took a week.
noun hike | The hike of the king took a week.
noun odyssey | The odyssey of the king took a week.
noun train ride | The train ride of the king took a week.
noun bus ride | The bus ride of the king took a week.
noun road trip | The road trip of the king took a week.
noun car ride | The car ride of the king took a week.
verb get across ! | The ferry got across in May.
verb make it across | The ferry made it across in May.
verb ply the route | The ferry plied the route in May.
noun sailing time | The sailing time took 55 minutes.
noun crossing time | The crossing time took 55 minutes.
noun journey time | The journey time took 55 minutes.
noun travel time | The travel time took 55 minutes.
noun travelling time | The travelling time took 55 minutes.
noun traveling time | The traveling time took 55 minutes.
noun driving time | The driving time took 55 minutes.
noun trip time | The trip time took 55 minutes.
not | The head of the firm spoke.
noun journey | The journey of the king took a week.
noun trip | The trip of the king took a week.
noun trek | The trek of the king took a week.
noun passage | The passage of the ship took a week.
noun transit | The transit of the ship took a week.
verb spend on its way | The ship spent a week on its way.
verb spend on the way | The ship spent a week on the way.
verb be en route | The ship was en route for a week.
verb trek | The king trekked in May.
verb head off | The minister headed off to Turin on Monday.
verb jet off | The minister jetted off to Turin on Monday.
verb take a plane | The minister took a plane to Turin on Monday.
verb board a train | The minister boarded a train to Turin on Monday.
verb embark on a journey | The minister embarked on a journey to Turin on Monday.
verb undertake a journey | The minister undertook a journey to Turin on Monday.
verb go by road | The minister went by road to Turin on Monday.
verb go by rail | The minister went by rail to Turin on Monday.
noun train journey | The train journey to Turin was on Monday.
noun car journey | The car journey to Turin was on Monday.

class return
verb return | The astronauts returned to Earth on Sunday.
verb come back | The astronauts came back on Sunday.
verb go back | The refugees went back in June.
verb get back | The team got back on Monday.
noun return | The return of the astronauts was delayed.
noun homecoming | The homecoming of the team drew thousands.
verb arrive back | The astronauts arrived back on Sunday.
verb head back | The astronauts headed back on Sunday.
verb head home | The astronauts headed home on Sunday.
verb go home | The astronauts went home on Sunday.
verb come home | The astronauts came home on Sunday.
verb get home | The astronauts got home on Sunday.
verb fly back | The astronauts flew back on Sunday.
verb return home | The astronauts returned home on Sunday.
verb travel back | The astronauts travelled back on Sunday.
verb make it back | The astronauts made it back on Sunday.
verb drive back | The astronauts drove back on Sunday.
verb fly home | The astronauts flew home on Sunday.
verb turn back | The astronauts turned back on Sunday.
verb make a comeback | The astronauts made a comeback on Sunday.
verb get back home | The astronauts got back home on Sunday.
verb make the return journey | The astronauts made the return journey on Sunday.
verb sail back | The astronauts sailed back on Sunday.
verb move back | The astronauts moved back on Sunday.
verb be back on Earth | The astronauts were back on Earth on Sunday.
verb retrace their steps | The astronauts retraced their steps on Sunday.
noun comeback | The comeback of the astronauts was delayed.
noun way back | The way back of the astronauts was delayed.
noun return trip | The return trip of the astronauts was delayed.
noun return journey | The return journey of the astronauts was delayed.
noun re entry | The re entry of the astronauts was delayed.
noun reentry | The reentry of the astronauts was delayed.
noun way home | The way home of the astronauts was delayed.
verb travel home | The minister travelled home to Turin on Monday.
verb jet back | The minister jetted back to Turin on Monday.
verb retrace his steps | The minister retraced his steps to Turin on Monday.
verb journey back | The minister journeyed back to Turin on Monday.
verb be homeward bound | The minister was homeward bound to Turin on Monday.

class flee
verb flee | The family fled the village in May.
verb escape | The prisoners escaped on Friday.
verb run away | The suspect ran away on Monday.
noun escape | The escape of the prisoners shocked the town.
verb run for their lives | The family ran for their lives in May.
verb take flight | The family took flight in May.
verb make their escape | The family made their escape in May.
verb make a run for it | The family made a run for it in May.
verb get away | The family got away in May.
verb break out | The family broke out in May.
verb break free | The family broke free in May.
verb abscond | The family absconded in May.
verb slip away | The family slipped away in May.
verb go on the run | The family went on the run in May.
verb take to their heels | The family took to their heels in May.
verb bolt | The family bolted in May.
verb make off | The family made off in May.
verb bail out | The family bailed out in May.
verb seek refuge | The family sought refuge in May.
verb be on the run | The family was on the run in May.
verb get out | The family got out in May.
verb skip town | The family skipped town in May.
verb abandon | The family abandoned the country in May.
verb slip out of | The family slipped out of the country in May.
verb skip | The family skipped the country in May.
verb be driven from | The family was driven from the country in May.
noun flight | The flight of the prisoners shocked the town.
noun getaway | The getaway of the prisoners shocked the town.
noun jailbreak | The jailbreak of the prisoners shocked the town.
noun breakout | The breakout of the prisoners shocked the town.
noun exodus | The exodus of the prisoners shocked the town.
noun prison break | The prison break of the prisoners shocked the town.
noun evasion | The evasion of the prisoners shocked the town.
not | The flea market was closed.
verb run off ! | The family ran off in May.
verb run from ! | The family ran from the country in May.
verb take to his heels | The banker took to his heels on Monday.
verb make a getaway | The banker made a getaway on Monday.
verb make his escape | The banker made his escape on Monday.
verb make her escape | The banker made her escape on Monday.
verb take to the hills | The banker took to the hills on Monday.
verb run for cover | The banker ran for cover on Monday.
verb beat a retreat | The banker beat a retreat on Monday.
verb do a runner | The banker did a runner on Monday.
verb jump bail | The banker jumped bail on Monday.

class bring
verb bring | The ship brought the cargo to Dakar.
verb carry | The ship carried 200 tonnes of grain.
verb transport | The train transported the coal to the port.
verb deliver | The truck delivered the vaccine on Monday.
verb ship | The company shipped the parts in June.
verb haul | The barge hauled the stone to the site.
verb ferry | The boat ferried the workers to the island.
verb unload | The crew unloaded the cargo in May.
verb offload | The crew offloaded the cargo in May.
verb bring ashore | The cargo was brought ashore in May.
verb import | The company imported the rice in May.
verb load | The crew loaded the grain in March.
noun delivery | The delivery of the vaccine came on Monday.
noun shipment | The shipment of the grain was delayed.
noun transport | The transport of the coal was slow.
verb convey | The ship conveyed the cargo in May.
verb drop off | The ship dropped off the cargo in May.
verb land | The ship landed the cargo in May.
verb truck | The ship trucked the cargo in May.
verb airlift | The ship airlifted the cargo in May.
verb courier | The ship couriered the cargo in May.
verb fly in | The ship flew in the cargo in May.
verb dispatch | The ship dispatched the cargo in May.
verb hand deliver | The ship handed deliver the cargo in May.
verb carry ashore | The ship carried ashore the cargo in May.
noun carriage | The carriage of the cargo was delayed.
noun haulage | The haulage of the cargo was delayed.
noun transportation | The transportation of the cargo was delayed.
noun handover | The handover of the cargo was delayed.
noun importation | The importation of the cargo was delayed.
noun unloading | The unloading of the cargo was delayed.
noun offloading | The offloading of the cargo was delayed.
noun loading | The loading of the cargo was delayed.
noun conveyance | The conveyance of the cargo was delayed.
noun dispatch | The dispatch of the cargo was delayed.
verb hand over | The yard handed over the ship in May.
verb turn over | The yard turned over the ship in May.
verb join the fleet of ~ | The ship joined the fleet of the line in May.
verb join the fleet ~ | The ship joined the fleet in May.

class stay
verb stay | The guests stayed for two weeks.
verb remain | The crew remained on board for a month.
verb live in | The author lived in Rome for ten years.
verb spend | The author spent two years in Rome.
noun stay | The stay of the guests was short.
verb sojourn | The guests sojourned for two weeks.
verb reside | The guests resided for two weeks.
verb remain aboard | The guests remained aboard for two weeks.
verb live aboard | The guests lived aboard for two weeks.
verb stay aboard | The guests stayed aboard for two weeks.
verb be a guest | The guests were a guest for two weeks.
verb hole up | The guests holed up for two weeks.
verb be on board for | The guests were on board for two weeks.
verb dwell | The guests dwelled for two weeks.
verb be in space | The guests were in space for two weeks.
verb live in space | The guests lived in space for two weeks.
verb spend in space | The guests spent in space for two weeks.
verb spend aboard | The guests spent aboard for two weeks.
verb remain in place | The guests remained in place for two weeks.
verb live at | The guests lived at for two weeks.
verb bunk | The guests bunked for two weeks.
noun sojourn | The sojourn of the guests was short.
noun residence | The residence of the guests was short.
noun time in space | The time in space of the guests was short.
noun residency | The residency of the guests was short.
not | The stage was empty.
verb survive in | The guests survived in the hut for two weeks.
verb endure in | The guests endured two weeks in the hut.
verb live through in | The guests lived through two weeks in the hut.
verb hold out in | The guests held out in the hut for two weeks.
verb be holed up in | The guests were holed up in the hut for two weeks.
verb shelter in | The guests sheltered in the hut for two weeks.
verb huddle in | The guests huddled in the hut for two weeks.
verb stop over | The minister stopped over in Turin for two days.
verb be put up | The minister was put up in Turin for two days.
verb overnight | The minister overnighted in Turin for two days.
verb spend the night | The minister spent the night in Turin for two days.
verb encamp | The minister encamped in Turin for two days.
verb lay over | The minister laid over in Turin for two days.
noun stopover | The stopover of the minister was two days.
noun layover | The layover of the minister was two days.

class stay aloft
verb stay in the air | The balloon stayed in the air for two hours.
verb remain in the air | The balloon remained in the air for two hours.
verb stay aloft | The balloon stayed aloft for two hours.
verb remain aloft | The balloon remained aloft for two hours.
verb stay airborne | The balloon stayed airborne for two hours.
verb remain airborne | The balloon remained airborne for two hours.
verb be airborne | The balloon was airborne for two hours.
verb be in the air | The balloon was in the air for two hours.
verb stay up | The balloon stayed up for two hours.
verb keep flying | The balloon kept flying for two hours.
verb fly for | The balloon flew for two hours.
noun endurance | The endurance of the balloon is two hours.
noun flight endurance | The flight endurance of the balloon is two hours.
noun flying time | The flying time of the balloon is two hours.
not | The festival was held in the park.

class store
verb store | The grain was stored in the silo for two years.
verb keep | The files are kept for 30 days.
verb lie | The cargo lay in the shed for six months.
verb sit | The barrels sat in the yard for a year.
verb hold | The silo held 200 tonnes of grain.
verb stash | The gold was stashed in the cellar.
verb stockpile | The vaccine was stockpiled in the depot.
verb house | The depot housed 40 tonnes of paint.
verb languish | The cargo languished in the port for months.
verb remain ~ | The files remained in the bin for 30 days.
verb stay ~ | The files stayed in the bin for 30 days.
verb retain | The logs are retained for 30 days.
verb be left | The barrels were left in the yard for a year.
verb abandon | The cargo was abandoned in the shed for six months.
verb leave unattended | The cargo was left unattended for six months.
verb leave unsecured | The cargo was left unsecured for six months.
verb save | The cargo was saved in the shed for six months.
verb dump | The barrels were dumped in the yard.
verb deposit | The gold was deposited in the cellar.
verb warehouse | The parts were warehoused in Leeds.
verb impound | The goods were impounded in May.
verb confiscate | The goods were confiscated in May.
verb seize | The goods were seized in May.
noun storage | The storage of the grain was unsafe.
noun stockpile | The stockpile of the vaccine grew.
noun retention | The retention of the logs is 30 days.
noun stash | The stash of the gold was found.
verb hold on to | The service held on to old backups for 30 days.
verb archive | The service archived old backups for 30 days.
verb hang on to | The service hung on to old backups for 30 days.
verb keep hold of | The service kept hold of old backups for 30 days.
verb put aside | The service put old backups aside for 30 days.
verb stay available ~ | Old backups stayed available for 30 days.
verb remain available ~ | Old backups remained available for 30 days.
verb stick around ~ | Old backups stuck around for 30 days.
verb refrigerate | The milk was refrigerated at 5 degrees.
verb chill | The milk was chilled for two days.
verb keep cool | The milk was kept cool for two days.
verb keep cold | The milk was kept cold for two days.
verb cool | The milk was cooled at 5 degrees.
verb put into storage | The goods were put into storage for two years.
verb lie in storage | The goods lay in storage for two years.
verb sit in storage | The goods sat in storage for two years.
verb be in storage | The goods were in storage for two years.
verb stay in storage | The goods stayed in storage for two years.
verb gather dust | The goods gathered dust for two years.
verb lie around | The goods lay around for two years.
verb sit idle | The goods sat idle for two years.
verb be shelved | The goods were shelved for two years.
verb preserve | The records were preserved for two years.
verb be retrievable | The records are retrievable for two years.
verb be recoverable | The records are recoverable for two years.
verb stay recoverable | The records stay recoverable for two years.
verb undelete | The records can be undeleted for two years.
verb cache | The page is cached for two hours.
verb deep freeze | The meat was deep frozen for two days.
verb lay up | The boat was laid up for two years.
verb leave in storage | The goods were left in storage for two years.
verb put in storage | The goods were put in storage for two years.
noun retention period | The retention period of old backups is 30 days.
noun preservation | The preservation of old backups is 30 days.
noun archiving | The archiving of old backups is 30 days.
noun storage period | The storage period of old backups is 30 days.
noun retention time | The retention time of old backups is 30 days.
noun retention window | The retention window of old backups is 30 days.
noun storage temperature | The storage temperature is 5 degrees.
noun cold storage | The cold storage lasted two years.
noun refrigeration | The refrigeration lasted two days.
noun storage time | The storage time is two years.
noun storage life | The storage life is two years.
noun shelf life | The shelf life is two years.
noun storage duration | The storage duration is two years.
noun retention policy | The retention policy is two years.
noun retention limit | The retention limit is two years.
noun data retention | The data retention is two years.
noun log retention | The log retention is two years.
noun backup retention | The backup retention is two years.
noun grace period | The grace period is two years.
noun recovery window | The recovery window is two years.
noun recovery period | The recovery period is two years.
not | The grocery store closed in May.
weak show history | The archive shows two years of history.
verb be visible ~ | The notes are visible for two weeks.
verb be accessible ~ | The notes are accessible for two weeks.
verb be searchable ~ | The notes are searchable for two weeks.
verb be viewable ~ | The notes are viewable for two weeks.
verb give access to | The plan gives access to notes for two weeks.
verb keep available | The archive keeps notes available for two weeks.
verb remain accessible ~ | The notes remain accessible for two weeks.
verb stay searchable ~ | The notes stay searchable for two weeks.
noun message history | The message history of the plan is two weeks.
noun history retention | The history retention of the plan is two weeks.
noun history | The history of the archive goes back two years.
verb be available for ~ ! | The notes are available for two weeks.
verb linger ~ | The notes lingered for two weeks.
verb hang around ~ | The notes hang around for two weeks.
verb live on ~ | The notes live on for two weeks.
verb persist ~ | The notes persist for two weeks.
verb be restorable ~ | The notes are restorable for two weeks.
verb be kept around ~ | The notes are kept around for two weeks.
noun retention span | The retention span of the notes is two weeks.
noun keeping time | The keeping time of the notes is two weeks.
noun trash period | The trash period of the notes is two weeks.
noun soft delete period | The soft delete period of the notes is two weeks.

class park
verb park | The driver parked the tram in Oldham.
verb leave parked | The tram was left parked in Oldham.
verb stand parked ~ | The tram stood parked in Oldham.
verb leave overnight | The driver left the tram overnight in Oldham.
verb leave for the night | The driver left the tram for the night in Oldham.
verb leave standing | The tram was left standing in Oldham.
verb leave unattended | The tram was left unattended in Oldham.
verb stand overnight ~ | The tram stood overnight in Oldham.
verb stand unattended ~ | The tram stood unattended in Oldham.
verb secure | The driver secured the tram in Oldham.
verb tie down | The driver tied the tram down in Oldham.
verb bring to rest | The driver brought the tram to rest in Oldham.
verb come to rest ~ | The tram came to rest in Oldham.
weak leave | The driver left the tram in Oldham.
verb stand ~ | The tram stood in Oldham.
noun last stop | The last stop of the tram was in Oldham.
weak stop | The driver stopped the tram in Oldham.
not | The park lies in Oldham.

class enter office
verb take office | The mayor took office in May.
verb be sworn in | The mayor was sworn in on Monday.
verb assume office | The mayor assumed office in May.
verb be inaugurated | The president was inaugurated in January.
noun inauguration | The inauguration of the president was in January.
verb take up office | The mayor took up office in May.
verb come to power | The mayor came to power in May.
verb take power | The mayor took power in May.
verb take the oath of office | The mayor took the oath of office in May.
verb take the oath | The mayor took the oath in May.
verb enter office | The mayor entered office in May.
verb take the reins of power | The mayor took the reins of power in May.
verb move into office | The mayor moved into office in May.
verb assume the presidency | The general assumed the presidency in May.
verb assume the post | The general assumed the post in May.
verb assume the role | The general assumed the role in May.
verb assume the chair | The general assumed the chair in May.
verb assume duties | The general assumed his duties in May.
verb assume power | The general assumed power in May.
verb take up the presidency | The general took up the presidency in May.
verb take up the post | The general took up the post in May.
verb take up post | The general took up his post in May.
verb take up duties | The general took up his duties in May.
verb begin term | The general began his term in May.
verb start term | The general started his term in May.
verb begin tenure | The general began his tenure in May.
verb take over as president | The general took over as president in May.
verb take over as chairman | The general took over as chairman in May.
verb take over the presidency | The general took over the presidency in May.
verb take over the reins | The general took over the reins in May.
verb take the helm | The general took the helm in May.
verb take the throne | The prince took the throne in May.
verb ascend the throne | The prince ascended the throne in May.
verb ascend to the throne | The prince ascended to the throne in May.
verb accede to the throne | The prince acceded to the throne in May.
verb come to the throne | The prince came to the throne in May.
verb ascend to the presidency | The general ascended to the presidency in May.
verb accede to the presidency | The general acceded to the presidency in May.
verb rise to power | The general rose to power in May.
verb be enthroned | The prince was enthroned in May.
verb be installed as | The bishop was installed as primate in May.
verb become president | The general became president in May.
verb become prime minister | The general became prime minister in May.
verb become chancellor | The general became chancellor in May.
verb become mayor | The general became mayor in May.
verb become governor | The general became governor in May.
verb become king | The prince became king in May.
verb become queen | The princess became queen in May.
verb swear the oath | The general swore the oath in May.
verb swear an oath | The general swore an oath in May.
verb start work as | The general started work as mayor in May.
noun swearing in | The swearing in of the mayor came in May.
noun oath taking | The oath taking of the mayor came in May.
noun inaugural ceremony | The inaugural ceremony was in May.
noun investiture | The investiture was in May.
noun enthronement | The enthronement was in May.
noun accession | The accession was in May.
noun installation | The installation of the bishop was in May.
noun oath of office | The oath of office was in May.
noun assumption of office | The assumption of office was in May.
noun assumption of power | The assumption of power was in May.
noun inauguration day | The inauguration day was in May.
noun inauguration ceremony | The inauguration ceremony was in May.
verb be sworn into office | The banker was sworn into office in May.
verb start his tenure | The banker started his tenure in May.
verb start her tenure | The banker started her tenure in May.
verb begin his presidency | The banker began his presidency in May.
verb begin her presidency | The banker began her presidency in May.
verb take on the chairmanship | The banker took on the chairmanship in May.
verb assume the chairmanship | The banker assumed the chairmanship in May.
verb assume the leadership | The banker assumed the leadership in May.
verb assume the throne | The banker assumed the throne in May.
verb assume the premiership | The banker assumed the premiership in May.
verb take over the leadership | The banker took over the leadership in May.
verb take over the premiership | The banker took over the premiership in May.
verb take over the chairmanship | The banker took over the chairmanship in May.
verb take up the role | The banker took up the role in May.
verb take up the job | The banker took up the job in May.
verb step into office | The banker stepped into office in May.
verb be installed in office | The banker was installed in office in May.
verb become premier | The banker became premier in May.
verb become emperor | The banker became emperor in May.
verb become pope | The banker became pope in May.
verb become head of state | The banker became head of state in May.
verb take his oath | The banker took his oath in May.
verb take her oath | The banker took her oath in May.
noun taking of office | The taking of office of the banker came in May.
noun swearing in ceremony | The swearing in ceremony of the banker came in May.
not | The office was empty.

class lose contact symmetric
verb lose contact | The tower lost contact on Monday.
verb lose radio contact | The tower lost radio contact on Monday.
verb lose communication | The tower lost communication on Monday.
verb lose touch | The tower lost touch on Monday.
verb fall out of contact ~ | The jet fell out of contact on Monday.
noun loss of contact | The loss of contact came on Monday.
noun loss of communication | The loss of communication came on Monday.
verb lose contact with | The tower lost contact with the jet on Monday.
verb lose touch with | The tower lost touch with the jet on Monday.
verb lose communication with | The tower lost communication with the jet on Monday.
verb lose radio contact with | The tower lost radio contact with the jet on Monday.
verb lose the signal from | The tower lost the signal from the jet on Monday.
verb lose signal from | The tower lost all signal from the jet on Monday.
verb lose sight of | The radar lost sight of the jet on Monday.
verb disappear from radar ~ | The jet disappeared from radar on Monday.
verb vanish from radar ~ | The jet vanished from radar on Monday.
verb drop off radar ~ | The jet dropped off radar on Monday.
verb fall off radar ~ | The jet fell off radar on Monday.
verb go off radar ~ | The jet went off radar on Monday.
verb fade from radar ~ | The jet faded from radar on Monday.
verb disappear from screens ~ | The jet disappeared from the screens on Monday.
verb vanish from screens ~ | The jet vanished from the screens on Monday.
verb go silent ~ | The probe went silent on Monday.
verb fall silent ~ | The probe fell silent on Monday.
verb go quiet ~ | The probe went quiet on Monday.
verb send last signal ~ | The probe sent its last signal on Monday.
verb send last message ~ | The crew sent its last message on Monday.
verb make last contact ~ | The crew made its last contact on Monday.
verb send final signal ~ | The probe sent its final signal on Monday.
verb break off contact ~ | The crew broke off contact on Monday.
noun loss of contact | The loss of contact was on Monday.
noun loss of signal | The loss of signal was on Monday.
noun last contact | The last contact was on Monday.
noun final contact | The final contact was on Monday.
noun last transmission | The last transmission was on Monday.
noun final transmission | The final transmission was on Monday.
noun last signal | The last signal was on Monday.
noun last message | The last message was on Monday.
noun radio silence | The radio silence began on Monday.
not | The contact lenses were lost.

# Where somebody is going, whether under way or not.
class be bound
verb be bound for | The ferry was bound for Malta.
verb be bound to | The ferry was bound to Malta.
verb head for | The ferry headed for Malta on Monday.
verb head to | The ferry headed to Malta on Monday.
verb head towards | The ferry headed towards Malta on Monday.
verb head toward | The ferry headed toward Malta on Monday.
verb be headed for | The ferry was headed for Malta.
verb be headed to | The ferry was headed to Malta.
verb be on its way to | The ferry was on its way to Malta.
verb be on her way to | The ferry was on her way to Malta.
verb be on the way to | The ferry was on the way to Malta.
verb be en route to | The ferry was en route to Malta.
verb be destined for | The ferry was destined for Malta.
verb be due in | The ferry was due in Malta on Monday.
verb make for | The ferry made for Malta on Monday.
verb steam towards | The ferry steamed towards Malta on Monday.
verb set course for | The ferry set course for Malta on Monday.
verb sail for | The ferry sailed for Malta on Monday.
verb leave for | The ferry left for Malta on Monday.
verb depart for | The ferry departed for Malta on Monday.
verb be travelling to ! | The ferry was travelling to Malta.
verb be traveling to ! | The ferry was traveling to Malta.
verb be sailing to ! | The ferry was sailing to Malta.
verb be flying to ! | The plane was flying to Malta.
noun destination | The destination of the ferry was Malta.
noun next port of call | The next port of call of the ferry was Malta.

class dive mover
verb dive | The submarine dived on Monday.
verb go on a dive | The submarine went on a dive on Monday.
verb make a dive | The submarine made a dive on Monday.
noun dive | The dive of the submarine was on Monday.
noun descent | The descent of the submarine was on Monday.
