//! The English names of holidays, and the days they fall on.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::language::holiday::At::{Begun, Runs};
use crate::language::holiday::Rule::{self, *};
use crate::language::lexeme::Lexeme;

/// Marks the first words of holidays in the lexicon.
pub(super) fn enter(map: &mut FxHashMap<&'static str, Lexeme>) {
    for word in BY_FIRST_WORD.keys() {
        map.entry(word).or_default().holiday = true;
    }
}

/// The names of holidays by their first word, each with its place in [`HOLIDAYS`].
static BY_FIRST_WORD: LazyLock<FxHashMap<&'static str, Vec<(&'static str, usize)>>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, Vec<(&'static str, usize)>> = FxHashMap::default();
    for (index, (names, _)) in HOLIDAYS.iter().enumerate() {
        for name in names.split(" | ") {
            let first = name.split(' ').next().unwrap_or(name);
            map.entry(first.strip_prefix('^').unwrap_or(first)).or_default().push((name, index));
        }
    }
    map
});

/// The names of holidays that begin with `word`, each with its place in [`HOLIDAYS`].
pub(crate) fn holidays(word: &str) -> &'static [(&'static str, usize)] {
    BY_FIRST_WORD.get(word).map_or(&[], Vec::as_slice)
}

/// Names of days that other nations have too, on other days: "Kenya's Independence Day" is none of ours.
pub(crate) const NATIONAL: &[&str] = &[
    "independence day",
    "memorial day",
    "veterans day",
    "remembrance day",
    "^victory ^day",
    "^flag ^day",
    "labor day",
    "labour day",
    "^election ^day",
    "emancipation day",
    "thanksgiving",
    "thanksgiving day",
    "mother 's day",
    "mothers day",
    "father 's day",
    "fathers day",
    "^women 's ^day",
    "christmas",
    "christmas eve",
    "christmas day",
    "easter",
    "easter sunday",
    "good friday",
];

/// Words behind the name of a holiday that make it the name of something else: "Easter Island", "the Good Friday Agreement".
pub(crate) const NO_DAY: &str = "agreement agreements accord accords war wars offensive rising rebellion island islands tree trees card cards carol \
    carols song songs album movie film films special present presents gift gifts shopping market markets lights decorations pudding cracker crackers \
    jumper jumpers sweater sweaters bonus season period break recess holidays spirit egg eggs bunny basket baskets costume costumes candy tsunami";

