# Jobs, strikes, firms: hiring, closing, failing, merging, supplying.

class lay off
verb lay off | The plant laid off 600 workers in May.
verb make redundant | The plant made 600 workers redundant in May.
verb let go | The plant let 600 workers go in May.
verb dismiss | The plant dismissed 600 workers in May.
verb sack | The plant sacked 600 workers in May.
verb fire | The plant fired 600 workers in May.
verb axe | The plant axed 600 workers in May.
verb shed the jobs of | The plant shed the jobs of 600 workers in May.
verb cut the jobs of | The plant cut the jobs of 600 workers in May.
verb get rid of | The plant got rid of 600 workers in May.
verb dispense with | The plant dispensed with 600 workers in May.
verb put out of work | The plant put 600 workers out of work in May.
verb furlough | The plant furloughed 600 workers in May.
verb give notice | The plant gave 600 workers notice in May.
verb show the door | The plant showed 600 workers the door in May.
verb retrench | The plant retrenched 600 workers in May.
weak cut | The plant cut 600 jobs in May.
weak shed | The plant shed 600 jobs in May.
weak slash | The plant slashed 600 jobs in May.
weak eliminate | The plant eliminated 600 jobs in May.
weak trim | The plant trimmed 600 jobs in May.
verb lose their jobs ~ | 600 workers lost their jobs in May.
verb lose their job ~ | 600 workers lost their job in May.
verb be out of work ~ | 600 workers were out of work in May.
verb be out of a job ~ | 600 workers were out of a job in May.
verb be made redundant ~ | 600 workers were made redundant in May.
verb lose their positions ~ | 600 workers lost their positions in May.
verb be jobless ~ | 600 workers were jobless in May.
verb lose job ~ | 600 workers lost their jobs in May.
noun layoff | The layoff of 600 workers came in May.
noun job loss | The job loss of 600 workers came in May.
noun lay off | The lay off of 600 workers came in May.
noun job cut | The job cut of 600 workers came in May.
verb scrap jobs | The firm scrapped jobs in May.
verb scrap positions | The firm scrapped positions in May.
verb wipe out jobs | The firm wiped out jobs in May.
noun job reduction | The job reduction of 200 people came in May.
noun staffing cut | The staffing cut of 200 people came in May.
not | The plant hired 600 workers in May.
not | The fire at the plant was put out.
verb hand pink slips to | The firm handed pink slips to 200 workers on Monday.
verb give pink slips to | The firm gave pink slips to 200 workers on Monday.
verb give the boot to | The firm gave the boot to 200 workers on Monday.
verb give marching orders to | The firm gave marching orders to 200 workers on Monday.
verb eliminate the jobs of | The firm eliminated the jobs of 200 workers on Monday.
verb axe the jobs of | The firm axed the jobs of 200 workers on Monday.
verb slash the jobs of | The firm slashed the jobs of 200 workers on Monday.
verb release from their contracts | The firm released 200 workers from their contracts on Monday.
verb give the sack to | The firm gave the sack to 200 workers on Monday.
verb boot out | The firm booted out 200 workers on Monday.
verb kick out | The firm kicked out 200 workers on Monday.
verb downsize by | The firm downsized by 200 workers on Monday.
verb get the sack ~ | 200 workers got the sack on Monday.
verb get the axe ~ | 200 workers got the axe on Monday.
verb be laid off ~ | 200 workers were laid off on Monday.
verb be let go ~ | 200 workers were let go on Monday.
verb be shown the door ~ | 200 workers were shown the door on Monday.
verb be given notice ~ | 200 workers were given notice on Monday.
verb be given their notice ~ | 200 workers were given their notice on Monday.
verb be handed pink slips ~ | 200 workers were handed pink slips on Monday.
verb get pink slips ~ | 200 workers got pink slips on Monday.
verb be axed ~ | 200 workers were axed on Monday.
verb be sacked ~ | 200 workers were sacked on Monday.
verb be put out of work ~ | 200 workers were put out of work on Monday.
verb find themselves out of work ~ | 200 workers found themselves out of work on Monday.
verb face the axe ~ | 200 workers faced the axe on Monday.
verb be thrown out of work ~ | 200 workers were thrown out of work on Monday.
noun layoffs | The layoffs came on Monday.
noun redundancies | The redundancies came on Monday.
noun redundancy | The redundancy came on Monday.
noun job cuts | The job cuts came on Monday.
noun job losses | The job losses came on Monday.
noun staff cuts | The staff cuts came on Monday.
noun downsizing | The downsizing came on Monday.
noun workforce reduction | The workforce reduction came on Monday.
noun reduction in force | The reduction in force came on Monday.
noun headcount reduction | The headcount reduction came on Monday.
noun staff reduction | The staff reduction came on Monday.
noun mass layoff | The mass layoff came on Monday.
noun furlough | The furlough came on Monday.
noun cull of jobs | The cull of jobs came on Monday.
noun cull of staff | The cull of staff came on Monday.
noun axing of jobs | The axing of jobs came on Monday.
noun loss of jobs | The loss of jobs came on Monday.
noun cutting of jobs | The cutting of jobs came on Monday.
noun shedding of jobs | The shedding of jobs came on Monday.
verb cut jobs | The plant cut 600 jobs in May.
verb cut positions | The plant cut 600 positions in May.
verb slash jobs | The plant slashed 600 jobs in May.
verb axe jobs | The plant axed 600 jobs in May.
verb shed jobs | The plant shed 600 jobs in May.
verb eliminate jobs | The plant eliminated 600 jobs in May.
verb eliminate positions | The plant eliminated 600 positions in May.
verb cull jobs | The plant culled 600 jobs in May.
verb cost jobs | The merger cost 600 jobs in May.
verb part ways with | The plant parted ways with 600 workers in May.
verb reduce headcount by | The plant reduced headcount by 600 in May.
verb cut its workforce by | The plant cut its workforce by 600 in May.
verb trim its workforce by | The plant trimmed its workforce by 600 in May.
verb reduce its workforce by | The plant reduced its workforce by 600 in May.
verb shrink its workforce by | The plant shrank its workforce by 600 in May.
verb slash its workforce by | The plant slashed its workforce by 600 in May.
verb face redundancy ~ | 600 workers faced redundancy in May.
verb face layoffs ~ | 600 workers faced layoffs in May.
verb lose their livelihoods ~ | 600 workers lost their livelihoods in May.
noun staff cut | The staff cut of 600 workers came in May.

