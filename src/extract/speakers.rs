//! What the sentences of a ruleset share: who is a person, what is a place, and whom and what the file is about.

use super::families::Families;
use super::frame::{self, Sense, What};
use crate::language::nations::{NATIONS, Nation};
use crate::rule::tree::{EntityKind, Ruleset, Subject};
use crate::text::clause::is_ordinary;

/// What all sentences of a ruleset share.
#[derive(Debug, Default)]
pub(super) struct Speakers {
    /// Which entities are places, and which persons.
    pub(super) places: Vec<bool>,
    pub(super) persons: Vec<bool>,
    /// Whom and what the file is about, by its first event or by what it says.
    pub(super) about: Vec<usize>,
    /// The words with a capital in the weak names of each entity: "the Lebanese capital" is as good as a name.
    pub(super) proper: Vec<Vec<String>>,
    /// Things that take part in no event: where one is named, the text may be about the first event although it does not name its place.
    pub(super) vouch: Vec<usize>,
    /// The entities of each event.
    pub(super) kin: Vec<Vec<usize>>,
    /// The place that most sentences speak of, in a file that tells of no event.
    pub(super) home: Option<usize>,
    /// The entities of a file at least half of whose sentences name some, where it tells of no event: a text that names none of them is about something
    /// else, whatever it says.
    pub(super) all: Vec<usize>,
    /// For each place that is a capital, the places that are its nation, and the other way round: one is no other place than the other.
    pub(super) lands: Vec<Vec<usize>>,
    /// What most facts are about, where it is a thing or group and the file tells of no event, with those that sentences of these facts name
    /// in its place: a text that names the lander of a mission is about the mission.
    pub(super) company: Option<(usize, Vec<usize>)>,
    /// Words with a capital of names of several that are no ordinary words: "Suez" of the Suez Canal.
    pub(super) parts: Vec<String>,
    /// The numbers in the names of each entity: the 7 of "Comet 7".
    pub(super) figures: Vec<Vec<String>>,
    /// Things that are parts of others by their names.
    pub(super) families: Families,
}

