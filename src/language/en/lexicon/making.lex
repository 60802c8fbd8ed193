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
verb throw up | The town threw up the bridge in 1932.
verb lay the foundations of | The town laid the foundations of the bridge in 1932.
verb start work on | The town started work on the bridge in 1932.
verb engineer | The town engineered the bridge in 1932.
verb go up ~ | The bridge went up in 1932.
verb be under construction ~ | The bridge was under construction in 1932.
verb take shape ~ | The bridge took shape in 1932.
adj in the making | The bridge was four years in the making.
adj in the building | The bridge was four years in the building.
verb date from ~ | The bridge dated from in 1932.
verb be put up ~ | The bridge was put up in 1932.
noun construction work | The construction work of the bridge began in 1932.
noun building works | The building works of the bridge began in 1932.
noun building project | The building project of the bridge began in 1932.
noun construction project | The construction project of the bridge began in 1932.
not | The building burned on Monday.
not | The builder resigned.
verb knock together | The firm knocked the bridge together in 1998.
verb lay the foundation stone of | The firm laid the foundation stone of the bridge in 1998.
verb lay the first stone of | The firm laid the first stone of the bridge in 1998.
verb lay the cornerstone of | The firm laid the cornerstone of the bridge in 1998.
verb break ground on | The firm broke ground on the bridge in 1998.
verb break ground for | The firm broke ground for the bridge in 1998.
verb pour the foundations of | The firm poured the foundations of the bridge in 1998.
verb turn the first sod of | The firm turned the first sod of the bridge in 1998.
verb lay the foundation stone | The king laid the foundation stone in 1998.
verb lay the first stone | The king laid the first stone in 1998.
verb lay the cornerstone | The king laid the cornerstone in 1998.
noun foundation stone | The foundation stone of the bridge began in 1998.

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
verb redevelop | The town redeveloped the bridge in 1946.
verb rehabilitate | The town rehabilitated the bridge in 1946.
verb modernise | The town modernised the bridge in 1946.
verb modernize | The town modernized the bridge in 1946.
verb patch up | The town patched up the bridge in 1946.
verb remodel | The town remodeled the bridge in 1946.
verb redo | The town redid the bridge in 1946.
verb do up | The town did up the bridge in 1946.
verb bring back to life | The town brought the bridge back to life in 1946.
verb return to its former glory | The town returned the bridge to its former glory in 1946.
verb revamp | The town revamped the bridge in 1946.
verb put back together | The town put the bridge back together in 1946.
verb restore to its former glory | The town restored the bridge to its former glory in 1946.
verb raise from the ashes | The town raised the bridge from the ashes in 1946.
verb spruce up | The town spruced up the bridge in 1946.
verb retrofit | The town retrofited the bridge in 1946.
verb reinstate | The town reinstated the bridge in 1946.
verb give a facelift | The town gave the bridge a facelift in 1946.
verb be under repair ~ | The bridge was under repair in 1946.
verb be under restoration ~ | The bridge was under restoration in 1946.
verb undergo repairs ~ | The bridge underwent repairs in 1946.
verb undergo restoration ~ | The bridge underwent restoration in 1946.
verb be under reconstruction ~ | The bridge was under reconstruction in 1946.
verb rise from the ashes ~ | The bridge rose from the ashes in 1946.
verb undergo renovation ~ | The bridge underwent renovation in 1946.
noun modernisation | The modernisation of the bridge began in 1946.
noun modernization | The modernization of the bridge began in 1946.
noun redevelopment | The redevelopment of the bridge began in 1946.
noun rehabilitation | The rehabilitation of the bridge began in 1946.
noun refit | The refit of the bridge began in 1946.
noun remodelling | The remodelling of the bridge began in 1946.
noun repair work | The repair work of the bridge began in 1946.
noun restoration work | The restoration work of the bridge began in 1946.
noun rebuild | The rebuild of the bridge began in 1946.
noun revamp | The revamp of the bridge began in 1946.
noun retrofit | The retrofit of the bridge began in 1946.
noun renovation work | The renovation work of the bridge began in 1946.
noun conservation work | The conservation work of the bridge began in 1946.
not | The town built a bridge in 1932.
verb put back up | The town put back up the bridge in 1998.
verb build anew | The town built the bridge anew in 1998.
verb build again | The town built the bridge again in 1998.
verb raise again | The town raised the bridge again in 1998.
verb bring back to its former glory | The town brought the bridge back to its former glory in 1998.
verb put back on its feet | The town put the bridge back on its feet in 1998.
verb build back | The town built back the bridge in 1998.

