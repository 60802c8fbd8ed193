//! English words of time.

use rustc_hash::FxHashMap;

use crate::language::lexeme::Lexeme;
use crate::language::time::{Class, DayPart, Form, Part, Rel, Season, Unit};

/// Enters the words of time into the lexicon.
pub(super) fn enter(map: &mut FxHashMap<&'static str, Lexeme>) {
    for &(class, words) in WORDS {
        for word in words.split(' ') {
            map.entry(word).or_default().time = Some(class);
        }
    }
}

/// Whether `4/5/2019` is April 5.
pub(crate) const MONTH_FIRST: bool = true;

/// Words by class; the words of a class stand in one string, with spaces between.
pub(crate) const WORDS: &[(Class, &str)] = &[
    (Class::Month(1, Form::Full), "january"),
    (Class::Month(1, Form::Short), "jan"),
    (Class::Month(2, Form::Full), "february"),
    (Class::Month(2, Form::Short), "feb febr"),
    (Class::Month(3, Form::Word), "march mar"),
    (Class::Month(4, Form::Full), "april"),
    (Class::Month(4, Form::Short), "apr"),
    (Class::Month(5, Form::Word), "may"),
    (Class::Month(6, Form::Full), "june"),
    (Class::Month(6, Form::Short), "jun"),
    (Class::Month(7, Form::Full), "july"),
    (Class::Month(7, Form::Short), "jul"),
    (Class::Month(8, Form::Full), "august"),
    (Class::Month(8, Form::Short), "aug"),
    (Class::Month(9, Form::Full), "september"),
    (Class::Month(9, Form::Short), "sept sep"),
    (Class::Month(10, Form::Full), "october"),
    (Class::Month(10, Form::Short), "oct"),
    (Class::Month(11, Form::Full), "november"),
    (Class::Month(11, Form::Short), "nov"),
    (Class::Month(12, Form::Full), "december"),
    (Class::Month(12, Form::Short), "dec"),
    (Class::Weekday(1, Form::Full), "monday"),
    (Class::Weekday(2, Form::Full), "tuesday"),
    (Class::Weekday(3, Form::Full), "wednesday"),
    (Class::Weekday(4, Form::Full), "thursday"),
    (Class::Weekday(5, Form::Full), "friday"),
    (Class::Weekday(6, Form::Full), "saturday"),
    (Class::Weekday(7, Form::Full), "sunday"),
    (Class::Weekday(1, Form::Word), "mon"),
    (Class::Weekday(2, Form::Short), "tue tues"),
    (Class::Weekday(3, Form::Word), "wed weds"),
    (Class::Weekday(4, Form::Short), "thu thur thurs"),
    (Class::Weekday(5, Form::Short), "fri"),
    (Class::Weekday(6, Form::Word), "sat"),
    (Class::Weekday(7, Form::Word), "sun"),
    (Class::Weekdays(1), "mondays"),
    (Class::Weekdays(2), "tuesdays"),
    (Class::Weekdays(3), "wednesdays"),
    (Class::Weekdays(4), "thursdays"),
    (Class::Weekdays(5), "fridays"),
    (Class::Weekdays(6), "saturdays"),
    (Class::Weekdays(7), "sundays"),
    (Class::Unit(Unit::Second, false), "sec"),
    (Class::Unit(Unit::Second, true), "seconds secs"),
    (Class::Unit(Unit::Minute, false), "minute min"),
    (Class::Unit(Unit::Minute, true), "minutes mins"),
    (Class::Unit(Unit::Hour, false), "hour hr"),
    (Class::Unit(Unit::Hour, true), "hours hrs"),
    (Class::Unit(Unit::Day, false), "day"),
    (Class::Unit(Unit::Day, true), "days nights"),
    (Class::Unit(Unit::Weekend, false), "weekend"),
    (Class::Unit(Unit::Weekend, true), "weekends"),
    (Class::Unit(Unit::Week, false), "week wk"),
    (Class::Unit(Unit::Week, true), "weeks wks"),
    (Class::Unit(Unit::Fortnight, false), "fortnight"),
    (Class::Unit(Unit::Fortnight, true), "fortnights"),
    (Class::Unit(Unit::Month, false), "month mo"),
    (Class::Unit(Unit::Month, true), "months mos"),
    (Class::Unit(Unit::Season, false), "season"),
    (Class::Unit(Unit::Season, true), "seasons"),
    (Class::Unit(Unit::Year, false), "year yr"),
    (Class::Unit(Unit::Year, true), "years yrs"),
    (Class::Unit(Unit::Decade, false), "decade"),
    (Class::Unit(Unit::Decade, true), "decades"),
    (Class::Unit(Unit::Century, false), "century"),
    (Class::Unit(Unit::Century, true), "centuries"),
    (Class::Second, "second"),
    (Class::OrdinalEnd, "st nd rd th"),
    (Class::Quarter, "quarter qtr"),
    (Class::Quarters, "quarters qtrs"),
    (Class::Loose, "pair"),
    (Class::Some, "some"),
    (Class::The, "the"),
    (Class::A, "a an another"),
    (Class::Of, "of"),
    (Class::And, "and"),
    (Class::Or, "or"),
    (Class::To, "to"),
    (Class::Till, "till until 'til til"),
    (Class::Through, "through thru"),
    (Class::Between, "between"),
    (Class::From, "from"),
    (Class::In, "in"),
    (Class::On, "on"),
    (Class::At, "at"),
    (Class::By, "by"),
    (Class::For, "for"),
    (Class::During, "during throughout"),
    (Class::Over, "over"),
    (Class::Within, "within"),
    (Class::Since, "since"),
    (Class::Before, "before"),
    (Class::After, "after"),
    (Class::Ahead, "ahead"),
    (Class::Prior, "prior"),
    (Class::Around, "around about circa approximately roughly"),
    (Class::Ago, "ago"),
    (Class::Earlier, "earlier"),
    (Class::Later, "later afterwards afterward thereafter"),
    (Class::Hence, "hence"),
    (Class::Back, "back"),
    (Class::Rel(Rel::Last), "last"),
    (Class::Rel(Rel::Past), "past"),
    (Class::Rel(Rel::Previous), "previous preceding"),
    (Class::Rel(Rel::Latest), "latest"),
    (Class::Rel(Rel::This), "this"),
    (Class::Rel(Rel::Current), "current"),
    (Class::Rel(Rel::Same), "same"),
    (Class::Rel(Rel::That), "that"),
    (Class::Rel(Rel::Next), "next"),
    (Class::Rel(Rel::Coming), "coming upcoming"),
    (Class::Rel(Rel::Following), "following subsequent"),
    (Class::Part(Part::Early), "early"),
    (Class::Part(Part::Mid), "mid middle"),
    (Class::Part(Part::Late), "late"),
    (Class::Part(Part::Start), "beginning start outset"),
    (Class::Part(Part::End), "end close"),
    (Class::DayPart(DayPart::Morning), "morning dawn daybreak"),
    (Class::DayPart(DayPart::Midday), "lunchtime"),
    (Class::DayPart(DayPart::Afternoon), "afternoon"),
    (Class::DayPart(DayPart::Evening), "evening dusk"),
    (Class::DayPart(DayPart::Night), "night"),
    (Class::Noon, "noon midday"),
    (Class::Midnight, "midnight"),
    (Class::Tonight, "tonight tonite"),
    (Class::DayWord(0), "today"),
    (Class::DayWord(-1), "yesterday"),
    (Class::DayWord(1), "tomorrow tmrw tomorrows"),
    (Class::Vague, "now recently currently soon nowadays lately presently"),
    (Class::Season(Season::Spring), "spring"),
    (Class::Season(Season::Summer), "summer"),
    (Class::Season(Season::Autumn), "autumn fall"),
    (Class::Season(Season::Winter), "winter"),
    (Class::Fiscal, "fiscal fy"),
    (Class::Am, "am"),
    (Class::Pm, "pm"),
    (Class::OClock, "o'clock oclock"),
    (
        Class::Zone,
        "est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wib pkt nzst nzdt",
    ),
    (Class::Bc, "bc bce"),
    (Class::Ad, "ad ce"),
    (
        Class::Filler,
        "more additional extra straight consecutive successive solid mere working trading business calendar earth long further entire",
    ),
    (Class::Long, "long"),
    (Class::Lasting(Unit::Hour), "hourlong"),
    (Class::Lasting(Unit::Day), "daylong"),
    (Class::Lasting(Unit::Week), "weeklong"),
    (Class::Lasting(Unit::Month), "monthlong"),
    (Class::Lasting(Unit::Year), "yearlong"),
    (Class::Lasting(Unit::Decade), "decadelong"),
    (Class::Old, "old"),
    (Class::Pronoun, "which them those these"),
    (Class::Eve, "eve"),
    (Class::Per, "per each every"),
    (Class::Whole, "all whole full"),
    (Class::Rest, "rest remainder"),
    (Class::YearEnd, "yearend"),
    (Class::WeekMark, "w"),
    (Class::Edge(Unit::Year, Part::Closing), "eoy"),
    (Class::Edge(Unit::Month, Part::Closing), "eom"),
    (Class::Edge(Unit::Year, Part::Opening), "boy"),
    (Class::Edge(Unit::Month, Part::Opening), "bom"),
    (Class::Decade(20), "twenties"),
    (Class::Decade(30), "thirties"),
    (Class::Decade(40), "forties"),
    (Class::Decade(50), "fifties"),
    (Class::Decade(60), "sixties"),
    (Class::Decade(70), "seventies"),
    (Class::Decade(80), "eighties"),
    (Class::Decade(90), "nineties"),
    (Class::PeriodLetter, "q h"),
];

