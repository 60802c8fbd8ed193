# Weather, disasters, rescue, health, science, farming.

class outage
verb cut power to | The storm cut power to 30,000 homes on Monday.
verb knock out power to | The storm knocked out power to 30,000 homes on Monday.
verb leave without power | The storm left 30,000 homes without power on Monday.
verb plunge into darkness | The storm plunged 30,000 homes into darkness on Monday.
verb black out | The storm blacked out 30,000 homes on Monday.
verb cut off power to | The storm cut off power to 30,000 homes on Monday.
verb leave in the dark | The storm left 30,000 homes in the dark on Monday.
verb leave without electricity | The storm left 30,000 homes without electricity on Monday.
verb cut electricity to | The storm cut electricity to 30,000 homes on Monday.
verb cut the power to | The storm cut the power to 30,000 homes on Monday.
verb knock out electricity to | The storm knocked out electricity to 30,000 homes on Monday.
verb knock off the grid | The storm knocked 30,000 homes off the grid on Monday.
verb interrupt power to | The storm interrupted power to 30,000 homes on Monday.
verb deprive of power | The storm deprived 30,000 homes of power on Monday.
verb rob of power | The storm robbed 30,000 homes of power on Monday.
verb lose power ~ | 30,000 homes lost power on Monday.
verb be without power ~ | 30,000 homes were without power on Monday.
verb be without electricity ~ | 30,000 homes were without electricity on Monday.
verb lose electricity ~ | 30,000 homes lost electricity on Monday.
verb go dark ~ | 30,000 homes went dark on Monday.
verb be in the dark ~ | 30,000 homes were in the dark on Monday.
verb suffer power cuts ~ | 30,000 homes suffered power cuts on Monday.
verb be cut off from the grid ~ | 30,000 homes were cut off from the grid on Monday.
verb have no power ~ | 30,000 homes had no power on Monday.
verb have no electricity ~ | 30,000 homes had no electricity on Monday.
verb be blacked out ~ | 30,000 homes were blacked out on Monday.
verb experience power cuts ~ | 30,000 homes experienced power cuts on Monday.
verb be left without power ~ | 30,000 homes were left without power on Monday.
verb be off the grid ~ | 30,000 homes were off the grid on Monday.
noun power cut | The power cut hit 30,000 homes on Monday.
noun blackout | The blackout hit 30,000 homes on Monday.
noun power outage | The power outage hit 30,000 homes on Monday.
noun power failure | The power failure hit 30,000 homes on Monday.
noun brownout | The brownout hit 30,000 homes on Monday.
noun loss of power | The loss of power hit 30,000 homes on Monday.
not | The power plant opened in May.
verb knock out electricity in | The storm knocked out electricity in 30,000 homes on Monday.
verb knock out power in | The storm knocked out power in 30,000 homes on Monday.
verb knock out power for | The storm knocked out power for 30,000 homes on Monday.
verb cut power for | The storm cut power for 30,000 homes on Monday.
verb cut off electricity to | The storm cut off electricity to 30,000 homes on Monday.
verb disrupt power to | The storm disrupted power to 30,000 homes on Monday.
verb take out power to | The storm took out power to 30,000 homes on Monday.
verb wipe out power to | The storm wiped out power to 30,000 homes on Monday.
verb leave powerless | The storm left 30,000 homes powerless on Monday.
verb sit in the dark ~ | 30,000 people sat in the dark on Monday.
verb sit without power ~ | 30,000 people sat without power on Monday.
verb be in darkness ~ | 30,000 homes were in darkness on Monday.
verb be plunged into darkness ~ | 30,000 homes were plunged into darkness on Monday.
verb be powerless ~ | 30,000 homes were powerless on Monday.
verb remain without power ~ | 30,000 homes remained without power on Monday.
verb remain in the dark ~ | 30,000 homes remained in the dark on Monday.
verb go without power ~ | 30,000 homes went without power on Monday.
verb lose their power ~ | 30,000 homes lost their power on Monday.
noun electricity outage | The electricity outage lasted an hour.
noun loss of electricity | The loss of electricity lasted an hour.
noun grid failure | The grid failure lasted an hour.
noun power disruption | The power disruption lasted an hour.
noun electricity cut | The electricity cut lasted an hour.

class restore power
verb restore | The crews restored power on Monday.
verb reconnect | The crews reconnected power on Monday.
verb bring back | The crews brought back power on Monday.
verb turn back on | The crews turned power back on on Monday.
verb switch back on | The crews switched power back on on Monday.
noun reconnection | The reconnection of the town came on Monday.
verb get the lights back on in | The utility got the lights back on in the town in May.
verb get the power back on in | The utility got the power back on in the town in May.
verb have power back ~ | The town had power back in May.
verb have power again ~ | The town had power again in May.
verb have electricity again ~ | The town had electricity again in May.
verb get power back ~ | The town got power back in May.
verb get electricity back ~ | The town got electricity back in May.
verb get its power back ~ | The town got its power back in May.
verb be back on the grid ~ | The town was back on the grid in May.
noun power restoration | The power restoration of the town came in May.
noun restoration of power | The restoration of power of the town came in May.
noun restoration of electricity | The restoration of electricity of the town came in May.
noun return of power | The return of power of the town came in May.

class snow
verb pile up ~ | Snow piled up on Monday.
noun snowfall | The snowfall in the town was 60 cm.
noun snow | The snow in the town was 60 cm.
noun blizzard | The blizzard in the town was 60 cm.
noun snowstorm | The snowstorm in the town was 60 cm.
not | The snowman melted.

class rain
verb dump | The storm dumped 60 mm of rain on Monday.
verb unleash | The storm unleashed 60 mm of rain on Monday.
verb come down ~ | 60 mm of rain came down on Monday.
verb pour down ~ | 60 mm of rain poured down on Monday.
verb be drenched by | The town was drenched by 60 mm of rain on Monday.
verb be soaked by | The town was soaked by 60 mm of rain on Monday.
noun rainfall | The rainfall in the town was 60 mm.
noun rain | The rain in the town was 60 mm.
noun downpour | The downpour in the town was 60 mm.
noun precipitation | The precipitation in the town was 60 mm.
noun cloudburst | The cloudburst in the town was 60 mm.
noun deluge | The deluge in the town was 60 mm.
not | The rainbow was seen on Monday.
verb rain | It rained for two days.
verb fall as rain ~ | Some 60 mm fell as rain on Monday.

class landfall
verb make landfall | The hurricane made landfall on Monday.
verb come ashore | The hurricane came ashore on Monday.
verb hit land | The hurricane hit land on Monday.
verb reach land | The hurricane reached land on Monday.
verb slam ashore | The hurricane slammed ashore on Monday.
verb move ashore | The hurricane moved ashore on Monday.
verb blow ashore | The hurricane blew ashore on Monday.
verb reach the coast | The hurricane reached the coast on Monday.
verb cross the coast | The hurricane crossed the coast on Monday.
verb strike land | The hurricane struck land on Monday.
verb make land | The hurricane made land on Monday.
verb slam | The hurricane slammed the coast on Monday.
verb barrel into | The hurricane barreled into the coast on Monday.
verb smash into | The hurricane smashed into the coast on Monday.
verb crash into | The hurricane crashed into the coast on Monday.
verb pummel | The hurricane pummeled the coast on Monday.
verb roar into | The hurricane roared into the coast on Monday.
verb plough into | The hurricane ploughed into the coast on Monday.
verb slam into the coast | The storm slammed into the coast on Monday.
verb barrel ashore | The storm barrelled ashore on Monday.
verb crash ashore | The storm crashed ashore on Monday.
verb sweep ashore | The storm swept ashore on Monday.
verb roar ashore | The storm roared ashore on Monday.
verb cross the shoreline | The storm crossed the shoreline on Monday.
verb hit the shore | The storm hit the shore on Monday.
verb make its way ashore | The storm made its way ashore on Monday.
verb arrive ashore | The storm arrived ashore on Monday.
noun landfall | The landfall of the hurricane came on Monday.
not | The landfill was closed.

class quake shake
verb send tremors through | The quake sent tremors through the town on Monday.
verb make the ground shake in | The quake made the ground shake in the town on Monday.

class flood
verb inundate | The river inundated the town on Monday.
verb submerge | The river submerged the town on Monday.
verb swamp | The river swamped the town on Monday.
verb put under water | The river put the town under water on Monday.
verb deluge | The river deluged the town on Monday.
verb wash over | The river washed over the town on Monday.
verb burst into | The river burst into the town on Monday.
verb burst its banks | The river burst its banks on Monday.
verb spill over | The river spilled over on Monday.
verb break its banks | The river broke its banks on Monday.
verb overflow its banks | The river overflowed its banks on Monday.
verb flood its banks | The river flooded its banks on Monday.
verb rise over its banks | The river rose over its banks on Monday.
noun flood | The flood of the town came on Monday.
noun flooding | The flooding of the town came on Monday.
noun inundation | The inundation of the town came on Monday.
noun floodwater | The floodwater of the town came on Monday.
noun deluge | The deluge of the town came on Monday.
noun flash flood | The flash flood of the town came on Monday.
noun high water | The high water of the town came on Monday.
not | The floodlights were switched on.
verb be under water | The town was under water in May.
verb stand under water | The town stood under water in May.
verb put underwater | The river put the town underwater in May.
verb be underwater | The town was underwater in May.
verb be awash | The town was awash in May.
verb be flooded | The town was flooded in May.
verb be submerged | The town was submerged in May.
verb be swamped | The town was swamped in May.
verb leave under water | The river left the town under water in May.
verb leave underwater | The river left the town underwater in May.
verb turn into a lake | The river turned the town into a lake in May.
verb engulf | The river engulfed the town in May.
verb pour through | The river poured through the town in May.
verb surge into | The river surged into the town in May.

