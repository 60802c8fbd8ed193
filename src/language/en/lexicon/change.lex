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
verb ebb | Sales ebbed by 5 percent.
verb weaken | Sales weakened by 5 percent.
verb crumble | Sales crumbled by 5 percent.
verb crater | Sales cratered by 5 percent.
verb tank | Sales tanked by 5 percent.
verb slacken | Sales slackened by 5 percent.
verb wane | Sales waned by 5 percent.
verb wilt | Sales wilted by 5 percent.
verb subside | Sales subsided by 5 percent.
verb worsen | Sales worsened by 5 percent.
verb deteriorate | Sales deteriorated by 5 percent.
verb taper off | Sales tapered off by 5 percent.
verb tail off | Sales tailed off by 5 percent.
verb drop off | Sales dropped off by 5 percent.
verb drop away | Sales dropped away by 5 percent.
verb abate | Sales abated by 5 percent.
verb dry up | Sales dried up by 5 percent.
verb edge down | Sales edged down by 5 percent.
verb tick down | Sales ticked down by 5 percent.
verb inch down | Sales inched down by 5 percent.
verb bottom out | Sales bottomed out by 5 percent.
verb depreciate | Sales depreciated by 5 percent.
verb move down | Sales moved down by 5 percent.
verb give up ground | Sales gave up ground by 5 percent.
verb go into reverse | Sales went into reverse by 5 percent.
verb nose dive | Sales nosed dive by 5 percent.
verb erode | Sales eroded by 5 percent.
verb shrivel | Sales shriveled by 5 percent.
verb free fall | Sales freed fall by 5 percent.
verb be on the decline | Sales were on the decline by 5 percent.
verb fall back | Sales fell back by 5 percent.
verb fall away | Sales fell away by 5 percent.
verb slip back | Sales slipped back by 5 percent.
verb trail off | Sales trailed off by 5 percent.
verb close lower | Sales closed lower by 5 percent.
verb slow down | Sales slowed down by 5 percent.
verb backslide | Sales backslided by 5 percent.
verb trend down | Sales trended down by 5 percent.
verb decelerate | Sales decelerated by 5 percent.
verb evaporate | Sales evaporated by 5 percent.
verb tail away | Sales tailed away by 5 percent.
verb dip lower | Sales dipped lower by 5 percent.
verb trim | The company trimmed its costs by 5 percent.
verb pare | The company pared its costs by 5 percent.
verb bring down | The company brought down its costs by 5 percent.
verb cut back | The company cut back its costs by 5 percent.
verb cut down | The company cut down its costs by 5 percent.
verb scale back | The company scaled back its costs by 5 percent.
verb curb | The company curbed its costs by 5 percent.
verb curtail | The company curtailed its costs by 5 percent.
verb scale down | The company scaled down its costs by 5 percent.
verb roll back | The company rolled back its costs by 5 percent.
verb lessen | The company lessened its costs by 5 percent.
verb push down | The company pushed down its costs by 5 percent.
verb drive down | The company drove down its costs by 5 percent.
verb whittle down | The company whittled down its costs by 5 percent.
verb minimise | The company minimised its costs by 5 percent.
verb minimize | The company minimized its costs by 5 percent.
verb mark down | The company marked down its costs by 5 percent.
verb knock down | The company knocked down its costs by 5 percent.
verb rein in | The company reined in its costs by 5 percent.
verb pare back | The company pared back its costs by 5 percent.
verb downsize | The company downsized its costs by 5 percent.
verb deplete | The company depleted its costs by 5 percent.
verb trim back | The company trimmed back its costs by 5 percent.
verb send down | The company sent its costs down by 5 percent.
verb run down | The company ran down its costs by 5 percent.
noun dip | The dip in sales was 5 percent.
noun slide | The slide in sales was 5 percent.
noun tumble | The tumble in sales was 5 percent.
noun downswing | The downswing in sales was 5 percent.
noun slowdown | The slowdown in sales was 5 percent.
noun cutback | The cutback in sales was 5 percent.
noun nosedive | The nosedive in sales was 5 percent.
noun recession | The recession in sales was 5 percent.
noun downtick | The downtick in sales was 5 percent.
noun drop off | The drop off in sales was 5 percent.
noun dropoff | The dropoff in sales was 5 percent.
noun rollback | The rollback in sales was 5 percent.
noun shrinking | The shrinking in sales was 5 percent.
noun depreciation | The depreciation in sales was 5 percent.
noun free fall | The free fall in sales was 5 percent.
noun deterioration | The deterioration in sales was 5 percent.
noun decrement | The decrement in sales was 5 percent.
noun fall off | The fall off in sales was 5 percent.
noun ebb | The ebb in sales was 5 percent.
noun lowering | The lowering in sales was 5 percent.
noun diminution | The diminution in sales was 5 percent.
noun weakening | The weakening in sales was 5 percent.
noun retrenchment | The retrenchment in sales was 5 percent.
not | The autumn term began in May.
verb take a nosedive | Sales took a nosedive by 5 percent.
verb drop back | Sales dropped back by 5 percent.
verb be lower | Sales were lower by 5 percent.
verb take a hit | Sales took a hit by 5 percent.
verb take a tumble | Sales took a tumble by 5 percent.
verb go south | Sales went south by 5 percent.
verb head south | Sales headed south by 5 percent.
verb head lower | Sales headed lower by 5 percent.
verb lose ground | Sales lost ground by 5 percent.
verb slim down | Sales slimmed down by 5 percent.
verb be slashed | Sales were slashed by 5 percent.
verb be trimmed | Sales were trimmed by 5 percent.
verb be pared | Sales were pared by 5 percent.
verb go into free fall | Sales went into free fall by 5 percent.
verb be in free fall | Sales were in free fall by 5 percent.
verb edge lower | Sales edged lower by 5 percent.
verb inch lower | Sales inched lower by 5 percent.
verb drift lower | Sales drifted lower by 5 percent.
verb slide lower | Sales slid lower by 5 percent.
verb trend lower | Sales trended lower by 5 percent.
weak soften | Sales softened by 5 percent.
weak sag | Sales sagged by 5 percent.
weak fade | Sales faded by 5 percent.
noun falloff | The falloff in sales was 5 percent.
noun downward slide | The downward slide in sales was 5 percent.

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
verb rocket | Sales rocketed by 5 percent.
verb skyrocket | Sales skyrocketed by 5 percent.
verb balloon | Sales ballooned by 5 percent.
verb shoot up | Sales shot up by 5 percent.
verb spike | Sales spiked by 5 percent.
verb edge up | Sales edged up by 5 percent.
verb accelerate | Sales accelerated by 5 percent.
verb inch up | Sales inched up by 5 percent.
verb creep up | Sales crept up by 5 percent.
verb spiral | Sales spiraled by 5 percent.
verb move up | Sales moved up by 5 percent.
verb escalate | Sales escalated by 5 percent.
verb tick up | Sales ticked up by 5 percent.
verb be higher | Sales were higher by 5 percent.
verb mushroom | Sales mushroomed by 5 percent.
verb rebound | Sales rebounded by 5 percent.
verb snowball | Sales snowballed by 5 percent.
verb appreciate | Sales appreciated by 5 percent.
verb bounce back | Sales bounced back by 5 percent.
verb move higher | Sales moved higher by 5 percent.
verb go higher | Sales went higher by 5 percent.
verb pile up | Sales piled up by 5 percent.
verb step up | Sales stepped up by 5 percent.
verb climb up | Sales climbed up by 5 percent.
verb bounce | Sales bounced by 5 percent.
verb intensify | Sales intensified by 5 percent.
verb be on the rise | Sales were on the rise by 5 percent.
verb trend up | Sales trended up by 5 percent.
verb bulge | Sales bulged by 5 percent.
verb inflate | Sales inflated by 5 percent.
verb ramp up | Sales ramped up by 5 percent.
verb heighten | Sales heightened by 5 percent.
verb tick higher | Sales ticked higher by 5 percent.
verb nudge up | Sales nudged up by 5 percent.
verb trend higher | Sales trended higher by 5 percent.
verb end higher | Sales ended higher by 5 percent.
verb close higher | Sales closed higher by 5 percent.
verb close up | Sales closed up by 5 percent.
verb bump up | The company bumped up output by 5 percent.
verb put up | The company put up output by 5 percent.
verb enlarge | The company enlarged output by 5 percent.
verb scale up | The company scaled up output by 5 percent.
verb beef up | The company beefed up output by 5 percent.
verb drive up | The company drove up output by 5 percent.
verb crank up | The company cranked up output by 5 percent.
verb send up | The company sent output up by 5 percent.
verb jack up | The company jacked up output by 5 percent.
verb bring up | The company brought up output by 5 percent.
verb mark up | The company marked up output by 5 percent.
verb augment | The company augmented output by 5 percent.
verb ratchet up | The company ratcheted up output by 5 percent.
verb magnify | The company magnified output by 5 percent.
verb bolster | The company bolstered output by 5 percent.
verb maximise | The company maximised output by 5 percent.
verb maximize | The company maximized output by 5 percent.
noun climb | The climb in sales was 5 percent.
noun spike | The spike in sales was 5 percent.
noun uptick | The uptick in sales was 5 percent.
noun upsurge | The upsurge in sales was 5 percent.
noun upswing | The upswing in sales was 5 percent.
noun boom | The boom in sales was 5 percent.
noun escalation | The escalation in sales was 5 percent.
noun rebound | The rebound in sales was 5 percent.
noun increment | The increment in sales was 5 percent.
noun acceleration | The acceleration in sales was 5 percent.
noun step up | The step up in sales was 5 percent.
noun proliferation | The proliferation in sales was 5 percent.
noun mark up | The mark up in sales was 5 percent.
noun markup | The markup in sales was 5 percent.
noun enlargement | The enlargement in sales was 5 percent.
noun pickup | The pickup in sales was 5 percent.
not | The sun shone on Monday.
verb edge higher | Sales edged higher by 5 percent.
verb inch higher | Sales inched higher by 5 percent.
verb head north | Sales headed north by 5 percent.
verb go north | Sales went north by 5 percent.
verb go through the roof | Sales went through the roof by 5 percent.
verb hit the roof | Sales hit the roof by 5 percent.
verb gain ground | Sales gained ground by 5 percent.
verb vault | Sales vaulted by 5 percent.
verb race ahead | Sales raced ahead by 5 percent.
verb power ahead | Sales powered ahead by 5 percent.
verb shoot through the roof | Sales shot through the roof by 5 percent.
noun leap | The leap in sales was 5 percent.
noun uplift | The uplift in sales was 5 percent.

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
verb alter | The company altered the quota in May.
verb modify | The company modified the quota in May.
verb amend | The company amended the quota in May.
verb tweak | The company tweaked the quota in May.
verb rework | The company reworked the quota in May.
verb overhaul | The company overhauled the quota in May.
verb rewrite | The company rewrote the quota in May.
verb revamp | The company revamped the quota in May.
verb redraw | The company redrawed the quota in May.
verb shake up | The company shook up the quota in May.
verb tinker with | The company tinkered with the quota in May.
noun alteration | The alteration of the quota came in May.
noun modification | The modification of the quota came in May.
noun amendment | The amendment of the quota came in May.
noun overhaul | The overhaul of the quota came in May.
noun tweak | The tweak of the quota came in May.
noun transformation | The transformation of the quota came in May.
noun shake up | The shake up of the quota came in May.
noun rewrite | The rewrite of the quota came in May.
not | The coins in his pocket jingled.

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
verb get off the ground | The works got off the ground in May.
verb be set in motion | The works were set in motion in May.
verb get started | The works got started in May.
verb get off to a start | The works got off to a start in May.
verb come about | The works came about in May.
verb be in progress | The works were in progress in May.
verb be in motion | The works were in motion in May.
verb be afoot | The works were afoot in May.
verb swing into action | The works swung into action in May.
verb embark on | The company embarked on the works in May.
verb set in motion | The company set the works in motion in May.
verb get down to | The company got down to the works in May.
verb institute | The company instituted the works in May.
verb set out on | The company set out on the works in May.
verb lay the foundation of | The company laid the foundation of the works in May.
verb usher in | The company ushered in the works in May.
verb touch off | The company touched off the works in May.
verb instigate | The company instigated the works in May.
verb start building | Builders started building in May.
verb lay the first brick | Builders laid the first brick in May.
verb turn the first sod | Builders turned the first sod in May.
verb start work | Builders started work in May.
verb begin work | Builders began work in May.
verb lay the cornerstone | Builders laid the cornerstone in May.
verb dig the first spade | Builders dug the first spade in May.
noun commencement | The commencement of the works was in May.
noun inception | The inception of the works was in May.
noun initiation | The initiation of the works was in May.
noun groundbreaking | The groundbreaking of the works was in May.
noun ground breaking | The ground breaking of the works was in May.
noun resumption | The resumption of the works was in May.
noun kick off | The kick off of the works was in May.
not | The plane took off in May.

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
verb come to a close | The works came to a close in May.
verb draw to a close | The works drew to a close in May.
verb grind to a halt | The works ground to a halt in May.
verb come to a halt | The works came to a halt in May.
verb be at an end | The works were at an end in May.
verb reach its end | The works reached its end in May.
verb come to a stop | The works came to a stop in May.
verb be history | The works were history in May.
verb be all over | The works were all over in May.
verb culminate | The works culminated in May.
verb peter out | The works petered out in May.
verb fizzle out | The works fizzled out in May.
verb break off | The works broke off in May.
verb draw to an end | The works drew to an end in May.
verb come to a conclusion | The works came to a conclusion in May.
verb be brought to an end | The works were brought to an end in May.
verb discontinue | The company discontinued the works in May.
verb bring to an end | The company brought the works to an end in May.
verb put an end to | The company put an end to the works in May.
verb put a stop to | The company put a stop to the works in May.
verb bring to a close | The company brought the works to a close in May.
verb call a halt to | The company called a halt to the works in May.
verb cut short | The company cut short the works in May.
verb bring to a halt | The company brought the works to a halt in May.
verb call time on | The company called time on the works in May.
verb bring to a conclusion | The company brought the works to a conclusion in May.
noun termination | The termination of the works was in May.
noun discontinuation | The discontinuation of the works was in May.
noun cessation | The cessation of the works was in May.
noun ending | The ending of the works was in May.
noun expiration | The expiration of the works was in May.
verb be completed ~ | The works were completed in May.
verb be complete ~ | The works were complete in May.
verb be finalised ~ | The works were finalised in May.
verb be finalized ~ | The works were finalized in May.
verb complete deal | The firms completed the deal in May.
verb close deal | The firms closed the deal in May.
verb finalise deal | The firms finalised the deal in May.
verb finalize deal | The firms finalized the deal in May.
verb seal deal | The firms sealed the deal in May.
noun completion | The completion of the works came in May.

