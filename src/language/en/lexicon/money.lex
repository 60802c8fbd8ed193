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
verb cough up | The bank coughed up $2 million.
verb kick in | The bank kicked in $2 million.
verb make a donation of | The bank made a donation of $2 million.
verb stump up | The bank stumped up $2 million.
verb pitch in | The bank pitched in $2 million.
verb allocate | The bank allocated $2 million.
verb pony up | The bank ponied up $2 million.
verb give away | The bank gave away $2 million.
verb sponsor | The bank sponsored $2 million.
verb scrape together | The bank scraped together $2 million.
verb drum up | The bank drummed up $2 million.
verb dish out | The bank dished out $2 million.
verb dole out | The bank doled out $2 million.
verb fork out | The bank forked out $2 million.
verb make a gift of | The bank made a gift of $2 million.
verb plough in | The bank ploughed in $2 million.
verb weigh in with | The bank weighed in with $2 million.
noun endowment | The endowment of $2 million came on Monday.
noun subsidy | The subsidy of $2 million came on Monday.
noun bursary | The bursary of $2 million came on Monday.
noun aid package | The aid package of $2 million came on Monday.
noun handout | The handout of $2 million came on Monday.
noun bequest | The bequest of $2 million came on Monday.
noun sponsorship | The sponsorship of $2 million came on Monday.
noun stipend | The stipend of $2 million came on Monday.
noun scholarship | The scholarship of $2 million came on Monday.
noun subscription | The subscription of $2 million came on Monday.
noun appeal fund | The appeal fund of $2 million came on Monday.
noun relief fund | The relief fund of $2 million came on Monday.
noun crowdfunding | The crowdfunding of $2 million came on Monday.
noun fund raising | The fund raising of $2 million came on Monday.
noun fundraiser | The fundraiser of $2 million came on Monday.
weak approve | The bank approved $2 million.
verb make available | The bank made $2 million available.
weak send | The bank sent $2 million.
weak disburse | The bank disbursed $2 million.
noun availability | The availability of $2 million was announced.
noun relief | The relief reached $2 million.
noun funding commitment | The funding commitment of $2 million came in May.
noun financial commitment | The financial commitment of $2 million came in May.
noun aid commitment | The aid commitment of $2 million came in May.
noun financial aid | The financial aid of $2 million came in May.
noun aid money | The aid money of $2 million came in May.
noun relief money | The relief money of $2 million came in May.
noun pledged sum | The pledged sum of $2 million came in May.
verb make commitments of | The bank made commitments of $2 million in May.
verb make a commitment of | The bank made a commitment of $2 million in May.
verb agree to give | The bank agreed $2 million to give in May.
verb agree to contribute | The bank agreed $2 million to contribute in May.
verb agree to provide | The bank agreed $2 million to provide in May.
verb agree to donate | The bank agreed $2 million to donate in May.
verb come forward with | The bank came forward with $2 million in May.
verb provide aid of | The bank provided aid of $2 million in May.
verb provide funding of | The bank provided funding of $2 million in May.
weak put on the table | The bank put $2 million on the table in May.
verb leave in his will | The bank left $2 million in his will in May.
verb leave in her will | The bank left $2 million in her will in May.
verb sign a cheque for | The bank signed a cheque for $2 million in May.
verb sign a check for | The bank signed a check for $2 million in May.
verb write a cheque for | The bank wrote a cheque for $2 million in May.
verb write a check for | The bank wrote a check for $2 million in May.
weak bring in | The bank brought in $2 million in May.

class pay
verb pay a dividend of | The firm paid a dividend of $2 million.
verb pay in dividends | The firm paid $2 million in dividends.
verb pay out a dividend of | The firm paid out a dividend of $2 million.
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
verb hand over | The bank handed over $2 million in May.
verb pay out | The bank paid out $2 million in May.
verb fork over | The bank forked over $2 million in May.
verb cough up | The bank coughed up $2 million in May.
weak disburse | The bank disbursed $2 million in May.
verb stump up | The bank stumped up $2 million in May.
verb part with | The bank parted with $2 million in May.
verb defray | The bank defrayed $2 million in May.
verb wire | The bank wired $2 million in May.
verb pay up | The bank paid up $2 million in May.
verb ante up | The bank anted up $2 million in May.
verb dole out | The bank doled out $2 million in May.
noun remittance | The remittance of $2 million came in May.
noun disbursement | The disbursement of $2 million came in May.
noun instalment | The instalment of $2 million came in May.
noun installment | The installment of $2 million came in May.
noun advance payment | The advance payment of $2 million came in May.
verb settle a bill of | The firm settled a bill of $2 million in May.
verb settle the bill of | The firm settled the bill of $2 million in May.
verb pick up a bill of | The firm picked up a bill of $2 million in May.
verb transfer a sum of | The firm transferred a sum of $2 million in May.
noun lump sum | The lump sum of $2 million came in May.
not | The pay of the workers rose.
weak receive ~ | The owners received $20 a share.
weak get ~ | The owners got $20 a share.
weak collect ~ | The owners collected $20 a share.
verb be paid ~ | The owners were paid $20 a share.
verb receive in cash ~ | The owners received $20 in cash.
verb get in cash ~ | The owners got $20 in cash.
verb splash out | The company splashed out $2 million on Monday.
verb remit | The company remitted $2 million on Monday.
verb pick up a tab of | The company picked up a tab of $2 million on Monday.
verb plunk down | The company plunked down $2 million on Monday.
verb plonk down | The company plonked down $2 million on Monday.
verb dish out | The company dished out $2 million on Monday.
verb be billed ~ | The users are billed $2 a seat.
verb be invoiced ~ | The users are invoiced $2 a seat.
verb have to pay | The firm has to pay $2 million.
verb be out of pocket by | The firm was out of pocket by $2 million.

