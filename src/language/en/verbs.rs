//! English verbs by what they take, and by whether they are nouns too. Irregular forms stand with the inflections.

/// Verbs whose base is no noun, or hardly ever one.
pub(crate) const VERBS: &str = "
abandon abolish absorb accelerate accept accommodate accompany accomplish achieve acknowledge acquire act adapt add adhere adjust administer admire admit adopt advertise
advise affect afford aggravate agree alert alienate align allege allocate allow alter amass amaze amend amuse analyse analyze announce annoy anticipate apologise apologize appear appease
apply appoint appreciate apprehend approve argue arise arrange arrive ascertain ask assassinate assemble assert assess assign assist associate assume assure attach attain attend
attract attribute authorise authorize avoid await baffle ban bake bathe be become befriend beg begin behave belong believe besiege betray beware blame block boast boil borrow bother bounce brag
breathe bring broaden bully bury calculate calm cancel capitulate capture care carry cater cease celebrate certify characterise characterize chat choose circulate cite clarify classify clean clear
cling clean coincide collaborate collapse collect combat combine come commemorate commence commit communicate compare compel compensate compete compile complain complete complicate comply compose
comprehend comprise compromise conceal concede conceive concentrate conclude condemn conduct confer confess confine confirm confiscate confront confuse congratulate connect conquer consider consist
console consolidate constitute construct consult consume contact contain contemplate contend continue contribute contradict convene converge convert convey convict convince cook cooperate coordinate
cope correspond corroborate create criticise criticize cross culminate curb debunk deceive decide declare decline decorate dedicate deem deepen defeat defend defer define defy delete
deliberate delight deliver demolish demonstrate denounce deny depart depend depict deploy deport depose derail derive descend describe deserve destroy detain detect deteriorate determine devastate develop
devise devote diagnose differ digest diminish disagree disappear disappoint disclose discontinue discover discriminate discuss disembark dismantle dismiss disown dispel disperse display disprove
disregard disrupt disseminate dissolve distinguish distort distribute divert divide donate download drag drift drown earn ease eat edit educate elaborate elect elevate eliminate elude embark embarrass embody embrace
emerge emit emphasise emphasize employ empower enable enact encompass encounter encourage endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enroll ensue ensure entail enter entertain entice
envision equip eradicate erase erect erupt escalate escort establish evacuate evade evaluate evolve examine exceed exclude excuse execute exert exhaust exist expand expect expel explain explode exploit
explore expose express extend extract exaggerate exonerate fabricate facilitate fade fail fascinate fasten feature feel finalise finalize finance finish fix flatten flee flourish focus follow forbid force forgive
forget formulate foster frighten fulfil fulfill gather generate get give govern grab graduate grant grasp greet grow guarantee handle hang happen harass hate hear heal hesitate highlight hinder hire hold host identify
ignore illustrate imagine impeach implement imply import impose impress imprison improve incarcerate include incorporate incur indicate induce indulge infect infer inflict inform inhabit inherit inhibit initiate inject
injure innovate inquire insert insist inspect inspire install instruct integrate intend intensify interact intercept interfere interpret interrogate interrupt intervene introduce invade invent invest investigate invite invoke
involve irritate isolate join jeopardise jeopardize justify keep kidnap kill kneel know lack last launch lead learn leave lend let liberate lie lift liken listen live load loan locate loot lose lower maintain make mandate manipulate
manufacture mar marry materialise materialize mean measure mediate meet melt memorise mention merge merit migrate minimise minimize misrepresent mistake mobilise modify monitor motivate mourn multiply murder narrate neglect negotiate nominate
note notice notify nurture obey object oblige observe obstruct obtain occupy occur offend omit operate oppose opt organise organize originate oust outline outlaw outnumber outweigh overcome overlook oversee overthrow overturn
overwhelm owe own participate pass pause pay penetrate perceive perform permit perpetrate persist persuade pertain pervade pick place plead please pledge plunder plunge pollute ponder portray pose possess postpone pour practise practice praise
pray preach precede predict prefer prepare prescribe present preserve preside presume pretend prevail prevent proceed proclaim procure prohibit prolong promote pronounce propel propose prosecute prosper protect prove provide provoke publicise publish punish
purchase pursue quell quit raise rally ratify reach react read reaffirm realise realize reappear reassure rebuild rebuff recall recede receive recite reckon recognise recognize recommend reconcile reconsider reconstruct recover recruit rectify reduce refer refine reflect
refrain refuse refute regain regard regret regulate rehearse reinforce reiterate reject rejoice relate relax release relieve relinquish rely remain remark remember remind remove renew renounce renovate repair repeat repel replace replicate reply
represent repress reproduce require rescue resemble reside resign resist resolve resort respond restart restore restrain restrict resume retain retire retreat retrieve reunite reveal revise revive revoke revolve rid ridicule rob ruin ruminate sack satisfy save say scare
scoff scold scorn scrap scream scrutinise secure see seek seem seize select sell send separate serve settle shed shoot shorten shout show shrink shut simplify sing sink sit situate slam sleep smash smell smile sneak soften solve speak specialise specialize
specify speculate spell spend spoil stabilise stand starve stay steal stem stick stifle stipulate strengthen stress strive subject submit subside succeed succumb sue suffer suffice suggest summarise summarize summon supervise supplement suppose suppress
surrender surround survive suspect suspend sustain swear sweep swim switch sympathise tackle take talk taste teach tell tend terminate terrify testify thank think threaten thrive throw thwart tighten tolerate topple torture touch transcend transfer transform translate transmit travel treat
trigger undergo undermine understand undertake undo unfold unify unite unleash unveil update uphold urge use utilise utilize vanish vary verify violate wait wake wander want warn warrant weaken wear weigh welcome widen win wish withdraw withhold withstand witness
wonder worry worsen write yell adore agonise aspire attack avert awaken backfire beat bet bite blow boost bow break build burn burst buy call cast catch chase cheat chop chew clash click climb close
compute concern cost cover crash crawl cry cut dance deal debate decrease delay demand deserve dig dip disconnect dislike dive draw dream dress drink drive drop dry dump dwell echo enlighten erode evoke exit
fall feed fetch fight fill find fire fit flag flash float flow fly fold free freeze frown fry gain gamble gaze glance glow grieve guess guide harm hide hit hop hope hug hunt hurry hurt ignite impair
insulate insult interview iron jail joke jump knit knock label lag laugh lay lean leap lick lighten lock log look love mend mess mislead miss mix move mumble murmur nag need nod offer open order overflow
pack paint park peel persuade phone play plug point pop prevail print process proofread protest pull pump push put quarrel quote race rain recommend reflect rest ride ring rise roam roar roll rub run rush
sail scan scratch search seal settle shake share shave shine shop sigh sign skate ski skip slap slip slow smoke snow soak sound spare spark spill spin spit split spray spread squeeze stain stare start state
step stir stop store stretch strike strip stroll struggle study stuff stumble suck suit surge suspect swallow swap sway swing tear tease tempt test tie tip tire trade trail train trap trick trim trip trot trust try
tug turn twist type unlock unpack vote walk wander warm wash waste watch wave weep whisper whistle wink wipe work wrap wreck yawn yield
blast blog bomb brew browse brush bump click chase chat crawl curse deem dine donate email fax hail huddle install invoice lunch mail market park pass post proof refund rent resell ruin schedule scoop score shelve ship shoplift
slam spam spot staff sponsor stall stalk stamp strand swear tweet upload vacate vomit vow accuse accrue adjourn admonish allude ambush amount annex appeal arm arrest assault attempt audit award back balance base bear bend benefit bill bind blend bless
board bond book boycott brief broadcast budget camp campaign cap cause challenge champion chance change charge chart check cheer claim coach coat comfort command comment compliment compound conflict contest contract contrast control cook copy correct counsel count couple
credit criticize crown cure damage dare dart date default design desire destine detail display disguise dispatch dispute distance document dominate double doubt draft drill duck dust edge empty end equal escape estimate exchange exercise exhibit experience experiment export face fan farm favor favour fear fell field
figure file film flood forecast form frame function fund further fuse group hand haul head heat help hurl impact increase influence interest issue judge kick kiss land license light limit line link list machine man map mark mask master match matter mind mine
model motion mount name nurse offset outrage pair panic parade partner patrol permit picture pilot pin pitch pity plan plant plot pocket poison poll position pressure preview price profile profit progress project promise prompt pursue puzzle question quiz
rank rate reason rebel record reform reign relay remedy report request research reserve result retail return review reward risk round rule sacrifice sanction sample season sense sentence service shape shelter shield shift shock signal silence slice smear snap sort source space
spy stage stake stand star steer stock storm strain stream strike supply support surprise survey surf suspect switch talk target task tax telephone throng time title toast total tour tow track transport trouble tumble upset value venture view visit volunteer wage wait water wed whip
wheel will wind wire word wound
accustom acquit affirm aid align allot amplify assail augment bail banish bar beef belittle bemoan blur bolster botch breach breed bribe cede chair chronicle clamp clinch cloud coerce coin commend concur contravene covet crack cram
cripple crumble crush dampen dash deadlock debut decimate decree deduct deem deflect degrade denote deplore deprive designate deter detest detonate dictate dilute disarm discard discharge discourage disdain disqualify dissent dissuade distract dodge
doom drain dwarf dwindle embed embezzle emulate enclose encroach engulf enrage enshrine enter entitle envisage erode exacerbate exempt expire extinguish extradite falsify falter fare fathom flaunt flicker flop flout fluctuate forfeit forge forgo forward foresee formulate frustrate fuel
gauge glean hamper harbor harbour harden hasten hinge hoist hurdle impede implicate impound incite indict infuriate ingest insinuate instigate intimidate inundate jettison juggle lament languish laud lessen lobby lodge lure maim mimic mitigate mock muster narrow nullify
oblige obscure ordain outdo outlive outperform overestimate overhaul override overrule oversleep overstate pave persecute pinpoint placate plummet postulate pre-empt preclude prod propagate quadruple quash rebuke rebut recant reclaim recount redeem redefine redirect redo reelect regroup reimburse
reinstate relegate relent relive relocate remand reopen repatriate repay repeal replenish reprimand rescind reschedule reset reshape reshuffle restructure resurface resurrect retaliate retract revamp revel reverse revert revisit rework rival scour scupper scuttle siphon slash slate smuggle soar span
spearhead spur squander stagger standardize stave straddle streamline subdue subsidise subsidize substitute subvert supersede swell tamper tarnish taunt thrash tout trample traverse treble triple trounce underestimate underline underpin underscore unearth unload unravel unseat uproot usher vacation validate vandalise veer vest veto vie vilify vindicate waive wane wield woo
abate abdicate abduct abort abscond accede activate afflict amalgamate annihilate annul appraise arraign ascend bequeath bestow capsize collide commandeer configure consecrate contaminate
cremate cultivate customize decelerate decommission deface defraud deplete deprecate depreciate devour disallow disavow disband disburse disintegrate dislodge dispense displace dispose divest downsize
emigrate encircle endow enrol entomb evaporate evict excavate exhale expropriate expunge exterminate extricate formalise formalize furnish garner halve heighten hospitalise hospitalize immigrate immunise
immunize implode inaugurate incinerate indemnify infiltrate inflate inoculate invalidate legalise legalize magnify maximise maximize misappropriate mobilize modernise modernize nationalise nationalize
obliterate outlast paralyse paralyze penalise penalize perish populate privatise privatize produce qualify quantify ravage raze recapture reconnect refloat refurbish rehabilitate rename reroute resend
retry rotate secede seep shatter skyrocket submerge subscribe substantiate suffocate surpass televise transpire truncate unblock uncover undelete upend vaccinate vandalize vanquish wreak wrest
abbreviate abet abide abound abridge absolve abstain accentuate accost accredit accumulate acquaint adjoin adjudge adjudicate adorn agitate agonize ail alleviate allure
amputate animate anneal annotate anoint antagonize append applaud arouse ascribe assimilate assort astonish astound atone attenuate attest attune authenticate automate
autoscale avenge avow babysit backtrack baptise baptize bask bawl beautify beckon befit beguile behead beleaguer berate betroth bewilder bewitch bicker blacken bludgeon
blurt bombard brainwash braise brandish brighten broach budge bulldoze bumble bungle burgeon burnish calibrate capitalise capitalize captivate carjack carve catalyze
categorise categorize centralise centralize chastise cherish chide chime chomp choreograph christen circumcise circumscribe circumvent civilise civilize cleanse cleave
clench clothe coalesce coax codify coexist collate collude colonise colonize commentate commercialize commute computerize conceptualize concoct condescend condone confide
conform confound congest congregate conjoin conjure connive consign conspire constipate constrain constrict construe contrive corrode corrugate counteract cower crave
crimp cringe crochet crucify crumple curtail customise dabble dam dangle darken daunt deactivate deafen debilitate debug decapitate decentralise decentralize decipher
declassify decode decompose decry deduce deduplicate defame deflate deform defrost defuse dehumanize deject delineate delude delve demean demoralize demote denigrate
deprave depress deprovision derange deride desecrate deserialise deserialize despise destabilize detach dethrone detract devalue deviate devolve differentiate digitize
dignify dilate disable disapprove disassemble disbelieve discern disconcert disenchant disengage disfigure disinfect dislocate dismember dismount disobey disorganize
disparage dissect dissipate dissociate distil distill disturb diverge diversify divulge domesticate domineer dote douse downplay downvote dramatize drench drool dumbfound
dunk earmark eavesdrop eject elapse elate electrify electrocute elicit elongate elope elucidate emaciate emanate emancipate embalm embellish embitter emblazon embolden
emboss embroider embroil enamor encapsulate encase enchant encode encrust encrypt endear energize engender engrave engross enquire enslave entangle enthrall enthuse
entrench entrust entwine enumerate envelop equalise equalize equate err eschew espouse estrange etch exalt exasperate excel excite exclaim excommunicate excrete exemplify
exhilarate exhort exhume expedite expend expound extol extort extrapolate extrude exude familiarize fantasize fatten federate feign fend fertilize fester fixate
flabbergast flatter flay flinch flit flog foment fondle foreclose foreshadow forewarn fortify fossilize freshen fumble galvanize garble geld generalise generalize
germinate gerrymander gild glisten gloat glorify gnaw grapple gratify gravitate haggle hallow hallucinate handcraft handpick harmonize headquarter hearten heckle
hitchhike hobble horrify hover humanize humiliate hurtle hustle hypnotize hypothesize idealize idolize illuminate imbue imitate immerse immobilize immortalize impale
impart impend impersonate implore impoverish impregnate improvise incapacitate incriminate incubate indent individualize indoctrinate induct industrialise industrialize
infatuate infest infringe infuse inhale initialize inscribe instil instill insure interconnect interlace internalize interrelate intersect intersperse intertwine
intoxicate intrude invert invigorate ionize irk irradiate irrigate itemize iterate jab jeer jog jostle jumble jut juxtapose kindle knead lambast lambaste launder leach
legislate legitimize lengthen levitate linger liquefy liquidate litigate loathe localise localize loiter loosen lubricate lug lurk lynch madden manage manhandle marinate
maul meander mechanize meddle medicate meditate meld memorize mesmerise mesmerize metabolize militarize mingle misbehave misguide mishandle misinform misinterpret
misjudge misplace mispronounce misspell mistreat modulate moisturize molest monetize monopolize mope mortify motorize muffle mull mummify munch mutate mutilate mystify
nab naturalize nauseate navigate necessitate negate nestle neutralise neutralize normalise normalize nourish obligate obsess officiate offload opine oppress optimise
optimize orchestrate orient orientate oscillate ostracize outclass outgo outplay outsource outstrip overbear overcook overcrowd overeat overheat overlie overpay overplay
overpower overrate overreact overshadow oversize overstep oxidize pacify pamper parch pare parse patronise patronize peddle pelt perforate permeate perpetuate perplex
persevere personalise personalize personify perturb peruse pester petrify pierce plagiarize poach polarise polarize politicize pollinate popularize posit preconceive
predetermine predispose preexist prefabricate premeditate preoccupy prepay pressurize prioritise prioritize procrastinate profess proliferate promulgate prophesy
proscribe protract protrude pry publicize pulsate pulverize punctuate purify quench quicken radiate randomize ransack rationalize ravish reactivate readjust realign reap
rearrange reassemble reassess reassign rebind reciprocate reclassify recline reconfigure reconstitute recoup recreate recuperate recur recycle redecorate redevelop
rediscover redistribute redistrict reenact reenter reestablish reevaluate refinance refocus refresh refrigerate refuel reheat reincarnate reinstall reinterpret reinvent
reinvest rejoin rejuvenate rekindle reload remarry reminisce remit remodel renege renegotiate reorganize repackage repaint repent reprocess reprogramme republish
repudiate repulse resent resettle resonate resound restate restock retard retrace retrain rev reverberate revere revile revitalize revolutionize rewire rile ripen
romanticize rouse rove sadden sanctify sanitize scavenge scintillate scoot scrutinize sculpt sear seclude secrete sedate seduce seethe segregate serialise serialize sever
sharpen sheathe shun sicken sift signify simulate sizzle skew skim sleepwalk slither smite snitch snuggle socialise socialize solicit solidify soothe spay spew spurn
stabilize stagnate standardise stash sterilize stiffen stigmatize stimulate stonewall stow strafe straighten strangle stratify strum stud stun stylize subdivide subjugate
subsist subsume subtract suckle sunbathe supercharge superimpose supplant surmount sweeten swelter symbolise symbolize sympathize synchronise synchronize synthesize
tabulate tailgate tantalize teem terrorize theorize thicken tote toughen transact transcribe traumatise traumatize troubleshoot typify unbind underlie underpay underrate
understate undervalue undress undulate unfurl unhinge uninstall unionize unlearn unmask unmount unnerve unplug unsay unseal unsettle untangle untie unwrap unzip upholster
urbanize urinate usurp vaporize vend venerate ventilate vet vex vibrate victimize visualise visualize vouch wade waver wean whiten whittle whiz whizz wilt wither wrack
wrangle wrestle writhe yank yearn zap zoom
";

