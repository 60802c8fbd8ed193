//! Finding the English names of holidays, and what is no holiday although it looks like one.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::feasts::HOLIDAYS;
use crate::language::lexeme::Lexeme;

/// Marks the first words of holidays in the lexicon.
pub(super) fn enter(map: &mut FxHashMap<&'static str, Lexeme>) {
    for (word, names) in BY_FIRST_WORD.iter() {
        map.entry(word).or_default().holidays = names;
    }
}

/// The name of a holiday.
#[derive(Debug)]
pub(crate) struct Name {
    /// As the table has it.
    pub(crate) name: &'static str,
    /// Its words, and whether each wants a capital.
    pub(crate) words: Vec<(&'static str, bool)>,
    /// Its place in [`HOLIDAYS`].
    pub(crate) index: usize,
}

/// The names of holidays by their first word.
static BY_FIRST_WORD: LazyLock<FxHashMap<&'static str, Vec<Name>>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, Vec<Name>> = FxHashMap::default();
    for (index, (names, _)) in HOLIDAYS.iter().enumerate() {
        for name in names.split(" | ") {
            let words: Vec<_> = name.split(' ').map(|w| w.strip_prefix('^').map_or((w, false), |w| (w, true))).collect();
            map.entry(words[0].0).or_default().push(Name { name, words, index });
        }
    }
    map
});

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::days::date_of;

    fn check(name: &str, days: &[(i16, &str)]) {
        let index =
            BY_FIRST_WORD[name.split(' ').next().unwrap_or_default()].iter().find(|h| h.name == name).map(|h| h.index).expect("a name");
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