/// Nouns that take a bare ordinal day ("the 70th anniversary") or a bare year ("2000 people") away from the calendar.
pub(crate) const COUNTED: &str = "people men women children troops soldiers schoolchildren pupils students patients passengers refugees civilians \
    prisoners workers employees residents villagers protesters demonstrators households miles km kilometers kilometres meters metres feet dollars euros \
    pounds yuan rubles roubles won yen tons tonnes points votes shares jobs homes cases deaths pages words workers members percent pct \
    kg kilograms megawatts mw watts calories acres hectares employees students seats barrels units items degrees rpm hp cc";

/// Nouns before a number of four digits that is their name and no year.
pub(crate) const NUMBERED: &str = "resolution resolutions flight room page section highway route no number model unit channel version apartment \
    building bus train code article paragraph rule line box order case lot serial score extension";

/// Words of a game, whose quarters and halves are no part of a year.
pub(crate) const GAMES: &str = "touchdown touchdowns halftime quarterback quarterbacks fumble fumbled fumbles intercepted interception interceptions kickoff \
    punt yards rebounds layup overtime scored outscored basket baskets goal goals game match coach referee header substitute";

/// How a game ends; with a score beside it, it is one.
pub(crate) const OUTCOMES: &str = "beat beats lost lose loses won win wins led lead leads trailed tied defeated edged routed";

