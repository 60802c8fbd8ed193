# Disasters, violence, harm and rescue.

class kill
verb kill | The storm killed 12 people.
verb die ~ | Twelve people died in the storm.
verb perish ~ | Twelve people perished in the storm.
verb claim life | The storm claimed 12 lives.
verb claim the life | The storm claimed the lives of 12 people.
verb take life | The storm took 12 lives.
verb lose life ~ | Twelve people lost their lives in the storm.
verb be dead ~ | Twelve people were dead.
verb leave dead | The storm left 12 people dead.
verb murder | The gang murdered two men.
verb slay | The gang slew two men.
verb assassinate | The gunman assassinated the minister.
verb execute | The rebels executed two men.
verb drown ~ | Four children drowned in the lake.
verb succumb ~ | The pilot succumbed to his injuries.
verb be confirmed dead ~ | Twelve people were confirmed dead.
verb pass away ~ | The author passed away on Monday.
verb cost life | The storm cost 12 lives.
verb cost the life | The storm cost the lives of 12 people.
verb pronounce dead | Twelve people were pronounced dead.
adj dead | The storm left 12 dead.
adj killed | Officials reported 12 killed.
adj deceased | The deceased were 12 people.
noun death | The storm caused 12 deaths.
noun death toll | The death toll of the storm rose to 12.
noun fatality | The storm caused 12 fatalities.
noun toll | The toll of the storm rose to 12.
noun number of dead | The number of dead rose to 12.
noun number of confirmed deaths | The number of confirmed deaths rose to 12.
noun confirmed death toll | The confirmed death toll of the storm rose to 12.
noun number of victims | The number of victims rose to 12.
noun killing | The killing of the minister shocked the town.
noun murder | The murder of the minister shocked the town.
noun assassination | The assassination of the minister shocked the town.
noun casualties | The storm caused 12 casualties.
noun bodies | Rescuers recovered 12 bodies.
noun loss of | The ship sank with the loss of 40 lives.
noun loss of life | There was no loss of life.
noun demise | The demise of the author came in May.
verb claim the lives of | The storm claimed the lives of 12 people on Monday.
verb wipe out | The storm wiped out 12 people on Monday.
verb leave for dead | The storm left 12 people for dead on Monday.
verb put to death | The storm put to death 12 people on Monday.
verb massacre | The storm massacred 12 people on Monday.
verb slaughter | The storm slaughtered 12 people on Monday.
verb butcher | The storm butchered 12 people on Monday.
verb strangle | The storm strangled 12 people on Monday.
verb behead | The storm beheaded 12 people on Monday.
verb electrocute | The storm electrocuted 12 people on Monday.
verb shoot dead | The storm shot dead 12 people on Monday.
verb stab to death | The storm stabbed 12 people to death on Monday.
verb gun down | The storm gunned down 12 people on Monday.
verb beat to death | The storm beat 12 people to death on Monday.
verb crush to death | The storm crushed 12 people to death on Monday.
verb burn to death | The storm burned 12 people to death on Monday.
verb take the lives of | The storm took the lives of 12 people on Monday.
verb result in the death of | The storm resulted in the death of 12 people on Monday.
verb lead to the death of | The storm led to the death of 12 people on Monday.
verb do away with | The storm did away with 12 people on Monday.
verb bump off | The storm bumped off 12 people on Monday.
verb lynch | The storm lynched 12 people on Monday.
verb meet their deaths ~ | Twelve people met their deaths in the storm.
verb lose the fight ~ | Twelve people lost the fight in the storm.
verb meet their end ~ | Twelve people met their end in the storm.
verb be found dead ~ | Twelve people were found dead in the storm.
verb be killed instantly ~ | Twelve people were killed instantly in the storm.
verb burn to death ~ | Twelve people burned to death in the storm.
verb freeze to death ~ | Twelve people froze to death in the storm.
verb starve to death ~ | Twelve people starved to death in the storm.
verb bleed to death ~ | Twelve people bled to death in the storm.
verb suffocate ~ | Twelve people suffocated in the storm.
verb starve ~ | Twelve people starved in the storm.
verb choke to death ~ | Twelve people choked to death in the storm.
verb fall to their deaths ~ | Twelve people fell to their deaths in the storm.
verb be declared dead ~ | Twelve people were declared dead in the storm.
verb lie dead ~ | Twelve people lay dead in the storm.
verb breathe their last ~ | Twelve people breathed their last in the storm.
verb drop dead ~ | Twelve people dropped dead in the storm.
verb pass on ~ | Twelve people passed on in the storm.
verb be pronounced dead ~ | Twelve people were pronounced dead in the storm.
verb go down with the loss of ~ | The ship went down with the loss of 60 lives.
verb sink with the loss of ~ | The ship sank with the loss of 60 lives.
verb crash with the loss of ~ | The jet crashed with the loss of 60 lives.
verb be lost with ~ | The ship was lost with 60 men.
verb take to their deaths | The plane took 60 people to their deaths.
verb send to their deaths | The blast sent 60 people to their deaths.
verb claim as victims | The fire claimed 60 people as victims.
verb leave no survivors among | The blast left no survivors among 60 workers.
verb rob of life | The fire robbed 60 people of life.
verb fall victim ~ | Some 60 people fell victim to the fire.
verb go to their deaths ~ | Some 60 people went to their deaths.
verb lose their lives ~ | Some 60 people lost their lives.
verb be among the dead ~ | Some 60 people were among the dead.
verb be found lifeless ~ | Some 60 people were found lifeless.
verb pay with their lives ~ | Some 60 people paid with their lives.
noun massacre | The massacre of the 12 people shocked the town.
noun slaughter | The slaughter of the 12 people shocked the town.
noun homicide | The homicide of the 12 people shocked the town.
noun manslaughter | The manslaughter of the 12 people shocked the town.
noun beheading | The beheading of the 12 people shocked the town.
noun loss of lives | The loss of lives was a shock.
noun fatal injury | The fatal injury was to the head.
noun dead | The dead were counted.
noun deaths and injuries | The deaths and injuries were counted.
noun body count | The body count rose to 60.
noun lives be lost | Twelve lives were lost in the storm.
noun number of deaths | The number of deaths rose to 60.
noun number of fatalities | The number of fatalities rose to 60.
noun fatal victim | The fatal victims were named.
noun casualty toll | The casualty toll rose to 60.
not | The council passed the bill on Monday.
not | The bodywork of the car shone.
verb claim no lives | The storm claimed no lives.
verb be presumed dead ~ | Twelve people were presumed dead.
verb be believed dead ~ | Twelve people were believed dead.
verb be assumed dead ~ | Twelve people were assumed dead.
verb be assumed to be dead ~ | Twelve people were assumed to be dead.
verb be presumed to have died ~ | Twelve people were presumed to have died.
verb be believed to have died ~ | Twelve people were believed to have died.
verb be laid to rest ~ | Twelve people were laid to rest.
verb claim victims | The storm claimed 12 people victims on Monday.
verb exact a toll of | The storm exacted a toll of 12 people on Monday.
verb bring death to | The storm brought death to 12 people on Monday.
verb prove fatal to | The storm proved fatal to 12 people on Monday.
verb prove fatal for | The storm proved fatal for 12 people on Monday.
verb prove deadly for | The storm proved deadly for 12 people on Monday.
verb mow down | The storm mowed down 12 people on Monday.
verb strike dead | The storm struck 12 people dead on Monday.
verb meet their death ~ | Twelve people met their death in the storm.
verb be crushed to death ~ | Twelve people were crushed to death in the storm.
verb be burned alive ~ | Twelve people were burned alive in the storm.
verb be buried alive ~ | Twelve people were buried alive in the storm.
verb be fatally injured ~ | Twelve people were fatally injured in the storm.
verb be fatally wounded ~ | Twelve people were fatally wounded in the storm.
verb be killed outright ~ | Twelve people were killed outright in the storm.
verb die of their injuries ~ | Twelve people died of their injuries in the storm.
verb lose his life ~ | The driver lost his life in the storm.
verb lose her life ~ | The driver lost her life in the storm.

class injure
verb injure | The storm injured 40 people.
verb wound | The blast wounded 40 people.
verb hurt | The storm hurt 40 people.
verb maim | The mine maimed 4 people.
verb be in hospital ~ | Forty people were in hospital.
verb sustain injury ~ | Forty people sustained injuries.
verb suffer injury ~ | Forty people suffered injuries.
verb hospitalize | The storm hospitalized 40 people.
verb treat for | Forty people were treated for burns.
adj injured | The storm left 40 injured.
adj wounded | The storm left 40 wounded.
adj hurt | The storm left 40 hurt.
noun injury | The storm caused 40 injuries.
verb send to hospital | The storm sent 40 people to hospital on Monday.
verb put in hospital | The storm put 40 people in hospital on Monday.
verb hospitalise | The storm hospitalised 40 people on Monday.
verb scald | The storm scalded 40 people on Monday.
verb lacerate | The storm lacerated 40 people on Monday.
verb leave with injuries | The storm left 40 people with injuries on Monday.
verb leave in hospital | The storm left 40 people in hospital on Monday.
verb be taken to hospital ~ | Forty people were taken to hospital on Monday.
verb be rushed to hospital ~ | Forty people were rushed to hospital on Monday.
verb be admitted to hospital ~ | Forty people were admitted to hospital on Monday.
verb need treatment ~ | Forty people needed treatment on Monday.
verb require treatment ~ | Forty people required treatment on Monday.
verb be treated for injuries ~ | Forty people were treated for injuries on Monday.
verb need hospital treatment ~ | Forty people needed hospital treatment on Monday.
verb escape with injuries ~ | Forty people escaped with injuries on Monday.
verb suffer wounds ~ | Forty people suffered wounds on Monday.
verb sustain wounds ~ | Forty people sustained wounds on Monday.
verb be in critical condition ~ | Forty people were in critical condition on Monday.
verb be under treatment ~ | Forty people were under treatment on Monday.
verb suffer cuts ~ | Forty people suffered cuts on Monday.
verb break bones ~ | Forty people broke bones on Monday.
verb end up in hospital ~ | Forty people ended up in hospital on Monday.
verb come to harm ~ | Forty people came to harm on Monday.
verb gash | The glass gashed 20 people.
verb bruise | The stones bruised 20 people.
verb disfigure | The fire disfigured 20 people.
verb cripple | The blast crippled 20 people.
noun fracture | The fracture of the man was slight.
noun concussion | The concussion of the man was slight.
noun wound | The wounds of the man were slight.
noun number of injured | The number of injured was 20.
noun number of injuries | The number of injuries was 20.
noun number of wounded | The number of wounded was 20.
verb suffer smoke inhalation ~ | Two men suffered smoke inhalation in May.
verb be treated for smoke inhalation ~ | Two men were treated for smoke inhalation in May.
verb be treated for shock ~ | Two men were treated for shock in May.
verb be treated at the scene ~ | Two men were treated at the scene in May.
verb suffer broken bones ~ | Two men suffered broken bones in May.
verb suffer bruises ~ | Two men suffered bruises in May.
verb sustain bruises ~ | Two men sustained bruises in May.
verb sustain cuts ~ | Two men sustained cuts in May.
verb suffer scratches ~ | Two men suffered scratches in May.
verb be in intensive care ~ | Two men were in intensive care in May.
verb be in a serious condition ~ | Two men were in a serious condition in May.
verb be in serious condition ~ | Two men were in serious condition in May.
verb be in stable condition ~ | Two men were in stable condition in May.
verb be brought to hospital ~ | Two men were brought to hospital in May.
verb be flown to hospital ~ | Two men were flown to hospital in May.
verb be airlifted to hospital ~ | Two men were airlifted to hospital in May.
verb be carried to hospital ~ | Two men were carried to hospital in May.
verb be brought to the hospital ~ | Two men were brought to the hospital in May.
verb be sent to hospital ~ | Two men were sent to hospital in May.
noun number of injured people | The number of injured people came in May.
not | The insult was painful.
verb concuss | The storm concussed 12 people on Monday.
verb suffer injuries ~ | Twelve people suffered injuries in the storm.
verb sustain injuries ~ | Twelve people sustained injuries in the storm.
verb be hurt ~ | Twelve people were hurt in the storm.
verb be left with injuries ~ | Twelve people were left with injuries in the storm.
verb seek medical help ~ | Twelve people sought medical help.
verb seek medical attention ~ | Twelve people sought medical attention.
verb seek medical care ~ | Twelve people sought medical care.
verb seek medical treatment ~ | Twelve people sought medical treatment.
verb seek treatment ~ | Twelve people sought treatment.
verb seek help from doctors ~ | Twelve people sought help from doctors.
verb ask for medical help ~ | Twelve people asked for medical help.
verb ask for medical attention ~ | Twelve people asked for medical attention.
verb request medical help ~ | Twelve people requested medical help.
verb require medical attention ~ | Twelve people required medical attention.
verb require medical help ~ | Twelve people required medical help.
verb need medical help ~ | Twelve people needed medical help.
verb need medical attention ~ | Twelve people needed medical attention.
verb need medical care ~ | Twelve people needed medical care.
verb receive medical attention ~ | Twelve people received medical attention.
verb receive medical help ~ | Twelve people received medical help.
verb receive medical treatment ~ | Twelve people received medical treatment.
verb receive medical care ~ | Twelve people received medical care.
verb receive hospital treatment ~ | Twelve people received hospital treatment.
verb appeal for medical help ~ | Twelve people appealed for medical help.
verb turn to doctors ~ | Twelve people turned to doctors.
verb go to hospital ~ | Twelve people went to hospital.
verb go to the hospital ~ | Twelve people went to the hospital.
verb be hospitalised ~ | Twelve people were hospitalised.
verb be hospitalized ~ | Twelve people were hospitalized.
verb be treated in hospital ~ | Twelve people were treated in hospital.
verb be treated for cuts ~ | Twelve people were treated for cuts.
verb suffer concussion ~ | Twelve people suffered concussion.
verb get hurt ~ | Twelve people got hurt.
verb get injured ~ | Twelve people got injured.
verb be left injured ~ | Twelve people were left injured.
noun number of casualties | The number of casualties came in May.
noun number of hurt | The number of hurt came in May.
noun toll of injured | The toll of injured came in May.
noun injury toll | The injury toll came in May.
noun laceration | The laceration came in May.

