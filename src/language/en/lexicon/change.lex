# Going up, going down, starting, ending, lasting, taking place.

class fall mover
verb fall | Sales fell by 5 percent.
verb drop | Sales dropped by 5 percent.
verb decline | Sales declined by 5 percent.
verb decrease | Sales decreased by 5 percent.
verb shrink | Sales shrank by 5 percent.
verb slump | Sales slumped by 5 percent.
verb plunge | Sales plunged by 5 percent.
verb plummet | Sales plummeted by 5 percent.
verb tumble | Sales tumbled by 5 percent.
verb sink | Sales sank by 5 percent.
verb slide | Sales slid by 5 percent.
verb slip | Sales slipped by 5 percent.
verb dip | Sales dipped by 5 percent.
verb contract | Sales contracted by 5 percent.
verb be down | Sales were down 5 percent.
verb go down | Sales went down 5 percent.
verb come down | Prices came down 5 percent.
verb fall off | Sales fell off by 5 percent.
verb dwindle | Sales dwindled by 5 percent.
verb diminish | Sales diminished by 5 percent.
verb reduce | The company reduced its costs by 5 percent.
verb cut | The company cut its costs by 5 percent.
verb slash | The company slashed its costs by 5 percent.
verb lower | The bank lowered the rate by 5 percent.
verb halve | The bank halved the rate.
verb collapse | Sales collapsed by 60 percent.
verb crash | Sales crashed by 60 percent.
verb nosedive | Sales nosedived by 60 percent.
verb lose | The index lost 5 percent.
verb shed | The index shed 5 percent.
verb ease | Prices eased by 5 percent.
verb recede | Prices receded by 5 percent.
verb suffer | Sales suffered a 5 percent blow.
noun fall | The fall in sales was 5 percent.
noun drop | The drop in sales was 5 percent.
noun decline | The decline in sales was 5 percent.
noun decrease | The decrease in sales was 5 percent.
noun slump | The slump in sales was 5 percent.
noun plunge | The plunge in sales was 5 percent.
noun reduction | The reduction in sales was 5 percent.
noun cut | The cut in costs was 5 percent.
noun contraction | The contraction in sales was 5 percent.
noun downturn | The downturn in sales was 5 percent.
noun shrinkage | The shrinkage in sales was 5 percent.

class rise mover
verb rise | Sales rose by 5 percent.
verb grow | Sales grew by 5 percent.
verb increase | Sales increased by 5 percent.
verb climb | Sales climbed by 5 percent.
verb jump | Sales jumped by 5 percent.
verb soar | Sales soared by 5 percent.
verb surge | Sales surged by 5 percent.
verb leap | Sales leapt by 5 percent.
verb go up | Sales went up by 5 percent.
verb be up | Sales were up 5 percent.
verb gain | The index gained 5 percent.
verb add | The index added 5 percent.
verb raise | The bank raised the rate by 5 percent.
verb boost | The company boosted output by 5 percent.
verb lift | The bank lifted the rate by 5 percent.
verb hike | The bank hiked the rate by 5 percent.
verb expand | Sales expanded by 5 percent.
verb double | The company doubled output in May.
verb triple | The company tripled output in May.
verb quadruple | The company quadrupled output in May.
verb bump | The company bumped the quota to 10.
verb extend | The company extended the quota to 10.
verb swell | Sales swelled by 5 percent.
verb upgrade | The company upgraded the quota to 10.
noun rise | The rise in sales was 5 percent.
noun increase | The increase in sales was 5 percent.
noun growth | The growth in sales was 5 percent.
noun jump | The jump in sales was 5 percent.
noun surge | The surge in sales was 5 percent.
noun gain | The gain in sales was 5 percent.
noun hike | The hike of the rate was 5 percent.
noun expansion | The expansion of output was 5 percent.
noun upturn | The upturn in sales was 5 percent.
noun doubling | The doubling of output came in May.

class change mover
verb change | The company changed the quota in May.
verb adjust | The company adjusted the quota in May.
verb revise | The company revised the quota in May.
verb update | The company updated the quota in May.
verb configure | The user configured the quota in May.
verb customize | The user customized the quota in May.
noun change | The change of the quota came in May.
noun adjustment | The adjustment of the quota came in May.
noun revision | The revision of the quota came in May.

