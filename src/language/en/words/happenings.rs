//! Classes of the lexicon that a reader of sentences asks for by their names, each with a sentence that has such an event or attribute. A
//! name that the lexicon has no class of is that of one which rules make of the word.

use crate::language::words::words;

words! {
    /// Classes of what happens to a version itself.
    COMES_OUT {
        "release" => "The firm released version 14.2 in May.";
        "publish" => "The firm published version 14.2 in May.";
        "announce" => "The firm announced version 14.2 in May.";
        "promise" => "The firm promised version 14.2 for May.";
        "require" => "The state required version 14.2.";
    }
    /// Gatherings at which something else is done: their day is the day of that.
    GATHERINGS {
        "ceremony" => "They signed it at a ceremony on Monday.";
        "conference" => "They signed it at a conference on Monday.";
        "session" => "They signed it at a session on Monday.";
        "event" => "They signed it at an event on Monday.";
        "gala" => "They signed it at a gala on Monday.";
        "hearing" => "They signed it at a hearing on Monday.";
        "rally" => "They signed it at a rally on Monday.";
        "auction" => "They sold it at an auction on Monday.";
        "congress" => "They signed it at a congress on Monday.";
        "service" => "They buried her at a service on Monday.";
        "visit" => "They signed it during a visit on Monday.";
    }
    /// Classes of verbs that end or keep out what passes a limit.
    STOPS {
        "limit" => "The plan limits uploads to 10 MB.";
        "cancel" => "The airline cancelled 180 flights in May.";
        "delete" => "The service deleted old backups after 30 days.";
        "block" => "The ship obstructed the canal in May.";
        "timeout" => "The call times out after 30 seconds.";
        "expire" => "The session expired after 20 minutes.";
    }
    /// Classes of what a disaster may be.
    DISASTERS {
        "explode" => "The tank exploded on Monday.";
        "burn" => "The mill burned on Monday.";
        "strike" => "An earthquake hit the coast on Monday.";
        "accident" => "The crash was an accident.";
        "crash" => "The plane crashed on Monday.";
        "sink" => "The ship sank on Monday.";
        "collapse" => "The bridge collapsed on Monday.";
        "overturn" => "The lorry overturned on Monday.";
        "derail" => "The train derailed on Monday.";
    }
    /// Classes of nouns for a disaster of any kind.
    GENERAL {
        "disaster" => "The disaster on Monday shook the town.";
        "accident" => "The crash was an accident.";
    }
    /// What befalls a thing.
    BEFALLS_THINGS {
        "sink" => "The ship sank on Monday.";
        "run aground" => "The ship ran aground on Monday.";
        "crash" => "The plane crashed on Monday.";
        "collapse" => "The bridge collapsed on Monday.";
        "explode" => "The tank exploded on Monday.";
        "burn" => "The mill burned on Monday.";
        "aboard" => "The ship had 40 people on board.";
    }
    /// What befalls nothing but vehicles.
    BEFALLS_VEHICLES {
        "sink" => "The ship sank on Monday.";
        "run aground" => "The ship ran aground on Monday.";
        "crash" => "The plane crashed on Monday.";
    }
    /// What befalls a place, or those who are there.
    BEFALLS_PLACES {
        "explode" => "The tank exploded on Monday.";
        "burn" => "The mill burned on Monday.";
        "strike" => "An earthquake hit the coast on Monday.";
        "crash" => "The plane crashed on Monday.";
        "collapse" => "The bridge collapsed on Monday.";
        "attack" => "The rebels attacked the town on Monday.";
        "sink" => "The ship sank on Monday.";
        "trap" => "The blast trapped 33 miners on Monday.";
    }
    /// What happens to those who are counted.
    BEFALLS_PEOPLE {
        "kill" => "The storm killed 12 people.";
        "injure" => "The storm injured 40 people.";
        "displace" => "The flood displaced 3,000 people.";
        "miss" => "Six people disappeared.";
        "rescue" => "The crew rescued 12 sailors.";
        "survive" => "Twelve people survived the crash.";
    }
    /// What is told of many at once, with a bare number.
    BEFALLS_MANY {
        "kill" => "The storm killed 12 people.";
        "injure" => "The storm injured 40 people.";
        "displace" => "The flood displaced 3,000 people.";
        "damage" => "The storm damaged 300 houses.";
        "hear" => "The blast was heard 20 miles away.";
    }
    /// Events that another place makes others.
    AT_A_PLACE {
        "explode" => "The tank exploded on Monday.";
        "burn" => "The mill burned on Monday.";
        "strike" => "An earthquake hit the coast on Monday.";
        "crash" => "The plane crashed on Monday.";
        "collapse" => "The bridge collapsed on Monday.";
        "attack" => "The rebels attacked the town on Monday.";
    }
    /// Events by which money goes from somebody.
    GIVES {
        "give money" => "The bank pledged $2 million.";
        "promise" => "The mayor promised to finish the bridge within two years.";
    }
    /// Events by which money goes to somebody or something.
    GIVES_MONEY {
        "give money" => "The bank pledged $2 million.";
        "promise" => "The mayor promised to finish the bridge within two years.";
        "invest" => "The company invested $2 million.";
    }
    /// What a verb means by itself, that is a word of wider classes too: a sentence of the rules with it asks for nothing else.
    MEANT_ALONE {
        "implode" => "The tank imploded on Monday.";
        "certify" => "The society certified the yacht in May.";
        "plead" => "The banker pleaded guilty in May.";
        "cook" => "The sauce simmered for 20 minutes.";
    }
    /// What is told in metres, tonnes, degrees or other units, and by no length of time.
    IN_UNITS {
        "height" => "The tower stands 60 metres.";
        "depth" => "The lake is 60 metres deep.";
        "distance" => "The car runs 90 miles on a charge.";
        "weight" => "The bell weighs 60 tonnes.";
        "area" => "The park covers 60 hectares.";
        "speed" => "The car travelled at 60 mph.";
        "temperature" => "The temperature climbed to 41 degrees on Monday.";
        "wind" => "The storm packed winds of 60 mph.";
    }
    /// What ends by itself: a session that expires is no meeting that ends.
    ENDS_ITSELF {
        "expire" => "The session expired after 20 minutes.";
    }
    /// What ends after a time, and is told by no other measure.
    ENDS_IN_TIME {
        "timeout" => "The call times out after 30 seconds.";
        "expire" => "The session expired after 20 minutes.";
    }
    /// Events whose noun says whose they are with "from".
    FROM_SOMEBODY {
        "give money" => "The bank pledged $2 million.";
        "promise" => "The mayor promised to finish the bridge within two years.";
        "lend" => "The bank lent $2 million in May.";
        "invest" => "The company invested $2 million.";
    }
    /// Events of a sum that is not paid yet.
    ASKS_OR_PROMISES {
        "demand" => "The union demanded 5 percent.";
        "promise" => "The mayor promised to finish the bridge within two years.";
    }
    /// What is done with a thing for money.
    DEALS {
        "buy" => "The company bought the mill in 2011.";
        "sell" => "The company sold the mill in 2011.";
        "merge" => "The two banks merged in May.";
        "transfer" => "The club signed the striker in May.";
        "refloat" => "The tug refloated the ship in May.";
        "salvage" => "The crew salvaged the ship in May.";
    }
    /// Changes of a figure.
    CHANGES {
        "fall" => "Sales fell by 5 percent.";
        "rise" => "Sales rose by 5 percent.";
    }
    /// Changes of a figure or a limit.
    CHANGES_LIMIT {
        "rise" => "Sales rose by 5 percent.";
        "fall" => "Sales fell by 5 percent.";
        "raise limit" => "The limit can be increased.";
    }
    /// Changes of a figure, and what it comes to.
    CHANGES_OR_SUMS {
        "rise" => "Sales rose by 5 percent.";
        "fall" => "Sales fell by 5 percent.";
        "change" => "The company changed the quota in May.";
        "amount" => "The debt totalled $2 million.";
    }
    /// Classes of verbs that say no more of an event than when it is, or how long.
    STATES {
        "happen" => "The crash happened on Monday.";
        "last" => "The trial lasted two weeks.";
        "schedule" => "The company scheduled the launch for May.";
    }
    /// Classes of verbs that give what a limit is of.
    GRANTS {
        "limit" => "The plan limits uploads to 10 MB.";
        "provide" => "The store provides strong guarantees.";
    }
    /// Classes of verbs for what one can do with so much at most.
    HOLDS {
        "contain" => "The list can contain 50 items.";
        "put" => "Users put files in it.";
        "make" => "The plant made 900 cars.";
        "upload" => "The user uploaded the file.";
        "run" => "The job can run for 30 seconds.";
        "create" => "Users create files in it.";
        "add" => "Users add files to it.";
        "store" => "The grain was stored in the silo for two years.";
    }
    /// Classes of how much goes into something.
    CONTAINS {
        "contain" => "The list can contain 50 items.";
        "capacity" => "The hall has room for 50 people.";
    }
    /// Attributes that are limits themselves.
    LIMITS {
        "limit" => "The plan limits uploads to 10 MB.";
        "rate" => "The rate of the tax is 5 percent.";
    }
    /// Classes that say of nothing what it is where something is limited: whatever can be counted is contained, used and limited.
    SAYS_LITTLE {
        "contain" => "The list can contain 50 items.";
        "capacity" => "The hall has room for 50 people.";
        "limit" => "The plan limits uploads to 10 MB.";
        "size" => "The file is 10 MB large.";
        "number" => "The number of the members is 60.";
        "length" => "The bridge stretches 60 metres.";
        "amount" => "The debt totalled $2 million.";
        "provide" => "The host provides 50 rooms.";
        "use" => "The app uses 50 files.";
        "require" => "The job requires 50 files.";
        "put" => "Users put files in it.";
        "make" => "The plant made 900 cars.";
    }
    /// Events that have a length of time.
    GOES_ON {
        "run" => "The job can run for 30 seconds.";
        "last" => "The trial lasted two weeks.";
    }
    /// Those, and what ends them.
    ENDS_OR_GOES_ON {
        "timeout" => "The call times out after 30 seconds.";
        "run" => "The job can run for 30 seconds.";
        "last" => "The trial lasted two weeks.";
    }
    /// Attributes of anything that can be counted or measured.
    HOW_MUCH {
        "size" => "The file is 10 MB large.";
        "number" => "The number of the members is 60.";
        "length" => "The bridge stretches 60 metres.";
        "capacity" => "The hall has room for 50 people.";
    }
    /// Those, with what something comes to in a time.
    ANY_MEASURE {
        "size" => "The file is 10 MB large.";
        "number" => "The number of the members is 60.";
        "length" => "The bridge stretches 60 metres.";
        "rate" => "The rate of the tax is 5 percent.";
        "capacity" => "The hall has room for 50 people.";
        "amount" => "The debt totalled $2 million.";
    }
    /// Attributes that are sums of money.
    SUMS {
        "amount" => "The debt totalled $2 million.";
        "cost" => "The bridge cost $2 million.";
        "price" => "The price of the ticket is $20.";
    }
    /// Attributes that are told by the unit alone.
    TOLD_BY_UNIT {
        "weight" => "The bell weighs 60 tonnes.";
        "speed" => "The car travelled at 60 mph.";
        "temperature" => "The temperature climbed to 41 degrees on Monday.";
        "area" => "The park covers 60 hectares.";
    }
    /// Classes of verbs that give a measure without saying which: "reaches", "comes in at".
    GIVES_MEASURE {
        "amount" => "The debt totalled $2 million.";
        "height" => "The tower stands 60 metres.";
    }
}