class cost
verb charge an entrance fee of | The museum charged an entrance fee of $20.
verb charge an entry fee of | The museum charged an entry fee of $20.
verb charge admission of | The museum charged admission of $20.
verb charge for admission | The museum charged $20 for admission.
verb charge for entry | The museum charged $20 for entry.
verb charge for a ticket | The museum charged $20 for a ticket.
verb charge at the door | The museum charged $20 at the door.
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
verb run to | The bridge ran to $2 million in May.
verb come in at | The bridge came in at $2 million in May.
verb set the town back | The bridge set the town back $2 million in May.
verb carry a price tag of | The bridge carried a price tag of $2 million in May.
verb be built at a cost of | The bridge was built at a cost of $2 million in May.
verb come with a price tag of | The bridge came with a price tag of $2 million in May.
verb come at a cost of | The bridge came at a cost of $2 million in May.
verb be built for | The bridge was built for $2 million in May.
verb come to | The bridge came to $2 million in May.
verb change hands for | The bridge changed hands for $2 million in May.
verb go under the hammer for | The bridge went under the hammer for $2 million in May.
verb be on sale for | The bridge was on sale for $2 million in May.
verb carry a price of | The bridge carried a price of $2 million in May.
verb be available for | The bridge was available for $2 million in May.
verb be valued at | The bridge was valued at $2 million in May.
verb cost to build | The bridge cost $2 million to build in May.
verb sell at | The bridge sold at $2 million in May.
verb be listed at | The bridge was listed at $2 million in May.
verb be yours for | The bridge was yours for $2 million in May.
verb be estimated at | The bridge was estimated at $2 million in May.
verb weigh in at | The bridge weighed in at $2 million in May.
verb be billed at | The bridge was billed at $2 million in May.
verb carry a bill of | The bridge carried a bill of $2 million in May.
verb pay in tuition ~ | Students pay $20 a year in tuition.
verb pay for ~ | The town paid $2 million for the bridge.
verb spend on ~ | The town spent $2 million on the bridge.
verb build at a cost | The town built the bridge at a cost of $2 million.
verb build for ~ | The town built the bridge for $2 million.
verb fetch | The house fetched $2 million.
verb command | The house commands $2 million.
verb trade at | The share traded at $20.
verb change hands at | The share changed hands at $20.
verb be going for | The house was going for $2 million.
verb be offered for | The house was offered for $2 million.
verb be offered at | The house was offered at $2 million.
verb be sold at | The house was sold at $2 million.
verb be quoted at | The share was quoted at $20.
verb be completed at a cost of | The dam was completed at a cost of $2 million.
verb be finished at a cost of | The dam was finished at a cost of $2 million.
verb come with a bill of | The dam came with a bill of $2 million.
verb be completed for | The dam was completed for $2 million.
noun construction cost | The construction cost of the bridge was $2 million.
noun building cost | The building cost of the bridge was $2 million.
noun cost of construction | The cost of construction of the bridge was $2 million.
noun cost of building | The cost of building of the bridge was $2 million.
noun total cost | The total cost of the bridge was $2 million.
noun sticker price | The sticker price of the bridge was $2 million.
noun list price | The list price of the bridge was $2 million.
noun asking price | The asking price of the bridge was $2 million.
noun selling price | The selling price of the bridge was $2 million.
noun retail price | The retail price of the bridge was $2 million.
noun cost price | The cost price of the bridge was $2 million.
noun ticket price | The ticket price of the bridge was $2 million.
noun entry fee | The entry fee of the museum was 20 euros.
noun entry charge | The entry charge of the museum was 20 euros.
noun entry price | The entry price of the museum was 20 euros.
noun entrance charge | The entrance charge of the museum was 20 euros.
noun entrance price | The entrance price of the museum was 20 euros.
noun cost of admission | The cost of admission of the museum was 20 euros.
noun cost of entry | The cost of entry of the museum was 20 euros.
noun price of entry | The price of entry of the museum was 20 euros.
noun adult admission | The adult admission of the museum was 20 euros.
noun general admission | The general admission of the museum was 20 euros.
noun adult ticket | The adult ticket of the museum was 20 euros.
noun entrance fee | The entrance fee of the bridge was $2 million.
noun admission fee | The admission fee of the bridge was $2 million.
noun surcharge | The surcharge of the bridge was $2 million.
noun entry fee | The entry fee of the bridge was $2 million.
noun running cost | The running cost of the bridge was $2 million.
noun purchase price | The purchase price of the bridge was $2 million.
noun sale price | The sale price of the bridge was $2 million.
noun price point | The price point of the bridge was $2 million.
noun project cost | The project cost of the bridge was $2 million.
noun hammer price | The hammer price of the bridge was $2 million.
noun monthly fee | The monthly fee of the bridge was $2 million.
noun annual fee | The annual fee of the bridge was $2 million.
noun construction bill | The construction bill was $2 million.
noun total bill | The total bill was $2 million.
noun final bill | The final bill was $2 million.
noun final cost | The final cost was $2 million.
noun overall cost | The overall cost was $2 million.
noun development cost | The development cost was $2 million.
noun repair bill | The repair bill was $2 million.
noun unit price | The unit price was $20.
noun market price | The market price was $20.
noun average price | The average price was $20.
noun spot price | The spot price was $20.
noun closing price | The closing price was $20.
weak swallow | The bridge swallowed $2 million.
weak gobble up | The bridge gobbled $2 million up.
weak bill | The bridge billed $2 million.
verb be had for | The bridge was had for $2 million.
verb be obtainable for | The bridge was obtainable for $2 million.
verb be priced from | The bridge was priced from $2 million.
verb price out at | The bridge priced out at $2 million.
verb be on offer for | The bridge was on offer for $2 million.
verb be on offer at | The bridge was on offer at $2 million.
verb go on sale at | The bridge went on sale at $2 million.
verb be joined for | The club can be joined for $20.
verb be booked for | The hall can be booked for $20.
verb be rented for | The hall can be rented for $20.
verb be hired for | The hall can be hired for $20.
noun monthly rate | The monthly rate was $2 million.
not | The coast was flooded.
noun budget | The budget of the bridge was $2 million.
verb have a budget of | The bridge had a budget of $2 million.
verb be budgeted at | The bridge was budgeted at $2 million.
verb work out at | The bridge worked out at $2 million.
verb have a price tag of | The bridge had a price tag of $2 million.
verb add up to | The bridge added up to $2 million.
verb bear a price of | The bridge bore a price of $2 million.
noun admission price | The admission price of the house is $2 million.
noun admission charge | The admission charge of the house is $2 million.
noun entry price | The entry price of the house is $2 million.
noun entry charge | The entry charge of the house is $2 million.
noun entrance charge | The entrance charge of the house is $2 million.
noun price of admission | The price of admission of the house is $2 million.
noun bridge toll | The bridge toll of the house is $2 million.
noun road toll | The road toll of the house is $2 million.
noun toll charge | The toll charge of the house is $2 million.
noun toll fee | The toll fee of the house is $2 million.
noun base price | The base price of the house is $2 million.
noun starting rate | The starting rate of the house is $2 million.
noun monthly price | The monthly price of the house is $2 million.
noun subscription fee | The subscription fee of the house is $2 million.
noun subscription price | The subscription price of the house is $2 million.
noun licence fee | The licence fee of the house is $2 million.
noun license fee | The license fee of the house is $2 million.
noun price per unit | The price per unit of the house is $2 million.
noun unit cost | The unit cost of the house is $2 million.
noun repair cost | The repair cost of the house is $2 million.
noun construction price | The construction price of the house is $2 million.
noun cost of repairs | The cost of repairs of the house is $2 million.
noun cost of rebuilding | The cost of rebuilding of the house is $2 million.
noun cost of the repairs | The cost of the repairs of the house is $2 million.
verb be billed for | The house was billed for $2 million.
verb be knocked down for | The house was knocked down for $2 million.
verb carry a cost of | The house carried a cost of $2 million.
verb make at auction | The house made $2 million at auction.
verb bring at auction | The house brought $2 million at auction.
verb realise at auction | The house realised $2 million at auction.
verb run up a bill of | The house ran up a bill of $2 million.
verb end up costing | The house ended up costing $2 million.
verb balloon to | The bill for the house ballooned to $2 million.
verb leave with a bill of | The house left the town with a bill of $2 million.
noun toll | The toll of the bridge is 20 euros.

