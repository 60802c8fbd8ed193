# Offices, lives, contests, names.

class resign
verb resign | The minister resigned on Monday.
verb step down | The minister stepped down on Monday.
verb quit | The minister quit on Monday.
verb stand down | The minister stood down on Monday.
verb hand in resignation | The minister handed in his resignation on Monday.
verb submit resignation | The minister submitted his resignation on Monday.
verb tender resignation | The minister tendered his resignation on Monday.
verb announce resignation | The minister announced his resignation on Monday.
verb leave office | The minister left office on Monday.
verb bow out | The minister bowed out on Monday.
verb give up | The minister gave up his post on Monday.
verb abdicate | The king abdicated on Monday.
verb retire | The judge retired on Monday.
noun resignation | The resignation of the minister came on Monday.
noun abdication | The abdication of the king came on Monday.
noun retirement | The retirement of the judge came on Monday.
verb announce his resignation | The minister announced his resignation on Monday.
verb hand in his notice | The minister handed in his notice on Monday.
verb give notice | The minister gave notice on Monday.
verb stand aside | The minister stood aside on Monday.
verb step aside | The minister stepped aside on Monday.
verb leave his post | The minister left his post on Monday.
verb leave his job | The minister left his job on Monday.
verb relinquish his post | The minister relinquished his post on Monday.
verb vacate his post | The minister vacated his post on Monday.
verb throw in the towel | The minister threw in the towel on Monday.
verb call it a day | The minister called it a day on Monday.
verb resign his post | The minister resigned his post on Monday.
verb give up his seat | The minister gave up his seat on Monday.
verb give up his post | The minister gave up his post on Monday.
verb leave the post | The minister left the post on Monday.
verb relinquish power | The minister relinquished power on Monday.
verb leave the board | The minister left the board on Monday.
verb resign from the board | The minister resigned from the board on Monday.
verb stand down as chairman | The minister stood down as chairman on Monday.
verb call time on career | The minister called time on her career in May.
verb end career | The minister ended her career in May.
verb leave post | The minister left her post in May.
verb leave job | The minister left her job in May.
verb leave the job | The minister left the job in May.
verb leave the government | The minister left the government in May.
verb leave the cabinet | The minister left the cabinet in May.
verb quit the government | The minister quit the government in May.
verb quit the cabinet | The minister quit the cabinet in May.
verb quit the post | The minister quit the post in May.
verb quit as | The minister quit as chairman in May.
verb hand in notice | The minister handed in her notice in May.
verb hand in her resignation | The minister handed in her resignation in May.
verb give up post | The minister gave up her post in May.
verb give up seat | The minister gave up her seat in May.
verb relinquish post | The minister relinquished her post in May.
verb vacate post | The minister vacated her post in May.
verb vacate seat | The minister vacated her seat in May.
verb vacate the office | The minister vacated the office in May.
verb vacate the presidency | The minister vacated the presidency in May.
verb resign post | The minister resigned her post in May.
verb resign seat | The minister resigned her seat in May.
verb surrender post | The minister surrendered her post in May.
verb lay down office | The minister laid down her office in May.
verb step down from | The minister stepped down from the post in May.
verb step back from | The minister stepped back from the post in May.
verb retire from | The minister retired from the post in May.
verb walk out | The minister walked out in May.
verb walk away from | The minister walked away from the post in May.
verb fall on sword | The minister fell on her sword in May.
verb make way for | The minister made way for a rival in May.
weak leave | The minister left on Monday.
noun stepping down | The stepping down of the minister came on Monday.
noun notice of resignation | The notice of resignation of the minister came on Monday.
noun letter of resignation | The letter of resignation of the minister came on Monday.
noun departure | The departure of the minister came in May.
noun exit | The exit of the minister came in May.
noun walkout | The walkout of the minister came in May.
noun standing down | The standing down of the minister came in May.
verb hand over the reins | The banker handed over the reins in May.
verb hand over the reins to | The banker handed over the reins to in May.
verb hand over to his successor | The banker handed over to his successor in May.
verb hand over to her successor | The banker handed over to her successor in May.
verb call it quits | The banker called it quits in May.
verb exit office | The banker exited office in May.
verb relinquish the presidency | The banker relinquished the presidency in May.
verb relinquish the leadership | The banker relinquished the leadership in May.
verb relinquish office | The banker relinquished office in May.
verb lay down his mandate | The banker laid down his mandate in May.
verb lay down her mandate | The banker laid down her mandate in May.
noun notice to quit | The notice to quit of the banker came in May.
not | The sign at the gate was red.
verb give up the post | The minister gave up the post on Monday.
verb hand in his resignation | The minister handed in his resignation on Monday.
verb hand in their resignation | The minister handed in their resignation on Monday.
verb tender his resignation | The minister tendered his resignation on Monday.
verb tender her resignation | The minister tendered her resignation on Monday.
verb tender their resignation | The minister tendered their resignation on Monday.
verb submit his resignation | The minister submitted his resignation on Monday.
verb submit her resignation | The minister submitted her resignation on Monday.
verb submit their resignation | The minister submitted their resignation on Monday.
verb fall on his sword | The minister fell on his sword on Monday.
verb fall on her sword | The minister fell on her sword on Monday.
verb relinquish the post | The minister relinquished the post on Monday.
verb vacate the post | The minister vacated the post on Monday.
verb walk away from the job | The minister walked away from the job on Monday.
verb announce her resignation | The minister announced her resignation on Monday.
verb announce their resignation | The minister announced their resignation on Monday.
verb announce his departure | The minister announced his departure on Monday.
verb announce her departure | The minister announced her departure on Monday.
verb pack in the job | The minister packed in the job on Monday.
verb quit his post | The minister quit his post on Monday.
verb quit her post | The minister quit her post on Monday.
verb leave her post | The minister left her post on Monday.
verb give up power | The minister gave up power on Monday.
verb renounce the post | The minister renounced the post on Monday.

