# Elections, laws, governments, diplomacy, protest, war and peace.

class win vote
verb secure | The mayor secured 54 percent in May.
verb poll | The mayor polled 54 percent in May.
verb garner | The mayor garnered 54 percent in May.
verb win of the vote | The mayor won 54 percent of the vote in May.
verb take of the vote | The mayor took 54 percent of the vote in May.
verb get of the vote | The mayor got 52 percent of the vote in May.
verb receive of the vote | The mayor received 52 percent of the vote in May.
verb gain of the vote | The mayor gained 52 percent of the vote in May.
verb attract of the vote | The mayor attracted 52 percent of the vote in May.
verb capture of the vote | The mayor captured 52 percent of the vote in May.
verb claim of the vote | The mayor claimed 52 percent of the vote in May.
verb end up with | The mayor ended up with 52 percent in May.
verb finish with | The mayor finished with 52 percent in May.
weak take | The mayor took 54 percent in May.
weak get | The mayor got 54 percent in May.
weak receive | The mayor received 54 percent in May.
weak win | The mayor won 54 percent in May.
verb obtain | The mayor obtained 54 percent in May.
weak stand at | The mayor stood at 54 percent in May.
weak come to | The mayor came to 54 percent in May.
noun vote share | The vote share of the mayor was 54 percent.
noun share of the vote | The share of the vote of the mayor was 54 percent.
noun share of votes | The share of votes was 52 percent.
noun portion of the vote | The portion of the vote was 52 percent.
noun support | The support of the mayor was 52 percent.
weak be on percent | The mayor was on 54 percent in May.

class stand for election
verb run for office | The mayor ran for office in May.
verb stand for election | The mayor stood for election in May.
verb seek election | The mayor sought election in May.
verb run for president | The mayor ran for president in May.
verb enter the race | The mayor entered the race in May.
verb run for mayor | The mayor ran for mayor in May.
verb throw his hat into the ring | The mayor threw his hat into the ring in May.
verb declare his candidacy | The mayor declared his candidacy in May.
verb announce his candidacy | The mayor announced his candidacy in May.
verb stand for office | The mayor stood for office in May.
verb launch his campaign | The mayor launched his campaign in May.
verb join the race | The mayor joined the race in May.
verb seek office | The mayor sought office in May.
verb run for election | The mayor ran for election in May.
verb contest the election | The mayor contested the election in May.
noun candidacy | The candidacy of the mayor was in May.
noun candidature | The candidature of the mayor was in May.
noun election campaign | The election campaign of the mayor was in May.
noun presidential bid | The presidential bid of the mayor was in May.
verb be on the ballot | The mayor was on the ballot in May.
verb be on the ticket | The mayor was on the ticket in May.
verb be a candidate for | The mayor was a candidate for the post in May.
verb run for parliament | The mayor ran for parliament in May.
verb run for the presidency | The mayor ran for the presidency in May.
verb run for governor | The mayor ran for governor in May.
verb run for Congress | The mayor ran for Congress in May.
verb run for the Senate | The mayor ran for the Senate in May.
verb stand for parliament | The mayor stood for parliament in May.
verb stand for president | The mayor stood for president in May.
verb stand as a candidate | The mayor stood as a candidate in May.
verb run as a candidate | The mayor ran as a candidate in May.
verb be in the running | The mayor was in the running in May.
verb be in the race | The mayor was in the race in May.
verb vie for the presidency | The mayor vied for the presidency in May.
verb enter the contest | The mayor entered the contest in May.
verb put himself forward | The mayor put himself forward in May.
verb file as a candidate | The mayor filed as a candidate in May.
verb seek the presidency | The mayor sought the presidency in May.
verb seek a second term | The mayor sought a second term in May.
verb compete for the presidency | The mayor competed for the presidency in May.
noun run for office | The run for office of the mayor came in May.
noun run for president | The run for president of the mayor came in May.
noun bid for the presidency | The bid for the presidency of the mayor came in May.
noun election bid | The election bid of the mayor came in May.
noun leadership bid | The leadership bid of the mayor came in May.

