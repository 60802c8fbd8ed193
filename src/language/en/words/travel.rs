//! By what one gets from place to place: each way with its own words.

use crate::language::words::words;

words! {
    /// Words for going by trains.
    BY_RAIL {
        "train" => "The train takes an hour.";
        "trains" => "The trains take an hour.";
        "rail" => "By rail it takes an hour.";
        "railway" => "The railway takes an hour off the trip.";
        "locomotive" => "A locomotive takes an hour.";
        "express" => "The express takes an hour.";
        "tram" => "The tram takes an hour.";
        "metro" => "The metro takes an hour.";
        "subway" => "The subway takes an hour.";
    }
    /// Words for going by buses.
    BY_BUS {
        "bus" => "By bus it takes an hour.";
        "buses" => "The buses take an hour.";
        "coach" => "By coach it takes an hour.";
        "coaches" => "The coaches take an hour.";
    }
    /// Words for going by cars on the road.
    BY_CAR {
        "car" => "By car it takes an hour.";
        "cars" => "Cars take an hour.";
        "road" => "By road it takes an hour.";
        "drive" => "The drive takes an hour.";
        "driving" => "Driving takes an hour.";
        "taxi" => "By taxi it takes an hour.";
        "lorry" => "By lorry it takes an hour.";
        "truck" => "By truck it takes an hour.";
        "van" => "By van it takes an hour.";
    }
    /// Words for going by aircraft.
    BY_AIR {
        "plane" => "By plane it takes an hour.";
        "planes" => "Planes take an hour.";
        "flight" => "The flight takes an hour.";
        "flights" => "Flights take an hour.";
        "flying" => "Flying takes an hour.";
        "air" => "By air it takes an hour.";
        "helicopter" => "By helicopter it takes an hour.";
    }
    /// Words for going by ships and boats.
    BY_WATER {
        "ferry" => "By ferry it takes an hour.";
        "ferries" => "The ferries take an hour.";
        "boat" => "By boat it takes an hour.";
        "boats" => "The boats take an hour.";
        "ship" => "By ship it takes an hour.";
        "ships" => "The ships take an hour.";
        "sea" => "By sea it takes an hour.";
        "hovercraft" => "By hovercraft it takes an hour.";
        "catamaran" => "The catamaran takes an hour.";
        "sail" => "The sail takes an hour.";
        "crossing" => "The crossing takes an hour.";
    }
    /// Words for going by foot.
    ON_FOOT {
        "foot" => "On foot it takes an hour.";
        "walk" => "The walk takes an hour.";
        "walking" => "Walking takes an hour.";
        "hike" => "The hike takes an hour.";
    }
    /// Words for going by bicycles.
    BY_BICYCLE {
        "bicycle" => "By bicycle it takes an hour.";
        "bike" => "By bike it takes an hour.";
        "cycling" => "Cycling takes an hour.";
    }
}

/// Each way of getting somewhere.
pub(crate) const WAYS: [&crate::language::words::Words; 7] = [&BY_RAIL, &BY_BUS, &BY_CAR, &BY_AIR, &BY_WATER, &ON_FOOT, &BY_BICYCLE];
