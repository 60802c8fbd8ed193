"""What docs/scale.md shows for Python is run, but for the engines."""

from conftest import blocks, write_files


def test_what_the_page_shows_is_what_happens(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_files(page, tmp_path)
    shared: dict[str, object] = {}
    ran = 0
    for comment, language, text in blocks(page):
        if language == "python" and not comment.startswith("engine: "):
            exec(compile(text, "docs/scale.md", "exec"), shared)
            ran += 1
    assert ran >= 4