class approve
verb approve | The council approved the plan in May.
verb pass | The council passed the plan in May.
verb adopt | The council adopted the plan in May.
verb endorse | The council endorsed the plan in May.
verb vote for | The council voted for the plan in May.
verb vote through | The council voted through the plan in May.
verb sign off on | The council signed off on the plan in May.
verb give its approval to | The council gave its approval to the plan in May.
verb greenlight | The council greenlighted the plan in May.
verb authorise | The council authorised the plan in May.
verb authorize | The council authorized the plan in May.
verb clear | The council cleared the plan in May.
verb give the nod | The council gave the plan the nod in May.
verb ratify | The council ratified the plan in May.
verb wave through | The council waved through the plan in May.
verb give the green light | The council gave the plan the green light in May.
verb give the go ahead | The council gave the plan the go ahead in May.
verb rubber stamp | The council rubbered stamp the plan in May.
verb enact | The council enacted the plan in May.
verb license | The council licensed the plan in May.
verb certify | The council certified the plan in May.
verb consent to | The council consented to the plan in May.
verb vote in favour of | The council voted in favour of the plan in May.
verb vote in favor of | The council voted in favor of the plan in May.
verb give its blessing to | The council gave its blessing to the plan in May.
verb give assent to | The council gave assent to the plan in May.
verb give approval | The council gave the plan approval in May.
verb vote to approve | The council voted to approve the plan in May.
verb vote to adopt | The council voted to adopt the plan in May.
verb grant approval | The council granted the plan approval in May.
verb give clearance to | The council gave clearance to the plan in May.
verb give consent to | The council gave consent to the plan in May.
verb give its consent to | The council gave its consent to the plan in May.
verb vote yes to | The council voted yes to the plan in May.
verb say yes to | The council said yes to the plan in May.
verb nod through | The council nodded through the plan in May.
verb say yes on | The council said yes on the plan in May.
verb give a licence | The council gave the plan a licence in May.
verb grant a licence | The council granted the plan a licence in May.
verb win approval ~ | The plan won approval in May.
verb clear parliament ~ | The plan cleared parliament in May.
verb get the go ahead ~ | The plan got the go ahead in May.
verb get the green light ~ | The plan got the green light in May.
verb receive approval ~ | The plan received approval in May.
verb gain approval ~ | The plan gained approval in May.
verb go through parliament ~ | The plan went through parliament in May.
verb become law ~ | The plan became law in May.
verb be cleared for use ~ | The plan was cleared for use in May.
verb pass into law ~ | The plan passed into law in May.
verb get the nod ~ | The plan got the nod in May.
verb pass parliament ~ | The plan passed parliament in May.
verb secure approval ~ | The plan secured approval in May.
verb get approval ~ | The plan got approval in May.
verb be given the green light ~ | The plan was given the green light in May.
verb be given the go ahead ~ | The plan was given the go ahead in May.
verb receive clearance ~ | The plan received clearance in May.
verb enter the statute book ~ | The plan entered the statute book in May.
verb win clearance ~ | The plan won clearance in May.
verb sail through ~ | The plan sailed through in May.
verb be signed into law ~ | The plan was signed into law in May.
verb obtain approval ~ | The plan obtained approval in May.
verb receive the green light ~ | The plan received the green light in May.
verb receive authorisation ~ | The plan received authorisation in May.
verb receive authorization ~ | The plan received authorization in May.
verb sign into law | The president signed the plan into law in May.
verb give the thumbs up | The regulator gave the drug the thumbs up in May.
verb give the seal of approval | The regulator gave the drug the seal of approval in May.
verb issue a licence for | The regulator issued a licence for the drug in May.
verb issue approval for | The regulator issued approval for the drug in May.
verb grant authorisation | The regulator granted the drug authorisation in May.
verb grant authorization | The regulator granted the drug authorization in May.
verb grant clearance | The regulator granted the drug clearance in May.
verb grant permission for | The council granted permission for the mall in May.
verb give permission for | The council gave permission for the mall in May.
verb give authorisation | The regulator gave the drug authorisation in May.
verb give backing to | The council gave its backing to the plan in May.
verb throw its weight behind | The council threw its weight behind the plan in May.
verb rule in favour of | The regulator ruled in favour of the drug in May.
verb come out in favour of | The panel came out in favour of the drug in May.
verb uphold | The council upheld the plan in May.
verb allow the use of | The regulator allowed the use of the drug in May.
verb permit the use of | The regulator permitted the use of the drug in May.
verb approve the use of | The regulator approved the use of the drug in May.
verb authorise the use of | The regulator authorised the use of the drug in May.
verb allow onto the market | The regulator allowed the drug onto the market in May.
verb pass into law | The house passed the plan into law in May.
verb put to law | The house put the plan to law in May.
verb push through | The house pushed the plan through in May.
verb rush through | The house rushed the plan through in May.
verb give final approval | The house gave the plan final approval in May.
verb win nod ~ | The drug won the nod in May.
verb receive nod ~ | The drug received the nod in May.
verb get thumbs up ~ | The drug got the thumbs up in May.
verb win backing ~ | The plan won the backing of the council in May.
verb gain backing ~ | The plan gained the backing of the council in May.
verb earn approval ~ | The drug earned approval in May.
verb secure authorisation ~ | The drug secured authorisation in May.
verb win authorisation ~ | The drug won authorisation in May.
verb win authorization ~ | The drug won authorization in May.
verb obtain authorisation ~ | The drug obtained authorisation in May.
verb win the green light ~ | The drug won the green light in May.
verb win the go ahead ~ | The plan won the go ahead in May.
verb receive the go ahead ~ | The plan received the go ahead in May.
verb be given approval ~ | The drug was given approval in May.
verb be granted approval ~ | The drug was granted approval in May.
verb clear the house ~ | The bill cleared the house in May.
verb clear the senate ~ | The bill cleared the senate in May.
verb clear congress ~ | The bill cleared congress in May.
verb clear the final hurdle ~ | The bill cleared the final hurdle in May.
verb clear hurdle ~ | The bill cleared the last hurdle in May.
verb pass the house ~ | The bill passed the house in May.
verb pass the senate ~ | The bill passed the senate in May.
verb win assent ~ | The bill won assent in May.
verb receive royal assent ~ | The bill received royal assent in May.
verb come into law ~ | The bill came into law in May.
verb be enacted ~ | The bill was enacted in May.
noun approval | The approval of the plan came in May.
noun passage | The passage of the plan came in May.
noun adoption | The adoption of the plan came in May.
noun authorisation | The authorisation of the plan came in May.
noun authorization | The authorization of the plan came in May.
noun endorsement | The endorsement of the plan came in May.
noun enactment | The enactment of the plan came in May.
noun clearance | The clearance of the plan came in May.
noun green light | The green light of the plan came in May.
noun go ahead | The go ahead of the plan came in May.
noun licensing | The licensing of the plan came in May.
noun ratification | The ratification of the plan came in May.
noun royal assent | The royal assent of the plan came in May.
noun marketing authorisation | The marketing authorisation of the plan came in May.
noun marketing authorization | The marketing authorization of the plan came in May.
noun nod | The nod from the regulator came in May.
noun thumbs up | The thumbs up came in May.
noun blessing | The blessing of the council came in May.
noun seal of approval | The seal of approval came in May.
noun sign off | The sign off came in May.
noun assent | The assent of the council came in May.
noun consent | The consent of the council came in May.
noun backing | The backing of the council came in May.
noun emergency use authorisation | The emergency use authorisation came in May.
noun emergency use authorization | The emergency use authorization came in May.
noun regulatory approval | The regulatory approval came in May.
noun market approval | The market approval came in May.
noun final approval | The final approval came in May.
noun full approval | The full approval came in May.
noun planning permission | The planning permission came in May.
noun building permit | The building permit came in May.
verb vote yes on | The council voted yes on the plan in May.
verb vote in support of | The council voted in support of the plan in May.
verb vote to accept | The council voted to accept the plan in May.
verb vote to ratify | The council voted to ratify the plan in May.
verb vote to back | The council voted to back the plan in May.
verb vote to endorse | The council voted to endorse the plan in May.
verb vote to pass | The council voted to pass the plan in May.
verb vote to support | The council voted to support the plan in May.
verb cast votes for | The council cast votes for the plan in May.
verb cast votes in favour of | The council cast votes in favour of the plan in May.
verb cast votes in favor of | The council cast votes in favor of the plan in May.
verb cast ballots for | The council cast ballots for the plan in May.
verb give its okay to | The council gave its okay to the plan in May.
verb give the okay to | The council gave the okay to the plan in May.
verb give the ok to | The council gave the ok to the plan in May.
verb lend its support to | The council lent its support to the plan in May.
verb come down in favour of | The council came down in favour of the plan in May.
verb come down in favor of | The council came down in favor of the plan in May.
verb come out in favor of | The council came out in favor of the plan in May.
verb win the support of parliament ~ | The plan won the support of parliament in May.
verb get through parliament ~ | The plan got through parliament in May.
verb make it through parliament ~ | The plan made it through parliament in May.
verb get a majority in parliament ~ | The plan got a majority in parliament in May.
verb win a majority in parliament ~ | The plan won a majority in parliament in May.
verb make it into law ~ | The plan made it into law in May.
verb be voted into law ~ | The plan was voted into law in May.
verb be voted through ~ | The plan was voted through in May.
verb get past parliament ~ | The plan got past parliament in May.
noun yes vote | The yes vote of the plan came in May.
noun affirmative vote | The affirmative vote of the plan came in May.
not | The council rejected the plan in May.
not | The mountain pass was closed.
verb accept offer | The board accepted the offer in May.
verb accept bid | The board accepted the bid in May.
verb accept proposal | The board accepted the proposal in May.
verb accept plan | The council accepted the plan in May.
verb accept deal | The board accepted the deal in May.
verb accept terms | The union accepted the terms in May.
weak accept | The council accepted the report in May.
noun acceptance | The acceptance of the offer came in May.
verb agree to ! | The council agreed to the plan in May.
verb give the all clear to | The council gave the all clear to the plan on Monday.
verb give a clean bill of health to | The council gave a clean bill of health to the plan on Monday.
verb give its seal of approval to | The council gave its seal of approval to the plan on Monday.
verb give the nod to | The council gave the nod to the plan on Monday.
verb give the thumbs up to | The council gave the thumbs up to the plan on Monday.
verb give the go ahead to | The council gave the go ahead to the plan on Monday.
verb give the green light to | The council gave the green light to the plan on Monday.
verb assent to | The council assented to the plan on Monday.
verb give consent for | The council gave consent for the plan on Monday.
verb give approval to | The council gave approval to the plan on Monday.
verb give approval for | The council gave approval for the plan on Monday.
verb grant approval to | The council granted approval to the plan on Monday.
verb grant approval for | The council granted approval for the plan on Monday.
verb lift objections to | The council lifted objections to the plan on Monday.
verb drop objections to | The council dropped objections to the plan on Monday.
verb drop opposition to | The council dropped opposition to the plan on Monday.
verb withdraw objections to | The council withdrew objections to the plan on Monday.
verb remove the last hurdle to | The council removed the last hurdle to the plan on Monday.
verb let go ahead | The council let the plan go ahead on Monday.
verb allow to go ahead | The council allowed the plan to go ahead on Monday.
verb permit to go ahead | The council permitted the plan to go ahead on Monday.
weak sanction | The council sanctioned the plan on Monday.
verb be waved through ~ | The plan was waved through on Monday.
verb be given the nod ~ | The plan was given the nod on Monday.
verb get the all clear ~ | The plan got the all clear on Monday.
verb be given the all clear ~ | The plan was given the all clear on Monday.
verb win the backing of regulators ~ | The plan won the backing of regulators on Monday.
verb clear its last hurdle ~ | The plan cleared its last hurdle on Monday.
verb clear the last hurdle ~ | The plan cleared the last hurdle on Monday.
verb overcome the last hurdle ~ | The plan overcame the last hurdle on Monday.
verb receive unconditional approval ~ | The plan received unconditional approval on Monday.
verb receive conditional approval ~ | The plan received conditional approval on Monday.
verb be allowed to proceed ~ | The plan was allowed to proceed on Monday.
verb be allowed to go ahead ~ | The plan was allowed to go ahead on Monday.
verb pass muster ~ | The plan passed muster on Monday.
noun all clear | The all clear of the plan came on Monday.
noun rubber stamp | The rubber stamp of the plan came on Monday.
noun unconditional approval | The unconditional approval of the plan came on Monday.
noun conditional approval | The conditional approval of the plan came on Monday.
noun merger clearance | The merger clearance of the plan came on Monday.
noun antitrust approval | The antitrust approval of the plan came on Monday.
noun antitrust clearance | The antitrust clearance of the plan came on Monday.
noun regulatory clearance | The regulatory clearance of the plan came on Monday.

