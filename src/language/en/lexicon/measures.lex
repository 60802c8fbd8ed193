# Attributes of things and the verbs and adjectives that state them.

class height attribute
adj tall | The tower is 60 metres tall.
adj high | The tower is 60 metres high.
verb stand | The tower stands 60 metres.
verb rise | The tower rises 60 metres.
verb reach | The tower reaches 60 metres.
verb soar | The tower soars 60 metres.
verb measure | The tower measures 60 metres.
noun height | The height of the tower is 60 metres.
noun elevation | The elevation of the town is 60 metres.
noun altitude | The altitude of the town is 60 metres.
verb tower | The tower towered 60 metres.
verb climb to | The tower climbed to 60 metres.
verb go up to | The tower went up to 60 metres.
verb stretch to | The tower stretched to 60 metres.
verb reach up | The tower reached up 60 metres.
verb reach a height of | The tower reached a height of 60 metres.
verb rise to a height of | The tower rose to a height of 60 metres.
verb have a height of | The tower had a height of 60 metres.
verb measure in at | The tower measured in at 60 metres.
verb rear up | The tower reared up 60 metres.
verb shoot up | The tower shot up 60 metres.
verb extend to a height of | The tower extended to a height of 60 metres.
verb attain a height of | The tower attained a height of 60 metres.
adj in height | The tower is 60 metres in height.
adj above ground | The tower is 60 metres above ground.
adj above sea level | The tower is 60 metres above sea level.
adj above the ground | The ledge is nine metres above the ground.
adj off the ground | The ledge is nine metres off the ground.
verb rise to | The tower rose to 60 metres.
verb soar to | The tower soared to 60 metres.
verb tower to | The spire towered to 60 metres.
verb stand at a height of | The tower stood at a height of 40 metres.
verb tower to a height of | The tower towered to a height of 40 metres.
noun overall height | The overall height of the tower is 40 metres.
noun total height | The total height of the tower is 40 metres.
verb rise into the sky | The plume rose 900 metres into the sky.
verb rise into the air | The plume rose 900 metres into the air.
verb climb into the sky | The plume climbed 900 metres into the sky.
verb climb into the air | The plume climbed 900 metres into the air.
verb soar into the sky | The plume soared 900 metres into the sky.
verb soar into the air | The plume soared 900 metres into the air.
verb shoot into the sky | The plume shot 900 metres into the sky.
verb shoot into the air | The plume shot 900 metres into the air.
verb billow into the sky | The plume billowed 900 metres into the sky.
verb billow into the air | The plume billowed 900 metres into the air.
verb be hurled into the sky | The ash was hurled 900 metres into the sky.
verb be thrown into the air | The ash was thrown 900 metres into the air.
verb be hurled into the air | The ash was hurled 900 metres into the air.
verb reach into the sky | The plume reached 900 metres into the sky.
verb lie above sea level | The town lies 900 metres above sea level.
verb stand above sea level | The town stands 900 metres above sea level.
noun burst height | The burst height of the tower is 60 metres.
noun burst altitude | The burst altitude of the tower is 60 metres.
noun cruising altitude | The cruising altitude of the tower is 60 metres.
noun summit height | The summit height of the tower is 60 metres.
noun highest point | The highest point of the tower is 90 metres.

class length attribute
adj long | The bridge is 60 metres long.
verb stretch | The bridge stretches 60 metres.
verb measure | The bridge measures 60 metres.
verb extend | The bridge extends 60 metres.
verb span | The bridge spans 60 metres.
verb cross | The bridge crosses 60 metres.
verb run | The bridge runs 60 metres.
noun length | The length of the bridge is 60 metres.
verb have a length of | The bridge had a length of 60 metres.
verb snake for | The bridge snaked for 60 metres.
verb stretch across | The bridge stretched across 60 metres.
verb reach across | The bridge reached across 60 metres.
verb stretch out over | The bridge stretched out over 60 metres.
verb extend across | The bridge extended across 60 metres.
noun total length | The total length of the bridge is 60 metres.
noun overall length | The overall length of the bridge is 60 metres.
noun length overall | The length overall of the barge is 60 metres.
noun full length | The full length of the bridge is 60 metres.
noun extent | The extent of the bridge is 60 metres.
noun stretch | The stretch of the bridge is 60 metres.
noun main span | The main span of the bridge is 60 metres.
verb stretch for | The bridge stretched for 40 metres.
verb extend for | The bridge extended for 40 metres.
verb stretch over | The bridge stretched over 40 metres.
verb run to miles | The road runs to 90 miles.
verb go on for miles | The road goes on for 90 miles.
verb measure end to end | The road measures 90 miles end to end.
verb stretch out for | The road stretches out for 90 miles.
verb be in length | The road is 90 miles in length.
adj in length | The road is 90 miles in length.
adj end to end | The road was 90 miles end to end.
adj from end to end | The road was 90 miles from end to end.
adj from bow to stern | The ship was 90 metres from bow to stern.
adj bow to stern | The ship was 90 metres bow to stern.
noun end to end length | The end to end length of the road is 90 miles.