class dismiss
verb dismiss | The board dismissed the coach on Monday.
verb fire | The board fired the coach on Monday.
verb sack | The board sacked the coach on Monday.
verb oust | The board ousted the coach on Monday.
verb remove | The board removed the coach on Monday.
noun dismissal | The dismissal of the coach came on Monday.
noun sacking | The sacking of the coach came on Monday.
noun removal | The removal of the coach came on Monday.
verb remove from office | The board removed the coach from office on Monday.
verb strip of his post | The board stripped the coach of his post on Monday.
verb force out | The board forced out the coach on Monday.
verb drive out | The board drove out the coach on Monday.
verb kick out | The board kicked out the coach on Monday.
verb depose | The board deposed the coach on Monday.
verb get rid of | The board got rid of the coach on Monday.
verb relieve of his duties | The board relieved the coach of his duties on Monday.
verb boot out | The board booted out the coach on Monday.
verb let go | The board let the coach go on Monday.
verb show the door | The board showed the coach the door on Monday.
verb part company with | The board parted company with the coach on Monday.
verb part ways with | The board parted ways with the coach on Monday.
verb unseat | The board unseated the coach on Monday.
verb force out of office | The board forced the coach out of office on Monday.
verb relieve of his post | The board relieved the coach of his post on Monday.
verb vote out | The board voted out the coach on Monday.
verb terminate the contract of | The board terminated the contract of the coach on Monday.
verb impeach | The board impeached the coach on Monday.
verb overthrow | The board overthrew the coach on Monday.
verb lose his job ~ | The coach lost his job on Monday.
verb lose his post ~ | The coach lost his post on Monday.
verb be out of a job ~ | The coach was out of a job on Monday.
verb lose his seat ~ | The coach lost his seat on Monday.
verb get the sack ~ | The coach got the sack on Monday.
verb be out of office ~ | The coach was out of office on Monday.
noun ouster | The ouster of the coach came on Monday.
noun ousting | The ousting of the coach came on Monday.
noun impeachment | The impeachment of the coach came on Monday.
noun overthrow | The overthrow of the coach came on Monday.
verb strip of his duties | The council stripped the banker of his duties in May.
verb strip of her duties | The council stripped the banker of her duties in May.
verb strip of the captaincy | The council stripped the banker of the captaincy in May.
verb topple from power | The council toppled the banker from power in May.
verb drive from office | The council drove the banker from office in May.
verb drive from power | The council drove the banker from power in May.
verb force from office | The council forced the banker from office in May.
verb force from power | The council forced the banker from power in May.
verb hound out of office | The council hounded the banker out of office in May.
verb throw out of office | The council threw the banker out of office in May.
verb turn out of office | The council turned the banker out of office in May.
verb give his marching orders | The council gave the banker his marching orders in May.
verb give her marching orders | The council gave the singer her marching orders in May.
verb give his cards | The council gave the banker his cards in May.
verb hand his notice | The council handed the banker his notice in May.
verb hand her notice | The council handed the singer her notice in May.
verb lose her job ~ | The banker lost her job in May.
verb lose her post ~ | The banker lost her post in May.
verb lose her seat ~ | The banker lost her seat in May.
verb lose his position ~ | The banker lost his position in May.
verb lose her position ~ | The banker lost her position in May.
not | The fire at the mill happened on Monday.
verb give the boot | The board gave the manager the boot on Monday.
verb give the push | The board gave the manager the push on Monday.
verb relieve of duties | The board relieved the manager of duties on Monday.
verb relieve of her duties | The board relieved the manager of her duties on Monday.
verb strip of office | The board stripped the manager of office on Monday.
verb strip of her post | The board stripped the manager of her post on Monday.
verb drum out | The board drummed out the manager on Monday.
verb bundle out | The board bundled out the manager on Monday.
verb turf out | The board turfed out the manager on Monday.
verb be shown the door ~ | The manager was shown the door on Monday.
verb get the boot ~ | The manager got the boot on Monday.
verb be given the boot ~ | The manager was given the boot on Monday.
verb be given the push ~ | The manager was given the push on Monday.
verb be relieved of his duties ~ | The manager was relieved of his duties on Monday.
verb be relieved of her duties ~ | The manager was relieved of her duties on Monday.
verb be handed his cards ~ | The manager was handed his cards on Monday.
verb be forced out ~ | The manager was forced out on Monday.
verb be ousted ~ | The manager was ousted on Monday.
verb be sent packing ~ | The manager was sent packing on Monday.

class appoint
verb appoint | The board appointed the coach on Monday.
verb name | The board named the coach on Monday.
verb nominate | The board nominated the coach on Monday.
verb designate | The board designated the coach on Monday.
noun appointment | The appointment of the coach came on Monday.
noun nomination | The nomination of the coach came on Monday.
verb make chairman | The board made the coach chairman on Monday.
verb put in charge | The board put the coach in charge on Monday.
verb hand the post | The board handed the coach the post on Monday.
verb give the job | The board gave the coach the job on Monday.
verb swear in | The board swore in the coach on Monday.
verb ordain | The board ordained the coach on Monday.
verb become chairman ~ | The coach became chairman on Monday.
verb become coach ~ | The coach became coach on Monday.
verb take over ~ | The coach took over on Monday.
verb take charge ~ | The coach took charge on Monday.
verb take the helm ~ | The coach took the helm on Monday.
verb take up his post ~ | The coach took up his post on Monday.
verb take the reins ~ | The coach took the reins on Monday.
verb become chief ~ | The coach became chief on Monday.
verb step into the job ~ | The coach stepped into the job on Monday.
verb assume the post ~ | The coach assumed the post on Monday.
verb start as chairman ~ | The coach started as chairman on Monday.
verb get the job ~ | The coach got the job on Monday.
verb take up the post ~ | The coach took up the post on Monday.
verb land the job ~ | The coach landed the job on Monday.
verb anoint | The company anointed the banker on Monday.
verb make head of | The company made head of the banker on Monday.
verb hand the reins to | The company handed the reins to the banker on Monday.
verb hand the job to | The company handed the job to the banker on Monday.
verb give the job to | The company gave the job to the banker on Monday.
verb draft in | The company drafted in the banker on Monday.
verb name as head | The company named the banker as head on Monday.
verb name as chief | The company named the banker as chief on Monday.
verb be handed the reins ~ | The banker was handed the reins on Monday.
verb step into the role ~ | The banker stepped into the role on Monday.
verb be put in charge ~ | The banker was put in charge on Monday.
verb assume command ~ | The banker assumed command on Monday.
noun naming | The naming of the banker came on Monday.
verb become director ~ | The banker became director in May.
verb become head of ~ | The banker became head of in May.
verb become manager ~ | The banker became manager in May.
verb become captain ~ | The banker became captain in May.
verb become minister ~ | The banker became minister in May.
verb become ambassador ~ | The banker became ambassador in May.
verb become bishop ~ | The banker became bishop in May.
verb become archbishop ~ | The banker became archbishop in May.
verb become editor ~ | The banker became editor in May.
verb become principal ~ | The banker became principal in May.
verb become rector ~ | The banker became rector in May.
verb become chairwoman ~ | The banker became chairwoman in May.
verb become chair ~ | The banker became chair in May.
verb become managing director ~ | The banker became managing director in May.
verb become secretary general ~ | The banker became secretary general in May.
verb become director general ~ | The banker became director general in May.
verb become foreign minister ~ | The banker became foreign minister in May.
verb become finance minister ~ | The banker became finance minister in May.
verb take up his duties ~ | The banker took up his duties in May.
verb take up her post ~ | The banker took up her post in May.
verb take up her duties ~ | The banker took up her duties in May.
verb take up the role ~ | The banker took up the role in May.
verb take up the job ~ | The banker took up the job in May.
verb take on the role of ~ | The banker took on the role of in May.
verb take on the job of ~ | The banker took on the job of in May.
verb get the post ~ | The banker got the post in May.
verb land the post ~ | The banker landed the post in May.
verb step up to the job ~ | The banker stepped up to the job in May.
verb move into the job ~ | The banker moved into the job in May.
verb move into the top job ~ | The banker moved into the top job in May.
verb be given the post ~ | The banker was given the post in May.
verb be given the role ~ | The banker was given the role in May.
verb start as head ~ | The banker started as head in May.
verb start as director ~ | The banker started as director in May.
verb start as coach ~ | The banker started as coach in May.
verb install as | The council installed the banker as in May.
weak promote to | The council promoted to the banker in May.
verb elevate to | The council elevated to the banker in May.
verb choose to lead | The council chose the banker to lead in May.
verb pick to lead | The council picked the banker to lead in May.
verb tap to lead | The council tapped the banker to lead in May.
verb pick as head | The council picked the banker as head in May.
verb choose as head | The council chose the banker as head in May.
verb select as head | The council selected the banker as head in May.
verb take over from ~ | The coach took over from the captain on Monday.