/// Words of the list above that are a noun before they are a verb, where nothing near them tells.
pub(crate) const NOUN_FIRST: &str = "
associate total act attack balance ban base benefit bill blame block board bomb bond book break budget call camp campaign cap care cause challenge champion chance change charge chart check claim close coach coat comfort command comment compound
concern conduct conflict contact contest contract contrast control copy cost couple cover crash credit crown cure cut damage dance date deal debate default decrease delay demand design desire detail display distance document double doubt draft dream dress drill drink drive
drop dust edge email end escape estimate exchange excuse exercise exhibit exit experience experiment export face fall fan farm favor favour fax fear feature field fight figure file film finance fire flag flash flood flow focus force forecast form frame fuel function fund gain
gamble group guarantee guess guide hand harm head heat help highlight hit hope host hunt impact import increase influence interest interview iron issue joke judge jump kick kiss label lack land launch laugh lead lie lift light limit line link list load loan lock log look loss love lunch machine mail man
mandate map mark market mask master match matter measure mention mess mind mine miss mistake model monitor motion mount move murder name need note notice nurse object offer order outline outrage own pack pair panic parade park partner pass patrol pause phone picture pilot pin place plan plant play
plot pocket point poison poll position post practice praise present pressure preview price print process profile profit progress project promise protest pump purchase question quiz quote race rain rally range rank rate reach reason rebel recall record reform regard regret reign relay release remark remedy repair reply report
request rescue research reserve resort respect rest result retail retreat return review reward ride ring rise risk roll round ruin rule run rush sack sacrifice sail sample sanction scale scan schedule score scream seal search season sense sentence service shape share shelter shield shift ship shock shop show
sign signal silence skate ski sleep slice slip smell smile smoke snap snow sort sound source space span spark spell spin split sponsor spot spray spread spring spy staff stage stain stake stamp stand star start state stay step stem stick stock stop store storm strain stream stress stretch strike strip struggle study stuff
subject substitute suit supply support surge surprise surrender survey suspect swing switch talk tank target task taste tax tear telephone test tie time tip title toast total touch tour trade track trail train transfer transport trap travel treat trick trigger trip trouble trust try turn twist type update use vacation value venture veto view visit
volunteer vote vow wage wait walk warrant wash waste watch water wave wheel whip will wind wire wish witness wonder word work worry wound wrap wreck yield aid bar breach breed chair cloud coin crack debut decree discharge dispute dissent drain forge gauge harbor harbour hurdle lobby lure overhaul
repeal retail reverse rival slate swell tout triple vest mock appeal arrest assault attempt audit award access approach answer anger audience blast blog bow bump click chat cry dash display effect fare flow fold guard graduate graph hazard hail highlight idea insult invoice mail fix mix object protest pitch post proof pledge program
rain refund rent retry rival rust shot sin stall stalk sweep swap tweet upload whisper whistle alert amount back bet bite blow boost bottom bother bounce boycott brief broadcast brush buy cap cast catch cheer compromise contact correct counsel count cross crack cuddle curse date delight design disguise dislike dispatch document draw drag dump duck defeat
echo embrace equal estimate feed feel fill find fit float function further glance glow grant grasp greet handle haul hide hold host hurt import insert jail kill knock lay lean leap leave log lower manufacture mar melt merit mix narrow neglect notice nod offset open outlaw own paint pause pay pick plug pop pour pull push put quarrel quit quote
raise read ridicule roar rub scare scratch secret sell shake shave shine shoot shout sigh sink skip slam slap slow spill spoil square squeeze stare steal stir strip stroll swallow sway tackle tease throw thrust tire toss trim twist warm welcome whip win wink worship yawn harass iron ally bear cook cycle drift fool finish freeze gaze gear hammer honor honour hook interface
knit lag leak light load mount net orbit park parallel peak peer permit phrase plot pose praise prompt purchase queue race rebel rocket root route rumor rumour sand scandal screen script sea sense shade shame shoe shoulder side sketch smear soap soil sport spouse stack standard stir stroke style sugar sum taste thread ticket toll top trace trash tune veil voice vacuum wall ware weather weight wonder zone
interest plague shower summer surface mirror market phone pepper message lecture picture party paper salt bank band bar bottle box bus butter cage cash chain circle class cloud code color colour concert cord core corner counter court crowd culture curve cup dock dog doctor ear engineer eye father fence finger floor frame fish fruit garden gas gift glue gold grade grain grass ground gun hair hat heart home
horse house ice ink jet key ladder layer leg letter loop mother mouth nail nose number oil page panel pen pencil pet pool power question rain rock roof room sail school seat shell skin sky snow spoon stomach stone table tail tape team term tree truck tube voice wall wash wing wolf
account archive cache halt harvest hijack upgrade register purge salvage collapse
abuse accord address advance affiliate affix aim airlift anchor annexe auction audition babble backup bait bang barb bargain barricade barter bash bath batter  beep
bias blacklist blare blaze bleach blight blindfold blink blister blockade bloom blot blunder blush boo bookmark brace brainstorm brand buckle buffer buffet bulge bundle
buoy burrow bustle buzz bypass cackle camouflage canvass carbonate cascade catapult cement censor censure chafe chant char charter chatter checker chirp chisel choke
chuckle clamor clasp clatter cloak clock clog clone clot clump clutch clutter commission complement compress consent conserve cough crackle cruise crunch daydream dazzle
defect defile delegate deorbit deposit despatch disadvantage discredit disrespect disuse ditch divorce downgrade doze drape dredge dribble drip exile ferment fiddle
filter flail flex flounder fluster flutter forage format fracture fragment garnish gasp giggle gobble goof gouge graft grate graze grill grope grumble hack harness hatch
haunt hawk heed herald hike holler hone hump hydrate implant imprint indenture index inlay interlock intrigue introvert kayak laminate latch lease leverage levy
livestream login loom malfunction maneuver mangle manicure manoeuvre martyr mash masquerade menace mentor mince mire misfire mismatch misuse moor mutter neighbor
neighbour nest nickname outstretch overcharge overhang overlap overlay overload overshoot overuse overwork overwrite package paddle parachute paraphrase pardon paste
patch peck peep peg perch pervert petition photocopy photograph picket pickle pigment pile pillage pinch ping pioneer pipe pique plop plough plow pluck plumb ply poise
poke polish poop pounce pound prance precipitate predate predicate preset programme prong prowl prune pucker puff pummel punch puncture purport purr putt quarantine query
raft rag raid rake ram ramble ration reboot rebound recess redesign redraw reek refill refit regress rehash reissue relapse reprint reprise retort retrofit retweet reuse
rewind ricochet riddle rig riot rip rivet rout rupture sabotage safeguard sag salute saturate scaffold scapegoat scar scatter scorch scout scramble scrape screw scribble
scroll scrub sequester shackle shard shipwreck shiver shortlist shove showcase shred shroud shuffle shunt sideline sidestep sidetrack simmer skateboard skid skill slander
slant slaughter slump smolder smother snatch snip snipe snoop snorkel snowboard snuff solder sophisticate spawn splatter splice splinter spoof sprain sprinkle sprint
sprout sputter squash stab stereotype stitch stockpile stoke strap strut subpoena subtitle swarm swerve swindle swipe swoop syndicate tack tag taint tap tether thatch
thaw thrill throb throttle thump tick tilt timeout tiptoe toil transition transplant transpose trawl trespass trifle troll trudge tuck tutor tweak uplift upturn vent
videotape waddle warp weld whitewash wrench";