class last
verb last | The trial lasted two weeks.
verb last for | The trial lasted for two weeks.
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
verb extend over | The trial extended over two weeks.
verb be spread over | The trial was spread over two weeks.
verb stretch out over | The trial stretched out over two weeks.
verb spread over | The trial spread over two weeks.
verb drag out for | The trial dragged out for two weeks.
verb stretch on for | The trial stretched on for two weeks.
verb spin out over | The trial spun out over two weeks.
noun time span | The time span of the trial was two weeks.
noun timespan | The timespan of the trial was two weeks.
verb have a runtime of | The play had a runtime of two hours.
verb have a run time of | The play had a run time of two hours.
verb have a playing time of | The play had a playing time of two hours.
noun playing time | The playing time was two hours.
noun runtime | The runtime was two hours.
noun battery life | The battery life of the phone is two days.
noun running time | The running time of the play was two hours.
noun time taken | The time taken was two hours.
not | The last bus came on Monday.
not | The minister went on Monday.
verb go on for | The talks went on for two hours.
verb continue for | The talks continued for two hours.
verb drag on for | The talks dragged on for two hours.
verb stretch to | The talks stretched to two hours.
verb carry on for | The talks carried on for two hours.
verb rumble on for | The talks rumbled on for two hours.
verb wear on for | The talks wore on for two hours.
verb endure for | The talks endured for two hours.
verb persist for | The talks persisted for two hours.
verb go for | The talks went for two hours.
verb keep going for | The talks kept going for two hours.
verb run on for | The talks ran on for two hours.
verb clock in at | The talks clocked in at two hours.
noun running time | The running time of the talks was two hours.

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
verb defer | The company deferred the launch in May.
verb put back | The company put the launch back in May.
verb move back | The company moved back the launch in May.
verb set back | The company set the launch back in May.
verb reschedule | The company rescheduled the launch in May.
verb put on hold | The company put the launch on hold in May.
verb hold off | The company held off the launch in May.
verb adjourn | The company adjourned the launch in May.
verb put on ice | The company put the launch on ice in May.
verb retard | The company retarded the launch in May.
verb be late ~ | The launch was late in May.
verb open late ~ | The line opened two years late.
adj behind schedule | The line opened two years behind schedule.
adj later than planned | The line opened two years later than planned.
adj overdue | The line opened two years overdue.
verb run late ~ | The launch ran late in May.
verb be behind schedule ~ | The launch was behind schedule in May.
verb be overdue ~ | The launch was overdue in May.
verb be held up ~ | The launch was held up in May.
verb fall behind schedule ~ | The launch fell behind schedule in May.
verb be on hold ~ | The launch was on hold in May.
verb run behind schedule ~ | The launch ran behind schedule in May.
noun deferral | The deferral of the launch was two weeks.
noun setback | The setback of the launch was two weeks.
noun slippage | The slippage of the launch was two weeks.
noun holdup | The holdup of the launch was two weeks.
noun moratorium | The moratorium of the launch was two weeks.
noun rescheduling | The rescheduling of the launch was two weeks.
noun adjournment | The adjournment of the launch was two weeks.
verb kick down the road | The firm kicked the launch down the road in May.
verb move to a later date | The firm moved to a later date in May.
verb shift to a later date | The firm shifted to a later date in May.
verb be moved to a later date ~ | The launch was moved to a later date in May.
verb be postponed until ~ | The launch was postponed until in May.
verb fall behind plan ~ | The launch fell behind plan in May.
verb run behind time ~ | The launch ran behind time in May.
noun late start | The late start of the launch came in May.
noun time lag | The time lag of the launch came in May.
not | The airline cancelled 180 flights in May.
verb hold up | The firm held up the launch on Monday.
verb bump back | The firm bumped back the launch on Monday.
verb be put off ~ | The launch was put off on Monday.
verb be pushed back ~ | The launch was pushed back on Monday.
verb be delayed ~ | The launch was delayed on Monday.
verb be put back ~ | The launch was put back on Monday.
verb be put on hold ~ | The launch was put on hold on Monday.
verb be rained off ~ | The launch was rained off on Monday.
noun hold up | The hold up of the launch came on Monday.

