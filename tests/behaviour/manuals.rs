//! What manuals, price lists and notices say of limits, hours, warranties and versions, and what only stands beside that.

use crate::harness::held::{says, silent};

const LIMITS: &str = r#"
thing orla = "Orla Functions" | "Orla Function" | "Orla"
thing kivo = "Kivo Run" | "Kivo"

fact logs: duration { value 1 day  says "Orla keeps runtime logs for {value} on the Pro plan" }
fact timeout: duration { value 60 minutes  says "the maximum request timeout of Kivo Run is {value}"
  says "a request to Kivo Run can take up to {value}" }
fact memory: quantity { value 32 GB  says "the maximum memory of a Kivo Run instance is {value}"  says "Kivo Run supports up to {value} of memory" }
fact duration: duration { value 800 seconds  says "the maximum duration of an Orla Function is {value} on Pro" }
fact attachment: quantity { value 25 MB  says "the maximum size of an attachment in Orla is {value}" }
fact unpublish: duration { value 72 hours  says "the time limit for unpublishing from Orla is {value}" }
"#;

#[test]
fn what_the_writer_has_set_up_is_no_limit() {
    silent(
        LIMITS,
        "memory",
        &["Kivo Run runs our jobs. We have 8 GB per instance.", "Kivo Run runs our jobs. We run with 4 GB of memory at most."],
    );
    says(LIMITS, "memory", "contradicts", &["The maximum memory of a Kivo Run instance is 8 GB."]);
}

#[test]
fn another_doer_than_the_one_asked_for_has_a_limit_of_its_own() {
    silent(
        LIMITS,
        "timeout",
        &[
            "Kivo Run is generous. Jobs are another matter: a task may run for up to 200 hours.",
            "Kivo Run is generous. Work fits in a job, which may take a week.",
        ],
    );
    says(LIMITS, "timeout", "contradicts", &["A request to Kivo Run may run for up to 200 hours."]);
}

#[test]
fn a_time_behind_a_command_is_that_of_the_command() {
    silent(
        LIMITS,
        "timeout",
        &["# Kivo Run service\n\n## Timeouts\n\nThis resource has the following timeouts: `create` - 20 minutes, `delete` - 20 minutes."],
    );
}

#[test]
fn a_runtime_is_no_time_for_which_logs_are_kept() {
    silent(
        LIMITS,
        "logs",
        &[
            "# Orla Functions\n\nFunctions with the edge runtime must answer within 25 seconds.",
            "# Orla limits\n\n| Limit | Pro |\n| --- | --- |\n| Duration | 800 s |",
        ],
    );
    says(LIMITS, "logs", "contradicts", &["Orla keeps runtime logs for 3 days on the Pro plan."]);
}

#[test]
fn the_time_that_a_count_is_told_for_is_no_limit() {
    silent(LIMITS, "duration", &["Sign up with Orla Functions and choose Pro. It runs up to 100,000 pages a day."]);
}

#[test]
fn what_is_usual_or_past_is_no_limit() {
    silent(
        LIMITS,
        "unpublish",
        &[
            "Letters about unpublishing from Orla are usually answered within 2 days.",
            "Orla has grown a lot over the past 10 years, and so has unpublishing.",
        ],
    );
}

#[test]
fn what_stands_in_front_of_up_to_is_limited() {
    silent(LIMITS, "attachment", &["When you open an attachment, Orla shows drawings of up to 8 MB in the browser."]);
    says(LIMITS, "attachment", "contradicts", &["When you send an attachment, Orla takes up to 8 MB."]);
}

const SHOP: &str = r#"
thing one    = "Kivo One"
thing zero   = "Kivo Zero"
thing drift  = "Drift Base"
thing python = "Python"
thing pool   = "Linden Pool"
place lib    = "Harrow Library"
group help   = "Halden support" | "Halden hotline"
thing heat   = "Heatly 20" | "Heatly"
thing wash   = "Aquo 30" | "Aquo"
group cabins = "Linden Cabins"
thing norda  = "Norda API v1" | "Norda v1"
thing pelley = "Pelley"
thing vpn    = "Tidel Box"
thing pebble = "Pebble Free"
thing dock   = "Dockly Hosting" | "Dockly"

fact weight: quantity { value 540 g  says "the Kivo One weighs {value}" }
fact mass: quantity { value 540 g  says "the weight of the Kivo One is {value}" }
fact version: version { value 3.11  says "the Drift Base comes with Python {value}" }
fact ticket: money { value 6.50 euros  says "a day ticket for adults at Linden Pool costs {value}" }
fact opens: time { value 9:30 a.m.  says "Harrow Library opens at {value} on weekdays" }
fact closes: time { value 18:00  says "Halden support closes at {value}"  says "the Halden hotline is open until {value}" }
fact power: choice { value aa
  option aa = "AA batteries" | "AA cells"  option coin = "coin cell"  option mains = "mains"
  says "the Heatly 20 thermostat is powered by {value}" }
fact warranty: duration { value 3 years  says "the warranty of the Aquo 30 is {value}" }
fact deposit: percent { value 30 %  says "the deposit for a booking with Linden Cabins is {value} of the price" }
fact sunset: date { value 2025-06-30  says "the Norda API v1 will be shut down on {value}" }
fact node: version { value 18 or newer  says "Pelley requires Node.js {value}" }
fact trial: duration { value 14 days  says "the free trial of the Tidel Box lasts {value}" }
fact trade: yesno { value no  says yes "commercial use of Pebble Free is allowed" }
fact backup: time { value 02:00 UTC  says "Dockly starts the nightly backup at {value}" }
"#;