class reject
verb reject | The council rejected the plan in May.
verb vote down | The council voted down the plan in May.
verb turn down | The council turned down the plan in May.
verb throw out | The council threw out the plan in May.
verb veto | The council vetoed the plan in May.
verb vote against | The council voted against the plan in May.
verb rebuff | The council rebuffed the plan in May.
verb strike down | The council struck down the plan in May.
verb say no to | The council said no to the plan in May.
verb knock back | The council knocked back the plan in May.
verb overrule | The council overruled the plan in May.
verb rule out | The council ruled out the plan in May.
verb spurn | The council spurned the plan in May.
verb quash | The council quashed the plan in May.
verb refuse to approve | The council refused to approve the plan in May.
verb deny approval to | The council denied approval to the plan in May.
verb scupper | The council scuppered the plan in May.
verb kill off | The council killed off the plan in May.
verb torpedo | The council torpedoed the plan in May.
verb block | The council blocked the plan in May.
verb prohibit | The council prohibited the plan in May.
verb bar | The council barred the plan in May.
verb nix | The council nixed the plan in May.
weak stop | The council stopped the plan in May.
weak halt | The council halted the plan in May.
verb put its foot down on | The council put its foot down on the plan in May.
verb disallow | The council disallowed the plan in May.
weak refuse | The council refused the plan in May.
weak decline | The council declined the plan in May.
verb refuse to accept | The council refused to accept the plan in May.
verb decline to accept | The council declined to accept the plan in May.
verb withhold approval from | The council withheld approval from the plan in May.
verb annul | The council annulled the plan in May.
verb vote no to | The council voted no to the plan in May.
verb refuse approval to | The council refused approval to the plan in May.
verb fail to pass ~ | The plan failed to pass in May.
verb fall in parliament ~ | The plan fell in parliament in May.
verb go down to defeat ~ | The plan went down to defeat in May.
verb fail in parliament ~ | The plan failed in parliament in May.
verb be voted down ~ | The plan was voted down in May.
noun rejection | The rejection of the plan came in May.
noun veto | The veto of the plan came in May.
verb vote to reject | The council voted to reject the plan in May.
verb vote to block | The council voted to block the plan in May.
verb vote to throw out | The council voted to throw out the plan in May.
verb cast votes against | The council cast votes against the plan in May.
verb cast ballots against | The council cast ballots against the plan in May.
verb fail to ratify | The council failed to ratify the plan in May.
verb fail to approve | The council failed to approve the plan in May.
verb fail to adopt | The council failed to adopt the plan in May.
verb fail to endorse | The council failed to endorse the plan in May.
verb vote no on | The council voted no on the plan in May.
verb bat down | The council batted down the plan in May.
verb swat down | The council swatted down the plan in May.
verb swat away | The council swatted away the plan in May.
weak send packing | The council sent packing the plan in May.
weak shoot down | The council shot down the plan in May.
verb give a firm no to | The council gave a firm no to the plan in May.
verb be defeated in parliament ~ | The plan was defeated in parliament in May.
verb die in committee ~ | The plan died in committee in May.
verb die in parliament ~ | The plan died in parliament in May.
noun knockback | The knockback of the plan came in May.
not | The council approved the plan in May.
verb block | The council blocked the plan on Monday.
verb deny | The council denied the plan on Monday.
verb dismiss | The council dismissed the plan on Monday.
verb bat away | The council batted away the plan on Monday.
verb give the thumbs down to | The council gave the thumbs down to the plan on Monday.
verb nix | The council nixed the plan on Monday.
verb prohibit | The council prohibited the plan on Monday.
verb pour cold water on | The council poured cold water on the plan on Monday.
verb give short shrift to | The council gave short shrift to the plan on Monday.
verb put paid to | The council put paid to the plan on Monday.
verb toss out | The council tossed out the plan on Monday.
verb put the kibosh on | The council put the kibosh on the plan on Monday.
verb refuse permission for | The council refused permission for the plan on Monday.
verb refuse consent for | The council refused consent for the plan on Monday.
verb deny permission for | The council denied permission for the plan on Monday.
verb deny approval for | The council denied approval for the plan on Monday.
verb withhold consent for | The council withheld consent for the plan on Monday.
verb slap down | The council slapped down the plan on Monday.
verb give a red light to | The council gave a red light to the plan on Monday.
weak refuse | The council refused the plan on Monday.
verb be thrown out ~ | The plan was thrown out on Monday.
verb be turned down ~ | The plan was turned down on Monday.
verb be given the thumbs down ~ | The plan was given the thumbs down on Monday.
verb fail to win approval ~ | The plan failed to win approval on Monday.
verb fall at the last hurdle ~ | The plan fell at the last hurdle on Monday.
verb be knocked back ~ | The plan was knocked back on Monday.
noun refusal | The refusal of the plan came on Monday.
noun rebuff | The rebuff of the plan came on Monday.
noun thumbs down | The thumbs down of the plan came on Monday.
noun disapproval | The disapproval of the plan came on Monday.
noun turning down | The turning down of the plan came on Monday.

class turnout
noun turnout | The turnout was 70 percent.
noun voter turnout | The voter turnout was 70 percent.
noun participation | The participation was 70 percent.
noun voter participation | The voter participation was 70 percent.
noun participation rate | The participation rate was 70 percent.
noun turnout rate | The turnout rate was 70 percent.
noun election turnout | The election turnout was 70 percent.
noun electoral participation | The electoral participation was 70 percent.
noun voting rate | The voting rate was 70 percent.
noun poll turnout | The poll turnout was 70 percent.
noun turn out | The turn out was 70 percent.
verb turn out ~ | Some 70 percent of voters turned out.
verb cast ballots ~ | Some 70 percent of voters cast ballots.
verb cast their ballots ~ | Some 70 percent of voters cast their ballots.
verb cast a ballot ~ | Some 70 percent of voters cast a ballot.
verb cast a vote ~ | Some 70 percent of voters cast a vote.
verb cast votes ~ | Some 70 percent of voters cast votes.
verb cast their votes ~ | Some 70 percent of voters cast their votes.
verb go to the polls ~ | Some 70 percent of voters went to the polls.
verb head to the polls ~ | Some 70 percent of voters headed to the polls.
verb show up at the polls ~ | Some 70 percent of voters showed up at the polls.
verb turn up to vote ~ | Some 70 percent of voters turned up to vote.
verb turn out to vote ~ | Some 70 percent of voters turned out to vote.
verb take part in the vote ~ | Some 70 percent of voters took part in the vote.
verb take part in the election ~ | Some 70 percent of voters took part in the election.
verb take part in the poll ~ | Some 70 percent of voters took part in the poll.
verb take part in the referendum ~ | Some 70 percent of voters took part in the referendum.
verb participate in the election ~ | Some 70 percent of voters participated in the election.
verb participate in the vote ~ | Some 70 percent of voters participated in the vote.
verb exercise their right to vote ~ | Some 70 percent of voters exercised their right to vote.
verb use their vote ~ | Some 71 percent of the voters used their vote in May.
verb make use of their vote ~ | Some 71 percent of the voters made use of their vote in May.
verb cast their vote ~ | Some 71 percent of the voters cast their vote in May.
verb have their say ~ | Some 71 percent of the voters had their say in May.
verb fill in a ballot ~ | Some 71 percent of the voters filled in a ballot in May.
verb fill out a ballot ~ | Some 71 percent of the voters filled out a ballot in May.
verb mark a ballot ~ | Some 71 percent of the voters marked a ballot in May.
verb make it to the polls ~ | Some 71 percent of the voters made it to the polls in May.
verb make their way to the polls ~ | Some 71 percent of the voters made their way to the polls in May.
verb turn up at the polls ~ | Some 71 percent of the voters turned up at the polls in May.
verb show up to vote ~ | Some 71 percent of the voters showed up to vote in May.
verb come out to vote ~ | Some 71 percent of the voters came out to vote in May.
verb vote in the election ~ | Some 71 percent of the voters voted in the election in May.
verb vote in the referendum ~ | Some 71 percent of the voters voted in the referendum in May.
verb vote in the poll ~ | Some 71 percent of the voters voted in the poll in May.
verb exercise their vote ~ | Some 71 percent of the voters exercised their vote in May.
verb exercise the right to vote ~ | Some 71 percent of the voters exercised the right to vote in May.
noun turnout figure | The turnout figure was 71 percent.