class displace
verb displace | The flood displaced 3,000 people.
verb make homeless | The flood made 3,000 people homeless.
verb leave homeless | The flood left 3,000 people homeless.
verb render homeless | The flood rendered 3,000 people homeless.
verb lose home ~ | 3,000 people lost their homes.
verb drive from home | The flood drove 3,000 people from their homes.
verb force from home | The flood forced 3,000 people from their homes.
verb be without home ~ | 3,000 people were without homes.
verb be without a home ~ | 3,000 people were without a home.
verb leave without home | The flood left 3,000 people without homes.
verb leave without a home | The flood left 3,000 people without a home.
verb leave without shelter | The flood left 3,000 people without shelter.
verb uproot | The flood uprooted 3,000 people.
verb have no home ~ | 3,000 people had no home.
verb be homeless ~ | 3,000 people were homeless.
adj homeless | The flood left 3,000 homeless.
adj displaced | The flood left 3,000 displaced.
noun displacement | The displacement of 3,000 people began in May.
noun homelessness | The homelessness of 3,000 people was a shock.
not | The place was full.
verb drive from their homes | The storm drove 12,000 people from their homes on Monday.
verb force from their homes | The storm forced 12,000 people from their homes on Monday.
verb force out of their homes | The storm forced 12,000 people out of their homes on Monday.
verb drive out of their homes | The storm drove 12,000 people out of their homes on Monday.
verb leave without homes | The storm left 12,000 people without homes on Monday.
verb leave with nowhere to live | The storm left 12,000 people with nowhere to live on Monday.
verb turn out of their homes | The storm turned 12,000 people out of their homes on Monday.
verb leave without a roof over their heads | The storm left 12,000 people without a roof over their heads on Monday.
verb put out of their homes | The storm put 12,000 people out of their homes on Monday.
verb strip of their homes | The storm stripped 12,000 people of their homes on Monday.
verb lose their homes ~ | 12,000 people lost their homes on Monday.
verb be left homeless ~ | 12,000 people were left homeless on Monday.
verb become homeless ~ | 12,000 people became homeless on Monday.
verb be without homes ~ | 12,000 people were without homes on Monday.
verb have to leave their homes ~ | 12,000 people had to leave their homes on Monday.
verb have to abandon their homes ~ | 12,000 people had to abandon their homes on Monday.
verb be made homeless ~ | 12,000 people were made homeless on Monday.
verb be left without a home ~ | 12,000 people were left without a home on Monday.
verb be left without homes ~ | 12,000 people were left without homes on Monday.
verb be left without a roof over their heads ~ | 12,000 people were left without a roof over their heads on Monday.
verb be driven from their homes ~ | 12,000 people were driven from their homes on Monday.
verb be forced from their homes ~ | 12,000 people were forced from their homes on Monday.
verb lose the roof over their heads ~ | 12,000 people lost the roof over their heads on Monday.
verb be bombed out ~ | 12,000 people were bombed out on Monday.

class evacuate
verb evacuate | The town evacuated 500 people.
verb clear out | The police cleared out 500 people.
noun evacuation | The evacuation of 500 people began on Monday.
verb move out of their homes | The town moved 500 people out of their homes on Monday.
verb move to safety | The town moved 500 people to safety on Monday.
verb take to safety | The town took 500 people to safety on Monday.
verb bring to safety | The town brought 500 people to safety on Monday.
verb airlift | The town airlifted 500 people on Monday.
verb bus out | The town bused 500 people out on Monday.
verb order out | The town ordered 500 people out on Monday.
verb tell to get out | The town told 500 people to get out on Monday.
verb order to get out | The town ordered 500 people to get out on Monday.
verb order out of their homes | The town ordered 500 people out of their homes on Monday.
verb tell to leave | The town told 500 people to leave on Monday.
verb order to leave | The town ordered 500 people to leave on Monday.
verb relocate | The town relocated 500 people on Monday.
verb clear from their homes | The town cleared 500 people from their homes on Monday.
verb move out | The town moved 500 people out on Monday.
verb move away from the coast | The town moved 500 people away from the coast on Monday.
verb lead to safety | The town led 500 people to safety on Monday.
verb shift to safety | The town shifted 500 people to safety on Monday.
verb force from their homes | The town forced 500 people from their homes on Monday.
verb force out of their homes | The town forced 500 people out of their homes on Monday.
verb fly out | The town flew 500 people out on Monday.
verb drive from their homes | The town drove 500 people from their homes on Monday.
verb order to evacuate | The town ordered 500 people to evacuate on Monday.
verb leave their homes ~ | 500 people left their homes on Monday.
verb leave their houses ~ | 500 people left their houses on Monday.
verb have to leave their houses ~ | 500 people had to leave their houses on Monday.
verb be told to get out ~ | 500 people were told to get out on Monday.
verb have to get out ~ | 500 people had to get out on Monday.
verb flee their homes ~ | 500 people fled their homes on Monday.
verb be forced to flee ~ | 500 people were forced to flee on Monday.
verb be forced to leave ~ | 500 people were forced to leave on Monday.
verb have to leave ~ | 500 people had to leave on Monday.
verb be told to leave ~ | 500 people were told to leave on Monday.
verb have to flee ~ | 500 people had to flee on Monday.
verb abandon their homes ~ | 500 people abandoned their homes on Monday.
verb be ordered to leave ~ | 500 people were ordered to leave on Monday.
verb have to evacuate ~ | 500 people had to evacuate on Monday.
verb flee to safety ~ | 500 people fled to safety on Monday.
verb flee for their lives ~ | 500 people fled for their lives on Monday.
verb leave for safety ~ | 500 people left for safety on Monday.
verb be forced out ~ | 500 people were forced out on Monday.
verb seek shelter ~ | 500 people sought shelter on Monday.
verb take shelter ~ | 500 people took shelter on Monday.
verb be forced from home ~ | 500 people were forced from home on Monday.
verb be told to flee ~ | 500 people were told to flee on Monday.
verb move to safety ~ | 500 people moved to safety on Monday.
verb escape their homes ~ | 500 people escaped their homes on Monday.
verb seek refuge ~ | Some 500 people sought refuge on Monday.
verb take refuge ~ | Some 500 people took refuge on Monday.
verb be told to evacuate ~ | Some 500 people were told to evacuate on Monday.
verb have to be evacuated ~ | Some 500 people had to be evacuated on Monday.
verb be moved to shelters ~ | Some 500 people were moved to shelters on Monday.
verb head for higher ground ~ | Some 500 people headed for higher ground on Monday.
verb move to higher ground ~ | Some 500 people moved to higher ground on Monday.
verb force out | The flood forced 500 people out on Monday.
verb take to shelters | The army took 500 people to shelters on Monday.
verb move to shelters | The army moved 500 people to shelters on Monday.
verb ferry to safety | The army ferried 500 people to safety on Monday.
verb order from their homes | The town ordered 500 people from their homes on Monday.
verb urge to leave | The town urged 500 people to leave on Monday.
verb advise to leave | The town advised 500 people to leave on Monday.
verb ask to leave | The town asked 500 people to leave on Monday.
weak leave | 500 people left the town on Monday.
noun number of evacuees | The number of evacuees was 500.
noun airlift | The airlift of 500 people began on Monday.
noun relocation | The relocation of 500 people began on Monday.
noun mass evacuation | The mass evacuation of 500 people began on Monday.
noun evacuation order | The evacuation order of 500 people began on Monday.
adj evacuated | The flood left 500 people evacuated.
not | The vacant house was sold.
verb airlift to safety | Crews airlifted 200 people to safety on Monday.
verb escort to safety | Crews escorted 200 people to safety on Monday.
verb be moved to safety ~ | 200 people were moved to safety on Monday.
verb be airlifted ~ | 200 people were airlifted on Monday.
verb be taken to shelters ~ | 200 people were taken to shelters on Monday.
verb head for shelters ~ | 200 people headed for shelters on Monday.
verb be led to safety ~ | 200 people were led to safety on Monday.
verb be forced out | Some 900 people were forced out on Monday.
verb flee their homes | Some 900 people fled their homes on Monday.
verb leave their homes | Some 900 people left their homes on Monday.
verb have to leave | Some 900 people had to leave on Monday.
verb be told to leave | Some 900 people were told to leave on Monday.
verb be ordered to leave | Some 900 people were ordered to leave on Monday.
verb be asked to leave | Some 900 people were asked to leave on Monday.
verb be moved out | Some 900 people were moved out on Monday.
verb force to leave | The fire forced 900 people to leave on Monday.
verb force to flee | The fire forced 900 people to flee on Monday.
verb clear from | The police cleared 900 people from the town on Monday.
verb be under evacuation orders | Some 900 people were under evacuation orders on Monday.
verb abandon their homes | Some 900 people abandoned their homes on Monday.
verb take shelter | Some 900 people took shelter on Monday.
verb seek refuge | Some 900 people sought refuge on Monday.
noun forced evacuation | The forced evacuation of the town was on Monday.