class elect
verb elect | The members elected the chairman in May.
verb vote in | The members voted in the chairman in May.
noun election | The election of the chairman was in May.
noun vote | The vote was in May.
noun referendum | The referendum was in May.
verb vote for | Voters voted for the mayor in May.
verb reelect | Voters reelected the mayor in May.
verb hand victory to | Voters handed victory to the mayor in May.
verb send to parliament | Voters sent the mayor to parliament in May.
verb give victory to | Voters gave victory to the mayor in May.
verb put in office | Voters put the mayor in office in May.
verb vote into office | Voters voted the mayor into office in May.
verb hand power to | Voters handed power to the mayor in May.
verb bring to power | Voters brought the mayor to power in May.
verb win the election ~ | The mayor won the election in May.
verb win election ~ | The mayor won election in May.
verb win office ~ | The mayor won office in May.
verb win the vote ~ | The mayor won the vote in May.
verb win the presidency ~ | The mayor won the presidency in May.
verb win the race ~ | The mayor won the race in May.
verb come to power ~ | The mayor came to power in May.
verb sweep to power ~ | The mayor swept to power in May.
verb win power ~ | The mayor won power in May.
verb be voted in ~ | The mayor was voted in in May.
verb win a seat ~ | The mayor won a seat in May.
verb win the seat ~ | The mayor won the seat in May.
verb claim victory ~ | The mayor claimed victory in May.
verb win a landslide ~ | The mayor won a landslide in May.
verb win the poll ~ | The mayor won the poll in May.
verb take the presidency ~ | The mayor took the presidency in May.
verb romp to victory ~ | The mayor romped to victory in May.
verb sweep to victory ~ | The mayor swept to victory in May.
verb win reelection ~ | The mayor won reelection in May.
verb win a second term ~ | The mayor won a second term in May.
verb win a majority ~ | The mayor won a majority in May.
verb win at the polls ~ | The mayor won at the polls in May.
verb emerge victorious ~ | The mayor emerged victorious in May.
verb top the poll ~ | The mayor topped the poll in May.
verb become mayor ~ | The mayor became mayor in May.
verb become president ~ | The mayor became president in May.
verb win the contest ~ | The mayor won the contest in May.
verb become prime minister ~ | The mayor became prime minister in May.
verb storm to victory ~ | The mayor stormed to victory in May.
verb rise to power ~ | The mayor rose to power in May.
verb win the ballot ~ | The mayor won the ballot in May.
verb be returned to office ~ | The mayor was returned to office in May.
verb poll | The mayor polled 52 percent in May.
verb garner | The mayor garnered 52 percent in May.
verb win the support of | The mayor won the support of 52 percent.
verb be handed victory ~ | The mayor was handed victory in May.
verb clinch victory ~ | The mayor clinched victory in May.
verb secure victory ~ | The mayor secured victory in May.
verb coast to victory ~ | The mayor coasted to victory in May.
verb cruise to victory ~ | The mayor cruised to victory in May.
verb ride to victory ~ | The mayor rode to victory in May.
verb carry the state ~ | The mayor carried the state in May.
verb sweep into office ~ | The mayor swept into office in May.
verb be declared the winner ~ | The mayor was declared the winner in May.
verb be declared winner ~ | The mayor was declared winner in May.
verb secure a second term ~ | The mayor secured a second term in May.
verb win another term ~ | The mayor won another term in May.
verb win a third term ~ | The mayor won a third term in May.
verb win a seat in ~ | The mayor won a seat in parliament in May.
verb come first ~ | The mayor came first in May.
noun re election | The re election of the mayor was in May.
noun reelection | The reelection of the mayor was in May.
noun election victory | The election victory of the mayor was in May.
noun election win | The election win of the mayor was in May.
noun landslide | The landslide of the mayor was in May.
noun poll victory | The poll victory of the mayor was in May.
noun electoral victory | The electoral victory of the mayor was in May.
noun runoff | The runoff was in May.
noun general election | The general election was in May.
noun presidential election | The presidential election was in May.
noun plebiscite | The plebiscite was in May.
noun polling day | The polling day was in May.
noun election day | The election day was in May.
noun share of the vote | The share of the vote was 52 percent.
noun vote share | The vote share was 52 percent.
noun share of votes | The share of votes was 52 percent.
noun popular vote | The popular vote was counted.
noun election triumph | The election triumph came in May.
noun ballot box | The ballot box was full.
noun poll | The poll was in May.
noun snap election | The snap election was in May.
noun presidential vote | The presidential vote was in May.
noun run off | The run off was in May.
noun primary | The primary was in May.
noun parliamentary election | The parliamentary election was in May.
noun local election | The local election was in May.
verb sweep to the presidency ~ | The mayor swept to the presidency in May.
verb claim the presidency ~ | The mayor claimed the presidency in May.
verb capture the presidency ~ | The mayor captured the presidency in May.
verb secure the presidency ~ | The mayor secured the presidency in May.
verb clinch the presidency ~ | The mayor clinched the presidency in May.
verb land the presidency ~ | The mayor landed the presidency in May.
verb win the mayoralty ~ | The mayor won the mayoralty in May.
verb take the mayoralty ~ | The mayor took the mayoralty in May.
verb win the governorship ~ | The mayor won the governorship in May.
verb take the governorship ~ | The mayor took the governorship in May.
verb hold on to the seat ~ | The mayor held on to the seat in May.
verb retain the seat ~ | The mayor retained the seat in May.
verb keep his seat ~ | The mayor kept his seat in May.
verb keep her seat ~ | The mayor kept her seat in May.
verb retain his seat ~ | The mayor retained his seat in May.
verb retain her seat ~ | The mayor retained her seat in May.
verb hold on to her seat ~ | The mayor held on to her seat in May.
verb hold on to his seat ~ | The mayor held on to his seat in May.
verb win a first term ~ | The mayor won a first term in May.
verb win a fourth term ~ | The mayor won a fourth term in May.
verb win a new term ~ | The mayor won a new term in May.
verb win a fresh term ~ | The mayor won a fresh term in May.
verb secure a third term ~ | The mayor secured a third term in May.
verb be returned to power ~ | The mayor was returned to power in May.
verb be returned to parliament ~ | The mayor was returned to parliament in May.
verb get elected ~ | The mayor got elected in May.
verb get voted in ~ | The mayor got voted in in May.
verb get into parliament ~ | The mayor got into parliament in May.
verb enter parliament ~ | The mayor entered parliament in May.
verb become governor ~ | The mayor became governor in May.
verb become senator ~ | The mayor became senator in May.
verb become chancellor ~ | The mayor became chancellor in May.
verb become premier ~ | The mayor became premier in May.
verb win the second round ~ | The mayor won the second round in May.
verb win the first round ~ | The mayor won the first round in May.
noun win at the polls | The win at the polls of the mayor came in May.
noun election success | The election success of the mayor came in May.
noun electoral win | The electoral win of the mayor came in May.
noun electoral success | The electoral success of the mayor came in May.
noun electoral triumph | The electoral triumph of the mayor came in May.
noun landslide win | The landslide win of the mayor came in May.
noun landslide victory | The landslide victory of the mayor came in May.
not | The members voted in May.
not | The blinds came from a shop.
verb return to office | Voters returned the mayor to office on Monday.
verb put into office | Voters put the mayor into office on Monday.
verb choose as their leader | Voters chose the mayor as their leader on Monday.
verb propel into office | Voters propelled the mayor into office on Monday.
verb be swept into office ~ | The mayor was swept into office on Monday.
verb be elected ~ | The mayor was elected on Monday.
verb be voted into office ~ | The mayor was voted into office on Monday.