class width attribute
adj wide | The river is 60 metres wide.
adj broad | The river is 60 metres broad.
noun width | The width of the river is 60 metres.
noun breadth | The breadth of the river is 60 metres.
noun diameter | The diameter of the dish is 60 metres.
verb have a width of | The river had a width of 60 metres.
verb reach a width of | The river reached a width of 60 metres.
adj across | The river is 60 metres across.
adj thick | The river is 60 metres thick.
noun thickness | The thickness of the river is 60 metres.
noun wingspan | The wingspan of the river is 60 metres.
noun circumference | The circumference of the river is 60 metres.
noun girth | The girth of the river is 60 metres.
noun radius | The radius of the river is 60 metres.
noun beam | The beam of the river is 60 metres.
adj in diameter | The ring is 60 metres in diameter.
adj in width | The ring is 60 metres in width.
adj in circumference | The ring is 60 metres in circumference.
verb measure across | The rock measures 60 metres across.
verb measure in diameter | The rotor measures 60 metres in diameter.
verb be in diameter | The rock is 60 metres in diameter.
noun rotor diameter | The rotor diameter of the ring is 60 metres.
noun mean diameter | The mean diameter of the ring is 60 metres.
noun estimated diameter | The estimated diameter of the ring is 60 metres.
noun perimeter | The perimeter of the ring is 60 metres.
verb have a span of | The bridge had a span of 90 metres.
noun wing span | The wing span of the bridge is 90 metres.

class depth attribute
adj deep | The lake is 60 metres deep.
adj below ground | The vault is nine metres below ground.
adj underground | The vault is nine metres underground.
adj below the surface | The vault is nine metres below the surface.
adj beneath the surface | The vault is nine metres beneath the surface.
adj under the surface | The vault is nine metres under the surface.
adj beneath the sea | The wreck is nine metres beneath the sea.
adj under the sea | The wreck is nine metres under the sea.
adj beneath the waves | The wreck is nine metres beneath the waves.
adj under water | The wreck is nine metres under water.
adj below sea level | The town is nine metres below sea level.
adj beneath the ground | The vault is nine metres beneath the ground.
adj below the ground | The vault is nine metres below the ground.
adj underwater | The wreck is nine metres underwater.
adj below the seabed | The vault is nine metres below the seabed.
noun depth | The depth of the lake is 60 metres.
verb reach a depth of | The lake reached a depth of 60 metres.
verb have a depth of | The lake had a depth of 60 metres.
verb plunge to | The lake plunged to 60 metres.
verb descend to | The lake descended to 60 metres.
verb extend to a depth of | The lake extended to a depth of 60 metres.
verb go down to | The lake went down to 60 metres.
noun draught | The draught of the lake is 60 metres.
noun draft | The draft of the lake is 60 metres.
noun maximum depth | The maximum depth of the lake is 60 metres.
noun deepest point | The deepest point of the quake was 12 km.
noun deepest part | The deepest part of the quake was 12 km.

class weight attribute
adj heavy | The bell is 60 tonnes heavy.
verb weigh | The bell weighs 60 tonnes.
verb tip the scales | The bell tips the scales at 60 tonnes.
noun weight | The weight of the bell is 60 tonnes.
noun mass | The mass of the bell is 60 tonnes.
verb weigh in at | The bell weighed in at 60 tonnes.
verb have a weight of | The bell had a weight of 60 tonnes.
verb have a mass of | The bell had a mass of 60 tonnes.
verb turn the scales at | The bell turned the scales at 60 tonnes.
verb weigh a total of | The bell weighed a total of 60 tonnes.
verb weigh out at | The bell weighed out at 60 tonnes.
noun tonnage | The tonnage of the bell is 60 tonnes.
noun launch mass | The launch mass of the bell is 60 tonnes.
noun body weight | The body weight of the bell is 60 tonnes.
noun heft | The heft of the bell is 60 tonnes.
noun payload mass | The payload mass of the bell is 60 tonnes.
noun gross weight | The gross weight of the bell is 60 tonnes.
noun net weight | The net weight of the bell is 60 tonnes.
noun birth weight | The birth weight of the bell is 60 tonnes.
noun total weight | The total weight of the bell is 60 tonnes.
noun kerb weight | The kerb weight of the bell is 60 tonnes.
noun displacement | The displacement of the bell is 60 tonnes.
verb tip the scales at | The crate tipped the scales at 40 kg.
verb tip the balance at | The crate tipped the balance at 40 kg.
noun dry mass | The dry mass of the crate is 40 kg.
noun lift off mass | The lift off mass of the crate is 40 kg.
noun liftoff mass | The liftoff mass of the crate is 40 kg.
noun launch weight | The launch weight of the crate is 40 kg.
verb displace | The ship displaces 90 tonnes.
noun deadweight | The deadweight of the ship was 90 tonnes.
noun gross tonnage | The gross tonnage of the ship was 90 tonnes.
noun deadweight tonnage | The deadweight tonnage of the ship was 90 tonnes.
noun gross register tonnage | The gross register tonnage of the ship was 90 tonnes.
noun estimated weight | The estimated weight of the ship was 90 tonnes.
noun combined weight | The combined weight of the ship was 90 tonnes.
noun take off weight | The take off weight of the ship was 90 tonnes.

class area attribute
verb cover | The park covers 60 hectares.
verb span | The park spans 60 hectares.
noun area | The area of the park is 60 hectares.
noun surface | The surface of the park is 60 hectares.
verb extend over | The park extended over 60 hectares.
verb spread over | The park spread over 60 hectares.
verb stretch over | The park stretched over 60 hectares.
verb have an area of | The park had an area of 60 hectares.
verb sprawl over | The park sprawled over 60 hectares.
verb be spread over | The park was spread over 60 hectares.
verb sprawl across | The park sprawled across 60 hectares.
verb extend across | The park extended across 60 hectares.
verb have a surface of | The park had a surface of 60 hectares.
verb be laid out over | The park was laid out over 60 hectares.
verb have an extent of | The park had an extent of 60 hectares.
verb stretch across | The park stretched across 60 hectares.
verb spread across | The park spread across 60 hectares.
verb occupy an area of | The park occupied an area of 60 hectares.
verb cover an area of | The park covered an area of 60 hectares.
verb be set in | The park was set in 60 hectares.
adj in area | The park is 60 hectares in area.
adj in size | The park is 60 hectares in size.
adj in extent | The park is 60 hectares in extent.
noun acreage | The acreage of the park is 60 hectares.
noun floor space | The floor space of the park is 60 hectares.
noun floor area | The floor area of the park is 60 hectares.
noun extent | The extent of the park is 60 hectares.
noun footprint | The footprint of the park is 60 hectares.
noun surface area | The surface area of the park is 60 hectares.
noun land area | The land area of the park is 60 hectares.
noun expanse | The expanse of the park is 60 hectares.
noun total area | The total area of the park is 60 hectares.
noun square footage | The square footage of the park is 60 hectares.
verb spread over acres | The park spreads over 90 acres.
verb be acres in size | The park is 90 acres in size.
verb extend to acres | The park extends to 90 acres.
verb encompass acres | The park encompasses 90 acres.
verb comprise acres | The park comprises 90 acres.
noun exhibition space | The exhibition space of the park is 90 acres.
noun gallery space | The gallery space of the park is 90 acres.
noun exhibition area | The exhibition area of the park is 90 acres.
noun built up area | The built up area of the park is 90 acres.
noun total surface | The total surface of the park is 90 acres.