class erupt
verb erupt | The volcano erupted on Monday.
verb spew lava | The volcano spewed lava on Monday.
verb spew ash | The volcano spewed ash on Monday.
verb blow its top | The volcano blew its top on Monday.
verb send up ash | The volcano sent up ash on Monday.
verb roar into life | The volcano roared into life on Monday.
noun eruption | The eruption of the volcano came on Monday.
noun volcanic eruption | The volcanic eruption of the volcano came on Monday.
not | The applause lasted a minute.

class burn area
verb burn | The fire burned 900 hectares in May.
verb scorch | The fire scorched 900 hectares in May.
verb consume | The fire consumed 900 hectares in May.
verb blacken | The fire blackened 900 hectares in May.
verb devour | The fire devoured 900 hectares in May.
verb destroy | The fire destroyed 900 hectares in May.
verb tear through | The fire tore through 900 hectares in May.
verb eat up | The fire ate up 900 hectares in May.
verb incinerate | The fire incinerated 900 hectares in May.
verb reduce to ashes | The fire reduced 900 hectares to ashes in May.
verb race through | The fire raced through 900 hectares in May.
verb sweep through | The fire swept through 900 hectares in May.
verb spread over | The fire spread over 900 hectares in May.
verb ravage | The fire ravaged 900 hectares in May.
verb engulf | The fire engulfed 900 hectares in May.
verb lay waste to | The fire laid waste to 900 hectares in May.
verb eat through | The fire ate through 900 hectares in May.
verb spread across | The fire spread across 900 hectares in May.
verb rip through | The fire ripped through 900 hectares in May.
verb wipe out | The fire wiped out 900 hectares in May.
verb sear | The fire seared 900 hectares in May.
verb turn to ash | The fire turned 900 hectares to ash in May.
verb burn through | The fire burned through 900 hectares in May.
verb chew through | The fire chewed through 900 hectares in May.
verb torch | The fire torched 900 hectares in May.
verb swallow | The fire swallowed 900 hectares in May.
verb rage over | The fire raged over 900 hectares in May.
verb go up in flames ~ | 900 hectares went up in flames in May.
verb burn ~ | 900 hectares burned in May.
verb be on fire ~ | 900 hectares were on fire in May.
verb be ablaze ~ | 900 hectares were ablaze in May.
verb go up in smoke ~ | 900 hectares went up in smoke in May.
verb be in flames ~ | 900 hectares were in flames in May.
verb be lost to the flames ~ | 900 hectares were lost to the flames in May.
noun wildfire | The wildfire near the town began in May.
noun forest fire | The forest fire near the town began in May.
noun bushfire | The bushfire near the town began in May.
noun brush fire | The brush fire near the town began in May.
noun grass fire | The grass fire near the town began in May.
noun bush fire | The bush fire near the town began in May.
not | The museum opened in May.
verb char | The fire charred 900 acres in May.
verb turn to cinders | The fire turned 900 acres to cinders in May.
verb burn down | The fire burned down 900 acres in May.
verb gut | The fire gutted 900 acres in May.
verb raze | The fire razed 900 acres in May.
verb burn up | The fire burned up 900 acres in May.
verb cover acres | The fire covered 900 acres in May.
verb claim acres | The fire claimed 900 acres in May.
verb grow to acres | The fire grew to 900 acres in May.
verb be scorched ~ | 900 acres were scorched in May.
verb be charred ~ | 900 acres were charred in May.

class trap
verb trap | The blast trapped 33 miners on Monday.
verb bury | The blast buried 33 miners on Monday.
verb strand | The blast stranded 33 miners on Monday.
verb entomb | The blast entombed 33 miners on Monday.
verb cut off | The blast cut off 33 miners on Monday.
verb pin | The blast pinned 33 miners on Monday.
verb imprison | The blast imprisoned 33 miners on Monday.
verb pin down | The blast pinned down 33 miners on Monday.
verb bury alive | The blast buried 33 miners alive on Monday.
verb maroon | The blast marooned 33 miners on Monday.
verb lock in | The blast locked 33 miners in on Monday.
verb bury under the rubble | The blast buried 33 miners under the rubble on Monday.
verb trap under the rubble | The blast trapped 33 miners under the rubble on Monday.
verb trap underground | The blast trapped 33 miners underground on Monday.
verb be stuck ~ | 33 miners were stuck on Monday.
verb be cut off ~ | 33 miners were cut off on Monday.
verb be underground ~ | 33 miners were underground on Monday.
verb be stuck underground ~ | 33 miners were stuck underground on Monday.
verb be under the rubble ~ | 33 miners were under the rubble on Monday.
verb lie under the rubble ~ | 33 miners lay under the rubble on Monday.
verb get stuck ~ | 33 miners got stuck on Monday.
verb get trapped ~ | 33 miners got trapped on Monday.
verb be caught ~ | 33 miners were caught on Monday.
adj trapped | The blast left 33 miners trapped.
adj stranded | The blast left 33 miners stranded.
adj buried | The blast left 33 miners buried.
not | The miners opened the tunnel on Monday.
not | The trapdoor was open.
noun ordeal | The ordeal of the miners lasted two weeks.
noun entrapment | The entrapment of the miners lasted two weeks.
verb isolate | The flood isolated 33 miners on Monday.
verb shut in | The flood shut in 33 miners on Monday.
verb block in | The flood blocked in 33 miners on Monday.
verb wall in | The flood walled in 33 miners on Monday.
verb be lost in ~ | The 33 miners were lost in the pit on Monday.
verb go missing in ~ | The 33 miners went missing in the pit on Monday.
verb be lodged in | The cat was lodged in the pipe for a week.
verb be jammed in | The cat was jammed in the pipe for a week.
verb be stuck in | The cat was stuck in the pipe for a week.
verb be wedged in | The cat was wedged in the pipe for a week.
verb get jammed in | The cat got jammed in the pipe in May.
verb get caught in | The cat got caught in the pipe in May.

class search
verb search | The crew searched the lake on Monday.
verb search for | The crew searched for the boat on Monday.
noun search | The search of the lake took a day.
verb comb | The crew combed the lake on Monday.
verb scour | The crew scoured the lake on Monday.
verb look through | The crew looked through the lake on Monday.
verb hunt through | The crew hunted through the lake on Monday.
verb trawl | The crew trawled the lake on Monday.
verb dredge | The crew dredged the lake on Monday.
verb rake through | The crew raked through the lake on Monday.
noun manhunt | The manhunt of the lake took a day.
noun hunt | The hunt of the lake took a day.
noun search operation | The search operation of the lake took a day.
verb comb through | Crews combed through the sea on Monday.
verb sift through the rubble of | Crews sifted through the rubble of the sea on Monday.
verb look for survivors in | Crews looked for survivors in the sea on Monday.
verb search for survivors in | Crews searched for survivors in the sea on Monday.
verb dig through the rubble of | Crews dug through the rubble of the sea on Monday.
verb rummage through | Crews rummaged through the sea on Monday.
noun search effort | The search effort went on for two days.
noun search and rescue | The search and rescue went on for two days.
noun search and rescue operation | The search and rescue operation went on for two days.
noun recovery effort | The recovery effort went on for two days.

class call for help
verb call for help | The crew called for help at noon.
verb radio for help | The crew radioed for help at noon.
verb appeal for help | The crew appealed for help at noon.
verb ask for help | The crew asked for help at noon.
verb send a distress call | The crew sent a distress call at noon.
verb send out a distress call | The crew sent out a distress call at noon.
verb send a distress signal | The crew sent a distress signal at noon.
verb send out a distress signal | The crew sent out a distress signal at noon.
verb issue a distress call | The crew issued a distress call at noon.
verb put out a distress call | The crew put out a distress call at noon.
verb issue a mayday | The crew issued a mayday at noon.
verb send a mayday | The crew sent a mayday at noon.
verb raise the alarm | The crew raised the alarm at noon.
verb sound the alarm | The crew sounded the alarm at noon.
noun distress call | The distress call came at noon.
noun distress signal | The distress signal came at noon.
noun mayday | The mayday came at noon.
noun mayday call | The mayday call came at noon.
noun call for help | The call for help came at noon.
noun plea for help | The plea for help came at noon.
noun cry for help | The cry for help came at noon.
noun emergency call | The emergency call came at noon.

