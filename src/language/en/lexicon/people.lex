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

class dismiss
verb dismiss | The board dismissed the coach on Monday.
verb fire | The board fired the coach on Monday.
verb sack | The board sacked the coach on Monday.
verb oust | The board ousted the coach on Monday.
verb remove | The board removed the coach on Monday.
noun dismissal | The dismissal of the coach came on Monday.
noun sacking | The sacking of the coach came on Monday.
noun removal | The removal of the coach came on Monday.

class appoint
verb appoint | The board appointed the coach on Monday.
verb name | The board named the coach on Monday.
verb nominate | The board nominated the coach on Monday.
verb designate | The board designated the coach on Monday.
noun appointment | The appointment of the coach came on Monday.
noun nomination | The nomination of the coach came on Monday.

class elect
verb elect | The members elected the chairman in May.
verb vote in | The members voted in the chairman in May.
noun election | The election of the chairman was in May.
noun vote | The vote was in May.
noun referendum | The referendum was in May.

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

class lose
verb lose | The Reds lost the final on Monday.
noun defeat | The defeat of the Reds came on Monday.

class play
verb play | The Blues played the Reds on Monday.
verb face | The Blues faced the Reds on Monday.
verb take on | The Blues took on the Reds on Monday.
noun match | The match of the Blues was on Monday.
noun game | The game of the Blues was on Monday.

class score
verb score | The striker scored two goals.
verb net | The striker netted two goals.
noun goal | The striker has two goals.

class marry symmetric
verb marry | The couple married in 1950.
verb wed | The couple wed in 1950.
verb tie the knot | The couple tied the knot in 1950.
noun wedding | The wedding of the couple was in 1950.
noun marriage | The marriage of the couple was in 1950.

class born
verb be born ~ | The author was born in 1910.
verb give birth | The queen gave birth on Monday.
noun birth | The birth of the author was in 1910.

class name
verb call | The company called the ship Aurora.
verb name | The company named the ship Aurora.
verb dub | The company dubbed the ship Aurora.
verb christen | The company christened the ship Aurora.
verb know as | The ship was known as Aurora.
verb bear the name | The ship bore the name Aurora.
verb title | The film was titled Aurora.
noun name | The name of the ship was Aurora.

class lead
verb lead | The judge led the inquiry.
verb head up | The judge headed up the inquiry.
verb chair | The judge chaired the inquiry.
noun leadership | The leadership of the judge lasted two years.

class serve
verb serve as | The judge served as chairman for two years.
verb hold office | The judge held office for two years.
noun tenure | The tenure of the judge lasted two years.
noun term | The term of the judge lasted two years.
noun reign | The reign of the king lasted two years.

class vote
verb vote | The members voted in May.

class protest
verb protest | The workers protested on Monday.
verb demonstrate | The workers demonstrated on Monday.
noun protest | The protest of the workers was on Monday.
noun demonstration | The demonstration of the workers was on Monday.
noun rally | The rally of the workers was on Monday.

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