class complete
verb complete | The town completed the bridge in 1935.
verb finish | The town finished the bridge in 1935.
verb be ready ~ | The bridge was ready in 1935.
noun completion | The completion of the bridge came in 1935.
verb finish off | The town finished off the bridge in 1935.
verb put the finishing touches to | The town put the finishing touches to the bridge in 1935.
verb finalise | The town finalised the bridge in 1935.
verb finalize | The town finalized the bridge in 1935.
verb top out | The town topped out the bridge in 1935.
verb complete work on | The town completed work on the bridge in 1935.
verb finish work on | The town finished work on the bridge in 1935.
verb complete construction of | The town completed construction of the bridge in 1935.
verb finish construction of | The town finished construction of the bridge in 1935.
verb polish off | The town polished off the bridge in 1935.
verb carry through | The town carried the bridge through in 1935.
verb lay the last stone of | The town laid the last stone of the bridge in 1935.
verb be complete ~ | The bridge was complete in 1935.
verb stand complete ~ | The bridge stood complete in 1935.
verb reach completion ~ | The bridge reached completion in 1935.
verb be built by ~ | The bridge was built by in 1935.
verb come to completion ~ | The bridge came to completion in 1935.
verb be fully built ~ | The bridge was fully built in 1935.
noun finishing | The finishing of the bridge came in 1935.
noun topping out | The topping out of the bridge came in 1935.
noun finalisation | The finalisation of the bridge came in 1935.
noun finalization | The finalization of the bridge came in 1935.
noun finishing touch | The finishing touch of the bridge came in 1935.
noun final touch | The final touch of the bridge came in 1935.
verb wrap up | The firm wrapped up the bridge on Monday.
verb tie up | The firm tied up the bridge on Monday.
verb clinch | The firm clinched the bridge on Monday.
verb consummate | The firm consummated the bridge on Monday.
verb bring to completion | The firm brought the bridge to completion on Monday.
verb bring to a close | The firm brought the bridge to a close on Monday.
verb cross the finish line on | The firm crossed the finish line on the bridge on Monday.
verb push over the line | The firm pushed the bridge over the line on Monday.
verb go through ~ | The bridge went through on Monday.
verb be finalised ~ | The bridge was finalised on Monday.
verb be finalized ~ | The bridge was finalized on Monday.
verb be wrapped up ~ | The bridge was wrapped up on Monday.
verb be sealed ~ | The bridge was sealed on Monday.
verb come to fruition ~ | The bridge came to fruition on Monday.
verb be a done deal ~ | The bridge was a done deal on Monday.
verb be brought to a close ~ | The bridge was brought to a close on Monday.
noun consummation | The consummation of the bridge came on Monday.
noun wrapping up | The wrapping up of the bridge came on Monday.
verb place the last stone of | The firm placed the last stone of the bridge in May.
verb place the final stone of | The firm placed the final stone of the bridge in May.
verb lay the final stone of | The firm laid the final stone of the bridge in May.
noun end of construction | The end of construction of the bridge came in May.
noun completion date | The completion date of the bridge came in May.
noun finishing date | The finishing date of the bridge came in May.

class open mover
verb open | The museum opened in 1971.
verb inaugurate | The king inaugurated the museum in 1971.
verb open its doors | The museum opened its doors in 1971.
verb be open from | The shop is open from 9 a.m.
verb let in from | Guests are let in from 9 a.m.
verb be let in from | Guests are let in from 9 a.m.
verb be admitted from | Guests are admitted from 9 a.m.
noun opening hours | The opening hours begin at 9 a.m.
noun opening times | The opening times begin at 9 a.m.
noun opening time | The opening time of the shop is 9 a.m.
verb go into service | The tram went into service in 1971.
verb enter service | The tram entered service in 1971.
noun opening | The opening of the museum was in 1971.
noun inauguration | The inauguration of the museum was in 1971.
weak establish | The monks established the school in 1971.
weak set up | The monks set up the school in 1971.
verb open to the public | The museum opened to the public in 1971.
verb go into operation | The museum went into operation in 1971.
verb begin operations | The museum began operations in 1971.
verb start operations | The museum started operations in 1971.
verb come into service | The museum came into service in 1971.
verb come on stream | The museum came on stream in 1971.
verb come into operation | The museum came into operation in 1971.
verb open to visitors | The museum opened to visitors in 1971.
verb open to traffic | The museum opened to traffic in 1971.
verb start business | The museum started business in 1971.
verb start production | The museum started production in 1971.
verb begin production | The museum began production in 1971.
verb start work | The museum started work in 1971.
verb come on line | The museum came on line in 1971.
verb open its gates | The museum opened its gates in 1971.
verb be in operation | The museum was in operation in 1971.
verb be in service | The museum was in service in 1971.
verb go on stream | The museum went on stream in 1971.
verb come online | The museum came online in 1971.
verb throw open its doors | The museum threw open its doors in 1971.
verb enter operation | The museum entered operation in 1971.
verb become operational | The museum became operational in 1971.
verb receive its first visitors | The museum received its first visitors in 1971.
verb open for business | The museum opened for business in 1971.
verb welcome its first visitors | The museum welcomed its first visitors in 1971.
verb set up shop | The museum set up shop in 1971.
verb begin business | The museum began business in 1971.
verb cut the ribbon on | The king cut the ribbon on the museum in 1971.
verb dedicate | The king dedicated the museum in 1971.
verb declare open | The king declared the museum open in 1971.
verb consecrate | The king consecrated the museum in 1971.
verb put into service | The king put the museum into service in 1971.
verb put into operation | The king put the museum into operation in 1971.
verb bring into service | The king brought the museum into service in 1971.
verb bring on line | The king brought the museum on line in 1971.
verb carry its first passengers | The line carried its first passengers in May.
verb admit its first | The zoo admitted its first visitors in May.
verb cut the ribbon at | The mayor cut the ribbon at the mall in May.
verb open its doors to | The mall opened its doors to shoppers in May.
verb open to passengers | The line opened to passengers in May.
verb be opened to traffic | The bridge was opened to traffic in May.
verb be unveiled to the public | The bridge was unveiled to the public in May.
verb see its first visitors | The bridge saw its first visitors in May.
verb take its first passengers | The bridge took its first passengers in May.
verb take its first guests | The bridge took its first guests in May.
verb serve its first customers | The bridge served its first customers in May.
verb serve its first guests | The bridge served its first guests in May.
verb welcome its first customers | The bridge welcomed its first customers in May.
verb welcome its first patients | The bridge welcomed its first patients in May.
verb welcome its first pupils | The bridge welcomed its first pupils in May.
verb welcome its first students | The bridge welcomed its first students in May.
verb receive its first guests | The bridge received its first guests in May.
verb receive its first patients | The bridge received its first patients in May.
verb receive its first passengers | The bridge received its first passengers in May.
verb greet its first visitors | The bridge greeted its first visitors in May.
verb greet its first guests | The bridge greeted its first guests in May.
verb carry its first cars | The bridge carried its first cars in May.
verb carry its first train | The bridge carried its first train in May.
verb start receiving visitors | The bridge started receiving visitors in May.
verb begin receiving visitors | The bridge began receiving visitors in May.
verb start admitting visitors | The bridge started admitting visitors in May.
verb begin admitting visitors | The bridge began admitting visitors in May.
verb begin welcoming visitors | The bridge began welcoming visitors in May.
verb start welcoming visitors | The bridge started welcoming visitors in May.
noun entry into service | The entry into service of the bridge came in May.
noun start of operations | The start of operations of the bridge came in May.
noun opening date | The opening date of the bridge came in May.
not | The construction of the museum began in 1969.
noun grand opening | The grand opening of the museum was in 1971.
noun commissioning | The commissioning of the museum was in 1971.
noun opening day | The opening day of the museum was in 1971.
noun opening ceremony | The opening ceremony of the museum was in 1971.
noun ribbon cutting | The ribbon cutting was in May.
noun official opening | The official opening was in May.
not | The museum closed in 1990.
not | The open question was debated.
verb carry traffic | The bridge carried traffic in 1971.
verb throw open | The king threw open the museum in 1971.
verb open to drivers | The bridge opened to drivers in 1971.
verb be inaugurated | The bridge was inaugurated in 1971.
verb welcome its first guests | The museum welcomed its first guests on Monday.
verb welcome its first passengers | The museum welcomed its first passengers on Monday.
verb cut the ribbon | The museum cut the ribbon on Monday.
verb be opened | The museum was opened on Monday.
verb start operating | The museum started operating on Monday.
verb begin operating | The museum began operating on Monday.
verb commence operations | The museum commenced operations on Monday.
verb swing its doors open | The museum swung its doors open on Monday.
verb fling open its doors | The museum flung open its doors on Monday.