class miss
verb disappear ~ | Six people disappeared.
verb vanish ~ | Six people vanished.
verb be missing ~ | Six people were missing.
verb be unaccounted for ~ | Six people were unaccounted for.
adj missing | The flood left six missing.
adj unaccounted for | Some 12 people are unaccounted for.
noun disappearance | The disappearance of the girl was reported on Monday.
noun vanishing | The vanishing of the boat was a riddle.
verb be lost ~ | Six people were lost on Monday.
verb be lost at sea ~ | Six people were lost at sea on Monday.
verb fail to return ~ | Six people failed to return on Monday.
verb be gone ~ | Six people were gone on Monday.
verb be feared dead ~ | Six people were feared dead on Monday.
verb be nowhere to be found ~ | Six people were nowhere to be found on Monday.
verb fail to come home ~ | Six people failed to come home on Monday.
verb vanish without trace ~ | The boat vanished without trace on Monday.
verb disappear without trace ~ | The boat disappeared without trace on Monday.
verb drop out of sight ~ | The boat dropped out of sight on Monday.
verb be swept away ~ | The boy was swept away on Monday.
verb be swept out to sea ~ | The boy was swept out to sea on Monday.
verb remain unaccounted for ~ | Twelve people remained unaccounted for on Monday.
verb be still missing ~ | Twelve people were still missing on Monday.
verb remain missing ~ | Twelve people remained missing on Monday.
verb be listed as missing ~ | Twelve people were listed as missing on Monday.
verb go missing ~ | Twelve people went missing on Monday.

class rescue
verb rescue | The crew rescued 12 sailors.
verb save | The crew saved 12 sailors.
verb pull out | The crew pulled out 12 survivors.
noun rescue | The rescue of 12 sailors took a day.
verb pull from the rubble | The crew pulled 12 sailors from the rubble on Monday.
verb pull to safety | The crew pulled 12 sailors to safety on Monday.
verb pull out of the rubble | The crew pulled 12 sailors out of the rubble on Monday.
verb dig out | The crew dug 12 sailors out on Monday.
verb dig out of the rubble | The crew dug 12 sailors out of the rubble on Monday.
verb pull alive from the rubble | The crew pulled 12 sailors alive from the rubble on Monday.
verb bring to safety | The crew brought 12 sailors to safety on Monday.
verb lift to safety | The crew lifted 12 sailors to safety on Monday.
verb pluck from the water | The crew plucked 12 sailors from the water on Monday.
verb pluck from the sea | The crew plucked 12 sailors from the sea on Monday.
verb fish out of the water | The crew fished 12 sailors out of the water on Monday.
verb take off the ship | The crew took 12 sailors off the ship on Monday.
verb airlift | The crew airlifted 12 sailors on Monday.
verb winch to safety | The crew winched 12 sailors to safety on Monday.
verb bring out alive | The crew brought 12 sailors out alive on Monday.
verb extricate | The crew extricated 12 sailors on Monday.
verb drag from the water | The crew dragged 12 sailors from the water on Monday.
verb dig from the rubble | The crew dug 12 sailors from the rubble on Monday.
verb pull from the water | The crew pulled 12 sailors from the water on Monday.
verb drag to safety | The crew dragged 12 sailors to safety on Monday.
verb winch | The crew winched 12 sailors on Monday.
verb come to the rescue of | The crew came to the rescue of 12 sailors on Monday.
verb deliver from danger | The crew delivered 12 sailors from danger on Monday.
verb bring ashore | The crew brought 12 sailors ashore on Monday.
verb haul from the water | The crew hauled 12 sailors from the water on Monday.
verb lead to safety | The crew led 12 sailors to safety on Monday.
verb get to safety | The crew got 12 sailors to safety on Monday.
verb pull from | The crew pulled 12 sailors from the wreck on Monday.
verb dig from | The crew dug 12 men from the rubble on Monday.
verb pluck from | The crew plucked 12 men from the roof on Monday.
verb cut from | The crew cut 12 men from the wreck on Monday.
noun rescue operation | The rescue operation of 12 sailors took a day.
noun rescue effort | The rescue effort of 12 sailors took a day.
noun salvage | The salvage of 12 sailors took a day.
noun rescue mission | The rescue mission of 12 sailors took a day.
noun extrication | The extrication of 12 sailors took a day.
not | The savings of the widow grew.
verb lead out | Divers led two miners out on Monday.
verb carry out of | Divers carried two miners out of the shaft on Monday.
verb bring out of | Divers brought two miners out of the shaft on Monday.
verb lead out of | Divers led two miners out of the shaft on Monday.
verb free from | Divers freed two miners from the shaft on Monday.
verb extract | Divers extracted two miners on Monday.
verb extract from | Divers extracted two miners from the shaft on Monday.
verb evacuate from | Divers evacuated two miners from the shaft on Monday.
verb retrieve | Divers retrieved two miners on Monday.
verb lift out | Crews lifted out two miners on Monday.
verb come out of ~ | Two miners came out of the shaft on Monday.
verb get out of ~ | Two miners got out of the shaft on Monday.
verb emerge from ~ | Two miners emerged from the shaft on Monday.
verb leave alive ~ | Two miners left the shaft alive on Monday.
verb be freed ~ | The two miners were freed on Monday.
noun extraction | The extraction of the miners took a day.
noun evacuation | The evacuation of the miners took a day.
weak bring out | Divers brought out two miners on Monday.
verb fish out | The crew fished out 12 sailors on Monday.
verb fish from | The crew fished 12 sailors from the sea on Monday.
verb fish out of | The crew fished 12 sailors out of the sea on Monday.
verb pluck out of | The crew plucked 12 sailors out of the sea on Monday.
verb pull out of | The crew pulled 12 sailors out of the sea on Monday.
verb haul out | The crew hauled out 12 sailors on Monday.
verb haul out of | The crew hauled 12 sailors out of the sea on Monday.
verb pick up | A boat picked up 12 sailors on Monday.
verb take out of the water | A boat took 12 sailors out of the water on Monday.
verb get out of the water | A boat got 12 sailors out of the water on Monday.
verb fetch out | Divers fetched out two miners on Monday.
verb carry out | Divers carried two miners out on Monday.
verb stretcher out | Divers stretchered out two miners on Monday.
verb stretcher out of | Divers stretchered two miners out of the shaft on Monday.
verb take out of | Divers took two miners out of the shaft on Monday.
verb get out | Divers got out two miners on Monday.
verb bring up | Crews brought up two miners on Monday.
verb bring to the surface | Crews brought two miners to the surface on Monday.
verb winch up | Crews winched up two miners on Monday.
verb free | Divers freed two miners on Monday.
verb come out ~ | The two miners came out on Monday.
verb emerge ~ | The two miners emerged on Monday.
verb be out of ~ | The two miners were out of the shaft on Monday.
verb be brought out ~ | The two miners were brought out on Monday.
verb be taken out ~ | The two miners were taken out on Monday.
verb see daylight ~ | The two miners saw daylight on Monday.
verb walk free ~ | The two miners walked free on Monday.
verb pull out alive | Crews pulled 12 people out alive on Monday.
verb pull alive | Crews pulled 12 people alive on Monday.
verb dig out alive | Crews dug 12 people out alive on Monday.
verb free from the rubble | Crews freed 12 people from the rubble on Monday.
verb haul to safety | Crews hauled 12 people to safety on Monday.
verb pluck to safety | Crews plucked 12 people to safety on Monday.
verb carry to safety | Crews carried 12 people to safety on Monday.
verb pull from the wreckage | Crews pulled 12 people from the wreckage on Monday.
verb cut from the wreckage | Crews cut 12 people from the wreckage on Monday.
verb cut free | Crews cut 12 people free on Monday.
verb recover alive | Crews recovered 12 people alive on Monday.
verb get out alive | Crews got 12 people out alive on Monday.
verb be pulled alive ~ | 12 people were pulled alive on Monday.
verb be found alive ~ | 12 people were found alive on Monday.
verb be plucked to safety ~ | 12 people were plucked to safety on Monday.
verb be brought ashore ~ | 12 people were brought ashore on Monday.
verb be winched to safety ~ | 12 people were winched to safety on Monday.
verb be dug out alive ~ | 12 people were dug out alive on Monday.

class survive
verb survive | Twelve people survived the crash.
verb live through | Twelve people lived through the crash.
noun survival | The survival of the crew was a wonder.
noun survivor | The survivors of the crash were found.
verb walk away from | Twelve people walked away from the crash on Monday.
verb escape unhurt | Twelve people escaped the crash unhurt on Monday.
verb come out of alive | Twelve people came out of the crash alive on Monday.
verb come out alive | Twelve people came the crash out alive on Monday.
verb get out of alive | Twelve people got out of the crash alive on Monday.
verb emerge alive from | Twelve people emerged alive from the crash on Monday.
verb live to tell of | Twelve people lived to tell of the crash on Monday.
adj alive | The alive were taken home.
not | The survey was made in May.
verb get out alive | The miners got out alive in May.
verb be alive and well | The miners were alive and well in May.
verb make it out | The miners made it out in May.
verb make it out alive | The miners made it out alive in May.
verb escape with their lives | The miners escaped with their lives in May.
verb come out with their lives | Twelve people came out with their lives on Monday.
verb get off with their lives | Twelve people got off with their lives on Monday.
verb make it out of | Twelve people made it out of the crash.
verb escape alive from | Twelve people escaped alive from the crash.
verb get out alive from | Twelve people got out alive from the crash.
verb make it through | Twelve people made it through the crash.
verb live to tell the tale of | Twelve people lived to tell the tale of the crash.
verb come out alive from | Twelve people came out alive from the crash.
verb cheat death in | Twelve people cheated death in the crash.
verb come out unscathed from | Twelve people came out unscathed from the crash.

