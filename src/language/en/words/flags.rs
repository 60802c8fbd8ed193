//! Flags of the lexicon that a reader of sentences asks for by their names, each with a sentence that has its words.

use crate::language::words::words;

words! {
    /// Flags that are the two sides of one thing.
    SIDES {
        "signed in" => "An authenticated user can make 60 requests an hour.";
        "signed out" => "An unauthenticated user can make 60 requests an hour.";
    }
    /// Flags of what makes a limit another one than that which is told without them.
    CONDITIONS {
        "at once" => "The limit is 20 concurrent jobs.";
        "own machines" => "A self-hosted worker may take 5 days.";
        "waiting" => "A queued job is dropped after 24 hours.";
        "on request" => "Ask for an exception, up to 20 GB.";
        "apart" => "Searches have their own bucket of 30 calls.";
    }
}