class reopen mover
verb reopen | The museum reopened in 1995.
verb open again | The museum opened again in 1995.
verb reopen its doors | The museum reopened its doors in 1995.
verb welcome back | The museum welcomed back visitors in 1995.
verb be reopened | The museum was reopened in 1995.
noun reopening | The reopening of the museum was in 1995.
noun re opening | The re-opening of the museum was in 1995.
verb resume operations | The museum resumed operations in 1995.
verb resume production | The museum resumed production in 1995.
verb be back in service | The museum was back in service in 1995.
verb be open again | The museum was open again in 1995.
verb reopen to the public | The museum reopened to the public in 1995.
verb reopen for business | The museum reopened for business in 1995.
verb restart production | The museum restarted production in 1995.
verb be back in business | The museum was back in business in 1995.
verb return to service | The museum returned to service in 1995.
verb reopen to visitors | The museum reopened to visitors in 1995.
verb open once more | The museum opened once more in 1995.
verb reopen to traffic | The museum reopened to traffic in 1995.
verb come back into service | The museum came back into service in 1995.
verb resume service | The museum resumed service in 1995.
verb be back in operation | The museum was back in operation in 1995.
verb restart operations | The museum restarted operations in 1995.
verb throw its doors open again | The museum threw its doors open again in 1995.
noun resumption | The resumption of the museum was in 1995.
noun restart | The restart of the museum was in 1995.
noun reinstatement | The reinstatement of the museum was in 1995.
verb resume trading | The exchange resumed trading on Monday.
verb restart trading | The exchange restarted trading on Monday.
verb start trading again | The exchange started trading again on Monday.
verb begin trading again | The exchange began trading again on Monday.
verb start up again | The exchange started up again on Monday.
not | The museum opened in 1971.
verb be back in use | The museum was back in use in 1995.
verb be fully open again | The museum was fully open again in 1995.
verb be in full use | The lock was in full use in 1995.
verb give back | The town gave back the lock in 1995.
verb restore | The town restored the lock in 1995.
verb declare clear | The port declared the lock clear in 1995.
verb clear | The port cleared the lock in 1995.
verb be back open | The museum was back open on Monday.
verb open its doors again | The museum opened its doors again on Monday.
verb open its doors once more | The museum opened its doors once more on Monday.
verb welcome visitors again | The museum welcomed visitors again on Monday.
verb welcome visitors back | The museum welcomed visitors back on Monday.
verb welcome again | The museum welcomed visitors again on Monday.
verb let in again | The museum let visitors in again on Monday.
verb welcome back visitors | The museum welcomed back visitors on Monday.
verb receive visitors again | The museum received visitors again on Monday.
verb be accessible again | The museum was accessible again on Monday.
verb be open to visitors again | The museum was open to visitors again on Monday.
verb throw open its doors again | The museum threw open its doors again on Monday.
verb let visitors back in | The museum let visitors back in on Monday.
verb resume business | The museum resumed business on Monday.
verb be rededicated | The museum was rededicated on Monday.
verb be reinaugurated | The museum was reinaugurated on Monday.
verb swing open again | The museum swung open again on Monday.
verb be open for business again | The museum was open for business again on Monday.
noun reinauguration | The reinauguration of the museum came on Monday.
noun rededication | The rededication of the museum came on Monday.
noun return to service | The return to service of the museum came on Monday.

