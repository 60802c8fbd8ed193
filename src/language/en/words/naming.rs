//! Nouns by which a thing or an event is spoken of without its name, and words of names that tell nothing apart.

use crate::language::words::words;

words! {
    /// Nouns in front of "of" and a name that stand for the whole of it, or for one of its turns.
    WHOLES {
        "all" "rest" "whole" "most" "majority" "bulk" => "The whole of Norda was sold.";
        "final" "finals" "edition" "title" "round" "leg" "race" => "She won the final of the Harrow Cup.";
        "control" "ownership" "leadership" "management" "helm" => "She has control of Norda.";
        "company" "firm" "group" "city" "town" "village" "island" "state" "country" "kingdom" "republic" => "She rules the city of Harrow.";
        "winner" "version" "release" "design" "construction" "creation" => "She wrote the first version of Norda.";
        "crew" "staff" "ship" "vessel" "plane" "flight" => "She led the crew of the Aurora.";
    }
    /// What a text goes on to call a body of people that it has named.
    BODIES {
        "company" => "Norda grew. The company was founded in 1990.";
        "firm" => "Norda grew. The firm was founded in 1990.";
        "business" => "Norda grew. The business was founded in 1990.";
        "group" => "Norda grew. The group was founded in 1990.";
        "lender" => "Norda grew. The lender was founded in 1990.";
        "bank" => "Norda grew. The bank was founded in 1990.";
        "insurer" => "Norda grew. The insurer was founded in 1990.";
        "retailer" => "Norda grew. The retailer was founded in 1990.";
        "supermarket" => "Norda grew. The supermarket was founded in 1990.";
        "chain" => "Norda grew. The chain was founded in 1990.";
        "carrier" => "Norda grew. The carrier was founded in 1990.";
        "airline" => "Norda grew. The airline was founded in 1990.";
        "operator" => "Norda grew. The operator was founded in 1990.";
        "maker" => "Norda grew. The maker was founded in 1990.";
        "manufacturer" => "Norda grew. The manufacturer was founded in 1990.";
        "carmaker" => "Norda grew. The carmaker was founded in 1990.";
        "automaker" => "Norda grew. The automaker was founded in 1990.";
        "chipmaker" => "Norda grew. The chipmaker was founded in 1990.";
        "drugmaker" => "Norda grew. The drugmaker was founded in 1990.";
        "brewer" => "Norda grew. The brewer was founded in 1990.";
        "producer" => "Norda grew. The producer was founded in 1990.";
        "supplier" => "Norda grew. The supplier was founded in 1990.";
        "builder" => "Norda grew. The builder was founded in 1990.";
        "developer" => "Norda grew. The developer was founded in 1990.";
        "publisher" => "Norda grew. The publisher was founded in 1990.";
        "broadcaster" => "Norda grew. The broadcaster was founded in 1990.";
        "network" => "Norda grew. The network was founded in 1990.";
        "studio" => "Norda grew. The studio was founded in 1990.";
        "label" => "Norda grew. The label was founded in 1990.";
        "club" => "Norda grew. The club was founded in 1990.";
        "team" => "Norda grew. The team was founded in 1990.";
        "side" => "Norda grew. The side was founded in 1990.";
        "agency" => "Norda grew. The agency was founded in 1990.";
        "regulator" => "Norda grew. The regulator was founded in 1990.";
        "watchdog" => "Norda grew. The watchdog was founded in 1990.";
        "union" => "Norda grew. The union was founded in 1990.";
        "charity" => "Norda grew. The charity was founded in 1990.";
        "foundation" => "Norda grew. The foundation was founded in 1990.";
        "party" => "Norda grew. The party was founded in 1990.";
        "university" => "Norda grew. The university was founded in 1990.";
        "college" => "Norda grew. The college was founded in 1990.";
        "school" => "Norda grew. The school was founded in 1990.";
        "hospital" => "Norda grew. The hospital was founded in 1990.";
        "startup" => "Norda grew. The startup was founded in 1990.";
        "brand" => "Norda grew. The brand was founded in 1990.";
        "employer" => "Norda grew. The employer was founded in 1990.";
        "utility" => "Norda grew. The utility was founded in 1990.";
        "miner" => "Norda grew. The miner was founded in 1990.";
        "exchange" => "Norda grew. The exchange was founded in 1990.";
        "institute" => "Norda grew. The institute was founded in 1990.";
        "authority" => "Norda grew. The authority was founded in 1990.";
        "organisation" => "Norda grew. The organisation was founded in 1990.";
        "organization" => "Norda grew. The organization was founded in 1990.";
        "orchestra" => "Norda grew. The orchestra was founded in 1990.";
        "band" => "Norda grew. The band was founded in 1990.";
    }
    /// What a text goes on to call a thing that it has named.
    THINGS {
        "phone" => "They praised the Aurora. The phone was finished in 1990.";
        "smartphone" => "They praised the Aurora. The smartphone was finished in 1990.";
        "handset" => "They praised the Aurora. The handset was finished in 1990.";
        "watch" => "They praised the Aurora. The watch was finished in 1990.";
        "tablet" => "They praised the Aurora. The tablet was finished in 1990.";
        "laptop" => "They praised the Aurora. The laptop was finished in 1990.";
        "computer" => "They praised the Aurora. The computer was finished in 1990.";
        "camera" => "They praised the Aurora. The camera was finished in 1990.";
        "console" => "They praised the Aurora. The console was finished in 1990.";
        "gadget" => "They praised the Aurora. The gadget was finished in 1990.";
        "machine" => "They praised the Aurora. The machine was finished in 1990.";
        "robot" => "They praised the Aurora. The robot was finished in 1990.";
        "car" => "They praised the Aurora. The car was finished in 1990.";
        "vehicle" => "They praised the Aurora. The vehicle was finished in 1990.";
        "truck" => "They praised the Aurora. The truck was finished in 1990.";
        "bus" => "They praised the Aurora. The bus was finished in 1990.";
        "train" => "They praised the Aurora. The train was finished in 1990.";
        "tram" => "They praised the Aurora. The tram was finished in 1990.";
        "ship" => "They praised the Aurora. The ship was finished in 1990.";
        "vessel" => "They praised the Aurora. The vessel was finished in 1990.";
        "boat" => "They praised the Aurora. The boat was finished in 1990.";
        "ferry" => "They praised the Aurora. The ferry was finished in 1990.";
        "tanker" => "They praised the Aurora. The tanker was finished in 1990.";
        "freighter" => "They praised the Aurora. The freighter was finished in 1990.";
        "liner" => "They praised the Aurora. The liner was finished in 1990.";
        "submarine" => "They praised the Aurora. The submarine was finished in 1990.";
        "plane" => "They praised the Aurora. The plane was finished in 1990.";
        "jet" => "They praised the Aurora. The jet was finished in 1990.";
        "aircraft" => "They praised the Aurora. The aircraft was finished in 1990.";
        "airliner" => "They praised the Aurora. The airliner was finished in 1990.";
        "helicopter" => "They praised the Aurora. The helicopter was finished in 1990.";
        "drone" => "They praised the Aurora. The drone was finished in 1990.";
        "rocket" => "They praised the Aurora. The rocket was finished in 1990.";
        "spacecraft" => "They praised the Aurora. The spacecraft was finished in 1990.";
        "probe" => "They praised the Aurora. The probe was finished in 1990.";
        "satellite" => "They praised the Aurora. The satellite was finished in 1990.";
        "lander" => "They praised the Aurora. The lander was finished in 1990.";
        "rover" => "They praised the Aurora. The rover was finished in 1990.";
        "telescope" => "They praised the Aurora. The telescope was finished in 1990.";
        "app" => "They praised the Aurora. The app was finished in 1990.";
        "service" => "They praised the Aurora. The service was finished in 1990.";
        "software" => "They praised the Aurora. The software was finished in 1990.";
        "program" => "They praised the Aurora. The program was finished in 1990.";
        "tool" => "They praised the Aurora. The tool was finished in 1990.";
        "platform" => "They praised the Aurora. The platform was finished in 1990.";
        "website" => "They praised the Aurora. The website was finished in 1990.";
        "site" => "They praised the Aurora. The site was finished in 1990.";
        "game" => "They praised the Aurora. The game was finished in 1990.";
        "film" => "They praised the Aurora. The film was finished in 1990.";
        "movie" => "They praised the Aurora. The movie was finished in 1990.";
        "book" => "They praised the Aurora. The book was finished in 1990.";
        "novel" => "They praised the Aurora. The novel was finished in 1990.";
        "album" => "They praised the Aurora. The album was finished in 1990.";
        "song" => "They praised the Aurora. The song was finished in 1990.";
        "record" => "They praised the Aurora. The record was finished in 1990.";
        "show" => "They praised the Aurora. The show was finished in 1990.";
        "series" => "They praised the Aurora. The series was finished in 1990.";
        "play" => "They praised the Aurora. The play was finished in 1990.";
        "opera" => "They praised the Aurora. The opera was finished in 1990.";
        "drug" => "They praised the Aurora. The drug was finished in 1990.";
        "medicine" => "They praised the Aurora. The medicine was finished in 1990.";
        "vaccine" => "They praised the Aurora. The vaccine was finished in 1990.";
        "treatment" => "They praised the Aurora. The treatment was finished in 1990.";
        "pill" => "They praised the Aurora. The pill was finished in 1990.";
        "bridge" => "They praised the Aurora. The bridge was finished in 1990.";
        "tunnel" => "They praised the Aurora. The tunnel was finished in 1990.";
        "tower" => "They praised the Aurora. The tower was finished in 1990.";
        "skyscraper" => "They praised the Aurora. The skyscraper was finished in 1990.";
        "building" => "They praised the Aurora. The building was finished in 1990.";
        "hall" => "They praised the Aurora. The hall was finished in 1990.";
        "museum" => "They praised the Aurora. The museum was finished in 1990.";
        "gallery" => "They praised the Aurora. The gallery was finished in 1990.";
        "theatre" => "They praised the Aurora. The theatre was finished in 1990.";
        "theater" => "They praised the Aurora. The theater was finished in 1990.";
        "stadium" => "They praised the Aurora. The stadium was finished in 1990.";
        "arena" => "They praised the Aurora. The arena was finished in 1990.";
        "dam" => "They praised the Aurora. The dam was finished in 1990.";
        "canal" => "They praised the Aurora. The canal was finished in 1990.";
        "port" => "They praised the Aurora. The port was finished in 1990.";
        "airport" => "They praised the Aurora. The airport was finished in 1990.";
        "station" => "They praised the Aurora. The station was finished in 1990.";
        "line" => "They praised the Aurora. The line was finished in 1990.";
        "road" => "They praised the Aurora. The road was finished in 1990.";
        "lake" => "They praised the Aurora. The lake was finished in 1990.";
        "river" => "They praised the Aurora. The river was finished in 1990.";
        "mountain" => "They praised the Aurora. The mountain was finished in 1990.";
        "peak" => "They praised the Aurora. The peak was finished in 1990.";
        "volcano" => "They praised the Aurora. The volcano was finished in 1990.";
        "glacier" => "They praised the Aurora. The glacier was finished in 1990.";
        "island" => "They praised the Aurora. The island was finished in 1990.";
        "park" => "They praised the Aurora. The park was finished in 1990.";
        "forest" => "They praised the Aurora. The forest was finished in 1990.";
        "storm" => "They praised the Aurora. The storm was finished in 1990.";
        "hurricane" => "They praised the Aurora. The hurricane was finished in 1990.";
        "typhoon" => "They praised the Aurora. The typhoon was finished in 1990.";
        "cyclone" => "They praised the Aurora. The cyclone was finished in 1990.";
        "quake" => "They praised the Aurora. The quake was finished in 1990.";
        "earthquake" => "They praised the Aurora. The earthquake was finished in 1990.";
        "fire" => "They praised the Aurora. The fire was finished in 1990.";
        "blaze" => "They praised the Aurora. The blaze was finished in 1990.";
        "eruption" => "They praised the Aurora. The eruption was finished in 1990.";
        "treaty" => "They praised the Aurora. The treaty was finished in 1990.";
        "law" => "They praised the Aurora. The law was finished in 1990.";
        "bill" => "They praised the Aurora. The bill was finished in 1990.";
        "act" => "They praised the Aurora. The act was finished in 1990.";
        "prize" => "They praised the Aurora. The prize was finished in 1990.";
        "award" => "They praised the Aurora. The award was finished in 1990.";
        "festival" => "They praised the Aurora. The festival was finished in 1990.";
        "tournament" => "They praised the Aurora. The tournament was finished in 1990.";
        "race" => "They praised the Aurora. The race was finished in 1990.";
        "cup" => "They praised the Aurora. The cup was finished in 1990.";
        "conference" => "They praised the Aurora. The conference was finished in 1990.";
    }
    /// Nouns in front of the number of a version.
    VERSIONS {
        "version" => "The league plays on version 14.2.";
        "patch" => "The league plays on patch 14.2.";
        "release" => "The league plays on release 14.2.";
        "build" => "The league plays on build 14.2.";
        "update" => "The league plays on update 14.2.";
        "firmware" => "The camera runs firmware 14.2.";
        "software" => "The camera runs software 14.2.";
    }
    /// Nouns by which one of a kind is told or bought: what it measures or costs is what the kind does.
    SPECIMENS {
        "version" "versions" => "The small version of the lamp weighs 2 kg.";
        "model" "models" => "The first model of the lamp weighs 2 kg.";
        "edition" "editions" => "The small edition of the lamp weighs 2 kg.";
        "variant" "variants" => "The small variant of the lamp weighs 2 kg.";
        "unit" "units" => "One unit of the lamp weighs 2 kg.";
        "copy" "copies" => "A copy of the book costs $20.";
        "whole" => "The whole of the lamp weighs 2 kg.";
        "rest" => "The rest of the lamp weighs 2 kg.";
        "subscription" "subscriptions" => "A subscription for the paper costs $20.";
        "membership" => "The membership of the club costs $20.";
        "license" "licence" => "A license for the app costs $20.";
        "ticket" "tickets" => "A ticket for the tower costs $20.";
        "pass" "passes" => "A pass for the tower costs $20.";
        "entry" "admission" => "The admission of the tower costs $20.";
        "use" => "The use of the hall costs $20.";
        "month" "year" "week" "day" "night" => "A month of the paper costs $20.";
    }
    /// Nouns for any work that costs money.
    WORKS {
        "project" => "The tunnel, a $3 billion project, was opened.";
        "scheme" => "The tunnel, a $3 billion scheme, was opened.";
        "development" => "The tunnel, a $3 billion development, was opened.";
        "structure" => "The tunnel, a $3 billion structure, was opened.";
        "building" => "The hall, a $3 billion building, was opened.";
        "complex" => "The hall, a $3 billion complex, was opened.";
        "facility" => "The hall, a $3 billion facility, was opened.";
        "venture" => "The tunnel, a $3 billion venture, was opened.";
        "undertaking" => "The tunnel, a $3 billion undertaking, was opened.";
    }
    /// Words behind a hyphen that say something of the name in front and are no part of it, beside participles: "Lima-based".
    SAID_OF_NAMES {
        "born" => "The Lima-born singer came home.";
        "led" => "The Norda-led group won the tender.";
        "made" => "The Lima-made bus broke down.";
        "built" => "The Norda-built bus broke down.";
        "run" => "The Norda-run clinic was shut.";
        "bound" => "The Lima-bound train was late.";
        "style" => "They served Lima-style fish.";
        "like" => "It has a Lima-like climate.";
        "speaking" => "The Quechua-speaking crowd sang.";
        "class" => "The Halcyon-class ferry sank.";
        "era" => "The Tudor-era barn burned down.";
        "wide" => "The Lima-wide search ended.";
        "area" => "Lima-area schools were shut.";
        "only" => "It is a Lima-only rule.";
    }
    /// Forms of companies behind their names.
    COMPANY_FORMS {
        "ltd" "limited" => "She works for Halden Ltd.";
        "inc" "incorporated" => "She works for Halden Inc.";
        "corp" => "She works for Halden Corp.";
        "llc" => "She works for Halden LLC.";
        "llp" => "She works for Halden LLP.";
        "plc" => "She works for Halden PLC.";
        "gmbh" => "She works for Halden GmbH.";
        "ag" => "She works for Halden AG.";
        "nv" => "She works for Halden NV.";
        "bv" => "She works for Halden BV.";
        "oyj" => "She works for Halden Oyj.";
        "pty" => "She works for Halden Pty Ltd.";
        "kk" => "She works for Halden KK.";
        "kaisha" => "She works for Halden Kaisha.";
        "kabushiki" => "She works for Halden Kabushiki Kaisha.";
    }
    /// Nouns and pronouns for an event that was told of.
    ANY_EVENT {
        "accident" => "The accident killed nine.";
        "incident" => "The incident killed nine.";
        "disaster" => "The disaster killed nine.";
        "tragedy" => "The tragedy killed nine.";
        "catastrophe" => "The catastrophe killed nine.";
        "event" => "The event drew nine.";
        "operation" => "The operation took nine days.";
        "effort" => "The effort took nine days.";
        "mission" => "The mission took nine days.";
        "it" => "It killed nine.";
        "this" => "This killed nine.";
        "which" => "The fire, which killed nine, is out.";
        "that" => "That killed nine.";
    }
    /// Words in front of a noun that say what a thing is to another one: "sister ship".
    SERVES {
        "mother" => "The mother ship was the Aurora.";
        "sister" => "The sister ship was the Aurora.";
        "support" => "The support ship was the Aurora.";
        "supply" => "The supply ship was the Aurora.";
        "escort" => "The escort ship was the Aurora.";
        "rescue" => "The rescue ship was the Aurora.";
        "salvage" => "The salvage ship was the Aurora.";
        "parent" => "The parent company was Norda.";
        "holding" => "The holding company was Norda.";
        "rival" => "The rival company was Norda.";
        "launch" => "The launch ship was the Aurora.";
        "host" => "The host town was Harrow.";
        "home" => "The home port was Harrow.";
        "twin" => "The twin town was Harrow.";
        "flag" => "The flag carrier was Norda.";
    }
    /// Nouns for a part of a thing, which has measures of its own.
    PARTS {
        "part" => "The part that came off weighs 90 kg.";
        "module" => "The engine module weighs 90 kg.";
        "section" => "The bow section weighs 90 tonnes.";
        "stage" => "The upper stage weighs 90 tonnes.";
        "component" => "The component weighs 90 kg.";
        "half" => "The front half weighs 90 tonnes.";
        "piece" => "The piece weighs 90 kg.";
        "segment" => "The segment weighs 90 tonnes.";
        "fragment" => "The fragment weighs 90 kg.";
        "span" => "The main span is 90 metres long.";
        "scene" => "The opening scene lasts nine minutes.";
        "shot" => "The opening shot lasts nine minutes.";
        "chapter" => "The first chapter lasts nine minutes.";
        "episode" => "The first episode lasts 50 minutes.";
        "wing" => "The west wing is 40 metres long.";
    }
    /// Words in front of "ticket", where it lets one in.
    OF_ENTRY {
        "adult" "child" "family" "student" "senior" => "An adult ticket costs $4.";
        "admission" "entry" "entrance" => "An entry ticket costs $4.";
        "single" "day" "standard" "regular" "normal" "basic" "full" "price" => "A single ticket costs $4.";
        "cheapest" "ordinary" "one" "paper" "online" => "The cheapest ticket costs $4.";
    }
    /// Nouns for what gives access to a thing, whose price is that of the thing.
    ACCESS {
        "subscription" "subscriptions" => "A subscription to the paper costs $4.";
        "membership" => "A membership of the club costs $4.";
        "access" => "Access to the paper costs $4.";
        "licence" "license" => "A licence for the game costs $4.";
        "ticket" => "A ticket for the ferry costs $4.";
    }
    /// Nouns for a thing that was told of.
    ANY_THING {
        "stuff" => "The stuff weighs nine tons.";
        "material" => "The material weighs nine tons.";
        "substance" => "The substance weighs nine tons.";
        "product" => "The product weighs nine tons.";
        "device" => "The device weighs nine tons.";
        "structure" => "The structure weighs nine tons.";
        "facility" => "The facility opened in May.";
    }
}