class deposit attribute
noun deposit | The deposit for the cabin is 30 percent.
noun advance payment | The advance payment for the cabin is 30 percent.
noun security deposit | The security deposit for the cabin is 30 percent.
noun booking deposit | The booking deposit for the cabin is 30 percent.
verb ask for a deposit of | The owner asks for a deposit of 30 percent.
verb require a deposit of | The owner requires a deposit of 30 percent.
verb pay a deposit of | Guests pay a deposit of 30 percent.
verb charge a deposit of | The owner charges a deposit of 30 percent.
verb take a deposit of | The owner takes a deposit of 30 percent.
verb demand a deposit of | The owner demands a deposit of 30 percent.
verb leave a deposit of | Guests leave a deposit of 30 percent.
verb put down | Guests put down 30 percent.
verb pay up front | Guests pay 30 percent up front.
verb require as a deposit | The owner requires 30 percent as a deposit.

class buy
verb buy | The company bought the mill in 2011.
verb purchase | The company purchased the mill in 2011.
verb acquire | The company acquired the mill in 2011.
verb take over | The company took over the mill in 2011.
verb snap up | The company snapped up the mill in 2011.
noun purchase | The purchase of the mill was in 2011.
noun acquisition | The acquisition of the mill was in 2011.
noun takeover | The takeover of the mill was in 2011.
verb pay for | The company paid for the mill in 2011.
verb take control of | The company took control of the mill in 2011.
verb get hold of | The company got hold of the mill in 2011.
verb gobble up | The company gobbled up the mill in 2011.
verb swallow up | The company swallowed up the mill in 2011.
verb procure | The company procured the mill in 2011.
verb buy out | The company bought out the mill in 2011.
verb take a stake in | The company took a stake in the mill in 2011.
verb acquire a stake in | The company acquired a stake in the mill in 2011.
verb buy a stake in | The company bought a stake in the mill in 2011.
verb purchase a stake in | The company purchased a stake in the mill in 2011.
verb buy up | The company bought up the mill in 2011.
verb take ownership of | The company took ownership of the mill in 2011.
verb complete the purchase of | The company completed the purchase of the mill in 2011.
verb complete the takeover of | The company completed the takeover of the mill in 2011.
verb complete its purchase of | The company completed its purchase of the mill in 2011.
verb complete its acquisition of | The company completed its acquisition of the mill in 2011.
verb complete its takeover of | The company completed its takeover of the mill in 2011.
verb complete the acquisition of | The company completed the acquisition of the mill in 2011.
verb close its purchase of | The company closed its purchase of the mill in 2011.
verb close its acquisition of | The company closed its acquisition of the mill in 2011.
verb finalise the purchase of | The company finalised the purchase of the mill in 2011.
verb finalise its purchase of | The company finalised its purchase of the mill in 2011.
verb finalise its acquisition of | The company finalised its acquisition of the mill in 2011.
verb finalise its takeover of | The company finalised its takeover of the mill in 2011.
verb finalize its purchase of | The company finalized its purchase of the mill in 2011.
verb finalize its acquisition of | The company finalized its acquisition of the mill in 2011.
verb finalize its takeover of | The company finalized its takeover of the mill in 2011.
verb seal the purchase of | The company sealed the purchase of the mill in 2011.
verb agree to buy | The company agreed to buy the mill in 2011.
verb win control of | The company won control of the mill in 2011.
verb buy at auction | The company bought the mill at auction in 2011.
verb agree to acquire | The company agreed to acquire the mill in 2011.
verb take a share in | The company took a share in the mill in 2011.
verb acquire stake | The company acquired a 40 percent stake in the mill.
verb buy stake | The company bought a 40 percent stake in the mill.
verb purchase stake | The company purchased a 40 percent stake in the mill.
verb swallow | The group swallowed the firm in May.
verb absorb | The group absorbed the firm in May.
verb scoop up | The group scooped up the firm in May.
verb hoover up | The group hoovered up the firm in May.
verb splash out on | The group splashed out on the firm in May.
verb shell out for | The group shelled out $30 million for the firm.
verb fork out for | The group forked out $30 million for the firm.
verb part with for | The group parted with $30 million for the firm.
verb seal a deal for | The group sealed a deal for the firm in May.
verb strike a deal for | The group struck a deal for the firm in May.
verb clinch a deal for | The group clinched a deal for the firm in May.
verb close the purchase of | The group closed the purchase of the firm in May.
verb close the acquisition of | The group closed the acquisition of the firm in May.
verb complete the acquisition of | The group completed the acquisition of the firm in May.
verb take private | The group took the firm private in May.
verb take a majority in | The group took a majority in the firm in May.
verb add to its portfolio | The group added the firm to its portfolio in May.
verb become the owner of | The group became the owner of the firm in May.
verb be sold to ~ | The firm was sold to the group in May.
verb fall into the hands of | The firm fell into the hands of the group in May.
noun buyout | The buyout of the mill was in 2011.
noun buy out | The buy out of the mill was in 2011.
noun takeover deal | The takeover deal of the mill was in 2011.
noun procurement | The procurement of the mill was in 2011.
noun swoop | The swoop on the firm came in May.
noun purchase price | The purchase price was $30 million.
noun acquisition price | The acquisition price was $30 million.
noun buy in | The buy in came in May.
noun takeover bid | The takeover bid came in May.
weak become part of ~ | The mill became part of the group in May.
verb become a subsidiary of ~ | The mill became a subsidiary of the group in May.
verb become a unit of ~ | The mill became a unit of the group in May.
verb become the property of ~ | The mill became the property of the group in May.
verb pass into the hands of ~ | The mill passed into the hands of the group in May.
verb pass into the ownership of ~ | The mill passed into the ownership of the group in May.
verb come under the ownership of ~ | The mill came under the ownership of the group in May.
verb come under the control of ~ | The mill came under the control of the group in May.
verb come under the umbrella of ~ | The mill came under the umbrella of the group in May.
verb come under the roof of ~ | The mill came under the roof of the group in May.
verb be folded into ~ | The mill was folded into the group in May.
verb add to its stable | The group added to its stable in May.
verb add to its holdings | The group added to its holdings in May.
verb take into its fold | The group took into its fold in May.
verb bring into the fold | The group brought the mill into the fold in May.
verb bring under its roof | The group brought under its roof in May.
verb agree to take over | The group agreed to take over the mill in May.
verb gain control of | The group gained control of the mill in May.
verb secure control of | The group secured control of the mill in May.
not | The town by the river was flooded.
verb agree to purchase | The firm agreed to purchase the mill in May.
verb close on the purchase of | The firm closed on the purchase of the mill in May.
verb finalise the purchase of | The firm finalised the purchase of the mill in May.
verb finalize the purchase of | The firm finalized the purchase of the mill in May.
verb complete his takeover of | The tycoon completed his takeover of the mill in May.
verb complete its takeover of | The firm completed its takeover of the mill in May.
noun deal to buy | The deal to buy the mill was $2 million.
noun deal to acquire | The deal to acquire the mill was $2 million.
noun deal for | The deal for the mill was $2 million.
noun agreement to buy | The agreement to buy the mill came in May.
verb get its hands on | The company got its hands on the brewery for $2 million.
verb swoop for | The company swooped for the brewery for $2 million.
verb strike a deal to buy | The company struck the brewery a deal to buy for $2 million.
verb sign a deal to buy | The company signed the brewery a deal to buy for $2 million.
verb clinch the takeover of | The company clinched the takeover of the brewery for $2 million.
verb become the new owner of | The company became the new owner of the brewery for $2 million.
verb take full ownership of | The company took full ownership of the brewery for $2 million.
verb assume ownership of | The company assumed ownership of the brewery for $2 million.
verb stump up for | The company stumped up for the brewery for $2 million.
verb cough up for | The company coughed up for the brewery for $2 million.
verb plonk down for | The company plonked down for the brewery for $2 million.
noun leveraged buyout | The leveraged buyout of the brewery was worth $2 million.
noun management buyout | The management buyout of the brewery was worth $2 million.
noun acquisition deal | The acquisition deal of the brewery was worth $2 million.
noun purchase agreement | The purchase agreement of the brewery was worth $2 million.