class close mover
verb close | The museum closed in 1990.
verb shut | The museum shut in 1990.
verb shut down | The plant shut down in 1990.
verb close its doors | The museum closed its doors in 1990.
verb be shuttered | The plant was shuttered in 1990.
noun closure | The closure of the museum came in 1990.
noun shutdown | The shutdown of the plant came in 1990.
noun closing | The closing of the museum came in 1990.
verb shut its doors | The museum shut its doors in 1990.
verb shut up shop | The museum shut up shop in 1990.
verb cease operations | The museum ceased operations in 1990.
verb cease production | The museum ceased production in 1990.
verb stop production | The museum stopped production in 1990.
verb close down | The museum closed down in 1990.
verb close for good | The museum closed for good in 1990.
verb halt production | The museum halted production in 1990.
verb halt operations | The museum halted operations in 1990.
verb suspend operations | The museum suspended operations in 1990.
verb be closed down | The museum was closed down in 1990.
verb go out of business | The museum went out of business in 1990.
verb cease to exist | The museum ceased to exist in 1990.
verb go dark | The museum went dark in 1990.
verb end production | The museum ended production in 1990.
verb end operations | The museum ended operations in 1990.
verb grind to a halt | The museum ground to a halt in 1990.
verb shut up | The museum shut up in 1990.
verb close its gates | The museum closed its gates in 1990.
verb shut its gates | The museum shut its gates in 1990.
verb close its books | The museum closed its books in 1990.
verb cease publication | The museum ceased publication in 1990.
verb put up the shutters | The museum put up the shutters in 1990.
verb be shut down | The museum was shut down in 1990.
verb cease to operate | The museum ceased to operate in 1990.
verb pull down the shutters | The museum pulled down the shutters in 1990.
verb shutter | The company shuttered the plant in 1990.
verb mothball | The company mothballed the plant in 1990.
verb decommission | The company decommissioned the plant in 1990.
verb seal off | The company sealed off the plant in 1990.
verb pull the plug on | The company pulled the plug on the plant in 1990.
verb take out of service | The company took the plant out of service in 1990.
noun shuttering | The shuttering of the museum was in 1990.
noun decommissioning | The decommissioning of the museum was in 1990.
noun winding up | The winding up of the museum was in 1990.
noun plant closure | The plant closure of the museum was in 1990.
verb be closed for good | The plant was closed for good in May.
verb go under for good | The plant went under for good in May.
verb cease business | The plant ceased business in May.
verb cease manufacturing | The plant ceased manufacturing in May.
verb stop manufacturing | The plant stopped manufacturing in May.
verb end manufacturing | The plant ended manufacturing in May.
verb turn off the lights for the last time | The plant turned off the lights for the last time in May.
noun closing down | The closing down of the plant came in May.
noun shutting down | The shutting down of the plant came in May.
noun closure date | The closure date of the plant came in May.
noun end of operations | The end of operations of the plant came in May.
noun end of production | The end of production of the plant came in May.
not | The museum opened in 1990.
verb bring down the shutters | The museum brought down the shutters on Monday.
verb cease trading | The museum ceased trading on Monday.
verb stop operating | The museum stopped operating on Monday.
verb be mothballed | The museum was mothballed on Monday.
verb be closed to the public | The museum was closed to the public on Monday.
verb stop trading | The museum stopped trading on Monday.
verb discontinue operations | The museum discontinued operations on Monday.
verb shut for good | The museum shut for good on Monday.
weak switch off | The company switched off the old service in May.
weak turn off | The company turned off the old service in May.
weak retire | The company retired the old service in May.
weak discontinue | The company discontinued the old service in May.
weak take offline | The company took the old service offline in May.
weak be sunset | The old service was sunset in May.
weak phase out | The company phased out the old service in May.
weak reach its end of life | The old service reached its end of life in May.
weak reach end of life | The old service reached end of life in May.
weak be no longer available | The old service was no longer available in May.
weak cease to be available | The old service ceased to be available in May.
weak stop working | The old service stopped working in May.
verb be open until | The shop is open until 6 p.m.
noun opening hours | The opening hours end at 6 p.m.
noun opening times | The opening times end at 6 p.m.
noun closing time | The closing time of the shop is 6 p.m.
verb stay open until | The shop stays open until 6 p.m.
verb be open till | The shop is open till 6 p.m.
verb stay open till | The shop stays open till 6 p.m.
noun shutting | The shutting of the museum came on Monday.
noun mothballing | The mothballing of the museum came on Monday.

class found
verb founded | The monks founded the town in 1130.
verb start up | The brothers started up the firm in 1990.
verb establish | The monks established the town in 1130.
verb set up | The company set up the fund in 1990.
verb create | The company created the fund in 1990.
verb form | The players formed the club in 1990.
noun founding | The founding of the town was in 1130.
noun foundation | The foundation of the town was in 1130.
noun establishment | The establishment of the fund was in 1990.
noun creation | The creation of the fund was in 1990.
verb lay the foundations of | The monks laid the foundations of the town in 1130.
verb incorporate | The monks incorporated the town in 1130.
verb lay the foundation of | The monks laid the foundation of the town in 1130.
verb come into existence ~ | The town came into existence in 1130.
verb start life ~ | The town started life in 1130.
verb begin life ~ | The town began life in 1130.
verb trace its roots ~ | The town traced its roots in 1130.
verb trace its origins ~ | The town traced its origins in 1130.
verb have its origins ~ | The town had its origins in 1130.
verb have its roots ~ | The town had its roots in 1130.
verb see the light of day ~ | The town saw the light of day in 1130.
verb exist since ~ | The town existed since in 1130.
noun inception | The inception of the town was in 1130.
noun incorporation | The incorporation of the town was in 1130.
verb bring into being | The firm was brought into being in May.
verb call into existence | The engineer called the firm into existence in May.
verb bring into existence | The engineer brought the firm into existence in May.
verb dream up | The engineer dreamed the firm up in May.
verb think up | The engineer thought the firm up in May.
weak conceive | The engineer conceived the firm in May.
weak invent | The engineer invented the firm in May.
weak devise | The engineer devised the firm in May.
verb be the creator of | The engineer was the creator of the firm in May.
verb be the founder of | The engineer was the founder of the firm in May.
verb be a founder of | The engineer was a founder of the firm in May.
verb set on its feet | The engineer set on its feet in May.
verb come into being ~ | The firm came into being in May.
verb get its start ~ | The firm got its start in May.
verb have its beginnings ~ | The firm had its beginnings in May.
verb have its start ~ | The firm had its start in May.
verb be in existence since ~ | The firm was in existence since in May.
verb be the brainchild of ~ | The firm was the brainchild of in May.
verb be the work of ~ | The firm was the work of in May.
verb trace its history ~ | The firm traced its history in May.
verb trace its beginnings ~ | The firm traced its beginnings in May.
verb trace its history back to ~ | The firm traced its history back to in May.
noun founding date | The founding date of the firm came in May.
noun foundation date | The foundation date of the firm came in May.
noun founding year | The founding year of the firm came in May.