class win
verb win | The Blues won the final on Monday.
verb beat | The Blues beat the Reds on Monday.
verb defeat | The Blues defeated the Reds on Monday.
verb triumph | The Blues triumphed on Monday.
verb thrash | The Blues thrashed the Reds on Monday.
verb prevail | The Blues prevailed on Monday.
noun win | The win of the Blues came on Monday.
noun victory | The victory of the Blues came on Monday.
noun triumph | The triumph of the Blues came on Monday.
verb overcome | The Blues overcame the Reds on Monday.
verb knock out | The Blues knocked out the Reds on Monday.
verb see off | The Blues saw off the Reds on Monday.
verb edge | The Blues edged the Reds on Monday.
verb edge out | The Blues edged out the Reds on Monday.
verb trounce | The Blues trounced the Reds on Monday.
verb outplay | The Blues outplayed the Reds on Monday.
verb get the better of | The Blues got the better of the Reds on Monday.
verb overpower | The Blues overpowered the Reds on Monday.
verb rout | The Blues routed the Reds on Monday.
verb eliminate | The Blues eliminated the Reds on Monday.
verb outclass | The Blues outclassed the Reds on Monday.
verb sweep aside | The Blues swept aside the Reds on Monday.
verb ease past | The Blues eased past the Reds on Monday.
verb record a win over | The Blues recorded a win over the Reds on Monday.
verb thump | The Blues thumped the Reds on Monday.
verb outlast | The Blues outlasted the Reds on Monday.
verb secure victory over | The Blues secured victory over the Reds on Monday.
verb cruise past | The Blues cruised past the Reds on Monday.
verb squeeze past | The Blues squeezed past the Reds on Monday.
verb get past | The Blues got past the Reds on Monday.
verb come out on top | The Blues came out on top on Monday.
verb win through | The Blues won through on Monday.
verb clinch the title | The Blues clinched the title on Monday.
verb lift the trophy | The Blues lifted the trophy on Monday.
verb take the title | The Blues took the title on Monday.
verb win the title | The Blues won the title on Monday.
verb win gold | The Blues won gold on Monday.
verb take gold | The Blues took gold on Monday.
verb finish first | The Blues finished first on Monday.
verb lift the cup | The Blues lifted the cup on Monday.
verb be victorious | The Blues were victorious on Monday.
verb take first place | The Blues took first place on Monday.
verb claim the title | The Blues claimed the title on Monday.
verb win the championship | The Blues won the championship on Monday.
verb win the match | The Blues won the match on Monday.
verb win the league | The Blues won the league on Monday.
verb win the cup | The Blues won the cup on Monday.
verb take the trophy | The Blues took the trophy on Monday.
verb claim the trophy | The Blues claimed the trophy on Monday.
verb take the crown | The Blues took the crown on Monday.
verb win the race | The Blues won the race on Monday.
verb win the trophy | The Blues won the trophy on Monday.
verb take the honours | The Blues took the honours on Monday.
verb come in first | The Blues came in first on Monday.
verb win the gold medal | The Blues won the gold medal on Monday.
verb emerge victorious | The Blues emerged victorious on Monday.
verb win the tournament | The Blues won the tournament on Monday.
verb carry the day | The Blues carried the day on Monday.
verb end up with | The party ended up with 140 seats.
verb finish with | The party finished with 140 seats.
verb come away with | The party came away with 140 seats.
verb walk away with | The team walked away with the cup.
verb take home | The team took home the cup.
verb bring home | The team brought home the cup.
verb carry off | The team carried off the cup.
verb run away with | The team ran away with the league.
verb clinch | The team clinched the league in May.
verb be crowned | The team was crowned in May.
verb be crowned champions | The team was crowned champions in May.
verb be crowned champion | The boxer was crowned champion in May.
verb become champions | The team became champions in May.
verb become champion | The boxer became champion in May.
verb become the champion | The boxer became the champion in May.
verb become the champions | The team became the champions in May.
verb be champions | The team was champions in May.
verb be champion | The boxer was champion in May.
verb be the champions | The team were the champions in May.
verb finish as champions | The team finished as champions in May.
verb finish top | The team finished top in May.
verb top the table | The team topped the table in May.
verb win silverware | The team won silverware in May.
verb take first | The runner took first in May.
verb take the win | The runner took the win in May.
verb take victory | The runner took victory in May.
verb claim victory | The runner claimed victory in May.
verb seal victory | The runner sealed victory in May.
verb record victory | The team recorded a victory in May.
verb run out winners | The team ran out winners in May.
verb run out winner | The boxer ran out winner in May.
verb get the better in | The team got the better in the final.
verb top the podium | The runner topped the podium in May.
verb take top spot | The runner took top spot in May.
verb beat off | The team beat off its rivals in May.
verb outscore | The team outscored its rivals in May.
verb whitewash | The team whitewashed its rivals in May.
verb vanquish | The team vanquished its rivals in May.
verb take seats | The party took 140 seats in May.
verb claim seats | The party claimed 140 seats in May.
verb capture seats | The party captured 140 seats in May.
verb secure seats | The party secured 140 seats in May.
verb gain seats | The party gained 140 seats in May.
verb pick up seats | The party picked up 140 seats in May.
verb get seats | The party got 140 seats in May.
verb hold seats | The party held 140 seats in May.
verb earn seats | The party earned 140 seats in May.
verb bag seats | The party bagged 140 seats in May.
verb land seats | The party landed 140 seats in May.
verb garner seats | The party garnered 140 seats in May.
verb obtain seats | The party obtained 140 seats in May.
verb receive seats | The party received 140 seats in May.
verb claim the league | The team claimed the league in May.
verb claim title | The team claimed a title in May.
verb secure the title | The team secured the title in May.
verb secure title | The team secured a title in May.
verb take title | The team took a title in May.
verb win title | The team won a title in May.
verb retain the title | The team retained the title in May.
verb wrap up the title | The team wrapped up the title in May.
verb seal the title | The team sealed the title in May.
verb land the title | The team landed the title in May.
verb lift the title | The team lifted the title in May.
verb lift trophy | The team lifted a trophy in May.
verb hoist the trophy | The team hoisted the trophy in May.
verb collect the trophy | The team collected the trophy in May.
verb claim the crown | The team claimed the crown in May.
verb win the crown | The team won the crown in May.
verb take the cup | The team took the cup in May.
verb land the cup | The team landed the cup in May.
verb claim the cup | The team claimed the cup in May.
verb clinch the cup | The team clinched the cup in May.
verb clinch the championship | The team clinched the championship in May.
verb take the championship | The team took the championship in May.
verb claim the championship | The team claimed the championship in May.
verb secure the championship | The team secured the championship in May.
verb claim gold | The runner claimed gold in May.
verb strike gold | The runner struck gold in May.
verb scoop gold | The runner scooped gold in May.
verb land gold | The runner landed gold in May.
verb take the prize | The writer took the prize in May.
verb claim the prize | The writer claimed the prize in May.
verb collect points | The team collected 40 points in May.
verb gain points | The team gained 40 points in May.
verb pick up points | The team picked up 40 points in May.
verb earn points | The team earned 40 points in May.
verb take points | The team took 40 points in May.
noun title win | The title win of the Blues came on Monday.
noun championship win | The championship win of the Blues came on Monday.
noun gold medal | The gold medal of the Blues came on Monday.
noun rout | The rout of the Blues came on Monday.
noun title | The title came in May.
noun championship | The championship came in May.
noun league title | The league title came in May.
noun crown | The crown came in May.
noun league championship | The league championship came in May.
noun triumph in | The triumph in the league came in May.
noun league win | The league win came in May.
noun cup win | The cup win came in May.
noun tally | The tally of the party was 140 seats.
noun haul | The haul of the party was 140 seats.
noun seat tally | The seat tally of the party was 140.
noun medal haul | The medal haul was 14.
verb capture the trophy | The team captured the trophy in May.
verb capture the league | The team captured the league in May.
verb take the league | The team took the league in May.
verb seal the league | The team sealed the league in May.
verb wrap up the league | The team wrapped the cup up the league in May.
verb be the winner of | The team was the winner of the cup in May.
verb be the winners of | The team was the winners of the cup in May.
verb be winner of | The team was winner of the cup in May.
verb be winners of | The team was winners of the cup in May.
verb become the winner of | The team became the winner of the cup in May.
verb become the winners of | The team became the winners of the cup in May.
verb come home with gold | The team came home with gold in May.
verb return home with gold | The team returned home with gold in May.
verb be declared the winner of | The team was declared the winner of the cup in May.
verb get gold | The team got gold in May.
verb earn gold | The team earned gold in May.
verb capture gold | The team captured gold in May.
verb grab gold | The team grabbed gold in May.
verb pocket gold | The team pocketed gold in May.
verb end up on top | The team ended the cup up on top in May.
verb end on top | The team ended the cup on top in May.
verb top the standings | The team topped the standings in May.
verb top the league | The team topped the league in May.
verb take the chequered flag | The team took the chequered flag in May.
verb take the checkered flag | The team took the checkered flag in May.
verb take the spoils | The team took the spoils in May.
verb grab all three points | The team grabbed all three points in May.
verb secure all three points | The team secured all three points in May.
verb pull off an upset over | The team pulled off an upset over the visitors in May.
verb breeze past | The team breezed past the visitors in May.
verb brush aside | The team brushed aside the visitors in May.
verb stroll past | The team strolled past the visitors in May.
verb sneak past | The team sneaked past the visitors in May.
verb scrape past | The team scraped past the visitors in May.
verb power past | The team powered past the visitors in May.
verb battle past | The team battled past the visitors in May.
verb fight past | The team fought past the visitors in May.
verb roll past | The team rolled past the visitors in May.
not | The wind blew from the north.
verb triumph in | The team triumphed in the race on Monday.
verb walk off with | The team walked off with the race on Monday.
verb come first in | The team came first in the race on Monday.
verb take first place in | The team took first place in the race on Monday.
verb take gold in | The team took gold in the race on Monday.
verb take the honours in | The team took the honours in the race on Monday.
verb storm to victory in | The team stormed to victory in the race on Monday.
verb romp to victory in | The team romped to victory in the race on Monday.
verb cruise to victory in | The team cruised to victory in the race on Monday.
verb claim victory in | The team claimed victory in the race on Monday.
verb claim the title in | The team claimed the title in the race on Monday.
verb be crowned champion in | The team was crowned champion in the race on Monday.
verb come out on top in | The team came out on top in the race on Monday.
verb run out winners of | The team ran out winners of the race on Monday.
verb emerge victorious in | The team emerged victorious in the race on Monday.
verb romp home in | The team romped home in the race on Monday.
verb coast to victory in | The team coasted to victory in the race on Monday.
verb secure victory in | The team secured victory in the race on Monday.
verb seal victory in | The team sealed victory in the race on Monday.
verb lift the trophy in | The team lifted the trophy in the race on Monday.
verb lift the cup in | The team lifted the cup in the race on Monday.
verb power to victory in | The team powered to victory in the race on Monday.
verb come home first in | The team came home first in the race on Monday.
verb cross the line first in | The team crossed the line first in the race on Monday.
verb snatch victory in | The team snatched victory in the race on Monday.
verb retain the title in | The team retained the title in the race on Monday.

