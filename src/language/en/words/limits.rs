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
}