class hire
verb hire | The plant hired 600 workers in May.
verb recruit | The plant recruited 600 workers in May.
verb sign up | The plant signed up 600 workers in May.
verb bring on board | The plant brought on board 600 workers in May.
verb create jobs | The plant created 600 jobs in May.
verb fill jobs | The plant filled 600 jobs in May.
noun hiring | The hiring of 600 workers came in May.
verb add jobs | The firm added jobs in May.
verb add workers | The firm added workers in May.
verb add employees | The firm added employees in May.
verb put on the payroll | Some 200 people were put on the payroll in May.
verb add to the payroll | The firm added 200 people to the payroll in May.
verb add to the workforce | The firm added 200 people to the workforce in May.
verb bring in workers | The firm brought in workers in May.
verb create positions | The firm created positions in May.
verb create posts | The firm created posts in May.
verb fill positions | The firm filled positions in May.
verb fill posts | The firm filled posts in May.
verb fill vacancies | The firm filled vacancies in May.
noun recruitment | The recruitment of 200 people came in May.
noun recruiting | The recruiting of 200 people came in May.
noun job creation | The job creation of 200 people came in May.
noun new hire | The new hire of 200 people came in May.
noun recruitment drive | The recruitment drive of 200 people came in May.
noun hiring spree | The hiring spree of 200 people came in May.
not | The union took the firm to court on Monday.

class strike action
verb go on strike | The workers went on strike on Monday.
verb walk out | The workers walked out on Monday.
verb stop work | The workers stopped work on Monday.
verb be on strike | The workers were on strike on Monday.
verb strike | The workers struck on Monday.
verb take industrial action | The workers took industrial action on Monday.
verb walk off the job | The workers walked off the job on Monday.
verb lay down tools | The workers laid down tools on Monday.
verb come out on strike | The workers came out on strike on Monday.
verb refuse to work | The workers refused to work on Monday.
verb withdraw their labour | The workers withdrew their labour on Monday.
verb picket | The workers picketed on Monday.
verb stay off work | The workers stayed off work on Monday.
verb join the picket line | The workers joined the picket line on Monday.
noun strike | The strike of the workers was on Monday.
noun walkout | The walkout of the workers was on Monday.
noun industrial action | The industrial action of the workers was on Monday.
noun stoppage | The stoppage of the workers was on Monday.
noun work stoppage | The work stoppage of the workers was on Monday.
noun picket | The picket of the workers was on Monday.
noun general strike | The general strike of the workers was on Monday.
noun wildcat strike | The wildcat strike of the workers was on Monday.
noun labour dispute | The labour dispute of the workers was on Monday.
noun lockout | The lockout of the workers was on Monday.
verb walk off their jobs | The workers walked off their jobs in May.
verb be off the job | The workers were off the job in May.
verb stay away from work | The workers stayed away from work in May.
noun job action | The job action at the plant began in May.
noun labor dispute | The labor dispute at the plant began in May.
noun labour action | The labour action at the plant began in May.
noun labor action | The labor action at the plant began in May.
not | The striker scored two goals.
verb put down tools | The workers put down tools in May.
verb be out on strike | The workers were out on strike in May.
verb take strike action | The workers took strike action in May.
verb stage a walkout | The workers staged a walkout in May.
verb stage a strike | The workers staged a strike in May.
verb stop working | The workers stopped working in May.
verb leave their posts | The workers left their posts in May.
verb leave the job | The workers left the job in May.
noun walk out | The walk out at the plant began in May.
noun sit in | The sit in at the plant began in May.
noun sympathy strike | The sympathy strike at the plant began in May.