class distance attribute
adj away | The farm is 60 miles away.
adj apart | The farms are 60 miles apart.
adj distant | The farm is 60 miles distant.
adj remote | The village is 80 km remote.
adj distant from | The village is 80 km distant from the town.
noun distance | The distance of the farm is 60 miles.
noun range | The range of the farm is 60 miles.
noun radius | The radius of the farm is 60 miles.
noun mileage | The mileage of the farm is 60 miles.
noun reach | The reach of the farm is 60 miles.
noun gap | The gap of the farm is 60 miles.
noun separation | The separation of the towns is 80 km.
noun driving distance | The driving distance is 80 km.
noun travel distance | The travel distance is 80 km.
verb separate by | The towns are separated by 80 km.
verb lie from | The village lies 80 km from the town.
verb stand from | The tower stands 80 km from the town.
verb be situated from | The village is situated 80 km from the town.
verb lie off | The wreck lies 80 km off the coast.
verb orbit from | The planet orbits 80 million km from the star.
verb lie at a distance of | The village lies at a distance of 80 km.
verb go on a charge | The car goes 90 miles on a charge.
verb go on a full charge | The car goes 90 miles on a full charge.
verb travel on a charge | The car travels 90 miles on a charge.
verb drive on a charge | The car drives 90 miles on a charge.
verb run on a charge | The car runs 90 miles on a charge.
verb cover on a charge | The car covers 90 miles on a charge.
verb go on a tank | The car goes 90 miles on a tank.
verb go between charges | The car goes 90 miles between charges.
verb be offshore | The farm is 90 miles offshore.
verb lie offshore | The farm lies 90 miles offshore.
verb stand offshore | The farm stands 90 miles offshore.
verb lie off the coast | The farm lies 90 miles off the coast.
verb be off the coast | The farm is 90 miles off the coast.
adj offshore | The farm stood 90 miles offshore.
adj off the coast | The farm stood 90 miles off the coast.
noun driving range | The driving range of the car is 90 miles.
noun battery range | The battery range of the car is 90 miles.
noun electric range | The electric range of the car is 90 miles.
noun distance from shore | The distance from shore of the car is 90 miles.

class speed attribute
adj fast | The car is 60 mph fast.
noun speed | The speed of the car is 60 mph.
noun velocity | The velocity of the car is 60 mph.
noun pace | The pace of the car is 60 mph.
verb travel at | The car travelled at 60 mph.
verb race at | The car raced at 60 mph.
verb be clocked at | The car was clocked at 60 mph.
verb reach a speed of | The car reached a speed of 60 mph.
verb speed at | The car speeded at 60 mph.
verb have a top speed of | The car had a top speed of 60 mph.
verb hit a speed of | The car hit a speed of 60 mph.
verb gust to | The car gusted to 60 mph.
verb blow at | The car blew at 60 mph.
verb gust at | The car gusted at 60 mph.
verb hit a top speed of | The car hit a top speed of 60 mph.
verb hurtle at | The car hurtled at 60 mph.
verb zip along at | The car zipped along at 60 mph.
verb roar along at | The car roared along at 60 mph.
verb cruise at | The car cruised at 60 mph.
verb be doing | The train was doing 140 km/h.
verb go at | The train went at 140 km/h.
verb move at | The train moved at 140 km/h.
verb drive at | The lorry drove at 140 km/h.
verb fly at | The jet flew at 900 km/h.
verb sail at | The ship sailed at 20 knots.
verb steam at | The ship steamed at 20 knots.
verb proceed at | The ship proceeded at 20 knots.
verb hurtle along at | The train hurtled along at 140 km/h.
verb speed along at | The train sped along at 140 km/h.
verb tear along at | The car tore along at 140 km/h.
verb barrel along at | The truck barrelled along at 140 km/h.
verb race along at | The car raced along at 140 km/h.
verb rush along at | The train rushed along at 140 km/h.
verb trundle at | The tram trundled at 20 km/h.
verb crawl at | The tram crawled at 5 km/h.
verb be timed at | The car was timed at 140 km/h.
verb be caught at | The driver was caught at 140 km/h.
verb average | The train averaged 140 km/h.
verb clock | The radar clocked the car at 140 km/h.
verb accelerate to | The train accelerated to 140 km/h.
verb slow to | The train slowed to 40 km/h.
verb take the bend at | The train took the bend at 140 km/h.
verb enter the curve at | The train entered the curve at 140 km/h.
verb hit the curve at | The train hit the curve at 140 km/h.
verb orbit at | The station orbited at 27,000 km/h.
verb spin at | The wheel spun at 140 km/h.
verb do km | The train did 140 km an hour.
verb do mph | The train did 140 mph.
verb do knots | The ship did 20 knots.
noun top speed | The top speed of the car is 60 mph.
noun wind speed | The wind speed of the car is 60 mph.
noun gust | The gust of the car is 60 mph.
noun maximum speed | The maximum speed of the car is 60 mph.
noun cruising speed | The cruising speed of the car is 60 mph.
noun tempo | The tempo of the car is 60 mph.
noun average speed | The average speed of the car is 60 mph.
noun impact speed | The impact speed was 140 km/h.
noun ground speed | The ground speed was 140 km/h.
noun airspeed | The airspeed was 140 km/h.
noun travelling speed | The travelling speed was 140 km/h.
noun speed limit | The speed limit was 140 km/h.
noun rate of knots | The rate of knots was 20.
verb run at ! | The train ran at 140 km/h.
verb be going | The train was going 90 km per hour.
verb go into the bend at | The train went into the bend at 90 km per hour.
verb go into the curve at | The train went into the curve at 90 km per hour.
verb take the curve at | The train took the curve at 90 km per hour.
verb hit the bend at | The train hit the bend at 90 km per hour.
verb go round the bend at | The train went round the bend at 90 km per hour.
verb approach the bend at | The train approached the bend at 90 km per hour.
verb approach the curve at | The train approached the curve at 90 km per hour.
verb streak at | The rock streaked at 90 km per hour.
noun entry speed | The entry speed of the car is 90 km per hour.
noun entry velocity | The entry velocity of the car is 90 km per hour.
noun orbital speed | The orbital speed of the car is 90 km per hour.
noun permitted speed | The permitted speed of the car is 90 km per hour.
noun line speed | The line speed of the car is 90 km per hour.
noun launch speed | The launch speed of the car is 90 km per hour.
noun orbital velocity | The orbital velocity of the car is 90 km per hour.
noun rate of travel | The rate of travel of the car is 90 km per hour.
verb max out at | The train maxed out at 90 mph.