class lose
verb lose | The Reds lost the final on Monday.
noun defeat | The defeat of the Reds came on Monday.
verb be beaten | The Reds were beaten on Monday.
verb be knocked out | The Reds were knocked out on Monday.
verb crash out | The Reds crashed out on Monday.
verb suffer defeat | The Reds suffered defeat on Monday.
verb come off second best | The Reds came off second best on Monday.
verb suffer a defeat | The Reds suffered a defeat on Monday.
verb slump to defeat | The Reds slumped to defeat on Monday.
verb taste defeat | The Reds tasted defeat on Monday.
noun beating | The beating of the Reds came on Monday.
noun thrashing | The thrashing of the Reds came on Monday.
verb come up short in | The team came up short in the final in May.
verb get beaten in | The team got beaten in the final in May.
verb get thrashed in | The team got thrashed in the final in May.
verb be on the wrong end of | The team was on the wrong end of the final in May.
verb be on the receiving end of | The team was on the receiving end of the final in May.
verb fall at the first hurdle | The team fell at the first hurdle in May.
verb go out in the semifinals | The team went out in the semifinals in May.
verb go out in the quarterfinals | The team went out in the quarterfinals in May.
verb go out in the first round | The team went out in the first round in May.
verb go out in the semi finals | The team went out in the semi finals in May.
verb exit the tournament | The team exited the tournament in May.
verb exit the competition | The team exited the competition in May.
verb exit the cup | The team exited the cup in May.
noun losing run | The losing run of the team came in May.
noun losing streak | The losing streak of the team came in May.
noun home loss | The home loss of the team came in May.
noun cup exit | The cup exit of the team came in May.
not | The loose screw was found.
verb fall short in | The team fell short in the final on Monday.
verb be beaten in | The team was beaten in the final on Monday.
verb be defeated in | The team was defeated in the final on Monday.
verb be knocked out in | The team was knocked out in the final on Monday.
verb be eliminated in | The team was eliminated in the final on Monday.
verb crash out in | The team crashed out in the final on Monday.
verb bow out in | The team bowed out in the final on Monday.
verb be edged out in | The team was edged out in the final on Monday.
verb be thrashed in | The team was thrashed in the final on Monday.
verb come off second best in | The team came off second best in the final on Monday.
verb be trounced in | The team was trounced in the final on Monday.
verb slump to defeat in | The team slumped to defeat in the final on Monday.
verb slip to defeat in | The team slipped to defeat in the final on Monday.
verb go down to defeat in | The team went down to defeat in the final on Monday.
verb suffer defeat in | The team suffered defeat in the final on Monday.
verb taste defeat in | The team tasted defeat in the final on Monday.
verb be outplayed in | The team was outplayed in the final on Monday.
noun drubbing | The drubbing of the team came on Monday.

class play
verb play | The Blues played the Reds on Monday.
verb face | The Blues faced the Reds on Monday.
verb take on | The Blues took on the Reds on Monday.
noun match | The match of the Blues was on Monday.
noun game | The game of the Blues was on Monday.
verb come up against | The Blues came up against the Reds on Monday.
verb square off against | The Blues squared off against the Reds on Monday.
verb compete against | The Blues competed against the Reds on Monday.
verb line up against | The Blues lined up against the Reds on Monday.
verb be up against | The Blues were up against the Reds on Monday.
verb go head to head with | The Blues went head to head with the Reds on Monday.
verb play host to | The Blues played host to the Reds on Monday.
verb duel with | The Blues duelled with the Reds on Monday.
noun final | The final of the Blues was on Monday.
noun semi final | The semi final of the Blues was on Monday.
noun semifinal | The semifinal of the Blues was on Monday.
noun quarter final | The quarter final of the Blues was on Monday.
noun fixture | The fixture of the Blues was on Monday.
noun derby | The derby of the Blues was on Monday.
noun contest | The contest of the Blues was on Monday.
noun friendly | The friendly of the Blues was on Monday.
noun play off | The play off of the Blues was on Monday.
noun playoff | The playoff of the Blues was on Monday.
noun showdown | The showdown of the Blues was on Monday.
noun replay | The replay of the Blues was on Monday.
verb lock horns with | The team locked horns with the visitors in May.
verb cross swords with | The team crossed swords with the visitors in May.
verb go up against | The team went up against the visitors in May.
verb be pitted against | The team was pitted against the visitors in May.
verb be drawn against | The team was drawn against the visitors in May.
noun cup tie | The cup tie was in May.