/// Nouns by which a base is known as a verb too: what is in [`NOUN_FIRST`] and not here is no verb at all where a noun may stand.
pub(crate) const SAYING: &str = "
say tell think know believe hope guess suppose claim insist announce report confirm add admit acknowledge agree allege argue assert assume assure bet boast complain concede conclude confess consider contend declare decide deny
demonstrate determine discover doubt dream ensure estimate expect explain fear feel figure find forget gather hear hint imagine imply indicate inform insinuate joke learn maintain mean mention note notice observe notify
perceive point pray predict presume pretend promise propose prove read realise realize recall reckon recognise recognize recommend remark remember remind repeat reply request reveal rule see sense show signal speculate state stipulate
stress suggest suspect swear tweet testify understand urge vow warn wish worry write wonder ask demand calculate forecast dispute estimate answer cry emphasise emphasize reiterate respond shout whisper anticipate conceive convince persuade prefer care
mind like love hate";

/// Verbs whose object is the subject of the infinitive after it: "asked him to go".
pub(crate) const OBJECT_CONTROL: &str = "
ask tell want allow force urge persuade order advise encourage expect invite permit remind require teach warn enable cause get need help instruct lead convince compel beg command forbid hire intend like love hate mean motivate oblige prefer prompt push
request tempt train trust wish would call choose elect appoint allow empower authorise authorize direct inspire leave pay press pressure summon sue set send show use believe consider find know report assume deem suppose recommend dare challenge entitle inspire nominate bring";