class temperature attribute
noun temperature | The temperature of the lake is 20 degrees.
verb climb to | The temperature climbed to 41 degrees on Monday.
verb rise to | The temperature rose to 41 degrees on Monday.
verb soar to | The temperature soared to 41 degrees on Monday.
verb peak at | The temperature peaked at 41 degrees on Monday.
verb stand at | The temperature stood at 41 degrees on Monday.
verb drop to | The temperature dropped to 41 degrees on Monday.
verb fall to | The temperature fell to 41 degrees on Monday.
verb plunge to | The temperature plunged to 41 degrees on Monday.
verb dip to | The temperature dipped to 41 degrees on Monday.
verb sink to | The temperature sank to 41 degrees on Monday.
verb surge to | The temperature surged to 41 degrees on Monday.
verb go up to | The temperature went up to 41 degrees on Monday.
verb go down to | The temperature went down to 41 degrees on Monday.
verb be measured at | The temperature was measured at 41 degrees on Monday.
verb be recorded at | The temperature was recorded at 41 degrees on Monday.
verb bake in | The town baked in 41 degrees on Monday.
verb swelter in | The town sweltered in 41 degrees on Monday.
verb shiver at | The town shivered at 41 degrees on Monday.
verb freeze at | The town froze at 41 degrees on Monday.
verb roast in | The town roasted in 41 degrees on Monday.
verb sizzle at | The town sizzled at 41 degrees on Monday.
verb heat to | The oven is heated to 200 degrees.
verb chill to | The milk is chilled to 5 degrees.
verb cool to | The milk is cooled to 5 degrees.
verb warm to | The milk is warmed to 5 degrees.
verb warm up to | The milk warms up to 5 degrees.
verb heat up to | The oven heats up to 200 degrees.
verb melt at | The metal melts at 900 degrees.
verb boil at | The fluid boils at 90 degrees.
verb burn at | The gas burns at 900 degrees.
verb bake at | The bread bakes at 200 degrees.
verb cook at | The meat cooks at 90 degrees.
verb operate at | The reactor operates at 900 degrees.
verb work at | The device works at 90 degrees.
verb withstand | The tile withstands 900 degrees.
verb tolerate | The plant tolerates 40 degrees.
noun mercury | The mercury on Monday was 41 degrees.
noun thermometer | The thermometer on Monday was 41 degrees.
noun air temperature | The air temperature on Monday was 41 degrees.
noun operating temperature | The operating temperature is 90 degrees.
noun storage temperature | The storage temperature is 5 degrees.
noun melting point | The melting point is 900 degrees.
noun boiling point | The boiling point is 90 degrees.
noun freezing point | The freezing point is 10 degrees.
noun body temperature | The body temperature was 40 degrees.
noun water temperature | The water temperature was 20 degrees.
noun room temperature | The room temperature was 20 degrees.
noun surface temperature | The surface temperature was 20 degrees.
noun ambient temperature | The ambient temperature was 20 degrees.
noun thermostat | The thermostat was set to 20 degrees.
not | The hot meal was served.
verb run at ! | The engine runs at 90 degrees.
verb hit degrees | The town hit 40 degrees.
verb reach degrees | The town reached 40 degrees.
verb swelter at | The town sweltered at 40 degrees.
verb be heated to | The oven was heated to 300 degrees.
verb simmer at | The water simmered at 90 degrees.
verb glow at | The rock glowed at 900 degrees.
noun average temperature | The average temperature of the store is 5 degrees.
noun daytime temperature | The daytime temperature of the store is 5 degrees.
noun peak temperature | The peak temperature of the store is 5 degrees.
noun record temperature | The record temperature of the store is 5 degrees.
noun maximum temperature | The maximum temperature of the store is 5 degrees.