class release
verb release under | The firm released the tool under the same terms.
verb publish under | The firm published the tool under the same terms.
verb make available under | The firm made the tool available under the same terms.
verb go on sale at ~ | The album went on sale at $20.
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
verb bring out | The company brought out the game in 2014.
verb put on sale | The company put the game on sale in 2014.
verb put on the market | The company put the game on the market in 2014.
verb bring to market | The company brought the game to market in 2014.
verb bring onto the market | The company brought the game onto the market in 2014.
verb push out | The company pushed out the game in 2014.
verb place on the market | The company placed the game on the market in 2014.
verb open source | The company opened source the game in 2014.
verb appear ~ | The game appeared in 2014.
verb hit the shelves ~ | The game hit the shelves in 2014.
verb go on sale ~ | The game went on sale in 2014.
verb be available ~ | The game was available in 2014.
verb become available ~ | The game became available in 2014.
verb hit bookshops ~ | The game hit bookshops in 2014.
verb hit the shops ~ | The game hit the shops in 2014.
verb see the light of day ~ | The game saw the light of day in 2014.
verb hit the market ~ | The game hit the market in 2014.
verb reach the shops ~ | The game reached the shops in 2014.
verb come on the market ~ | The game came on the market in 2014.
verb be in shops ~ | The game was in shops in 2014.
verb reach stores ~ | The game reached stores in 2014.
verb hit stores ~ | The game hit stores in 2014.
verb arrive in shops ~ | The game arrived in shops in 2014.
verb reach general availability ~ | The game reached general availability in 2014.
verb become generally available ~ | The game became generally available in 2014.
verb be generally available ~ | The game was generally available in 2014.
verb be in print ~ | The game was in print in 2014.
verb ship ~ | The game shipped in 2014.
verb leave beta ~ | The game left beta in 2014.
verb come out of beta ~ | The game came out of beta in 2014.
verb exit beta ~ | The game exited beta in 2014.
verb graduate from beta ~ | The game graduated from beta in 2014.
verb go ga ~ | The game went GA in 2014.
verb come to market ~ | The game came to market in 2014.
verb go gold ~ | The game went gold in 2014.
verb hit bookstores ~ | The game hit bookstores in 2014.
verb go on the market ~ | The game went on the market in 2014.
verb be on sale ~ | The game was on sale in 2014.
verb be up for sale ~ | The game was up for sale in 2014.
verb appear in print ~ | The game appeared in print in 2014.
verb see publication ~ | The game saw publication in 2014.
verb enter general availability ~ | The game entered general availability in 2014.
verb be on the market ~ | The game was on the market in 2014.
noun appearance | The appearance of the game was in 2014.
noun general availability | The general availability of the game was in 2014.
noun roll out | The roll out of the game was in 2014.
noun first edition | The first edition of the game was in 2014.
noun release date | The release date of the game was in 2014.
noun publishing | The publishing of the game was in 2014.
noun publication date | The publication date of the game was in 2014.
verb hit record shops ~ | The album hit record shops in May.
verb hit streaming services ~ | The album hit streaming services in May.
verb hit newsstands ~ | The album hit newsstands in May.
verb hit the newsstands ~ | The album hit the newsstands in May.
verb be in bookshops ~ | The album was in bookshops in May.
verb be in bookstores ~ | The album was in bookstores in May.
verb be in stores ~ | The album was in stores in May.
verb land in stores ~ | The album landed in stores in May.
verb roll off the presses ~ | The album rolled off the presses in May.
verb come off the press ~ | The album came off the press in May.
verb be out in stores ~ | The album was out in stores in May.
verb put out album | The band put out an album in May.
verb put out record | The band put out a record in May.
verb put out single | The band put out a single in May.
verb unleash on the public | The band unleashed the album on the public in May.
verb offer to the public | The band offered the album to the public in May.
noun publication day | The publication day of the album came in May.
noun release day | The release day of the album came in May.
noun product launch | The product launch of the album came in May.
noun market launch | The market launch of the album came in May.
noun commercial launch | The commercial launch of the album came in May.
noun public launch | The public launch of the album came in May.
not | The ship docked in May.
verb make publicly available | The firm made the album publicly available on Monday.
verb post online | The firm posted the album online on Monday.
verb publish online | The firm published the album online on Monday.
verb make generally available | The firm made the album generally available on Monday.
verb serialise | The firm serialised the album on Monday.
verb go to press ~ | The album went to press on Monday.
verb go on general release ~ | The album went on general release on Monday.
verb hit cinemas ~ | The album hit cinemas on Monday.
verb hit theaters ~ | The album hit theaters on Monday.
verb go into general availability ~ | The album went into general availability on Monday.
verb arrive in stores ~ | The album arrived in stores on Monday.
verb appear in bookshops ~ | The album appeared in bookshops on Monday.
verb be added in ~ | The tool was added in version 2.
verb be new in ~ | The tool is new in version 2.
verb arrive in version ~ | The tool arrived in version 2.
verb land in version ~ | The tool landed in version 2.
verb ship in version ~ | The tool shipped in version 2.
verb ship with version ~ | The tool ships with version 2.
verb appear in version ~ | The tool appeared in version 2.
verb come with version ~ | The tool came with version 2.
verb be stabilised in ~ | The tool was stabilised in version 2.
verb be stable since ~ | The tool is stable since version 2.
verb exist since version ~ | The tool exists since version 2.
verb become stable in ~ | The tool became stable in version 2.
verb debut in version ~ | The tool debuted in version 2.