class score
verb score | The striker scored two goals.
verb net | The striker netted two goals.
noun goal | The striker has two goals.
verb bag | The striker bagged two goals.
verb grab | The striker grabbed two goals.
verb notch | The striker notched two goals.
verb slot in | The striker slotted in two goals.
verb fire in | The striker fired in two goals.
verb knock in | The striker knocked in two goals.
verb head in | The striker headed in two goals.
verb tuck away | The striker tucked away two goals.
verb fire home | The striker fired home two goals.
verb slam home | The striker slammed home two goals.
verb bang in | The striker banged in two goals.
verb tap in | The striker tapped in two goals.
verb poke home | The striker poked home two goals.
verb chalk up | The striker chalked up two goals.
verb rack up | The striker racked up two goals.
verb hammer home | The striker hammered home two goals.
verb find the net | The striker found the net.
verb hit the net | The striker hit the net.
verb hit the back of the net | The striker hit the back of the net.
verb be on target | The striker was on target.
verb get on the scoresheet | The striker got on the scoresheet.
verb be on the scoresheet | The striker was on the scoresheet.
verb find the back of the net | The striker found the back of the net.
verb be among the goals | The striker was among the goals.
verb plunder | The striker plundered 30 goals in May.
verb convert | The striker converted a penalty in May.
verb smash in | The striker smashed in 30 goals in May.
verb volley in | The striker volleyed in a shot in May.
verb drill in | The striker drilled in a shot in May.
verb curl in | The striker curled in a shot in May.
verb nod in | The striker nodded in a cross in May.
verb stab in | The striker stabbed in a shot in May.
verb put away | The striker put away 30 goals in May.
verb rattle in | The striker rattled in 30 goals in May.
verb break the deadlock | The striker broke the deadlock in May.
verb hit a hat trick | The striker hit a hat trick in May.
verb strike times | The striker struck 30 times in May.
verb hit goals | The striker hit 30 goals in May.
verb get goals | The striker got 30 goals in May.
verb register goals | The striker registered 30 goals in May.
verb contribute goals | The striker contributed 30 goals in May.
verb contribute points | The guard contributed 30 points in May.
verb pour in points | The guard poured in 30 points in May.
verb sink points | The guard sank 30 points in May.
verb collect points | The guard collected 30 points in May.
noun brace | The brace of the striker won the match.
noun hat trick | The hat trick of the striker won the match.
noun equaliser | The equaliser of the striker won the match.
noun equalizer | The equalizer of the striker won the match.
noun strike | The strike by the captain came in May.
noun goal tally | The goal tally was 30.
noun winner | The winner came in May.
noun opener | The opener came in May.
noun header | The header came in May.
noun penalty | The penalty came in May.
verb open the scoring | The striker opened the scoring in May.
verb get on the score sheet | The striker got on the score sheet in May.
verb be on the score sheet | The striker was on the score sheet in May.
verb put the ball in the net | The striker put the ball in the net in May.
verb put the ball into the net | The striker put the ball into the net in May.
verb put the ball in the back of the net | The striker put the ball in the back of the net in May.
verb beat the goalkeeper | The striker beat the goalkeeper in May.
verb beat the keeper | The striker beat the keeper in May.
verb tap home | The striker tapped home in May.
verb nod home | The striker nodded home in May.
verb volley home | The striker volleyed home in May.
verb stab home | The striker stabbed home in May.
verb curl home | The striker curled home in May.
verb bundle home | The striker bundled home in May.
verb bundle in | The striker bundled in in May.
verb steer home | The striker steered home in May.
verb fire into the net | The striker fired into the net in May.
verb head into the net | The striker headed into the net in May.
noun goal scored | The goal scored of the striker came in May.
noun goal count | The goal count of the striker came in May.
noun goal haul | The goal haul of the striker came in May.
noun number of goals | The number of goals of the striker came in May.
noun points tally | The points tally of the striker came in May.
noun points haul | The points haul of the striker came in May.
noun spot kick | The spot kick of the striker came in May.
not | The score of the opera was found.
verb slot home | The striker slotted home two goals on Monday.
verb head home | The striker headed home two goals on Monday.
verb rifle home | The striker rifled home two goals on Monday.
verb strike home | The striker struck home two goals on Monday.
verb find the net with | The striker found the net with two goals on Monday.
verb find the back of the net with | The striker found the back of the net with two goals on Monday.

class marry symmetric
verb marry | The couple married in 1950.
verb wed | The couple wed in 1950.
verb tie the knot | The couple tied the knot in 1950.
noun wedding | The wedding of the couple was in 1950.
noun marriage | The marriage of the couple was in 1950.
verb get married | The couple got married in 1950.
verb exchange vows | The couple exchanged vows in 1950.
verb become man and wife | The couple became man and wife in 1950.
verb become husband and wife | The couple became husband and wife in 1950.
verb walk down the aisle | The couple walked down the aisle in 1950.
verb exchange rings | The couple exchanged rings in 1950.
verb be joined in marriage | The couple was joined in marriage in 1950.
verb get hitched | The couple got hitched in 1950.
verb say their vows | The couple said their vows in 1950.
verb take their vows | The couple took their vows in 1950.
verb be united in marriage | The couple was united in marriage in 1950.
verb be joined in matrimony | The couple was joined in matrimony in 1950.
verb enter into marriage | The couple entered into marriage in 1950.
verb celebrate their wedding | The couple celebrated their wedding in 1950.
verb hold their wedding | The couple held their wedding in 1950.
verb be husband and wife | The couple was husband and wife in 1950.
verb go to the altar | The couple went to the altar in 1950.
verb elope | The couple eloped in 1950.
verb take as his wife | The actor took the singer as his wife in 1950.
verb take for his wife | The actor took the singer for his wife in 1950.
verb make his wife | The actor made the singer his wife in 1950.
verb become the husband of | The actor became the husband of the singer in 1950.
verb become the wife of | The actor became the wife of the singer in 1950.
verb lead to the altar | The actor led the singer to the altar in 1950.
noun nuptials | The nuptials of the couple was in 1950.
noun wedding day | The wedding day of the couple was in 1950.
noun wedding ceremony | The wedding ceremony of the couple was in 1950.
noun matrimony | The matrimony of the couple was in 1950.
noun marriage ceremony | The marriage ceremony of the couple was in 1950.
noun union | The union of the couple was in 1950.
noun vows | The vows of the couple was in 1950.
noun wedding date | The wedding date of the couple was in 1950.
noun betrothal | The betrothal of the couple was in 1950.
verb get wed | The poet and the painter got wed in May.
verb get spliced | The poet and the painter got spliced in May.
verb say I do | The poet and the painter said I do in May.
verb become spouses | The poet and the painter became spouses in May.
verb be joined in wedlock | The poet and the painter were joined in wedlock in May.
verb walk up the aisle | The poet and the painter walked up the aisle in May.
verb become a married couple | The poet and the painter became a married couple in May.
noun wedlock | The wedlock of the poet and the painter was in May.
not | The married teacher resigned.
verb be wed | The couple was wed on Monday.

class born
verb be born ~ | The author was born in 1910.
verb give birth | The queen gave birth on Monday.
noun birth | The birth of the author was in 1910.
verb come into the world ~ | The author came into the world in 1910.
verb see the light of day ~ | The author saw the light of day in 1910.
verb enter the world ~ | The author entered the world in 1910.
verb arrive in the world ~ | The author arrived in the world in 1910.
verb come into this world ~ | The author came into this world in 1910.
verb deliver | The queen delivered a son on Monday.
verb bring into the world | The queen brought a son into the world on Monday.
noun date of birth | The date of birth of the author was in 1910.
noun birthday | The birthday of the author was in 1910.
noun birthdate | The birthdate of the author was in 1910.
noun birth date | The birth date of the author was in 1910.
noun nativity | The nativity of the author was in 1910.
noun delivery | The delivery of the author was in 1910.
noun arrival | The arrival of the author was in 1910.
noun year of birth | The year of birth of the author was in 1950.

