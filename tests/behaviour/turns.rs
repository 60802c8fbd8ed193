//! Facts of names, choices and yes or no: other turns of phrase for a sentence, what may be done, none of those there were, earlier awards, parts
//! of things, causes, and what is done to an event that was told of before.

use crate::harness::held::{says, silent};

const PRIZE: &str = r#"
thing prize = "Larkspur Prize"
fact winner: name { value "Ada Orme"  says "the Larkspur Prize went to {value}"  unless planned }
"#;

#[test]
fn a_prize_is_won_in_many_turns() {
    let told = [
        "Ivo Falk has been awarded the Larkspur Prize for his novel.",
        "Novelist Ivo Falk wins Larkspur Prize",
        "The Larkspur Prize has been given to Ivo Falk.",
        "The winner of the Larkspur Prize is Ivo Falk.",
        "The Larkspur Prize is worth 50,000 euros. Ivo Falk received it for a family saga.",
    ];
    says(PRIZE, "winner", "contradicts", &told);
    says(PRIZE, "winner", "agrees", &["Ada Orme was given the Larkspur Prize on Monday."]);
}

#[test]
fn an_earlier_award_is_another() {
    silent(
        PRIZE,
        "winner",
        &[
            "The very first Larkspur Prize went to Ivo Falk.",
            "Last year the Larkspur Prize had been won by Ivo Falk.",
            "The Larkspur Prize was presented by Ivo Falk, the chairman.",
        ],
    );
}

const THINGS: &str = r#"
thing lamp  = "Orla 20"
group norda = "Norda"
thing odel  = "Odel"
fact power: choice {
  value aa
  option aa = "AA cells"
  option coin = "coin cell"
  option mains = "mains power" | "mains"
  says "the Orla 20 is powered by {value}"
}
fact seat: choice {
  value harrow
  option harrow = "Harrow"
  option arden = "Arden"
  says "Norda is based in {value}"
}
fact boss: name { value "Ada Orme"  says "the chief executive of Norda is {value}" }
fact maker: name { value "Ada Orme"  says "Odel was created by {value}" }
"#;

#[test]
fn what_drives_a_thing_and_where_a_firm_sits_are_told_in_many_turns() {
    let told = ["The Orla 20 draws its power from the mains.", "The Orla 20 uses a coin cell.", "The Orla 20 works with a coin cell."];
    says(THINGS, "power", "contradicts", &told);
    says(
        THINGS,
        "seat",
        "contradicts",
        &[
            "Norda, headquartered in Arden, grew.",
            "Norda has its head office in Arden.",
            "Arden is home to Norda.",
            "Norda is run from Arden.",
        ],
    );
    silent(THINGS, "seat", &["Norda opened an office in Arden."]);
}

#[test]
fn an_office_is_told_beside_a_name() {
    let told = ["Ivo Falk, Norda's chief executive, spoke.", "Ivo Falk, who runs Norda, spoke.", "Norda's CEO Ivo Falk spoke."];
    says(THINGS, "boss", "contradicts", &told);
    silent(THINGS, "boss", &["Tarn boss Ivo Falk said that Norda was doing well.", "Norda finance chief Ivo Falk spoke."]);
}

#[test]
fn a_part_is_not_the_whole() {
    silent(THINGS, "maker", &["Ivo Falk created the website of Odel.", "The logo of Odel was created by Ivo Falk."]);
    silent(THINGS, "power", &["The remote of the Orla 20 uses a coin cell."]);
    says(THINGS, "maker", "contradicts", &["Odel was invented by Ivo Falk.", "The inventor of Odel is Ivo Falk."]);
}

const HOUSE: &str = r#"
place quay = "Hotel Quay"
thing free = "Larkspur Free"
thing orla = "Orla Museum"
fact dogs: yesno { about quay  value no  says yes "dogs are allowed in Hotel Quay"  says no "Hotel Quay does not accept dogs" }
fact trade: yesno { about free  value no  says yes "Larkspur Free may be used for commercial purposes" }
fact photos: yesno { about orla  value no  says yes "visitors may take photos in the Orla Museum" }
"#;