class explode mover
verb explode | The tank exploded on Monday.
verb blow up | The tank blew up on Monday.
verb detonate | The shell detonated on Monday.
verb go off | The bomb went off on Monday.
verb rip through | A blast ripped through the plant on Monday.
verb tear through | A blast tore through the plant on Monday.
verb rock | A blast rocked the plant on Monday.
verb shake | A blast shook the plant on Monday.
verb level | A blast levelled the plant on Monday.
weak ignite | The tank ignited on Monday.
weak devastate | A blast devastated the plant on Monday.
weak destroy | A blast destroyed the plant on Monday.
weak hit | A blast hit the plant on Monday.
weak strike | A blast struck the plant on Monday.
noun explosion | The explosion at the plant happened on Monday.
noun blast | The blast at the plant happened on Monday.
noun detonation | The detonation at the plant happened on Monday.
weaknoun disaster | The disaster at the plant happened on Monday.
weaknoun tragedy | The tragedy at the plant happened on Monday.
weaknoun catastrophe | The catastrophe at the plant happened on Monday.
verb blast apart | The tank blasted apart on Monday.
verb be blown up | The tank was blown up on Monday.
verb blow apart | The tank blew apart on Monday.
verb go up in a fireball | The tank went up in a fireball on Monday.
verb be blown to bits | The tank was blown to bits on Monday.
verb burst apart | The tank burst apart on Monday.
verb tear apart | A blast tore apart the plant on Monday.
verb rip apart | A blast ripped apart the plant on Monday.
verb blow to pieces | A blast blew the plant to pieces on Monday.
verb set off | The rebels set off the bomb on Monday.
verb let off | The rebels let off the bomb on Monday.
noun fireball | The fireball at the plant happened on Monday.
noun gas explosion | The gas explosion at the plant happened on Monday.
noun bomb blast | The bomb blast at the plant happened on Monday.
noun shock wave | The shock wave at the plant happened on Monday.
noun shockwave | The shockwave at the plant happened on Monday.
noun bomb explosion | The bomb explosion at the plant happened on Monday.
not | Stone by stone the mason built the wall.
verb erupt in a fireball | The tank erupted in a fireball on Monday.
verb be blown apart | The tank was blown apart on Monday.
noun mushroom cloud | The mushroom cloud happened on Monday.

class burn mover
verb burn | The mill burned on Monday.
verb catch fire | The mill caught fire on Monday.
verb burst into flame | The mill burst into flames on Monday.
verb be on fire | The mill was on fire on Monday.
verb go up in flames | The mill went up in flames on Monday.
verb burn down | The mill burned down on Monday.
verb blaze | The mill blazed on Monday.
verb be ablaze | The mill was ablaze on Monday.
verb set fire to | Vandals set fire to the mill on Monday.
verb gut | A fire gutted the mill on Monday.
verb engulf | A fire engulfed the mill on Monday.
verb ravage | A fire ravaged the mill on Monday.
verb rage | A fire raged at the mill on Monday.
verb scorch | A fire scorched the mill on Monday.
weak devastate | A fire devastated the mill on Monday.
weak destroy | A fire destroyed the mill on Monday.
weak sweep through | A fire swept through the mill on Monday.
weak tear through | A fire tore through the mill on Monday.
weak rip through | A fire ripped through the mill on Monday.
weak damage | A fire damaged the mill on Monday.
noun fire | The fire at the mill happened on Monday.
noun blaze | The blaze at the mill happened on Monday.
noun inferno | The inferno at the mill happened on Monday.
noun conflagration | The conflagration at the mill happened on Monday.
noun flame | The flames at the mill were seen on Monday.
weaknoun disaster | The disaster at the mill happened on Monday.
weaknoun tragedy | The tragedy at the mill happened on Monday.
weaknoun catastrophe | The catastrophe at the mill happened on Monday.
verb go up in smoke | The mill went up in smoke on Monday.
verb be in flames | The mill was in flames on Monday.
verb burn to the ground | The mill burned to the ground on Monday.
verb be reduced to ashes | The mill was reduced to ashes on Monday.
verb smoulder | The mill smouldered on Monday.
verb smolder | The mill smoldered on Monday.
verb catch alight | The mill caught alight on Monday.
verb be destroyed by fire | The mill was destroyed by fire on Monday.
verb burst into fire | The mill burst into fire on Monday.
verb be engulfed in flames | The mill was engulfed in flames on Monday.
verb be alight | The mill was alight on Monday.
verb be reduced to rubble by fire | The mill was reduced to rubble by fire on Monday.
verb catch light | The mill caught light on Monday.
verb be consumed by flames | The mill was consumed by flames on Monday.
verb be consumed by fire | The mill was consumed by fire on Monday.
verb set on fire | Vandals set the mill on fire on Monday.
verb set alight | Vandals set the mill alight on Monday.
verb torch | Vandals torched the mill on Monday.
verb set ablaze | Vandals set the mill ablaze on Monday.
verb firebomb | Vandals firebombed the mill on Monday.
verb set light to | Vandals set light to the mill on Monday.
verb put to the torch | Vandals put the mill to the torch on Monday.
noun arson | The arson at the mill happened on Monday.
noun brush fire | The brush fire at the mill happened on Monday.
noun house fire | The house fire at the mill happened on Monday.
not | The board fired the coach on Monday.
not | The staff were fired up.
verb flare up | The fire flared up for two days.
verb burn out of control | The fire burned out of control for two days.
verb burst into flames | The fire burst into flames for two days.
verb be gutted by fire | The fire was gutted by fire for two days.
noun wildfire | The wildfire went on for two days.
noun bushfire | The bushfire went on for two days.
noun firestorm | The firestorm went on for two days.
noun forest fire | The forest fire went on for two days.

class extinguish
verb extinguish | Crews extinguished the fire on Tuesday.
verb put out | Crews put out the fire on Tuesday.
verb douse | Crews doused the fire on Tuesday.
verb be out ~ | The fire was out on Tuesday.
verb go out ~ | The fire went out on Tuesday.
verb quench | Crews quenched the fire on Tuesday.
verb quell | Crews quelled the fire on Tuesday.
verb snuff out | Crews snuffed out the fire on Tuesday.
verb bring down | Crews brought down the fire on Tuesday.
verb bring under control | Crews brought the fire under control on Tuesday.
verb get under control | Crews got the fire under control on Tuesday.
verb smother | Crews smothered the fire on Tuesday.
verb beat out | Crews beat out the fire on Tuesday.
verb tame | Crews tamed the fire on Tuesday.
verb subdue | Crews subdued the fire on Tuesday.
verb bring to heel | Crews brought the fire to heel on Tuesday.
verb stamp out | Crews stamped out the fire on Tuesday.
verb gain control of | Crews gained control of the fire on Tuesday.
verb get control of | Crews got control of the fire on Tuesday.
verb suppress | Crews suppressed the fire on Tuesday.
verb be under control ~ | The fire was under control on Tuesday.
verb burn itself out ~ | The fire burned itself out on Tuesday.
verb die down ~ | The fire died down on Tuesday.
verb die out ~ | The fire died out on Tuesday.
verb burn out ~ | The fire burned out on Tuesday.
verb be completely out ~ | The fire was completely out on Tuesday.
verb be fully extinguished ~ | The fire was fully extinguished on Tuesday.
noun extinguishing | The extinguishing of the fire took a day.
noun containment | The containment of the fire took a day.
noun suppression | The suppression of the fire took a day.
not | The distinguished guest spoke.
verb be put out ~ | The fire was put out on Tuesday.
verb dampen down | Crews dampened down the fire on Monday.
verb damp down | Crews damped down the fire on Monday.
verb declare out | Crews declared out the fire on Monday.
verb be declared out ~ | The fire was declared out on Monday.
noun dousing | The dousing of the fire took two days.
noun quenching | The quenching of the fire took two days.
noun dampening down | The dampening down of the fire took two days.

class fight fire
verb fight | Crews fought the fire on Tuesday.
verb battle | Crews battled the fire on Tuesday.
verb tackle | Crews tackled the fire on Tuesday.
verb combat | Crews combated the fire on Tuesday.
verb struggle | Crews struggled with the fire on Tuesday.
verb deploy | The town deployed 60 crews.
verb mobilize | The town mobilized 60 crews.
verb mobilise | The town mobilised 60 crews.
verb send | The town sent 60 crews.
verb dispatch | The town dispatched 60 crews.
verb work | Sixty crews worked through the night.
verb respond | Sixty crews responded to the alarm.
verb call in | Sixty crews were called in.
verb take part | Sixty crews took part.
verb try to | Sixty crews tried to save the mill.
verb involve | The operation involved 60 crews.
verb be at the scene | Sixty crews were at the scene.
verb be on the scene | Sixty crews were on the scene.
noun effort | The efforts of 60 crews saved the mill.

class strike
verb hit | An earthquake hit the coast on Monday.
verb strike | An earthquake struck the coast on Monday.
verb shake | An earthquake shook the coast on Monday.
verb rock | An earthquake rocked the coast on Monday.
verb batter | A storm battered the coast on Monday.
verb lash | A storm lashed the coast on Monday.
verb pound | A storm pounded the coast on Monday.
noun earthquake | The earthquake happened on Monday.
noun quake | The quake happened on Monday.
noun tremor | The tremor happened on Monday.
noun storm | The storm happened on Monday.
noun hurricane | The hurricane happened on Monday.
noun tornado | The tornado happened on Monday.
noun flood | The flood happened on Monday.
noun flooding | The flooding happened on Monday.
noun landslide | The landslide happened on Monday.
noun avalanche | The avalanche happened on Monday.
noun tsunami | The tsunami happened on Monday.
noun typhoon | The typhoon happened on Monday.
noun cyclone | The cyclone happened on Monday.
noun eruption | The eruption happened on Monday.
verb flood | The river flooded the town on Monday.
verb inundate | The river inundated the town on Monday.
verb sweep | A wave swept the coast on Monday.
verb submerge | The river submerged the town on Monday.
verb jolt | An earthquake jolted the coast on Monday.
verb rattle | An earthquake rattled the coast on Monday.
verb hammer | An earthquake hammered the coast on Monday.
verb buffet | An earthquake buffeted the coast on Monday.
verb pummel | An earthquake pummeled the coast on Monday.
verb wallop | An earthquake walloped the coast on Monday.
verb slam | An earthquake slammed the coast on Monday.
verb tear through | An earthquake tore through the coast on Monday.
verb sweep through | An earthquake swept through the coast on Monday.
verb rip through | An earthquake ripped through the coast on Monday.
verb sweep across | An earthquake swept across the coast on Monday.
verb roar through | An earthquake roared through the coast on Monday.
verb wreak havoc on | An earthquake wreaked havoc on the coast on Monday.
verb wreak havoc in | An earthquake wreaked havoc in the coast on Monday.
verb tear across | An earthquake tore across the coast on Monday.
verb lay waste to | An earthquake laid waste to the coast on Monday.
verb rumble through | An earthquake rumbled through the coast on Monday.
verb roll through | An earthquake rolled through the coast on Monday.
noun aftershock | The aftershock happened on Monday.
noun mudslide | The mudslide happened on Monday.
noun flash flood | The flash flood happened on Monday.
noun heatwave | The heatwave happened on Monday.
noun heat wave | The heat wave happened on Monday.
noun cold snap | The cold snap happened on Monday.
noun drought | The drought happened on Monday.
noun gale | The gale happened on Monday.
noun thunderstorm | The thunderstorm happened on Monday.
noun hailstorm | The hailstorm happened on Monday.
noun wildfire | The wildfire happened on Monday.
noun bushfire | The bushfire happened on Monday.
noun forest fire | The forest fire happened on Monday.
noun volcanic eruption | The volcanic eruption happened on Monday.
noun sandstorm | The sandstorm happened on Monday.
noun rockslide | The rockslide happened on Monday.
noun mudflow | The mudflow happened on Monday.
noun seaquake | The seaquake happened on Monday.
noun storm surge | The storm surge happened on Monday.
noun deluge | The deluge happened on Monday.
noun twister | The twister happened on Monday.
noun whirlwind | The whirlwind happened on Monday.
noun squall | The squall happened on Monday.
noun temblor | The temblor happened on Monday.
noun cold spell | The cold spell happened on Monday.
noun cold wave | The cold wave happened on Monday.
noun natural disaster | The natural disaster happened on Monday.
noun ice storm | The ice storm happened on Monday.
not | The workers went on strike on Monday.
not | The striker scored two goals.
verb ram | A barge rammed the jetty on Monday.
verb collide with | A barge collided with the jetty on Monday.
verb crash into | A barge crashed into the jetty on Monday.
verb smash into | A barge smashed into the jetty on Monday.
verb slam into | A barge slammed into the jetty on Monday.
verb plough into | A barge ploughed into the jetty on Monday.
verb plow into | A barge plowed into the jetty on Monday.
verb run into | A barge ran into the jetty on Monday.
verb bump into | A barge bumped into the jetty on Monday.
verb careen into | A barge careened into the jetty on Monday.
verb barrel into | A barge barrelled into the jetty on Monday.
verb bang into | A barge banged into the jetty on Monday.
noun collision | The collision of the barge with the jetty was on Monday.
noun impact | The impact came on Monday.
noun allision | The allision was on Monday.