class age attribute
adj old | The tree is 60 years old.
adj aged | The man was aged 60.
noun age | The age of the tree is 60 years.
verb be old | The tree was old 60 years.
verb reach the age of | The tree reached the age of 60 years.
verb celebrate its birthday | The tree celebrated its birthday 60 years.
verb live to | The tree lived to 60 years.
verb live to be | The tree lived to be 60 years.
verb attain the age of | The tree attained the age of 60 years.
adj of age | The man was 60 years of age.
noun birthday | The birthday of the tree is 60 years.
noun lifespan | The lifespan of the tree is 60 years.
noun life expectancy | The life expectancy of the tree is 60 years.
noun average age | The average age of the tree is 60 years.
noun median age | The median age of the tree is 60 years.

class magnitude attribute
verb register | The quake registered 4.1.
verb measure | The quake measured 4.1.
verb record | The quake was recorded at 4.1.
verb have a magnitude of | The quake had a magnitude of 6.1.
verb reach a magnitude of | The quake reached a magnitude of 6.1.
verb hit a magnitude of | The quake hit a magnitude of 6.1.
verb register a magnitude of | The quake registered a magnitude of 6.1.
verb measure on the scale | The quake measured 6.1 on the scale.
verb register on the scale | The quake registered 6.1 on the scale.
verb have a strength of | The quake had a strength of 6.1.
noun magnitude | The magnitude of the quake was 4.1.
noun richter scale | The quake was 4.1 on the Richter scale.
noun intensity | The intensity of the quake was 4.1.
noun seismic event | The seismic event was 4.1.
noun strength | The strength of the quake was 6.1.
noun preliminary magnitude | The preliminary magnitude was 6.1.
noun moment magnitude | The moment magnitude was 6.1.
noun richter reading | The richter reading was 6.1.

class population attribute
verb be home to | The town is home to 60,000 people.
verb live in | 60,000 people live in the town.
noun population | The population of the town is 60,000.
noun inhabitant | The town has 60,000 inhabitants.
noun resident | The town has 60,000 residents.
verb have inhabitants | The town has 60,000 inhabitants.
verb have residents | The town has 60,000 residents.
verb have population | The town has a population of 60,000.
verb have a population of | The town had a population of 60,000 people.
verb be inhabited by | The town was inhabited by 60,000 people.
verb be populated by | The town was populated by 60,000 people.
verb boast a population of | The town boasted a population of 60,000 people.
verb be peopled by | The town was peopled by 60,000 people.
verb inhabit | 60,000 people inhabited the town.
verb dwell in | 60,000 people dwelled in the town.
verb reside in | 60,000 people resided in the town.
verb call home | 60,000 people called the town home.
verb make their home in | 60,000 people made their home in the town.
verb populate | 60,000 people populated the town.
verb be at home in | 60,000 people were at home in the town.
verb be residents of | 60,000 people were residents of the town.
verb have their homes in | 60,000 people had their homes in the town.
verb settle in | 60,000 people settled in the town.
verb count inhabitants | The town counts 4,000 inhabitants.
verb count residents | The town counts 4,000 residents.
verb have a headcount of | The town has a headcount of 4,000.
noun populace | The populace of the town is 60,000.
noun citizenry | The citizenry of the town is 60,000.
noun headcount | The headcount of the town is 60,000.
noun number of residents | The number of residents of the town is 60,000.
noun number of inhabitants | The number of inhabitants of the town is 60,000.
noun townspeople | The townspeople of the town is 60,000.
noun islander | The islander of the town is 60,000.
noun population count | The population count of the town is 60,000.
noun population figure | The population figure of the town is 60,000.
noun number of people | The number of people is 4 million.
noun census figure | The census figure is 4 million.
not | The popular singer died.

class number attribute
noun number | The number of the members is 60.
noun count | The count of the members is 60.
noun total | The total of the members is 60.
noun tally | The tally of the members is 60.
noun figure | The figure of the members is 60.
noun headcount | The headcount of the members is 60.
noun grand total | The grand total of the members is 60.

class rate attribute
noun rate | The rate of the tax is 5 percent.
noun share | The share of the company is 5 percent.
noun percentage | The percentage of the members is 5 percent.
noun proportion | The proportion of the members is 5 percent.
noun margin | The margin of the company is 5 percent.

class salary attribute
noun salary | The salary of the judge is $200,000.
noun wage | The wage of the workers is $20.
noun pay | The pay of the workers is $20.
verb earn | The judge earned $200,000 a year.
verb be paid | The judge was paid $200,000 a year.
verb draw a salary of | The judge drew a salary of $200,000 a year.
verb be on a salary of | The judge was on a salary of $200,000 a year.
verb receive a salary of | The judge received a salary of $200,000 a year.
verb have a salary of | The judge had a salary of $200,000 a year.
noun annual salary | The annual salary of the judge is $200,000.
noun base salary | The base salary of the judge is $200,000.
noun basic pay | The basic pay of the judge is $200,000.
noun paycheck | The paycheck of the judge is $200,000.
noun pay packet | The pay packet of the judge is $200,000.
noun annual pay | The annual pay of the judge is $200,000.
noun remuneration | The remuneration of the judge is $200,000.
noun stipend | The stipend of the judge is $200,000.
noun take home pay | The take home pay of the judge is $200,000.
noun compensation package | The compensation package of the judge is $200,000.
noun yearly salary | The yearly salary of the judge is $200,000.
noun hourly wage | The hourly wage of the judge is $200,000.
noun monthly wage | The monthly wage of the judge is $200,000.
noun minimum wage | The minimum wage of the judge is $200,000.
noun total compensation | The total compensation of the manager is $90,000.
noun pay package | The pay package of the manager is $90,000.