class spill
verb spill | The tanker spilled 900 tonnes of oil in May.
verb leak | The tanker leaked 900 tonnes of oil in May.
verb spew | The tanker spewed 900 tonnes of oil in May.
verb disgorge | The tanker disgorged 900 tonnes of oil in May.
verb gush | The tanker gushed 900 tonnes of oil in May.
verb seep | The tanker seeped 900 tonnes of oil in May.
verb belch | The tanker belched 900 tonnes of oil in May.
verb ooze | The tanker oozed 900 tonnes of oil in May.
verb let loose | The tanker let loose 900 tonnes of oil in May.
verb leak ~ | 900 tonnes of oil leaked in May.
verb spill ~ | 900 tonnes of oil spilled in May.
verb pour out ~ | 900 tonnes of oil poured out in May.
verb escape ~ | 900 tonnes of oil escaped in May.
verb gush out ~ | 900 tonnes of oil gushed out in May.
verb seep out ~ | 900 tonnes of oil seeped out in May.
verb flow out ~ | 900 tonnes of oil flowed out in May.
verb end up in the sea ~ | 900 tonnes of oil ended up in the sea in May.
verb leak out ~ | 900 tonnes of oil leaked out in May.
verb spill out ~ | 900 tonnes of oil spilled out in May.
noun spill | The spill of 900 tonnes of oil came in May.
noun leak | The leak of 900 tonnes of oil came in May.
noun oil spill | The oil spill of 900 tonnes of oil came in May.
noun leakage | The leakage of 900 tonnes of oil came in May.
noun spillage | The spillage of 900 tonnes of oil came in May.
noun oil leak | The oil leak of 900 tonnes of oil came in May.
noun slick | The slick of 900 tonnes of oil came in May.
noun oil slick | The oil slick of 900 tonnes of oil came in May.
noun seepage | The seepage of 900 tonnes of oil came in May.
not | The spell of the witch was broken.
verb release | The tanker released 40,000 tonnes of oil on Monday.
verb discharge | The tanker discharged 40,000 tonnes of oil on Monday.
verb dump | The tanker dumped 40,000 tonnes of oil on Monday.
verb pour into | The plant poured 40,000 tonnes of oil into the bay.
verb send into | The tanker sent 40,000 tonnes of oil into the bay.
verb flood out ~ | Some 40,000 tonnes of oil flooded out on Monday.
verb run out ~ | Some 40,000 tonnes of oil ran out on Monday.
noun discharge | The discharge of the oil came on Monday.
verb leach into | The oil leached into the river in May.
verb seep into | The oil seeped into the river in May.
verb leak into | The oil leaked into the river in May.
verb flow into | The oil flowed into the river in May.
verb gush into | The oil gushed into the river in May.
verb spill into | The oil spilled into the river in May.
verb spew into | The oil spewed into the river in May.
verb drain into | The oil drained into the river in May.
verb wash into | The oil washed into the river in May.
verb flush into | The mill flushed the oil into the river in May.
verb empty into | The mill emptied the oil into the river in May.
noun toxic spill | The toxic spill of the oil was in May.
noun chemical spill | The chemical spill of the oil was in May.
noun chemical leak | The chemical leak of the oil was in May.
noun gas leak | The gas leak of the oil was in May.

class contaminate
verb contaminate | The spill contaminated 60 km of coast in May.
verb pollute | The spill polluted 60 km of coast in May.
verb foul | The spill fouled 60 km of coast in May.
verb poison | The spill poisoned 60 km of coast in May.
verb taint | The spill tainted 60 km of coast in May.
verb dirty | The spill dirtied 60 km of coast in May.
verb blacken | The spill blackened 60 km of coast in May.
verb coat | The spill coated 60 km of coast in May.
verb smear | The spill smeared 60 km of coast in May.
verb soil | The spill soiled 60 km of coast in May.
verb infect | The spill infected 60 km of coast in May.
noun contamination | The contamination of the coast was total.
noun pollution | The pollution of the coast was total.
noun poisoning | The poisoning of the coast was total.
noun fouling | The fouling of the coast was total.
verb stain | The oil stained 60 miles of beaches.
verb blanket | The oil blanketed 60 miles of beaches.
verb sully | The oil sullied 60 miles of beaches.
verb befoul | The oil befouled 60 miles of beaches.
verb begrime | The soot begrimed 60 houses.
weak cover | The oil covered 60 miles of beaches.
verb wash up on | The oil washed up on 60 miles of beaches.
verb wash ashore on | The oil washed ashore on 60 miles of beaches.
verb spread over | The oil spread over 60 miles of beaches.
verb spread along | The oil spread along 60 miles of beaches.

class derail
verb derail | The train derailed on Monday.
verb come off the rails | The train came off the rails on Monday.
verb leave the tracks | The train left the tracks on Monday.
verb jump the tracks | The train jumped the tracks on Monday.
verb leave the rails | The train left the rails on Monday.
verb run off the rails | The train ran off the rails on Monday.
verb come off the tracks | The train came off the tracks on Monday.
verb run off the tracks | The train ran off the tracks on Monday.
verb jump the rails | The train jumped the rails on Monday.
verb jump the track | The train jumped the track on Monday.
verb slide off the tracks | The train slid off the tracks on Monday.
verb slide off the rails | The train slid off the rails on Monday.
verb go off the rails | The train went off the rails on Monday.
verb go off the tracks | The train went off the tracks on Monday.
verb leave the track | The train left the track on Monday.
verb veer off the tracks | The train veered off the tracks on Monday.
verb leap the tracks | The train leapt the tracks on Monday.
verb skip the tracks | The train skipped the tracks on Monday.
verb fly off the rails | The train flew off the rails on Monday.
verb come off the track | The train came off the track on Monday.
verb leap off the rails | The train leapt off the rails on Monday.
verb slip off the rails | The train slipped off the rails on Monday.
verb jump off the tracks | The tram jumped off the tracks on Monday.
verb jump off the rails | The tram jumped off the rails on Monday.
verb slip off the tracks | The train slipped off the tracks on Monday.
verb fall off the tracks | The train fell off the tracks on Monday.
verb be thrown off the tracks | The train was thrown off the tracks on Monday.
verb leave track | The tram left the track on Monday.
verb fly off the tracks | The tram flew off the tracks on Monday.
noun derailment | The derailment of the train happened on Monday.
noun rail accident | The rail accident closed the line.
noun train accident | The train accident closed the line.
not | The rail line opened in May.

class run aground
verb run aground | The ship ran aground on Monday.
verb hit a reef | The ship hit a reef on Monday.
verb strike rocks | The ship struck rocks on Monday.
verb strike a reef | The ship struck a reef on Monday.
verb hit rocks | The ship hit rocks on Monday.
verb be stuck on a sandbank | The ship was stuck on a sandbank on Monday.
verb go aground | The ship went aground on Monday.
verb run onto the rocks | The ship ran onto the rocks on Monday.
verb hit a sandbank | The ship hit a sandbank on Monday.
verb strike a rock | The ship struck a rock on Monday.
verb hit a rock | The ship hit a rock on Monday.
verb be aground | The ship was aground on Monday.
verb get stuck | The ship got stuck on Monday.
verb ground | The ship grounded on Monday.
verb get stuck on a sandbank | The ship got stuck on a sandbank on Monday.
verb run ashore | The ship ran ashore on Monday.
verb wash ashore | The ship washed ashore on Monday.
verb drift ashore | The ship drifted ashore on Monday.
verb be washed ashore | The ship was washed ashore on Monday.
verb run on to the rocks | The ship ran on to the rocks on Monday.
verb strike a sandbank | The ship struck a sandbank on Monday.
verb beach | The ship beached on Monday.
verb fetch up on the rocks | The ship fetched up on the rocks on Monday.
verb end up on the rocks | The ship ended up on the rocks on Monday.
verb run onto a reef | The ship ran onto a reef on Monday.
verb pile onto the rocks | The ship piled onto the rocks on Monday.
verb touch bottom | The ship touched bottom on Monday.
verb run into the bank | The barge ran into the bank on Monday.
verb plough into the bank | The barge ploughed into the bank on Monday.
verb plow into the bank | The barge plowed into the bank on Monday.
verb skid into the bank | The barge skidded into the bank on Monday.
verb crash into the bank | The barge crashed into the bank on Monday.
verb hit the bank | The barge hit the bank on Monday.
verb strike the bank | The barge struck the bank on Monday.
verb become stuck | The barge became stuck on Monday.
verb be stuck fast | The barge was stuck fast on Monday.
verb become wedged | The barge became wedged on Monday.
verb get wedged | The barge got wedged on Monday.
verb be wedged | The barge was wedged on Monday.
verb wedge itself | The barge wedged itself on Monday.
verb become lodged | The barge became lodged on Monday.
verb get jammed | The barge got jammed on Monday.
verb become jammed | The barge became jammed on Monday.
verb run on to a bank | The barge ran on to a bank on Monday.
noun grounding | The grounding of the ship happened on Monday.
noun stranding | The stranding of the ship happened on Monday.
noun beaching | The beaching of the ship happened on Monday.
verb run onto rocks | The ferry ran onto rocks on Monday.
verb run onto | The ferry ran onto a reef on Monday.
verb run on to | The ferry ran on to a reef on Monday.
verb run up on | The ferry ran up on a reef on Monday.
verb hit the reef | The ferry hit the reef on Monday.
verb strike the reef | The ferry struck the reef on Monday.
verb hit the rocks | The ferry hit the rocks on Monday.
verb strike the rocks | The ferry struck the rocks on Monday.
verb drive onto | The storm drove the ferry onto the rocks on Monday.
verb be grounded ~ | The ferry was grounded on Monday.
verb get lodged | The ship got lodged on Monday.
verb lodge itself | The ship lodged itself in the bank on Monday.
verb be jammed | The ship was jammed on Monday.
verb jam itself | The ship jammed itself in the canal on Monday.
verb stick fast | The ship stuck fast on Monday.
verb get stuck fast | The ship got stuck fast on Monday.
verb be stuck in the mud | The ship was stuck in the mud on Monday.
verb get stuck in the mud | The ship got stuck in the mud on Monday.
verb become jammed in | The ship became jammed in the canal on Monday.
verb get wedged in | The ship got wedged in the canal on Monday.
verb become wedged in | The ship became wedged in the canal on Monday.
verb become wedged across | The ship became wedged across the canal on Monday.
verb get wedged across | The ship got wedged across the canal on Monday.
verb be wedged in | The ship was wedged in the canal on Monday.
verb be wedged across | The ship was wedged across the canal on Monday.
verb end up across | The ship ended up across the canal on Monday.
verb end up wedged | The ship ended up wedged on Monday.
verb end up stuck | The ship ended up stuck on Monday.
verb find itself stuck | The ship found itself stuck on Monday.
verb embed itself | The ship embedded itself in the bank on Monday.
verb bury its bow in | The ship buried its bow in the bank on Monday.
verb drive its bow into | The ship drove its bow into the bank on Monday.
verb swing across | The ship swung across the canal on Monday.
verb turn sideways | The ship turned sideways on Monday.
verb veer into the bank | The ship veered into the bank on Monday.
verb nose into the bank | The ship nosed into the bank on Monday.
verb ram the bank | The ship rammed the bank on Monday.
verb plough into a sandbank | The ship ploughed into a sandbank on Monday.
verb slam into the bank | The ship slammed into the bank on Monday.
verb settle on the bottom | The ship settled on the bottom on Monday.
noun running aground | The running aground of the ship was on Monday.
noun beaching of | The beaching of of the ship was on Monday.

