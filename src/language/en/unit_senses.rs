//! English words that name a unit or a currency in some company only.

use crate::language::sense::Row;
use crate::language::sense::Sense::{Angle, Celsius, NoCurrency, NoUnit, Paid, Weighed};

/// Forms, what they are, and beside which words.
pub(crate) const UNIT_SENSES: &[Row] = &[
    // pressure is told in figures, or called so
    Row {
        form: "bar|bars",
        sense: NoUnit,
        when: "_",
        unless: "@decimal; ~6,4 pressure|pressures|atmospheric|pump|pumped|tyre|tyres",
        example: ("They own three bars in town.", "3"),
        counter: ("The pressure was three bars there.", "3 bars"),
    },
    Row {
        form: "cup|cups",
        sense: NoUnit,
        when: "_",
        unless: "_ of; @hyphen; @line",
        example: ("The club won two cups that year.", "2"),
        counter: ("Add two cups of flour.", "2 cups"),
    },
    Row {
        form: "bit|bits",
        sense: NoUnit,
        when: "_ of",
        unless: "_ of data|information|memory|storage",
        example: ("He told them two bits of news.", "2"),
        counter: ("It holds 64 bits of data.", "64 bits"),
    },
    Row {
        form: "gig|gigs",
        sense: NoUnit,
        when: "~6,4 band|concert|concerts|live|perform|performed|play|played|playing|sold|tour",
        unless: "",
        example: ("The band played 40 gigs.", "40"),
        counter: ("The card holds 40 gigs.", "40 gigabytes"),
    },
    Row {
        form: "knot|knots",
        sense: NoUnit,
        when: "~6,4 tie|tied|ties|tying|untied|rope",
        unless: "",
        example: ("She tied two knots.", "2"),
        counter: ("It sailed at two knots.", "2 knots"),
    },
    Row {
        form: "foot",
        sense: NoUnit,
        when: "_ soldier|soldiers|patrol|patrols|police",
        unless: "",
        example: ("They sent 40 foot soldiers.", "40"),
        counter: ("They built a 40-foot wall.", "40 feet"),
    },
    Row {
        form: "two feet|four feet|both feet",
        sense: NoUnit,
        when: "on _",
        unless: "_ of",
        example: ("It walks on two feet.", "2"),
        counter: ("The boat sat on two feet of water.", "2 feet"),
    },
    // a sum of less than a thousand won buys nothing; `won` is what the winners did
    Row {
        form: "won",
        sense: NoCurrency,
        when: "@small",
        unless: "@hyphen; @line",
        example: ("Of twelve, four won.", "12 · 4"),
        counter: ("It cost 40,000 won.", "40,000 KRW"),
    },
    Row {
        form: "won",
        sense: NoCurrency,
        when: "_ *",
        unless: "@large; _ a|an|and|as|at|by|each|for|from|in|last|less|more|of|on|or|per|since|than|this|to|was|were|which|while|will|worth",
        example: ("All 2,500 won medals.", "2,500"),
        counter: ("It cost 2,500 won last year.", "2,500 KRW"),
    },
    Row {
        form: "euro",
        sense: NoCurrency,
        when: "_ area|countries|economies|members|mps|nations|states|zone",
        unless: "",
        example: ("The 12 euro nations agreed.", "12"),
        counter: ("They paid 12 euro there.", "12 EUR"),
    },
    Row {
        form: "sen|sens|mao|dong|kip|lei|leu|rand|sterling",
        sense: NoCurrency,
        when: "@name",
        unless: "",
        example: ("In 1976 Mao died.", ""),
        counter: ("They paid 12 rand.", "12 ZAR"),
    },
    Row {
        form: "pound|pounds",
        sense: Weighed,
        when: "@hyphen; @article; _ of; \
            ~8,4 baby|bomb|feet|fish|foot|ft|gained|heavier|heavy|kg|kilogram|kilograms|kilos|lbs|lift|lifted|lifting|lighter|lost|meat|\
            muscle|ounces|overweight|payload|shed|tall|thrust|warhead|weigh|weighed|weighing|weighs|weight",
        unless: "worth _; worth about|some|nearly|almost|roughly _; worth an estimated _; valued at _; _ of aid|arms|assets|bonds|borrowing|business|capital|cash|costs|cuts|damage|damages|debt|debts|deposits|exports|funding|gilts|\
            goods|government|imports|income|investment|investments|lending|loans|losses|money|orders|profit|profits|property|public|revenue|\
            sales|savings|securities|shares|spending|stock|subsidies|support|tax|taxes|taxpayers|trade|work",
        example: ("The fine cost him 40 pounds of potatoes.", "quantity 40 pounds"),
        counter: ("It sold 40 pounds of bonds.", "money 40 pounds"),
    },
    Row {
        form: "pound|pounds",
        sense: Paid,
        when: "@large; _ a|per day|week|month|year|head; ~12,12 $|£|€; \
            ~8,4 aid|bail|bank|bid|bill|bonds|bonus|borrowed|bought|british|budget|cash|charge|charged|coin|coins|compensation|cost|costing|costs|\
            damages|debt|debts|deposit|dollars|donated|earn|earned|earning|earns|euros|fee|fees|fine|fined|fines|fund|funds|gilts|grant|income|\
            investment|loan|loss|losses|money|note|notes|offer|owe|owed|owes|paid|pay|paying|payment|payout|pays|pence|pension|pounds|price|\
            priced|prices|prize|profit|profits|raised|ransom|rent|revenue|reward|salary|sales|sell|selling|sells|shares|sold|spend|spending|\
            spent|sterling|stolen|tax|taxes|ticket|tickets|turnover|value|valued|wage|wages|worth",
        unless: "",
        example: ("She spent 40 pounds there.", "money 40 pounds"),
        counter: ("She carried 40 pounds there.", "quantity 40 pounds"),
    },
    Row {
        form: "degree|degrees|deg|degs|°|º|˚",
        sense: Angle,
        when: "_ north|south|east|west; \
            ~8,3 turn|turned|turns|rotate|rotated|rotates|tilt|tilted|tilts|lean|leans|leaning|angle|slope|latitude|longitude|pivot|list|listed|\
            listing|heel|heeled|banked|inclined",
        unless: "",
        example: ("The tower leans five degrees.", "5 degrees"),
        counter: ("She holds five degrees.", ""),
    },
    Row {
        form: "degree|degrees|deg|degs|°|º|˚",
        sense: Celsius,
        when: "_ below zero",
        unless: "",
        example: ("It was ten degrees below zero.", "-10 degrees Celsius"),
        counter: ("It was ten degrees below normal.", ""),
    },
];