class amount
verb total | The debt totalled $2 million.
verb amount to | The debt amounted to $2 million.
verb reach | The debt reached $2 million.
verb come to | The debt came to $2 million.
verb stand at | The debt stood at $2 million.
verb add up to | The debt added up to $2 million.
verb hit | The debt hit $2 million.
verb exceed | The debt exceeded $2 million.
verb top | The debt topped $2 million.
verb surpass | The debt surpassed $2 million.
verb pass | The debt passed $2 million.
verb number | The crew numbered 60.
verb equal | The debt equalled $2 million.
verb approach | The debt approached $2 million.
verb rise to | The debt rose to $2 million.
verb climb to | The debt climbed to $2 million.
verb grow to | The debt grew to $2 million.
verb jump to | The debt jumped to $2 million.
verb increase to | The debt increased to $2 million.
verb swell to | The debt swelled to $2 million.
verb remain | The debt remained $2 million.
verb represent | The debt represented $2 million.
verb soar to | The debt soared to $2 million.
verb sit at | The debt sat at $2 million.
verb revise to | The debt was revised to $2 million.
verb run to | The debt ran to $2 million.
verb work out at | The debt worked out at $2 million.
verb be put at | The debt was put at $2 million.
verb mount to | The debt mounted to $2 million.
verb mount up to | The debt mounted up to $2 million.
verb come out at | The debt came out at $2 million.
verb rise above | The debt rose above $2 million.
verb weigh in at | The debt weighed in at $2 million.
verb be estimated at | The debt was estimated at $2 million.
verb hover at | The debt hovered at $2 million.
verb hover around | The debt hovered around $2 million.
verb climb above | The debt climbed above $2 million.
verb go above | The debt went above $2 million.
verb go over | The debt went over $2 million.
verb reach a total of | The debt reached a total of $2 million.
verb reach a level of | The debt reached a level of $2 million.
verb be in the region of | The debt was in the region of $2 million.
verb be equal to | The debt was equal to $2 million.
verb be equivalent to | The debt was equivalent to $2 million.
verb be worth | The debt was worth $2 million.
verb fall to | The debt fell to $2 million.
verb drop to | The debt dropped to $2 million.
verb come in at | The debt came in at $2 million.
verb build up to | The debt built up to $2 million.
verb grow past | The debt grew past $2 million.
verb edge up to | The debt edged up to $2 million.
verb balloon to | The debt ballooned to $2 million.
verb spiral to | The debt spiraled to $2 million.
verb creep up to | The debt crept up to $2 million.
verb shoot up to | The debt shot up to $2 million.
verb triple to | The debt tripled to $2 million.
verb surge to | The debt surged to $2 million.
verb account for | The debt accounted for $2 million.
verb dwarf | The debt dwarfed $2 million.
verb outstrip | The debt outstriped $2 million.
verb overshoot | The debt overshooted $2 million.
verb go past | The debt went past $2 million.
verb outnumber | The debt outnumbered $2 million.
verb inch up to | The debt inched up to $2 million.
verb nudge | The debt nudged $2 million.
verb tick up to | The debt ticked up to $2 million.

class spacing attribute
adj apart | The doses are eight weeks apart.
verb separate by | The doses are separated by eight weeks.
verb be spaced | The doses are spaced by eight weeks.
verb space out by | The doses are spaced out by eight weeks.
verb follow after | The second dose follows eight weeks after the first.
verb come after | The second dose comes eight weeks after the first.
verb be repeated after | The dose is repeated after eight weeks.
verb be given after | The booster is given eight weeks after the first shot.
verb be due after | The booster is due eight weeks after the first shot.
verb wait between | The patient waited eight weeks between doses.
verb leave between | The nurse left eight weeks between doses.
verb be needed between | Eight weeks are needed between doses.
verb elapse between | Eight weeks elapsed between the doses.
verb pass between | Eight weeks passed between the doses.
verb lie between | Eight weeks lie between the doses.
verb repeat every | The cycle repeats every eight weeks.
verb come at an interval of | The buses come at an interval of 12 minutes.
verb come at intervals of | The buses come at intervals of 12 minutes.
verb run at intervals of | The buses run at intervals of 12 minutes.
verb run every | The buses run every 12 minutes.
verb go every | The buses go every 12 minutes.
verb leave every | The buses leave every 12 minutes.
verb have an interval of | The doses have an interval of eight weeks.
verb have a gap of | The doses have a gap of eight weeks.
noun interval | The interval between the doses is eight weeks.
noun gap | The gap between the doses is eight weeks.
noun spacing | The spacing of the doses is eight weeks.
noun time between | The time between the doses is eight weeks.
noun period between | The period between the doses is eight weeks.
noun dosing interval | The dosing interval is eight weeks.
noun dose interval | The dose interval is eight weeks.
noun waiting time | The waiting time is eight weeks.
noun waiting period | The waiting period is eight weeks.
noun wait | The wait between the doses is eight weeks.
noun time interval | The time interval is eight weeks.
noun time gap | The time gap is eight weeks.
noun time lag | The time lag is eight weeks.
noun frequency | The frequency of the buses is 12 minutes.
noun cooling off period | The cooling off period is eight weeks.
not | The part of the widow was played by a girl.
verb wait | The patients wait eight weeks.

class wind attribute
verb pack winds of | The storm packed winds of 140 km/h.
verb have winds of | The storm had winds of 140 km/h.
verb bring winds of | The storm brought winds of 140 km/h.
verb blow at | The gale blew at 140 km/h.
verb gust at | The gale gusted at 140 km/h.
verb gust to | The gale gusted to 140 km/h.
noun wind | The wind reached 140 km/h.
noun sustained wind | The sustained wind reached 140 km/h.
noun gust | The gust reached 140 km/h.
noun wind speed | The wind speed reached 140 km/h.
not | The train moved at 140 km/h.

