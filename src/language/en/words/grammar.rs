//! Small words, in the sets that a reader asks for.

use crate::language::words::words;

words! {
    /// Verbs by which something is made or left as it is, in front of "at" and its value.
    SETS_AT {
        "set" => "The bank set its rate at 5 percent.";
        "keep" => "The bank may keep its rate at 5 percent.";
        "hold" => "The bank may hold its rate at 5 percent.";
        "leave" => "The bank may leave its rate at 5 percent.";
        "put" => "The survey put its depth at 398 metres.";
        "fix" => "The bank may fix its rate at 5 percent.";
        "peg" => "The state may peg its rate at 5 percent.";
        "maintain" => "The bank may maintain its rate at 5 percent.";
        "estimate" => "They estimate its depth at 398 metres.";
        "place" => "They place its depth at 398 metres.";
        "measure" => "They measure its depth at 398 metres.";
        "stand" => "The rates stand at 5 percent.";
    }
    /// Words behind a time that open the clause that it is told of: "It was noon when the train came in".
    OPENS_TOLD {
        "when" => "It was noon when the train came in.";
        "that" => "It was not until noon that the train came in.";
    }
    /// Nouns for a time beside it, in front of what happened then: "on Monday, the day the train came in".
    TIME_OF {
        "day" => "It rained on Monday, the day the train came in.";
        "date" => "It rained on Monday, the date the train came in.";
        "night" => "It rained on Monday, the night the train came in.";
        "morning" => "It rained on Monday, the morning the train came in.";
        "afternoon" => "It rained on Monday, the afternoon the train came in.";
        "evening" => "It rained on Monday, the evening the train came in.";
        "moment" => "It rained at noon, the moment the train came in.";
        "minute" => "It rained at noon, the minute the train came in.";
        "hour" => "It rained at noon, the hour the train came in.";
        "time" => "It rained at noon, the time the train came in.";
        "month" => "It rained in May, the month the train came in.";
        "year" => "It rained in 1990, the year the line was shut.";
    }
    /// Articles.
    ARTICLES {
        "the" => "The door is open.";
        "a" => "A door is open.";
        "an" => "An old door is open.";
    }
    /// Articles of what is told of for the first time.
    INDEFINITE {
        "a" => "A door is open.";
        "an" => "An old door is open.";
    }
    /// Words in front of what is told of for the first time, or once more.
    ANEW {
        "a" => "A boat came in.";
        "an" => "An old boat came in.";
        "another" => "Another boat came in.";
    }
    /// Words in front of what is known already.
    KNOWN {
        "the" => "The boat came in.";
        "this" => "This boat came in.";
    }
    /// Words in front of several that are known already.
    KNOWN_ALL {
        "the" => "The boats came in.";
        "these" => "These boats came in.";
    }
    /// Words in front of some of those who are known: "ten of those".
    OF_THOSE {
        "the" => "Ten of the dead were guests.";
        "those" => "Ten of those killed were guests.";
    }
    /// Words in front of an event that was told of: "that tragedy".
    POINTS_BACK {
        "the" => "The tragedy shook the town.";
        "this" => "This tragedy shook the town.";
        "that" => "That tragedy shook the town.";
    }
    /// Words in front of a place that was told of: "its capital".
    POINTS_TO_PLACE {
        "the" => "The city was dark.";
        "this" => "This city was dark.";
        "that" => "That city was dark.";
        "its" => "Its city was dark.";
    }
    /// Words in front of a person who was told of: "her guest".
    POINTS_TO_PERSON {
        "the" => "The guest left early.";
        "this" => "This guest left early.";
        "his" => "His guest left early.";
        "her" => "Her guest left early.";
    }
    /// Possessives of one person.
    OF_ONE_PERSON {
        "his" => "His sister left early.";
        "her" => "Her sister left early.";
    }
    /// Words in front of the crew of what was told of.
    OF_THE_CREW {
        "the" => "The crew raised the alarm.";
        "its" => "Its crew raised the alarm.";
        "crew" => "Crew members raised the alarm.";
    }
    /// Words in front of two who were told of: "both men".
    POINTS_TO_PAIR {
        "the" => "The leaders shook hands.";
        "both" => "Both leaders shook hands.";
        "two" => "Two leaders shook hands.";
        "their" => "Their leaders shook hands.";
    }
    /// Words with a capital in front of a noun that name nothing, whatever is told of it.
    NAMES_NOTHING {
        "the" => "The Blast was heard.";
        "a" => "A Blast was heard.";
        "an" => "An Eruption was heard.";
        "this" => "This Blast was heard.";
        "that" => "That Blast was heard.";
        "its" => "Its Blast was heard.";
        "their" => "Their Blast was heard.";
        "our" => "Our Blast was heard.";
        "massive" => "A Massive blast was heard.";
        "huge" => "A Huge blast was heard.";
        "deadly" => "A Deadly blast was heard.";
    }
    /// Words in front of a noun that say that another of its kind is meant.
    OF_ANOTHER {
        "another" => "Another crash was told of.";
        "previous" => "The previous crash was told of.";
        "earlier" => "An earlier crash was told of.";
        "similar" => "A similar crash was told of.";
        "other" => "The other crash was told of.";
        "next" => "The next crash was told of.";
        "subsequent" => "A subsequent crash was told of.";
    }
    /// Words that a sentence begins with that says for whom or where it holds: "On tablets, it costs $11".
    LEADS_CONDITION {
        "on" => "On tablets, it costs $11.";
        "for" => "For tablets, it costs $11.";
        "with" => "With a plan, it costs $11.";
        "under" => "Under older plans, it costs $11.";
        "in" => "In older plans, it costs $11.";
    }
    /// Words that make one of several another one, or more of them: "a second notice", "900 more jobs".
    ONE_MORE_OF_THEM {
        "second" => "A second notice was sent.";
        "third" => "A third notice was sent.";
        "another" => "Another notice was sent.";
        "additional" => "An additional notice was sent.";
        "further" => "A further notice was sent.";
        "more" => "Velt cut 900 more jobs.";
    }
    /// Words behind "a" that set one of a kind against the one that is told of.
    SET_AGAINST_THE_ONE {
        "smaller" "lesser" "minor" => "A smaller fire had cost it two drawings.";
        "larger" "bigger" "greater" => "A larger fire had cost it two drawings.";
        "earlier" "previous" "prior" => "An earlier fire had cost it two drawings.";
        "similar" => "A similar fire had cost it two drawings.";
        "later" "subsequent" => "A later fire cost it two drawings.";
    }
    /// Words for what comes before a thing is out: "the beta of the game came out".
    BEFORE_RELEASE {
        "beta" "betas" => "The beta of the game came out.";
        "alpha" => "The alpha of the game came out.";
        "preview" "previews" => "The preview of the game came out.";
        "candidate" "candidates" => "The release candidate of the game came out.";
        "prototype" "prototypes" => "The prototype of the game came out.";
        "trailer" "trailers" => "The trailer of the film came out.";
        "teaser" => "The teaser of the film came out.";
        "demo" => "The demo of the game came out.";
        "pilot" => "The pilot of the game came out.";
        "draft" => "The draft of the book came out.";
    }
    /// Ordinals of one more of several meetings: "the second summit".
    ONE_MORE {
        "second" => "The second meeting failed.";
        "third" => "The third meeting failed.";
    }
    /// Small words inside the name of a place.
    IN_PLACE_NAMES {
        "the" => "Isle over the Water.";
        "of" => "Isle of Birds.";
        "and" => "Birch and Fern.";
    }
    /// Words that a clause begins with behind the name of where it holds: "In Gradle the limit is 20".
    OPENS_CLAUSE {
        "the" => "In Gradle the limit is 20.";
        "you" => "In Gradle you may have 20.";
        "a" => "In Gradle a build may have 20.";
        "it" => "In Gradle it is 20.";
        "this" => "In Gradle this is 20.";
    }
    /// Verbs behind the name of a thing that say what it may do or has to: "Gradle can keep 20".
    ALLOWS_OR_BINDS {
        "can" => "Gradle can keep 20.";
        "may" => "Gradle may keep 20.";
        "must" => "Gradle must keep 20.";
        "will" => "Gradle will keep 20.";
        "cannot" => "Gradle cannot keep 20.";
    }
    /// Prepositions in front of what holds something: "items in StoraDB".
    INSIDE {
        "in" => "Items in a store have a limit.";
        "of" => "Items of a store have a limit.";
        "on" => "Items on a disk have a limit.";
    }
    /// Prepositions in front of where something happens.
    PLACES {
        "in" => "It fell in the village.";
        "at" => "It fell at the mill.";
        "near" => "It fell near the mill.";
    }
    /// Prepositions that may govern a relative pronoun: "the shed in which".
    GOVERNS_RELATIVE {
        "in" => "The shed in which they met burned.";
        "on" => "The hill on which they met burned.";
        "at" => "The mill at which they met burned.";
        "to" => "The shed to which they went burned.";
        "from" => "The shed from which they came burned.";
        "of" => "The shed, the roof of which fell, burned.";
        "for" => "The shed for which they paid burned.";
        "with" => "The cart with which they came burned.";
        "by" => "The mill by which they met burned.";
        "near" => "The mill near which they met burned.";
    }
    /// Pronouns that a preposition stands in front of: "out of which".
    RELATIVE {
        "which" => "They met 700, out of which 100 came.";
        "whom" => "They met 700, out of whom 100 came.";
    }
    /// Words that lead on to a clause that hangs on a name in front: "the Astra, in which 800 died".
    HANGS_ON {
        "which" => "A ferry in which 800 sailed sank.";
        "whom" => "A captain with whom 800 sailed died.";
        "where" => "A port where 800 lived burned.";
        "when" => "A night when 800 danced ended badly.";
    }
    /// Pronouns of one who acts alone.
    ALONE {
        "he" => "He gave it away.";
        "she" => "She gave it away.";
        "i" => "I gave it away.";
        "myself" => "I gave it away myself.";
        "himself" => "He gave it away himself.";
        "herself" => "She gave it away herself.";
    }
    /// Pronouns for a firm or for several that were named: "Norda said it would pay".
    FIRM_PRONOUNS {
        "it" => "A firm said it would pay.";
        "they" => "A firm said they would pay.";
    }
    /// Pronouns for givers who speak for themselves.
    GIVERS {
        "they" => "The family said they were giving.";
        "we" => "The family said we are giving.";
    }
    /// Pronouns that may stand for an event: "It lasted two hours".
    EVENT_PRONOUNS {
        "it" => "It lasted two hours.";
        "they" => "They lasted two hours.";
        "this" => "This lasted two hours.";
        "that" => "That lasted two hours.";
        "these" => "These lasted two hours.";
        "those" => "Those lasted two hours.";
        "what" => "What lasted two hours was over.";
    }
    /// Verbs of the past that tell how it was.
    PAST_AUXILIARIES {
        "was" => "If you have the old one, 8 MB was where it ended.";
        "were" => "If you have the old one, 8 files were all.";
        "had" => "If you have the old one, it had 8 MB.";
    }
    /// Verbs behind "ten of the dead": it is told of them only.
    TELLS_OF_THOSE {
        "were" => "Ten of the dead were guests.";
        "was" => "One of the dead was a guest.";
        "are" => "Ten of the dead are guests.";
        "had" => "Ten of the dead had been guests.";
        "have" => "Ten of the dead have been guests.";
    }
    /// Verbs whose event is named by the words behind them: "went on strike".
    BARE_VERBS {
        "be" => "It may be on fire.";
        "go" => "They go on strike.";
        "get" => "They get married.";
    }
    /// Verbs that mean something else with "up", "off" or "down" behind them.
    PHRASAL {
        "give" => "They give up.";
        "take" => "They take off.";
        "put" => "They put it down.";
        "make" => "They make up.";
        "set" => "They set off.";
        "turn" => "They turn up.";
        "get" => "They get up.";
    }
    /// Particles that make another verb of the one in front: "came out".
    PARTICLES {
        "out" => "It came out.";
        "up" => "It came up.";
        "off" => "It came off.";
        "down" => "It came down.";
        "over" => "It came over.";
        "away" => "It went away.";
        "apart" => "It came apart.";
        "forward" => "It went forward.";
        "together" => "It came together.";
    }
    /// Words between two sides that are told of in one breath: "signed in or not".
    JOINS_SIDES {
        "or" => "You may be signed in or not.";
        "and" => "It is so with and without a token.";
    }
    /// Words for the other of two sides.
    DENIES_SIDE {
        "not" => "You may be signed in or not.";
        "without" => "It is so with or without a token.";
    }
    /// Prepositions of what something is given for.
    TOWARDS {
        "for" => "They gave $5 for the hall.";
        "towards" "toward" => "They gave $5 towards the hall.";
        "to" => "They gave $5 to the hall.";
    }
    /// Words behind a length of time that something is reckoned by, and that is not its own.
    RECKONS {
        "after" => "Nine days after the search the mayor spoke.";
        "before" => "Nine days before the search the mayor spoke.";
        "later" => "Nine days later the mayor spoke.";
        "earlier" => "Nine days earlier the mayor spoke.";
        "ago" => "Nine days ago the mayor spoke.";
    }
    /// Words that two figures stand in front of in turn, the second without its unit.
    IN_TURN {
        "for" => "He got 14 years for fraud, nine for arson.";
        "in" => "He spent 14 years in Oslo, nine in Turku.";
        "on" => "He spent 14 years on Moen, nine on Fyn.";
        "of" => "He served 14 years of the one sentence, nine of the other.";
    }
    /// Prepositions in front of a thing by which, or in which, something is done.
    BY_MEANS_OF {
        "on" => "She came on a train.";
        "by" => "She came by train.";
        "aboard" => "She came aboard a train.";
        "with" => "She came with a train.";
        "in" => "She came in a coach.";
    }
}