impl Speakers {
    /// What is to be known of the entities of `rules`.
    pub(super) fn new(rules: &Ruleset) -> Self {
        let is = |kind: EntityKind| rules.entities.iter().map(|e| e.kind == kind).collect();
        let told = rules.about.iter().filter_map(|s| if let Subject::Entity(e) = s { Some(*e) } else { None });
        let about = rules.events.first().map_or_else(|| told.collect(), |e| e.entities().collect());
        let kin: Vec<Vec<usize>> = rules.events.iter().map(|e| e.entities().collect()).collect();
        // "ammonium nitrate" is telling, "the spire" is not
        let telling = |t: &crate::rule::template::Template| t.text.contains(char::is_uppercase) || t.text.contains(' ');
        let thing = |e: &usize| rules.entities[*e].kind == EntityKind::Thing && rules.entities[*e].names.iter().all(telling);
        let free = |e: &usize| !kin.iter().any(|k: &Vec<usize>| k.contains(e));
        let vouch = (0..rules.entities.len()).filter(|e| thing(e) && free(e)).collect();
        let capital = |t: &crate::rule::template::Template| -> Vec<String> {
            t.text.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).map(str::to_owned).collect()
        };
        let proper = rules.entities.iter().map(|e| e.weak.iter().flat_map(capital).collect()).collect();
        let land = |entity: &crate::rule::tree::Entity| -> Vec<usize> {
            let around = super::nation::around(entity);
            let named = |o: &usize| rules.entities[*o].names.iter().any(|n| around.iter().any(|a| a.text == n.text));
            if around.is_empty() { Vec::new() } else { (0..rules.entities.len()).filter(named).collect() }
        };
        let lands = rules.entities.iter().map(land).collect();
        Self {
            parts: parts(rules),
            figures: rules.entities.iter().map(figures).collect(),
            proper,
            vouch,
            places: is(EntityKind::Place),
            persons: is(EntityKind::Person),
            about,
            kin,
            home: None,
            all: Vec::new(),
            lands,
            company: None,
            families: Families::default(),
        }
    }

    /// Notes which place a file without events is about: the one that the sentences of most facts speak of, and of three at least.
    /// Its nation is as good as its name.
    pub(super) fn settle(&mut self, rules: &Ruleset, senses: &[(usize, &Sense)]) {
        const FACTS: usize = 3;
        if !self.kin.is_empty() {
            return;
        }
        let names = |sense: &Sense| {
            let counted = sense.counted.iter().map(|(what, _)| what);
            sense.args.iter().map(|a| &a.what).chain(counted).any(|w| matches!(w, What::Entity(_)))
        };
        if senses.iter().filter(|(_, s)| names(s)).count() * 2 >= senses.len() {
            self.all = (0..self.places.len()).collect();
        }
        let mut told: Vec<(usize, usize)> = Vec::new();
        for (fact, sense) in senses {
            let places = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
            told.extend(places.filter(|&e| self.places[e]).map(|e| (e, *fact)));
        }
        told.sort_unstable();
        told.dedup();
        let count = |e: usize| told.iter().filter(|t| t.0 == e).count();
        let best = (0..self.places.len()).max_by_key(|&e| (count(e), std::cmp::Reverse(e)));
        self.gather(rules, senses);
        // or the one that the file itself is told to be about
        let mut told_of = self.about.iter().copied().filter(|&e| self.places[e]);
        self.home = told_of.next().filter(|_| told_of.next().is_none()).or_else(|| best.filter(|&e| count(e) >= FACTS));
        if let Some(home) = self.home {
            let nations = super::nation::around(&rules.entities[home]);
            self.proper[home].extend(nations.iter().flat_map(|n| n.text.split(' ').map(str::to_owned)));
        }
    }

    /// Notes what most facts are about, with what stands for it.
    fn gather(&mut self, rules: &Ruleset, senses: &[(usize, &Sense)]) {
        const FACTS: usize = 3;
        let thing = |e: usize| !self.places[e] && !self.persons[e];
        let named = |sense: &Sense| -> Vec<usize> {
            let counted = sense.counted.iter().map(|(what, _)| what);
            let all = sense.args.iter().map(|a| &a.what).chain(counted);
            all.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None }).collect()
        };
        let told = |fact: usize, e: usize| {
            let is = |s: &Subject| *s == Subject::Entity(e);
            let own = &rules.facts[fact].about;
            if own.is_empty() { rules.about.iter().any(is) } else { own.iter().any(is) }
        };
        let of = |e: usize| -> Vec<usize> {
            (0..rules.facts.len()).filter(|&f| told(f, e) || senses.iter().any(|(k, s)| *k == f && named(s).contains(&e))).collect()
        };
        let Some((whole, facts)) = (0..rules.entities.len()).filter(|&e| thing(e)).map(|e| (e, of(e))).max_by_key(|(_, f)| f.len()) else {
            return;
        };
        if facts.len() < FACTS || facts.len() * 2 < rules.facts.len() {
            return;
        }
        let stands = |e: usize| {
            let all: Vec<&(usize, &Sense)> = senses.iter().filter(|(_, s)| named(s).contains(&e)).collect();
            let of_whole = all.iter().filter(|(f, _)| facts.contains(f)).count();
            // in its place, in sentences of its facts for the most part
            e != whole
                && thing(e)
                && !is_sibling(rules, e, whole)
                && of_whole * 2 > all.len()
                && all.iter().any(|(f, s)| facts.contains(f) && !named(s).contains(&whole))
        };
        let company: Vec<usize> = (0..rules.entities.len()).filter(|&e| stands(e)).collect();
        self.company = Some((whole, company));
    }

    /// Whether a place is the one that the file is about.
    pub(super) fn is_home(&self, place: usize) -> bool {
        self.places[place] && (self.home == Some(place) || !self.kin.is_empty() && self.about.contains(&place))
    }

    /// Whether what undergoes the event is no person: a thing is rarely two.
    fn is_named_thing(&self, sense: &Sense) -> bool {
        sense.args.iter().any(|a| {
            a.role == frame::Role::Theme
                && matches!(a.what, What::Entity(e) if !self.persons.get(e).copied().unwrap_or(false) && !self.places[e])
        })
    }

    /// The entities of each of which a text has to name one to be looked at for `sense`. Where it happened need not be named beside who
    /// took part; a sentence that names nobody is about what the file is about.
    pub(super) fn needs(&self, sense: &Sense) -> Vec<Vec<usize>> {
        let counted = sense.counted.iter().map(|(what, _)| what);
        // who does something to a thing need not be named where the thing is
        let doer = |a: &&frame::Arg| frame::is_doer(sense, a) && self.is_named_thing(sense);
        let all = sense.args.iter().filter(|a| !doer(a)).map(|a| &a.what).chain(counted);
        let own: Vec<usize> = all.filter_map(|w| if let What::Entity(e) = w { Some(*e) } else { None }).collect();
        if own.is_empty() && self.about.is_empty() {
            return if self.all.is_empty() { Vec::new() } else { vec![self.all.clone()] };
        }
        let own = if own.is_empty() { self.about.clone() } else { own };
        // "the Hanoi summit" tells of who met there: two of those who take part in an event of the rules tell of all
        if let Some(kin) = self.kin.iter().find(|k| own.len() > 1 && k.len() > 2 && own.iter().all(|e| k.contains(e))) {
            let (first, rest) = (kin.clone(), &kin[1..]);
            // two different ones of three or more: leave out any one, and one of the others is still there
            let mut sets: Vec<Vec<usize>> = (0..first.len()).map(|k| first.iter().copied().filter(|&e| e != first[k]).collect()).collect();
            sets.push(rest.to_vec());
            sets.dedup();
            return sets;
        }
        let who = own.iter().any(|&e| !self.places[e]);
        let vouched = |e: usize| if self.is_home(e) { self.vouch.clone() } else { Vec::new() };
        let any = |e: usize| std::iter::once(e).chain(vouched(e)).chain(self.families.wholes(e).iter().copied()).collect();
        own.into_iter().filter(|&e| !who || !self.places[e]).map(any).collect()
    }
}