#[test]
fn what_belongs_to_a_thing_is_another_one() {
    silent(
        SHOP,
        "weight",
        &[
            "The charging stand of the Kivo One weighs 220 g.",
            "Its predecessor, the Kivo Zero, weighed 700 g; the Kivo One has the same drivers.",
        ],
    );
    says(SHOP, "weight", "contradicts", &["The Kivo One weighs 220 g.", "The small version of the Kivo One weighs 220 g."]);
    says(SHOP, "mass", "contradicts", &["The weight of the Kivo One is 220 g."]);
}

#[test]
fn a_version_is_that_of_the_name_in_front() {
    silent(SHOP, "version", &["The Drift Base comes with Ruby 2.6."]);
    says(SHOP, "version", "contradicts", &["The Drift Base comes with Python 3.9."]);
    says(SHOP, "node", "contradicts", &["# Pelley\n\nThe tool needs Node.js 14."]);
}

#[test]
fn a_price_for_some_is_none_for_others() {
    silent(SHOP, "ticket", &["# Linden Pool prices\n\nFor those aged 6 to 15, a day ticket costs 3 euros."]);
}

#[test]
fn hours_are_those_of_their_days() {
    silent(SHOP, "opens", &["# Harrow Library\n\nWe look forward to your visit on weekdays. On Saturdays we open at 10:00 a.m."]);
    says(
        SHOP,
        "opens",
        "contradicts",
        &["Harrow Library is open from 11 a.m. on weekdays.", "# Harrow Library\n\n## Opening hours\n\n- Weekdays: 11:00 a.m. – 7:00 p.m."],
    );
    silent(SHOP, "opens", &["# Harrow Library\n\n## Opening hours\n\n- Weekends: 11:00 a.m. – 7:00 p.m."]);
    says(SHOP, "closes", "contradicts", &["The Halden hotline closes at 8 p.m.", "Halden support is open until 8 p.m."]);
    says(SHOP, "closes", "agrees", &["# Halden support\n\nOpening hours: 9:00 to 18:00"]);
}

#[test]
fn what_a_device_runs_on_is_its_power() {
    says(
        SHOP,
        "power",
        "contradicts",
        &["The Heatly 20 runs on a coin cell.", "The Heatly 20 thermostat uses a coin cell.", "# Heatly 20\n\n- Power source: coin cell"],
    );
    silent(SHOP, "power", &["The Heatly 20 shows the time. Its remote control needs a coin cell."]);
}

#[test]
fn terms_are_told_in_many_ways() {
    says(
        SHOP,
        "warranty",
        "contradicts",
        &["The Aquo 30 carries a 2-year warranty on parts.", "The warranty of the Aquo 30 runs for one year from delivery."],
    );
    says(
        SHOP,
        "deposit",
        "contradicts",
        &["Linden Cabins asks for a 20% deposit.", "# Linden Cabins\n\nThe deposit is 50 percent of the price."],
    );
    says(SHOP, "trial", "contradicts", &["The Tidel Box offers a seven-day trial to new customers."]);
    says(SHOP, "trade", "agrees", &["Pebble Free is meant for students. Commercial use is not permitted."]);
    says(SHOP, "trade", "contradicts", &["Commercial use is permitted under Pebble Free."]);
    says(SHOP, "backup", "contradicts", &["At 3 a.m. UTC Dockly begins backing up your data."]);
}

#[test]
fn a_service_that_is_to_be_shut_down_is_retired() {
    says(
        SHOP,
        "sunset",
        "contradicts",
        &[
            "The Norda API v1 will be switched off on 31 December 2025.",
            "Norda v1 will be retired on 31 December 2025.",
            "Norda v1 reaches its end of life on 31 December 2025.",
        ],
    );
}

const STORE: &str = r#"
thing stora = "Stora"
fact out: date { value 2022-09-21  says "Stora was launched on {value}" }
fact engine: choice { value tern  option tern = "Tern"  option gull = "Gull"  says "{value} is the default engine in Stora" }
fact growth: quantity { value 300 TB  says "the Stora box can grow to {value}" }
fact kept: duration { value 10 days  says "Stora keeps markers for {value} by default" }
fact note: quantity { value 9 TB  says "the maximum size of a note in Stora is {value}" }
"#;

#[test]
fn what_is_inside_a_thing_has_a_size_of_its_own() {
    silent(
        STORE,
        "note",
        &[
            "# Stora limits\n\n| Resource | Target |\n| --- | --- |\n| Maximum size of a page in a note | 4 MB |",
            "# Stora limits\n\n| Resource | Target |\n| --- | --- |\n| Maximum size of a note | 20,000 x 300 MB |",
        ],
    );
    says(STORE, "note", "contradicts", &["# Stora limits\n\n| Resource | Target |\n| --- | --- |\n| Maximum size of a note | 4 MB |"]);
}

#[test]
fn a_beta_is_no_launch_and_a_setting_no_default() {
    silent(STORE, "out", &["On 11 May 2022 Stora was launched into open beta."]);
    says(STORE, "out", "contradicts", &["On 11 May 2022 Stora was launched."]);
    silent(STORE, "engine", &["The default engine does not suit all tables of Stora. These need `ENGINE=Gull`."]);
    says(STORE, "engine", "contradicts", &["Gull is the default engine in Stora."]);
}

#[test]
fn a_row_tells_of_what_its_own_words_name() {
    silent(STORE, "growth", &["We moved to the Stora box. We sit at 70 GB."]);
    says(STORE, "growth", "contradicts", &["The Stora box can grow to 70 GB."]);
    silent(
        STORE,
        "kept",
        &["# Markers in Stora\n\n| Option | Default | Meaning |\n|---|---|---|\n| `gap_window` | 3h | how long gaps are kept |"],
    );
    says(STORE, "kept", "contradicts", &["# Stora\n\n| | Default |\n|---|---|\n| Markers are kept | 3h |"]);
}