class repeal
verb repeal | The council repealed the law in May.
verb abolish | The council abolished the law in May.
verb overturn | The council overturned the law in May.
verb revoke | The council revoked the law in May.
verb strike down | The council struck down the law in May.
verb rescind | The council rescinded the law in May.
verb annul | The council annulled the law in May.
verb do away with | The council did away with the law in May.
verb strike from the books | The council struck the law from the books in May.
verb roll back | The council rolled back the law in May.
verb get rid of | The council got rid of the law in May.
verb nullify | The council nullified the law in May.
verb invalidate | The council invalidated the law in May.
noun repeal | The repeal of the law came in May.
noun abolition | The abolition of the law came in May.
noun revocation | The revocation of the law came in May.
noun annulment | The annulment of the law came in May.
noun scrapping | The scrapping of the law came in May.
verb strike off the books | Parliament struck the law off the books in May.
verb take off the books | Parliament took the law off the books in May.
verb take off the statute book | Parliament took the law off the statute book in May.
verb strike from the statute book | Parliament struck the law from the statute book in May.
verb remove from the statute book | Parliament removed the law from the statute book in May.
verb remove from the books | Parliament removed the law from the books in May.
verb abrogate | Parliament abrogated the law in May.
verb put an end to the law | Parliament put an end to the law in May.
verb vote to scrap | Parliament voted to scrap the law in May.
verb vote to abolish | Parliament voted to abolish the law in May.
verb vote to overturn | Parliament voted to overturn the law in May.
noun abrogation | The abrogation of the law came in May.
noun rescission | The rescission of the law came in May.
noun overturning | The overturning of the law came in May.
noun striking down | The striking down of the law came in May.
not | The appeal was heard.

class ban
verb ban | The council banned the drug in May.
verb outlaw | The council outlawed the drug in May.
verb impose a ban on | The council imposed a ban on the drug in May.
verb make illegal | The council made the drug illegal in May.
verb declare illegal | The council declared the drug illegal in May.
verb criminalise | The council criminalised the drug in May.
verb criminalize | The council criminalized the drug in May.
verb place a ban on | The council placed a ban on the drug in May.
verb put a ban on | The council put a ban on the drug in May.
verb issue a ban on | The council issued a ban on the drug in May.
verb proscribe | The council proscribed the drug in May.
verb blacklist | The council blacklisted the drug in May.
verb introduce a ban on | The council introduced a ban on the drug in May.
verb slap a ban on | The council slapped a ban on the drug in May.
verb order a ban on | The council ordered a ban on the drug in May.
noun ban | The ban of the drug came in May.
noun prohibition | The prohibition of the drug came in May.
noun moratorium | The moratorium of the drug came in May.
verb declare unlawful | The council declared cars unlawful in May.
verb make unlawful | The council made cars unlawful in May.
verb rule illegal | The council ruled cars illegal in May.
verb make a criminal offence | The council made a criminal offence in May.
verb make a criminal offense | The council made a criminal offense in May.
verb declare off limits | The council declared cars off limits in May.
verb vote to outlaw | The council voted to outlaw cars in May.
verb be off limits ~ | Cars were off limits in May.
verb be illegal ~ | Cars were illegal in May.
verb be against the law ~ | Cars were against the law in May.
verb be against the rules ~ | Cars were against the rules in May.
noun criminalisation | The criminalisation of cars came in May.
noun criminalization | The criminalization of cars came in May.
not | The banner was red.
verb prohibit | The council prohibited the trade on Monday.
verb forbid | The council forbade the trade on Monday.
verb disallow | The council disallowed the trade on Monday.
verb embargo | The council embargoed the trade on Monday.
verb interdict | The council interdicted the trade on Monday.
verb rule unlawful | The council ruled the trade unlawful on Monday.
verb put off limits | The council put the trade off limits on Monday.
verb bring in a ban on | The council brought in a ban on the trade on Monday.
noun embargo | The embargo on the trade came on Monday.
noun outlawing | The outlawing on the trade came on Monday.
noun interdict | The interdict on the trade came on Monday.
noun proscription | The proscription on the trade came on Monday.

class legalise
verb legalise | The council legalised the drug in May.
verb legalize | The council legalized the drug in May.
verb make legal | The council made the drug legal in May.
verb decriminalise | The council decriminalised the drug in May.
verb decriminalize | The council decriminalized the drug in May.
verb lift the ban on | The council lifted the ban on the drug in May.
verb end the ban on | The council ended the ban on the drug in May.
noun legalisation | The legalisation of the drug came in May.
noun legalization | The legalization of the drug came in May.
verb make lawful | Parliament made gambling lawful in May.
verb declare legal | Parliament declared gambling legal in May.
verb declare lawful | Parliament declared gambling lawful in May.
verb end the prohibition of | Parliament ended the prohibition of gambling in May.
verb end the prohibition on | Parliament ended the prohibition on gambling in May.
verb lift the prohibition on | Parliament lifted the prohibition on gambling in May.
verb lift the prohibition of | Parliament lifted the prohibition of gambling in May.
verb lift a ban on | Parliament lifted a ban on gambling in May.
verb remove the ban on | Parliament removed the ban on gambling in May.
verb scrap the ban on | Parliament scrapped the ban on gambling in May.
verb vote to legalise | Parliament voted to legalise gambling in May.
verb vote to legalize | Parliament voted to legalize gambling in May.
noun decriminalisation | The decriminalisation of gambling came in May.
noun decriminalization | The decriminalization of gambling came in May.
noun lifting of the ban | The lifting of the ban of gambling came in May.

class impose
verb impose | The council imposed a curfew in May.
verb introduce | The council introduced a curfew in May.
verb declare | The council declared a curfew in May.
verb bring in | The council brought in a curfew in May.
verb decree | The council decreed a curfew in May.
verb enforce | The council enforced a curfew in May.
verb put in place | The council put a curfew in place in May.
verb proclaim | The council proclaimed a curfew in May.
verb institute | The council instituted a curfew in May.
verb levy | The council levied a curfew in May.
verb put into effect | The council put a curfew into effect in May.
verb put into force | The council put a curfew into force in May.
verb mandate | The council mandated a curfew in May.
verb be placed under curfew ~ | The town was placed under curfew in May.
verb be put under curfew ~ | The town was put under curfew in May.
verb be under curfew ~ | The town was under curfew in May.
verb be under lockdown ~ | The town was under lockdown in May.
verb go into lockdown ~ | The town went into lockdown in May.
verb be put into lockdown ~ | The town was put into lockdown in May.
noun imposition | The imposition of the curfew came in May.
not | The imposing tower burned.