class outbreak
noun outbreak | The outbreak in the town came in May.
noun epidemic | The epidemic in the town came in May.
noun pandemic | The pandemic in the town came in May.
noun plague | The plague in the town came in May.

class vaccinate
verb vaccinate | The nurses vaccinated 900 people in May.
verb inoculate | The nurses inoculated 900 people in May.
verb immunise | The nurses immunised 900 people in May.
verb immunize | The nurses immunized 900 people in May.
verb give a jab | The nurses gave 900 people a jab in May.
verb administer a vaccine to | The nurses administered a vaccine to 900 people in May.
verb give the vaccine | The nurses gave 900 people the vaccine in May.
verb get the vaccine ~ | 900 people got the vaccine in May.
verb receive the vaccine ~ | 900 people received the vaccine in May.
verb get a jab ~ | 900 people got a jab in May.
verb get their jab ~ | 900 people got their jab in May.
verb receive a shot ~ | 900 people received a shot in May.
verb have the jab ~ | 900 people had the jab in May.
verb be fully vaccinated ~ | 900 people were fully vaccinated in May.
verb get a shot ~ | 900 people got a shot in May.
verb get their shot ~ | 900 people got their shot in May.
verb take the vaccine ~ | 900 people took the vaccine in May.
verb receive a dose ~ | 900 people received a dose in May.
verb have their jab ~ | 900 people had their jab in May.
noun vaccination | The vaccination of 900 people began in May.
noun inoculation | The inoculation of 900 people began in May.
noun immunisation | The immunisation of 900 people began in May.
noun immunization | The immunization of 900 people began in May.
noun jab | The jab of 900 people began in May.
noun vaccination campaign | The vaccination campaign of 900 people began in May.
noun vaccine rollout | The vaccine rollout of 900 people began in May.
noun booster | The booster of 900 people began in May.
not | The cow was sold.
verb be inoculated ~ | The children were inoculated in May.
verb get jabbed ~ | The children got jabbed in May.
verb receive the jab ~ | The children received the jab in May.
verb get the jab ~ | The children got the jab in May.
verb get the shot ~ | The children got the shot in May.
verb receive the shot ~ | The children received the shot in May.
verb be given the vaccine ~ | The children were given the vaccine in May.
verb be given a jab ~ | The children were given a jab in May.
verb have the vaccine ~ | The children had the vaccine in May.
verb roll up their sleeves ~ | The children rolled up their sleeves in May.
verb get a dose ~ | The children got a dose in May.
verb administer doses | The clinic administered 900 doses in May.
verb administer the vaccine to | The clinic administered the vaccine to the children in May.
verb put in arms | The clinic put 900 doses in arms in May.
noun inoculation campaign | The inoculation campaign of the children began in May.
noun vaccination drive | The vaccination drive of the children began in May.
noun immunisation campaign | The immunisation campaign of the children began in May.
noun immunization campaign | The immunization campaign of the children began in May.
noun booster shot | The booster shot of the children began in May.
noun vaccination programme | The vaccination programme of the children began in May.
noun vaccination program | The vaccination program of the children began in May.

class treat
verb treat | The clinic treated 900 patients in May.
verb care for | The clinic cared for 900 patients in May.
verb look after | The clinic looked after 900 patients in May.
verb tend to | The clinic tended to 900 patients in May.
verb attend to | The clinic attended to 900 patients in May.
verb give treatment to | The clinic gave treatment to 900 patients in May.
verb take care of | The clinic took care of 900 patients in May.
verb provide care for | The clinic provided care for 900 patients in May.
verb provide treatment to | The clinic provided treatment to 900 patients in May.
verb receive treatment ~ | 900 patients received treatment in May.
verb undergo treatment ~ | 900 patients underwent treatment in May.
verb be under treatment ~ | 900 patients were under treatment in May.
verb get treatment ~ | 900 patients got treatment in May.
verb be in care ~ | 900 patients were in care in May.
verb be in treatment ~ | 900 patients were in treatment in May.
verb get help ~ | 900 patients got help in May.
verb need care ~ | 900 patients needed care in May.
noun therapy | The therapy of 900 patients took a year.
noun nursing | The nursing of 900 patients took a year.
noun medical care | The medical care of 900 patients took a year.

class operate on
verb operate on | Surgeons operated on the singer in May.
verb perform surgery on | Surgeons performed surgery on the singer in May.
verb perform an operation on | Surgeons performed an operation on the singer in May.
verb carry out an operation on | Surgeons carried out an operation on the singer in May.
verb carry out surgery on | Surgeons carried out surgery on the singer in May.
verb undergo surgery ~ | The singer underwent surgery in May.
verb have surgery ~ | The singer had surgery in May.
verb have an operation ~ | The singer had an operation in May.
verb undergo an operation ~ | The singer underwent an operation in May.
verb go under the knife ~ | The singer went under the knife in May.
verb be operated on ~ | The singer was operated on in May.
verb be in surgery ~ | The singer was in surgery in May.
verb go into surgery ~ | The singer went into surgery in May.
verb get surgery ~ | The singer got surgery in May.
verb be under the knife ~ | The singer was under the knife in May.
verb need surgery ~ | The singer needed surgery in May.
verb require surgery ~ | The singer required surgery in May.
verb have a transplant ~ | The singer had a transplant in May.
verb receive a transplant ~ | The singer received a transplant in May.
verb undergo a transplant ~ | The singer underwent a transplant in May.
noun surgery | The surgery of the singer came in May.
noun operation | The operation of the singer came in May.
noun transplant | The transplant of the singer came in May.
noun heart surgery | The heart surgery of the singer came in May.
noun bypass | The bypass of the singer came in May.
not | The airline operates 40 planes.

class recover
verb recover | The singer recovered in May.
verb get better | The singer got better in May.
verb get well | The singer got well in May.
verb be back on his feet | The singer was back on his feet in May.
verb return to health | The singer returned to health in May.
verb make a recovery | The singer made a recovery in May.
verb regain his health | The singer regained his health in May.
verb leave hospital | The singer left hospital in May.
verb be discharged from hospital | The singer was discharged from hospital in May.
verb be out of hospital | The singer was out of hospital in May.
verb be released from hospital | The singer was released from hospital in May.
verb go home from hospital | The singer went home from hospital in May.
verb be on the mend | The singer was on the mend in May.
verb make a full recovery | The singer made a full recovery in May.
verb recuperate | The singer recuperated in May.
verb be out of danger | The singer was out of danger in May.
verb be well again | The singer was well again in May.
verb come out of hospital | The singer came out of hospital in May.
verb regain consciousness | The singer regained consciousness in May.
verb convalesce | The singer convalesced in May.
verb be restored to health | The singer was restored to health in May.
noun recuperation | The recuperation of the singer took a month.
noun convalescence | The convalescence of the singer took a month.
noun healing | The healing of the singer took a month.
noun remission | The remission of the singer took a month.
not | The cover of the book was red.
verb be cured | The singer was cured in May.

class diagnose
verb diagnose | Doctors diagnosed the singer in May.
verb give a diagnosis | Doctors gave the singer a diagnosis in May.
verb find cancer in | Doctors found cancer in the singer in May.
noun diagnosis | The diagnosis of the singer came in May.

