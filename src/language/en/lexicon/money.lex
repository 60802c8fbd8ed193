# Money given, paid, asked, made and lost; estimates.

class give money
verb pledge | The bank pledged $2 million.
verb donate | The bank donated $2 million.
verb give | The bank gave $2 million.
verb contribute | The bank contributed $2 million.
verb promise | The bank promised $2 million.
verb offer | The bank offered $2 million.
verb raise | The appeal raised $2 million.
verb commit | The bank committed $2 million.
verb chip in | The bank chipped in $2 million.
verb put up | The bank put up $2 million.
verb pour in ~ | $2 million poured in.
verb collect | The appeal collected $2 million.
verb announce | The bank announced $2 million.
verb pump | The bank pumped $2 million into the fund.
verb bequeath | The widow bequeathed $2 million.
verb grant | The bank granted $2 million.
verb endow | The bank endowed $2 million.
verb set aside | The bank set aside $2 million.
verb earmark | The bank earmarked $2 million.
verb unlock | The bank unlocked $2 million.
verb release | The bank released $2 million.
verb gather | The appeal gathered $2 million.
verb top | Donations topped $2 million.
verb mobilize | The appeal mobilized $2 million.
noun pledge | The pledge of $2 million came on Monday.
noun donation | The donation of $2 million came on Monday.
noun gift | The gift of $2 million came on Monday.
noun contribution | The contribution of $2 million came on Monday.
noun grant | The grant of $2 million came on Monday.
noun fund | The funds reached $2 million.
noun promise | Promises of $2 million were made.
noun fundraising | The fundraising reached $2 million.

class pay
verb pay | The bank paid $2 million.
verb shell out | The bank shelled out $2 million.
verb fork out | The bank forked out $2 million.
verb compensate | The bank compensated the clients.
verb reimburse | The bank reimbursed the clients.
verb repay | The bank repaid the loan in May.
verb settle for | The bank settled for $2 million.
noun payment | The payment of $2 million came on Monday.
noun payout | The payout of $2 million came on Monday.
noun settlement | The settlement of $2 million came on Monday.
noun compensation | The compensation was $2 million.

class cost
verb cost | The bridge cost $2 million.
verb be priced at | The ticket is priced at $20.
verb sell for | The house sold for $2 million.
verb go for | The house went for $2 million.
verb retail at | The phone retails at $200.
verb retail for | The phone retails for $200.
verb set back | The repair set the town back $2 million.
verb charge | The museum charges $20.
noun cost | The cost of the bridge was $2 million.
noun price | The price of the ticket is $20.
noun fee | The fee for the ticket is $20.
noun bill | The bill for the bridge was $2 million.
noun price tag | The price tag of the bridge was $2 million.
noun expense | The expense of the bridge was $2 million.
noun charge | The charge for the ticket is $20.
noun fare | The fare is $20.
noun tariff | The tariff is $20.

class buy
verb buy | The company bought the mill in 2011.
verb purchase | The company purchased the mill in 2011.
verb acquire | The company acquired the mill in 2011.
verb take over | The company took over the mill in 2011.
verb snap up | The company snapped up the mill in 2011.
noun purchase | The purchase of the mill was in 2011.
noun acquisition | The acquisition of the mill was in 2011.
noun takeover | The takeover of the mill was in 2011.

class sell
verb sell | The company sold the mill in 2011.
verb auction | The company auctioned the mill in 2011.
verb offload | The company offloaded the mill in 2011.
noun sale | The sale of the mill was in 2011.
noun auction | The auction of the mill was in 2011.

class invest
verb invest | The company invested $2 million.
verb spend | The company spent $2 million.
verb fund | The company funded the works.
verb finance | The company financed the works.
noun investment | The investment of $2 million came in May.
noun spending | The spending of the company was $2 million.
noun funding | The funding of $2 million came in May.
noun budget | The budget of the company was $2 million.

class fine
verb fine | The court fined the company $2 million.
noun fine | The fine of $2 million came in May.
noun penalty | The penalty of $2 million came in May.

class earn
verb earn | The company earned $2 million.
verb make | The company made $2 million.
verb gross | The film grossed $2 million.
verb take in | The film took in $2 million.
verb rake in | The film raked in $2 million.
verb post | The company posted $2 million.
verb report | The company reported $2 million.
verb net | The company netted $2 million.
noun revenue | The revenue of the company was $2 million.
noun profit | The profit of the company was $2 million.
noun income | The income of the company was $2 million.
noun earnings | The earnings of the company were $2 million.
noun turnover | The turnover of the company was $2 million.
noun proceeds | The proceeds of the company were $2 million.
noun net loss | The net loss of the company was $2 million.

class borrow
verb borrow | The company borrowed $2 million.
verb owe | The company owes $2 million.
noun loan | The loan of $2 million came in May.
noun debt | The debt of the company was $2 million.

class estimate
verb estimate | The bank estimated the loss at $2 million.
verb put at | The bank put the loss at $2 million.
verb value | The bank valued the mill at $2 million.
verb assess | The bank assessed the loss at $2 million.
verb reckon | The bank reckoned the loss at $2 million.
verb calculate | The bank calculated the loss at $2 million.
verb peg | The bank pegged the loss at $2 million.
verb project | The bank projected a loss of $2 million.
verb forecast | The bank forecast a loss of $2 million.
verb appraise | The bank appraised the mill at $2 million.
verb gauge | The bank gauged the loss at $2 million.
verb quantify | The bank quantified the loss at $2 million.
noun estimate | The estimate of the bank was $2 million.
noun assessment | The assessment of the bank was $2 million.
noun calculation | The calculation of the bank was $2 million.
noun valuation | The valuation of the mill was $2 million.

class cause
verb cause | The storm caused $2 million in damage.
verb inflict | The storm inflicted $2 million in damage.
verb wreak | The storm wreaked $2 million in damage.
verb leave | The storm left $2 million in damage.
verb do | The storm did $2 million in damage.
verb lead to | The storm led to $2 million in damage.
verb result in | The storm resulted in $2 million in damage.

class trade
verb trade | The two countries traded for years.
noun trade | The trade of the countries grew by 5 percent.
noun commerce | The commerce of the countries grew by 5 percent.
noun turnover | The turnover between the countries grew by 5 percent.
noun trade volume | The trade volume of the countries grew by 5 percent.
noun trade exchange | The trade exchange of the countries grew by 5 percent.
noun export | The exports of the country grew by 5 percent.
noun import | The imports of the country grew by 5 percent.