/// The numbers among the words of the names of an entity.
fn figures(entity: &crate::rule::tree::Entity) -> Vec<String> {
    let words =
        entity.names.iter().chain(&entity.weak).flat_map(|n| n.text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ','))));
    let number = |w: &str| crate::language::numbers::words().any(|(word, _)| word.eq_ignore_ascii_case(w));
    words.filter(|w| w.starts_with(|c: char| c.is_ascii_digit()) || number(w)).map(str::to_owned).collect()
}

/// The words with a capital of the names of several words, but for those that any text may have.
fn parts(rules: &Ruleset) -> Vec<String> {
    const SHORTEST: usize = 4;
    let mut out = Vec::new();
    for name in rules.entities.iter().flat_map(|e| &e.names).filter(|n| n.text.contains(' ')) {
        let words = name.text.split(|c: char| !c.is_alphanumeric());
        let own = |w: &&str| w.len() >= SHORTEST && w.starts_with(char::is_uppercase) && !is_ordinary(&w.to_lowercase());
        out.extend(words.filter(own).filter(|w| !is_national(w)).map(str::to_owned));
    }
    // what happened in Beirut happened in Lebanon
    for place in rules.entities.iter().filter(|e| e.kind == EntityKind::Place) {
        let capital =
            |n: &&Nation| place.names.iter().any(|name| name.text == n.capital) && !place.names.iter().any(|name| name.text == n.name);
        out.extend(
            NATIONS.iter().filter(capital).flat_map(|n| std::iter::once(n.name).chain(n.adjectives.iter().copied())).map(str::to_owned),
        );
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Whether a word is of the name of a nation, or says where somebody is from: much else is told of Lebanon.
fn is_national(word: &str) -> bool {
    NATIONS.iter().any(|n| n.name.split(' ').any(|w| w == word) || n.adjectives.contains(&word))
}

/// Whether two names share a word with a capital and are told apart by a number: "Mission 2" is no part of "Mission 3".
fn is_sibling(rules: &Ruleset, one: usize, other: usize) -> bool {
    let words = |e: usize| -> Vec<&str> {
        rules.entities[e].names.iter().flat_map(|n| n.text.split(|c: char| !c.is_alphanumeric())).filter(|w| !w.is_empty()).collect()
    };
    let numbered = |w: &&str| w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'I' | b'V' | b'X'));
    let (a, b) = (words(one), words(other));
    let shared = a.iter().any(|w| w.starts_with(char::is_uppercase) && !numbered(w) && b.contains(w));
    shared && a.iter().any(numbered) && a.iter().filter(|w| numbered(w)).all(|w| !b.contains(w))
}
