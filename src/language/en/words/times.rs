//! Words that put what a sentence says into another time than that of the fact, or into none in particular.

use crate::language::words::words;

words! {
    /// Words in a row for a time that is over, without a date.
    OVER {
        "back then" => "Back then a ticket cost $2.";
        "in those days" => "In those days a ticket cost $2.";
        "in the past" => "In the past a ticket cost $2.";
        "in the old days" => "In the old days a ticket cost $2.";
        "in earlier times" => "In earlier times a ticket cost $2.";
        "in earlier years" => "In earlier years a ticket cost $2.";
        "in earlier days" => "In earlier days a ticket cost $2.";
        "at the time" => "At the time a ticket cost $2.";
        "at that time" => "At that time a ticket cost $2.";
        "until recently" => "Until recently a ticket cost $2.";
        "until then" => "Until then a ticket cost $2.";
        "until last" => "A ticket cost $2 until last summer.";
        "in its early days" => "In its early days the ferry carried 40 cars.";
        "in the early days" => "In the early days a ticket cost $2.";
        "at the beginning" => "At the beginning a ticket cost $2.";
        "at the outset" => "At the outset a ticket cost $2.";
        "to begin with" => "To begin with, a ticket cost $2.";
        "originally" => "Originally a ticket cost $2.";
        "initially" => "A ticket cost $2 initially.";
        "formerly" => "A ticket formerly cost $2.";
        "at first" => "At first a ticket cost $2.";
        "long ago" => "Long ago a ticket cost $2.";
        "during the war" => "During the war a ticket cost 10 cents.";
        "before the war" => "Before the war a ticket cost 10 cents.";
        "in wartime" => "In wartime a ticket cost 10 cents.";
        "in the nineties" => "In the nineties a ticket cost $2.";
        "in the eighties" => "In the eighties a ticket cost $2.";
        "in the seventies" => "In the seventies a ticket cost $2.";
        "in the sixties" => "In the sixties a ticket cost $2.";
        "in the fifties" => "In the fifties a ticket cost $2.";
        "in soviet times" => "In Soviet times a ticket cost 10 kopecks.";
        "in colonial times" => "In colonial times the town had 900 inhabitants.";
        "in the middle ages" => "In the Middle Ages the town had 900 inhabitants.";
    }
    /// What there was before the thing that there is, behind "early", "older" and their like.
    EDITIONS {
        "version" "versions" => "Early versions needed 1 GB.";
        "release" "releases" => "Older releases needed 1 GB.";
        "edition" "editions" => "The first edition had 90 pages.";
        "model" "models" => "Earlier models weighed 3 kg.";
        "generation" "generations" => "Earlier generations weighed 3 kg.";
    }
    /// Adjectives of those.
    EARLY {
        "early" "earlier" "earliest" => "Early versions needed 1 GB.";
        "old" "older" "oldest" => "Older releases needed 1 GB.";
        "previous" "prior" => "Previous versions needed 1 GB.";
        "original" => "The original version needed 1 GB.";
        "initial" => "The initial release needed 1 GB.";
    }
    /// Adjectives that say that there was another of its kind before.
    ANOTHER_BEFORE {
        "previous" => "Turnout in the previous vote was 40 percent.";
        "prior" => "Turnout in the prior vote was 40 percent.";
        "preceding" => "Turnout in the preceding vote was 40 percent.";
        "earlier" => "An earlier fire was caused by lightning.";
    }
    /// Verbs of the time when something was new.
    WAS_NEW {
        "open" "opened" => "When it opened, a ticket cost $2.";
        "launched" => "When it was launched, a seat cost $2.";
        "started" => "When it started, a seat cost $2.";
        "began" => "When it began, a seat cost $2.";
        "founded" => "When it was founded, it had 40 pupils.";
        "built" => "When it was built, it was 90 metres high.";
        "completed" => "When it was completed, it was 90 metres high.";
        "introduced" => "When it was introduced, the fare was $2.";
        "established" => "When it was established, it had 40 pupils.";
        "inaugurated" => "When it was inaugurated, it had 40 rooms.";
        "debuted" => "When it debuted, it cost $2.";
    }
    /// Words that lead to a year or a time by which something is measured, and not when it was.
    MEASURES_FROM {
        "than" => "That is more than in 1990.";
        "from" => "It was 15 percent, up from 6 percent in 1990.";
        "since" => "It is the highest since 1990.";
        "like" "unlike" => "Like the fire of 1990, this one began at night.";
        "over" => "It rose by 4 percent over last year.";
        "on" => "It was up 4 percent on last year.";
        "to" => "It fell 4 percent compared to last year.";
        "with" => "It fell 4 percent compared with last year.";
        "against" "versus" => "It was 4 percent, against 6 percent last year.";
        "as" => "It was twice as high as last year.";
        "after" => "After the fire of 1990, the hall was rebuilt.";
        "before" => "Before the fire of 1990, the hall was larger.";
        "by" => "By 1990 it had 40 rooms.";
        "about" => "In a book about the fire of 1990 nothing is said of it.";
        "until" "till" => "It was open until 1990.";
    }
    /// Those of them that do so from further off.
    HELD_AGAINST {
        "than" => "That is more than in the storm of 1990.";
        "since" => "It is the highest since the storm of 1990.";
        "unlike" "like" => "Like in the storm of 1990, it was dark.";
        "against" "versus" => "It was 4 percent, against 6 percent last year.";
        "compared" => "It was low compared to the storm of 1990.";
        "as" => "It was as high as in the storm of 1990.";
    }
    /// Words that turn from one time to another.
    TURNS_TO {
        "but" => "In 1990 it cost $2, but it costs $9.";
        "now" "today" "nowadays" => "In 1990 it cost $2; now it costs $9.";
        "while" "whereas" => "In 1990 it cost $2, while it costs $9 this year.";
        "currently" => "In 1990 it cost $2 and currently it costs $9.";
    }
    /// Adverbs of what mostly is so.
    USUALLY {
        "usually" => "The valley usually gets 20 cm of snow.";
        "normally" => "The valley normally gets 20 cm of snow.";
        "typically" => "The valley typically gets 20 cm of snow.";
        "ordinarily" => "The valley ordinarily gets 20 cm of snow.";
        "generally" => "The valley generally gets 20 cm of snow.";
    }
    /// Adjectives of what is as it mostly is.
    USUAL {
        "typical" => "In a typical year the valley gets 20 cm of snow.";
        "normal" => "In a normal year the valley gets 20 cm of snow.";
        "average" => "In an average year the valley gets 20 cm of snow.";
        "ordinary" => "In an ordinary year the valley gets 20 cm of snow.";
        "usual" => "In a usual year the valley gets 20 cm of snow.";
        "good" => "In a good year the valley gets 20 cm of snow.";
        "bad" => "In a bad year the valley gets 20 cm of snow.";
    }
    /// Parts of a day at which a count of the day is not over.
    MIDDAY {
        "noon" => "By noon 20 percent had voted.";
        "midday" => "By midday 20 percent had voted.";
        "lunchtime" => "By lunchtime 20 percent had voted.";
        "midmorning" => "By midmorning 20 percent had voted.";
        "midafternoon" => "By midafternoon 20 percent had voted.";
        "daybreak" => "By daybreak 2 cm had fallen.";
        "breakfast" => "By breakfast 2 cm had fallen.";
    }
    /// Words for a part of a year, or of anything that is counted by the year.
    PARTS_OF_A_YEAR {
        "half" => "In the first half of the year it made 900 cars.";
        "quarter" "quarters" => "In the third quarter it made 900 cars.";
        "months" => "In the first nine months it made 900 cars.";
        "weeks" => "In the first weeks it made 90 cars.";
    }
    /// Nouns and verbs of what is to be reached.
    TARGETS {
        "target" => "The target is 900 cars.";
        "goal" => "The goal is 900 cars.";
        "aim" => "The aim is 900 cars.";
        "forecast" => "The forecast is 900 cars.";
        "budget" => "The budget was 900 cars.";
        "projection" => "The projection is 900 cars.";
        "expectation" => "The expectation is 900 cars.";
        "ambition" => "The ambition is 900 cars.";
    }
    /// What somebody was a long time ago.
    YOUNG {
        "child" "children" => "When I was a child, a ticket cost $2.";
        "boy" "boys" => "When he was a boy, a ticket cost $2.";
        "girl" "girls" => "When she was a girl, a ticket cost $2.";
        "kid" "kids" => "When we were kids, a ticket cost $2.";
        "young" "younger" => "When I was young, a ticket cost $2.";
        "student" "students" => "When I was a student, a ticket cost $2.";
        "new" => "When the ship was new, it carried 40 people.";
    }
    /// Units of the time that has passed since.
    LONG_AGO {
        "year" "years" => "Nine years ago it cost $2.";
        "decade" "decades" => "Two decades ago it cost $2.";
        "century" "centuries" => "A century ago it cost $2.";
        "generation" "generations" => "A generation ago it cost $2.";
    }
    /// What may stand between "in" and a year.
    WITHIN_A_YEAR {
        "early" "late" "mid" => "In early 1990 it cost $2.";
        "spring" "summer" "autumn" "fall" "winter" => "In the summer of 1990 it cost $2.";
        "beginning" "middle" "end" => "At the end of 1990 it cost $2.";
        "the" => "In the winter of 1990 it cost $2.";
        "season" => "In the season of 1990 it cost $2.";
        "year" => "In the year 1990 it cost $2.";
        "of" => "In May of 1990 it cost $2.";
    }
    /// Words that lead to a time to come from which something holds.
    FROM_THEN_ON {
        "from" => "From January a ticket will cost $9.";
        "starting" => "Starting in January a ticket will cost $9.";
        "beginning" => "Beginning in January a ticket will cost $9.";
        "next" => "Next year a ticket will cost $9.";
        "soon" => "A ticket will soon cost $9.";
        "when" => "A ticket will cost $9 when the new wing opens.";
        "once" => "A ticket will cost $9 once the new wing opens.";
        "after" => "After the works a ticket will cost $9.";
    }
}
