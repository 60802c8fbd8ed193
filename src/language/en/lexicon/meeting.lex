# People meeting, talking, agreeing, saying.

class meet symmetric
verb meet | The two ministers met in Oslo on Monday.
verb hold talks | The ministers held talks in Oslo on Monday.
verb sit down | The rivals sat down in Oslo on Monday.
verb confer | The ministers conferred for two hours.
verb come together | The leaders came together in Oslo on Monday.
verb get together | The leaders got together in Oslo on Monday.
verb shake hands | The rivals shook hands on Monday.
verb convene | The leaders convened in Oslo on Monday.
verb host | The chancellor hosted the envoy on Monday.
verb receive | The pope received the envoy on Monday.
verb greet | The king greeted the envoy on Monday.
verb welcome | The king welcomed the envoy on Monday.
verb gather | The leaders gathered in Oslo on Monday.
verb huddle | The leaders huddled in Oslo on Monday.
verb negotiate | The ministers negotiated for two hours.
weak talk | The ministers talked for two hours.
weak speak | The ministers spoke for two hours.
weak chat | The ministers chatted for two hours.
weak see | The envoy saw the king on Monday.
weak discuss | The ministers discussed trade for two hours.
noun meeting | The meeting of the ministers lasted two hours.
noun summit | The summit of the ministers was held on Monday.
noun talks | The talks of the ministers lasted two hours.
noun conversation | The conversation of the ministers lasted two hours.
noun discussion | The discussions of the ministers lasted two hours.
noun negotiation | The negotiations of the ministers lasted two hours.
noun encounter | The encounter of the ministers lasted two hours.
noun session | The session of the ministers lasted two hours.
noun audience | The audience of the envoy lasted an hour.
noun dialogue | The dialogue of the ministers lasted two hours.
noun tete a tete | The tete-a-tete of the ministers lasted two hours.
noun one on one | The one-on-one of the ministers lasted two hours.
noun sit down | The sit-down of the ministers lasted two hours.
noun face to face | The face-to-face of the ministers lasted two hours.
noun rendezvous | The rendezvous of the ministers was secret.
noun gathering | The gathering of the ministers lasted two hours.
noun conference | The conference of the ministers lasted two days.
noun handshake | The handshake of the ministers was brief.
verb meet up | The ministers met up in Oslo on Monday.
verb sit down together | The ministers sat down together in Oslo on Monday.
verb meet for talks | The ministers met for talks in Oslo on Monday.
verb meet face to face | The ministers met face to face in Oslo on Monday.
verb exchange views | The ministers exchanged views in Oslo on Monday.
verb cross paths | The ministers crossed paths in Oslo on Monday.
verb come face to face | The ministers came face to face in Oslo on Monday.
verb meet one another | The ministers met one another in Oslo on Monday.
verb talk things over | The ministers talked things over in Oslo on Monday.
verb bump into each other | The ministers bumped into each other in Oslo on Monday.
noun consultation | The consultation of the ministers took place on Monday.
noun get together | The get together of the ministers took place on Monday.
noun exchange of views | The exchange of views of the ministers took place on Monday.
noun confab | The confab of the ministers took place on Monday.
noun powwow | The powwow of the ministers took place on Monday.
verb sit at the same table | The ministers sat at the same table in May.
verb dine together | The ministers dined together in May.
verb lunch together | The ministers lunched together in May.
verb have lunch together | The ministers had lunch together in May.
verb have dinner together | The ministers had dinner together in May.
verb break bread together | The ministers broke bread together in May.
verb pay a courtesy call | The ministers paid a courtesy call in May.
noun working lunch | The working lunch of the ministers was in May.
noun working dinner | The working dinner of the ministers was in May.
noun working breakfast | The working breakfast of the ministers was in May.
noun courtesy call | The courtesy call of the ministers was in May.
noun trilateral | The trilateral of the ministers was in May.
not | The players faced the Reds on Monday.
verb sit across the table | The ministers sat across the table on Monday.
verb hold face to face talks | The ministers held face to face talks on Monday.
verb hold a face to face meeting | The ministers held a face to face meeting on Monday.
verb hold one on one talks | The ministers held one on one talks on Monday.
verb hold bilateral talks | The ministers held bilateral talks on Monday.
verb hold discussions | The ministers held discussions on Monday.
verb hold a round of talks | The ministers held a round of talks on Monday.
verb get round the table | The ministers got round the table on Monday.
verb go head to head in talks | The ministers went head to head in talks on Monday.
verb put their heads together | The ministers put their heads together on Monday.
verb hold a tête à tête | The ministers held a tête à tête on Monday.
verb hold closed door talks | The ministers held closed door talks on Monday.
verb convene for talks | The ministers convened for talks on Monday.
verb come together for talks | The ministers came together for talks on Monday.
verb hold consultations | The ministers held consultations on Monday.
verb have a sit down | The ministers had a sit down on Monday.
verb hold a video conference | The ministers held a video conference on Monday.
verb rendezvous | The ministers rendezvoused on Monday.
verb hold summit talks | The ministers held summit talks on Monday.
verb have face time | The ministers had face time on Monday.
noun parley | The parley of the ministers was on Monday.
noun bilateral | The bilateral of the ministers was on Monday.
noun face to face talks | The face to face talks of the ministers was on Monday.
noun roundtable | The roundtable of the ministers was on Monday.