class curfew
noun curfew | The curfew in the town came in May.
noun lockdown | The lockdown in the town came in May.
noun state of emergency | The state of emergency in the town came in May.
noun martial law | The martial law in the town came in May.
noun quarantine | The quarantine in the town came in May.
noun emergency rule | The emergency rule in the town came in May.

class take effect
verb take effect | The law took effect in May.
verb come into force | The law came into force in May.
verb come into effect | The law came into effect in May.
verb enter into force | The law entered into force in May.
verb go into effect | The law went into effect in May.
verb become effective | The law became effective in May.
verb enter into effect | The law entered into effect in May.
verb kick in | The law kicked in in May.
verb be in force | The law was in force in May.
verb be in effect | The law was in effect in May.
verb come into operation | The law came into operation in May.
verb apply from May | The law applied from May in May.
verb become law | The law became law in May.
verb become operative | The law became operative in May.
verb be effective | The law was effective in May.
verb begin to apply | The law began to apply in May.
verb start to apply | The law started to apply in May.
verb apply | The law applied in May.
verb take force | The law took force in May.
verb go into force | The law went into force in May.
verb come into play | The law came into play in May.
verb become applicable | The law became applicable in May.
verb hold | The law held in May.
weak start | The law started in May.
weak begin | The law began in May.
weak enter force | The law entered force in May.
noun entry into force | The entry into force of the law was in May.
noun coming into force | The coming into force of the law was in May.
noun effective date | The effective date of the law was in May.
noun start date | The start date of the law was in May.
noun coming into effect | The coming into effect of the law was in May.
verb become binding | The law became binding in May.
verb become legally binding | The law became legally binding in May.
verb become enforceable | The law became enforceable in May.
verb gain force of law | The law gained force of law in May.
verb acquire force of law | The law acquired force of law in May.
verb have force of law | The law had force of law in May.
noun commencement date | The commencement date of the law came in May.
noun implementation date | The implementation date of the law came in May.
noun entry into effect | The entry into effect of the law came in May.
noun taking effect | The taking effect of the law came in May.
not | The special effects won a prize.

class ceasefire
verb agree to a ceasefire | The rebels agreed to a ceasefire in May.
verb lay down their arms | The rebels laid down their arms in May.
verb declare a ceasefire | The rebels declared a ceasefire in May.
verb cease hostilities | The rebels ceased hostilities in May.
verb observe a truce | The rebels observed a truce in May.
verb call a truce | The rebels called a truce in May.
verb agree a ceasefire | The rebels agreed a ceasefire in May.
verb hold their fire | The rebels held their fire in May.
verb sign a ceasefire | The rebels signed a ceasefire in May.
verb declare a truce | The rebels declared a truce in May.
verb agree to a truce | The rebels agreed to a truce in May.
verb announce a ceasefire | The rebels announced a ceasefire in May.
verb suspend hostilities | The rebels suspended hostilities in May.
noun ceasefire | The ceasefire of the rebels came in May.
noun truce | The truce of the rebels came in May.
noun cease fire | The cease fire of the rebels came in May.
noun armistice | The armistice of the rebels came in May.
noun cessation of hostilities | The cessation of hostilities of the rebels came in May.
noun halt to hostilities | The halt to hostilities of the rebels came in May.
noun end of hostilities | The end of hostilities of the rebels came in May.
noun peace deal | The peace deal of the rebels came in May.
noun peace agreement | The peace agreement of the rebels came in May.
noun pause in fighting | The pause in fighting of the rebels came in May.
verb silence their guns | The two sides silenced their guns in May.
verb put down their weapons | The two sides put down their weapons in May.
verb put down their arms | The two sides put down their arms in May.
verb lay down arms | The two sides laid down arms in May.
verb lay down their guns | The two sides laid down their guns in May.
verb stop hostilities | The two sides stopped hostilities in May.
verb end hostilities | The two sides ended hostilities in May.
verb halt hostilities | The two sides halted hostilities in May.
noun truce deal | The truce deal came in May.
noun truce agreement | The truce agreement came in May.
noun truce accord | The truce accord came in May.
noun ceasefire deal | The ceasefire deal came in May.
noun ceasefire agreement | The ceasefire agreement came in May.
noun ceasefire accord | The ceasefire accord came in May.
noun lull in fighting | The lull in fighting came in May.
noun peace accord | The peace accord came in May.
noun peace treaty | The peace treaty came in May.
noun peace pact | The peace pact came in May.
noun suspension of hostilities | The suspension of hostilities came in May.

class surrender
verb surrender | The rebels surrendered in May.
verb capitulate | The rebels capitulated in May.
verb lay down their weapons | The rebels laid down their weapons in May.
verb give themselves up | The rebels gave themselves up in May.
verb throw down their arms | The rebels threw down their arms in May.
verb wave the white flag | The rebels waved the white flag in May.
verb raise the white flag | The rebels raised the white flag in May.
verb hand themselves in | The rebels handed themselves in in May.
verb turn themselves in | The rebels turned themselves in in May.
noun surrender | The surrender of the rebels came in May.
noun capitulation | The capitulation of the rebels came in May.
not | The gift shop closed.

class capture
verb capture | The army captured the town in May.
verb seize | The army seized the town in May.
verb take | The army took the town in May.
verb occupy | The army occupied the town in May.
verb overrun | The army overran the town in May.
verb conquer | The army conquered the town in May.
verb seize control of | The army seized control of the town in May.
verb take control of | The army took control of the town in May.
verb retake | The army retook the town in May.
verb recapture | The army recaptured the town in May.
verb liberate | The army liberated the town in May.
verb win back | The army won back the town in May.
verb annex | The army annexed the town in May.
verb gain control of | The army gained control of the town in May.
verb wrest control of | The army wrested control of the town in May.
noun capture | The capture of the town came in May.
noun seizure | The seizure of the town came in May.
noun occupation | The occupation of the town came in May.
noun conquest | The conquest of the town came in May.
noun liberation | The liberation of the town came in May.
noun annexation | The annexation of the town came in May.
noun recapture | The recapture of the town came in May.
verb win control of | The rebels won control of the town in May.
verb secure control of | The rebels secured control of the town in May.
verb establish control over | The rebels established control over the town in May.
verb assert control over | The rebels asserted control over the town in May.
verb bring under its control | The rebels brought under its control in May.
verb bring under their control | The rebels brought under their control in May.
verb wrest from | The rebels wrested from the town in May.
noun seizing | The seizing of the town came in May.
noun retaking | The retaking of the town came in May.
not | The captain resigned in May.

class besiege
verb besiege | The army besieged the town in May.
verb lay siege to | The army laid siege to the town in May.
verb encircle | The army encircled the town in May.
verb blockade | The army blockaded the town in May.
noun siege | The siege of the town came in May.
noun blockade | The blockade of the town came in May.
noun encirclement | The encirclement of the town came in May.