class attack
verb attack | The rebels attacked the town on Monday.
verb bomb | The rebels bombed the town on Monday.
verb shell | The rebels shelled the town on Monday.
verb raid | The rebels raided the town on Monday.
verb invade | The army invaded the island in May.
verb storm | The army stormed the palace in May.
verb sabotage | The rebels sabotaged the line in May.
noun attack | The attack on the town happened on Monday.
noun bombing | The bombing of the town happened on Monday.
noun invasion | The invasion of the island happened in May.
noun raid | The raid on the town happened on Monday.
noun assault | The assault on the town happened on Monday.
noun sabotage | The sabotage of the line was proved.
noun bomb | The bomb at the station was found.
noun terrorism | The act of terrorism was proved.
noun missile | The missile hit the town on Monday.
verb assault | The gang assaulted two tourists on Monday.
verb stab | The gang stabbed two tourists on Monday.
verb beat up | The gang beat up two tourists on Monday.
verb set upon | The gang set upon two tourists on Monday.
verb ambush | The gang ambushed two tourists on Monday.
verb open fire on | The gang opened fire on two tourists on Monday.
verb bombard | The gang bombarded two tourists on Monday.
verb firebomb | The gang firebombed two tourists on Monday.
noun ambush | The ambush on the town came on Monday.
noun air strike | The air strike on the town came on Monday.
noun airstrike | The airstrike on the town came on Monday.
noun bombardment | The bombardment on the town came on Monday.
noun onslaught | The onslaught on the town came on Monday.
noun stabbing | The stabbing on the town came on Monday.
noun arson attack | The arson attack on the town came on Monday.
noun shelling | The shelling on the town came on Monday.
noun drone strike | The drone strike on the town came on Monday.
noun missile strike | The missile strike on the town came on Monday.
noun suicide bombing | The suicide bombing on the town came on Monday.
noun car bombing | The car bombing on the town came on Monday.
noun terror attack | The terror attack on the town came on Monday.
noun hit and run | The hit and run on the town came on Monday.
not | The tack of the ship was wrong.
verb fire on ! | The gang fired on two tourists on Monday.
verb fire at ! | The gang fired at two tourists on Monday.
verb launch an attack on | Rebels launched an attack on the town on Monday.
verb launch an assault on | Rebels launched an assault on the town on Monday.
verb mount an attack on | Rebels mounted an attack on the town on Monday.
verb carry out an attack on | Rebels carried out an attack on the town on Monday.
verb stage an attack on | Rebels staged an attack on the town on Monday.
verb lay siege to | Rebels laid siege to the town on Monday.
verb pummel | Rebels pummeled the town on Monday.
verb strafe | Rebels strafed the town on Monday.
noun offensive | The offensive on the town came on Monday.
noun air raid | The air raid on the town came on Monday.

class tamper
verb tamper with | The rebels tampered with the line in May.
verb interfere with | The rebels interfered with the line in May.
verb meddle with | The rebels meddled with the line in May.
verb sabotage | The rebels sabotaged the line in May.
noun tampering | The tampering with the line was proved.
noun sabotage | The sabotage of the line was proved.
noun terrorism | The act of terrorism was proved.
noun foul play | The foul play at the line was proved.
not | The temper of the crowd was bad.

class disaster
noun disaster | The disaster on Monday shook the town.
noun tragedy | The tragedy on Monday shook the town.
noun catastrophe | The catastrophe on Monday shook the town.
noun calamity | The calamity on Monday shook the town.
noun cataclysm | The cataclysm on Monday shook the town.
noun ordeal | The ordeal on Monday shook the town.

class accident
verb be an accident ~ | The crash was an accident.
adj accidental | The crash was accidental.
noun accident | The accident happened on Monday.
noun mishap | The mishap happened on Monday.
noun negligence | The negligence of the owner caused the crash.
not | The incident room was empty.
noun fluke | The fluke caused the crash.

class crash mover
verb crash | The plane crashed on Monday.
verb collide | The trains collided on Monday.
verb derail | The train derailed on Monday.
verb go down | The plane went down on Monday.
noun crash | The crash of the plane happened on Monday.
noun collision | The collision of the trains happened on Monday.
noun derailment | The derailment of the train happened on Monday.
verb smash into | The plane smashed into a field on Monday.
verb slam into | The plane slammed into a field on Monday.
verb plough into | The plane ploughed into a field on Monday.
verb plunge into | The plane plunged into a field on Monday.
verb plow into | The plane plowed into a field on Monday.
verb dive into | The plane dived into a field on Monday.
verb careen into | The plane careened into a field on Monday.
verb come down | The plane came down on Monday.
verb plunge into the sea | The plane plunged into the sea on Monday.
verb plunge to the ground | The plane plunged to the ground on Monday.
verb plunge to earth | The plane plunged to earth on Monday.
verb come to grief | The balloon came to grief on Monday.
verb nosedive | The plane nosedived on Monday.
verb plummet | The plane plummeted on Monday.
verb fall from the sky | The plane fell from the sky on Monday.
verb fall out of the sky | The plane fell out of the sky on Monday.
verb hit the ground | The plane hit the ground on Monday.
verb spin out of control | The plane spun out of control on Monday.
verb crash into the sea | The plane crashed into the sea on Monday.
verb come off the road | The plane came off the road on Monday.
verb veer off the road | The plane veered off the road on Monday.
verb run off the road | The plane ran off the road on Monday.
verb spin off the road | The plane spun off the road on Monday.
verb drop from the sky | The plane dropped from the sky on Monday.
verb flip over | The plane flipped over on Monday.
verb be in a crash | The plane was in a crash on Monday.
verb leave the road | The plane left the road on Monday.
verb plough into the ground | The plane ploughed into the ground on Monday.
verb be involved in a crash | The plane was involved in a crash on Monday.
verb careen off the road | The plane careened off the road on Monday.
verb fall to earth | The plane fell to earth on Monday.
verb tumble from the sky | The plane tumbled from the sky on Monday.
verb break up in mid air | The plane broke up in mid air on Monday.
verb dive into the sea | The plane dived into the sea on Monday.
verb jackknife | The plane jackknifed on Monday.
verb slide off the road | The plane slid off the road on Monday.
verb run into | The bus ran into a lorry on Monday.
verb bump into | The bus bumped into a lorry on Monday.
verb rear end | The bus reared end a lorry on Monday.
verb bang into | The bus banged into a lorry on Monday.
verb be in collision with | The bus were in collision with a lorry on Monday.
verb sideswipe | The bus sideswiped a lorry on Monday.
verb have a collision with | The bus had a collision with a lorry on Monday.
verb overturn | The coach overturned on Monday.
verb roll over | The jeep rolled over on Monday.
verb topple over | The lorry toppled over on Monday.
verb somersault | The car somersaulted on Monday.
verb wrap around a tree | The car wrapped around a tree on Monday.
verb plough through | The truck ploughed through a fence on Monday.
verb go off the road | The coach went off the road on Monday.
verb skid off the road | The coach skidded off the road on Monday.
verb swerve off the road | The coach swerved off the road on Monday.
verb plunge off a bridge | The bus plunged off a bridge on Monday.
verb plunge down | The bus plunged down a ravine on Monday.
verb slide off the runway | The jet slid off the runway on Monday.
verb skid off the runway | The jet skidded off the runway on Monday.
verb veer off the runway | The jet veered off the runway on Monday.
verb overrun the runway | The jet overran the runway on Monday.
verb run off the runway | The jet ran off the runway on Monday.
verb strike a tree | The van struck a tree on Monday.
verb hit a tree | The van hit a tree on Monday.
verb hit a wall | The van hit a wall on Monday.
verb slam against | The van slammed against a wall on Monday.
noun pile up | The pile up happened on Monday.
noun plane crash | The plane crash happened on Monday.
noun car crash | The car crash happened on Monday.
noun train crash | The train crash happened on Monday.
noun bus crash | The bus crash happened on Monday.
noun car accident | The car accident happened on Monday.
noun road accident | The road accident happened on Monday.
noun air crash | The air crash happened on Monday.
noun air disaster | The air disaster happened on Monday.
noun smash up | The smash up happened on Monday.
noun pileup | The pileup happened on Monday.
noun crash landing | The crash landing happened on Monday.
noun head on collision | The head on collision happened on Monday.
noun car wreck | The car wreck blocked traffic.
noun rollover | The rollover on the motorway blocked traffic.
noun fender bender | The fender bender blocked traffic.
noun bus accident | The bus accident blocked traffic.
noun train accident | The train accident blocked traffic.
noun plane accident | The plane accident shocked the island.
noun traffic accident | The traffic accident blocked the road.
noun helicopter crash | The helicopter crash shocked the island.
noun rail crash | The rail crash shocked the town.
noun rail disaster | The rail disaster shocked the town.
noun train wreck | The train wreck shocked the town.
noun near miss | The near miss shocked the crew.
noun runway excursion | The runway excursion closed the airport.
noun mid air collision | The mid air collision shocked the country.
verb strike the mountain | The jet struck the mountain in May.
verb hit the mountain | The jet hit the mountain in May.
verb hit a mountain | The jet hit a mountain in May.
verb strike a mountain | The jet struck a mountain in May.
verb fly into the mountain | The jet flew into the mountain in May.
verb fly into a mountain | The jet flew into a mountain in May.
verb fly into a mountainside | The jet flew into a mountainside in May.
verb fly into a hillside | The jet flew into a hillside in May.
verb fly into the ground | The jet flew into the ground in May.
verb fly into the sea | The jet flew into the sea in May.
verb hit the water | The jet hit the water in May.
verb strike the ground | The jet struck the ground in May.
verb fall into a field | The jet fell into a field in May.
verb drop into the sea | The jet dropped into the sea in May.
verb end up in a ditch | The jet ended up in a ditch in May.
verb land in a ditch | The jet landed in a ditch in May.
verb slide into a ditch | The jet slid into a ditch in May.
verb go into a ditch | The jet went into a ditch in May.
verb fall into a ravine | The jet fell into a ravine in May.
verb fall into a gorge | The jet fell into a gorge in May.
verb plunge off the road | The jet plunged off the road in May.
verb plunge off a cliff | The jet plunged off a cliff in May.
verb drive off a cliff | The jet drove off a cliff in May.
noun plane disaster | The plane disaster of the jet came in May.
noun bus disaster | The bus disaster of the jet came in May.
noun level crossing accident | The level crossing accident of the jet came in May.
not | The concert drew a smashing crowd to the hall.
verb ram | The lorry rammed a fence on Monday.
verb collide with | The lorry collided with a fence on Monday.
verb barrel into | The lorry barrelled into a fence on Monday.
weak hit | The lorry hit a fence on Monday.
weak strike | The lorry struck a fence on Monday.
noun impact | The impact of the lorry came on Monday.
noun allision | The allision of the barge was on Monday.
verb plough into a field | The jet ploughed into a field on Monday.
verb plow into a field | The jet plowed into a field on Monday.
verb slam into the ground | The jet slammed into the ground on Monday.
verb smash into the ground | The jet smashed into the ground on Monday.
verb nosedive into the ground | The jet nosedived into the ground on Monday.
verb drop out of the sky | The jet dropped out of the sky on Monday.
verb crash land | The jet crashed land on Monday.
verb ditch in the sea | The jet ditched in the sea on Monday.
verb career off the road | The jet careered off the road on Monday.
verb write itself off | The jet wrote itself off on Monday.
noun fatal crash | The fatal crash of the jet killed 12 people.
verb bring down | Lightning brought down the plane on Monday.
verb doom | Lightning doomed the plane on Monday.
verb knock out of the sky | Lightning knocked the plane out of the sky on Monday.
verb fall out of the sky ~ | The plane fell out of the sky on Monday.
verb fall from the sky ~ | The plane fell from the sky on Monday.