class end strike
verb return to work | The workers returned to work on Monday.
verb go back to work | The workers went back to work on Monday.
verb call off the strike | The workers called off the strike on Monday.
verb end the strike | The workers ended the strike on Monday.
verb end their strike | The workers ended their strike on Monday.
verb resume work | The workers resumed work on Monday.
verb call off their strike | The workers called off their strike on Monday.
verb be back at work | The workers were back at work in May.
verb be back on the job | The workers were back on the job in May.
verb go back to their jobs | The workers went back to their jobs in May.
verb return to their jobs | The workers returned to their jobs in May.
verb return to their posts | The workers returned to their posts in May.
verb go back to their posts | The workers went back to their posts in May.
verb report back for work | The workers reported back for work in May.
noun return to work | The return to work came in May.

class bankrupt
verb go bankrupt | The company went bankrupt in May.
verb go bust | The company went bust in May.
verb file for bankruptcy | The company filed for bankruptcy in May.
verb go under | The company went under in May.
verb be bankrupt | The company was bankrupt in May.
verb become insolvent | The company became insolvent in May.
verb declare bankruptcy | The company declared bankruptcy in May.
verb go into administration | The company went into administration in May.
verb enter administration | The company entered administration in May.
verb go into receivership | The company went into receivership in May.
verb collapse into insolvency | The company collapsed into insolvency in May.
verb file for insolvency | The company filed for insolvency in May.
verb be declared bankrupt | The company was declared bankrupt in May.
verb file for protection | The company filed for protection in May.
verb seek protection from creditors | The company sought protection from creditors in May.
verb collapse into administration | The company collapsed into administration in May.
verb go into liquidation | The company went into liquidation in May.
verb become bankrupt | The company became bankrupt in May.
verb call in the administrators | The company called in the administrators in May.
verb go into insolvency | The company went into insolvency in May.
verb be insolvent | The company was insolvent in May.
verb be wound up | The company was wound up in May.
verb default on its debts | The company defaulted on its debts in May.
verb seek bankruptcy protection | The company sought bankruptcy protection in May.
verb file for bankruptcy protection | The company filed for bankruptcy protection in May.
verb call in administrators | The company called in administrators in May.
verb enter bankruptcy | The company entered bankruptcy in May.
verb slide into bankruptcy | The company slid into bankruptcy in May.
verb go out of business | The company went out of business in May.
weak fail | The company failed in May.
weak go belly up | The company went belly up in May.
weak close down | The company closed down in May.
noun bankruptcy | The bankruptcy of the company came in May.
noun insolvency | The insolvency of the company came in May.
noun liquidation | The liquidation of the company came in May.
noun receivership | The receivership of the company came in May.
noun bankruptcy filing | The bankruptcy filing of the company came in May.
noun bankruptcy petition | The bankruptcy petition of the company came in May.
verb apply for creditor protection | The firm applied for creditor protection in May.
verb seek creditor protection | The firm sought creditor protection in May.
verb be placed in administration | The firm was placed in administration in May.
verb be placed into administration | The firm was placed into administration in May.
verb be put into administration | The firm was put into administration in May.
verb slide into administration | The firm slid into administration in May.
verb slump into administration | The firm slumped into administration in May.
verb tumble into administration | The firm tumbled into administration in May.
verb plunge into administration | The firm plunged into administration in May.
verb be forced into administration | The firm was forced into administration in May.
verb be in administration | The firm was in administration in May.
verb call in liquidators | The firm called in liquidators in May.
verb call in the liquidators | The firm called in the liquidators in May.
verb call in receivers | The firm called in receivers in May.
verb appoint administrators | The firm appointed administrators in May.
verb appoint liquidators | The firm appointed liquidators in May.
verb declare itself bankrupt | The firm declared itself bankrupt in May.
verb declare itself insolvent | The firm declared itself insolvent in May.
verb be unable to pay its debts | The firm was unable to pay its debts in May.
verb be unable to pay its bills | The firm was unable to pay its bills in May.
verb be unable to pay its creditors | The firm was unable to pay its creditors in May.
noun bankruptcy proceedings | The bankruptcy proceedings of the firm came in May.
noun insolvency proceedings | The insolvency proceedings of the firm came in May.
noun collapse into administration | The collapse into administration of the firm came in May.
not | The broken vase was mended.
verb go to the wall | The firm went to the wall on Monday.
verb call in the receivers | The firm called in the receivers on Monday.
verb file for administration | The firm filed for administration on Monday.
verb file for Chapter 11 | The firm filed for Chapter 11 on Monday.
verb file for creditor protection | The firm filed for creditor protection on Monday.
verb fall into administration | The firm fell into administration on Monday.
verb crash into administration | The firm crashed into administration on Monday.
verb declare insolvency | The firm declared insolvency on Monday.
verb seek protection from its creditors | The firm sought protection from its creditors in May.
verb file for protection from creditors | The firm filed for protection from creditors in May.
verb run out of money | The firm ran out of money in May.
verb run out of cash | The firm ran out of cash in May.
verb be declared insolvent | The firm was declared insolvent in May.
verb go belly up | The firm went belly up in May.
noun insolvency filing | The insolvency filing of the firm came in May.
noun financial collapse | The financial collapse of the firm came in May.

