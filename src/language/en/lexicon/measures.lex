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

class length attribute
adj long | The bridge is 60 metres long.
verb stretch | The bridge stretches 60 metres.
verb measure | The bridge measures 60 metres.
verb extend | The bridge extends 60 metres.
verb span | The bridge spans 60 metres.
verb cross | The bridge crosses 60 metres.
verb run | The bridge runs 60 metres.
noun length | The length of the bridge is 60 metres.

class width attribute
adj wide | The river is 60 metres wide.
adj broad | The river is 60 metres broad.
noun width | The width of the river is 60 metres.
noun breadth | The breadth of the river is 60 metres.
noun diameter | The diameter of the dish is 60 metres.

class depth attribute
adj deep | The lake is 60 metres deep.
noun depth | The depth of the lake is 60 metres.

class weight attribute
adj heavy | The bell is 60 tonnes heavy.
verb weigh | The bell weighs 60 tonnes.
verb tip the scales | The bell tips the scales at 60 tonnes.
noun weight | The weight of the bell is 60 tonnes.
noun mass | The mass of the bell is 60 tonnes.

class area attribute
verb cover | The park covers 60 hectares.
verb span | The park spans 60 hectares.
noun area | The area of the park is 60 hectares.
noun surface | The surface of the park is 60 hectares.

class distance attribute
adj away | The farm is 60 miles away.
adj apart | The farms are 60 miles apart.
adj distant | The farm is 60 miles distant.
noun distance | The distance of the farm is 60 miles.

class speed attribute
adj fast | The car is 60 mph fast.
noun speed | The speed of the car is 60 mph.
noun velocity | The velocity of the car is 60 mph.
noun pace | The pace of the car is 60 mph.

class temperature attribute
noun temperature | The temperature of the lake is 20 degrees.

class age attribute
adj old | The tree is 60 years old.
adj aged | The man was aged 60.
noun age | The age of the tree is 60 years.

class magnitude attribute
verb register | The quake registered 4.1.
verb measure | The quake measured 4.1.
verb record | The quake was recorded at 4.1.
noun magnitude | The magnitude of the quake was 4.1.
noun richter scale | The quake was 4.1 on the Richter scale.
noun intensity | The intensity of the quake was 4.1.
noun seismic event | The seismic event was 4.1.

class population attribute
verb be home to | The town is home to 60,000 people.
verb live in | 60,000 people live in the town.
noun population | The population of the town is 60,000.
noun inhabitant | The town has 60,000 inhabitants.
noun resident | The town has 60,000 residents.

class number attribute
noun number | The number of the members is 60.
noun count | The count of the members is 60.
noun total | The total of the members is 60.
noun tally | The tally of the members is 60.
noun figure | The figure of the members is 60.

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