class sink mover
verb sink | The ship sank on Monday.
verb capsize | The boat capsized on Monday.
verb founder | The ship foundered on Monday.
noun sinking | The sinking of the ship happened on Monday.
noun shipwreck | The shipwreck happened on Monday.
verb go down | The ship went down on Monday.
verb go to the bottom | The ship went to the bottom on Monday.
verb slip beneath the waves | The ship slipped beneath the waves on Monday.
verb disappear beneath the waves | The ship disappeared beneath the waves on Monday.
verb turn turtle | The ship turned turtle on Monday.
verb sink to the bottom | The ship sank to the bottom on Monday.
verb be lost at sea | The ship was lost at sea on Monday.
verb vanish beneath the waves | The ship vanished beneath the waves on Monday.
verb sink without trace | The ship sank without trace on Monday.
verb slip under the waves | The ship slipped under the waves on Monday.
verb take on water | The ship took on water on Monday.
verb overturn | The ferry overturned on Monday.
verb roll over | The ferry rolled over on Monday.
verb heel over | The ferry heeled over on Monday.
verb keel over | The boat keeled over on Monday.
verb tip over | The boat tipped over on Monday.
verb roll onto its side | The ferry rolled onto its side on Monday.
verb turn over | The ship turned over on Monday.
verb list and sink | The ship listed and sink on Monday.
verb plunge to the bottom | The ship plunged to the bottom on Monday.
verb settle on the bottom | The ship settled on the bottom on Monday.
verb go to the sea bed | The ship went to the sea bed on Monday.
verb succumb to the waves | The ship succumbed to the waves on Monday.
verb scuttle | The rebels scuttled the ship on Monday.
verb torpedo | The rebels torpedoed the ship on Monday.
verb send to the bottom | The rebels sent the ship to the bottom on Monday.
verb flip over | The boat flipped over on Monday.
verb upend | The wave upended the boat on Monday.
verb turn upside down | The boat turned upside down on Monday.
verb slide beneath the waves | The ship slid beneath the waves on Monday.
verb slip below the waves | The ship slipped below the waves on Monday.
verb disappear under the water | The boat disappeared under the water on Monday.
verb go to a watery grave | The ship went to a watery grave on Monday.
verb go under the waves | The ship went under the waves on Monday.
verb be swallowed by the sea | The ship was swallowed by the sea on Monday.
verb take in water | The ship took in water on Monday.
verb fill with water | The boat filled with water on Monday.
noun capsizing | The capsizing of the ship happened on Monday.
noun foundering | The foundering of the ship happened on Monday.
noun scuttling | The scuttling of the ship happened on Monday.
noun capsize | The capsize of the ship happened on Monday.
noun overturning | The overturning of the ferry was filmed.
noun loss of the ship | The loss of the ship was a shock.
not | The wreck of the ship was found in May.
verb take on water and sink | The ferry took on water and sink on Monday.
verb go to the seabed | The ferry went to the seabed on Monday.

class collapse mover
verb collapse | The bridge collapsed on Monday.
verb fall | The tower fell on Monday.
verb fall down | The wall fell down on Monday.
verb topple | The statue toppled on Monday.
verb give way | The dam gave way on Monday.
verb cave in | The roof caved in on Monday.
verb come down | The tower came down on Monday.
noun collapse | The collapse of the bridge happened on Monday.
verb fall apart | The bridge fell apart on Monday.
verb crumple | The bridge crumpled on Monday.
verb crash down | The bridge crashed down on Monday.
verb tumble down | The bridge tumbled down on Monday.
verb disintegrate | The bridge disintegrated on Monday.
verb break apart | The bridge broke apart on Monday.
verb fall to the ground | The bridge fell to the ground on Monday.
verb crash to the ground | The bridge crashed to the ground on Monday.
verb break in two | The bridge broke in two on Monday.
verb keel over | The bridge keeled over on Monday.
verb implode | The bridge imploded on Monday.
verb pancake | The tower pancaked on Monday.
verb fall to pieces | The bridge fell to pieces on Monday.
verb come apart | The bridge came apart on Monday.
verb tip over | The bridge tipped over on Monday.
noun cave in | The cave in of the bridge happened on Monday.
noun crumbling | The crumbling of the bridge happened on Monday.
noun structural failure | The structural failure of the bridge happened on Monday.
noun partial collapse | The partial collapse of the bridge happened on Monday.
noun implosion | The implosion of the bridge happened on Monday.
noun subsidence | The subsidence of the bridge happened on Monday.
not | The falls are 40 metres high.
verb buckle | The bridge buckled on Monday.
verb drop | The bridge dropped on Monday.
verb snap | The mast snapped on Monday.
verb crumble | The wall crumbled on Monday.
verb bring down | A lorry brought down the bridge on Monday.
verb knock down | A lorry knocked down the wall on Monday.
verb take down | A lorry took down the bridge on Monday.
verb break up | The pier broke up on Monday.
verb fall into | The bridge fell into the river on Monday.
verb drop into | The bridge dropped into the river on Monday.
verb plunge into | The bridge plunged into the river on Monday.
verb tumble into | The bridge tumbled into the river on Monday.
verb crash into | The bridge crashed into the river on Monday.
verb come crashing down | The bridge came crashing down on Monday.
verb break away | A length of the bridge broke away on Monday.
verb fold up | The tower folded up on Monday.
verb crumble away | The cliff crumbled away on Monday.
verb be down | The bridge was down on Monday.
weak destroy | A lorry destroyed the bridge on Monday.
verb pancake | The bridge pancaked on Monday.
verb topple over | The bridge toppled over on Monday.
verb come tumbling down | The bridge came tumbling down on Monday.
verb collapse in on itself | The bridge collapsed in on itself on Monday.
verb fold in on itself | The bridge folded in on itself on Monday.
verb sag and fall | The bridge sagged and fall on Monday.
verb go down like a house of cards | The bridge went down like a house of cards on Monday.
verb crumble to the ground | The bridge crumbled to the ground on Monday.
verb tumble to the ground | The bridge tumbled to the ground on Monday.
verb plunge into the river | The bridge plunged into the river on Monday.
verb fall into the sea | The bridge fell into the sea on Monday.
verb crash into the valley | The bridge crashed into the valley on Monday.
noun caving in | The caving in of the bridge came on Monday.
noun progressive collapse | The progressive collapse of the bridge came on Monday.
noun toppling | The toppling of the bridge came on Monday.
verb rupture | The tank ruptured on Monday.
verb burst | The levee burst on Monday.
verb give out | The wall gave out on Monday.
verb burst open | The tank burst open on Monday.
verb break open | The tank broke open on Monday.
verb split open | The tank split open on Monday.
verb breach | The flood breached the levee on Monday.
verb fail | The levee failed on Monday.
weak break | The levee broke on Monday.
noun breach | The breach of the levee came on Monday.
noun rupture | The rupture of the tank came on Monday.
noun bursting | The bursting of the levee came on Monday.
noun dam failure | The dam failure came on Monday.

class affect
verb affect | The strike affected 300 people.
verb impact | The strike impacted 300 people.
verb expose | The leak exposed 300 people.
verb compromise | The leak compromised 300 people.
verb touch | The strike touched 300 people.
not | The actor had an affected voice.

