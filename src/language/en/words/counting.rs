//! Words of sums, of parts and of measures.

use crate::language::words::words;

words! {
    /// Words in front of "a day", where it is a length of time.
    LEADS_TO_A_STRETCH {
        "within" => "The rain fell within a day.";
        "in" => "The rain fell in a day.";
        "for" => "The rain fell for a day.";
        "of" => "The rain of a day flooded it.";
        "after" => "The rain stopped after a day.";
        "than" => "The rain fell in less than a day.";
        "during" => "The rain fell during a day.";
        "about" "nearly" "almost" => "The rain fell for nearly a day.";
    }
    /// Words in front of a count by which all of them are told of.
    TELLS_OF_ALL {
        "the" => "The 12 passengers were saved.";
        "all" => "All 12 passengers were saved.";
        "its" "her" "their" => "Its 12 passengers were saved.";
        "these" "those" => "Those 12 passengers were saved.";
    }
    /// Words for what something is counted from that begins so: "expire 12 hours after they were issued".
    OWN_BEGINNING {
        "it" => "The pass ends two years after it was issued.";
        "they" => "The passes end two years after they were issued.";
        "being" => "The pass ends two years after being issued.";
        "its" => "The pass ends two years after its issue.";
        "their" => "The passes end two years after their issue.";
        "you" => "The pass ends two years after you bought it.";
        "launch" => "The boat fell silent two hours after launch.";
        "departure" => "The boat fell silent two hours after departure.";
        "takeoff" => "The plane fell silent two hours after takeoff.";
        "liftoff" => "The probe fell silent two hours after liftoff.";
        "creation" => "The file goes two years after creation.";
        "issue" "issuance" => "The pass ends two years after issue.";
        "purchase" => "The warranty ends two years after purchase.";
        "delivery" => "The warranty runs for two years from delivery.";
        "receipt" => "The offer ends two weeks after receipt.";
        "registration" => "The trial ends two weeks after registration.";
        "activation" => "The trial ends two weeks after activation.";
        "deletion" => "The file goes two weeks after deletion.";
    }
    /// Units of a way.
    WAYS {
        "km" "kilometres" "kilometers" "kilometre" "kilometer" => "It fell 3 km from the hall.";
        "miles" "mile" => "It fell 3 miles from the hall.";
        "metres" "meters" "yards" "feet" => "It fell 300 metres from the hall.";
        "blocks" "block" => "It fell two blocks from the hall.";
        "streets" => "It fell two streets from the hall.";
        "doors" => "It fell two doors from the hall.";
        "stops" => "It fell two stops from the hall.";
        "minutes" "hours" => "It fell two minutes from the hall.";
    }
    /// How far a way is, in words.
    AMOUNTS_OF_WAY {
        "a" "an" "one" => "It fell a mile from the hall.";
        "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" => "It fell two miles from the hall.";
        "few" "several" "some" => "It fell a few miles from the hall.";
        "half" => "It fell half a mile from the hall.";
        "twenty" "thirty" "forty" "fifty" "hundred" => "It fell twenty miles from the hall.";
    }
    /// Where something is, between a way and what it is told from.
    SIDES_OF {
        "north" "south" "east" "west" => "It fell 3 km north of the hall.";
        "northeast" "northwest" "southeast" "southwest" => "It fell 3 km northeast of the hall.";
        "upstream" "downstream" => "It fell 3 km upstream of the hall.";
        "inland" => "It fell 3 km inland of the hall.";
    }
    /// Stretches of time that are told apart by an ordinal.
    STRETCHES_IN_ORDER {
        "quarter" => "Sales rose in the third quarter.";
        "half" => "Sales rose in the first half of the year.";
        "week" => "Sales rose in the last week of May.";
        "weekend" => "Sales rose on the last weekend of May.";
        "month" => "Sales rose last month.";
        "year" => "Sales rose last year.";
        "decade" => "Sales rose in the last decade.";
        "century" => "It was built in the third century.";
        "trimester" => "Nausea is common in the first trimester.";
        "semester" => "Fees rose in the second semester.";
    }
    /// Words that tell along what a thing was measured, a row for each way.
    DIMENSIONS {
        "long" "length" => "The hull is 400 m long.";
        "wide" "broad" "width" "breadth" "beam" "across" => "The hull is 59 m wide.";
        "high" "tall" "height" => "The mast is 30 m high.";
        "deep" "depth" => "The lock is 12 m deep.";
        "thick" "thickness" => "The ice is 2 m thick.";
    }
    /// Nouns in front of the sum of what was counted.
    SUMS {
        "total" => "Six more came, for a total of 24.";
        "sum" => "Six more came, for a sum of 24.";
    }
    /// Words between such a noun and its number.
    TO_SUM {
        "of" => "Six more came, for a total of 24.";
        "to" => "Six more came, bringing the total to 24.";
    }
    /// What stands behind such a sum.
    IN_ALL {
        "in all" => "They were 24 in all.";
        "in total" => "They were 24 in total.";
        "all told" => "They were 24, all told.";
        "altogether" => "They were 24 altogether.";
    }
    /// Words in front of what something else is held against.
    COMPARED {
        "since" => "It was the worst since the slide of 1954.";
        "than" => "It was worse than the slide of 1954.";
        "like" => "It was bad, like the slide of 1954.";
        "unlike" => "It was small, unlike the slide of 1954.";
        "as" => "It was as bad as the slide of 1954.";
    }
    /// Words that lead to what something is only held against, or comes before or after.
    SET_BESIDE {
        "since" => "It was the worst since the slide at Norda.";
        "than" => "It was worse than the slide at Norda.";
        "like" => "It was bad, like the slide at Norda.";
        "unlike" => "It was small, unlike the slide at Norda.";
        "after" => "It fell a day after Norda.";
        "before" => "It fell a day before Norda.";
        "following" => "It fell, following Norda.";
        "alongside" => "It fell alongside Norda.";
        "behind" => "It is the largest behind Norda.";
        "besides" => "It fell besides Norda.";
        "despite" => "It fell despite Norda.";
    }
    /// Words by which some do a thing for the sake of others, who may not do it.
    SIDED {
        "sympathy" => "They struck in sympathy with Norda.";
        "solidarity" => "They struck in solidarity with Norda.";
        "support" => "They struck to support those of Norda.";
        "help" => "They collected money to help those of Norda.";
        "honour" => "The bells rang in honour of Norda.";
        "honor" => "The bells rang in honor of Norda.";
        "memory" => "The bells rang in memory of Norda.";
    }
    /// Words that say a sum of each of several.
    OF_EACH {
        "each" => "They gave $5 million each.";
        "apiece" => "They gave $5 million apiece.";
    }
    /// Heads of phrases that are measures or shares, and no participants.
    MEASURES {
        "percent" => "It fell by ten percent.";
        "half" => "It fell by half.";
        "third" => "It fell by a third.";
        "quarter" => "It fell by a quarter.";
        "fifth" => "It fell by a fifth.";
        "point" "points" => "It fell by ten points.";
        "million" => "It fell by two million.";
        "billion" => "It fell by two billion.";
    }
    /// Words in front of the time that a count is told for: "in an hour".
    ONE_STRETCH {
        "a" => "It takes 60 requests a minute.";
        "an" => "It takes 60 requests in an hour.";
        "one" => "It takes 60 requests in one hour.";
        "each" => "It takes 60 requests each hour.";
        "every" => "It takes 60 requests every hour.";
    }
    /// Prepositions in front of such a time.
    LEADS_STRETCH {
        "in" => "It takes 60 requests in an hour.";
        "per" => "It takes 60 requests per hour.";
        "within" => "It takes 60 requests within an hour.";
    }
    /// Prepositions in front of what an interval is counted from: "two months after the summit".
    COUNTED_FROM {
        "after" => "It came two months after the summit.";
        "since" => "It is two months since the summit.";
        "following" => "It came in the months following the summit.";
        "before" => "It came two months before the summit.";
    }
    /// Words for a time that is counted from the day on which they are written.
    FROM_TODAY {
        "today" "tonight" => "The shop closes today.";
        "yesterday" => "The shop closed yesterday.";
        "tomorrow" => "The shop closes tomorrow.";
        "ago" => "The shop closed two weeks ago.";
        "this" => "The shop closes this week.";
        "last" => "The shop closed last week.";
        "next" => "The shop closes next month.";
    }
    /// Prepositions in front of an event that was before: "after the summit with her in February".
    COUNTED_BEHIND {
        "after" => "It was cut after the summit.";
        "since" => "It was cut since the summit.";
        "following" => "It was cut following the summit.";
    }
    /// Words in front of a sum that comes on top of another: "and another 1 %".
    ON_TOP {
        "another" => "The fee is 2 %, and another 1 % abroad.";
        "further" => "The fee is 2 %, with a further 1 % abroad.";
        "additional" => "The fee is 2 %, with an additional 1 % abroad.";
        "extra" => "The fee is 2 %, with an extra 1 % abroad.";
    }
}