class discover
verb discover | The team discovered the tomb in 1922.
verb find | The team found the tomb in 1922.
verb detect | The team detected the signal in 1967.
verb unearth | The team unearthed the tomb in 1922.
verb spot | The team spotted the comet in 1997.
verb see | The flames were seen at noon.
verb report | The fire was reported at noon.
verb identify | The team identified the gene in 1990.
verb learn of | The team learned of the leak in 1990.
verb find out about | The team found out about the leak in 1990.
verb become aware of | The team became aware of the leak in 1990.
verb get wind of | The team got wind of the leak in 1990.
verb raise the alarm | The guard raised the alarm at noon.
verb sound | The alarm sounded at noon.
verb ring | The alarm rang at noon.
verb go off | The alarm went off at noon.
noun discovery | The discovery of the tomb was in 1922.
noun detection | The detection of the signal was in 1967.
noun alarm | The alarm was raised at noon.
noun alert | The alert was raised at noon.
verb come across | The team came across the tomb in 1922.
verb come upon | The team came upon the tomb in 1922.
verb stumble on | The team stumbled on the tomb in 1922.
verb stumble upon | The team stumbled upon the tomb in 1922.
verb stumble across | The team stumbled across the tomb in 1922.
verb uncover | The team uncovered the tomb in 1922.
verb locate | The team located the tomb in 1922.
verb track down | The team tracked down the tomb in 1922.
verb excavate | The team excavated the tomb in 1922.
verb dig up | The team dug up the tomb in 1922.
verb bring to light | The team brought the tomb to light in 1922.
verb happen upon | The team happened upon the tomb in 1922.
verb chance upon | The team chanced upon the tomb in 1922.
verb sight | The team sighted the tomb in 1922.
verb make out | The team made out the tomb in 1922.
verb pinpoint | The team pinpointed the tomb in 1922.
verb lay eyes on | The team laid eyes on the tomb in 1922.
verb make the discovery of | The team made the discovery of the tomb in 1922.
verb find evidence of | The team found evidence of the tomb in 1922.
verb find traces of | The team found traces of the tomb in 1922.
verb come to know of | The team came to know of the tomb in 1922.
verb hit upon | The team hit upon the tomb in 1922.
verb hit on | The team hit on the tomb in 1922.
verb light on | The team lit on the tomb in 1922.
verb ferret out | The team ferreted out the tomb in 1922.
verb home in on | The team homed in on the tomb in 1922.
verb catch sight of | The team caught sight of the tomb in 1922.
verb come to light ~ | The tomb came to light in 1922.
verb be seen for the first time ~ | The tomb was seen for the first time in 1922.
verb be brought to light ~ | The tomb was brought to light in 1922.
verb be dug up ~ | The tomb was dug up in 1922.
noun sighting | The sighting of the tomb was in 1922.
noun unearthing | The unearthing of the tomb was in 1922.
noun excavation | The excavation of the tomb was in 1922.
noun first sighting | The first sighting of the tomb was in 1922.
not | The bell tower was restored.
weak reach | Divers reached the miners on Monday.
verb be found alive ~ | The miners were found alive on Monday.
verb come face to face with | Divers came face to face with the miners on Monday.
verb pick up signs of | The crew picked up signs of the wreck on Monday.
verb find signs of | The crew found signs of the wreck on Monday.
verb pick up traces of | The crew picked up traces of the wreck on Monday.
verb recognise the presence of | The crew recognised the presence of the wreck on Monday.
verb dredge up | The crew dredged up the wreck on Monday.
verb run to earth | The crew ran the wreck to earth on Monday.
verb get wind of | The crew got wind of the wreck on Monday.
verb sniff out | The crew sniffed out the wreck on Monday.
verb dig out | The crew dug out the wreck on Monday.
verb find the remains of | The crew found the remains of the wreck on Monday.
verb reveal the presence of | The crew revealed the presence of the wreck on Monday.
verb confirm the presence of | The crew confirmed the presence of the wreck on Monday.
verb be uncovered ~ | The wreck was uncovered on Monday.
verb be unearthed ~ | The wreck was unearthed on Monday.
verb be detected ~ | The wreck was detected on Monday.
verb be identified ~ | The wreck was identified on Monday.
noun uncovering | The uncovering of the wreck came on Monday.
verb observe | Doctors observed the fault in the trial.
weak reveal | The test revealed a fault on Monday.
verb throw up | The test threw up a fault on Monday.
verb turn up | The search turned up a fault on Monday.
verb show up | The test showed up a fault on Monday.
weak emerge ~ | A fault emerged in the test.
weak surface ~ | A fault surfaced in the test.

class invent
verb invent | The smith invented the plough in 1730.
verb devise | The smith devised the plough in 1730.
verb develop | The company developed the drug in 2001.
verb design | The company designed the car in 2001.
noun invention | The invention of the plough was in 1730.
noun development | The development of the drug took two years.
verb dream up | The engineer dreamed the pump up in May.
verb think up | The engineer thought the pump up in May.
weak conceive | The engineer conceived the pump in May.
verb come up with the idea for | The engineer came up with the idea for the pump in May.
verb come up with the idea of | The engineer came up with the idea of the pump in May.
verb come up with the design for | The engineer came up with the design for the pump in May.
verb come up with the design of | The engineer came up with the design of the pump in May.
verb be the inventor of | The engineer was the inventor of the pump in May.
verb be the creator of | The engineer was the creator of the pump in May.
verb be the designer of | The engineer was the designer of the pump in May.
verb be the architect of | The engineer was the architect of the pump in May.
verb be the brains behind | The engineer was the brains behind the pump in May.
verb be the brain behind | The engineer was the brain behind the pump in May.
verb be the mind behind | The engineer was the mind behind the pump in May.
verb draw up the plans for | The engineer drew up the plans for the pump in May.
verb draw up the plans of | The engineer drew up the plans of the pump in May.
verb draw the plans for | The engineer drew the plans for the pump in May.
verb draw the plans of | The engineer drew the plans of the pump in May.
verb draw up the designs for | The engineer drew up the designs for the pump in May.
weak pioneer | The engineer pioneered the pump in May.
verb be the brainchild of ~ | The pump was the brainchild of the engineer.
verb be the creation of ~ | The pump was the creation of the engineer.
verb be to a design by ~ | The pump was to a design by the engineer.
noun architectural design | The architectural design of the pump took two years.