class sell
verb sell | The company sold the mill in 2011.
verb auction | The company auctioned the mill in 2011.
verb offload | The company offloaded the mill in 2011.
noun sale | The sale of the mill was in 2011.
noun auction | The auction of the mill was in 2011.
verb sell off | The company sold off the mill in 2011.
verb dispose of | The company disposed of the mill in 2011.
verb flog | The company flogged the mill in 2011.
verb hive off | The company hived off the mill in 2011.
verb sell out | The company sold out the mill in 2011.
verb put up for sale | The company put the mill up for sale in 2011.
verb offer for sale | The company offered the mill for sale in 2011.
verb auction off | The company auctioned off the mill in 2011.
verb divest itself of | The company divested itself of the mill in 2011.
verb go under the hammer ~ | The mill went under the hammer in 2011.
verb change hands ~ | The mill changed hands in 2011.
verb fetch a price ~ | The mill fetched a price in 2011.
verb come under the hammer ~ | The mill came under the hammer in 2011.
verb go to a buyer ~ | The mill went to a buyer in 2011.
verb fetch ~ | The mill fetched $2 million in 2011.
verb go for ~ | The vase went for $2 million.
verb be knocked down ~ | The vase was knocked down for $2 million.
verb realise ~ | The vase realised $2 million.
verb command ~ | The vase commanded $2 million.
verb find a buyer ~ | The vase found a buyer in May.
verb find a new owner ~ | The vase found a new owner in May.
verb attract a bid of ~ | The vase attracted a bid of $2 million.
noun disposal | The disposal of the mill was in 2011.
noun divestment | The divestment of the mill was in 2011.
noun divestiture | The divestiture of the mill was in 2011.
noun sell off | The sell off of the mill was in 2011.
noun selling | The selling of the mill was in 2011.
noun hammer price | The hammer price of the vase was $2 million.
noun sale price | The sale price of the vase was $2 million.
noun winning bid | The winning bid was $2 million.
noun selling price | The selling price of the vase was $2 million.
verb be auctioned off ~ | The mill was auctioned off in May.
verb go to the highest bidder ~ | The mill went to the highest bidder in May.
verb find buyers ~ | The mill found buyers in May.
verb find a taker ~ | The mill found a taker in May.
verb go on the block ~ | The mill went on the block in May.
verb put on the block | The group put the mill on the block in May.
verb bring under the hammer | The group brought the mill under the hammer in May.
noun resale | The resale of the mill came in May.
not | The cell of the prisoner was small.
verb agree to sell | The firm agreed to sell the mill in May.
verb divest | The company divested the brewery for $2 million.
verb put under the hammer | The company put the brewery under the hammer for $2 million.
verb sign over | The company signed over the brewery for $2 million.
verb sell to the highest bidder | The company sold the brewery to the highest bidder for $2 million.
weak unload | The company unloaded the brewery for $2 million.
verb change hands for ~ | The brewery changed hands for $2 million.
verb go under the hammer for ~ | The brewery went under the hammer for $2 million.
verb be knocked down for ~ | The brewery was knocked down for $2 million.
verb be snapped up for ~ | The brewery was snapped up for $2 million.
verb be bought for ~ | The brewery was bought for $2 million.
verb be auctioned for ~ | The brewery was auctioned for $2 million.
verb bring in ~ | The brewery brought in $2 million.
verb be sold at auction for ~ | The brewery was sold at auction for $2 million.
verb realise at auction ~ | The brewery realised $2 million at auction.
verb command a price of ~ | The brewery commanded a price of $2 million.
noun asset sale | The asset sale of the brewery brought in $2 million.
noun fire sale | The fire sale of the brewery brought in $2 million.
noun offloading | The offloading of the brewery brought in $2 million.