class cover distance
verb cover | The walkers covered 60 miles.
verb travel | The probe travelled 60 miles.
verb journey | The probe journeyed 60 miles.
verb fly | The drone flew 60 miles.
verb sail | The yacht sailed 60 miles.
verb traverse | The rover traversed 60 miles.
verb cross | The yacht crossed 60 miles.
verb cycle | The riders cycled 60 miles.
verb hike | The walkers hiked 60 miles.
verb put behind | The walkers put 60 miles behind them.
verb drive | The rover drove 60 metres.
verb roll | The rover rolled 60 metres.
verb trundle | The cart trundled 60 metres.
verb move | The cart moved 60 metres.
verb creep | The rover crept 60 metres.
verb crawl | The robot crawled 60 metres.
verb walk | The walkers walked 60 miles.
verb run | The dog ran 60 miles.
verb swim | The seal swam 60 miles.
verb ride | The girl rode 60 miles.
verb row | The crew rowed 60 miles.
verb paddle | The crew paddled 60 miles.
verb trek | The walkers trekked 60 miles.
verb wander | The wolf wandered 60 miles.
verb drift | The raft drifted 60 miles.
verb clock up | The riders clocked up 60 miles.
verb log | The riders logged 60 miles.
noun traverse | The traverse of the rover was 60 metres long.
noun drive | The drive of the rover was 60 metres long.
noun distance covered | The distance covered was 60 miles.
noun journey | The journey of the probe was 60 miles long.
noun trip | The trip of the probe was 60 miles long.
noun voyage | The voyage of the ship was 60 miles long.
noun trek | The trek of the walkers was 60 miles long.
verb trundle | The rover trundled 100 metres on Monday.
verb inch forward | The rover inched 100 metres forward on Monday.
verb rack up | The rover racked up 100 metres on Monday.
verb notch up | The rover notched up 100 metres on Monday.
verb chalk up | The rover chalked up 100 metres on Monday.
verb roam | The rover roamed 100 metres on Monday.
verb put on the clock | The rover put 100 metres on the clock on Monday.
verb amble | The rover ambled 100 metres on Monday.
verb rove | The rover roved 100 metres on Monday.
verb meander | The rover meandered 100 metres on Monday.
verb plod | The rover plodded 100 metres on Monday.
noun distance travelled | The distance travelled was 100 metres.
noun distance traveled | The distance traveled was 100 metres.
noun distance driven | The distance driven was 100 metres.
noun odometer reading | The odometer reading was 100 metres.
noun mileage | The mileage was 100 metres.
verb get across ! | The ferry got across the sound in 55 minutes.
verb make it across | The ferry made it across the sound in 55 minutes.
verb make the passage across | The ferry made the passage across the sound in 55 minutes.
verb make the passage of | The ferry made the passage of the sound in 55 minutes.
verb make the crossing of | The ferry made the crossing of the sound in 55 minutes.
verb make its way across | The ferry made its way across the sound in 55 minutes.

class energy attribute
noun energy | The energy of the blast was 500 kilotons.
noun yield | The yield of the blast was 500 kilotons.
noun explosive yield | The explosive yield of the blast was 500 kilotons.
noun explosive energy | The explosive energy of the blast was 500 kilotons.
noun explosive power | The explosive power of the blast was 500 kilotons.
noun explosive force | The explosive force of the blast was 500 kilotons.
noun kinetic energy | The kinetic energy of the blast was 500 kilotons.
noun blast energy | The blast energy of the blast was 500 kilotons.
noun energy release | The energy release of the blast was 500 kilotons.
noun release of energy | The release of energy of the blast was 500 kilotons.
noun energy released | The energy released of the blast was 500 kilotons.
noun total energy | The total energy of the blast was 500 kilotons.
noun collision energy | The collision energy of the blast was 500 kilotons.
noun beam energy | The beam energy of the blast was 500 kilotons.
noun impact energy | The impact energy of the blast was 500 kilotons.
noun tnt equivalent | The tnt equivalent of the blast was 500 kilotons.
noun destructive power | The destructive power of the blast was 500 kilotons.
noun destructive force | The destructive force of the blast was 500 kilotons.
verb have the force of | The blast had the force of 500 kilotons.
verb have the power of | The blast had the power of 500 kilotons.
verb release of energy | The blast released 500 kilotons of energy.
verb unleash of energy | The blast unleashed 500 kilotons of energy.
verb release the energy of | The blast released the energy of 500 kilotons.
verb release an energy of | The blast released an energy of 500 kilotons.
verb release energy equivalent to | The blast released energy equivalent to 500 kilotons.
verb release energy equal to | The blast released energy equal to 500 kilotons.
verb unleash the energy of | The blast unleashed the energy of 500 kilotons.
verb unleash the force of | The blast unleashed the force of 500 kilotons.
verb be equivalent to of tnt | The blast was equivalent to 500 kilotons of TNT.
verb be equal to of tnt | The blast was equal to 500 kilotons of TNT.
verb be the equivalent of of tnt | The blast was the equivalent of 500 kilotons of TNT.
verb equal of tnt | The blast equalled 500 kilotons of TNT.
verb match of tnt | The blast matched 500 kilotons of TNT.
verb pack the punch of | The blast packed the punch of 500 kilotons.

class odds attribute
noun chance | The chance of an impact is 2 percent.
noun odds | The odds of an impact is 2 percent.
noun probability | The probability of an impact is 2 percent.
noun likelihood | The likelihood of an impact is 2 percent.
noun risk | The risk of an impact is 2 percent.
noun impact probability | The impact probability of an impact is 2 percent.
noun impact risk | The impact risk of an impact is 2 percent.
noun collision risk | The collision risk of an impact is 2 percent.
noun risk of impact | The risk of impact of an impact is 2 percent.
noun chance of impact | The chance of impact of an impact is 2 percent.
noun odds of impact | The odds of impact of an impact is 2 percent.
noun probability of impact | The probability of impact of an impact is 2 percent.
verb have a chance | The rock has a 2 percent chance of impact.
verb stand a chance | The rock stands a 2 percent chance of impact.
verb run a risk | The town runs a 2 percent risk of floods.
verb put the odds at | The agency put the odds at 2 percent.
verb put the chance at | The agency put the chance at 2 percent.