class write
verb write | The author wrote the novel in 1925.
verb author | The author authored the novel in 1925.
verb draft | The author drafted the novel in 1925.
verb complete | The author completed the novel in 1925.
verb co write | The author coed write the novel in 1925.
verb work on | The author worked on the novel in 1925.
verb put on paper | The author put the novel on paper in 1925.
verb set down | The author set down the novel in 1925.
verb dash off | The author dashed off the novel in 1925.
verb type | The author typed the novel in 1925.
noun writing | The writing of the novel took a year.
noun authorship | The authorship of the novel took a year.
verb pen | The author penned the novel in 1925.
verb be the author of | The smith was the author of the novel.
not | The right bank of the river was flooded.

class compose
verb compose | The author composed the opera in 1825.
weak write | The author wrote the opera in 1825.
verb be the composer of | The author was the composer of the opera.
noun composition | The composition of the opera took a year.

class paint
verb paint | The artist painted the fresco in 1425.

class direct
verb direct | The artist directed the film in 1955.
verb helm | The artist helmed the film in 1955.

class make
verb make | The plant made 900 cars.
verb produce | The plant produced 900 cars.
verb manufacture | The plant manufactured 900 cars.
verb assemble | The plant assembled 900 cars.
verb turn out | The plant turned out 900 cars.
verb generate | The plant generated 900 megawatts.
noun production | The production of the plant was 900 cars.
noun output | The output of the plant was 900 cars.
verb churn out | The plant churned out 900 cars in May.
verb yield | The plant yielded 900 cars in May.
verb fabricate | The plant fabricated 900 cars in May.
verb craft | The plant crafted 900 cars in May.
verb brew | The plant brewed 900 cars in May.
verb bake | The plant baked 900 cars in May.
verb forge | The plant forged 900 cars in May.
verb pump out | The plant pumped out 900 cars in May.
verb refine | The plant refined 900 cars in May.
verb mass produce | The plant massed produce 900 cars in May.
noun manufacture | The manufacture of the plant was 900 cars.
noun yield | The yield of the plant was 900 cars.
noun manufacturing | The manufacturing of the plant was 900 cars.
noun assembly | The assembly of the plant was 900 cars.
noun annual output | The annual output of the plant was 900 cars.
noun annual production | The annual production of the plant was 900 cars.
not | The make of the car was unknown.

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
verb watch | 900 people watched the concert in May.
verb turn out for | 900 people turned out for the concert in May.
verb turn up for | 900 people turned up for the concert in May.
verb flock to | 900 people flocked to the concert in May.
verb be present at | 900 people were present at the concert in May.
verb take part in | 900 people took part in the concert in May.
verb come out for | 900 people came out for the concert in May.
verb throng to | 900 people thronged to the concert in May.
verb go to | 900 people went to the concert in May.
verb crowd into | 900 people crowded into the concert in May.
verb pack into | 900 people packed into the concert in May.
verb pour into | 900 people poured into the concert in May.
verb sit in on | 900 people sat in on the concert in May.
verb go along to | 900 people went along to the concert in May.
verb file into | 900 people filed into the concert in May.
verb stream into | 900 people streamed into the concert in May.
verb show up for | 900 people showed up for the concert in May.
verb look round | 900 people looked round the concert in May.
verb look around | 900 people looked around the concert in May.
verb cross the threshold of | 900 people crossed the threshold of the concert in May.
verb bring in | The concert brought in 900 people in May.
verb be attended by | The concert was attended by 900 people in May.
verb be watched by | The concert was watched by 900 people in May.
verb be seen by | The concert was seen by 900 people in May.
verb draw a crowd of | The concert drew a crowd of 900 people in May.
verb play to a crowd of | The concert played to a crowd of 900 people in May.
verb attract a crowd of | The concert attracted a crowd of 900 people in May.
verb be held before | The concert was held before 900 people in May.
verb be played before | The concert was played before 900 people in May.
verb sell out to | The concert sold out to 900 people in May.
verb pack | Some 40,000 fans packed the ground.
verb fill | Some 40,000 fans filled the ground.
verb cram into | Some 40,000 fans crammed into the ground.
verb squeeze into | Some 40,000 fans squeezed into the ground.
verb jam | Some 40,000 fans jammed the ground.
verb be in attendance at | Some 40,000 fans were in attendance at the match.
verb witness | Some 40,000 fans witnessed the match.
verb cheer on | Some 40,000 fans cheered on the team.
verb gather at | Some 40,000 fans gathered at the ground.
verb gather in | Some 40,000 fans gathered in the ground.
verb turn up at | Some 40,000 fans turned up at the ground.
verb converge on | Some 40,000 fans converged on the ground.
verb swarm to | Some 40,000 fans swarmed to the ground.
verb play to | The band played to 40,000 fans.
verb play in front of | The band played in front of 40,000 fans.
verb play before | The band played before 40,000 fans.
verb perform before | The band performed before 40,000 fans.
verb perform in front of | The band performed in front of 40,000 fans.
verb perform to | The band performed to 40,000 fans.
verb be packed with | The ground was packed with 40,000 fans.
verb be filled with | The ground was filled with 40,000 fans.
verb have attendance | The museum had an attendance of 40,000.
verb have visitors | The museum had 40,000 visitors.
verb count visitors | The museum counted 40,000 visitors.
verb record visitors | The museum recorded 40,000 visitors.
verb have an attendance of | The show had an attendance of 40,000.
verb entertain | The park entertained 40,000 guests.
verb tempt in | The museum tempted in 40,000 people.
verb come through | Some 40,000 people came through the museum.
verb walk through the doors of | Some 40,000 people walked through the doors of the museum.
verb come through the doors of | Some 40,000 people came through the doors of the museum.
verb pass through the doors of | Some 40,000 people passed through the doors of the museum.
verb pass through the gates of | Some 40,000 people passed through the gates of the park.
verb pass through the turnstiles of | Some 40,000 people passed through the turnstiles of the park.
verb click through the turnstiles of | Some 40,000 people clicked through the turnstiles of the park.
verb make the trip to | Some 40,000 people made the trip to the park.
verb buy tickets for | Some 40,000 people bought tickets for the show.
verb buy tickets to | Some 40,000 people bought tickets to the show.
noun attendee | The attendee of the concert was 900.
noun visitor number | The visitor number of the concert was 900.
noun concertgoer | The concertgoer of the concert was 900.
noun ticket holder | The ticket holder of the concert was 900.
noun crowd | The crowd at the match was 40,000.
noun gate | The gate at the match was 40,000.
noun audience | The audience at the match was 40,000.
noun turnout | The turnout at the match was 40,000.
noun full house | The full house was 40,000.
noun sell out | The sell out was 40,000.
noun sell out crowd | The sell out crowd was 40,000.
noun capacity crowd | The capacity crowd was 40,000.
noun home crowd | The home crowd was 40,000.
noun attendance figure | The attendance figure was 40,000.
noun visitor figure | The visitor figure was 40,000.
noun number of visitors | The number of visitors was 40,000.
noun number of spectators | The number of spectators was 40,000.
noun spectator | The spectators were 40,000.
noun onlooker | The onlookers were 40,000.
noun viewer | The viewers were 40,000.
noun admission | The admissions were 40,000.
noun museum visitor | The museum visitors were 40,000.
noun congregation | The congregation was 400.
verb pay to see | Some 900 fans paid to see the match in May.
verb pay to watch | Some 900 fans paid to watch the match in May.
verb turn out to watch | Some 900 fans turned out to watch the match in May.
verb turn out to see | Some 900 fans turned out to see the match in May.
verb queue to see | Some 900 fans queued to see the match in May.
verb be in the stands for | Some 900 fans were in the stands for the match in May.
verb be in the stands at | Some 900 fans were in the stands at the match in May.
noun visitor total | The visitor total of 900 fans set a record.
noun crowd figure | The crowd figure of 900 fans set a record.
noun crowd size | The crowd size of 900 fans set a record.
noun attendance total | The attendance total of 900 fans set a record.
noun turnstile count | The turnstile count of 900 fans set a record.