class invest
verb invest | The company invested $2 million.
verb spend | The company spent $2 million.
verb fund | The company funded the works.
verb finance | The company financed the works.
noun investment | The investment of $2 million came in May.
noun spending | The spending of the company was $2 million.
noun funding | The funding of $2 million came in May.
noun budget | The budget of the company was $2 million.
verb put into | The company put $2 million into the mill.
verb pour into | The company poured $2 million into the mill.
verb pump into | The company pumped $2 million into the mill.
verb inject into | The company injected $2 million into the mill.
verb plough into | The company ploughed $2 million into the mill.
verb plow into | The company plowed $2 million into the mill.
verb sink into | The company sank $2 million into the mill.
verb channel into | The company channelled $2 million into the mill.
verb bankroll | The company bankrolled the mill.
verb stump up | The company stumped up $2 million.
verb subsidise | The company subsidised the mill.
verb subsidize | The company subsidized the mill.
noun outlay | The outlay of $2 million came in May.
noun cash injection | The cash injection of $2 million came in May.
noun capital injection | The capital injection of $2 million came in May.
noun financing | The financing of $2 million came in May.
noun seed money | The seed money of $2 million came in May.
noun capital spending | The capital spending of $2 million came in May.
not | The spent fuel was stored.
verb plow | The bank plowed $2 million in the firm.
verb inject | The bank injected $2 million in the firm.
verb plow back | The bank plowed back $2 million in the firm.
verb plough back | The bank ploughed back $2 million in the firm.
noun funding round | The funding round was $2 million.
noun seed funding | The seed funding was $2 million.

class fine
verb fine | The court fined the company $2 million.
noun fine | The fine of $2 million came in May.
noun penalty | The penalty of $2 million came in May.
verb penalise | The court penalised the company in May.
verb penalize | The court penalized the company in May.
verb hit with a fine | The court hit the company with a fine in May.
verb slap with a fine | The court slapped the company with a fine in May.
verb order to pay a fine | The court ordered the company to pay a fine in May.
verb hand a fine | The court handed the company a fine in May.
verb hit with a penalty | The court hit the company with a penalty in May.
verb slap a fine on | The court slapped a fine on the company in May.
verb make pay a fine | The court made the company pay a fine in May.
verb hit with fine | The court hit the company with a $2 million fine.
verb slap with fine | The court slapped the company with a $2 million fine.
verb hit with penalty | The court hit the company with a $2 million penalty.
verb pay fine ~ | The company paid a $2 million fine.
verb pay penalty ~ | The company paid a $2 million penalty.
verb receive fine ~ | The company received a $2 million fine.
verb face fine ~ | The company faced a $2 million fine.
verb order to pay | The court ordered the firm to pay $2 million.
verb tell to pay | The court told the firm to pay $2 million.
verb force to pay | The court forced the firm to pay $2 million.
verb impose fine on | The court imposed a fine on the firm.
verb impose penalty on | The court imposed a penalty on the firm.
verb levy fine on | The court levied a fine on the firm.
verb levy penalty on | The court levied a penalty on the firm.
verb issue fine to | The court issued a fine to the firm.
verb hand penalty | The court handed the firm a penalty.
verb be made to pay ~ | The firm was made to pay $2 million.
verb get fine ~ | The firm got a fine of $2 million.
verb incur fine ~ | The firm incurred a fine of $2 million.
verb be hit with fine ~ | The firm was hit with a fine of $2 million.
verb accept fine ~ | The firm accepted a fine of $2 million.
verb agree to pay fine ~ | The firm agreed to pay a fine of $2 million.
noun financial penalty | The financial penalty of $2 million came in May.
noun monetary penalty | The monetary penalty was $2 million.
noun civil penalty | The civil penalty was $2 million.
noun record fine | The record fine was $2 million.
verb slap with a fine of | The court slapped the firm with a fine of $2 million on Monday.
verb hit with a fine of | The court hit the firm with a fine of $2 million on Monday.
verb hit with a penalty of | The court hit the firm with a penalty of $2 million on Monday.
verb hand a fine of | The court handed a fine of $2 million on Monday.
verb order to pay a fine of | The court ordered the firm to pay a fine of $2 million on Monday.
verb punish with a fine of | The court punished the firm with a fine of $2 million on Monday.
verb levy a fine of | The court levied a fine of $2 million on Monday.
verb slap a fine of | The court slapped a fine of $2 million on Monday.
verb whack with a fine of | The court whacked the firm with a fine of $2 million on Monday.
verb land with a fine of | The court landed the firm with a fine of $2 million on Monday.
verb be slapped with a fine of ~ | The firm was slapped with a fine of $2 million on Monday.
verb be hit with a fine of ~ | The firm was hit with a fine of $2 million on Monday.
verb incur a fine of ~ | The firm incurred a fine of $2 million on Monday.
verb be hit with a penalty of ~ | The firm was hit with a penalty of $2 million on Monday.
verb be stung with a fine of ~ | The firm was stung with a fine of $2 million on Monday.

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
verb bring in | The company brought in $2 million in May.
verb pull in | The company pulled in $2 million in May.
verb generate | The company generated $2 million in May.
verb take home | The company took home $2 million in May.
verb haul in | The company hauled in $2 million in May.
verb pocket | The company pocketed $2 million in May.
verb rack up | The company racked up $2 million in May.
verb amass | The company amassed $2 million in May.
verb notch up | The company notched up $2 million in May.
verb clock up | The company clocked up $2 million in May.
verb ring up | The firm rang up $2 million.
verb draw in | The firm drew in $2 million.
verb coin in | The firm coined in $2 million.
verb have revenue | The firm had revenue of $2 million.
verb have revenues | The firm had revenues of $2 million.
verb have sales | The firm had sales of $2 million.
verb have a turnover of | The firm had a turnover of $2 million.
verb have turnover | The firm had turnover of $2 million.
verb have an income of | The firm had an income of $2 million.
verb make a profit of | The firm made a profit of $2 million.
verb have earnings | The firm had earnings of $2 million.
noun takings | The takings of the company was $2 million.
noun box office | The box office of the company was $2 million.
noun net income | The net income of the company was $2 million.
noun net profit | The net profit of the company was $2 million.
noun operating profit | The operating profit of the company was $2 million.
noun pre tax profit | The pre tax profit of the company was $2 million.
noun annual profit | The annual profit of the company was $2 million.
noun royalties | The royalties of the company was $2 million.
noun winnings | The winnings of the company was $2 million.
noun box office takings | The box office takings of the company was $2 million.
noun sales | The sales of the firm were $2 million.
noun net sales | The net sales of the firm were $2 million.
noun quarterly sales | The quarterly sales of the firm were $2 million.
noun annual sales | The annual sales of the firm were $2 million.
noun annual revenue | The annual revenue of the firm was $2 million.
noun quarterly revenue | The quarterly revenue of the firm was $2 million.
noun net revenue | The net revenue of the firm was $2 million.
noun total revenue | The total revenue of the firm was $2 million.
noun quarterly profit | The quarterly profit of the firm was $2 million.
noun net earnings | The net earnings of the firm were $2 million.
noun quarterly earnings | The quarterly earnings of the firm were $2 million.
noun gross profit | The gross profit of the firm was $2 million.
noun pretax profit | The pretax profit of the firm was $2 million.
noun gross | The gross of the film was $2 million.
noun box office gross | The box office gross of the film was $2 million.
noun ticket sales | The ticket sales of the film were $2 million.
noun receipts | The receipts of the film were $2 million.
noun top line | The top line of the firm was $2 million.
noun annual income | The annual income of the firm was $2 million.
noun operating income | The operating income of the firm was $2 million.
verb open with million | The film opened with $2 million in May.
verb open to million | The film opened to $2 million in May.
verb open at million | The film opened at $2 million in May.
verb debut with million | The film debuted with $2 million in May.
verb debut to million | The film debuted to $2 million in May.
noun annual revenues | The annual revenues of the firm was $2 million.
noun box office haul | The box office haul of the firm was $2 million.
noun box office take | The box office take of the firm was $2 million.
not | The net was torn.
verb turn over | The firm turned over $2 million in May.
verb post revenue of | The firm posted revenue of $2 million in May.
verb report revenue of | The firm reported revenue of $2 million in May.
verb turn a profit of | The firm turned a profit of $2 million in May.
verb post earnings of | The firm posted earnings of $2 million in May.
verb clock up sales of | The firm clocked up sales of $2 million in May.
verb ring up sales of | The firm rang up sales of $2 million in May.
verb take at the box office | The film took $2 million at the box office.
verb earn at the box office | The film earned $2 million at the box office.
verb make at the box office | The film made $2 million at the box office.
verb gross at the box office | The film grossed $2 million at the box office.
verb collect at the box office | The film collected $2 million at the box office.
verb rake in at the box office | The film raked in $2 million at the box office.
verb pull in at the box office | The film pulled in $2 million at the box office.
verb bring in at the box office | The film brought in $2 million at the box office.
verb sell in tickets | The film sold $2 million in tickets.
verb take in ticket sales | The film took $2 million in ticket sales.
verb book sales of | The firm booked sales of $2 million.
verb book revenue of | The firm booked revenue of $2 million.
verb report sales of | The firm reported sales of $2 million.
verb report a profit of | The firm reported a profit of $2 million.
verb post sales of | The firm posted sales of $2 million.
verb generate sales of | The firm generated sales of $2 million.
verb generate revenue of | The firm generated revenue of $2 million.
noun worldwide box office | The worldwide box office of the firm was $2 million.
noun global box office | The global box office of the firm was $2 million.
noun opening weekend | The opening weekend of the firm was $2 million.
noun box office total | The box office total of the firm was $2 million.
noun box office receipts | The box office receipts of the firm was $2 million.
noun ticket revenue | The ticket revenue of the firm was $2 million.