/// Verbs before an object and a bare infinitive: "let him go", "saw it fall".
pub(crate) const BARE: &str = "let make help see hear watch feel have notice observe";

/// Verbs before an object and a form in -ing whose subject it is: "saw him coming".
pub(crate) const PERCEIVING: &str = "see hear watch feel notice observe find catch keep leave have get spot smell send start set show imagine picture remember stop prevent";

/// Verbs that join a subject to what it is: no object follows.
pub(crate) const LINKING: &str =
    "be become seem remain appear look feel sound smell taste stay turn grow go prove keep get stand fall come run";

/// Verbs that may have two objects: "gave him a book".
pub(crate) const TWO_OBJECTS: &str = "
give send show tell offer ask teach lend pay sell buy bring cost grant hand leave make owe promise read save write award cook deny do draw find forward get guarantee mail pass play serve throw wish allow assign feed order email fax charge bet earn win spare ensure assure
thank inform remind convince persuade warn refuse refund cause call deal drop fix pour rent ship loan envy forgive name elect appoint consider deem declare render crown dub label";

/// Verbs that have no object, or hardly ever one.
pub(crate) const INTRANSITIVE: &str = "
arrive come go happen occur die fall rise sleep sit lie exist appear disappear emerge depart travel belong consist depend rely live remain stay seem wait vanish laugh smile cry listen apologise apologize collapse vary agree disagree talk look
arise participate refer respond react reply return succeed suffice tend work speak complain compete cooperate cope care differ erupt expire falter flourish function hesitate interact intervene last migrate persist prevail proceed resign retire retreat sink soar subside surrender thrive walk wander worry belong bark step stand";