class schedule
verb schedule | The company scheduled the launch for May.
verb plan | The company planned the launch for May.
verb slate | The launch was slated for May.
verb set for | The launch was set for May.
verb expect | The launch was expected in May.
verb be due | The launch was due in May.
verb pencil in | The council pencilled in the vote for May.
verb pencil in for | The council pencilled in for the vote for May.
verb timetable | The council timetabled the vote for May.
verb fix the date for | The council fixed the date for the vote for May.
verb fix a date for | The council fixed a date for the vote for May.
verb fix the date of | The council fixed the date of the vote for May.
verb set the date of | The council set the date of the vote for May.
verb put on the calendar for | The council put on the calendar for the vote for May.
verb be billed for ~ | The vote was billed for May.
verb be set to take place in ~ | The vote was set to take place in May.
verb be planned for ~ | The vote was planned for May.
verb be set to be held in ~ | The vote was set to be held in May.
verb be set to begin in ~ | The vote was set to begin in May.
verb be set to start in ~ | The vote was set to start in May.
verb be set to open in ~ | The vote was set to open in May.
verb be on the calendar for ~ | The vote was on the calendar for May.
verb be on the agenda for ~ | The vote was on the agenda for May.

class follow
verb come after | The festival came two weeks after the strike.
verb follow | The festival followed the strike by two weeks.
verb be after | The festival was two weeks after the strike.
verb take place after | The festival took place two weeks after the strike.