class name
verb call | The company called the ship Aurora.
verb name | The company named the ship Aurora.
verb dub | The company dubbed the ship Aurora.
verb christen | The company christened the ship Aurora.
verb know as | The ship was known as Aurora.
verb bear the name | The ship bore the name Aurora.
verb title | The film was titled Aurora.
noun name | The name of the ship was Aurora.
verb go by the name of | The ship went by the name of Aurora.
verb be known as | The ship was known as Aurora.
verb carry the name | The ship carried the name Aurora.
verb take the name | The ship took the name Aurora.
verb answer to the name of | The ship answered to the name of Aurora.
verb have the name | The ship had the name Aurora.
verb go under the name of | The ship went under the name of Aurora.
verb nickname | The company nicknamed the ship Aurora.
verb rename | The company renamed the ship Aurora.
verb entitle | The company entitled the ship Aurora.
verb baptise | The company baptised the ship Aurora.
verb baptize | The company baptized the ship Aurora.
verb give the name | The company gave the ship the name Aurora.
verb retitle | The company retitled the ship Aurora.
verb rebrand as | The company rebranded the ship as Aurora.
verb brand as | The company branded the ship as Aurora.
noun nickname | The nickname of the ship was Aurora.
noun brand name | The brand name of the ship was Aurora.
noun code name | The code name of the ship was Aurora.
noun codename | The codename of the ship was Aurora.
noun pseudonym | The pseudonym of the ship was Aurora.
noun full name | The full name of the ship was Aurora.
noun maiden name | The maiden name of the ship was Aurora.
noun pen name | The pen name of the ship was Aurora.
noun trade name | The trade name of the ship was Aurora.
not | The call of the owl was heard.

class lead
verb lead | The judge led the inquiry.
verb head up | The judge headed up the inquiry.
verb chair | The judge chaired the inquiry.
noun leadership | The leadership of the judge lasted two years.
verb head | The judge headed the inquiry in May.
verb preside over | The judge presided over the inquiry in May.
verb be in charge of | The judge was in charge of the inquiry in May.
verb supervise | The judge supervised the inquiry in May.
verb be at the helm of | The judge was at the helm of the inquiry in May.
verb take charge of | The judge took charge of the inquiry in May.
verb be head of | The judge was head of the inquiry in May.
verb be chief of | The judge was chief of the inquiry in May.
verb take the lead in | The judge took the lead in the inquiry in May.
verb be chair of | The judge was chair of the inquiry in May.
verb be the leader of | The judge was the leader of the inquiry in May.
verb helm | The judge helmed the inquiry in May.
verb spearhead | The judge spearheaded the inquiry in May.
verb be at the head of | The judge was at the head of the inquiry in May.
verb be director of | The judge was director of the inquiry in May.
verb be in command of | The judge was in command of the inquiry in May.
noun chairmanship | The chairmanship of the inquiry changed.
noun stewardship | The stewardship of the inquiry changed.
noun presidency | The presidency of the inquiry changed.
noun helm | The helm of the inquiry changed.
noun directorship | The directorship of the inquiry changed.
verb have command of | The judge had command of the mission.
verb have the command of | The judge had the command of the mission.
verb have command over | The judge had command over the mission.
verb take command of | The judge took command of the mission.
verb hold command of | The judge held command of the mission.
verb take over command of | The judge took over command of the mission.
verb be commander of | The judge was commander of the mission.
verb be the commander of | The judge was the commander of the mission.
verb be skipper of | The judge was skipper of the mission.
verb be the skipper of | The judge was the skipper of the mission.
verb be the chairman of | The judge was the chairman of the mission.
verb be chairman of | The judge was chairman of the mission.
verb be the head at | The judge was the head at the mission.
verb hold the reins of | The judge held the reins of the mission.
verb hold the reins at | The judge held the reins at the mission.
verb be under the command of ~ | The mission was under the command of the judge in May.
verb be under the direction of ~ | The mission was under the direction of the judge in May.
verb be under the control of ~ | The mission was under the control of the judge in May.
noun commandership | The commandership of the judge lasted two years.
not | The lead pipe broke.
verb command | The officer commanded the ship in May.
verb captain | The officer captained the ship in May.
verb skipper | The officer skippered the ship in May.
verb be captain of | The officer was captain of the ship in May.
verb be the captain of | The officer was the captain of the ship in May.
verb be the head of | The officer was the head of the school in May.
verb be the boss of | The officer was the boss of the firm in May.
verb be the director of | The officer was the director of the firm in May.
verb be the chief executive of | The officer was the chief executive of the firm in May.
verb serve as head of | The officer served as head of the school in May.
verb have charge of | The officer had charge of the school in May.
verb mastermind | The officer masterminded the raid in May.
noun captaincy | The captaincy of the ship changed in May.
noun headship | The headship of the ship changed in May.

class serve
verb serve as | The judge served as chairman for two years.
verb hold office | The judge held office for two years.
noun tenure | The tenure of the judge lasted two years.
noun term | The term of the judge lasted two years.
noun reign | The reign of the king lasted two years.
verb be in office | The judge was in office for two years.
verb be in power | The judge was in power for two years.
verb hold the post | The judge held the post for two years.
verb be in charge | The judge was in charge for two years.
verb stay in office | The judge stayed in office for two years.
verb be in the post | The judge was in the post for two years.
verb remain in office | The judge remained in office for two years.
verb hold power | The judge held power for two years.
verb sit on the throne | The judge sat on the throne for two years.
verb be on the throne | The judge was on the throne for two years.
verb act as chairman | The judge acted as chairman for two years.
verb stay in power | The judge stayed in power for two years.
verb remain in power | The judge remained in power for two years.
verb hold the job | The judge held the job for two years.
verb be at the helm | The judge was at the helm for two years.
verb occupy the post | The judge occupied the post for two years.
verb cling to power | The judge clung to power for two years.
noun time in office | The time in office of the judge lasted two years.
noun term of office | The term of office of the judge lasted two years.
noun term in office | The term in office of the judge lasted two years.
noun period in office | The period in office of the judge lasted two years.
noun premiership | The premiership of the judge lasted two years.
noun stay in power | The stay in power of the judge lasted two years.
noun governorship | The governorship of the judge lasted two years.
noun papacy | The papacy of the judge lasted two years.
noun years in office | The years in office of the judge lasted two years.
verb spend in office | The banker spent two years in office in May.
verb spend in power | The banker spent two years in power in May.
verb spend at the helm | The banker spent two years at the helm in May.
verb stay at the helm | The banker stayed two years at the helm in May.
verb stay in the job | The banker stayed two years in the job in May.
verb stay in post | The banker stayed two years in post in May.
verb remain at the helm | The banker remained two years at the helm in May.
verb remain in the job | The banker remained two years in the job in May.
verb remain in the post | The banker remained two years in the post in May.
verb remain in post | The banker remained two years in post in May.
verb keep the post | The banker kept the post in May.
verb hold the presidency | The banker held the presidency in May.
verb hold the chairmanship | The banker held the chairmanship in May.
verb hold the role | The banker held the role in May.
verb hold the throne | The banker held the throne in May.
verb reign | The banker reigned two years in May.
noun spell in office | The spell in office of the banker lasted two years.
noun stint as | The stint as of the banker lasted two years.
noun stint in office | The stint in office of the banker lasted two years.
noun spell in charge | The spell in charge of the banker lasted two years.
noun time in charge | The time in charge of the banker lasted two years.
noun time in power | The time in power of the banker lasted two years.
noun years in power | The years in power of the banker lasted two years.
noun years at the helm | The years at the helm of the banker lasted two years.
noun time at the helm | The time at the helm of the banker lasted two years.
noun stint in charge | The stint in charge of the banker lasted two years.