/// What is traded by the month of its delivery.
pub(crate) const FUTURES: &str = "wheat corn soybeans soybean oats rice cotton sugar coffee cocoa cattle hogs crude gold silver copper platinum futures delivery \
    contract contracts";

/// Words of accounts, whose halves are those of a year.
pub(crate) const ACCOUNTS: &str = "profit profits sales earnings revenue revenues net income loss losses turnover economy output orders exports imports growth \
    earned bookings deliveries margin margins guidance shipments results deficit surplus dividend";

/// What a quarter brings, most often when it is over.
pub(crate) const REPORTED: [&str; 5] = ["earnings", "results", "report", "reports", "figures"];

/// Verbs and participles that a year before 1800 follows as well.
pub(crate) const DATES: [&str; 7] = ["dated", "born", "died", "circa", "year", "built", "due"];

/// Words in front of "a day" or "a year" that make it a rate and no length: "twice a day", "$5 a share a year".
pub(crate) const PER_TIME: &[&str] = &[
    "once", "twice", "times", "time", "million", "billion", "percent", "barrel", "barrels", "tons", "tonnes", "share", "dollars", "euros",
    "pounds", "people", "trips",
];

/// Words in front of "a minute" or "a second" that measure it, so that it is no moment: "less than a minute", "lasts a second".
pub(crate) const MEASURES: &[&str] = &["than", "least", "about", "nearly", "almost", "lasted", "lasts", "last", "takes", "within", "only"];

/// Words in front of hours, minutes and seconds that were measured: "won in 2:04:31".
pub(crate) const CLOCKED: &[&str] = &[
    "in",
    "of",
    "clocked",
    "clocking",
    "ran",
    "running",
    "recorded",
    "recording",
    "posted",
    "posting",
    "timed",
    "took",
    "takes",
    "needed",
    "a",
    "under",
    "sub",
];

/// Words that do so where nothing stands behind it: "the timeout is a minute", but "a minute detail".
pub(crate) const EQUALS: [&str; 3] = ["is", "was", "of"];

/// Words in front of "to" and the year that something is from: "dates to 1587"; "back" is one as well.
pub(crate) const BACK_TO: [&str; 4] = ["date", "dates", "dated", "dating"];

/// What was done to something in the year behind it: "founded 1923", "first published 1928".
pub(crate) const MADE_IN: [&str; 17] = [
    "founded",
    "established",
    "est",
    "published",
    "republished",
    "printed",
    "reprinted",
    "erected",
    "completed",
    "rebuilt",
    "restored",
    "enlarged",
    "consecrated",
    "incorporated",
    "commissioned",
    "composed",
    "revised",
];