class merge symmetric
verb merge | The two banks merged in May.
verb join forces | The two banks joined forces in May.
verb combine | The two banks combined in May.
verb amalgamate | The two banks amalgamated in May.
verb unite | The two banks united in May.
verb form a joint venture | The two banks formed a joint venture in May.
verb pool their resources | The two banks pooled their resources in May.
verb tie up | The two banks tied up in May.
noun merger | The merger of the two banks came in May.
noun tie up | The tie up of the two banks came in May.
noun amalgamation | The amalgamation of the two banks came in May.
noun joint venture | The joint venture of the two banks came in May.
noun fusion | The fusion of the two banks came in May.
verb come together as one | The firms came together as one in May.
verb form a joint company | The firms formed a joint company in May.
verb become one company | The firms became one company in May.
verb become a single company | The firms became a single company in May.
weak fuse | The firms fused in May.
verb agree to join forces | The firms agreed to join forces in May.
noun merger deal | The merger deal of the firms came in May.
noun merging | The merging of the firms came in May.
not | The emergency was over.
verb tie the knot | The two firms tied the knot on Monday.
verb pool their businesses | The two firms pooled their businesses on Monday.
verb agree a merger | The two firms agreed a merger on Monday.
verb complete a merger | The two firms completed a merger on Monday.
verb form a single company | The two firms formed a single company on Monday.
noun corporate marriage | The corporate marriage of the two firms came on Monday.

class list shares
verb go public | The company went public in May.
verb float | The company floated in May.
verb list its shares | The company listed its shares in May.
verb float on the stock exchange | The company floated on the stock exchange in May.
verb make its stock market debut | The company made its stock market debut in May.
verb list on the stock exchange | The company listed on the stock exchange in May.
verb debut on the stock market | The company debuted on the stock market in May.
noun flotation | The flotation of the company was in May.
noun ipo | The ipo of the company was in May.
noun initial public offering | The initial public offering of the company was in May.
noun stock market debut | The stock market debut of the company was in May.
noun listing | The listing of the company was in May.
noun public offering | The public offering of the company was in May.
noun stock market listing | The stock market listing of the company was in May.
verb begin trading | The firm began trading in May.
verb start trading | The firm started trading in May.
verb debut on the stock exchange | The firm debuted on the stock exchange in May.
verb make its debut on the stock exchange | The firm made its debut on the stock exchange in May.
verb make its market debut | The firm made its market debut in May.
verb make its trading debut | The firm made its trading debut in May.
verb come to market | The firm came to market in May.
verb come to the stock market | The firm came to the stock market in May.
verb join the stock market | The firm joined the stock market in May.
verb go to market | The firm went to market in May.
verb hit the stock market | The company hit the stock market in May.
verb sell shares to the public | The firm sold shares to the public in May.
verb offer its shares | The firm offered its shares in May.
verb begin to trade | The firm began to trade in May.
noun share sale | The share sale of the firm came in May.
noun stock market flotation | The stock market flotation of the firm came in May.
noun market debut | The market debut of the firm came in May.
noun trading debut | The trading debut of the firm came in May.
noun stock offering | The stock offering of the firm came in May.
noun share offering | The share offering of the firm came in May.
noun share issue | The share issue of the firm came in May.
noun first day of trading | The first day of trading of the firm came in May.
noun direct listing | The direct listing of the firm came in May.
verb list on the stock market | The firm listed on the stock market in May.
verb list on the bourse | The firm listed on the bourse in May.
noun bourse debut | The bourse debut of the firm came in May.

