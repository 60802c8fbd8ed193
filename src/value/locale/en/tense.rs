//! Words that tell the time of a clause.

/// What a word says of the time of its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A finite past form: "said", "met", "was".
    Past,
    /// "will", "shall", "plans", "expected".
    Future,
    /// "is", "are": the future when something planned follows.
    Present,
    /// "has", "have": the past, with what follows it.
    Perfect,
}

/// Words that speak of what is to come.
pub(crate) const FUTURE: &str = "will shall 'll won't shan't gonna plans plan planning planned expected expects expect scheduled slated due \
    set poised hopes hope intends intend aims aim vows pledges ready upcoming forthcoming soon let's lets please deadline schedule book remind reminder \
    tentatively forthcoming awaits would should must can could may might";

/// Words of the present.
pub(crate) const PRESENT: &str = "is are am isn't aren't i'm we're they're he's she's it's";

/// Words of the perfect.
pub(crate) const PERFECT: &str = "has have had hasn't haven't hadn't i've we've they've";

/// Past forms that do not end in -ed, and those of them that news uses most.
pub(crate) const PAST: &str = "was were wasn't weren't did didn't said told met held came went took made gave got began became saw left spoke \
    wrote sent found kept led fell rose won lost paid sold bought built brought ran stood sat broke chose drew drove ate felt flew forgot \
    forbade froze grew hid hit hurt knew laid lay lent let lit meant overtook put quit read rode rang sang sank shook shot showed shrank shut slept \
    slid sought spent split spread sprang stole struck stuck swam swept swore taught thought threw understood undertook withdrew woke wore \
    wound upheld overthrew fought fled caught cast cut dealt died dug heard born ago";

/// Words ending in -ed that are no past form.
pub(crate) const NOT_PAST: &str = "need feed seed speed indeed red bed shed wed united hundred embed exceed proceed succeed breed bleed weed deed creed greed";

/// Verbs after which "to" and a verb speak of something still to come.
pub(crate) const LEADS_ON: &str = "agreed expected scheduled planned due set slated supposed ready decided promised vowed pledged likely \
    wants want hoped hopes intends intended aims prepares preparing prepared invited poised plans";
