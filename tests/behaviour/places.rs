//! Where a fact is stated: in which sources, under which headings, in code; and who has to state it.

use crate::harness::Case;

/// A manual with a page of limits, a guide, a changelog and an example.
fn manual(members: &str) -> Case {
    let fact = format!("fact limit: quantity {{\n  value 10 MB\n{members}\n  test no-claim \"None.\"\n}}\n");
    Case::new()
        .file("facts.rules", fact)
        .file("docs/limits.md", "# Limits\n\n## Free\n\nThe upload limit is 12 MB.\n\n## Pro\n\nThe upload limit is 50 MB.\n")
        .file(
            "docs/guide.md",
            "# Guide\n\nThe upload limit is 11 MB.\n\n```toml\nmax_upload = \"13 MB\" # the upload limit is 14 MB\n```\n",
        )
        .file("docs/changelog.md", "# Changes\n\nThe upload limit is 5 MB.\n")
        .file("blog/post.md", "# News\n\nThe upload limit is 9 MB.\n")
        .args("facts.rules docs blog --format json")
}

/// The claims that were found, each with its file.
fn found(members: &str) -> Vec<String> {
    let json = manual(members).run().json();
    let sources = json["sources"].as_array().expect("sources");
    let path = |c: &serde_json::Value| {
        let source = &c["source"];
        source.as_u64().map_or_else(|| source.as_str().unwrap_or_default().to_owned(), |s| sources[s as usize]["path"].to_string())
    };
    let name = |p: String| p.trim_matches('"').rsplit('/').next().unwrap_or_default().to_owned();
    let claims = json["claims"].as_array().expect("claims").iter();
    claims
        .map(|c| format!("{} {}", name(path(c)), c["text"].as_str().unwrap_or_default().rsplit(" is ").next().unwrap_or_default()))
        .collect()
}

const CLAIM: &str = "claim \"upload limit is {value}\"";

#[test]
fn a_fact_is_looked_for_in_the_sources_of_its_globs() {
    assert_eq!(found(CLAIM).len(), 5);
    assert_eq!(
        found(&format!("in \"docs/**\" not in \"docs/changelog.md\"\n{CLAIM}")),
        ["guide.md 11 MB", "limits.md 12 MB", "limits.md 50 MB"]
    );
    assert_eq!(found(&format!("in \"blog/*\" | \"changelog.md\"\n{CLAIM}")), ["changelog.md 5 MB", "post.md 9 MB"]);
    // of one wording, besides those of the fact
    assert_eq!(found(&format!("in \"docs/*\"\n{CLAIM} in \"**/c*\"")), ["changelog.md 5 MB"]);
}

#[test]
fn a_fact_is_looked_for_under_its_headings() {
    assert_eq!(found(&format!("in section \"Free\"\n{CLAIM}")), ["limits.md 12 MB"]);
    assert_eq!(found(&format!("in section \"limits > pro\"\n{CLAIM}")), ["limits.md 50 MB"]);
    assert_eq!(found(&format!("not in section \"Limits\" | \"Chan*\"\n{CLAIM}")), ["guide.md 11 MB", "post.md 9 MB"]);
    assert_eq!(found("says \"the upload limit is {value}\" in section \"Free\""), ["limits.md 12 MB"]);
}

#[test]
fn code_is_read_where_it_is_asked_for_and_nowhere_else() {
    let in_code = found("claim \"max_upload {value}\" in code\nclaim \"upload limit is {value}\" in code");
    assert_eq!(in_code, ["guide.md max_upload = \"13 MB", "guide.md 14 MB"]);
    assert!(found("claim \"max_upload {value}\"").is_empty());
    assert_eq!(found("claim \"max_upload {value}\" in code in section \"Guide\"").len(), 1);
    assert!(found("claim \"max_upload {value}\" in code in section \"Limits\"").is_empty());
}

#[test]
fn a_claim_in_code_has_its_true_place() {
    manual("claim \"max_upload {value}\" in code").again().args("facts.rules docs --format short").run().says("docs/guide.md:6:15:");
}

/// What is said of omissions of `limit` among a page that speaks of it and one that does not.
fn omissions(require: &str, limits: &str) -> Vec<String> {
    let fact = format!(
        "fact limit: quantity {{\n  value 10 MB\n  claim \"upload limit is {{value}}\"\n  {require}\n  test no-claim \"None.\"\n}}\n"
    );
    let case = Case::new()
        .file("facts.rules", fact)
        .file("docs/limits.md", limits)
        .file("docs/guide.md", "# Guide\n\nThere is an upload limit, which is small.\n")
        .file("blog/a.md", "# News\n\nNothing new.\n");
    let output = case.args("facts.rules docs blog --format short").run().stdout();
    output.lines().filter(|l| l.contains("[omission]")).map(str::to_owned).collect()
}

#[test]
fn a_page_that_has_to_state_a_fact_is_named() {
    let silent = omissions("require in \"docs/limits.md\" else error", "# Limits\n\nAll is limited.\n");
    assert_eq!(silent, ["docs/limits.md:1:3: error[omission]: limits.md does not state `limit`"]);
    assert!(omissions("require in \"docs/limits.md\" else error", "# Limits\n\nThe upload limit is 10 MB.\n").is_empty());
    let each = omissions("require in each \"docs/*.md\" else error", "# Limits\n\nThe upload limit is 10 MB.\n");
    assert_eq!(each, ["docs/guide.md:1:3: error[omission]: guide.md does not state `limit`"]);
}

#[test]
fn one_of_several_pages_is_enough_where_some_is_said() {
    let none = omissions("require in some \"docs/*.md\" else error", "# Limits\n\nAll is limited.\n");
    assert_eq!(
        none,
        ["docs/guide.md:1:3: error[omission]: none of 2 sources states `limit`, which one of them has to; guide.md is the nearest"]
    );
    assert!(omissions("require in some \"docs/*.md\" else error", "# Limits\n\nThe upload limit is 10 MB.\n").is_empty());
}

#[test]
fn an_omission_points_at_the_heading_under_which_the_fact_belongs() {
    let under = omissions(
        "in section \"Uploads\"\n  require in \"docs/limits.md\" else error",
        "# Limits\n\nAll is limited.\n\n## Uploads\n\nThey are.\n",
    );
    assert_eq!(under, ["docs/limits.md:5:4: error[omission]: limits.md does not state `limit` under `Uploads`"]);
    let nowhere = omissions("in section \"Uploads\"\n  require in \"docs/limits.md\" else error", "# Limits\n\nAll is limited.\n");
    assert_eq!(nowhere, ["docs/limits.md:1:3: error[omission]: limits.md does not state `limit`, and has no section `Uploads`"]);
}

#[test]
fn a_glob_that_no_source_meets_is_told() {
    let told = |members: &str, sources: &str| manual(members).again().args("facts.rules --format short").args(sources).run();
    told(&format!("in \"dosc/**\"\n{CLAIM}"), "docs")
        .exits(0)
        .says("facts.rules:3:5: warn[no-such-source]: `limit` is looked for in `dosc/**` alone, which is none of the sources");
    told(&format!("{CLAIM}\nrequire in \"docs/quotas.md\""), "docs")
        .says("`docs/quotas.md` has to state `limit`, and is none of the sources");
    told("in section \"Fre\"\nclaim \"upload limit is {value}\"", "docs")
        .says("warn[no-such-section]: `limit` is looked for under `Fre`, and no source has such a heading");
    // who checks one source alone knows that the others are not there
    told(&format!("in \"dosc/**\"\n{CLAIM}"), "docs/guide.md").exits(0).quietly();
}