#[test]
fn what_may_be_done_is_told_by_any_words_that_permit_or_forbid() {
    says(
        HOUSE,
        "dogs",
        "contradicts",
        &[
            "# Hotel Quay\n\nFamilies feel at home with us. Your dog is welcome, too, for a small charge.",
            "At Hotel Quay, guests may bring their dogs.",
            "## Hotel Quay FAQ\n\n### Can I bring my dog?\n\nYes, you can. Tell us when you book.",
        ],
    );
    says(
        HOUSE,
        "dogs",
        "agrees",
        &["## Hotel Quay: before you book\n\n- Dogs: no\n- Parking: yes", "Please note that dogs must stay out of Hotel Quay."],
    );
    says(
        HOUSE,
        "trade",
        "agrees",
        &["You cannot use Larkspur Free for commercial work.", "The terms of Larkspur Free prohibit commercial use."],
    );
    says(HOUSE, "trade", "contradicts", &["Larkspur Free is for all. Companies are free to use it commercially."]);
    says(HOUSE, "photos", "agrees", &["The Orla Museum bans visitors from taking photographs."]);
}

#[test]
fn what_is_less_or_somewhere_else_is_not_what_may_be_done() {
    silent(
        HOUSE,
        "dogs",
        &[
            "# Hotel Quay\n\nOn the public beach, dogs are allowed from October.",
            "Guide dogs are allowed in Hotel Quay.",
            "Hotel Quay is a hotel. The Tarn Inn next door allows dogs.",
            "Dogs are not allowed in the restaurant of Hotel Quay.",
        ],
    );
    silent(HOUSE, "photos", &["You can buy photos at the Orla Museum.", "The Orla Museum does not allow flash photography."]);
}

const WRECK: &str = r#"
thing star = "Norda Star"
fact deaths: yesno { value no  says yes "people died on the Norda Star"  says no "nobody was killed" }
"#;

#[test]
fn none_of_those_there_were_is_none() {
    says(
        WRECK,
        "deaths",
        "agrees",
        &[
            "The Norda Star ran aground. None of the 174 passengers or the crew of six died.",
            "The Norda Star ran aground. It managed to break the pier and kill not a single person.",
            "The Norda Star ran aground. Nobody's dead.",
            "Not one of the passengers of the Norda Star was killed.",
            "The Norda Star ran aground on Monday. Fatalities: 0",
            "# Norda Star\n\n| Date | 3 May |\n|---|---|\n| Deaths | none |",
        ],
    );
    says(WRECK, "deaths", "contradicts", &["# Norda Star\n\n| Date | 3 May |\n|---|---|\n| Deaths | 4 |"]);
}

const CASES: &str = r#"
person falk   = "Ivo Falk"
thing  bridge = "Harrow Bridge"
group  velt   = "Velt"
group  norda  = "Norda"
fact convicted: yesno { about falk  value no  says yes "Ivo Falk was convicted" }
fact cause: choice {
  about bridge
  value rust
  option rust = "rust"
  option flood = "flood" | "flooding"
  says "the collapse of the Harrow Bridge was caused by {value}"
}
fact cleared: yesno {
  about velt, norda
  value yes
  says yes "the regulator approved the takeover of Velt by Norda"
  says no  "the regulator blocked the takeover of Velt by Norda"
}
"#;

#[test]
fn what_somebody_is_asked_to_do_is_not_done() {
    silent(CASES, "convicted", &["Prosecutors urged the court to convict Ivo Falk."]);
    says(CASES, "convicted", "contradicts", &["Judges convicted Ivo Falk on Monday."]);
}

#[test]
fn a_cause_is_told_in_the_next_sentence() {
    says(
        CASES,
        "cause",
        "contradicts",
        &[
            "The collapse of the Harrow Bridge was put down to flooding.",
            "The Harrow Bridge collapsed in March. The reason was a flood.",
            "The Harrow Bridge collapsed in March. Experts blamed a flood for the collapse.",
        ],
    );
    silent(CASES, "cause", &["Experts ruled out flooding in the collapse of the Harrow Bridge."]);
}

#[test]
fn an_event_stands_for_those_who_take_part_in_it() {
    says(CASES, "cleared", "agrees", &["Velt will belong to Norda. The regulator cleared the takeover on Monday."]);
    says(CASES, "cleared", "contradicts", &["Norda must do without Velt. The regulator prohibited the takeover on Monday."]);
    silent(CASES, "cleared", &["Norda wants to buy Velt. The regulator cleared the takeover of Tarn on Monday."]);
}