class employ
verb employ | The plant employs 900 people.
verb work for ~ | 900 people work for the plant.
noun workforce | The workforce of the plant was 900.
noun employee | The plant has 900 employees.
noun staff | The plant has a staff of 900.
verb have employees | The plant has 600 employees.
verb have workers | The plant has 600 workers.
verb have people on payroll | The plant has 600 people on its payroll.
verb have people on staff | The plant has 600 people on its staff.
verb give work to | The plant gave work to 600 people in May.
verb provide work for | The plant provided work for 600 people in May.
verb give jobs to | The plant gave jobs to 600 people in May.
verb have on its payroll | The plant had 600 people on its payroll in May.
verb have on the payroll | The plant had 600 people on the payroll in May.
verb provide employment for | The plant provided employment for 600 people in May.
verb keep in work | The plant kept 600 people in work in May.
verb offer jobs to | The plant offered jobs to 600 people in May.
verb have in its employ | The plant had 600 people in its employ in May.
verb have on its staff | The plant had 600 people on its staff in May.
verb pay the wages of | The plant paid the wages of 600 people in May.
verb provide jobs | The plant provided 600 jobs.
verb support jobs | The plant supported 600 jobs.
verb work at ~ | 600 people worked at in May.
verb be on the payroll ~ | 600 people were on the payroll in May.
verb earn their living at ~ | 600 people earned their living at in May.
verb be on the staff ~ | 600 people were on the staff in May.
verb hold jobs at ~ | 600 people held jobs at in May.
verb find work at ~ | 600 people found work at in May.
verb earn living ~ | 600 people earned their living at the plant.
verb have jobs ~ | 600 people had jobs at the plant.
noun headcount | The headcount of the plant was 600.
noun head count | The head count of the plant was 600.
noun labour force | The labour force of the plant was 600.
noun labor force | The labor force of the plant was 600.
not | The plant sacked 600 workers in May.
not | The plant laid off 600 workers in May.
not | The works of the author sold well.

class provide
verb provide | The store provides strong guarantees.
verb offer | The store offers strong guarantees.
verb hand out | The store hands out strong guarantees.
verb deliver | The store delivers strong guarantees.
verb give | The store gives strong guarantees.
verb guarantee | The store guarantees strong results.
verb support | The store supports strong guarantees.
verb have | The store has strong guarantees.
verb use | The store uses strong guarantees.
verb ensure | The store ensures strong results.
verb remain | The store remains strongly consistent.
verb become | The store became strongly consistent.
verb furnish | The store furnished strong guarantees.
verb boast | The store boasted strong guarantees.

class cook
verb bake | The bread bakes for an hour.
verb simmer | The soup simmers for an hour.
verb cook | The soup cooks for an hour.
verb boil | The cook boils the eggs for an hour.
verb braise | The cook braises the beef for an hour.
verb grill | The cook grills the fish for an hour.
verb fry | The cook fries the fish for an hour.
verb poach | The cook poaches the pears for an hour.
verb leave to simmer | The cook left the soup to simmer for an hour.
verb leave to cook | The cook left the soup to cook for an hour.
verb be in the oven ~ | The bread was in the oven for an hour.
verb stay in the oven ~ | The bread stayed in the oven for an hour.
verb spend in the oven ~ | The bread spends an hour in the oven.
verb need in the oven ~ | The bread needs an hour in the oven.
verb go in the oven ~ | The bread goes in the oven for an hour.
verb go into the oven ~ | The bread goes into the oven for an hour.
noun cooking time | The cooking time of the soup is an hour.
noun baking time | The baking time of the bread is an hour.

class let rest
verb let rest | The cook let the dough rest for an hour.
verb leave to rest | The cook left the dough to rest for an hour.
verb rest | The dough rests for an hour.
verb let stand | The cook let the dough stand for an hour.
verb leave to stand | The cook left the dough to stand for an hour.
verb let rise | The cook let the dough rise for an hour.
verb leave to rise | The cook left the dough to rise for an hour.
verb leave to prove | The cook left the dough to prove for an hour.
verb let prove | The cook let the dough prove for an hour.
noun resting time | The resting time of the dough is an hour.
noun rising time | The rising time of the dough is an hour.