class measure
verb gauge | The team gauged the lake in May.
verb take readings of | The team took readings of the lake in May.
noun measurement | The measurement of the lake was made in May.
verb clock | The post clocked 40 metres.

class test
verb try out | The team tried out the drug in May.
verb put to the test | The team put the drug to the test in May.
verb experiment with | The team experimented with the drug in May.
verb run tests on | The team ran tests on the drug in May.
verb carry out tests on | The team carried out tests on the drug in May.
verb conduct tests on | The team conducted tests on the drug in May.
verb run a trial of | The team ran a trial of the drug in May.
verb conduct a trial of | The team conducted a trial of the drug in May.
verb test | The firm tested the drug in May.
noun experiment | The experiment of the drug began in May.
noun testing | The testing of the drug began in May.
noun clinical trial | The clinical trial of the drug began in May.
noun evaluation | The evaluation of the drug began in May.
noun drug trial | The drug trial of the drug began in May.

class prove
verb prove | The team proved the theory in May.
verb corroborate | The team corroborated the theory in May.
verb substantiate | The team substantiated the theory in May.
noun proof | The proof of the theory came in May.
noun verification | The verification of the theory came in May.
noun validation | The validation of the theory came in May.

class extinct
verb die out ~ | The bird died out in 1900.
verb become extinct ~ | The bird became extinct in 1900.
verb go extinct ~ | The bird went extinct in 1900.
verb vanish ~ | The bird vanished in 1900.
verb be extinct ~ | The bird was extinct in 1900.
verb disappear ~ | The bird disappeared in 1900.
verb be wiped out ~ | The bird was wiped out in 1900.
verb cease to exist ~ | The bird ceased to exist in 1900.
verb be hunted to extinction ~ | The bird was hunted to extinction in 1900.
noun extinction | The extinction of the bird came in 1900.
noun dying out | The dying out of the bird came in 1900.
noun disappearance | The disappearance of the bird came in 1900.
not | The instinct of the bird was strong.
verb be driven to extinction ~ | The bird was driven to extinction in May.
verb vanish from the wild ~ | The bird vanished from the wild in May.
verb disappear from the wild ~ | The bird disappeared from the wild in May.
verb be extinct in the wild ~ | The bird was extinct in the wild in May.
verb be declared extinct ~ | The bird was declared extinct in May.
verb wipe out | The cats wiped out the bird in May.
verb drive to extinction | The cats drove the bird to extinction in May.
verb kill off | The cats killed off the bird in May.
verb exterminate | The cats exterminated the bird in May.

class harvest
weak gather | Farmers gathered 900 tonnes of rice in May.
weak bring in | Farmers brought in 900 tonnes of rice in May.
weak pick | Farmers picked 900 tonnes of rice in May.
verb harvest | Farmers harvested 900 tonnes of rice in May.
verb reap | Farmers reaped 900 tonnes of rice in May.
verb grow | Farmers grew 900 tonnes of rice in May.
verb cultivate | Farmers cultivated 900 tonnes of rice in May.
verb yield | Farmers yielded 900 tonnes of rice in May.
noun harvest | The harvest of rice was 900 tonnes.
noun yield | The yield of rice was 900 tonnes.
noun vintage | The vintage of rice was 900 tonnes.
noun picking | The picking of rice was 900 tonnes.
not | The heart of the town was flooded.

class plant
verb plant | Farmers planted 900 hectares in May.
verb sow | Farmers sowed 900 hectares in May.
verb cultivate | Farmers cultivated 900 hectares in May.
verb seed | Farmers seeded 900 hectares in May.
verb plant out | Farmers planted out 900 hectares in May.
noun planting | The planting of 900 hectares took a week.
noun sowing | The sowing of 900 hectares took a week.
noun seeding | The seeding of 900 hectares took a week.
noun cultivation | The cultivation of 900 hectares took a week.

class cull
verb cull | Farmers culled 900 birds in May.
verb put down | Farmers put down 900 birds in May.
verb put to death | Farmers put 900 birds to death in May.
verb put to sleep | Farmers put 900 birds to sleep in May.
verb exterminate | Farmers exterminated 900 birds in May.
verb dispose of | Farmers disposed of 900 birds in May.
noun cull | The cull of 900 birds came in May.
noun culling | The culling of 900 birds came in May.
noun extermination | The extermination of 900 birds came in May.

class breed
verb breed | The zoo bred two cubs in May.
verb rear | The zoo reared two cubs in May.
verb bring up | The zoo brought up two cubs in May.
verb hand rear | The zoo handed rear two cubs in May.
verb hatch | The zoo hatched two cubs in May.
verb foster | The zoo fostered two cubs in May.
verb hatch ~ | Two cubs hatched in May.
verb see the light of day ~ | Two cubs saw the light of day in May.
noun breeding | The breeding of two cubs came in May.
noun hatching | The hatching of two cubs came in May.
noun rearing | The rearing of two cubs came in May.

class catch fish
verb catch | The crew caught 900 tonnes of fish in May.
verb haul aboard | The crew hauled aboard 900 tonnes of fish in May.
verb trawl | The crew trawled 900 tonnes of fish in May.
noun catch | The catch of the crew was 900 tonnes.

class emit
verb give off | The plant gave off 900 tonnes of carbon in May.
verb pump out | The plant pumped out 900 tonnes of carbon in May.
verb spew | The plant spewed 900 tonnes of carbon in May.
verb belch | The plant belched 900 tonnes of carbon in May.
verb send out | The plant sent out 900 tonnes of carbon in May.
verb pour out | The plant poured out 900 tonnes of carbon in May.
verb spew out | The plant spewed out 900 tonnes of carbon in May.
verb belch out | The plant belched out 900 tonnes of carbon in May.
verb throw out | The plant threw out 900 tonnes of carbon in May.
verb exhale | The plant exhaled 900 tonnes of carbon in May.
verb emit | The plant emits 900 tonnes.
verb discharge | The plant discharges 900 tonnes.
noun emission | The emission of the plant were 900 tonnes.
noun carbon footprint | The carbon footprint of the plant were 900 tonnes.
not | The limit was raised.
verb release into the air | The plant released 90 tonnes of soot into the air.
verb release into the atmosphere | The plant released 90 tonnes of soot into the atmosphere.
verb pump into the atmosphere | The plant pumped 90 tonnes of soot into the atmosphere.
verb pump into the air | The plant pumped 90 tonnes of soot into the air.
verb put into the air | The plant put 90 tonnes of soot into the air.
verb send into the atmosphere | The plant sent 90 tonnes of soot into the atmosphere.
verb vent | The plant vented 90 tonnes of soot.
verb be responsible for emissions of | The plant was responsible for emissions of 90 tonnes.
noun output of carbon | The output of carbon of the plant is 90 tonnes.
noun carbon emission | The carbon emission of the plant is 90 tonnes.
noun greenhouse gas emission | The greenhouse gas emission of the plant is 90 tonnes.
noun release into the air | The release into the air of the plant is 90 tonnes.
noun release into the atmosphere | The release into the atmosphere of the plant is 90 tonnes.

class freeze
verb freeze | The lake froze in May.
verb ice over | The lake iced over in May.
verb turn to ice | The lake turned to ice in May.
verb be frozen | The lake was frozen in May.

class thaw
verb thaw | The lake thawed in May.
verb melt | The lake melted in May.
verb defrost | The lake defrosted in May.
noun thaw | The thaw of the lake came in May.
noun melting | The melting of the lake came in May.

