//! Words for people who are meant without a name.

use crate::language::words::words;

words! {
    /// Words for those who belong to somebody: what they do is not what he does.
    KIN {
        "mother" => "Ann's mother sang.";
        "father" => "Ann's father sang.";
        "parents" => "Ann's parents sang.";
        "son" => "Ann's son sang.";
        "daughter" => "Ann's daughter sang.";
        "brother" => "Ann's brother sang.";
        "sister" => "Ann's sister sang.";
        "wife" => "Bob's wife sang.";
        "husband" => "Ann's husband sang.";
        "widow" => "Bob's widow sang.";
        "uncle" => "Ann's uncle sang.";
        "aunt" => "Ann's aunt sang.";
        "grandfather" => "Ann's grandfather sang.";
        "grandmother" => "Ann's grandmother sang.";
        "cousin" => "Ann's cousin sang.";
        "nephew" => "Ann's nephew sang.";
        "niece" => "Ann's niece sang.";
        "predecessor" => "Ann's predecessor sang.";
        "successor" => "Ann's successor sang.";
        "rival" => "Ann's rival sang.";
    }
    /// Words for those who have to do with somebody who was told of: "the judge" is not who stood trial.
    BYSTANDERS {
        "judge" => "The judge sent Bob to prison.";
        "prosecutor" => "The prosecutor asked for nine years.";
        "lawyer" "attorney" "solicitor" "barrister" => "The lawyer asked for nine years.";
        "spokesman" "spokeswoman" "spokesperson" => "The spokesman told of nine.";
        "journalist" "reporter" "correspondent" "interviewer" "writer" "editor" => "The reporter told of nine.";
        "doctor" "surgeon" "nurse" "paramedic" "medic" "coroner" => "The doctor told of nine.";
        "firefighter" "fireman" "rescuer" "officer" "policeman" "soldier" "investigator" => "The officer told of nine.";
        "witness" "victim" "survivor" "neighbour" "neighbor" "teacher" "lover" => "The witness told of nine.";
        "attacker" "gunman" "shooter" "killer" "robber" => "The attacker hurt nine.";
        "driver" "pilot" "captain" "skipper" => "The driver told of nine.";
        "owner" "buyer" "manager" "boss" "chief" "head" => "The owner told of nine.";
    }
    /// Words for what stands beside another of its kind: what is told of it is not told of that.
    RIVALS {
        "rival" "rivals" => "Norda's rival paid $9.";
        "competitor" "competitors" => "Norda's competitor paid $9.";
        "predecessor" "predecessors" => "The bridge's predecessor cost $9.";
        "successor" "successors" => "The bridge's successor cost $9.";
        "counterpart" "counterparts" => "Norda's counterpart paid $9.";
        "neighbour" "neighbours" "neighbor" "neighbors" => "The tower's neighbour is 90 metres high.";
        "twin" "twins" => "The ship's twin is 90 metres long.";
        "sister" "sisters" => "The ship's sister is 90 metres long.";
        "opponent" "opponents" => "The party's opponent won 9 percent.";
        "parent" => "Norda's parent paid $9.";
        "subsidiary" "subsidiaries" => "Norda's subsidiary paid $9.";
    }
    /// Words for those who work somewhere, of whom nothing more is said.
    ANY_WORKERS {
        "men" => "The mine held 30 men.";
        "workers" => "The mine held 30 workers.";
        "people" => "The mine held 30 people.";
    }
    /// Words for those of a group of whom nothing more is said.
    MEMBERS {
        "members" "member" => "Two members of the team left.";
    }
    /// Those who run a ship, a plane or a train.
    CREWS {
        "crew" => "The crew raised the alarm.";
        "crewmen" => "The crewmen raised the alarm.";
        "captain" => "The captain raised the alarm.";
        "skipper" => "The skipper raised the alarm.";
        "pilot" "pilots" => "The pilot raised the alarm.";
        "driver" => "The driver raised the alarm.";
        "officers" => "The officers raised the alarm.";
        "mate" => "The mate raised the alarm.";
    }
    /// Words for one of several, told apart by what he is most of.
    EXTREME {
        "youngest" => "The youngest was nine.";
        "oldest" => "The oldest was ninety.";
        "eldest" => "The eldest was ninety.";
        "smallest" => "The smallest was in front.";
        "tallest" => "The tallest was in front.";
        "shortest" => "The shortest was in front.";
        "first" => "The first came at noon.";
        "last" => "The last came at noon.";
    }
    /// Words for several people that do not end in "s", or might be no people.
    SEVERAL {
        "people" => "The people went home.";
        "men" => "The men went home.";
        "women" => "The women went home.";
    }
    /// Words for two who were named before.
    PAIRS {
        "they" => "They shook hands.";
        "them" => "A guide led them in.";
        "both" => "Both shook hands.";
        "two" => "The two shook hands.";
        "pair" => "The pair shook hands.";
        "duo" => "The duo shook hands.";
        "their" => "A guide shook their hands.";
        "leaders" => "The leaders shook hands.";
        "men" => "The men shook hands.";
        "sides" => "The sides shook hands.";
        "women" => "The women shook hands.";
        "ministers" => "The ministers shook hands.";
        "presidents" => "The presidents shook hands.";
    }
    /// Words in front of such a word that do not narrow it down.
    BEFORE_PAIRS {
        "both" => "Both leaders shook hands.";
        "two" => "The two leaders shook hands.";
        "world" => "The world leaders shook hands.";
    }
    /// Words for people besides those who are spoken of.
    OTHERS {
        "others" => "He held talks with others.";
        "other" => "Each held talks with the other.";
    }
}