/// First parts of hyphened verbs, each with one: "re-elected" is elected, and "crash-landed" landed; "well-known" is no verb.
pub(crate) const BEFORE_HYPHEN: &[(&str, &str)] = &[
    ("re", "The council re-elected the mayor."),
    ("pre", "The tenant pre-paid the rent."),
    ("co", "The sisters co-founded the firm."),
    ("over", "The clerk over-charged the guests."),
    ("out", "The challenger out-raised the senator."),
    ("un", "The editor un-published the page."),
    ("de", "The crew de-iced the wings."),
    ("mis", "The clerk mis-typed the name."),
    ("under", "The agency under-counted the votes."),
    ("crash", "The pilot crash-landed the plane."),
    ("soft", "The probe soft-landed on the comet."),
    ("hard", "The probe hard-landed on the comet."),
    ("belly", "The jet belly-landed on the runway."),
    ("test", "The army test-fired a missile."),
    ("force", "The nurse force-fed the prisoner."),
    ("air", "The army air-dropped the food."),
    ("hand", "The minister hand-delivered the letter."),
    ("double", "The driver double-parked the van."),
    ("fast", "The court fast-tracked the case."),
    ("cross", "The lawyer cross-examined the witness."),
    ("kick", "The grant kick-started the project."),
    ("jump", "The loan jump-started the plant."),
    ("live", "The station live-streamed the match."),
    ("fine", "The team fine-tuned the engine."),
    ("court", "The navy court-martialled the captain."),
    ("hand", "The coach hand-picked the players."),
];