class damage
verb damage | The storm damaged 300 houses.
verb destroy | The storm destroyed 300 houses.
verb wreck | The storm wrecked 300 houses.
verb ruin | The storm ruined 300 houses.
verb flatten | The storm flattened 300 houses.
verb demolish | The town demolished the tower in May.
verb implode | The town imploded the tower in May.
verb blow up | The town blew up the tower in May.
verb dynamite | The town dynamited the tower in May.
verb bring down | The town brought down the tower in May.
verb blast away | The town blasted away the tower in May.
verb raze | The town razed the tower in May.
verb level | The storm levelled 300 houses.
verb devastate | The storm devastated the town in May.
noun damage | The storm caused damage of $3 million.
noun destruction | The destruction of the town was total.
noun devastation | The devastation of the town was total.
noun loss | The losses of the town were $3 million.
verb tear apart | The storm tore apart 300 houses on Monday.
verb wipe out | The storm wiped out 300 houses on Monday.
verb reduce to rubble | The storm reduced 300 houses to rubble on Monday.
verb lay waste to | The storm laid waste to 300 houses on Monday.
verb pulverise | The storm pulverised 300 houses on Monday.
verb pulverize | The storm pulverized 300 houses on Monday.
verb obliterate | The storm obliterated 300 houses on Monday.
verb leave in ruins | The storm left 300 houses in ruins on Monday.
verb knock down | The storm knocked down 300 houses on Monday.
verb tear down | The storm tore down 300 houses on Monday.
verb wash away | The storm washed away 300 houses on Monday.
verb sweep away | The storm swept away 300 houses on Monday.
verb rip the roofs off | The storm ripped the roofs off 300 houses on Monday.
verb annihilate | The storm annihilated 300 houses on Monday.
verb wreak havoc on | The storm wreaked havoc on 300 houses on Monday.
verb blow away | The storm blew away 300 houses on Monday.
verb tear the roof off | The storm tore the roof off 300 houses on Monday.
verb leave uninhabitable | The storm left 300 houses uninhabitable on Monday.
verb take the roofs off | The storm took the roofs off 300 houses on Monday.
verb deface | The storm defaced 300 houses on Monday.
verb vandalise | The storm vandalised 300 houses on Monday.
verb vandalize | The storm vandalized 300 houses on Monday.
verb rip apart | The storm ripped apart 300 houses on Monday.
verb mangle | The storm mangled 300 houses on Monday.
verb smash up | The storm smashed up 300 houses on Monday.
verb cause damage to | The storm caused damage to 300 houses on Monday.
verb inflict damage on | The storm inflicted damage on 300 houses on Monday.
verb ravage | The storm ravaged 300 houses on Monday.
verb trash | The storm trashed 300 houses on Monday.
verb bulldoze | The storm bulldozed 300 houses on Monday.
verb blow down | The storm blew down 300 houses on Monday.
verb mow down | The storm mowed down 300 houses on Monday.
verb lie in ruins ~ | 300 houses lay in ruins on Monday.
verb be in ruins ~ | 300 houses were in ruins on Monday.
verb suffer damage ~ | 300 houses suffered damage on Monday.
verb sustain damage ~ | 300 houses sustained damage on Monday.
verb be beyond repair ~ | 300 houses were beyond repair on Monday.
verb be a total loss ~ | 300 houses were a total loss on Monday.
verb be in rubble ~ | 300 houses were in rubble on Monday.
verb crumble ~ | 300 houses crumbled on Monday.
verb be no more ~ | 300 houses were no more on Monday.
verb reduce to ruins | The quake reduced 40 houses to ruins.
verb reduce to splinters | The storm reduced 40 houses to splinters.
verb turn to rubble | The quake turned 40 houses to rubble.
verb turn into rubble | The quake turned 40 houses into rubble.
verb splinter | The storm splintered 40 houses.
verb crush | The slide crushed 40 houses.
verb damage beyond repair | The flood damaged 40 houses beyond repair.
verb render uninhabitable | The flood rendered 40 houses uninhabitable.
verb make uninhabitable | The flood made 40 houses uninhabitable.
verb carry away | The flood carried away 40 houses.
verb unroof | The storm unroofed 40 houses.
adj uninhabitable | The storm left 300 houses uninhabitable.
adj destroyed | The storm left 300 houses destroyed.
adj damaged | The storm left 300 houses damaged.
adj ruined | The storm left 300 houses ruined.
noun wreckage | The wreckage of the town was total.
noun demolition | The demolition of the town was total.
noun ravages | The ravages of the town was total.
noun vandalism | The vandalism of the town was total.
noun havoc | The havoc of the town was total.
noun wrecking | The wrecking of the town was total.
noun toppling | The toppling of the town was total.
noun ruin | The ruin of the mill was complete.
noun property damage | The property damage was slight.
verb play havoc with | The storm played havoc with the bridge on Monday.
verb leave a trail of destruction in | The storm left a trail of destruction in the bridge on Monday.
verb decimate | The storm decimated the bridge on Monday.
verb blow the roof off | The storm blew the roof off the bridge on Monday.
verb rip the roof off | The storm ripped the roof off the bridge on Monday.
verb be left in ruins ~ | The bridge was left in ruins on Monday.
verb be reduced to rubble ~ | The bridge was reduced to rubble on Monday.
verb be a write off ~ | The bridge was a write off on Monday.
verb be gutted ~ | The bridge was gutted on Monday.
verb be flattened ~ | The bridge was flattened on Monday.
verb take damage ~ | The bridge took damage on Monday.
verb be wrecked ~ | The bridge was wrecked on Monday.
noun levelling | The levelling to the bridge was great.
noun flattening | The flattening to the bridge was great.
verb shatter windows in | The blast shattered windows in 900 houses.
verb shatter the windows of | The blast shattered the windows of 900 houses.
verb shatter windows at | The blast shattered windows at 900 houses.
verb blow out windows in | The blast blew out windows in 900 houses.
verb blow out the windows of | The blast blew out the windows of 900 houses.
verb blow in the windows of | The blast blew in the windows of 900 houses.
verb smash windows in | The blast smashed windows in 900 houses.
verb break windows in | The blast broke windows in 900 houses.
verb knock out windows in | The blast knocked out windows in 900 houses.
verb smash the windows of | The blast smashed the windows of 900 houses.
verb lose its windows ~ | The house lost its windows on Monday.
verb lose its roof ~ | The house lost its roof on Monday.
verb be left without windows ~ | The house was left without windows on Monday.
verb uproot | The storm uprooted 900 trees on Monday.
verb tear off | The storm tore off 900 roofs on Monday.
verb rip off the roof of | The storm ripped off the roof of the house on Monday.
verb bring down trees | The storm brought down 900 trees on Monday.
verb topple | The storm toppled 900 trees on Monday.
verb tear up | The storm tore up 900 trees on Monday.
verb blow off | The storm blew off 900 roofs on Monday.
verb rip up | The storm ripped up 900 trees on Monday.
verb lay waste | The storm laid waste the town on Monday.
verb be left damaged ~ | The house was left damaged on Monday.
noun broken window | The broken window to the bridge was great.
noun shattered window | The shattered window to the bridge was great.
noun broken glass | The broken glass to the bridge was great.
noun structural damage | The structural damage to the bridge was great.
noun storm damage | The storm damage to the bridge was great.
weak cost | The storm cost $2 million.
verb cause losses of | The storm caused losses of $2 million.
verb inflict losses of | The storm inflicted losses of $2 million.
noun damage bill | The damage bill reached $2 million.

class shoot
verb shoot | The guard shot a man on Monday.
verb open fire | The guard opened fire on Monday.
verb gun down | The guard gunned down a man on Monday.
noun shooting | The shooting happened on Monday.
verb shoot dead | The guard shot dead a man on Monday.
verb fire shots at | The guard fired shots at a man on Monday.
verb wound by gunfire | The guard wounded a man by gunfire on Monday.
noun gunfire | The gunfire came on Monday.
noun mass shooting | The mass shooting came on Monday.
verb fire at ! | The guard fired at a man on Monday.
verb fire on ! | The guard fired on a man on Monday.

class arrest
verb arrest | The police arrested four men on Monday.
verb detain | The police detained four men on Monday.
verb take into custody | The police took four men into custody.
noun arrest | The arrest of the banker came on Monday.
noun detention | The detention of the banker came on Monday.
verb apprehend | The police apprehended four men on Monday.
verb nab | The police nabbed four men on Monday.
verb take in | The police took four men in on Monday.
verb haul in | The police hauled in four men on Monday.
verb put in handcuffs | The police put four men in handcuffs on Monday.
verb handcuff | The police handcuffed four men on Monday.
verb place under arrest | The police placed four men under arrest on Monday.
verb put under arrest | The police put four men under arrest on Monday.
verb take into detention | The police took four men into detention on Monday.
verb hold in custody | The police held four men in custody on Monday.
verb remand in custody | The police remanded four men in custody on Monday.
verb place in custody | The police placed four men in custody on Monday.
verb take away | The police took four men away on Monday.
verb make arrests | The police made four arrests on Monday.
verb nick | The police nicked the clerk on Monday.
verb collar | The police collared the clerk on Monday.
verb bust | The police busted the clerk on Monday.
verb lead away | The police led the clerk away on Monday.
verb slap handcuffs on | The police slapped handcuffs on the clerk on Monday.
verb bring into custody | The police brought the clerk into custody on Monday.
verb put in custody | The police put the clerk in custody on Monday.
verb take to the station | The police took the clerk to the station on Monday.
weak catch | The police caught the clerk on Monday.
weak pick up | The police picked the clerk up on Monday.
verb catch up with | The police caught up with the clerk on Monday.
verb turn himself in ~ | The clerk turned himself in on Monday.
verb give himself up ~ | The clerk gave himself up on Monday.
noun apprehension | The apprehension of the man came on Monday.
noun roundup | The roundup came on Monday.
verb hold for questioning | Two men were held for questioning in May.
verb throw in jail | The police threw two men in jail in May.
verb throw into jail | The police threw two men into jail in May.
verb clap in irons | The police clapped two men in irons in May.
verb be held by police ~ | Two men were held by police in May.
verb be in police custody ~ | Two men were in police custody in May.
verb be in custody ~ | Two men were in custody in May.
verb be held in custody ~ | Two men were held in custody in May.
verb be remanded in custody ~ | Two men were remanded in custody in May.
verb end up in custody ~ | Two men ended up in custody in May.
verb end up in handcuffs ~ | Two men ended up in handcuffs in May.
verb end up in a police cell ~ | Two men ended up in a police cell in May.
verb be put in handcuffs ~ | Two men were put in handcuffs in May.
noun number of arrests | The number of arrests of two men came in May.
noun number of detainees | The number of detainees of two men came in May.
noun number of those arrested | The number of those arrested of two men came in May.
noun number of people arrested | The number of people arrested of two men came in May.
noun arrest total | The arrest total of two men came in May.
not | The rest of the crew slept.
verb slap the cuffs on | Police slapped the cuffs on the banker on Monday.
verb lead away in handcuffs | Police led the banker away in handcuffs on Monday.
verb take away in handcuffs | Police took the banker away in handcuffs on Monday.
verb be taken into custody ~ | The banker was taken into custody on Monday.
verb be led away in handcuffs ~ | The banker was led away in handcuffs on Monday.
verb be placed under arrest ~ | The banker was placed under arrest on Monday.
noun detainment | The detainment of the banker came on Monday.

class convict
verb convict | The court convicted the banker in May.
verb find guilty | The court found the banker guilty in May.
noun conviction | The conviction of the banker came in May.
verb rule against | The court ruled against the banker in May.
verb hold guilty | The court held the banker guilty in May.
verb hand down a guilty verdict on | The court handed down a guilty verdict on the banker in May.
verb return a guilty verdict against | The court returned a guilty verdict against the banker in May.
verb be guilty ~ | The banker was guilty in May.
verb plead guilty ~ | The banker pleaded guilty in May.
verb admit guilt ~ | The banker admitted guilt in May.
verb confess ~ | The banker confessed in May.
noun guilty verdict | The guilty verdict against the banker came in May.
noun guilty plea | The guilty plea against the banker came in May.
verb pronounce guilty | The court pronounced the banker guilty on Monday.
verb adjudge guilty | The court adjudged the banker guilty on Monday.
verb declare guilty | The court declared the banker guilty on Monday.
verb deliver a guilty verdict against | The court delivered a guilty verdict against the banker on Monday.
verb be found guilty ~ | The banker was found guilty on Monday.
verb be pronounced guilty ~ | The banker was pronounced guilty on Monday.
noun verdict of guilty | The verdict of guilty of the banker came on Monday.
adj guilty of | The court held the banker guilty of theft.
verb rule guilty | The court ruled the banker guilty in May.
verb enter a plea of guilty ~ | The banker entered a plea of guilty in May.
verb change his plea to guilty ~ | The banker changed his plea to guilty in May.
verb change her plea to guilty ~ | The banker changed her plea to guilty in May.
noun finding of guilt | The finding of guilt of the banker came in May.
noun plea of guilty | The plea of guilty of the banker came in May.
noun plea of guilt | The plea of guilt of the banker came in May.