class efficacy attribute
adj effective | The vaccine was 83 percent effective.
adj efficacious | The vaccine was 83 percent efficacious.
adj protective | The vaccine was 83 percent protective.
adj successful | The method was 83 percent successful.
adj accurate | The test was 83 percent accurate.
adj reliable | The test was 83 percent reliable.
verb be effective | The vaccine was 83 percent effective.
verb protect | The vaccine protected 83 percent of nurses.
verb avert | The vaccine averted 83 percent of cases.
verb ward off | The vaccine warded off 83 percent of cases.
verb fend off | The vaccine fended off 83 percent of cases.
verb stave off | The vaccine staved off 83 percent of cases.
verb cut the risk | The vaccine cut the risk by 83 percent.
verb reduce the risk | The vaccine reduced the risk by 83 percent.
verb lower the risk | The vaccine lowered the risk by 83 percent.
verb slash the risk | The vaccine slashed the risk by 83 percent.
verb cut the chance | The vaccine cut the chance of fever by 83 percent.
verb reduce the chance | The vaccine reduced the chance of fever by 83 percent.
verb reduce the likelihood | The vaccine reduced the likelihood of fever by 83 percent.
verb cut cases by | The vaccine cut cases by 83 percent.
verb reduce cases by | The vaccine reduced cases by 83 percent.
verb cut infections by | The vaccine cut infections by 83 percent.
verb cut illness by | The vaccine cut illness by 83 percent.
verb offer protection | The vaccine offered 83 percent protection.
verb give protection | The vaccine gave 83 percent protection.
verb provide protection | The vaccine provided 83 percent protection.
verb confer protection | The vaccine conferred 83 percent protection.
verb have an efficacy of | The vaccine had an efficacy of 83 percent.
verb have efficacy | The vaccine had 83 percent efficacy.
verb show efficacy | The vaccine showed 83 percent efficacy.
verb have an effectiveness of | The vaccine had an effectiveness of 83 percent.
verb demonstrate efficacy | The vaccine demonstrated 83 percent efficacy.
verb achieve efficacy | The vaccine achieved 83 percent efficacy.
verb have a success rate of | The method had a success rate of 83 percent.
verb have a cure rate of | The drug had a cure rate of 83 percent.
verb have an accuracy of | The test had an accuracy of 83 percent.
verb work in | The vaccine worked in 83 percent of cases.
verb succeed in | The method succeeded in 83 percent of cases.
verb prevent cases | The vaccine prevented 83 percent of cases.
verb prevent infections | The vaccine prevented 83 percent of infections.
verb prevent deaths | The vaccine prevented 83 percent of deaths.
verb stop cases | The vaccine stopped 83 percent of cases.
verb stop infections | The vaccine stopped 83 percent of infections.
verb block infections | The vaccine blocked 83 percent of infections.
verb help patients | The drug helped 83 percent of patients.
verb kill germs | The soap killed 83 percent of germs.
noun efficacy | The efficacy of the vaccine was 83 percent.
noun effectiveness | The effectiveness of the vaccine was 83 percent.
noun protection | The protection of the vaccine was 83 percent.
noun efficacy rate | The efficacy rate of the vaccine was 83 percent.
noun effectiveness rate | The effectiveness rate of the vaccine was 83 percent.
noun protection rate | The protection rate of the vaccine was 83 percent.
noun vaccine efficacy | The vaccine efficacy was 83 percent.
noun vaccine effectiveness | The vaccine effectiveness was 83 percent.
noun success rate | The success rate of the method was 83 percent.
noun cure rate | The cure rate of the drug was 83 percent.
noun response rate | The response rate of the drug was 83 percent.
noun remission rate | The remission rate of the drug was 83 percent.
noun risk reduction | The risk reduction was 83 percent.
noun reduction in risk | The reduction in risk was 83 percent.
noun accuracy | The accuracy of the test was 83 percent.
noun sensitivity | The sensitivity of the test was 83 percent.
noun specificity | The specificity of the test was 83 percent.
noun hit rate | The hit rate of the test was 83 percent.
not | The law took effect in May.
not | The defect was mended.
verb prevent of infections | The shot prevented 90 percent of infections.
verb prevent of cases | The shot prevented 90 percent of cases.
verb prevent of deaths | The shot prevented 90 percent of deaths.
verb stop of infections | The shot stopped 90 percent of infections.
verb block of infections | The shot blocked 90 percent of infections.
verb reduce the risk of | The shot reduced the risk of harm by 90 percent.
verb lower the risk of | The shot lowered the risk of illness by 90 percent.
verb lower the odds of | The shot lowered the odds of illness by 90 percent.
verb reduce the chance of | The shot reduced the chance of illness by 90 percent.
verb shield | The shot shielded 90 percent of users.
verb guard against | The shot guarded against 90 percent of infections.
verb protect against | The shot protected against 90 percent of infections.

class trial
verb enrol | The trial enrolled 2,000 people.
verb enroll | The trial enrolled 2,000 people.
verb recruit | The trial recruited 2,000 people.
verb examine | The study examined 2,000 people.
verb survey | The study surveyed 2,000 people.
verb poll | The study polled 2,000 people.
verb sample | The study sampled 2,000 people.
verb observe | The study observed 2,000 people.
verb analyse | The study analysed 2,000 patients.
verb analyze | The study analyzed 2,000 patients.
verb test in | The vaccine was tested in 2,000 people.
verb test on | The vaccine was tested on 2,000 people.
verb try in | The vaccine was tried in 2,000 people.
verb try on | The vaccine was tried on 2,000 people.
verb try out on | The vaccine was tried out on 2,000 people.
verb study in | The vaccine was studied in 2,000 people.
verb evaluate in | The vaccine was evaluated in 2,000 people.
verb randomise | The trial randomised 2,000 people.
verb randomize | The trial randomized 2,000 people.
verb be based on | The study was based on 2,000 people.
verb be in the trial ~ | Some 2,000 people were in the trial.
verb be in the study ~ | Some 2,000 people were in the study.
verb have participants | The trial had 2,000 participants.
verb have volunteers | The trial had 2,000 volunteers.
verb have subjects | The trial had 2,000 subjects.
verb involve people | The trial involved 2,000 people.
verb involve patients | The trial involved 2,000 patients.
verb involve volunteers | The trial involved 2,000 volunteers.
verb involve participants | The trial involved 2,000 participants.
verb involve adults | The trial involved 2,000 adults.
verb include people | The trial included 2,000 people.
verb include patients | The trial included 2,000 patients.
verb include volunteers | The trial included 2,000 volunteers.
verb include participants | The trial included 2,000 participants.
verb include adults | The trial included 2,000 adults.
verb follow patients | The trial followed 2,000 patients.
verb follow people | The trial followed 2,000 people.
verb follow volunteers | The trial followed 2,000 volunteers.
verb look at patients | The trial looked at 2,000 patients.
verb look at people | The trial looked at 2,000 people.
verb track people | The trial tracked 2,000 people.
verb track patients | The trial tracked 2,000 patients.
verb interview people | The study interviewed 2,000 people.
verb question people | The study questioned 2,000 people.
verb take part in trial ~ | Some 2,000 people took part in the trial.
verb take part in study ~ | Some 2,000 people took part in the study.
verb take part in survey ~ | Some 2,000 people took part in the survey.
verb participate in trial ~ | Some 2,000 people participated in the trial.
verb participate in study ~ | Some 2,000 people participated in the study.
verb volunteer for trial ~ | Some 2,000 people volunteered for the trial.
verb sign up for trial ~ | Some 2,000 people signed up for the trial.
verb join trial ~ | Some 2,000 people joined the trial.
verb enter trial ~ | Some 2,000 people entered the trial.
verb complete trial ~ | Some 2,000 people completed the trial.
verb conduct in | The trial was conducted in 2,000 people.
verb conduct among | The trial was conducted among 2,000 people.
verb carry out in | The trial was carried out in 2,000 people.
verb carry out on | The trial was carried out on 2,000 people.
verb carry out among | The trial was carried out among 2,000 people.
verb draw volunteers | The trial drew 2,000 volunteers.
verb draw participants | The trial drew 2,000 participants.
verb attract participants | The trial attracted 2,000 participants.
noun participant | The participants of the trial were 2,000.
noun trial participant | The trial participants were 2,000.
noun study participant | The study participants were 2,000.
noun number of participants | The number of participants was 2,000.
noun number of subjects | The number of subjects was 2,000.
noun number of volunteers | The number of volunteers was 2,000.
noun number of patients | The number of patients was 2,000.
noun number of respondents | The number of respondents was 2,000.
noun sample size | The sample size was 2,000.
noun trial size | The trial size was 2,000.
noun enrolment | The enrolment of the trial was 2,000.
noun enrollment | The enrollment of the trial was 2,000.
noun participation | The participation in the trial was high.
noun respondent | The respondents were 2,000.
noun test subject | The test subjects were 2,000.
noun recruit | The recruits were 2,000.
noun study of | The study of 2,000 people ended.
noun study in | The study in 2,000 people ended.
noun study with | The study with 2,000 people ended.
noun study involving | The study involving 2,000 people ended.
noun trial of | The trial of 2,000 people ended.
noun trial in | The trial in 2,000 people ended.
noun trial with | The trial with 2,000 people ended.
noun trial involving | The trial involving 2,000 people ended.
noun survey of | The survey of 2,000 people ended.
noun poll of | The poll of 2,000 people ended.
noun sample of | The sample of 2,000 people was small.
noun cohort of | The cohort of 2,000 people was small.
noun test on | The test on 2,000 people ended.
not | The trail through the wood was closed.

class river level attribute
verb crest | The river crested at nine metres.
verb peak | The river peaked at nine metres.
verb reach a high of | The river reached a high of nine metres.
verb reach a level of | The river reached a level of nine metres.
verb reach a peak of | The river reached a peak of nine metres.
verb hit a high of | The river hit a high of nine metres.
verb have a crest of | The river had a crest of nine metres.
noun crest | The crest of the river was nine metres.
noun flood crest | The flood crest was nine metres.
noun flood peak | The flood peak was nine metres.
noun water level | The water level was nine metres.
noun river level | The river level was nine metres.
noun flood level | The flood level was nine metres.
noun high water mark | The high water mark was nine metres.

class landslide
verb bury | The mud buried the village on Monday.
verb engulf | The mud engulfed the village on Monday.
verb bury under mud | The slide buried the village under mud on Monday.
verb cover in mud | The slide covered the village in mud on Monday.
verb slide onto | The hill slid onto the village on Monday.
verb crash down on | The hill crashed down on the village on Monday.
verb come down on | The hill came down on the village on Monday.
noun landslide | The landslide was on Monday.
noun mudslide | The mudslide was on Monday.
noun landslip | The landslip was on Monday.
noun rockslide | The rockslide was on Monday.
noun rockfall | The rockfall was on Monday.
noun mudflow | The mudflow was on Monday.
noun debris flow | The debris flow was on Monday.
noun avalanche | The avalanche was on Monday.

