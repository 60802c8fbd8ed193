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
verb cross into | The refugees crossed into Chad on Tuesday.
verb enter | The troops entered the capital on Monday.
verb drive into | The bus drove into Tbilisi on Monday.
verb alight | The queen alighted at the station on Friday.
verb disembark | The passengers disembarked in Genoa on Sunday.
verb step off | The envoy stepped off the train on Monday.
weak come | The envoy came on Tuesday.
weak travel to | The envoy travelled to Geneva on Tuesday.
noun arrival | The arrival of the delegation on Monday was delayed.
noun landing | The landing of the plane in Nairobi was smooth.

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
verb head for | The ship headed for Malta on Monday.
verb withdraw | The troops withdrew from the city in May.
noun departure | The departure of the delegation came on Friday.
noun withdrawal | The withdrawal of the troops ended in May.
noun exit | The exit of the chairman came in June.

class visit
verb visit | The pope visited Cyprus in 2010.
verb tour | The minister toured the plant on Monday.
verb pay a visit | The king paid a visit to Norway in May.
verb drop by | The mayor dropped by on Friday.
verb stop in | The president stopped in Doha on Tuesday.
verb make a trip | The chancellor made a trip to China in March.
verb travel to | The pope travelled to Cyprus in 2010.
verb go to | The pope went to Cyprus in 2010.
weak come to | The pope came to Cyprus in 2010.
noun visit | The visit of the pope took place in 2010.
noun trip | The trip of the minister to Chad was cancelled.
noun tour | The tour of the pope lasted a week.
noun journey | The journey of the king to Norway began on Monday.
noun stopover | The stopover of the envoy in Doha was short.

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

class return
verb return | The astronauts returned to Earth on Sunday.
verb come back | The astronauts came back on Sunday.
verb go back | The refugees went back in June.
verb get back | The team got back on Monday.
noun return | The return of the astronauts was delayed.
noun homecoming | The homecoming of the team drew thousands.

class flee
verb flee | The family fled the village in May.
verb escape | The prisoners escaped on Friday.
verb run away | The suspect ran away on Monday.
noun escape | The escape of the prisoners shocked the town.

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

class stay
verb stay | The guests stayed for two weeks.
verb remain | The crew remained on board for a month.
verb live in | The author lived in Rome for ten years.
verb spend | The author spent two years in Rome.
noun stay | The stay of the guests was short.

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

class enter office
verb take office | The mayor took office in May.
verb be sworn in | The mayor was sworn in on Monday.
verb assume office | The mayor assumed office in May.
verb be inaugurated | The president was inaugurated in January.
noun inauguration | The inauguration of the president was in January.