class lose money
verb lose | The company lost $2 million in May.
verb be in the red | The company was $2 million in the red in May.
verb write off | The company wrote off $2 million in May.
verb haemorrhage | The company haemorrhaged $2 million in May.
verb bleed | The company bled $2 million in May.
verb make loss | The company made a $2 million loss.
verb post loss | The company posted a $2 million loss.
verb report loss | The company reported a $2 million loss.
verb suffer loss | The company suffered a $2 million loss.
verb record loss | The company recorded a $2 million loss.
verb book loss | The company booked a $2 million loss.
noun loss | The loss of the company was $2 million.
noun net loss | The net loss of the company was $2 million.
noun deficit | The deficit of the company was $2 million.
noun operating loss | The operating loss of the company was $2 million.
noun shortfall | The shortfall of the company was $2 million.
noun pre tax loss | The pre tax loss of the company was $2 million.
noun annual loss | The annual loss of the company was $2 million.
noun quarterly loss | The quarterly loss of the company was $2 million.
noun writedown | The writedown of the company was $2 million.
verb make a loss of | The firm made a loss of $2 million in May.
verb post a loss of | The firm posted a loss of $2 million in May.
verb report a loss of | The firm reported a loss of $2 million in May.
verb run up a loss of | The firm ran up a loss of $2 million in May.
verb hemorrhage | The firm hemorrhaged $2 million in May.
verb be in the red by | The firm was in the red by $2 million in May.
verb run at a loss of | The firm ran at a loss of $2 million in May.
verb book a loss of | The firm booked a loss of $2 million in May.
verb swallow a loss of | The firm swallowed a loss of $2 million in May.
verb suffer a loss of | The firm suffered a loss of $2 million in May.
verb sustain a loss of | The firm sustained a loss of $2 million in May.
verb incur a loss of | The firm incurred a loss of $2 million in May.
noun pretax loss | The pretax loss was $2 million.
verb slump to a loss of | The firm slumped to a loss of $2 million.
verb slide to a loss of | The firm slid to a loss of $2 million.
verb plunge to a loss of | The firm plunged to a loss of $2 million.
verb sink to a loss of | The firm sank to a loss of $2 million.
verb fall to a loss of | The firm fell to a loss of $2 million.
verb swing to a loss of | The firm swung to a loss of $2 million.
verb announce a loss of | The firm announced a loss of $2 million.
verb take a loss of | The firm took a loss of $2 million.
verb take a hit of | The firm took a hit of $2 million.
noun full year loss | The full year loss of the firm was $2 million.
noun half year loss | The half year loss of the firm was $2 million.
noun record loss | The record loss of the firm was $2 million.
noun trading loss | The trading loss of the firm was $2 million.
noun write off | The write off of the firm was $2 million.
verb make losses of | The firm made losses of $2 million in May.
verb post losses of | The firm posted losses of $2 million in May.
verb report losses of | The firm reported losses of $2 million in May.
verb suffer losses of | The firm suffered losses of $2 million in May.
verb book losses of | The firm booked losses of $2 million in May.
verb accumulate losses of | The firm accumulated losses of $2 million in May.
verb pile up losses of | The firm piled up losses of $2 million in May.

class award damages
verb pay damages to | The court paid damages to the clients in May.
verb award damages to | The court awarded damages to the clients in May.
verb indemnify | The court indemnified the clients in May.
verb recompense | The court recompensed the clients in May.
noun damages award | The damages award was $2 million.
noun restitution | The restitution was $2 million.
noun compensation payment | The compensation payment was $2 million.

class lend
verb lend | The bank lent $2 million in May.
noun lending | The lending of $2 million came in May.
noun credit line | The credit line of $2 million came in May.
noun bailout | The bailout of $2 million came in May.
noun loan package | The loan package of $2 million came in May.
noun credit package | The credit package of $2 million came in May.
not | The bank of the river was flooded.
verb provide in loans | Six banks provided $2 million in loans.
verb extend credit of | The bank extended credit of $2 million.
verb put up in debt | Six banks put up $2 million in debt.
verb provide in debt | Six banks provided $2 million in debt.
verb make loans | The bank made loans of $2 million.
verb fund with debt | Six banks funded the deal with $2 million of debt.
noun loan | The loan of the bank was $2 million.
noun bank loan | The bank loan was $2 million.
noun debt financing | The debt financing was $2 million.
noun bank debt | The bank debt was $2 million.
noun credit | The credit of the bank was $2 million.

