"""What the tests share."""

import pathlib

import pytest

import summit_check

TALKS = """
alias talks = "talks" | "meeting"
fact length: duration {
  value about 2 hours
  claim "{talks} ... lasted for? {value}"
}
"""


@pytest.fixture
def rules() -> summit_check.Rules:
    return summit_check.Rules.parse(TALKS, "talks.rules")


@pytest.fixture(scope="session")
def page() -> str:
    """The page whose examples are run."""
    return (pathlib.Path(__file__).parents[2] / "docs" / "scale.md").read_text(encoding="utf-8")


def blocks(page: str) -> list[tuple[str, str, str]]:
    """The fenced blocks of a page: the comment in front of each, its language, its text."""
    out: list[tuple[str, str, str]] = []
    comment, language, lines = "", None, []
    for line in page.splitlines():
        if language is not None:
            if line == "```":
                out.append((comment, language, "\n".join(lines) + "\n"))
                comment, language, lines = "", None, []
            else:
                lines.append(line)
        elif line.startswith("```"):
            language = line[3:]
        elif line.startswith("<!-- "):
            comment = line[5:-4]
        elif line.strip():
            comment = ""
    return out


def write_files(page: str, folder: pathlib.Path) -> None:
    """Writes the files that a page shows."""
    for comment, _, text in blocks(page):
        if comment.startswith("file: "):
            (folder / comment[6:]).write_text(text, encoding="utf-8")