class alarm mover
verb sound | The alarm sounded at noon.
verb go off | The alarm went off at noon.
verb ring | The alarm rang at noon.
verb blare | The siren blared at noon.
verb wail | The siren wailed at noon.
verb raise the alarm | The guard raised the alarm at noon.
verb sound the alarm | The guard sounded the alarm at noon.
verb set off alarm | Smoke set off the alarm at noon.
verb trigger alarm | Smoke triggered the alarm at noon.
verb activate alarm | Smoke activated the alarm at noon.
verb trip alarm | Smoke tripped the alarm at noon.
noun alarm | The alarm came at noon.
noun alert | The alert came at noon.
noun fire alarm | The fire alarm came at noon.
noun warning signal | The warning signal came at noon.

class drain water
verb pump out | Crews pumped out 5 million litres in May.
verb pump out of | Crews pumped 5 million litres out of the mine in May.
verb pump from | Crews pumped 5 million litres from the mine in May.
verb pump away | Crews pumped away 5 million litres in May.
verb pump | Crews pumped 5 million litres in May.
verb drain | Crews drained 5 million litres in May.
verb drain from | Crews drained 5 million litres from the mine in May.
verb drain off | Crews drained off 5 million litres in May.
verb draw off | Crews drew off 5 million litres in May.
verb extract | Crews extracted 5 million litres in May.
verb siphon off | Crews siphoned off 5 million litres in May.
verb suck out | Crews sucked out 5 million litres in May.
verb bail out | Crews bailed out 5 million litres in May.
verb shift | Crews shifted 5 million litres in May.
verb take out | Crews took out 5 million litres in May.
verb remove | Crews removed 5 million litres in May.
verb remove from | Crews removed 5 million litres from the mine in May.
noun pumping | The pumping of 5 million litres took a week.
noun drainage | The drainage of 5 million litres took a week.
noun removal | The removal of 5 million litres took a week.
noun extraction | The extraction of 5 million litres took a week.
not | The water in the lake was cold.
verb dredge | The crews dredged 900 tons of sand in May.
verb dredge up | The crews dredged up 900 tons of sand in May.
verb dig out | The crews dug out 900 tons of sand in May.
verb dig away | The crews dug away 900 tons of sand in May.
verb dig up | The crews dug up 900 tons of sand in May.
verb scoop out | The crews scooped out 900 tons of sand in May.
verb scoop up | The crews scooped up 900 tons of sand in May.
verb shovel | The crews shovelled 900 tons of sand in May.
verb shovel away | The crews shovelled away 900 tons of sand in May.
verb excavate | The crews excavated 900 tons of sand in May.
verb clear away | The crews cleared away 900 tons of sand in May.
verb cart away | The crews carted away 900 tons of sand in May.
verb suck up | The crews sucked up 900 tons of sand in May.
verb vacuum up | The crews vacuumed up 900 tons of sand in May.
verb haul away | The crews hauled away 900 tons of sand in May.
verb scrape away | The crews scraped away 900 tons of sand in May.
noun dredging | The dredging of the sand took a week.
noun digging out | The digging out of the sand took a week.
noun excavation | The excavation of the sand took a week.

class clean
verb clean | Volunteers cleaned the beach on Monday.
verb clean up | Volunteers cleaned up the beach on Monday.
verb clean up after | Volunteers cleaned up after the flood on Monday.
verb scrub | Volunteers scrubbed the rocks on Monday.
verb mop up | Volunteers mopped up the oil on Monday.
verb decontaminate | Crews decontaminated the site on Monday.
verb wash down | Crews washed down the street on Monday.
verb skim off | Crews skimmed off the oil on Monday.
noun cleanup | The cleanup of the beach began on Monday.
noun clean up | The clean-up of the beach began on Monday.
noun cleaning | The cleaning of the beach began on Monday.
noun cleanup operation | The cleanup operation began on Monday.
noun cleanup effort | The cleanup effort began on Monday.
noun decontamination | The decontamination of the site began on Monday.
noun remediation | The remediation of the site began on Monday.

class meteor seen
verb appear over ~ | The rock appeared over the town at noon.
verb appear in the sky ~ | The rock appeared in the sky at noon.
verb appear above ~ | The rock appeared above the town at noon.
verb streak across ~ | The rock streaked across the sky at noon.
verb streak over ~ | The rock streaked over the town at noon.
verb streak through ~ | The rock streaked through the sky at noon.
verb shoot across ~ | The rock shot across the sky at noon.
verb flash across ~ | The rock flashed across the sky at noon.
verb blaze across ~ | The rock blazed across the sky at noon.
verb blaze over ~ | The rock blazed over the town at noon.
verb race across ~ | The rock raced across the sky at noon.
verb burn across ~ | The rock burned across the sky at noon.
verb hurtle across ~ | The rock hurtled across the sky at noon.
verb arc across ~ | The rock arced across the sky at noon.
verb sweep across the sky ~ | The rock swept across the sky at noon.
verb light up the sky ~ | The rock lit up the sky at noon.
verb light up the night ~ | The rock lit up the night in May.
verb light the sky ~ | The rock lit the sky at noon.
verb illuminate the sky ~ | The rock illuminated the sky at noon.
verb turn night into day ~ | The rock turned night into day in May.
verb be visible over ~ | The rock was visible over the town at noon.
verb be visible in the sky ~ | The rock was visible in the sky at noon.
verb be seen over ~ | The rock was seen over the town at noon.
verb be seen in the sky ~ | The rock was seen in the sky at noon.
verb be spotted over ~ | The rock was spotted over the town at noon.
noun streak of light | The streak of light of the rock came at noon.
noun flash in the sky | The flash in the sky of the rock came at noon.
noun light in the sky | The light in the sky of the rock came at noon.
noun fireball in the sky | The fireball in the sky of the rock came at noon.
not | The singer appeared on stage at noon.

class enter atmosphere
verb enter the atmosphere ~ | The rock entered the atmosphere at noon.
verb hit the atmosphere ~ | The rock hit the atmosphere at noon.
verb strike the atmosphere ~ | The rock struck the atmosphere at noon.
verb slam into the atmosphere ~ | The rock slammed into the atmosphere at noon.
verb plunge into the atmosphere ~ | The rock plunged into the atmosphere at noon.
verb crash into the atmosphere ~ | The rock crashed into the atmosphere at noon.
verb meet the atmosphere ~ | The rock met the atmosphere at noon.
verb plough into the atmosphere ~ | The rock ploughed into the atmosphere at noon.
verb plow into the atmosphere ~ | The rock plowed into the atmosphere at noon.
verb pierce the atmosphere ~ | The rock pierced the atmosphere at noon.
verb hurtle into the atmosphere ~ | The rock hurtled into the atmosphere at noon.
verb reach the atmosphere ~ | The rock reached the atmosphere at noon.
verb burn up in the atmosphere ~ | The rock burned up in the atmosphere at noon.
noun atmospheric entry | The atmospheric entry of the rock came at noon.
noun entry into the atmosphere | The entry into the atmosphere of the rock came at noon.

class warm mover
verb heat up | The planet heated up by 2 degrees.
verb warm up | The planet warmed up by 2 degrees.
verb get warmer | The planet got warmer by 2 degrees.
verb get hotter | The planet got hotter by 2 degrees.
verb become warmer | The planet became warmer by 2 degrees.
verb grow warmer | The planet grew warmer by 2 degrees.
verb be warmer | The planet is 2 degrees warmer.
verb be hotter | The planet is 2 degrees hotter.
noun warming | The warming of the planet is 2 degrees.
noun global warming | The global warming of the planet is 2 degrees.
noun temperature rise | The temperature rise of the planet is 2 degrees.
noun rise in temperature | The rise in temperature of the planet is 2 degrees.
noun temperature increase | The temperature increase of the planet is 2 degrees.
noun increase in temperature | The increase in temperature of the planet is 2 degrees.
verb warm | The planet warmed by 2 degrees.

class contain fire
verb bring under control | The crews brought the fire under control in May.
verb get under control | The crews got the fire under control in May.
verb be contained ~ | The fire was contained in May.
verb be under control ~ | The fire was under control in May.
verb tame | The crews tamed the fire in May.
verb rein in | The crews reined in the fire in May.
verb gain the upper hand over | The crews gained the upper hand over the fire in May.
verb stop the spread of | The crews stopped the spread of the fire in May.
verb halt the spread of | The crews halted the spread of the fire in May.
verb beat back | The crews beat back the fire in May.
verb hem in | The crews hemmed in the fire in May.
verb keep in check | The crews kept the fire in check in May.
noun containment | The containment of the fire took a week.
noun fire containment | The fire containment of the fire took a week.