class repay
verb repay | The company repaid the loan in May.
verb pay back | The company paid back the loan in May.
verb pay off | The company paid off the loan in May.
verb refund | The company refunded the loan in May.
verb reimburse | The company reimbursed the loan in May.
verb pay down | The company paid down the loan in May.
noun repayment | The repayment of the loan came in May.
noun refund | The refund of the loan came in May.
noun reimbursement | The reimbursement of the loan came in May.
verb give the money back | The firm gave the money back in May.
verb give back the money | The firm gave $2 million back the money in May.
verb clear its debt of | The firm cleared its debt of $2 million in May.
verb clear its debts of | The firm cleared its debts of $2 million in May.
verb clear a debt of | The firm cleared a debt of $2 million in May.
verb settle a debt of | The firm settled a debt of $2 million in May.
verb settle its debts of | The firm settled its debts of $2 million in May.
verb settle its debt of | The firm settled its debt of $2 million in May.
not | The pay rise came in May.

class rent
verb rent out | The company rented out the office in May.
verb lease out | The company leased out the office in May.
verb take a lease on | The company took a lease on the office in May.
verb sign a lease on | The company signed a lease on the office in May.
verb rent | The club rents the hall.
noun tenancy | The tenancy of the office is $2,000.
not | The rented car was red.

class supply
verb furnish | The plant furnished the town in May.
verb supply | The dam supplies the towns.
not | The supple branch bent.

class recall
verb recall | The company recalled 900 cars in May.
verb call back | The company called back 900 cars in May.
verb pull from the shelves | The company pulled 900 cars from the shelves in May.
verb take off the market | The company took 900 cars off the market in May.
verb withdraw from sale | The company withdrew 900 cars from sale in May.
verb pull from sale | The company pulled 900 cars from sale in May.
verb withdraw from the market | The company withdrew 900 cars from the market in May.
verb take off the shelves | The company took 900 cars off the shelves in May.
verb remove from sale | The company removed 900 cars from sale in May.
verb remove from the shelves | The company removed 900 cars from the shelves in May.
noun recall | The recall of the cars came in May.
noun product recall | The product recall of the cars came in May.
verb call back for repairs | The firm called back 900 cars for repairs in May.
verb call in for repairs | The firm called in 900 cars for repairs in May.
verb issue a recall for | The firm issued a recall for 900 cars in May.
verb issue a recall of | The firm issued a recall of 900 cars in May.
verb announce a recall of | The firm announced a recall of 900 cars in May.
verb order a recall of | The firm ordered a recall of 900 cars in May.
verb order the recall of | The firm ordered the recall of 900 cars in May.
verb pull off the road | The firm pulled 900 cars off the road in May.
verb take off the road | The firm took 900 cars off the road in May.
verb pull off the shelves | The firm pulled 900 jars off the shelves in May.
verb be subject to a recall ~ | 900 cars were subject to a recall in May.
verb be affected by the recall ~ | 900 cars were affected by the recall in May.
verb be covered by the recall ~ | 900 cars were covered by the recall in May.
verb be part of the recall ~ | 900 cars were part of the recall in May.
noun safety recall | The safety recall of 900 cars came in May.
noun vehicle recall | The vehicle recall of 900 cars came in May.
noun car recall | The car recall of 900 cars came in May.
noun voluntary recall | The voluntary recall of 900 cars came in May.

class employ strength
noun labour turnover | The labour turnover of the plant is 600.