class infect
verb infect | The virus infected 900 people.
verb sicken | The virus sickened 900 people.
verb fall ill ~ | 900 people fell ill.
verb test positive ~ | 900 people tested positive.
verb contract | 900 people contracted the virus.
noun infection | The number of infections rose to 900.
noun case | The number of cases rose to 900.
verb make sick | The virus made 900 people sick in May.
verb make ill | The virus made 900 people ill in May.
verb strike down | The virus struck down 900 people in May.
verb lay low | The virus laid low 900 people in May.
verb afflict | The virus afflicted 900 people in May.
verb leave ill | The virus left 900 people ill in May.
verb leave sick | The virus left 900 people sick in May.
verb be diagnosed in | The virus were diagnosed in 900 people in May.
verb be passed to | The virus were passed to 900 people in May.
verb catch | 900 people caught the virus in May.
verb come down with | 900 people came down with the virus in May.
verb be infected with | 900 people were infected with the virus in May.
verb be diagnosed with | 900 people were diagnosed with the virus in May.
verb pick up | 900 people picked up the virus in May.
verb go down with | 900 people went down with the virus in May.
verb suffer from | 900 people suffered from the virus in May.
verb be stricken with | 900 people were stricken with the virus in May.
verb be exposed to | 900 people were exposed to the virus in May.
verb be positive for | 900 people were positive for the virus in May.
verb fall sick ~ | 900 people fell sick in May.
verb be ill ~ | 900 people were ill in May.
verb become ill ~ | 900 people became ill in May.
verb be sick ~ | 900 people were sick in May.
verb get sick ~ | 900 people got sick in May.
verb become sick ~ | 900 people became sick in May.
verb take ill ~ | 900 people took ill in May.
verb be taken ill ~ | 900 people were taken ill in May.
verb feel sick ~ | 900 people felt sick in May.
verb be unwell ~ | 900 people were unwell in May.
verb go down sick ~ | 900 people went down sick in May.
verb be down with fever ~ | 900 people were down with fever in May.
noun contagion | The contagion of 900 people came in May.
noun sickness | The sickness of 900 people came in May.
noun positive test | The positive test of 900 people came in May.
noun diagnosis | The diagnosis of 900 people came in May.
noun food poisoning | The food poisoning of 900 people came in May.
weak develop | Nine guests developed measles in May.

class hear
verb hear | The blast was heard 20 miles away.
verb feel | The quake was felt 20 miles away.
verb notice | The quake was noticed 20 miles away.
verb sense | The quake was sensed 20 miles away.
verb be audible ~ | The blast was audible 20 miles away.
verb rattle | The blast rattled windows 20 miles away.
verb echo | The blast echoed 20 miles away.
verb reach | The sound reached towns 20 miles away.
verb be perceptible ~ | The quake was perceptible 20 miles away.
verb reverberate ~ | Twelve people reverberated on Monday.
verb be heard ~ | Twelve people were heard on Monday.
verb be picked up ~ | Twelve people were picked up on Monday.

class aboard
verb have on board | The ship had 40 people on board.
verb have aboard | The ship had 40 people aboard.
verb carry | The bus carried 40 people.
verb be aboard ~ | Forty people were aboard.
verb be on board ~ | Forty people were on board.
verb be on the passenger list ~ | Forty people were on the passenger list.
verb board ~ | Forty people boarded the ship.
verb sail with | The ship sailed with 40 people.
verb travel on ~ | Forty people travelled on the ship.
verb travel aboard ~ | Forty people travelled aboard the ship.
verb be on the ship ~ | Some 300 people were on the ship.
verb be on the boat ~ | Some 300 people were on the boat.
verb be on the vessel ~ | Some 300 people were on the vessel.
verb be on the plane ~ | Some 300 people were on the plane.
verb be on the flight ~ | Some 300 people were on the flight.
verb be on the train ~ | Some 300 people were on the train.
verb be on the bus ~ | Some 30 people were on the bus.
verb be in the car ~ | Four people were in the car.
verb be in the vehicle ~ | Four people were in the vehicle.
verb be in the bus ~ | Some 30 people were in the bus.
verb travel in ~ | Some 30 people travelled in the bus.
verb sail on ~ | Some 300 people sailed on the ship.
verb sail aboard ~ | Some 300 people sailed aboard the ship.
verb ride on ~ | Some 300 people rode on the train.
verb ride in ~ | Some 30 people rode in the bus.
verb fly on ~ | Some 300 people flew on the jet.
verb be packed into ~ | Some 300 people were packed into the boat.
verb be packed onto ~ | Some 300 people were packed onto the boat.
verb be crammed into ~ | Some 300 people were crammed into the boat.
verb be crammed onto ~ | Some 300 people were crammed onto the boat.
verb be crowded onto ~ | Some 300 people were crowded onto the boat.
verb be squeezed into ~ | Some 30 people were squeezed into the van.
verb take on board | The ship took 300 people on board.
verb set sail with | The ship set sail with 300 people.
verb set off with | The boat set off with 300 people.
verb leave port with | The ship left port with 300 people.
verb be laden with | The boat was laden with 300 people.
verb be packed with | The boat was packed with 300 people.
verb be crowded with | The boat was crowded with 300 people.
verb be loaded with | The boat was loaded with 300 people.
adj aboard | There were 40 people aboard.
adj on board | There were 40 people on board.
adj onboard | The ship with 300 people onboard sailed.
noun occupant | The bus had 40 occupants.
noun people aboard | The number of people aboard was 40.
noun people on board | The number of people on board was 40.
noun those aboard | The number of those aboard was 40.
noun those on board | The number of those on board was 40.
noun passengers and crew | The passengers and crew were counted.
noun complement | The complement of the ship was 300 men.
noun passenger load | The passenger load of the flight was 300.
not | The board of the firm met on Monday.
verb be stacked with ~ | The ship was stacked with 300 crates.
verb be laden with ~ | The ship was laden with 300 crates.
verb be piled with ~ | The ship was piled with 300 crates.
verb be packed with ~ | The ship was packed with 300 crates.
verb load with ~ | The ship was loaded with 300 crates.
verb be heaped with ~ | The cart was heaped with 300 crates.
verb have on deck | The ship had 300 crates on deck.
verb number on board | The ship numbered 300 men on board.
verb be on the ferry ~ | Some 300 people were on the ferry.
verb be on the coach ~ | Some 300 people were on the coach.
verb be on the tram ~ | Some 300 people were on the tram.
verb be on the jet ~ | Some 300 people were on the jet.
verb be on the airliner ~ | Some 300 people were on the airliner.
verb be in the plane ~ | Some 300 people were in the plane.
verb be in the train ~ | Some 300 people were in the train.
verb be in the boat ~ | Some 300 people were in the boat.
verb be inside the train ~ | Some 300 people were inside the train.
verb be stacked on ~ | Some 300 crates were stacked on the ship.
verb be piled on ~ | Some 300 crates were piled on the ship.
verb be loaded onto ~ | Some 300 crates were loaded onto the ship.
verb be loaded on ~ | Some 300 crates were loaded on the ship.
verb have in its hold | The ship had 300 crates in its hold.
verb have on its decks | The ship had 300 crates on its decks.
verb be piled high with ~ | The ship was piled high with 300 crates.
verb be fully loaded with ~ | The ship was fully loaded with 300 crates.
verb be stuffed with ~ | The ship was stuffed with 300 crates.
verb transport aboard | The ship transported 300 men aboard.
noun people on the train | The people on the train of the ship was 300 men.
noun people on the ship | The people on the ship of the ship was 300 men.
noun people on the plane | The people on the plane of the ship was 300 men.
noun people on the bus | The people on the bus of the ship was 300 men.
noun souls on board | The souls on board of the ship was 300 men.
noun souls aboard | The souls aboard of the ship was 300 men.
noun cargo load | The cargo load of the ship was 300 men.
noun passenger count | The passenger count of the ship was 300 men.
noun number of passengers | The number of passengers of the ship was 300 men.
noun number on board | The number on board of the ship was 300 men.

class overturn mover
verb overturn | The lorry overturned on Monday.
verb capsize | The boat capsized on Monday.
verb keel over | The crane keeled over on Monday.
verb roll over | The ship rolled over on Monday.
verb heel over | The yacht heeled over on Monday.
verb flip over | The raft flipped over on Monday.
verb tip over | The cart tipped over on Monday.
verb turn over | The canoe turned over on Monday.
verb topple over | The crane toppled over on Monday.
verb turn turtle | The dinghy turned turtle on Monday.
verb turn upside down | The dinghy turned upside down on Monday.
verb roll onto its side | The ship rolled onto its side on Monday.
verb roll on its side | The ship rolled on its side on Monday.
verb fall on its side | The bus fell on its side on Monday.
verb fall onto its side | The bus fell onto its side on Monday.
verb land on its side | The bus landed on its side on Monday.
verb end up on its side | The bus ended up on its side on Monday.
verb come to rest on its side | The bus came to rest on its side on Monday.
verb tip onto its side | The lorry tipped onto its side on Monday.
verb flip onto its roof | The car flipped onto its roof on Monday.
verb land on its roof | The car landed on its roof on Monday.
verb end up on its roof | The car ended up on its roof on Monday.
verb upend | The gust upended the truck on Monday.
verb upturn | The wave upturned the boat on Monday.
verb somersault | The car somersaulted on Monday.
verb cartwheel | The plane cartwheeled on Monday.
verb go belly up | The boat went belly up on Monday.
noun capsize | The capsize of the yacht was filmed.
noun capsizing | The capsizing of the boat was filmed.
noun overturning | The overturning of the lorry was filmed.
noun rollover | The rollover of the jeep was filmed.
not | The turnover of the firm rose.

class take part symmetric
verb take part in | Some 600 people took part in the search.
verb participate in | Some 600 people participated in the search.
verb join | Some 600 people joined the search.
verb join in | Some 600 people joined in the search.
verb help in | Some 600 people helped in the search.
verb help with | Some 600 people helped with the search.
verb assist in | Some 600 people assisted in the search.
verb assist with | Some 600 people assisted with the search.
verb be involved in | Some 600 people were involved in the search.
verb contribute to | Some 600 people contributed to the search.
verb lend a hand in | Some 600 people lent a hand in the search.
verb lend a hand with | Some 600 people lent a hand with the search.
verb come to help | Some 600 people came to help.
verb turn up to help | Some 600 people turned up to help.
verb involve | The search involved 600 people.
verb mobilise | The search mobilised 600 people.
verb mobilize | The search mobilized 600 people.
verb include | The search included 600 people.
noun participant | The participants of the search were 600.
noun helper | The helpers in the search were 600.
not | The party lasted all night.
verb take part | Some 600 people took part.
verb participate | Some 600 people participated.
verb enrol | Some 600 people enrolled.
verb enroll | Some 600 people enrolled.

class crew
noun crew | The crew of the ship was 25.
noun crew size | The crew size of the ship was 25.
noun crew number | The crew number of the ship was 25.
noun number of crew | The number of crew of the ship was 25.
noun size of the crew | The size of the crew of the ship was 25.
noun crew strength | The crew strength of the ship was 25.
noun crew complement | The crew complement of the ship was 25.
noun crewman | The crewmen of the ship were 25.
noun member of the crew | One member of the crew of the ship was lost.
verb crew | Nine sailors crewed the ship.

class implode mover
verb implode | The tank imploded on Monday.
verb be crushed by the pressure ~ | The hull was crushed by the pressure on Monday.
noun implosion | The implosion of the tank came on Monday.