class battle
verb fight | The rebels fought the army in May.
verb battle | The rebels battled the army in May.
verb clash with | The rebels clashed with the army in May.
verb do battle with | The rebels did battle with the army in May.
verb exchange fire with | The rebels exchanged fire with the army in May.
verb wage war on | The rebels waged war on the army in May.
verb wage war against | The rebels waged war against the army in May.
verb engage | The rebels engaged the army in May.
verb skirmish with | The rebels skirmished with the army in May.
verb take up arms against | The rebels took up arms against the army in May.
verb go to war with | The rebels went to war with the army in May.
verb declare war on | The rebels declared war on the army in May.
verb rise up against | The rebels rose up against the army in May.
verb revolt against | The rebels revolted against the army in May.
verb rebel against | The rebels rebelled against the army in May.
noun battle | The battle of the rebels came in May.
noun clash | The clash of the rebels came in May.
noun war | The war of the rebels came in May.
noun fighting | The fighting of the rebels came in May.
noun skirmish | The skirmish of the rebels came in May.
noun conflict | The conflict of the rebels came in May.
noun uprising | The uprising of the rebels came in May.
noun rebellion | The rebellion of the rebels came in May.
noun revolt | The revolt of the rebels came in May.
noun insurgency | The insurgency of the rebels came in May.
noun hostilities | The hostilities of the rebels came in May.
noun revolution | The revolution of the rebels came in May.
noun civil war | The civil war of the rebels came in May.
noun mutiny | The mutiny of the rebels came in May.
noun insurrection | The insurrection of the rebels came in May.
noun coup | The coup of the rebels came in May.
noun gunfight | The gunfight of the rebels came in May.
noun firefight | The firefight of the rebels came in May.
noun coup attempt | The coup attempt of the rebels came in May.
noun putsch | The putsch of the rebels came in May.
not | The bottle broke.

class deploy
verb deploy | The army deployed 900 troops in May.
verb mobilise | The army mobilised 900 troops in May.
verb mobilize | The army mobilized 900 troops in May.
verb put on the ground | The army put 900 troops on the ground in May.
verb airlift | The army airlifted 900 troops in May.
verb move into position | The army moved 900 troops into position in May.
noun deployment | The deployment of 900 troops came in May.
noun mobilisation | The mobilisation of 900 troops came in May.
noun mobilization | The mobilization of 900 troops came in May.
not | The employees struck.

class join
verb join | The country joined the union in May.
verb become a member of | The country became a member of the union in May.
verb accede to | The country acceded to the union in May.
verb sign up to | The country signed up to the union in May.
verb sign up with | The country signed up with the union in May.
verb be admitted to | The country was admitted to the union in May.
verb gain membership of | The country gained membership of the union in May.
verb be accepted into | The country was accepted into the union in May.
verb affiliate with | The country affiliated with the union in May.
verb enrol in | The country enrolled in the union in May.
verb be welcomed into | The country was welcomed into the union in May.
verb enroll in | The country enrolled in the union in May.
verb link up with | The country linked up with the union in May.
verb team up with | The country teamed up with the union in May.
noun accession | The accession of the country came in May.
noun membership | The membership of the country came in May.
not | The joint statement was long.

class leave union
verb leave | The country left the union in May.
verb quit | The country quit the union in May.
verb withdraw from | The country withdrew from the union in May.
verb pull out of | The country pulled out of the union in May.
verb secede from | The country seceded from the union in May.
verb break away from | The country broke away from the union in May.
verb resign from | The country resigned from the union in May.
verb drop out of | The country dropped out of the union in May.
verb opt out of | The country opted out of the union in May.
verb walk out of | The country walked out of the union in May.
verb cut ties with | The country cut ties with the union in May.
verb split from | The country split from the union in May.
verb split with | The country split with the union in May.
verb break with | The country broke with the union in May.
verb end its membership of | The country ended its membership of the union in May.
verb break off from | The country broke off from the union in May.
verb turn its back on | The country turned its back on the union in May.
noun secession | The secession of the country came in May.
noun breakaway | The breakaway of the country came in May.
noun pullout | The pullout of the country came in May.
verb tear up | Norway tore up the pact in May.
verb exit | Norway exited the bloc in May.
verb suspend its participation in | Norway suspended its participation in the pact in May.
verb suspend its membership of | Norway suspended its membership of the bloc in May.
verb end its participation in | Norway ended its participation in the pact in May.
verb renounce | Norway renounced the pact in May.
noun withdrawal | The withdrawal of Norway came in May.
noun exit | The exit of Norway came in May.
noun departure from | The departure from of Norway came in May.

class independence
verb gain independence | The country gained independence in May.
verb win independence | The country won independence in May.
verb declare independence | The country declared independence in May.
verb become independent | The country became independent in May.
verb achieve independence | The country achieved independence in May.
verb be independent | The country was independent in May.
verb proclaim its independence | The country proclaimed its independence in May.
verb obtain independence | The country obtained independence in May.
verb get independence | The country got independence in May.
verb break free | The country broke free in May.
verb declare its independence | The country declared its independence in May.
noun independence | The independence of the country came in May.
noun declaration of independence | The declaration of independence of the country came in May.
noun statehood | The statehood of the country came in May.
verb become a sovereign state | The colony became a sovereign state in May.
verb become a sovereign nation | The colony became a sovereign nation in May.
verb throw off colonial rule | The colony threw off colonial rule in May.
noun self rule | The self rule of the colony came in May.

class recognise
verb give recognition to | The country gave recognition to the state in May.
verb grant recognition to | The country granted recognition to the state in May.
verb establish ties with | The country established ties with the state in May.
verb establish relations with | The country established relations with the state in May.
verb open an embassy in | The country opened an embassy in the state in May.
verb establish diplomatic relations with | The country established diplomatic relations with the state in May.
verb recognise | The island recognised the state in May.
verb recognize | The island recognized the state in May.
noun recognition | The recognition of the state came in May.

class nationalise
verb nationalise | The government nationalised the railway in May.
verb nationalize | The government nationalized the railway in May.
verb bring into public ownership | The government brought the railway into public ownership in May.
verb take into public ownership | The government took the railway into public ownership in May.
verb expropriate | The government expropriated the railway in May.
verb take into state ownership | The government took the railway into state ownership in May.
noun nationalisation | The nationalisation of the railway came in May.
noun nationalization | The nationalization of the railway came in May.
noun expropriation | The expropriation of the railway came in May.

class privatise
verb privatise | The government privatised the railway in May.
verb privatize | The government privatized the railway in May.
verb denationalise | The government denationalised the railway in May.
verb sell off | The government sold off the railway in May.
noun privatisation | The privatisation of the railway came in May.
noun privatization | The privatization of the railway came in May.

class accuse
verb accuse | The minister accused the bank in May.
verb blame | The minister blamed the bank in May.
verb point the finger at | The minister pointed the finger at the bank in May.
verb hold responsible | The minister held the bank responsible in May.
verb level accusations at | The minister levelled accusations at the bank in May.
verb denounce | The minister denounced the bank in May.
verb condemn | The minister condemned the bank in May.
verb criticise | The minister criticised the bank in May.
verb criticize | The minister criticized the bank in May.
verb lash out at | The minister lashed out at the bank in May.
verb hit out at | The minister hit out at the bank in May.
verb slam | The minister slammed the bank in May.
verb lambast | The minister lambasted the bank in May.
verb attack | The minister attacked the bank in May.
verb rebuke | The minister rebuked the bank in May.
verb censure | The minister censured the bank in May.
verb berate | The minister berated the bank in May.
verb decry | The minister decried the bank in May.
verb deplore | The minister deplored the bank in May.
verb take aim at | The minister took aim at the bank in May.
verb chide | The minister chided the bank in May.
verb reprimand | The minister reprimanded the bank in May.
verb castigate | The minister castigated the bank in May.
verb pin the blame on | The minister pinned the blame on the bank in May.
verb find fault with | The minister found fault with the bank in May.
verb fault | The minister faulted the bank in May.
noun accusation | The accusation of the bank came in May.
noun criticism | The criticism of the bank came in May.
noun condemnation | The condemnation of the bank came in May.
noun allegation | The allegation of the bank came in May.
noun rebuke | The rebuke of the bank came in May.
noun censure | The censure of the bank came in May.
noun denunciation | The denunciation of the bank came in May.
noun reprimand | The reprimand of the bank came in May.