class order
verb sign up for | The airline signed up for 40 planes in May.
verb contract for | The airline contracted for 40 planes in May.
verb sign a contract for | The airline signed a contract for 40 planes in May.
verb order | The airline ordered 40 planes in May.
verb place an order for | The airline placed an order for 40 planes in May.
verb place order for | The airline placed a new order for 40 planes in May.
verb sign order for | The airline signed a firm order for 40 planes in May.
verb sign a deal for | The airline signed a deal for 40 planes in May.
verb strike a deal for | The airline struck a deal for 40 planes in May.
verb reach a deal for | The airline reached a deal for 40 planes in May.
verb agree to buy | The airline agreed to buy 40 planes in May.
verb agree to purchase | The airline agreed to purchase 40 planes in May.
verb agree to take | The airline agreed to take 40 planes in May.
verb commit to buy | The airline committed to buy 40 planes in May.
verb commit to | The airline committed to 40 planes in May.
verb buy | The airline bought 40 planes in May.
verb purchase | The airline purchased 40 planes in May.
verb acquire | The airline acquired 40 planes in May.
verb procure | The airline procured 40 planes in May.
verb secure | The ministry secured 40 planes in May.
verb book | The airline booked 40 planes in May.
verb reserve | The ministry reserved 40 planes in May.
verb commission | The navy commissioned 40 ships in May.
verb preorder | The airline preordered 40 planes in May.
verb lock in | The ministry locked in 40 planes in May.
verb line up | The ministry lined up 40 planes in May.
verb snap up | The airline snapped up 40 planes in May.
verb win order | The maker won an order for 40 planes in May.
verb win a contract for | The maker won a contract for 40 planes in May.
verb land order | The maker landed an order for 40 planes in May.
verb receive order | The maker received an order for 40 planes in May.
verb secure order | The maker secured an order for 40 planes in May.
noun order | The order for 40 planes was signed in May.
noun purchase order | The purchase order for 40 planes was signed in May.
noun purchase | The purchase of 40 planes was signed in May.
noun procurement | The procurement of 40 planes was signed in May.
noun contract | The contract for 40 planes was signed in May.
noun supply deal | The supply deal for 40 planes was signed in May.
noun supply contract | The supply contract for 40 planes was signed in May.
noun advance order | The advance order for 40 planes was signed in May.
noun firm order | The firm order for 40 planes was signed in May.
not | The borders of the region were closed.

class unemployment attribute
noun unemployment | The unemployment was 7 percent.
noun unemployment rate | The unemployment rate was 7 percent.
noun rate of unemployment | The rate of unemployment was 7 percent.
noun jobless rate | The jobless rate was 7 percent.
noun joblessness | The joblessness was 7 percent.
noun jobless figure | The jobless figure was 7 percent.
noun youth unemployment | The youth unemployment was 7 percent.
verb be out of work ~ | Some 7 percent of workers were out of work.
verb be out of a job ~ | Some 7 percent of workers were out of a job.
verb be without a job ~ | Some 7 percent of workers were without a job.
verb be without work ~ | Some 7 percent of workers were without work.
verb have no job ~ | Some 7 percent of workers had no job.
verb be on the dole ~ | Some 7 percent of workers were on the dole.
verb be looking for work ~ | Some 7 percent of workers were looking for work.
verb be unemployed ~ | Some 7 percent of workers were unemployed.
verb be jobless ~ | Some 7 percent of workers were jobless.
verb be without employment ~ | Some 9 percent of the people were without employment in May.
verb look for work ~ | Some 9 percent of the people looked for work in May.
verb search for work ~ | Some 9 percent of the people searched for work in May.
verb be seeking work ~ | Some 9 percent of the people were seeking work in May.
verb be in search of work ~ | Some 9 percent of the people were in search of work in May.
verb be between jobs ~ | Some 9 percent of the people were between jobs in May.
noun number of unemployed | The number of unemployed was 9 percent.
noun number of jobless | The number of jobless was 9 percent.
noun jobless total | The jobless total was 9 percent.
noun unemployment figure | The unemployment figure was 9 percent.
noun joblessness rate | The joblessness rate was 9 percent.

class submit
verb submit | The driver submitted the receipts within a week.
verb hand in | The driver handed in the receipts within a week.
verb turn in | The driver turned in the receipts within a week.
verb send in | The driver sent in the receipts within a week.
verb file | The driver filed the receipts within a week.
verb lodge | The driver lodged the receipts within a week.
noun submission | The submission of the receipts took a week.

class waive
verb waive | The buyer waived the survey in May.
verb forgo | The buyer forwent the survey in May.
verb forego | The buyer forewent the survey in May.
verb skip | The buyer skipped the survey in May.
verb give up right to | The buyer gave up his right to a survey in May.
verb give up the right to | The buyer gave up the right to a survey in May.
verb waive right to | The buyer waived his right to a survey in May.
verb waive the right to | The buyer waived the right to a survey in May.
verb relinquish | The buyer relinquished the claim in May.
verb dispense with | The buyer dispensed with the survey in May.
verb do without | The buyer did without the survey in May.
verb forfeit | The buyer forfeited the deposit in May.
verb renounce | The buyer renounced the claim in May.
verb sign away | The buyer signed away the claim in May.
noun waiver | The waiver of the survey came in May.
noun waiving | The waiving of the survey came in May.