/// What people say of a number of years: "four good years".
pub(crate) const JUDGED: [&str; 12] =
    ["good", "great", "bad", "lean", "tough", "difficult", "happy", "turbulent", "miserable", "glorious", "painful", "bitter"];

/// Verbs that give someone a length of time: "took the two firms a year".
pub(crate) const SPENDS: [&str; 6] = ["took", "take", "takes", "gave", "give", "gives"];

/// More than one season of its kind.
pub(crate) const SEASONS: [(&str, Season); 5] = [
    ("springs", Season::Spring),
    ("summers", Season::Summer),
    ("autumns", Season::Autumn),
    ("falls", Season::Autumn),
    ("winters", Season::Winter),
];

/// Pronouns that begin a clause.
pub(crate) const SUBJECTS: [&str; 7] = ["he", "she", "it", "they", "we", "i", "you"];

/// The zones of American broadcasters, said without "time".
pub(crate) const US_ZONES: [&str; 4] = ["eastern", "central", "mountain", "pacific"];

/// Nouns that make "a day" before them a kind: "a day trip".
pub(crate) const DAY_NOUNS: &str = "trip trips tripper trippers ticket tickets pass passes job jobs school care nursery laborer laborers labourer labourers trader \
    traders game shift spa center centre";

/// Words before a year that are no noun it could belong to.
pub(crate) const AROUND_YEARS: &str = "due with against unlike than is was were his her its their our my your whose that when said only even not also but as via into toward \
    towards beyond versus vs post pre ending ended beginning starting started dated calendar around late be been being becomes made marked both either \
    neither and or until about circa where while through throughout election say says said call called calls make makes expect expects expected saw sees \
    consider considers considered declared including namely particularly especially already again then so if";

/// Words that make a name of the weekday behind them: "Black Monday", "Bloody Sunday".
pub(crate) const BEFORE_WEEKDAYS: &str = "black bloody bowl fat good ruby giving man";
/// Words that make a name of the weekday in front of them: "the Sunday Times".
pub(crate) const AFTER_WEEKDAYS: &str = "times telegraph post mirror express mail herald star tribune independent club school";

/// Words in front of an hour that is told in words: "it was twenty to three".
pub(crate) const TELLS_TIME: [&str; 6] = ["was", "is", "it's", "nearly", "almost", "since"];

/// Time zones: names, what clocks there are ahead of universal time in minutes, and what else a name may mean.
pub(crate) const ZONES: &[(&str, &[i16], &[i16])] = &[
    ("utc gmt", &[0], &[]),
    ("est", &[-300], &[-240]),
    ("edt", &[-240], &[]),
    ("et eastern", &[-300, -240], &[]),
    ("cst", &[-360], &[-300, 480]),
    ("cdt", &[-300], &[]),
    ("ct central", &[-360, -300], &[]),
    ("mst", &[-420], &[-360]),
    ("mdt", &[-360], &[]),
    ("mt mountain", &[-420, -360], &[]),
    ("pst", &[-480], &[-420, 480]),
    ("pdt", &[-420], &[]),
    ("pt pacific", &[-480, -420], &[]),
    ("akst", &[-540], &[]),
    ("akdt", &[-480], &[]),
    ("hst", &[-600], &[]),
    ("bst", &[60], &[360]),
    ("wet", &[0], &[60]),
    ("west", &[60], &[]),
    ("cet", &[60], &[120]),
    ("cest", &[120], &[]),
    ("eet", &[120], &[180]),
    ("eest", &[180], &[]),
    ("msk", &[180], &[240]),
    ("trt", &[180], &[]),
    ("eat", &[180], &[]),
    ("gst", &[240], &[]),
    ("pkt", &[300], &[]),
    ("ist", &[330], &[60, 120]),
    ("ict wib", &[420], &[]),
    ("sgt hkt awst", &[480], &[]),
    ("jst kst", &[540], &[]),
    ("acst", &[570], &[]),
    ("aest", &[600], &[]),
    ("aedt", &[660], &[]),
    ("nzst", &[720], &[]),
    ("nzdt", &[780], &[]),
];

/// Whose age may be told in tens: "in her 30s".
pub(crate) const POSSESSORS: [&str; 8] = ["his", "her", "their", "my", "your", "our", "its", "whose"];

/// Words behind "perhaps" and the like, before "one day": some day.
pub(crate) const SOME_DAY: [&str; 6] = ["maybe", "perhaps", "hopefully", "if", "that", "until"];

/// What has a number in a street or a house: "on the 19th Street".
pub(crate) const NUMBERED_PLACES: [&str; 5] = ["street", "avenue", "floor", "hole", "century"];
