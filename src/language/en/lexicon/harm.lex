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
noun killing | The killing of the minister shocked the town.
noun murder | The murder of the minister shocked the town.
noun assassination | The assassination of the minister shocked the town.
noun casualty | The storm caused 12 casualties.
noun body | Rescuers recovered 12 bodies.
noun loss of life | There was no loss of life.
noun demise | The demise of the author came in May.

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

class evacuate
verb evacuate | The town evacuated 500 people.
verb clear out | The police cleared out 500 people.
noun evacuation | The evacuation of 500 people began on Monday.

class miss
verb disappear ~ | Six people disappeared.
verb vanish ~ | Six people vanished.
verb be missing ~ | Six people were missing.
verb be unaccounted for ~ | Six people were unaccounted for.
adj missing | The flood left six missing.
noun disappearance | The disappearance of the girl was reported on Monday.

class rescue
verb rescue | The crew rescued 12 sailors.
verb save | The crew saved 12 sailors.
verb pull out | The crew pulled out 12 survivors.
noun rescue | The rescue of 12 sailors took a day.

class survive
verb survive | Twelve people survived the crash.
verb live through | Twelve people lived through the crash.
noun survival | The survival of the crew was a wonder.
noun survivor | The survivors of the crash were found.

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

class crash mover
verb crash | The plane crashed on Monday.
verb collide | The trains collided on Monday.
verb derail | The train derailed on Monday.
verb go down | The plane went down on Monday.
noun crash | The crash of the plane happened on Monday.
noun collision | The collision of the trains happened on Monday.
noun derailment | The derailment of the train happened on Monday.

class sink mover
verb sink | The ship sank on Monday.
verb capsize | The boat capsized on Monday.
verb founder | The ship foundered on Monday.
verb run aground | The ship ran aground on Monday.
noun sinking | The sinking of the ship happened on Monday.
noun shipwreck | The shipwreck happened on Monday.

class collapse mover
verb collapse | The bridge collapsed on Monday.
verb fall | The tower fell on Monday.
verb fall down | The wall fell down on Monday.
verb topple | The statue toppled on Monday.
verb give way | The dam gave way on Monday.
verb cave in | The roof caved in on Monday.
verb come down | The tower came down on Monday.
noun collapse | The collapse of the bridge happened on Monday.

class damage
verb damage | The storm damaged 300 houses.
verb destroy | The storm destroyed 300 houses.
verb wreck | The storm wrecked 300 houses.
verb ruin | The storm ruined 300 houses.
verb flatten | The storm flattened 300 houses.
verb demolish | The town demolished the tower in May.
verb raze | The town razed the tower in May.
verb devastate | The storm devastated the town in May.
noun damage | The storm caused damage of $3 million.
noun destruction | The destruction of the town was total.
noun devastation | The devastation of the town was total.
noun loss | The losses of the town were $3 million.

class shoot
verb shoot | The guard shot a man on Monday.
verb open fire | The guard opened fire on Monday.
verb gun down | The guard gunned down a man on Monday.
noun shooting | The shooting happened on Monday.

class arrest
verb arrest | The police arrested four men on Monday.
verb detain | The police detained four men on Monday.
verb take into custody | The police took four men into custody.
verb jail | The court jailed the banker for two years.
verb imprison | The court imprisoned the banker for two years.
noun arrest | The arrest of the banker came on Monday.
noun detention | The detention of the banker came on Monday.

class convict
verb convict | The court convicted the banker in May.
verb find guilty | The court found the banker guilty in May.
verb sentence | The court sentenced the banker to two years.
verb acquit | The court acquitted the banker in May.
verb charge | The police charged the banker in May.
noun conviction | The conviction of the banker came in May.
noun sentence | The sentence of the banker was two years.
noun acquittal | The acquittal of the banker came in May.

class infect
verb infect | The virus infected 900 people.
verb sicken | The virus sickened 900 people.
verb fall ill ~ | 900 people fell ill.
verb test positive ~ | 900 people tested positive.
verb contract | 900 people contracted the virus.
noun infection | The number of infections rose to 900.
noun case | The number of cases rose to 900.

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