/// Holidays: their names, with ` | ` between; and the days they fall on. A word behind `^` must have a capital: without one it is an ordinary
/// word ("had an epiphany"). Hyphens, apostrophes at the end of words and stops of abbreviations are left out, and may be there in the text.
pub(crate) const HOLIDAYS: &[(&str, Rule)] = &[
    // Days that stand still.
    ("new year 's day | new year day | new years day | yuandan", Fixed(1, 1)),
    ("new year 's eve | new year eve | new years eve | hogmanay", Fixed(12, 31)),
    ("christmas | christmas day | xmas | xmas day", Fixed(12, 25)),
    ("christmas eve | xmas eve", Fixed(12, 24)),
    ("boxing day | st stephen 's day", Fixed(12, 26)),
    ("^epiphany | three kings day | three kings ' day | feast of the epiphany", Fixed(1, 6)),
    ("orthodox christmas | orthodox christmas day | coptic christmas | ethiopian christmas", Fixed(1, 7)),
    ("orthodox christmas eve", Fixed(1, 6)),
    ("orthodox epiphany", Fixed(1, 19)),
    ("orthodox new year | ^old ^new ^year", Fixed(1, 14)),
    ("valentine 's day | valentine day | valentines day | saint valentine 's day | st valentine 's day", Fixed(2, 14)),
    ("groundhog day | groundhogs day | groundhog 's day", Fixed(2, 2)),
    ("burns night", Fixed(1, 25)),
    ("candlemas", Fixed(2, 2)),
    ("abraham lincoln 's birthday | lincoln 's birthday", Fixed(2, 12)),
    ("leap day", Fixed(2, 29)),
    ("defender of the fatherland day", Fixed(2, 23)),
    ("st david 's day | saint david 's day", Fixed(3, 1)),
    ("international women 's day | ^women 's ^day", Fixed(3, 8)),
    ("ides of march", Fixed(3, 15)),
    ("pi day", Fixed(3, 14)),
    (
        "saint patrick 's day | st patrick 's day | saint patricks day | st patricks day | saint paddy 's day | st paddy 's day",
        Fixed(3, 17),
    ),
    ("feast of the annunciation", Fixed(3, 25)),
    ("cesar chavez day", Fixed(3, 31)),
    ("april fool 's day | april fools day", Fixed(4, 1)),
    ("national sibling day | siblings day", Fixed(4, 10)),
    ("pohela boishakh | bengali new year | puthandu | tamil new year", Fixed(4, 14)),
    ("songkran", Days(4, 13, 3)),
    ("st george 's day | saint george 's day", Fixed(4, 23)),
    ("earth day", Fixed(4, 22)),
    ("anzac day", Fixed(4, 25)),
    ("walpurgis night", Fixed(4, 30)),
    (
        "may day | international workers day | int'l workers day | international labor day | international labour day | workers day",
        Fixed(5, 1),
    ),
    ("star wars day", Fixed(5, 4)),
    ("cinco de mayo", Fixed(5, 5)),
    ("^victory ^day | europe day", Fixed(5, 9)),
    ("ve day | v e day", Fixed(5, 8)),
    ("d day", Fixed(6, 6)),
    ("russia day", Fixed(6, 12)),
    ("^flag ^day", Fixed(6, 14)),
    ("juneteenth", Fixed(6, 19)),
    ("canada day", Fixed(7, 1)),
    ("independence day | fourth of july | july fourth | july 4 th", Fixed(7, 4)),
    ("bastille day", Fixed(7, 14)),
    ("mandela day | nelson mandela day | nelson mandela international day", Fixed(7, 18)),
    ("assumption day | feast of the assumption", Fixed(8, 15)),
    ("patriot day", Fixed(9, 11)),
    ("michaelmas", Fixed(9, 29)),
    ("gandhi jayanti", Fixed(10, 2)),
    ("german unity day | day of german unity", Fixed(10, 3)),
    ("halloween | hallowe'en | all hallows eve", Fixed(10, 31)),
    ("all saints day | world vegan day", Fixed(11, 1)),
    ("all souls day | ^day of the ^dead", Fixed(11, 2)),
    ("guy fawkes night | guy fawkes day | bonfire night", Fixed(11, 5)),
    ("singles day", Fixed(11, 11)),
    ("veterans day | veteran 's day | armistice day | remembrance day", Fixed(11, 11)),
    ("st andrew 's day | saint andrew 's day", Fixed(11, 30)),
    ("st nicholas day | saint nicholas day", Fixed(12, 6)),
    ("pearl harbor day", Fixed(12, 7)),
    ("feast of the immaculate conception", Fixed(12, 8)),
    ("kwanzaa", Days(12, 26, 7)),
    // The days of nations.
    ("australia day", Fixed(1, 26)),
    ("waitangi day", Fixed(2, 6)),
    ("american independence day | america 's independence day | u.s. independence day", Fixed(7, 4)),
    ("india 's republic day | indian republic day", Fixed(1, 26)),
    ("india 's independence day | indian independence day", Fixed(8, 15)),
    ("pakistan 's independence day | pakistani independence day", Fixed(8, 14)),
    ("bangladesh 's independence day", Fixed(3, 26)),
    ("sri lanka 's independence day", Fixed(2, 4)),
    ("indonesia 's independence day | indonesian independence day", Fixed(8, 17)),
    ("malaysia 's independence day | malaysian independence day", Fixed(8, 31)),
    ("philippine independence day | philippines ' independence day", Fixed(6, 12)),
    ("ukraine 's independence day | ukrainian independence day", Fixed(8, 24)),
    ("poland 's independence day | polish independence day", Fixed(11, 11)),
    ("finland 's independence day | finnish independence day", Fixed(12, 6)),
    ("estonia 's independence day | estonian independence day", Fixed(2, 24)),
    ("greece 's independence day | greek independence day", Fixed(3, 25)),
    ("georgia 's independence day", Fixed(5, 26)),
    ("armenia 's independence day | armenian independence day", Fixed(9, 21)),
    ("kazakhstan 's independence day", Fixed(12, 16)),
    ("belarus 's independence day | belarusian independence day", Fixed(7, 3)),
    ("nigeria 's independence day | nigerian independence day", Fixed(10, 1)),
    ("ghana 's independence day", Fixed(3, 6)),
    ("kenya 's independence day | jamhuri day", Fixed(12, 12)),
    ("zimbabwe 's independence day", Fixed(4, 18)),
    ("south sudan 's independence day", Fixed(7, 9)),
    ("algeria 's independence day", Fixed(7, 5)),
    ("jordan 's independence day", Fixed(5, 25)),
    ("lebanon 's independence day", Fixed(11, 22)),
    ("mexico 's independence day | mexican independence day", Fixed(9, 16)),
    ("brazil 's independence day | brazilian independence day", Fixed(9, 7)),
    ("argentina 's independence day", Fixed(7, 9)),
    ("colombia 's independence day", Fixed(7, 20)),
    ("venezuela 's independence day", Fixed(7, 5)),
    ("jamaica 's independence day", Fixed(8, 6)),
    ("china 's national day | chinese national day", Fixed(10, 1)),
    ("taiwan 's national day | double ten day", Fixed(10, 10)),
    ("vietnam 's national day", Fixed(9, 2)),
    ("singapore 's national day", Fixed(8, 9)),
    ("spain 's national day", Fixed(10, 12)),
    ("switzerland 's national day | swiss national day", Fixed(8, 1)),
    ("belgium 's national day | belgian national day", Fixed(7, 21)),
    ("austria 's national day", Fixed(10, 26)),
    ("norway 's national day | norway 's constitution day", Fixed(5, 17)),
    ("sweden 's national day", Fixed(6, 6)),
    ("turkey 's republic day | turkish republic day", Fixed(10, 29)),
    ("italy 's republic day | italian republic day", Fixed(6, 2)),
    ("saudi national day | saudi arabia 's national day", Fixed(9, 23)),
    ("^king 's ^day | koningsdag", NoSunday(4, 27, 2014, 9998)),
    ("^queen 's ^day | koninginnedag", NoSunday(4, 30, 1980, 2013)),
    ("victoria day", OnOrAfter(5, 18, 1)),
    ("canadian thanksgiving | canada 's thanksgiving", Nth(10, 2, 1)),
    ("remembrance sunday", Nth(11, 2, 7)),
    ("melbourne cup day", Nth(11, 1, 2)),
    ("commonwealth day", Nth(3, 2, 1)),
    // The days of the United Nations and of causes.
    ("international holocaust remembrance day | holocaust memorial day", Fixed(1, 27)),
    ("world cancer day", Fixed(2, 4)),
    ("international mother language day", Fixed(2, 21)),
    ("world wildlife day", Fixed(3, 3)),
    ("world kidney day", Nth(3, 2, 4)),
    ("international day of happiness", Fixed(3, 20)),
    ("world down syndrome day", Fixed(3, 21)),
    ("world water day", Fixed(3, 22)),
    ("world meteorological day", Fixed(3, 23)),
    ("world tuberculosis day | world tb day", Fixed(3, 24)),
    ("world autism awareness day", Fixed(4, 2)),
    ("world health day", Fixed(4, 7)),
    ("international roma day", Fixed(4, 8)),
    ("world malaria day", Fixed(4, 25)),
    ("world press freedom day", Fixed(5, 3)),
    ("international nurses day", Fixed(5, 12)),
    ("world bee day", Fixed(5, 20)),
    ("africa day", Fixed(5, 25)),
    ("world no tobacco day", Fixed(5, 31)),
    ("international children 's day", Fixed(6, 1)),
    ("world environment day", Fixed(6, 5)),
    ("world oceans day", Fixed(6, 8)),
    ("world blood donor day", Fixed(6, 14)),
    ("world refugee day", Fixed(6, 20)),
    ("international day of yoga | international yoga day", Fixed(6, 21)),
    ("world population day", Fixed(7, 11)),
    ("world hepatitis day", Fixed(7, 28)),
    ("international youth day | world elephant day", Fixed(8, 12)),
    ("world humanitarian day", Fixed(8, 19)),
    ("international literacy day", Fixed(9, 8)),
    ("world suicide prevention day", Fixed(9, 10)),
    ("international day of democracy", Fixed(9, 15)),
    ("international day of peace | world alzheimer 's day", Fixed(9, 21)),
    ("world tourism day", Fixed(9, 27)),
    ("world rabies day", Fixed(9, 28)),
    ("world heart day", Fixed(9, 29)),
    ("world teachers day", Fixed(10, 5)),
    ("world mental health day", Fixed(10, 10)),
    ("international day of the girl | international day of the girl child", Fixed(10, 11)),
    ("world food day", Fixed(10, 16)),
    ("united nations day", Fixed(10, 24)),
    ("world diabetes day", Fixed(11, 14)),
    ("international men 's day | world toilet day", Fixed(11, 19)),
    ("world children 's day | universal children 's day | transgender day of remembrance", Fixed(11, 20)),
    ("international day for the elimination of violence against women", Fixed(11, 25)),
    ("world aids day", Fixed(12, 1)),
    ("international day of persons with disabilities", Fixed(12, 3)),
    ("international anti corruption day", Fixed(12, 9)),
    ("human rights day", Fixed(12, 10)),
    ("international migrants day", Fixed(12, 18)),
    // American days that move.
    ("tax day", Due((4, 15), (4, 16))),
    ("boss 's day", Observed(10, 16)),
    ("emancipation day", Observed(4, 16)),
    (
        "martin luther king day | martin luther king jr day | martin luther king , jr day | mlk day | martin luther king 's day",
        Nth(1, 3, 1),
    ),
    ("presidents day | president 's day | washington 's birthday | george washington day | daisy gatson bates day", Nth(2, 3, 1)),
    ("patriots day", Nth(4, 3, 1)),
    ("arbor day", Nth(4, -1, 5)),
    ("administrative professionals day | administrative professional 's day", NthAfter(4, -1, 6, -3)),
    ("mother 's day | mothers day", Nth(5, 2, 7)),
    ("memorial day", Nth(5, -1, 1)),
    ("father 's day | fathers day", Nth(6, 3, 7)),
    ("labor day | labour day", Nth(9, 1, 1)),
    ("national grandparents day | grandparents day", NthAfter(9, 1, 1, 6)),
    ("columbus day | indigenous peoples day", Nth(10, 2, 1)),
    ("thanksgiving | thanksgiving day | thanks giving day", Nth(11, 4, 4)),
    ("thanksgiving eve", NthAfter(11, 4, 4, -1)),
    ("daylight saving start | daylight saving start day | daylight savings start day", Nth(3, 2, 7)),
    ("daylight saving end | daylight saving end day | daylight savings end day | daylight savings end", Nth(11, 1, 7)),
    ("super tuesday", Table(SUPER_TUESDAY)),
    ("black friday", NthAfter(11, 4, 4, 1)),
    ("small business saturday", NthAfter(11, 4, 4, 2)),
    ("cyber monday", NthAfter(11, 4, 4, 4)),
    ("giving tuesday", NthAfter(11, 4, 4, 5)),
    ("^election ^day", NthAfter(11, 1, 1, 1)),
    // Christian feasts.
    ("easter | easter sunday | easter day", Easter(0)),
    ("easter monday | easter mon", Easter(1)),
    ("easter eve | holy saturday", Easter(-1)),
    ("good friday", Easter(-2)),
    ("holy thursday | maundy thursday", Easter(-3)),
    ("palm sunday | branch sunday", Easter(-7)),
    ("mothering sunday", Easter(-21)),
    ("ash wednesday", Easter(-46)),
    ("shrove tuesday | mardi gras | pancake day | pancake tuesday", Easter(-47)),
    ("ascension day | ascension thursday | feast of the ascension", Easter(39)),
    ("pentecost | pentecost sunday | whit sunday | white sunday", Easter(49)),
    ("whit monday | pentecost monday", Easter(50)),
    ("trinity sunday", Easter(56)),
    ("feast of corpus christi | corpus christi day", Easter(60)),
    ("advent sunday", OnOrAfter(11, 27, 7)),
    ("orthodox easter | orthodox easter sunday", Orthodox(0)),
    ("orthodox easter monday | sham el nessim", Orthodox(1)),
    ("orthodox good friday", Orthodox(-2)),
    ("orthodox palm sunday", Orthodox(-7)),
    ("orthodox pentecost", Orthodox(49)),
    ("timkat", Coptic(5, 11)),
    ("enkutatash | ethiopian new year | coptic new year", Coptic(1, 1)),
    ("meskel", Coptic(1, 17)),
    // Jewish feasts.
    ("rosh hashanah | rosh hashana", Hebrew(7, 1, 2)),
    ("yom kippur | day of atonement", Hebrew(7, 10, 1)),
    ("sukkot | succot | succos | feast of tabernacles | feast of the ingathering", Hebrew(7, 15, 8)),
    ("shemini atzeret | shmini atzeret | simchat torah | simhat torah", Hebrew(7, 22, 1)),
    ("hanukkah | hanukah | chanukah", Hebrew(9, 25, 8)),
    ("tu bishvat | tu b'shevat", Hebrew(11, 15, 1)),
    ("purim", Hebrew(12, 14, 1)),
    ("passover | pesach", Hebrew(1, 15, 8)),
    ("lag b'omer | lag baomer", Hebrew(2, 18, 1)),
    ("shavuot", Hebrew(3, 6, 2)),
    ("tisha b'av | tisha bav", HebrewFast(5, 9)),
    // Islamic feasts.
    ("ramadan | ramazan | ramzan", Islamic(9, 1, 30)),
    ("laylat al qadr | lailat al qadr | laylatul qadr | lailatul qadr", Islamic(9, 27, 1)),
    ("jumu'atul wida | jumatul wida | jumat ul wida | al quds day | quds day", FridayBefore(10)),
    ("eid al fitr | eid ul fitr | eid el fitr | id ul fitr | idul fitri | hari raya aidilfitri", Islamic(10, 1, 1)),
    ("day of arafah | day of arafat | arafat day", Islamic(12, 9, 1)),
    (
        "eid al adha | eid ul adha | eid el adha | id ul adha | eid al azha | eid ul azha | eidul azha | eid ul zuha | idul adha | bakrid \
         | hari raya haji | kurban bayrami | feast of the sacrifice | sacrifice feast | feast of sacrifice",
        Islamic(12, 10, 1),
    ),
    ("islamic new year | hijri new year | muslim new year", Islamic(1, 1, 1)),
    ("ashura", Islamic(1, 10, 1)),
    ("arbaeen", Islamic(2, 20, 1)),
    ("mawlid | mawlid al nabi | milad un nabi | eid milad un nabi | eid e milad | prophet 's birthday", Islamic(3, 12, 1)),
    // Feasts of India.
    ("diwali | deepavali | lakshmi puja | divali", Indian(5, 30, Begun(18.0), 1)),
    ("dhanteras", Indian(5, 28, Begun(20.0), 1)),
    ("naraka chaturdashi | chhoti diwali | choti diwali", Indian(5, 29, Begun(5.75), 1)),
    ("kali puja", Indian(5, 30, Begun(24.0), 1)),
    ("govardhan puja", Indian(6, 1, Begun(17.0), 1)),
    ("bhai dooj | bhai duj", Indian(6, 2, Begun(14.0), 1)),
    ("chhath | chhath puja | dala puja | dala chhath", Indian(6, 6, Begun(6.0), 1)),
    ("guru nanak jayanti | guru nanak gurpurab", Indian(6, 15, Runs(8.0), 1)),
    ("navaratri | navratri", Indian(5, 1, Begun(9.0), 9)),
    ("durga puja", Indian(5, 6, Begun(6.0), 5)),
    ("maha saptami", Indian(5, 7, Begun(6.0), 1)),
    ("maha ashtami | durga ashtami", Indian(5, 8, Begun(6.0), 1)),
    ("maha navami", Indian(5, 9, Begun(15.0), 1)),
    ("dussehra | dasara | vijayadashami | vijaya dashami", Indian(5, 10, Runs(12.0), 1)),
    ("valmiki jayanti | pargat diwas | maharishi valmiki jayanti", Indian(5, 15, Begun(7.0), 1)),
    ("karva chauth | karwa chauth", Indian(5, 19, Begun(20.5), 1)),
    ("ganesh chaturthi | vinayaka chaturthi", Indian(4, 4, Begun(11.0), 1)),
    ("anant chaturdashi", Indian(4, 14, Runs(3.5), 1)),
    ("mahalaya", Indian(4, 30, Runs(14.5), 1)),
    ("nag panchami", Indian(3, 5, Begun(8.5), 1)),
    ("raksha bandhan | rakhi | rakshabandhan", Indian(3, 15, Runs(8.25), 1)),
    ("janmashtami | krishna janmashtami | gokulashtami | krishna jayanti", Indian(3, 23, Begun(5.25), 1)),
    ("rath yatra", Indian(2, 2, Begun(6.0), 1)),
    ("guru purnima", Indian(2, 15, Begun(6.5), 1)),
    ("kabir jayanti", Indian(1, 15, Begun(6.0), 1)),
    ("vesak | ^buddha day", Indian(0, 15, Begun(18.0), 1)),
    ("buddha purnima | buddha jayanti", Indian(0, 15, Runs(5.5), 1)),
    ("parshuram jayanti | parashurama jayanti", Indian(0, 3, Runs(19.0), 1)),
    ("chaitra navratri", Indian(11, 1, Runs(4.0), 9)),
    ("ugadi | yugadi | gudi padwa | chaitra sukladi | chaitra sukhladi", Indian(11, 1, Runs(6.5), 1)),
    ("ram navami | rama navami", Indian(11, 9, Runs(12.0), 1)),
    ("mahavir jayanti", Indian(11, 13, Runs(5.0), 1)),
    ("hanuman jayanti", Indian(11, 15, Begun(6.0), 1)),
    ("holika dahan | chhoti holi", Indian(10, 15, Runs(16.5), 1)),
    ("holi | phagwah | dhulandi", Indian(10, 16, Begun(16.5), 1)),
    ("maha shivaratri | shivaratri | mahashivratri | maha shivratri | shivratri", Indian(9, 29, Begun(24.0), 1)),
    ("guru ravidas jayanti | guru ravidass jayanti | guru ravidas birthday", Indian(9, 15, Runs(7.5), 1)),
    ("vasant panchami | basant panchami", Indian(9, 5, Begun(12.0), 1)),
    ("guru gobind singh birthday | guru gobind singh jayanti", Indian(8, 7, Begun(7.0), 1)),
    ("pongal | thai pongal | makar sankranti | makara sankranti | makara sankranthi | maghi", Sign(9, 17.5)),
    ("vaisakhi | baisakhi", Sign(0, 24.0)),
    ("rabindra jayanti | rabindranath jayanti", Fixed(5, 9)),
    ("ambedkar jayanti", Fixed(4, 14)),
    ("lohri | bogi | bogi pandigai", Fixed(1, 13)),
    ("kaanum pongal", Fixed(1, 16)),
    ("onam | thiruvonam", Table(ONAM)),
    ("thaipusam", Table(THAIPUSAM)),
    // Feasts of China and its neighbours, of Persia and of the Parsis.
    (
        "chinese new year | lunar new year | chinese new year 's day | chinese lunar new year | chinese lunar new year 's day | lunar new year 's day \
         | ^spring ^festival | seollal",
        Chinese(1, 1, 0),
    ),
    ("chinese new year 's eve | lunar new year 's eve", Chinese(1, 1, -1)),
    ("dragon boat festival", Chinese(5, 5, 0)),
    ("qixi festival", Chinese(7, 7, 0)),
    ("hungry ghost festival", Chinese(7, 15, 0)),
    ("mid autumn festival | moon festival | chuseok", Chinese(8, 15, 0)),
    ("double ninth festival | chongyang festival", Chinese(9, 9, 0)),
    ("nowruz | norouz | persian new year | iranian new year", Persian(1, 1)),
    ("parsi new year", Every365(8, 17)),
];