class deny
verb deny the accusations | The firm denied the accusations in May.
verb deny the allegations | The firm denied the allegations in May.
verb deny all allegations | The firm denied all allegations in May.
verb deny the accusation | The firm denied the accusation in May.
verb deny wrongdoing | The firm denied wrongdoing in May.
verb deny any wrongdoing | The firm denied any wrongdoing in May.
verb deny all wrongdoing | The firm denied all wrongdoing in May.
verb deny the charge | The firm denied the charge in May.
verb deny the charges | The firm denied the charges in May.
verb deny all charges | The firm denied all charges in May.
verb reject the accusations | The firm rejected the accusations in May.
verb reject the allegations | The firm rejected the allegations in May.
verb deny | The bank denied the claim in May.
verb refute | The bank refuted the claim in May.
verb rebut | The bank rebutted the claim in May.
verb issue a denial of | The bank issued a denial of the claim in May.
verb brush off | The bank brushed off the claim in May.
verb play down | The bank played down the claim in May.
verb disavow | The bank disavowed the claim in May.
verb pour cold water on | The bank poured cold water on the claim in May.
verb call untrue | The bank called the claim untrue in May.
verb rubbish | The bank rubbished the claim in May.
noun denial | The denial of the bank came in May.
noun rebuttal | The rebuttal of the bank came in May.
noun refutation | The refutation of the bank came in May.
verb repudiate | The minister repudiated the report on Monday.
verb disclaim | The minister disclaimed the report on Monday.
verb brush aside | The minister brushed the report aside on Monday.
verb shrug off | The minister shrugged off the report on Monday.
verb scotch | The minister scotched the report on Monday.
verb give the lie to | The minister gave the lie to the report on Monday.
verb hit back at | The minister hit back at the report on Monday.
verb call into question | The minister called the report into question on Monday.
verb take issue with | The minister took issue with the report on Monday.
verb gainsay | The minister gainsayed the report on Monday.
noun repudiation | The repudiation of the minister came on Monday.
noun disavowal | The disavowal of the minister came on Monday.
verb dismiss as untrue | The firm dismissed the report as untrue in May.
verb dismiss as false | The firm dismissed the report as false in May.
verb dismiss as baseless | The firm dismissed the report as baseless in May.
verb dismiss as nonsense | The firm dismissed the report as nonsense in May.
verb reject as untrue | The firm rejected the report as untrue in May.
verb reject as false | The firm rejected the report as false in May.
verb reject as baseless | The firm rejected the report as baseless in May.
verb call false | The firm called the report false in May.
verb call baseless | The firm called the report baseless in May.
verb describe as untrue | The firm described the report as untrue in May.
verb describe as false | The firm described the report as false in May.
verb describe as baseless | The firm described the report as baseless in May.

class apologise
verb apologise | The bank apologised in May.
verb apologize | The bank apologized in May.
verb say sorry | The bank said sorry in May.
verb express regret | The bank expressed regret in May.
verb beg pardon | The bank begged pardon in May.
verb offer its apologies | The bank offered its apologies in May.
verb ask for forgiveness | The bank asked for forgiveness in May.
noun apology | The apology of the bank came in May.
noun expression of regret | The expression of regret of the bank came in May.
noun mea culpa | The mea culpa of the bank came in May.
verb offer apologies | The firm offered apologies in May.
verb ask for pardon | The firm asked for pardon in May.
verb ask forgiveness | The firm asked forgiveness in May.
verb beg forgiveness | The firm begged forgiveness in May.
noun words of regret | The words of regret of the firm came in May.

class praise
verb applaud | The minister applauded the crew in May.
verb commend | The minister commended the crew in May.
verb pay tribute to | The minister paid tribute to the crew in May.
verb salute | The minister saluted the crew in May.
verb laud | The minister lauded the crew in May.
verb congratulate | The minister congratulated the crew in May.
verb acclaim | The minister acclaimed the crew in May.
verb compliment | The minister complimented the crew in May.
verb heap praise on | The minister heaped praise on the crew in May.
verb express gratitude to | The minister expressed gratitude to the crew in May.
verb praise | The bishop praised the nurses on Monday.
noun tribute | The tribute for the crew came in May.
noun commendation | The commendation for the crew came in May.
noun acclaim | The acclaim for the crew came in May.

class warn
verb warn | The bank warned the clients in May.
verb caution | The bank cautioned the clients in May.
verb put on notice | The bank put the clients on notice in May.
verb sound the alarm to | The bank sounded the alarm to the clients in May.
verb tip off | The bank tipped off the clients in May.
noun warning | The warning of the bank came in May.
noun caution | The caution of the bank came in May.
noun advisory | The advisory of the bank came in May.
verb sound the alarm over | The agency sounded the alarm over of floods on Monday.
verb raise the alarm about | The agency raised the alarm about of floods on Monday.
verb raise the alarm over | The agency raised the alarm over of floods on Monday.
verb flag up | The agency flagged up of floods on Monday.
verb raise a red flag about | The agency raised a red flag about of floods on Monday.
verb raise a red flag over | The agency raised a red flag over of floods on Monday.
verb raise concerns about | The agency raised concerns about of floods on Monday.
verb issue a warning of | The agency issued a warning of of floods on Monday.
verb issue a warning about | The agency issued a warning about of floods on Monday.
verb give warning of | The agency gave warning of of floods on Monday.
verb put on alert | The agency put on alert of floods on Monday.
verb forewarn | The agency forewarned of floods on Monday.
verb sound a warning about | The agency sounded a warning about of floods on Monday.
verb urge caution over | The agency urged caution over of floods on Monday.
verb voice concern about | The agency voiced concern about of floods on Monday.
verb ring alarm bells about | The agency rang alarm bells about of floods on Monday.
noun heads up | The heads up of the agency came on Monday.
noun word of warning | The word of warning of the agency came on Monday.
noun forewarning | The forewarning of the agency came on Monday.

class help
verb help | The country helped the victims in May.
verb aid | The country aided the victims in May.
verb assist | The country assisted the victims in May.
verb come to the aid of | The country came to the aid of the victims in May.
verb send aid to | The country sent aid to the victims in May.
verb give aid to | The country gave aid to the victims in May.
verb provide aid to | The country provided aid to the victims in May.
verb lend a hand to | The country lent a hand to the victims in May.
verb provide relief to | The country provided relief to the victims in May.
verb give a hand to | The country gave a hand to the victims in May.
verb bring relief to | The country brought relief to the victims in May.
verb offer help to | The country offered help to the victims in May.
verb provide assistance to | The country provided assistance to the victims in May.
verb deliver aid to | The country delivered aid to the victims in May.
noun humanitarian aid | The humanitarian aid for the victims came in May.
noun relief effort | The relief effort for the victims came in May.
noun helping hand | The helping hand for the victims came in May.

class dissolve
verb dissolve | The president dissolved the parliament in May.
verb disband | The president disbanded the parliament in May.
verb break up | The president broke up the parliament in May.
verb prorogue | The president prorogued the parliament in May.
verb dismantle | The president dismantled the parliament in May.
noun dissolution | The dissolution of the parliament came in May.
noun disbandment | The disbandment of the parliament came in May.
noun prorogation | The prorogation of the parliament came in May.

class address
verb speak to | The minister spoke to the crowd on Monday.
verb talk to | The minister talked to the crowd on Monday.
verb preach to | The minister preached to the crowd on Monday.
verb lecture | The minister lectured the crowd on Monday.
verb address | The bishop addressed the nurses on Monday.
noun speech | The speech of the minister came on Monday.
noun lecture | The lecture of the minister came on Monday.
noun sermon | The sermon of the minister came on Monday.
noun keynote | The keynote of the minister came on Monday.

class interview
verb interview | The reporter interviewed the minister on Monday.
verb sit down with | The reporter sat down with the minister on Monday.
noun interview | The interview of the minister came on Monday.
noun questioning | The questioning of the minister came on Monday.
noun interrogation | The interrogation of the minister came on Monday.

