# Making, opening, mending, publishing, counting visitors.

class build
verb build | The town built the bridge in 1932.
verb construct | The town constructed the bridge in 1932.
verb erect | The town erected the tower in 1932.
verb put up | The town put up the tower in 1932.
noun construction | The construction of the bridge began in 1932.
noun building work | The building work on the bridge began in 1932.
noun erection | The erection of the tower began in 1932.
noun building of | The building of the bridge began in 1932.

class rebuild
verb rebuild | The town rebuilt the bridge in 1946.
verb restore | The town restored the bridge in 1946.
verb reconstruct | The town reconstructed the bridge in 1946.
verb repair | The town repaired the bridge in 1946.
verb renovate | The town renovated the bridge in 1946.
verb refurbish | The town refurbished the bridge in 1946.
verb mend | The town mended the bridge in 1946.
verb fix | The town fixed the bridge in 1946.
noun rebuilding | The rebuilding of the bridge began in 1946.
noun restoration | The restoration of the bridge began in 1946.
noun reconstruction | The reconstruction of the bridge began in 1946.
noun repair | The repair of the bridge began in 1946.
noun renovation | The renovation of the bridge began in 1946.
noun refurbishment | The refurbishment of the bridge began in 1946.

class complete
verb complete | The town completed the bridge in 1935.
verb finish | The town finished the bridge in 1935.
verb be ready ~ | The bridge was ready in 1935.
noun completion | The completion of the bridge came in 1935.

class open mover
verb open | The museum opened in 1971.
verb inaugurate | The king inaugurated the museum in 1971.
verb open its doors | The museum opened its doors in 1971.
verb go into service | The tram went into service in 1971.
verb enter service | The tram entered service in 1971.
noun opening | The opening of the museum was in 1971.
noun inauguration | The inauguration of the museum was in 1971.

class reopen mover
verb reopen | The museum reopened in 1995.
verb open again | The museum opened again in 1995.
verb reopen its doors | The museum reopened its doors in 1995.
verb welcome back | The museum welcomed back visitors in 1995.
verb be reopened | The museum was reopened in 1995.
noun reopening | The reopening of the museum was in 1995.
noun re opening | The re-opening of the museum was in 1995.

class close mover
verb close | The museum closed in 1990.
verb shut | The museum shut in 1990.
verb shut down | The plant shut down in 1990.
verb close its doors | The museum closed its doors in 1990.
verb be shuttered | The plant was shuttered in 1990.
noun closure | The closure of the museum came in 1990.
noun shutdown | The shutdown of the plant came in 1990.
noun closing | The closing of the museum came in 1990.

class found
verb establish | The monks established the town in 1130.
verb set up | The company set up the fund in 1990.
verb create | The company created the fund in 1990.
verb form | The players formed the club in 1990.
noun founding | The founding of the town was in 1130.
noun foundation | The foundation of the town was in 1130.
noun establishment | The establishment of the fund was in 1990.
noun creation | The creation of the fund was in 1990.

class release
verb release | The company released the game in 2014.
verb launch | The company launched the game in 2014.
verb publish | The company published the game in 2014.
verb ship | The company shipped the game in 2014.
verb roll out | The company rolled out the change in May.
verb introduce | The company introduced the change in May.
verb issue | The mint issued the coin in 2014.
verb come out ~ | The game came out in 2014.
verb go live ~ | The change went live in May.
verb debut | The game debuted in 2014.
verb make available | The company made the change available in May.
verb enable | The company enabled the change in May.
verb implement | The company implemented the change in May.
noun release | The release of the game was in 2014.
noun rollout | The rollout of the change was in May.
noun introduction | The introduction of the coin was in 2014.
noun publication | The publication of the book was in 2014.
noun debut | The debut of the game was in 2014.

class discover
verb discover | The team discovered the tomb in 1922.
verb find | The team found the tomb in 1922.
verb detect | The team detected the signal in 1967.
verb unearth | The team unearthed the tomb in 1922.
verb spot | The team spotted the comet in 1997.
verb see | The flames were seen at noon.
verb report | The fire was reported at noon.
verb identify | The team identified the gene in 1990.
verb raise the alarm | The guard raised the alarm at noon.
verb sound | The alarm sounded at noon.
verb ring | The alarm rang at noon.
verb go off | The alarm went off at noon.
noun discovery | The discovery of the tomb was in 1922.
noun detection | The detection of the signal was in 1967.
noun alarm | The alarm was raised at noon.
noun alert | The alert was raised at noon.

class invent
verb invent | The smith invented the plough in 1730.
verb devise | The smith devised the plough in 1730.
verb develop | The company developed the drug in 2001.
verb design | The company designed the car in 2001.
noun invention | The invention of the plough was in 1730.
noun development | The development of the drug took two years.

class write
verb write | The author wrote the novel in 1925.
verb compose | The author composed the opera in 1825.
verb paint | The artist painted the fresco in 1425.
verb direct | The artist directed the film in 1955.

class make
verb make | The plant made 900 cars.
verb produce | The plant produced 900 cars.
verb manufacture | The plant manufactured 900 cars.
verb assemble | The plant assembled 900 cars.
verb turn out | The plant turned out 900 cars.
verb generate | The plant generated 900 megawatts.
noun production | The production of the plant was 900 cars.
noun output | The output of the plant was 900 cars.

class attend symmetric
verb visit | 2 million people visit the castle every year.
verb attract | The castle attracts 2 million visitors a year.
verb draw | The castle draws 2 million visitors a year.
verb welcome | The castle welcomes 2 million visitors a year.
verb receive | The castle receives 2 million visitors a year.
verb see | The castle sees 2 million visitors a year.
verb attend | 900 people attended the concert.
verb come to | 2 million people come to the castle every year.
verb pass through | 2 million people pass through the castle every year.
verb host | The castle hosts 2 million visitors a year.
verb pull in | The castle pulls in 2 million visitors a year.
verb enter | 2 million people enter the castle every year.
verb lure | The castle lures 2 million visitors a year.
verb walk through | 2 million people walk through the castle every year.
noun visitor | The castle had 2 million visitors a year.
noun attendance | The attendance of the concert was 900.
noun tourist | The castle had 2 million tourists a year.
noun footfall | The footfall of the castle was 2 million.

class employ
verb employ | The plant employs 900 people.
verb work for ~ | 900 people work for the plant.
noun workforce | The workforce of the plant was 900.
noun employee | The plant has 900 employees.
noun staff | The plant has a staff of 900.

class provide
verb provide | The store provides strong guarantees.
verb offer | The store offers strong guarantees.
verb deliver | The store delivers strong guarantees.
verb give | The store gives strong guarantees.
verb guarantee | The store guarantees strong results.
verb support | The store supports strong guarantees.
verb have | The store has strong guarantees.
verb use | The store uses strong guarantees.
verb ensure | The store ensures strong results.
verb remain | The store remains strongly consistent.
verb become | The store became strongly consistent.