class borrow
verb borrow | The company borrowed $2 million.
verb owe | The company owes $2 million.
noun loan | The loan of $2 million came in May.
noun debt | The debt of the company was $2 million.
verb go into debt | The company went $2 million into debt in May.
verb be in debt | The company was $2 million in debt in May.
noun borrowing | The borrowing of the company was $2 million.
noun indebtedness | The indebtedness of the company was $2 million.
noun arrears | The arrears of the company was $2 million.
noun overdraft | The overdraft of the company was $2 million.
verb take out a mortgage of | The firm took out a mortgage of $2 million in May.
verb be indebted for | The firm was indebted for $2 million in May.
not | The lone wolf was seen.
verb borrow from | The firm borrowed $2 million from six banks.
verb take on in debt | The firm took on $2 million in debt.
verb finance with debt | The deal was financed with $2 million of debt.
noun debt financing | The debt financing was $2 million.
noun bank debt | The bank debt was $2 million.
noun leverage | The leverage was $2 million.
verb raise a loan of | The firm raised a loan of $2 million in May.
verb secure a loan of | The firm secured a loan of $2 million in May.
verb take on debt of | The firm took on debt of $2 million in May.
verb run up debts of | The firm ran up debts of $2 million in May.
verb go into debt by | The firm went into debt by $2 million in May.
noun credit line | The credit line was $2 million.
noun credit facility | The credit facility was $2 million.
noun bridging loan | The bridging loan was $2 million.
noun debt load | The debt load of the firm was $2 million.
noun debt pile | The debt pile of the firm was $2 million.
noun debt burden | The debt burden of the firm was $2 million.
noun total debt | The total debt of the firm was $2 million.
noun net debt | The net debt of the firm was $2 million.
noun gross debt | The gross debt of the firm was $2 million.
noun liability | The liability of the firm was $2 million.
noun total liabilities | The total liabilities of the firm was $2 million.
noun outstanding debt | The outstanding debt of the firm was $2 million.
noun mountain of debt | The mountain of debt of the firm was $2 million.
verb have debts of | The firm had debts of $2 million.
verb have debt of | The firm had debt of $2 million.
verb carry debts of | The firm carried debts of $2 million.
verb carry debt of | The firm carried debt of $2 million.
verb rack up debts of | The firm racked up debts of $2 million.
verb be in debt to | The firm was in debt to the bank.
verb be saddled with | The firm was saddled with debts in May.
verb be burdened with | The firm was burdened with debts in May.
verb have liabilities of | The firm had liabilities of $2 million.
verb have borrowings of | The firm had borrowings of $2 million.
verb groan under | The firm groaned under debts of $2 million.
verb be laden with debts of | The firm was laden with debts of $2 million.

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
verb compute | The bank computed the loss at $2 million.
verb work out | The bank worked the loss out at $2 million.
verb size up | The bank sized up the loss at $2 million.
verb pitch | The bank pitched the loss at $2 million.
noun projection | The projection of the bank was $2 million.
noun forecast | The forecast of the bank was $2 million.
noun reckoning | The reckoning of the bank was $2 million.
noun appraisal | The appraisal of the bank was $2 million.
noun approximation | The approximation of the bank was $2 million.
noun evaluation | The evaluation of the bank was $2 million.
not | The valuable coin was stolen.
noun estimation | The estimation was $2 million.
noun ballpark figure | The ballpark figure was $2 million.
noun guesstimate | The guesstimate was $2 million.