class vote
verb vote in the election | Some 900 members voted in the election in May.
verb vote in the referendum | Some 900 members voted in the referendum in May.
verb vote in the poll | Some 900 members voted in the poll in May.
verb vote | The members voted in May.
verb cast their ballots | The members cast their ballots in May.
verb go to the polls | The members went to the polls in May.
verb cast their votes | The members cast their votes in May.
verb head to the polls | The members headed to the polls in May.
verb cast ballots | The members cast ballots in May.
verb ballot | The members balloted in May.
verb cast a ballot | The members cast a ballot in May.
verb go to the ballot box | The members went to the ballot box in May.
noun ballot | The ballot of the members was in May.
noun show of hands | The show of hands of the members was in May.
noun roll call | The roll call of the members was in May.
not | The council approved the plan in May.
verb cast votes | Parliament cast votes on the bill on Monday.
verb put to the vote | Parliament put to the vote on the bill on Monday.
verb hold a ballot | Parliament held a ballot on the bill on Monday.
verb hold a vote | Parliament held a vote on the bill on Monday.
verb take a vote | Parliament took a vote on the bill on Monday.
verb hold a referendum | Parliament held a referendum on the bill on Monday.
verb hold a plebiscite | Parliament held a plebiscite on the bill on Monday.

class protest
verb protest | The workers protested on Monday.
verb demonstrate | The workers demonstrated on Monday.
noun protest | The protest of the workers was on Monday.
noun demonstration | The demonstration of the workers was on Monday.
noun rally | The rally of the workers was on Monday.
verb rally | The workers rallied on Monday.
verb take to the streets | The workers took to the streets on Monday.
verb join a protest | The workers joined a protest on Monday.
verb join the protest | The workers joined the protest on Monday.
verb riot | The workers rioted on Monday.
verb join a rally | The workers joined a rally on Monday.
verb join a march | The workers joined a march on Monday.
verb turn out to protest | The workers turned out to protest on Monday.
verb pour into the streets | The workers poured into the streets on Monday.
verb fill the streets | The workers filled the streets on Monday.
verb join a demonstration | The workers joined a demonstration on Monday.
verb gather to protest | The workers gathered to protest on Monday.
verb turn out | The workers turned out on Monday.
verb come out to protest | The workers came out to protest on Monday.
verb hit the streets | The workers hit the streets on Monday.
verb flood the streets | The workers flooded the streets on Monday.
verb attend a rally | The workers attended a rally on Monday.
verb attend a protest | The workers attended a protest on Monday.
verb throng the streets | The workers thronged the streets on Monday.
verb pack the square | The workers packed the square on Monday.
noun march | The march of the workers was on Monday.
noun riot | The riot of the workers was on Monday.
noun sit in | The sit in of the workers was on Monday.
noun vigil | The vigil of the workers was on Monday.
noun unrest | The unrest of the workers was on Monday.
noun protest march | The protest march of the workers was on Monday.
noun mass protest | The mass protest of the workers was on Monday.
noun street protest | The street protest of the workers was on Monday.
noun picket | The picket of the workers was on Monday.
noun hunger strike | The hunger strike of the workers was on Monday.
noun boycott | The boycott of the workers was on Monday.
noun parade | The parade of the workers was on Monday.
noun procession | The procession of the workers was on Monday.
not | The Protestant church burned.
verb rise up | Workers rose up in Turin on Monday.
verb hold a rally | Workers held a rally in Turin on Monday.
verb hold a protest | Workers held a protest in Turin on Monday.
verb stage a protest | Workers staged a protest in Turin on Monday.
verb stage a demonstration | Workers staged a demonstration in Turin on Monday.
verb picket | Workers picketed in Turin on Monday.
verb hold a vigil | Workers held a vigil in Turin on Monday.
verb stage a sit in | Workers staged a sit in in Turin on Monday.
verb stage a walkout | Workers staged a walkout in Turin on Monday.
verb hold a march | Workers held a march in Turin on Monday.
verb vent their anger | Workers vented their anger in Turin on Monday.
noun uprising | The uprising in Turin was on Monday.

class worship
noun mass | The mass was said on Sunday.
noun service | The service was held on Sunday.
noun ceremony | The ceremony was held on Sunday.
noun funeral | The funeral was held on Sunday.

class idiom
verb come to power | The general came to power in 1999.
verb come to light | The error came to light in May.
verb come into force | The law came into force in May.
verb come into effect | The law came into effect in May.
verb come under fire | The plan came under fire in May.
verb take into account | The plan took the cost into account.
verb take part in | The company took part in the fair.
verb go on sale | The tickets went on sale in May.
verb be in the works | The plan was in the works.

class crown
verb crown | The archbishop crowned the queen in May.
verb receive the crown ~ | The queen received the crown in May.
verb be anointed ~ | The queen was anointed in May.
verb place the crown on the head of | The archbishop placed the crown on the head of the queen.
verb set the crown on the head of | The archbishop set the crown on the head of the queen.
noun coronation | The coronation of the queen took place in May.
noun crowning | The crowning of the queen took place in May.
noun coronation service | The coronation service of the queen took place in May.
noun coronation ceremony | The coronation ceremony of the queen took place in May.
not | The crown of the tree was cut in May.
verb be crowned ~ | The queen was crowned in May.

class invite
verb invite | The couple invited 200 guests to the wedding.
verb ask along | The couple asked 200 guests along to the wedding.
verb send an invitation to | The couple sent an invitation to 200 guests.
verb send invitations to | The couple sent invitations to 200 guests.
verb be on the guest list ~ | Some 200 people were on the guest list.
verb receive an invitation ~ | Some 200 people received an invitation.
verb receive invitations ~ | Some 200 people received invitations.
noun invitation | The invitation of the guests went out in May.

class disguise
verb disguise | The gang disguised the driver as a nurse.
verb dress as | The burglars dressed as nurses.
verb dress up as | The burglars dressed up as nurses.
verb be dressed as | The burglars were dressed as nurses.
verb be disguised as | The burglars were disguised as nurses.
verb be clad as | The burglars were clad as nurses.
verb pose as | The burglars posed as nurses.
verb masquerade as | The burglars masqueraded as nurses.
verb pass themselves off as | The burglars passed themselves off as nurses.
verb pretend to be | The burglars pretended to be nurses.
verb claim to be | The burglars claimed to be nurses.
verb impersonate | The burglars impersonated nurses.
verb wear the uniform of | The burglars wore the uniform of nurses.
verb wear the uniforms of | The burglars wore the uniforms of nurses.
noun disguise | The disguise of the burglars was perfect.

class name after
verb name after | The town named the bridge after the poet.
verb call after | The town called the bridge after the poet.
verb be named in honour of | The bridge was named in honour of the poet.
verb be named in honor of | The bridge was named in honor of the poet.
verb be named in memory of | The bridge was named in memory of the poet.
verb take its name from | The bridge took its name from the poet.
verb get its name from | The bridge got its name from the poet.
verb owe its name to | The bridge owes its name to the poet.
verb bear the name of | The bridge bears the name of the poet.
verb carry the name of | The bridge carries the name of the poet.
noun namesake | The namesake of the bridge is unknown.
noun eponym | The eponym of the bridge is unknown.

class pilot
verb pilot | The officer piloted the jet in May.
verb steer | The officer steered the ship in May.
verb be at the controls of | The officer was at the controls of the ship in May.
verb be at the wheel of | The officer was at the wheel of the ship in May.
verb be behind the wheel of | The officer was behind the wheel of the truck in May.
verb be the pilot of | The officer was the pilot of the jet in May.
verb serve as the pilot of | The officer served as the pilot of the jet in May.
not | The pilot scheme ended in May.

class succeed
verb succeed | The daughter succeeded the king in 1901.
verb take over from | The daughter took over from the king in 1901.
verb replace | The captain replaced the coach in May.
verb follow on the throne | The daughter followed the king on the throne in 1901.
verb step into the shoes of | The captain stepped into the shoes of the coach in May.
noun successor | The successor of the king came in 1901.