/// The day most American states hold their primary elections.
const SUPER_TUESDAY: &[(i16, i8, i8)] = &[(2000, 3, 7), (2004, 3, 2), (2008, 2, 5), (2012, 3, 6), (2016, 3, 1), (2020, 3, 3), (2024, 3, 5)];

/// The chief day of Onam, by the moon's place among the stars.
const ONAM: &[(i16, i8, i8)] = &[
    (2015, 8, 28),
    (2016, 9, 14),
    (2017, 9, 4),
    (2018, 8, 25),
    (2019, 9, 11),
    (2020, 8, 31),
    (2021, 8, 21),
    (2022, 9, 8),
    (2023, 8, 29),
    (2024, 9, 15),
    (2025, 9, 5),
    (2026, 8, 26),
];

/// As Malaysia keeps it.
const THAIPUSAM: &[(i16, i8, i8)] = &[
    (2016, 1, 24),
    (2017, 2, 9),
    (2018, 1, 31),
    (2019, 1, 21),
    (2020, 2, 8),
    (2021, 1, 28),
    (2022, 1, 18),
    (2023, 2, 5),
    (2024, 1, 25),
    (2025, 2, 11),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::days::date_of;

    fn check(name: &str, days: &[(i16, &str)]) {
        let index = holidays(name.split(' ').next().unwrap_or_default()).iter().find(|h| h.0 == name).map(|h| h.1).expect("a name");
        for &(year, day) in days {
            let got: Vec<_> = HOLIDAYS[index].1.starts(year).iter().map(|&n| date_of(n).to_string()[5..].to_owned()).collect();
            assert_eq!(got.join(" "), day, "{name} {year}");
        }
    }

    #[test]
    fn no_name_stands_twice() {
        let mut names: Vec<_> = HOLIDAYS.iter().flat_map(|h| h.0.split(" | ")).map(|n| n.replace('^', "")).collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn feasts_of_india_fall_where_its_calendars_put_them() {
        check("diwali", &[(2016, "10-30"), (2017, "10-19"), (2018, "11-07"), (2019, "10-27"), (2020, "11-14"), (2021, "11-04")]);
        check("diwali", &[(2022, "10-24"), (2023, "11-12"), (2024, "10-31"), (2025, "10-20")]);
        check("dhanteras", &[(2018, "11-05"), (2019, "10-25"), (2021, "11-02"), (2022, "10-22"), (2023, "11-10"), (2024, "10-29")]);
        check("chhath puja", &[(2018, "11-13"), (2019, "11-02"), (2020, "11-20"), (2021, "11-10"), (2022, "10-30"), (2023, "11-19")]);
        check("dussehra", &[(2017, "09-30"), (2018, "10-19"), (2019, "10-08"), (2020, "10-25"), (2021, "10-15"), (2022, "10-05")]);
        check("dussehra", &[(2023, "10-24"), (2024, "10-12"), (2025, "10-02")]);
        check("maha saptami", &[(2021, "10-12")]);
        check("maha ashtami", &[(2019, "10-06"), (2021, "10-13"), (2022, "10-03"), (2023, "10-22")]);
        check("navratri", &[(2018, "10-10"), (2019, "09-29"), (2020, "10-17"), (2021, "10-07"), (2022, "09-26"), (2023, "10-15")]);
        check("durga puja", &[(2018, "10-15"), (2019, "10-04"), (2021, "10-11"), (2022, "10-01"), (2023, "10-20")]);
        check("karva chauth", &[(2018, "10-27"), (2019, "10-17"), (2020, "11-04"), (2021, "10-24"), (2022, "10-13"), (2023, "11-01")]);
        check(
            "guru nanak jayanti",
            &[(2018, "11-23"), (2019, "11-12"), (2020, "11-30"), (2021, "11-19"), (2022, "11-08"), (2023, "11-27")],
        );
        check("ganesh chaturthi", &[(2018, "09-13"), (2019, "09-02"), (2020, "08-22"), (2021, "09-10"), (2022, "08-31"), (2023, "09-19")]);
        check("raksha bandhan", &[(2017, "08-07"), (2018, "08-26"), (2019, "08-15"), (2020, "08-03"), (2021, "08-22"), (2024, "08-19")]);
        check("janmashtami", &[(2018, "09-03"), (2019, "08-24"), (2020, "08-12"), (2021, "08-30"), (2022, "08-19"), (2023, "09-07")]);
        check("rath yatra", &[(2018, "07-14"), (2019, "07-04"), (2020, "06-23"), (2021, "07-12"), (2022, "07-01"), (2023, "06-20")]);
        check("buddha purnima", &[(2018, "04-30"), (2019, "05-18"), (2020, "05-07"), (2021, "05-26"), (2022, "05-16"), (2023, "05-05")]);
        check("ugadi", &[(2018, "03-18"), (2019, "04-06"), (2020, "03-25"), (2021, "04-13"), (2022, "04-02"), (2023, "03-22")]);
        check("ram navami", &[(2018, "03-25"), (2020, "04-02"), (2021, "04-21"), (2022, "04-10"), (2023, "03-30"), (2024, "04-17")]);
        check("holi", &[(2016, "03-24"), (2017, "03-13"), (2018, "03-02"), (2019, "03-21"), (2020, "03-10"), (2021, "03-29")]);
        check("holi", &[(2022, "03-18"), (2023, "03-08"), (2024, "03-25"), (2025, "03-14")]);
        check("holika dahan", &[(2018, "03-01"), (2019, "03-20"), (2024, "03-24")]);
        check("maha shivaratri", &[(2018, "02-13"), (2019, "03-04"), (2020, "02-21"), (2021, "03-11"), (2022, "03-01"), (2023, "02-18")]);
        check("vasant panchami", &[(2018, "01-22"), (2019, "02-10"), (2021, "02-16"), (2022, "02-05"), (2023, "01-26"), (2024, "02-14")]);
        check("guru gobind singh jayanti", &[(2017, "01-05 12-25"), (2019, "01-13"), (2020, "01-02"), (2021, "01-20"), (2018, "")]);
        check("makar sankranti", &[(2017, "01-14"), (2019, "01-15"), (2020, "01-15"), (2022, "01-14"), (2024, "01-15"), (2025, "01-14")]);
        check("vaisakhi", &[(2016, "04-13"), (2018, "04-14"), (2019, "04-14"), (2020, "04-13"), (2024, "04-13")]);
    }
}
