//! Sentences that say the same of something and a name, or one of several options, in other turns of phrase.
//!
//! `X` stands for what the sentence is about, `V` for the value, `N` for a noun of up to four words. A sentence of the rules that is put like a
//! row of a set (but none in `only`) is looked for in the other rows too.

/// Sentences that say the same.
#[derive(Debug)]
pub(crate) struct Turns {
    /// Whether a name may be told so.
    pub(crate) names: bool,
    /// Whether one of several options may be.
    pub(crate) choices: bool,
    /// Words one of which is said of what it is about; none where anything may be.
    pub(crate) of: &'static [&'static str],
    /// How it may be put in the rules and in a text.
    pub(crate) rows: &'static [&'static str],
    /// How it may be put in a text, where the same words in the rules may say something else.
    pub(crate) only: &'static [&'static str],
}

/// All sets.
pub(crate) const TURNS: &[Turns] = &[
    // who has a prize
    Turns {
        names: true,
        choices: false,
        of: &["prize", "award", "medal", "trophy", "scholarship", "fellowship", "cup", "title", "honour", "honor"],
        rows: &[
            "V won X",
            "the winner of X is V",
            "X was awarded to V",
            "X went to V",
            "V received X",
            "V was awarded X",
            "X was given to V",
            "V was given X",
            "X was won by V",
        ],
        only: &["V collected X", "V was presented with X", "the jury of X honoured V", "the judges of X chose V"],
    },
    // where a firm has its seat
    Turns {
        names: true,
        choices: true,
        of: &[],
        rows: &[
            "X is based in V",
            "the headquarters of X is in V",
            "X is headquartered in V",
            "X has its headquarters in V",
            "X has its head office in V",
            "the head office of X is in V",
        ],
        only: &["X has its seat in V", "X is run from V", "V is home to X"],
    },
    // who leads a firm
    Turns {
        names: true,
        choices: false,
        of: &[],
        rows: &["the chief executive of X is V", "the chief executive officer of X is V", "V is the chief executive of X"],
        only: &["the boss of X is V", "X is led by V", "V runs X", "V is at the head of X"],
    },
    Turns {
        names: true,
        choices: false,
        of: &[],
        rows: &["the CEO of X is V", "V is the CEO of X"],
        only: &["the boss of X is V", "X is led by V", "V runs X", "V is at the head of X"],
    },
    // what something is driven by
    Turns {
        names: false,
        choices: true,
        of: &[],
        rows: &[
            "X is powered by V",
            "X runs on V",
            "the power source of X is V",
            "X gets its power from V",
            "X burns V",
            "the fuel of X is V",
            "X is fuelled by V",
            "X is fueled by V",
        ],
        only: &[
            "X works with V",
            "X works on V",
            "X draws its power from V",
            "the power supply of X is V",
            "X is propelled by V",
            "V powers X",
            "X requires V",
            "X takes V",
            "X uses V",
        ],
    },
    // under which licence something is
    Turns {
        names: true,
        choices: true,
        of: &[],
        rows: &[
            "X is licensed under the V",
            "the licence of X is the V",
            "the license of X is the V",
            "X is released under the V",
            "X is available under the V",
        ],
        only: &["X is published under the V", "X is distributed under the V", "X is covered by the V", "X uses the V"],
    },
    // who made something up
    Turns {
        names: true,
        choices: false,
        of: &[],
        rows: &[
            "X was created by V",
            "the creator of X is V",
            "X was invented by V",
            "the inventor of X is V",
            "X was developed by V",
            "the developer of X is V",
        ],
        only: &["X was built by V", "X was devised by V"],
    },
    // who drew a building
    Turns {
        names: true,
        choices: false,
        of: &[],
        rows: &["the architect of X is V", "X was designed by V", "the designer of X is V"],
        only: &["the design of X is by V", "V drew up the plans for X", "X is the work of V"],
    },
    // whose something is
    Turns {
        names: true,
        choices: true,
        of: &[],
        rows: &["X is owned by V", "the owner of X is V", "X belongs to V", "V owns X"],
        only: &["X is the property of V"],
    },
    // where something goes
    Turns {
        names: true,
        choices: true,
        of: &["flight", "plane", "train", "ship", "ferry", "bus", "vessel", "airliner", "jet"],
        rows: &["X was bound for V", "the destination of X was V", "X was flying to V", "X was heading for V", "X was on its way to V"],
        only: &["X was headed for V", "X was en route to V", "X left for V"],
    },
    // who won a vote
    Turns {
        names: true,
        choices: false,
        of: &["election", "vote", "race", "contest", "ballot"],
        rows: &["V won X", "the winner of X is V", "X was won by V"],
        only: &["V triumphed in X", "X went to V"],
    },
    // what something is where nothing else is chosen
    Turns {
        names: true,
        choices: true,
        of: &[],
        rows: &["the default N of X is V", "V is the default N of X", "V is the default N in X"],
        only: &["X uses V by default", "the N of X is V by default"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_its_places() {
        for set in TURNS {
            for row in set.rows.iter().chain(set.only) {
                let count = |what: &str| row.split(' ').filter(|w| *w == what).count();
                assert_eq!((count("X"), count("V")), (1, 1), "{row}");
            }
        }
    }
}