class agree symmetric
verb agree | The parties agreed on Monday.
verb reach an agreement | The parties reached an agreement on Monday.
verb reach a deal | The parties reached a deal on Monday.
verb strike a deal | The parties struck a deal on Monday.
verb come to terms | The parties came to terms on Monday.
noun agreement | The agreement of the parties came on Monday.
noun deal | The deal between the parties was struck on Monday.
noun accord | The accord of the parties was reached on Monday.
noun pact | The pact of the parties was reached on Monday.
verb clinch a deal | The parties clinched a deal on Monday.
verb sign a deal | The parties signed a deal on Monday.
verb seal a deal | The parties sealed a deal on Monday.
verb reach a settlement | The parties reached a settlement on Monday.
verb settle their dispute | The parties settled their dispute on Monday.
verb find common ground | The parties found common ground on Monday.
verb reach a compromise | The parties reached a compromise on Monday.
verb make a deal | The parties made a deal on Monday.
verb cut a deal | The parties cut a deal on Monday.
verb come to an agreement | The parties came to an agreement on Monday.
verb reach an accord | The parties reached an accord on Monday.
verb reach an understanding | The parties reached an understanding on Monday.
verb strike a bargain | The parties struck a bargain on Monday.
verb agree terms | The parties agreed terms on Monday.
verb shake on it | The parties shook on it on Monday.
verb bury the hatchet | The parties buried the hatchet on Monday.
verb hammer out a deal | The parties hammered out a deal on Monday.
verb conclude an agreement | The parties concluded an agreement on Monday.
verb see eye to eye | The parties saw eye to eye on Monday.
verb come to an understanding | The parties came to an understanding on Monday.
verb settle their differences | The parties settled their differences on Monday.
verb patch up their differences | The parties patched up their differences on Monday.
noun compromise | The compromise of the parties came on Monday.
noun compact | The compact of the parties came on Monday.
noun memorandum | The memorandum of the parties came on Monday.
verb come to an accommodation | The ministers came to an accommodation in May.
verb reach a consensus | The ministers reached a consensus in May.
verb reach consensus | The ministers reached consensus in May.
verb come to a settlement | The ministers came to a settlement in May.
verb settle out of court | The ministers settled out of court in May.
not | The weather suited the party.
verb agree to sell | The firms agreed to sell the mill in May.
verb agree to buy | The firms agreed to buy the mill in May.
verb agree to acquire | The firms agreed to acquire the mill in May.
verb agree to merge | The firms agreed to merge in May.
verb strike an agreement | The firms struck an agreement in May.
verb strike deal | The firms struck a new deal in May.
verb sign an agreement | The firms signed an agreement in May.
verb reach agreement | The firms reached agreement in May.
verb accept offer | The firm accepted the offer in May.
verb accept bid | The firm accepted the bid in May.