class cause
verb cause | The storm caused $2 million in damage.
verb inflict | The storm inflicted $2 million in damage.
verb wreak | The storm wreaked $2 million in damage.
verb leave | The storm left $2 million in damage.
verb do | The storm did $2 million in damage.
verb lead to | The storm led to $2 million in damage.
verb result in | The storm resulted in $2 million in damage.
verb touch off | The storm touched off 12 deaths.
verb be the cause of | The storm was the cause of 12 deaths.
verb culminate in | The storm culminated in 12 deaths.
noun cause | The cause of the fire was a spark.
noun trigger | The trigger of the fire was a spark.
noun root cause | The root cause of the fire was a spark.
noun culprit | The culprit of the fire was a spark.
verb be blamed on ~ | The crash was blamed on rust.
verb be put down to ~ | The crash was put down to rust.
verb be attributed to ~ | The crash was attributed to rust.
verb be ascribed to ~ | The crash was ascribed to rust.
verb be traced to ~ | The crash was traced to rust.
verb be traced back to ~ | The crash was traced back to rust.
verb be the result of ~ | The crash was the result of rust.
verb be a result of ~ | The crash was a result of rust.
verb be the consequence of ~ | The crash was the consequence of rust.
verb be a consequence of ~ | The crash was a consequence of rust.
verb be the fault of ~ | The crash was the fault of rust.
verb stem from ~ | The crash stemmed from rust.
weak result from ~ | The crash resulted from rust.
verb arise from ~ | The crash arose from rust.
weak be behind | Rust was behind the crash.
verb lie behind | Rust lay behind the crash.
verb be at the root of | Rust was at the root of the crash.
verb be at the bottom of | Rust was at the bottom of the crash.
verb be the reason for | Rust was the reason for the crash.
verb be the reason behind | Rust was the reason behind the crash.
verb bring about | Rust brought about the crash.
verb give rise to | Rust gave rise to the crash.
verb be to blame for | Rust was to blame for the crash.
noun reason behind | The reason behind of the crash was rust.

class trade
verb trade | The two countries traded for years.
noun trade | The trade of the countries grew by 5 percent.
noun commerce | The commerce of the countries grew by 5 percent.
noun turnover | The turnover between the countries grew by 5 percent.
noun trade volume | The trade volume of the countries grew by 5 percent.
noun trade exchange | The trade exchange of the countries grew by 5 percent.
noun export | The exports of the country grew by 5 percent.
noun import | The imports of the country grew by 5 percent.
not | The tradition lives on.
noun world trade | The world trade of the town was $2 million.
noun global trade | The global trade of the town was $2 million.
noun international trade | The international trade of the town was $2 million.
noun seaborne trade | The seaborne trade of the town was $2 million.
noun maritime trade | The maritime trade of the town was $2 million.
noun goods trade | The goods trade of the town was $2 million.
noun global commerce | The global commerce of the town was $2 million.
noun world commerce | The world commerce of the town was $2 million.
noun international commerce | The international commerce of the town was $2 million.
noun trade in goods | The trade in goods of the town was $2 million.
noun merchandise trade | The merchandise trade of the town was $2 million.
noun trade flow | The trade flow of the town was $2 million.
noun volume of trade | The volume of trade of the town was $2 million.
noun trade volumes | The trade volumes of the town was $2 million.
noun value of trade | The value of trade of the town was $2 million.
noun bilateral trade | The bilateral trade of the town was $2 million.
noun foreign trade | The foreign trade of the town was $2 million.
noun global shipping | The global shipping of the town was $2 million.
noun container traffic | The container traffic of the town was $2 million.
noun container trade | The container trade of the town was $2 million.

class inflation attribute
noun inflation | The inflation was 7 percent.
noun inflation rate | The inflation rate was 7 percent.
noun rate of inflation | The rate of inflation was 7 percent.
noun annual inflation | The annual inflation was 7 percent.
noun consumer price | The consumer prices rose 7 percent.
noun consumer price index | The consumer price index rose 7 percent.
noun consumer price inflation | The consumer price inflation was 7 percent.
noun cost of living | The cost of living rose 7 percent.
noun headline inflation | The headline inflation was 7 percent.
noun core inflation | The core inflation was 7 percent.
noun price growth | The price growth was 7 percent.
noun price rise | The price rise was 7 percent.
noun cpi | The cpi was 7 percent.

same economy
like gdp | The gdp of the country grew.
like gross domestic product | The gross domestic product of the country grew.
like output | The output of the country grew.

class bid
verb bid | The firm bid $2 million for the mill.
verb offer for | The firm offered $2 million for the mill.
verb offer per share | The firm offered $20 per share.
verb offer a share | The firm offered $20 a share.
verb make an offer | The firm made an offer of $2 million.
verb make offer | The firm made a new offer of $2 million.
verb make bid | The firm made a bid of $2 million.
verb table an offer | The firm tabled an offer of $2 million.
verb table a bid | The firm tabled a bid of $2 million.
verb submit a bid | The firm submitted a bid of $2 million.
verb launch a bid | The firm launched a bid of $2 million.
verb offer to buy | The firm offered to buy the mill for $2 million.
verb offer to acquire | The firm offered to acquire the mill for $2 million.
verb propose to buy | The firm proposed to buy the mill for $2 million.
verb propose to acquire | The firm proposed to acquire the mill for $2 million.
noun bid | The bid of the firm was $2 million.
noun offer | The offer of the firm was $2 million.
noun takeover offer | The takeover offer of the firm was $2 million.
noun takeover bid | The takeover bid of the firm was $2 million.
noun buyout offer | The buyout offer of the firm was $2 million.
noun hostile bid | The hostile bid of the firm was $2 million.
noun cash offer | The cash offer of the firm was $2 million.
noun offer price | The offer price of the mill was $2 million.

class fee
noun break up fee | The break up fee is $2 million.
noun breakup fee | The breakup fee is $2 million.
noun termination fee | The termination fee is $2 million.
noun reverse termination fee | The reverse termination fee is $2 million.
noun break fee | The break fee is $2 million.
noun cancellation fee | The cancellation fee is $2 million.
noun exit fee | The exit fee is $2 million.
noun licence fee | The licence fee is $2 million.
noun license fee | The license fee is $2 million.

class save money
verb save a year | The merger saved $2 million a year.
verb bring savings of | The merger brought savings of $2 million.
verb yield savings of | The merger yielded savings of $2 million.
verb produce savings of | The merger produced savings of $2 million.
verb deliver savings of | The merger delivered savings of $2 million.
verb generate savings of | The merger generated savings of $2 million.
verb lead to savings of | The merger led to savings of $2 million.
verb result in savings of | The merger resulted in savings of $2 million.
verb wring out savings of | The merger wrung out savings of $2 million.
noun cost saving | The cost saving of the merger was $2 million.
noun annual saving | The annual saving of the merger was $2 million.
noun synergy | The synergy of the merger was $2 million.
noun cost synergy | The cost synergy of the merger was $2 million.
noun cost cut | The cost cut of the merger was $2 million.
noun annual synergy | The annual synergy of the merger was $2 million.

