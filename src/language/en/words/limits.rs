//! Words of limits: who sets them, for whom they are, and under what condition they hold.

use crate::language::words::words;

words! {
    /// Whose something is that the writer set up, in front of "own".
    OURS {
        "our" => "It is capped in our own client.";
        "my" => "It is capped in my own client.";
        "their" => "It is capped in their own client.";
        "his" => "It is capped in his own client.";
        "her" => "It is capped in her own client.";
    }
    /// Whose something is that stands for it.
    OUR_ONE {
        "ours" => "A machine may have other numbers; ours allows 400.";
        "mine" => "A machine may have other numbers; mine allows 400.";
        "his" => "A machine may have other numbers; his allows 400.";
        "hers" => "A machine may have other numbers; hers allows 400.";
        "theirs" => "A machine may have other numbers; theirs allows 400.";
    }
    /// Whose a thing is, in front of its size: that of one thing, which it may be sent back for.
    WHOSE {
        "our" => "Our 70 MB film was sent back.";
        "my" => "My 70 MB film was sent back.";
        "your" => "Your 70 MB film was sent back.";
        "their" => "Their 70 MB film was sent back.";
        "his" => "His 70 MB film was sent back.";
        "her" => "Her 70 MB film was sent back.";
    }
    /// Words that pick one thing out, in front of its size: that of one thing, and no bound of any.
    PICKS_ONE {
        "one" => "Upload of one 70 MB film stops at the end.";
        "this" => "We sent this 70 MB film twice.";
        "that" => "We sent that 70 MB film twice.";
        "another" => "We sent another 70 MB film.";
    }
    /// What is done at once, behind "single": a limit of that is none of all that is done.
    DONE_AT_ONCE {
        "request" => "The largest film in a single request has 5 GB.";
        "call" => "The largest film in a single call has 5 GB.";
        "operation" => "The largest film in a single operation has 5 GB.";
        "upload" => "The largest film in a single upload has 5 GB.";
        "write" => "The largest film in a single write has 5 GB.";
        "read" => "The largest film in a single read has 5 GB.";
        "put" => "The largest film in a single PUT has 5 GB.";
        "post" => "The largest film in a single POST has 5 GB.";
        "get" => "The largest film in a single GET has 5 GB.";
        "step" => "The largest film in a single step has 5 GB.";
        "go" => "The largest film in a single go has 5 GB.";
        "transfer" => "The largest film in a single transfer has 5 GB.";
        "query" => "The largest film in a single query has 5 GB.";
        "part" => "The largest film in a single part has 5 GB.";
        "chunk" => "The largest film in a single chunk has 5 GB.";
    }
    /// Words for an amount that nobody sets as a limit.
    UNTOLD {
        "few" => "It makes no difference whether you use many or a few.";
        "several" => "You may well need several.";
        "many" => "You may well need many.";
        "couple" => "You may well need a couple.";
    }
    /// Words that make what a sentence begins with hold for all: "For most accounts, it is 20".
    ANY_OF_THEM {
        "all" => "For all racks, it is 20.";
        "most" => "For most racks, it is 20.";
        "any" => "For any racks, it is 20.";
        "these" "those" => "For these racks, it is 20.";
        "both" => "For both racks, it is 20.";
        "other" "others" => "For others, it is 20.";
        "terms" => "In practical terms, it is 20.";
        "words" => "In other words, it is 20.";
        "cases" => "In most cases, it is 20.";
        "reasons" => "For these reasons, it is 20.";
        "purposes" => "For practical purposes, it is 20.";
        "free" => "For free racks, it is 20.";
        "standard" => "For standard racks, it is 20.";
        "normal" => "For normal racks, it is 20.";
        "default" "defaults" => "With the defaults, it is 20.";
        "people" => "For people, it is 20.";
        "developers" => "For developers, it is 20.";
        "readers" => "For readers, it is 20.";
    }
    /// Verbs by which somebody has a share: "offers each club 5 GB".
    GIVES_SHARES {
        "offer" "offers" => "It offers each club 5 GB.";
        "give" "gives" => "It gives each club 5 GB.";
        "get" "gets" => "You get 5 GB per club.";
        "grant" "grants" => "It grants each club 5 GB.";
        "allot" "allots" => "It allots each club 5 GB.";
        "allow" "allows" => "It allows each club 5 GB.";
        "have" "has" => "You have 5 GB per club.";
        "receive" "receives" => "Clubs receive 5 GB each.";
    }
    /// Who writes, and tells what there is where they are.
    WRITERS {
        "we" => "We have 8 GB per job.";
        "i" => "I sit at 60 GB.";
    }
    /// Verbs by which they do: no limit of what they use.
    SETS_UP {
        "have" "had" => "We have 8 GB per job.";
        "run" "ran" => "We run with 8 GB per job.";
        "use" "used" => "We use 8 GB per job.";
        "sit" "sat" => "We sit at 60 GB.";
        "are" "were" => "We are at 60 GB.";
        "need" "needed" => "We need 8 GB per job.";
        "got" => "We got 8 GB per job.";
    }
    /// What is done to them where they have more than others.
    GIVEN_TO {
        "granted" => "We were granted 5,000 calls a day.";
        "given" => "We were given 5,000 calls a day.";
        "allowed" => "We were allowed 5,000 calls a day.";
    }
    /// Words by which something is only so most of the time.
    USUALLY {
        "usually" => "Letters are usually answered within two days.";
        "typically" => "Letters are typically answered within two days.";
        "normally" => "Letters are normally answered within two days.";
        "generally" => "Letters are generally answered within two days.";
        "often" => "Letters are often answered within two days.";
        "mostly" => "Letters are mostly answered within two days.";
    }
    /// Words for the time until now.
    SO_FAR {
        "past" => "The club has grown over the past ten years.";
        "last" => "The club has grown over the last ten years.";
    }
    /// Words in front of it and of its article.
    OVER_TIME {
        "over" => "The club has grown over the past ten years.";
        "during" => "The club has grown during the past ten years.";
        "throughout" => "The club has grown throughout the past ten years.";
    }
    /// Nouns for those who have a plan.
    SUBSCRIBERS {
        "subscriber" "subscribers" => "Subscribers to the paper get 20.";
        "members" => "Members of the club get 20.";
        "users" => "Users of the app get 20.";
        "customers" => "Customers of the shop get 20.";
        "accounts" => "Accounts with the app get 20.";
    }
    /// Words for every one of several.
    EACH_ONE {
        "each" => "It offers each club 5 GB.";
        "every" => "It offers every club 5 GB.";
    }
    /// Words for the first of several in size, which may be what one of them is called.
    GREATEST {
        "largest" => "The club's largest film has 70 MB.";
        "biggest" => "The club's biggest film has 70 MB.";
        "longest" => "The club's longest film has 70 minutes.";
        "heaviest" => "The club's heaviest parcel has 7 kg.";
        "widest" => "The club's widest sheet has 70 columns.";
    }
    /// Verbs for what something may come to, where so much is allowed.
    COMES_TO {
        "take" => "A parcel may take 9 kg.";
        "occupy" => "A film may occupy 9 GB.";
        "hold" => "A film may hold 9 GB.";
        "contain" => "A film may contain 9 GB.";
        "have" => "A film may have 9 GB.";
        "grow" => "A film may grow to 9 GB.";
        "swell" => "A film may swell to 9 GB.";
        "run" => "A film may run to 9 GB.";
        "go" => "A film may go up to 9 GB.";
        "stretch" => "A film may stretch to 9 hours.";
        "extend" => "A film may extend to 9 hours.";
        "measure" => "A film may measure 9 GB.";
        "weigh" => "A parcel may weigh 9 kg.";
        "carry" => "A parcel may carry 9 kg.";
        "store" => "A box may store 9 kg.";
        "use" => "A job may use 9 GB.";
        "consume" => "A job may consume 9 GB.";
    }
    /// Who sets something for themselves.
    SETTERS {
        "we" => "Here we set it to 400.";
        "i" => "Here I set it to 400.";
        "they" => "Here they set it to 400.";
        "he" => "Here he set it to 400.";
        "she" => "Here she set it to 400.";
    }
    /// Verbs by which they do.
    SETS {
        "set" => "Here we set it to 400.";
        "configured" => "Here we configured it to 400.";
    }
    /// Words by which a clause leads on from what stands in front of it.
    LEADS_ON {
        "where" => "Use our machine, where the limit is five days.";
        "which" => "Use our machine, which has a limit of five days.";
    }
    /// Words by which a clause says that it holds by what stands in front.
    BY_THAT {
        "that way" => "Copy it to the cellar; that way it may have 2 GB.";
        "this way" => "Copy it to the cellar; this way it may have 2 GB.";
        "there" => "Copy it to the cellar; there it may have 2 GB.";
        "with it" => "Copy it to the cellar; with it a file may have 2 GB.";
        "with that" => "Copy it to the cellar; with that a file may have 2 GB.";
    }
    /// Nouns that a limit is called by where its value stands in front.
    BOUNDS {
        "mark" => "It ends at the 10 MB mark.";
        "wall" => "It ends at the 10 MB wall.";
        "line" => "It ends at the 10 MB line.";
        "barrier" => "It ends at the six-hour barrier.";
        "hurdle" => "It ends at the six-hour hurdle.";
    }
    /// Verbs for what a limit does.
    APPLIES {
        "applies" => "The 40 MB maximum applies to all.";
        "holds" => "The 40 MB maximum holds for all.";
        "stands" => "The 40 MB maximum stands for all.";
        "remains" => "The 40 MB maximum remains for all.";
    }
    /// Verbs of granting, which set a limit only where a share for each one or "as large as" is told.
    GRANTS {
        "support" "supports" => "It supports 25 MB per request.";
        "allow" "allows" => "It allows 25 MB per request.";
        "accept" "accepts" => "It accepts 25 MB per request.";
        "permit" "permits" => "It permits 25 MB per request.";
    }
    /// Words in front of "most" that make a limit of it.
    BEFORE_MOST {
        "at" => "It takes at most 5 MB.";
        "the" => "The most it takes is 5 MB.";
        "very" => "It takes 5 MB at the very most.";
    }
    /// Words in front of all that one gets.
    NO_MORE_THAN {
        "only" => "You only get 8 MB per file.";
        "just" => "You just get 8 MB per file.";
    }
    /// Words behind a share that say that it is of each.
    FOR_EACH_ONE {
        "per" => "It takes 25 MB per request.";
        "each" => "It takes files of 25 MB each.";
        "apiece" => "It takes files of 25 MB apiece.";
        "at once" => "It takes 500 at once.";
        "at a time" => "It takes 500 at a time.";
    }
    /// Nouns behind "standard" for anybody.
    ANYBODY {
        "user" "users" => "Standard users: up to 900.";
    }
    /// Verbs that reach a figure with "up to": a rise, and no limit.
    CLIMBS {
        "add" => "They add up to 25.";
        "climb" => "They climb up to 25.";
        "come" => "They come up to 25.";
        "creep" => "They creep up to 25.";
        "edge" => "They edge up to 25.";
        "go" => "They go up to 25.";
        "inch" => "They inch up to 25.";
        "jump" => "They jump up to 25.";
        "move" => "They move up to 25.";
        "rise" => "They rise up to 25.";
        "round" => "They round up to 25.";
        "shoot" => "They shoot up to 25.";
        "step" => "They step up to 25.";
    }
    /// Words in front of what somebody does not have.
    LACKING {
        "no" => "Kivo (no Gold) takes 8 MB.";
        "without" => "Accounts without Gold have 8 MB.";
        "non" => "Non-Gold accounts have 8 MB.";
        "lacking" => "Accounts lacking Gold have 8 MB.";
        "minus" => "Kivo minus Gold takes 8 MB.";
    }
    /// Where the writer of a page is, as against those of whom it tells.
    HERE {
        "side" => "There is no limit on our side.";
        "end" => "There is no limit at our end.";
    }
    /// Words in front of it.
    AT_HERE {
        "on" => "There is no limit on our side.";
        "at" => "There is no limit at our end.";
    }
    /// Words for how long something is: what is counted goes without saying beside them.
    LONG {
        "length" => "Note length: 900.";
        "long" => "A note may be 900 long.";
    }
    /// Words for how many something holds.
    LARGE {
        "size" "sizes" => "Club size: 700.";
        "capacity" => "Club capacity: 700.";
    }
    /// Words in front of what something was before.
    WAS {
        "was" "were" => "A note has 900 characters (was 500).";
        "formerly" => "A note has 900 characters (formerly 500).";
        "previously" => "A note has 900 characters (previously 500).";
        "originally" => "A note has 900 characters (originally 500).";
        "before" => "A note has 900 characters (before 500).";
        "earlier" => "A note has 900 characters (earlier 500).";
        "old" => "A note has 900 characters (old: 500).";
    }
    /// Words in front of "from" and what something was before.
    CHANGED {
        "up" => "A file has 25 MB (up from 8 MB).";
        "down" => "A file has 8 MB (down from 25 MB).";
        "raised" => "A file has 25 MB (raised from 8 MB).";
        "lowered" => "A file has 8 MB (lowered from 25 MB).";
        "increased" => "A file has 25 MB (increased from 8 MB).";
        "reduced" => "A file has 8 MB (reduced from 25 MB).";
        "cut" => "A file has 8 MB (cut from 25 MB).";
        "changed" => "A file has 25 MB (changed from 8 MB).";
        "lifted" => "A file has 25 MB (lifted from 8 MB).";
    }
    /// Pronouns for whatever is stored.
    WHATEVER {
        "anything" => "It takes anything up to 22 MB.";
        "everything" => "It takes everything up to 22 MB.";
        "nothing" => "It takes nothing above 22 MB.";
    }
    /// Words for less than a limit.
    LESS {
        "smaller" => "Files must be smaller than 10 MB.";
        "shorter" => "Notes must be shorter than 900 characters.";
        "less" => "Files must have less than 10 MB.";
        "lighter" => "Files must be lighter than 10 MB.";
        "fewer" => "A club must have fewer than 700 members.";
        "below" => "Files must be below 10 MB.";
        "under" => "Files must be under 10 MB.";
        "within" => "Files must stay within 10 MB.";
    }
    /// Pronouns for people, who may be counted.
    PEOPLE {
        "i" => "I am one of 60.";
        "we" => "We are up to 60.";
        "you" => "You are up to 60.";
        "they" => "They are up to 60.";
        "he" => "He is one of 60.";
        "she" => "She is one of 60.";
    }
}
