//! Words by which something is told, shown, ruled out, or changed later.

use crate::language::words::words;

words! {
    /// Verbs by which something may be done.
    PERMITS {
        "allow" => "They may allow dogs in the hall.";
        "permit" => "They may permit dogs in the hall.";
        "authorise" "authorize" => "They may authorise dogs in the hall.";
        "let" => "They let dogs in the hall.";
        "tolerate" => "They tolerate dogs in the hall.";
    }
    /// Verbs by which somebody wants others to do something.
    ASKS_TO {
        "urge" => "They urge the court to convict her.";
        "ask" => "They ask the court to convict her.";
        "beg" => "They beg the court to convict her.";
        "press" => "They press the court to convict her.";
        "implore" => "They implore the court to convict her.";
        "petition" => "They petition the court to convict her.";
        "want" => "They want the court to convict her.";
    }
    /// Verbs by which it may not.
    FORBIDS {
        "forbid" => "They may forbid dogs in the hall.";
        "prohibit" => "They may prohibit dogs in the hall.";
        "ban" => "They may ban dogs from the hall.";
        "bar" => "They may bar dogs from the hall.";
        "disallow" => "They may disallow dogs in the hall.";
        "outlaw" => "They may outlaw dogs in the hall.";
    }
    /// Verbs by which somebody lets somebody come, or takes something.
    TAKES_IN {
        "welcome" => "They welcome dogs in the hall.";
        "admit" => "They admit dogs to the hall.";
        "accept" => "They accept dogs in the hall.";
        "accommodate" => "They accommodate dogs in the hall.";
    }
    /// Words by which something may be done, whatever the verb.
    MAY_BE {
        "can" "may" => "Dogs can come in.";
        "welcome" => "Dogs are welcome here.";
        "ok" "okay" "fine" => "Dogs are fine in the garden.";
    }
    /// Words by which it may not.
    MAY_NOT_BE {
        "cannot" "can't" => "Dogs cannot come in.";
    }
    /// Modal verbs, which permit or forbid what the verb behind them says.
    MODALS_OF_LEAVE {
        "can" "may" "cannot" "can't" "must" => "Dogs must be kept outside.";
    }
    /// Words that deny a word near them.
    DENIALS {
        "not" "n't" => "Dogs are not allowed.";
        "never" => "Dogs were never allowed.";
        "isn't" "aren't" "don't" "doesn't" => "Dogs aren't allowed.";
        "nor" => "Nor are dogs allowed.";
        "longer" => "Dogs are no longer allowed.";
    }
    /// Words by which what is permitted is so once, under a condition, or except for something.
    LEFT_OPEN {
        "whether" => "They asked whether dogs are allowed.";
        "was" "were" "had" => "Dogs were allowed.";
        "should" "would" "will" => "Dogs should be allowed.";
        "until" => "Dogs are allowed until noon.";
        "former" "formerly" => "Dogs were formerly allowed.";
        "only" => "Only guide dogs are allowed.";
        "except" => "No dogs are allowed except guide dogs.";
        "other" "than" => "No dogs other than guide dogs are allowed.";
    }
    /// Words for who does what may be done, and for doing as such.
    DONE_BY_ALL {
        "visitor" "visitors" "guest" "guests" "customer" "customers" "user" "users" "people" "person" => "Visitors may take photos.";
        "anyone" "everyone" "everybody" "anybody" "nobody" "company" "companies" "business" "businesses" => "Anyone may take photos.";
        "use" "uses" "used" "using" "usage" => "Commercial use is allowed.";
        "take" "takes" "taken" "taking" "bring" "brings" "brought" "bringing" => "Visitors may bring dogs.";
        "keep" "make" "making" "do" "doing" "have" => "Visitors may make noise.";
        "purpose" "purposes" "project" "projects" "work" "works" "ends" "reasons" => "It may be used for commercial purposes.";
        "possible" "please" "terms" "also" "too" => "Photos are possible.";
    }
    /// Nouns for all of a place, or for what it is itself.
    WHOLE_PLACES {
        "room" "rooms" "building" "buildings" "house" "premises" "property" "site" "grounds" => "Dogs may come into all rooms.";
        "advance" "fact" "general" "principle" "particular" => "Dogs are allowed in general.";
        "us" "terms" "rules" "policy" "licence" "license" => "Dogs are welcome with us.";
        "lead" "leash" "time" "times" "charge" => "Dogs are allowed on a lead.";
    }
    /// Words that tell what something came of.
    CAUSES {
        "because" => "It fell because of rust.";
        "due" => "It fell due to rust.";
        "owing" => "It fell owing to rust.";
        "cause" "causes" "caused" => "Rust was the cause of its fall.";
        "reason" => "The reason for its fall was rust.";
        "result" "resulted" => "Its fall was the result of rust.";
        "blame" "blamed" "blames" => "They blamed its fall on rust.";
        "attributed" => "Its fall was attributed to rust.";
        "led" => "Rust led to its fall.";
        "put down" => "Its fall was put down to rust.";
        "traced" => "Its fall was traced to rust.";
        "ascribed" => "Its fall was ascribed to rust.";
        "triggered" => "Its fall was triggered by rust.";
        "sparked" => "The fire was sparked by a lamp.";
        "started" => "The fire was started by a lamp.";
        "behind" => "Rust was behind its fall.";
        "responsible" => "Rust was responsible for its fall.";
        "to blame" => "Rust was to blame for its fall.";
        "brought on" => "Its fall was brought on by rust.";
        "brought about" => "Rust brought about its fall.";
        "culprit" => "The culprit was rust.";
        "stemmed" => "Its fall stemmed from rust.";
    }
    /// Verbs that tell what stands in front of them.
    TOLD_BY {
        "said" "says" => "It is afloat, its owner said on Friday.";
        "told" => "It is afloat, its owner told reporters on Friday.";
        "announced" => "It is afloat, its owner announced on Friday.";
        "reported" => "It is afloat, its owner reported on Friday.";
        "added" => "It is afloat, its owner added on Friday.";
        "wrote" => "It is afloat, its owner wrote on Friday.";
        "tweeted" => "It is afloat, its owner tweeted on Friday.";
    }
    /// Words in front of a sum that was changed later.
    AT_FIRST {
        "opening" => "The opening demand was $9 million.";
        "initial" => "The initial demand was $9 million.";
        "original" => "The original demand was $9 million.";
        "first" => "The first demand was $9 million.";
        "asking" => "The asking price was $9 million.";
        "starting" => "The starting price was $9 million.";
    }
    /// Words that put a stretch of time before the one that is told of.
    EARLIER {
        "earlier" => "Nine years earlier the party won 8 percent.";
        "before" => "The year before, the party won 8 percent.";
        "previously" => "Nine years previously the party won 8 percent.";
    }
    /// Stretches of time so long that what was before them is no part of an event.
    LONG_STRETCHES {
        "year" "years" => "Nine years earlier the party won 8 percent.";
        "month" "months" => "Nine months earlier the party won 8 percent.";
        "decade" "decades" => "A decade earlier the party won 8 percent.";
        "century" "centuries" => "A century earlier the storm killed nine.";
    }
    /// Words for the one of its kind that came before.
    PREVIOUS {
        "previous" => "At the previous election the party won 8 percent.";
        "preceding" => "In the preceding season the club won nine games.";
    }
    /// Words in front of the verb that changed it.
    LATER {
        "later" => "It was $9 million, later cut to $5 million.";
        "then" => "It was $9 million, then cut to $5 million.";
        "since" => "It was $9 million, since cut to $5 million.";
        "subsequently" => "It was $9 million, subsequently cut to $5 million.";
    }
    /// What there is none of where it does not happen: "no sign of".
    NOTHING_OF {
        "report" "reports" => "There was no report of an attack.";
        "sign" "signs" => "There was no sign of an attack.";
        "evidence" => "There was no evidence of an attack.";
        "proof" => "There was no proof of an attack.";
        "information" => "There was no information of an attack.";
        "hint" "hints" => "There was no hint of an attack.";
        "suggestion" => "There was no suggestion of an attack.";
        "trace" "traces" => "There was no trace of an attack.";
        "basis" => "There was no basis of an attack.";
        "word" => "There was no word of an attack.";
        "indication" "indications" => "There was no indication of an attack.";
        "mention" => "There was no mention of an attack.";
        "record" => "There was no record of an attack.";
        "instance" "instances" => "There was no instance of an attack.";
        "case" "cases" => "There was no case of an attack.";
        "question" => "There was no question of an attack.";
        "risk" => "There was no risk of an attack.";
    }
    /// What stands behind a label where there is none of it.
    NOUGHT {
        "0" => "Deaths: 0.";
        "no" => "Deaths: no.";
        "none" => "Deaths: none.";
        "nil" => "Deaths: nil.";
        "zero" => "Deaths: zero.";
        "nobody" => "Dead: nobody.";
    }
    /// Words by which there was none only so far as was known then.
    NONE_YET {
        "yet" => "No deaths have been reported yet.";
        "far" => "No deaths have been reported so far.";
        "immediately" => "No deaths were immediately reported.";
        "initially" => "No deaths were initially reported.";
        "initial" => "Initial reports said that nobody had died.";
        "first" => "At first no deaths were reported.";
        "early" => "Early reports said that nobody had died.";
        "hopefully" => "Hopefully nobody has died.";
        "likely" => "It is likely that nobody has died.";
    }
    /// Words by which some are left out of what is said of all.
    ALL_BUT {
        "though" => "Nobody was hurt, though twelve were.";
        "although" => "Nobody was hurt, although twelve were.";
        "except" => "Nobody was hurt except the cook.";
        "apart" => "Nobody was hurt apart from the cook.";
        "besides" => "Nobody was hurt besides the cook.";
        "save" => "Nobody was hurt save the cook.";
        "other" => "Nobody was hurt other than the cook.";
        "only" => "No one was hurt, only the cook.";
    }
    /// Words behind "nobody was" by which it is told where people were at one moment.
    WHEREABOUTS {
        "aboard" => "Nobody was aboard.";
        "on" => "Nobody was on the boat.";
        "in" => "Nobody was in the hall.";
        "at" => "Nobody was at the pier.";
        "inside" => "Nobody was inside the hall.";
        "near" => "Nobody was near the pier.";
        "around" => "Nobody was around.";
        "there" => "Nobody was there.";
        "home" => "Nobody was home.";
        "present" => "Nobody was present.";
        "under" => "Nobody was under the bridge.";
        "nearby" => "Nobody was nearby.";
    }
    /// Verbs by which somebody is said to have done what a court has still to find, with the word right behind them or behind whom they name.
    CHARGES {
        "charge" => "They charge him with arson.";
        "accuse" => "They accuse him of arson.";
        "suspect" => "They suspect him of arson.";
        "indict" => "They indict him for arson.";
        "investigate" => "They investigate him for arson.";
        "arrest" => "They arrest him for arson.";
    }
    /// Nouns for what is only tried or planned, behind the noun that names it.
    ATTEMPTS {
        "attempt" "attempts" => "The rescue attempt failed on Friday.";
        "bid" "bids" => "The rescue bid failed on Friday.";
        "effort" "efforts" => "The rescue efforts failed on Friday.";
        "try" "tries" => "The rescue try failed on Friday.";
        "plan" "plans" => "The rescue plan failed on Friday.";
        "proposal" "proposals" => "The rescue proposal failed on Friday.";
    }
    /// Verbs that say that there was none of what they act on, with the word right behind them.
    RULES_OUT {
        "rule out" => "They rule out an attack.";
        "exclude" => "They exclude an attack.";
        "discount" => "They discount an attack.";
        "preclude" => "They preclude an attack.";
    }
    /// What shows that something happened.
    SHOWS {
        "evidence" => "They have evidence of an attack.";
        "proof" => "They have proof of an attack.";
    }
    /// Words in front of an infinitive for what is told for sure.
    FOR_SURE {
        "known" => "Nine are known to have died.";
        "confirmed" => "Nine are confirmed to have died.";
        "reported" => "Nine are reported to have died.";
        "said" => "Nine are said to have died.";
        "found" => "Nine were found to have died.";
    }
    /// Nouns for a kind of what follows "of".
    FORMS {
        "form" "forms" => "It left without any form of approval.";
        "kind" "kinds" => "It left without any kind of approval.";
        "sort" "sorts" => "It left without any sort of approval.";
        "type" "types" => "It left without any type of approval.";
    }
    /// Verbs by which somebody does not do what follows.
    REFUSES {
        "refuse" "refuses" "refused" "refusing" => "He refused to sign it.";
        "decline" "declines" "declined" "declining" => "He declined to sign it.";
        "fail" "fails" "failed" "failing" => "He failed to sign it.";
        "neglect" "neglects" "neglected" "neglecting" => "He neglected to sign it.";
    }
    /// Verbs by which people are in something, in front of "in" or "inside".
    STAYS_INSIDE {
        "sitting" "seated" => "Six people are sitting in the boat.";
        "sealed" => "Six people were sealed inside the boat.";
        "locked" => "Six people were locked inside the boat.";
        "trapped" => "Six people were trapped in the boat.";
        "travelling" "traveling" => "Six people were travelling in the boat.";
        "riding" => "Six people were riding in the boat.";
        "standing" => "Six people were standing in the boat.";
        "crammed" "packed" => "Six people were crammed into the boat.";
    }
    /// Verbs by which one who uses a thing sets it up.
    SETS_VALUE {
        "use" => "Don't use a timeout of 0.";
        "set" => "Don't set a timeout of 0.";
        "choose" => "Don't choose a timeout of 0.";
        "pick" => "Don't pick a timeout of 0.";
        "pass" => "Don't pass a timeout of 0.";
        "put" => "Don't put it at 0.";
        "configure" => "Don't configure a timeout of 0.";
    }
    /// Verbs that give way to what somebody else does.
    LETS {
        "let" "lets" "letting" => "He refused to let anybody sign it.";
        "allow" "allows" "allowing" => "He refused to allow anybody to sign it.";
        "have" => "He refused to have anybody sign it.";
    }
}