class concede
verb concede | The mayor conceded on Monday.
verb concede defeat | The mayor conceded defeat on Monday.
verb admit defeat | The mayor admitted defeat on Monday.
verb accept defeat | The mayor accepted defeat on Monday.
verb acknowledge defeat | The mayor acknowledged defeat on Monday.
verb concede the election | The mayor conceded the election on Monday.
verb concede the race | The mayor conceded the race on Monday.
verb concede victory | The mayor conceded victory on Monday.
verb recognise his defeat | The mayor recognised his defeat on Monday.
verb recognize his defeat | The mayor recognized his defeat on Monday.
verb accept the result | The mayor accepted the result on Monday.
verb bow to defeat | The mayor bowed to defeat on Monday.
verb give a concession speech | The mayor gave a concession speech on Monday.
noun concession | The concession of the mayor came on Monday.
noun concession speech | The concession speech of the mayor came on Monday.
noun admission of defeat | The admission of defeat of the mayor came on Monday.
noun acceptance of defeat | The acceptance of defeat of the mayor came on Monday.
verb admit he had lost | The mayor admitted he had lost in May.
verb admit she had lost | The mayor admitted she had lost in May.
noun recognition of defeat | The recognition of defeat of the mayor came in May.

class eligible to vote
verb be eligible to vote ~ | Some 900 people are eligible to vote.
verb be entitled to vote ~ | Some 900 people are entitled to vote.
verb be registered to vote ~ | Some 900 people are registered to vote.
verb have the right to vote ~ | Some 900 people have the right to vote.
verb be allowed to vote ~ | Some 900 people are allowed to vote.
verb be able to vote ~ | Some 900 people are able to vote.
verb be called to vote ~ | Some 900 people are called to vote.
verb be called to the polls ~ | Some 900 people are called to the polls.
verb be called on to vote ~ | Some 900 people are called on to vote.
verb be on the electoral roll ~ | Some 900 people are on the electoral roll.
verb be on the voting rolls ~ | Some 900 people are on the voting rolls.
verb qualify to vote ~ | Some 900 people qualify to vote.
verb be eligible voters ~ | Some 900 people are eligible voters.
noun electoral roll | The electoral roll of the town is 900.
noun eligible voter | The eligible voter of the town is 900.
noun registered voter | The registered voter of the town is 900.
noun number of voters | The number of voters of the town is 900.
noun number of eligible voters | The number of eligible voters of the town is 900.
noun voting population | The voting population of the town is 900.
noun voter roll | The voter roll of the town is 900.

class lead of votes
verb win by votes | The mayor won by 900 votes.
verb win by points | The mayor won by nine points.
verb lead by votes | The mayor led by 900 votes.
verb lead by points | The mayor led by nine points.
verb be ahead by votes | The mayor was ahead by 900 votes.
verb be ahead by points | The mayor was ahead by nine points.
verb be votes ahead | The mayor was 900 votes ahead.
verb be points ahead | The mayor was nine points ahead.
verb finish votes ahead of | The mayor finished 900 votes ahead of his rival.
verb beat by votes | The mayor beat his rival by 900 votes.
verb beat by points | The mayor beat his rival by nine points.
verb defeat by votes | The mayor defeated his rival by 900 votes.
verb have a lead of | The mayor had a lead of 900 votes.
verb have a majority of | The mayor had a majority of 900 votes.
verb win with a majority of | The mayor won with a majority of 900 votes.
verb win by a margin of | The mayor won by a margin of 900 votes.
noun winning margin | The winning margin of the mayor was 900 votes.
noun margin of victory | The margin of victory of the mayor was 900 votes.
noun vote margin | The vote margin of the mayor was 900 votes.
noun vote lead | The vote lead of the mayor was 900 votes.

class win seats
verb win seats | The party won nine seats.
verb take seats | The party took nine seats.
verb get seats | The party got nine seats.
verb gain seats | The party gained nine seats.
verb secure seats | The party secured nine seats.
verb capture seats | The party captured nine seats.
verb claim seats | The party claimed nine seats.
verb pick up seats | The party picked up nine seats.
verb end up with seats | The party ended up with nine seats.
verb finish with seats | The party finished with nine seats.
verb control seats | The party controls nine seats.
verb command seats | The party commands nine seats.
verb win mandates | The party won nine mandates.
verb get mandates | The party got nine mandates.
verb pick up mandates | The party picked up nine mandates.
verb send lawmakers | The party sent nine lawmakers to the capital.
verb send deputies | The party sent nine deputies to the capital.
noun seat count | The seat count of the party was nine.
noun seat tally | The seat tally of the party was nine.
noun seat total | The seat total of the party was nine.
noun share of seats | The share of seats of the party was nine.

class membership
verb be members of ~ | Nine states are members of the bloc.
verb be a member of ~ | Norway is a member of the bloc.
verb be part of ~ | Nine states are part of the bloc.
verb be party to ~ | Nine states are party to the pact.
verb be parties to ~ | Nine states are parties to the pact.
verb be signatories to ~ | Nine states are signatories to the pact.
verb have members | The bloc has nine members.
verb have member states | The bloc has nine member states.
verb have signatories | The pact has nine signatories.
verb count members | The bloc counts nine members.
verb number members | The bloc numbers nine members.
verb unite states | The bloc unites nine states.
verb group states | The bloc groups nine states.
verb be made up of states | The bloc is made up of nine states.
verb comprise members | The bloc comprises nine members.
noun number of members | The number of members of the bloc is nine.
noun number of signatories | The number of signatories of the bloc is nine.
noun member count | The member count of the bloc is nine.
noun member state | The member state of the bloc is nine.
noun membership | The membership of the bloc is nine.

class prolong
verb prolong | The ministers prolonged the pact in May.
verb extend | The ministers extended the pact in May.
verb renew | The ministers renewed the pact in May.
verb roll over | The ministers rolled over the pact in May.
verb grant an extension of | The ministers granted an extension of two years.
verb agree an extension of | The ministers agreed an extension of two years.
verb agree to extend | The ministers agreed to extend the pact in May.
verb keep alive | The ministers kept the pact alive in May.
verb give a new lease of life | The ministers gave the pact a new lease of life in May.
verb push back the deadline for | The ministers pushed back the deadline for the pact in May.
noun extension | The extension of the pact came in May.
noun prolongation | The prolongation of the pact came in May.
noun renewal | The renewal of the pact came in May.
noun new lease of life | The new lease of life of the pact came in May.
verb push out the deadline for | The council pushed out the deadline for the permit in May.
noun lease of life | The lease of life of the permit came in May.

class abstain
verb abstain | Some 12 members abstained in May.
verb sit out the vote | Some 12 members sat out the vote in May.
noun abstention | The abstention of 12 members came in May.
verb stay away from the polls | Some 12 members stayed away from the polls in May.
verb stay away from the vote | Some 12 members stayed away from the vote in May.
verb stay away from the ballot | Some 12 members stayed away from the ballot in May.
verb boycott the vote | Some 12 members boycotted the vote in May.
verb boycott the election | Some 12 members boycotted the election in May.
verb boycott the poll | Some 12 members boycotted the poll in May.
verb boycott the referendum | Some 12 members boycotted the referendum in May.
verb decline to vote | Some 12 members declined to vote in May.
verb refuse to vote | Some 12 members refused to vote in May.
verb cast a blank ballot | Some 12 members cast a blank ballot in May.
verb cast blank ballots | Some 12 members cast blank ballots in May.
verb cast a blank vote | Some 12 members cast a blank vote in May.
verb cast blank votes | Some 12 members cast blank votes in May.
verb leave the ballot blank | Some 12 members left the ballot blank in May.

class certify
verb certify | The society certified the yacht in May.
verb class | The society classed the yacht in May.
verb certificate | The society certificated the yacht in May.
verb issue a certificate for | The society issued a certificate for the yacht in May.
verb give certification to | The society gave certification to the yacht in May.
verb get certification ~ | The yacht got certification in May.
verb obtain certification ~ | The yacht obtained certification in May.
verb receive certification ~ | The yacht received certification in May.
noun certification | The certification of the yacht came in May.
not | The first-class ticket cost $5.
not | The class met on Monday.