class begin mover
verb begin | The works began in May.
verb start | The works started in May.
verb commence | The works commenced in May.
verb break out | The war broke out in May.
verb erupt | The fighting erupted in May.
verb open | The trial opened in May.
verb kick off | The festival kicked off in May.
verb get under way | The works got under way in May.
verb get underway | The works got underway in May.
verb be under way | The works were under way in May.
verb launch | The company launched the works in May.
verb date from | The church dates from 1250.
verb date back | The church dates back to 1250.
verb originate | The custom originated in 1250.
verb flare up | The fighting flared up in May.
verb spark | A short circuit sparked the fire in May.
verb initiate | The company initiated the works in May.
verb be lit | The fire was lit at noon.
verb ignite | The fire ignited at noon.
verb trigger | The fire was triggered at noon.
verb lay the foundation stone | The king laid the foundation stone in May.
verb lay the first stone | The king laid the first stone in May.
noun beginning | The beginning of the works was in May.
noun start | The start of the works was in May.
noun outbreak | The outbreak of the war was in May.
noun onset | The onset of the war was in May.
noun launch | The launch of the works was in May.
noun opening | The opening of the trial was in May.
noun kickoff | The kickoff of the match was at noon.

class end mover
verb end | The works ended in May.
verb finish | The works finished in May.
verb conclude | The talks concluded in May.
verb stop | The works stopped in May.
verb cease | The fighting ceased in May.
verb wrap up | The talks wrapped up in May.
verb come to an end | The works came to an end in May.
verb be over | The war was over in May.
verb close | The talks closed in May.
verb expire | The contract expired in May.
verb break up | The meeting broke up at noon.
verb run out | The contract ran out in May.
verb lapse | The contract lapsed in May.
noun end | The end of the works was in May.
noun conclusion | The conclusion of the works was in May.
noun expiry | The expiry of the contract was in May.
noun finish | The finish of the race was at noon.

class last
verb last | The trial lasted two weeks.
verb take | The trial took two weeks.
verb run for | The trial ran for two weeks.
verb run to | The trial ran to two weeks.
verb go on | The trial went on for two weeks.
verb continue | The trial continued for two weeks.
verb drag on | The trial dragged on for two weeks.
verb stretch | The trial stretched to two weeks.
verb span | The trial spanned two weeks.
verb persist | The drought persisted for two years.
verb endure | The siege endured for two years.
verb wear on | The trial wore on for two weeks.
verb occupy | The trial occupied two weeks.
verb clock in | The meeting clocked in at two hours.
verb run on | The trial ran on for two weeks.
verb carry on | The trial carried on for two weeks.
verb exceed | The trial exceeded two weeks.
verb be long | The meeting was two hours long.
weak require | The works required two years.
weak need | The works needed two years.
noun duration | The duration of the trial was two weeks.
noun length | The length of the trial was two weeks.

class happen
verb happen | The crash happened on Monday.
verb occur | The crash occurred on Monday.
verb take place | The talks took place on Monday.
verb come | The crash came on Monday.
verb go ahead | The talks went ahead on Monday.
verb hold | The party held the congress on Monday.
verb stage | The town staged the festival on Monday.
verb fall on | The feast fell on Monday.
verb unfold | The drama unfolded on Monday.
verb transpire | The crash transpired on Monday.
verb mark | The town marked the jubilee on Monday.
verb follow | The crash followed on Monday.
verb celebrate | The town celebrated the jubilee on Monday.

class delay
verb delay | The company delayed the launch in May.
verb postpone | The company postponed the launch in May.
verb put off | The company put off the launch in May.
verb push back | The company pushed back the launch in May.
verb suspend | The company suspended the works in May.
noun delay | The delay of the launch was two weeks.
noun postponement | The postponement of the launch came in May.

class schedule
verb schedule | The company scheduled the launch for May.
verb plan | The company planned the launch for May.
verb slate | The launch was slated for May.
verb set for | The launch was set for May.
verb expect | The launch was expected in May.
verb be due | The launch was due in May.

class follow
verb come after | The festival came two weeks after the strike.
verb follow | The festival followed the strike by two weeks.
verb be after | The festival was two weeks after the strike.
verb take place after | The festival took place two weeks after the strike.