class sign
verb sign | The ministers signed the treaty in May.
verb ink | The firms inked the deal in May.
verb initial | The envoys initialled the accord in May.
noun signing | The signing of the treaty took place in May.
noun signature | The signature of the treaty took place in May.
verb conclude | The ministers concluded the treaty in May.
verb put their names to | The ministers put their names to the treaty in May.
verb put pen to paper on | The ministers put pen to paper on the treaty in May.
verb put their signatures to | The ministers put their signatures to the treaty in May.
verb seal | The ministers sealed the treaty in May.
verb enter into | The ministers entered into the treaty in May.
verb agree | The ministers agreed the treaty in May.
verb sign up to | The ministers signed up to the treaty in May.
verb become parties to | The ministers became parties to the treaty in May.
verb finalise | The ministers finalised the treaty in May.
verb finalize | The ministers finalized the treaty in May.
verb accede to | The ministers acceded to the treaty in May.
verb formalise | The ministers formalised the treaty in May.
verb formalize | The ministers formalized the treaty in May.
verb sign off on | The ministers signed off on the treaty in May.
verb affix their signatures to | The ministers affixed their signatures to the treaty in May.
noun conclusion | The conclusion of the treaty took place in May.
noun accession | The accession of the treaty took place in May.
noun signing ceremony | The signing ceremony of the treaty took place in May.
noun initialling | The initialling of the treaty took place in May.
verb countersign | The ministers countersigned the treaty on Monday.
verb put a signature to | The ministers put a signature to the treaty on Monday.
verb put his name to | The ministers put his name to the treaty on Monday.
verb put her name to | The ministers put her name to the treaty on Monday.
verb put his signature to | The ministers put his signature to the treaty on Monday.
verb put her signature to | The ministers put her signature to the treaty on Monday.
verb sign on the dotted line of | The ministers signed on the dotted line of the treaty on Monday.
verb autograph | The ministers autographed the treaty on Monday.
verb be inked ~ | The treaty was inked on Monday.
verb be initialled ~ | The treaty was initialled on Monday.
noun inking | The inking of the treaty came on Monday.
verb put ink to | The ministers put ink to the treaty in May.
verb add their names to | The ministers added their names to the treaty in May.
verb become a signatory to | The ministers became a signatory to the treaty in May.
verb become signatories to | The ministers became signatories to the treaty in May.
verb become a party to | The ministers became a party to the treaty in May.
noun signature ceremony | The signature ceremony of the treaty came in May.

class announce
verb announce | The company announced the plan on Monday.
verb declare | The court declared the result on Monday.
verb unveil | The company unveiled the car in March.
verb reveal | The company revealed the plan on Monday.
verb disclose | The company disclosed the breach on Monday.
verb present | The minister presented the budget on Monday.
verb make public | The ministry made the report public on Monday.
noun announcement | The announcement of the plan came on Monday.
noun unveiling | The unveiling of the car took place in March.
noun declaration | The declaration of the result came on Monday.
verb release details of | The company released details of the plan on Monday.
verb publicise | The company publicised the plan on Monday.
verb publicize | The company publicized the plan on Monday.
verb break the news of | The company broke the news of the plan on Monday.
verb go public with | The company went public with the plan on Monday.
verb give notice of | The company gave notice of the plan on Monday.
verb issue a statement on | The company issued a statement on the plan on Monday.
verb proclaim | The company proclaimed the plan on Monday.
verb herald | The company heralded the plan on Monday.
verb break news of | The company broke news of the plan on Monday.
verb reveal details of | The company revealed details of the plan on Monday.
noun disclosure | The disclosure of the plan came on Monday.
noun revelation | The revelation of the plan came on Monday.
noun press release | The press release of the plan came on Monday.
noun proclamation | The proclamation of the plan came on Monday.
not | The flower show took place in May.
verb spell out | The firm spelled out the plan on Monday.
verb lift the lid on | The firm lifted the lid on the plan on Monday.
verb take the wraps off | The firm took the wraps off the plan on Monday.
verb lift the veil on | The firm lifted the veil on the plan on Monday.
verb confirm plans for | The firm confirmed plans for the plan on Monday.
verb serve notice of | The firm served notice of the plan on Monday.
verb give details of | The firm gave details of the plan on Monday.
verb publish plans for | The firm published plans for the plan on Monday.

