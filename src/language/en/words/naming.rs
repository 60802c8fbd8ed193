//! Nouns by which a thing or an event is spoken of without its name, and words of names that tell nothing apart.

use crate::language::words::words;

words! {
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