class close approach
noun close approach | The close approach of the rock was in May.
noun closest approach | The closest approach of the rock was in May.
noun flyby | The flyby of the rock was in May.
noun fly by | The fly by of the rock was in May.
noun fly past | The fly past of the rock was in May.
noun close shave | The close shave of the rock was in May.
noun near miss | The near miss of the rock was in May.
noun close pass | The close pass of the rock was in May.
noun near pass | The near pass of the rock was in May.
noun miss distance | The miss distance of the rock was in May.
verb pass within | The rock passed within 300 miles.
verb come within | The rock came within 300 miles.
verb fly within | The rock flew within 300 miles.
verb pass at a distance of | The rock passed at a distance of 300 miles.
verb fly past at a distance of | The rock flew past at a distance of 300 miles.
verb pass by at a distance of | The rock passed by at a distance of 300 miles.
verb miss Earth by | The rock missed Earth by 300 miles.
verb miss the planet by | The rock missed the planet by 300 miles.
verb skim past | The rock skimmed past the planet in May.
verb hurtle past | The rock hurtled past the planet in May.
verb whizz past | The rock whizzed past the planet in May.
verb whiz past | The rock whizzed past the planet in May.
verb zip past | The rock zipped past the planet in May.
verb sail past | The rock sailed past the planet in May.
verb sweep past | The rock swept past the planet in May.
verb swing by | The probe swung by the planet in May.
verb swing past | The probe swung past the planet in May.
verb fly by | The probe flew by the planet in May.
verb fly past | The probe flew past the planet in May.
verb come as close as | The rock came as close as 300 miles.
verb get as close as | The probe got as close as 300 miles.
verb get within | The probe got within 300 miles.
verb make its closest approach to | The rock made its closest approach to the planet in May.
verb be at its closest | The rock was at its closest in May.

class worth attribute
noun value | The value of the firm is $2 million.
noun valuation | The valuation of the firm is $2 million.
noun market value | The market value of the firm is $2 million.
noun market valuation | The market valuation of the firm is $2 million.
noun market capitalisation | The market capitalisation of the firm is $2 million.
noun market capitalization | The market capitalization of the firm is $2 million.
noun market cap | The market cap of the firm is $2 million.
noun book value | The book value of the firm is $2 million.
noun face value | The face value of the firm is $2 million.
noun enterprise value | The enterprise value of the firm is $2 million.
noun insured value | The insured value of the firm is $2 million.
noun estimated value | The estimated value of the firm is $2 million.
noun resale value | The resale value of the firm is $2 million.
noun street value | The street value of the firm is $2 million.
noun appraisal | The appraisal of the firm is $2 million.
noun equity value | The equity value of the firm is $2 million.
verb be worth | The firm is worth $2 million.
verb be valued at | The firm is valued at $2 million.
verb be insured for | The house was insured for $2 million.
verb be priced at | The house was priced at $2 million.
verb put a value of | The bank put a value of $2 million on the firm.
verb put a price of | The bank put a price of $2 million on the firm.
verb have a net worth of | The house had a net worth of $2 million.

class market share attribute
noun market share | The market share of the firm is 5 percent.
noun share of the market | The share of the market of the firm is 5 percent.
noun slice of the market | The slice of the market of the firm is 5 percent.
noun global market share | The global market share of the firm is 5 percent.
noun browser share | The browser share of the firm is 5 percent.
noun usage share | The usage share of the firm is 5 percent.
noun portion of the market | The portion of the market of the firm is 5 percent.
noun chunk of the market | The chunk of the market of the firm is 5 percent.
verb have of the market | The firm has 5 percent of the market.
verb dominate of the market | The firm dominates 5 percent of the market.
verb represent of the market | The firm represents 5 percent of the market.
verb capture of the market | The firm captured 5 percent of the market.
verb corner of the market | The firm cornered 5 percent of the market.

class concentration attribute
noun concentration | The concentration of the gas is 400 parts.
noun density | The density of the gas is 400 parts.
noun level of carbon dioxide | The level of carbon dioxide of the gas is 400 parts.
noun atmospheric concentration | The atmospheric concentration of the gas is 400 parts.
verb be present at | The gas is present at 400 parts.

class interest rate attribute
noun interest rate | The interest rate of the bank was 5 percent.
noun key rate | The key rate of the bank was 5 percent.
noun key interest rate | The key interest rate of the bank was 5 percent.
noun policy rate | The policy rate of the bank was 5 percent.
noun benchmark rate | The benchmark rate of the bank was 5 percent.
noun benchmark interest rate | The benchmark interest rate of the bank was 5 percent.
noun main rate | The main rate of the bank was 5 percent.
noun main interest rate | The main interest rate of the bank was 5 percent.
noun base rate | The base rate of the bank was 5 percent.
noun lending rate | The lending rate of the bank was 5 percent.
noun refinancing rate | The refinancing rate of the bank was 5 percent.
noun repo rate | The repo rate of the bank was 5 percent.
noun discount rate | The discount rate of the bank was 5 percent.
noun official rate | The official rate of the bank was 5 percent.
noun bank rate | The bank rate of the state was 5 percent.
noun borrowing costs | The borrowing costs of the state were 5 percent.
noun cost of borrowing | The cost of borrowing of the state was 5 percent.
noun deposit rate | The deposit rate of the bank was 5 percent.