class promise
verb promise | The mayor promised to finish the bridge within two years.
verb vow | The mayor vowed to finish the bridge within two years.
verb want | The mayor wants to finish the bridge within two years.
verb hope | The mayor hopes to finish the bridge within two years.
verb pledge to | The mayor pledged to finish the bridge within two years.
verb commit | The mayor committed to finish the bridge within two years.
verb intend | The mayor intends to finish the bridge within two years.
verb plan | The mayor plans to finish the bridge within two years.
verb set a goal | The mayor set a goal of two years.
verb set a target | The mayor set a target of two years.
verb set a deadline | The mayor set a deadline of two years.
verb call for | The mayor called for the bridge to be finished within two years.
verb say | The mayor said the bridge would be finished within two years.
verb insist | The mayor insisted the bridge would be finished within two years.
verb assure | The mayor assured the bridge would be finished within two years.
verb swear | The mayor swore to finish the bridge within two years.
noun promise | The promise of the mayor was broken.
noun vow | The vow of the mayor was broken.
noun goal | The goal of the mayor was two years.
noun target | The target of the mayor was two years.
noun deadline | The deadline of the mayor was two years.
noun pledge to | The pledge to finish the bridge was broken.
noun timetable | The timetable of the mayor was two years.
noun timeline | The timeline of the mayor was two years.
noun deadline for | The deadline for the works was two years.
noun plan to | The plan to finish the bridge within two years was bold.
noun plan for | The plan for the bridge was bold.
verb pledge | The firm pledged the bridge by May.
verb commit to | The firm committed to the bridge by May.
verb give its word on | The firm gave its word on the bridge by May.
verb give an assurance of | The firm gave an assurance of the bridge by May.
verb give assurances of | The firm gave assurances of the bridge by May.
verb make a promise of | The firm made a promise of the bridge by May.
verb make a pledge of | The firm made a pledge of the bridge by May.
verb make a commitment to | The firm made a commitment to the bridge by May.
verb give an undertaking to | The firm gave an undertaking to the bridge by May.
verb pledge itself to | The firm pledged itself to the bridge by May.
noun pledge | The pledge of the firm came on Monday.
noun commitment | The commitment of the firm came on Monday.
noun assurance | The assurance of the firm came on Monday.

class demand
verb demand | The union demanded 5 percent.
verb ask for | The union asked for 5 percent.
verb request | The union requested 5 percent.
verb claim | The union claimed 5 percent.
verb seek | The union sought 5 percent.
noun demand | The demand of the union was 5 percent.
noun request | The request of the union was 5 percent.
verb press for | The union pressed for 5 percent in May.
verb push for | The union pushed for 5 percent in May.
verb insist on | The union insisted on 5 percent in May.
verb hold out for | The union held out for 5 percent in May.
verb appeal for | The union appealed for 5 percent in May.
verb petition for | The union petitioned for 5 percent in May.
verb campaign for | The union campaigned for 5 percent in May.
verb lobby for | The union lobbied for 5 percent in May.
verb clamour for | The union clamoured for 5 percent in May.
noun ultimatum | The ultimatum of the union was 5 percent.
noun wage demand | The wage demand of the union was 5 percent.
noun pay claim | The pay claim of the union was 5 percent.
verb claim compensation | The town claimed $2 million in compensation.
verb demand compensation | The town demanded $2 million in compensation.
verb seek compensation | The town sought $2 million in compensation.
verb ask for compensation | The town asked for $2 million in compensation.
verb claim damages | The town claimed $2 million in damages.
verb seek damages | The town sought $2 million in damages.
verb demand damages | The town demanded $2 million in damages.
verb sue for damages | The town sued for $2 million in damages.
verb sue for | The town sued the firm for $2 million.
verb put in a claim for | The town put in a claim for $2 million.
verb file a claim for | The town filed a claim for $2 million.
noun claim | The claim of the town was $2 million.
noun compensation claim | The compensation claim of the town was $2 million.
noun claim for compensation | The claim for compensation was $2 million.
noun claim for damages | The claim for damages was $2 million.
noun damages claim | The damages claim of the town was $2 million.
noun compensation demand | The compensation demand of the town was $2 million.
verb want from | The town wants $2 million from the firm.
verb put in for | The town put in for $2 million in May.
noun opening demand | The opening demand of the town was $2 million.
verb sue for compensation | The town sued for $2 million in compensation.
verb call for | The union called for $2 million on Monday.
verb clamor for | The union clamored for $2 million on Monday.
verb want in compensation | The owner wanted $2 million in compensation.
verb want in damages | The owner wanted $2 million in damages.