class premium attribute
noun premium | The premium of the offer was 25 percent.
noun bid premium | The bid premium of the offer was 25 percent.
noun takeover premium | The takeover premium of the offer was 25 percent.
verb be a premium of | The offer was a premium of 25 percent.
verb be above the share price | The offer was 25 percent above the share price.
verb be above the closing price | The offer was 25 percent above the closing price.
verb represent a premium of | The offer represented a premium of 25 percent.
verb pay a premium of | The buyer paid a premium of 25 percent.
verb offer a premium of | The buyer offered a premium of 25 percent.

class lifeline
verb bail out | The state bailed out the firm in May.
verb throw a lifeline | The state threw the firm a lifeline in May.
verb prop up | The state propped up the firm in May.
verb come to the rescue | The state came to the rescue in May.
verb give a lifeline | The state gave the firm a lifeline in May.
verb inject | The state injected $2 million in May.
verb shore up | The state shored up the firm in May.
verb keep afloat | The state kept the firm afloat in May.
noun lifeline | The lifeline of $2 million came in May.
noun bailout | The bailout of $2 million came in May.
noun bail out | The bail out of $2 million came in May.
noun rescue loan | The rescue loan of $2 million came in May.
noun rescue package | The rescue package of $2 million came in May.
noun rescue deal | The rescue deal of $2 million came in May.
noun rescue plan | The rescue plan of $2 million came in May.
noun emergency loan | The emergency loan of $2 million came in May.
noun capital injection | The capital injection of $2 million came in May.
noun cash injection | The cash injection of $2 million came in May.
noun emergency funding | The emergency funding of $2 million came in May.
noun bridging loan | The bridging loan of $2 million came in May.
noun bridge loan | The bridge loan of $2 million came in May.

class reward
verb offer a reward | The police offered a reward of $900.
verb put up a reward | The police put up a reward of $900.
verb post a reward | The police posted a reward of $900.
verb announce a reward | The police announced a reward of $900.
verb put a bounty on | The police put a bounty on the thief.
noun reward | The reward was $900.
noun bounty | The bounty was $900.
noun reward money | The reward money was $900.

class admission price attribute
verb charge an entrance fee of | The museum charged an entrance fee of 18 euros.
verb charge an entry fee of | The museum charged an entry fee of 18 euros.
verb charge admission of | The museum charged admission of 18 euros.
noun admission | The admission is 18 euros.
noun ticket | The ticket is 18 euros.
noun entrance fee | The entrance fee is 18 euros.
noun entry fee | The entry fee is 18 euros.
noun admission fee | The admission fee is 18 euros.
noun admission price | The admission price is 18 euros.
noun admission charge | The admission charge is 18 euros.
noun entrance charge | The entrance charge is 18 euros.
noun entry charge | The entry charge is 18 euros.
noun entry price | The entry price is 18 euros.
noun entrance price | The entrance price is 18 euros.
noun price of admission | The price of admission is 18 euros.
noun price of entry | The price of entry is 18 euros.
noun price of a ticket | The price of a ticket is 18 euros.
noun cost of admission | The cost of admission is 18 euros.
noun cost of entry | The cost of entry is 18 euros.
noun cost of a ticket | The cost of a ticket is 18 euros.
noun ticket price | The ticket price is 18 euros.
noun cost of the ticket | The cost of the ticket is 18 euros.
verb charge for admission | The museum charged $20 for admission.
verb charge for entry | The museum charged $20 for entry.
verb charge for a ticket | The museum charged $20 for a ticket.
verb charge at the door | The museum charged $20 at the door.

class exchange rate attribute
noun exchange rate | The exchange rate was 4.5 crowns to the dollar.
noun rate of exchange | The rate of exchange was 4.5 crowns to the dollar.
noun conversion rate | The conversion rate was 4.5 crowns to the dollar.
noun currency rate | The currency rate was 4.5 crowns to the dollar.
noun official exchange rate | The official exchange rate was 4.5 crowns to the dollar.

class tax rate attribute
noun tax rate | The tax rate is 19 percent.
noun rate of tax | The rate of tax is 19 percent.
noun rate of taxation | The rate of taxation is 19 percent.
noun corporate tax rate | The corporate tax rate is 19 percent.
noun income tax rate | The income tax rate is 19 percent.
noun sales tax rate | The sales tax rate is 19 percent.
noun rate of corporation tax | The rate of corporation tax is 19 percent.
noun rate of income tax | The rate of income tax is 19 percent.
noun corporation tax rate | The corporation tax rate is 19 percent.
noun top tax rate | The top tax rate is 19 percent.

class dividend
noun dividend | The dividend is two dollars.
noun dividend payment | The dividend payment is two dollars.
noun dividend payout | The dividend payout is two dollars.
noun payout per share | The payout per share is two dollars.
noun dividend per share | The dividend per share is two dollars.
noun annual dividend | The annual dividend is two dollars.
noun quarterly dividend | The quarterly dividend is two dollars.
noun final dividend | The final dividend is two dollars.
noun interim dividend | The interim dividend is two dollars.
noun special dividend | The special dividend is two dollars.
verb pay a dividend of | The firm paid a dividend of two dollars.
verb declare a dividend of | The firm declared a dividend of two dollars.
verb propose a dividend of | The firm proposed a dividend of two dollars.
verb announce a dividend of | The firm announced a dividend of two dollars.
verb approve a dividend of | The firm approved a dividend of two dollars.
verb distribute a dividend of | The firm distributed a dividend of two dollars.
verb pay out a dividend of | The firm paid out a dividend of two dollars.
verb recommend a dividend of | The firm recommended a dividend of two dollars.
verb pay in dividends | The firm paid $2 million in dividends.
verb distribute to shareholders | The firm distributed $2 million to shareholders.
verb return to shareholders | The firm returned $2 million to shareholders.

class rent price attribute
noun rent | The rent of the flat is $900.
noun monthly rent | The monthly rent of the flat is $900.
noun average rent | The average rent of the flat is $900.
noun asking rent | The asking rent of the flat is $900.
verb rent for ~ | The flat rents for $900 a month.
verb be let for ~ | The flat was let for $900 a month.
verb pay in rent | The tenants pay $900 in rent.
verb pay rent of | The tenants pay rent of $900.
verb pay a rent of | The tenants pay a rent of $900.