class hire freeze
verb freeze hiring | The firm froze hiring in May.
verb stop hiring | The firm stopped hiring in May.
verb halt hiring | The firm halted hiring in May.
verb pause hiring | The firm paused hiring in May.
verb suspend hiring | The firm suspended hiring in May.
verb impose a hiring freeze | The firm imposed a hiring freeze in May.
verb stop recruiting | The firm stopped recruiting in May.
verb put hiring on hold | The company put hiring on hold in May.
verb announce a hiring freeze | The firm announced a hiring freeze in May.
noun hiring freeze | The hiring freeze of the firm came in May.
noun recruitment freeze | The recruitment freeze of the firm came in May.
noun freeze on hiring | The freeze on hiring of the firm came in May.
noun job freeze | The job freeze of the firm came in May.
noun hiring halt | The hiring halt of the firm came in May.
noun hiring pause | The hiring pause of the firm came in May.

class severance
noun severance | The severance of the workers was $900.
noun severance pay | The severance pay of the workers was $900.
noun severance package | The severance package of the workers was $900.
noun severance payment | The severance payment of the workers was $900.
noun redundancy pay | The redundancy pay of the workers was $900.
noun redundancy payment | The redundancy payment of the workers was $900.
noun redundancy package | The redundancy package of the workers was $900.
noun payoff | The payoff of the workers was $900.
noun golden handshake | The golden handshake of the workers was $900.
noun exit package | The exit package of the workers was $900.
verb get in severance | The workers got $900 in severance.
verb receive in severance | The workers received $900 in severance.

class complain
verb complain | Nine owners complained in May.
verb file a complaint | Nine owners filed a complaint in May.
verb file complaints | Nine owners filed complaints in May.
verb lodge a complaint | Nine owners lodged a complaint in May.
verb lodge complaints | Nine owners lodged complaints in May.
verb make a complaint | Nine owners made a complaint in May.
verb submit a complaint | Nine owners submitted a complaint in May.
verb log complaints | The agency logged nine complaints in May.
verb receive complaints | The agency received nine complaints in May.
verb get complaints | The agency got nine complaints in May.
verb field complaints | The agency fielded nine complaints in May.
verb record complaints | The agency recorded nine complaints in May.
verb grumble | Nine owners grumbled in May.
verb moan about | Nine owners moaned about the car in May.
verb gripe about | Nine owners griped about the car in May.
verb express dissatisfaction with | Nine owners expressed dissatisfaction with the car in May.
noun complaint | The complaint about the car came in May.
noun customer complaint | The customer complaint about the car came in May.
noun grievance | The grievance about the car came in May.
noun gripe | The gripe about the car came in May.

class warranty
verb be under warranty | The car is under warranty for eight years.
verb be under guarantee | The car is under guarantee for eight years.
verb be covered by a warranty | The car is covered by a warranty for eight years.
verb be covered by warranty | The car is covered by warranty for eight years.
verb be guaranteed for | The car is guaranteed for eight years.
verb carry guarantee of | The car carries a guarantee of eight years.
verb be backed by a warranty | The car is backed by a warranty for eight years.
verb come with a warranty | The car comes with a warranty of eight years.
verb carry a warranty | The car carries a warranty of eight years.
verb carry a guarantee | The car carries a guarantee of eight years.
verb come with a guarantee | The car comes with a guarantee of eight years.
verb be warrantied | The car is warrantied for eight years.
noun warranty | The warranty of the car is eight years.
noun warranty period | The warranty period of the car is eight years.
noun guarantee period | The guarantee period of the car is eight years.
noun battery warranty | The battery warranty of the car is eight years.
verb have a guarantee of | The car had a guarantee of five years.
verb be sold with a guarantee of | The car was sold with a guarantee of five years.
noun warranty term | The warranty term is five years.
noun warranty cover | The warranty cover is five years.
noun warranty coverage | The warranty coverage is five years.

class underwrite
verb underwrite | The bank underwrote the listing in May.
verb manage the offering | The bank managed the offering in May.
verb lead the offering | The bank led the offering in May.
verb lead the listing | The bank led the listing in May.
verb run the books on | The bank ran the books on the listing in May.
noun underwriting | The underwriting of the listing cost $900.

class employment rate attribute
noun employment rate | The employment rate was 9 percent.
noun rate of employment | The rate of employment was 9 percent.
noun employment level | The employment level was 9 percent.
noun participation in the labour market | The participation in the labour market was 9 percent.
verb be in work ~ | Some 9 percent of the people were in work in May.
verb be in employment ~ | Some 9 percent of the people were in employment in May.
verb be in paid work ~ | Some 9 percent of the people were in paid work in May.