class intensify storm
verb strengthen ~ | The storm strengthened in May.
verb gain strength ~ | The storm gained strength in May.
verb gather strength ~ | The storm gathered strength in May.
verb grow stronger ~ | The storm grew stronger in May.
verb be upgraded to ~ | The storm was upgraded to a hurricane in May.
verb be upgraded from ~ | The storm was upgraded from a gale in May.
verb become a hurricane ~ | The storm became a hurricane in May.
verb reach hurricane strength ~ | The storm reached hurricane strength in May.
verb reach category ~ | The storm reached category 5 in May.
verb become a category ~ | The storm became a category 5 hurricane in May.
verb strengthen into ~ | The storm strengthened into a hurricane in May.
verb turn into a hurricane ~ | The storm turned into a hurricane in May.
verb peak as ~ | The storm peaked as a hurricane in May.
noun intensification | The intensification of the storm came in May.
noun strengthening | The strengthening of the storm came in May.

class pause
verb pause | The firm paused the trial in May.
verb interrupt | The firm interrupted the trial in May.
verb stop temporarily | The firm stopped the trial temporarily in May.
verb halt temporarily | The firm halted the trial temporarily in May.
verb put on hold | The company put the trial on hold in May.
verb press pause on | The firm pressed pause on the trial in May.
verb call a temporary halt to | The firm called a temporary halt to the trial in May.
verb bring to a temporary halt | The firm brought the trial to a temporary halt in May.
verb be on hold ~ | The trial was on hold in May.
verb take a break from | The firm took a break from the trial in May.
noun pause | The pause of the trial came in May.
noun interruption | The interruption of the trial came in May.
noun temporary halt | The temporary halt of the trial came in May.
noun temporary suspension | The temporary suspension of the trial came in May.
noun temporary stop | The temporary stop of the trial came in May.

class side effect
verb suffer side effects ~ | Nine people suffered side effects in May.
verb have side effects ~ | Nine people had side effects in May.
verb develop side effects ~ | Nine people developed side effects in May.
verb report side effects ~ | Nine people reported side effects in May.
verb experience side effects ~ | Nine people experienced side effects in May.
verb have a reaction ~ | Nine people had a reaction in May.
verb suffer a reaction ~ | Nine people suffered a reaction in May.
verb develop a reaction ~ | Nine people developed a reaction in May.
verb have an allergic reaction ~ | Nine people had an allergic reaction in May.
verb suffer an allergic reaction ~ | Nine people suffered an allergic reaction in May.
verb react badly ~ | Nine people reacted badly in May.
verb develop a clot ~ | Nine people developed a clot in May.
verb develop blood clots ~ | Nine people developed blood clots in May.
verb have an adverse reaction ~ | Nine people had an adverse reaction in May.
verb suffer complications ~ | Nine people suffered complications in May.
noun side effect | The side effect came in May.
noun adverse event | The adverse event came in May.
noun adverse reaction | The adverse reaction came in May.
noun allergic reaction | The allergic reaction came in May.
noun severe reaction | The severe reaction came in May.
noun serious reaction | The serious reaction came in May.
noun blood clot | The blood clot came in May.

class left in wild
verb be left in the wild ~ | Some 84 tigers are left in the wild.
verb survive in the wild ~ | Some 84 tigers survive in the wild.
verb remain in the wild ~ | Some 84 tigers remain in the wild.
verb live in the wild ~ | Some 84 tigers live in the wild.
verb exist in the wild ~ | Some 84 tigers exist in the wild.
verb roam the wild ~ | Some 84 tigers roam the wild.
verb be alive in the wild ~ | Some 84 tigers are alive in the wild.
verb cling on in the wild ~ | Some 84 tigers cling on in the wild.
noun wild population | The wild population is 84.
noun population in the wild | The population in the wild is 84.
noun surviving population | The surviving population is 84.

class deforest
verb deforest | The firm deforested 900 acres in May.
verb clear of trees | The firm cleared 900 acres of trees in May.
verb clear of forest | The firm cleared 900 acres of forest in May.
verb bulldoze | The firm bulldozed 900 acres in May.
verb strip of trees | The firm stripped 900 acres of trees in May.
verb chop down | The firm chopped down 900 acres in May.
verb hack down | The firm hacked down 900 acres in May.
verb be felled ~ | 900 trees were felled in May.
noun deforestation | The deforestation came in May.
noun forest loss | The forest loss came in May.
noun logging | The logging came in May.
noun tree felling | The tree felling came in May.
noun forest clearance | The forest clearance came in May.
noun loss of forest | The loss of forest came in May.
noun clear cutting | The clear cutting came in May.

class water cut
verb run dry | The taps ran dry in May.
verb leave without water | The storm left 900 people without water.
verb be without water ~ | 900 people were without water in May.
verb be without drinking water ~ | 900 people were without drinking water in May.
verb be without running water ~ | 900 people were without running water in May.
verb be left without water ~ | 900 people were left without water in May.
verb have no water ~ | 900 people had no water in May.
verb have no running water ~ | 900 people had no running water in May.
verb lose their water ~ | 900 people lost their water in May.
verb cut off the water of | The town cut off the water of 900 people in May.
verb cut off water to | The town cut off water to 900 homes in May.
noun water outage | The water outage came in May.
noun water cut | The water cut came in May.
noun water shortage | The water shortage came in May.
noun loss of water | The loss of water came in May.

class describe species
verb describe | The team described the beast in May.
verb name as a new species | The team named the beast as a new species in May.
verb identify as a new species | The team identified the beast as a new species in May.
verb be new to science ~ | The beast was new to science in May.
verb describe as a new species | The team described the beast as a new species in May.
verb introduce to science | The team introduced the beast to science in May.
verb present to science | The team presented the beast to science in May.
noun scientific description | The scientific description of the beast came in May.
noun first description | The first description of the beast came in May.
noun formal description | The formal description of the beast came in May.

class live long ago
verb live years ago | The beast lived nine years ago.
verb roam years ago | The beast roamed the land nine years ago.
verb walk years ago | The beast walked the land nine years ago.
verb die years ago | The beast died nine years ago.
verb exist years ago | The beast existed nine years ago.
verb thrive years ago | The beast throve nine years ago.
verb become extinct years ago | The beast became extinct nine years ago.
verb prowl years ago | The beast prowled the land nine years ago.
verb be alive years ago | The beast was alive nine years ago.
verb date back years | The fossil dates back nine years.
verb be years old | The fossil is nine years old.

class predict
verb predict | The team predicted the quake in May.
verb foretell | The team foretold the quake in May.
verb foresee | The team foresaw the quake in May.
verb postulate | The team postulated the quake in May.
verb hypothesise | The team hypothesised the quake in May.
verb theorise | The team theorised the quake in May.
verb propose the existence of | The team proposed the existence of the planet in May.
verb predict the existence of | The team predicted the existence of the planet in May.
verb suggest the existence of | The team suggested the existence of the planet in May.
noun prediction | The prediction of the quake came in May.
noun hypothesis | The hypothesis of the quake came in May.

class drift mover
verb spread out | The cloud spread out in May.
verb drift over | The cloud drifted over the town in May.
verb drift across | The cloud drifted across the land in May.
verb drift as far as | The cloud drifted as far as the town in May.
verb spread as far as | The cloud spread as far as the town in May.
verb spread across | The cloud spread across the land in May.
verb be carried by the wind | The cloud was carried by the wind in May.
verb be blown | The cloud was blown over the town in May.
verb waft over | The cloud wafted over the town in May.
verb blow over | The cloud blew over the town in May.
verb disperse | The cloud dispersed in May.
verb fan out | The cloud fanned out in May.
noun dispersal | The dispersal of the cloud came in May.
noun drift | The drift of the cloud came in May.
noun fallout | The fallout of the cloud came in May.

class bed occupancy attribute
noun bed occupancy | The bed occupancy of the ward is 90 percent.
noun occupancy | The occupancy of the ward is 90 percent.
noun occupancy rate | The occupancy rate of the ward is 90 percent.
verb be at capacity | The ward is at 90 percent capacity.
verb run at capacity | The ward runs at 90 percent capacity.
verb operate at capacity | The ward operates at 90 percent capacity.

class sedate
verb sedate | The doctors sedated the boy in May.
verb anaesthetise | The doctors anaesthetised the boy in May.
verb anesthetize | The doctors anesthetized the boy in May.
verb tranquillise | The doctors tranquillised the bear in May.
verb tranquilize | The doctors tranquilized the bear in May.
verb put under sedation | The doctors put the boy under sedation in May.
verb put under anaesthetic | The doctors put the boy under anaesthetic in May.
verb give a sedative | The doctors gave the boy a sedative in May.
verb give an anaesthetic | The doctors gave the boy an anaesthetic in May.
verb knock unconscious | The drug knocked the boy unconscious in May.
verb render unconscious | The drug rendered the boy unconscious in May.
verb be under sedation ~ | The boy was under sedation in May.
verb be under anaesthetic ~ | The boy was under anaesthetic in May.
verb be heavily sedated ~ | The boy was heavily sedated in May.
noun sedation | The sedation of the boy lasted an hour.
noun anaesthesia | The anaesthesia of the boy lasted an hour.
noun anesthesia | The anesthesia of the boy lasted an hour.

class cure
verb cure | The drug cured 80 percent of the patients.
verb heal | The drug healed 80 percent of the patients.
verb be cured ~ | The patients were cured in May.
verb be free of the disease ~ | The patients were free of the disease in May.
noun cure | The cure of the patients took a month.
noun cure rate | The cure rate of the drug was 80 percent.
