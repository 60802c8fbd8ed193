"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  // Text of a source is only ever set as text: nothing in it can become an element.
  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "class") node.className = value;
      else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined) node.setAttribute(key, value);
    }
    node.append(...children.filter((c) => c !== null && c !== undefined && c !== ""));
    return node;
  };
  const SIGNS = {
    agrees: ["✓", "agrees"], contradicts: ["✗", "contradicts"], disagrees: ["≠", "disagrees with others"],
    "self-contradicts": ["⇄", "contradicts itself"], vague: ["~", "vague"], silent: ["–", "silent"],
    "not-due": ["·", "not due"], "not-about": ["∅", "not about this"], unjudged: ["○", "nothing to hold it against"],
  };
  const LEVELS = ["error", "warn", "note"];
  const LEVEL_WORDS = { error: "error", warn: "warning", note: "note" };
  const { facts, checks, sources, findings } = data;
  const columns = facts.concat(checks.map((c) => ({ ...c, check: true })));
  const columnOf = new Map(columns.map((c, i) => [(c.check ? "check " : "") + c.name, i]));
  const cells = sources.map(() => new Map());
  for (const [fact, source, verdict, claims] of data.cells) cells[source].set(fact, { verdict, claims });
  for (const [check, source, holds] of data.results) {
    cells[source].set(facts.length + check, { verdict: holds ? "agrees" : "contradicts", claims: [] });
  }
  const sourceOf = new Map(sources.map((s, i) => [s.path, i]));
  const byCell = new Map();
  findings.forEach((f, i) => {
    f.index = i;
    f.column = f.check !== null ? columnOf.get("check " + f.check) : columnOf.get(f.fact);
    f.at = sourceOf.get(f.source);
    const key = f.at + " " + f.column;
    if (!byCell.has(key)) byCell.set(key, []);
    byCell.get(key).push(f);
  });
  const cell = (source, column) => cells[source].get(column) || { verdict: "silent", claims: [] };
  const state = { verdicts: new Set(), fact: "", source: "", text: "", column: null, row: null };

  // what stands between backticks is what a source or a rule says
  const prose = (text) => {
    const pieces = text.split("`");
    return pieces.length % 2 ? pieces.map((piece, i) => i % 2 ? el("code", {}, piece) : piece) : [text];
  };
  $("legend").append(...Object.values(SIGNS).map(([sign, words]) => el("li", {}, el("span", { class: "sign", "aria-hidden": "true" }, sign), " " + words)));

  // ---- filters ----
  const counts = {};
  for (let s = 0; s < sources.length; s++) {
    let spoken = 0;
    for (const { verdict } of cells[s].values()) { counts[verdict] = (counts[verdict] || 0) + 1; spoken++; }
    const silent = columns.length - spoken;
    if (silent) counts.silent = (counts.silent || 0) + silent;
  }
  for (const [verdict, [sign, words]] of Object.entries(SIGNS)) {
    if (!counts[verdict]) continue;
    $("verdicts").append(el("button", {
      type: "button", "aria-pressed": "false", "data-verdict": verdict, onclick: (event) => {
        const on = !state.verdicts.has(verdict);
        if (on) state.verdicts.add(verdict); else state.verdicts.delete(verdict);
        event.currentTarget.setAttribute("aria-pressed", String(on));
        refresh();
      },
    }, sign + " " + words + " ", el("span", { class: "counts" }, String(counts[verdict]))));
  }
  for (const c of columns) $("fact").append(el("option", { value: (c.check ? "check " : "") + c.name }, (c.check ? "check " : "") + c.name));
  const listen = (id, key) => $(id).addEventListener("input", (e) => { state[key] = e.target.value.trim().toLowerCase(); refresh(); });
  $("fact").addEventListener("change", (e) => { state.fact = e.target.value; refresh(); });
  listen("source", "source");
  listen("search", "text");
  $("clear").addEventListener("click", () => {
    state.verdicts.clear(); state.fact = state.source = state.text = "";
    for (const id of ["fact", "source", "search"]) $(id).value = "";
    for (const b of $("verdicts").querySelectorAll("button")) b.setAttribute("aria-pressed", "false");
    refresh();
  });
  const haystacks = new Array(sources.length);
  const haystack = (s) => {
    if (haystacks[s] === undefined) {
      const source = sources[s];
      haystacks[s] = (source.path + "\n" + (source.text || "") + "\n" + source.claims.map((c) => c.passage || c.text).join("\n")).toLowerCase();
    }
    return haystacks[s];
  };
  const shownColumns = () => columns.map((_, i) => i).filter((i) => !state.fact || columnOf.get(state.fact) === i);
  const rowFits = (s, shown) =>
    (!state.source || sources[s].path.toLowerCase().includes(state.source)) &&
    (!state.verdicts.size || shown.some((c) => state.verdicts.has(cell(s, c).verdict))) &&
    (!state.text || haystack(s).includes(state.text) || findings.some((f) => f.at === s && f.message.toLowerCase().includes(state.text)));
  const findingFits = (f) =>
    (!state.fact || columnOf.get(state.fact) === f.column) &&
    (!state.source || f.source.toLowerCase().includes(state.source)) &&
    (!state.verdicts.size || (f.at !== undefined && f.column !== undefined && state.verdicts.has(cell(f.at, f.column).verdict))) &&
    (!state.text || f.message.toLowerCase().includes(state.text) || (f.at !== undefined && haystack(f.at).includes(state.text)));

  // ---- findings ----
  const MOST = 300;
  let listed = [];
  function showFindings() {
    listed = findings.filter(findingFits).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.index - b.index);
    const list = $("findings");
    list.replaceChildren(...listed.slice(0, MOST).map((f) => el("li", {}, el("button", {
      type: "button", class: f.level, "data-finding": String(f.index), "aria-current": String(state.finding === f.index), onclick: () => openFinding(f),
    }, el("span", { class: "level" }, LEVEL_WORDS[f.level]), " ", ...prose(f.message), " ",
      el("span", { class: "where" }, f.source + (f.line ? ":" + f.line : ""))))));
    $("findings-count").textContent = listed.length === findings.length ? String(findings.length) : listed.length + " of " + findings.length;
    if (listed.length > MOST) list.append(el("li", { class: "where" }, "and " + (listed.length - MOST) + " more: narrow the filters to see them"));
    if (!listed.length) list.append(el("li", { class: "where" }, findings.length ? "nothing fits the filters" : "nothing to tell"));
  }
  function openFinding(f) {
    if (f.at === undefined || f.column === undefined) return showMistake(f);
    open(f.at, f.column, f);
  }

  // ---- matrix: only the rows in sight are there, so that thousands of sources scroll as easily as ten ----
  let rows = [];
  let shown = [];
  let first = 0;
  const HEIGHT = () => parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.9;
  function refresh() {
    shown = shownColumns();
    rows = sources.map((_, s) => s).filter((s) => rowFits(s, shown));
    $("head").replaceChildren(el("th", { scope: "col" }, rows.length === sources.length ? sources.length + " sources" : rows.length + " of " + sources.length + " sources"),
      ...shown.map((c) => el("th", { scope: "col", title: columns[c].doc || columns[c].name }, el("div", {}, (columns[c].check ? "check " : "") + columns[c].name))));
    $("grid").setAttribute("aria-rowcount", String(rows.length + 1));
    $("grid").setAttribute("aria-colcount", String(shown.length + 1));
    first = -1;
    draw(true);
    showFindings();
    $("status").textContent = rows.length + " sources and " + listed.length + " findings shown";
  }
  let everything = false;
  function draw(force) {
    const height = HEIGHT();
    const room = Math.ceil($("scroll").clientHeight / height) + 20;
    const from = everything ? 0 : Math.max(0, Math.min(Math.floor($("scroll").scrollTop / height) - 10, rows.length - room));
    if (!force && from === first) return;
    first = from;
    const to = everything ? rows.length : Math.min(rows.length, from + room);
    const spacer = (n) => n > 0 ? [el("tr", { class: "spacer", "aria-hidden": "true", style: null }, el("td", { colspan: String(shown.length + 1) }))] : [];
    const body = rows.slice(from, to).map((s, k) => {
      const row = el("tr", { "aria-rowindex": String(from + k + 2) }, el("th", { scope: "row", title: sources[s].path + (sources[s].published ? ", " + sources[s].published : "") }, sources[s].path));
      for (const c of shown) {
        const { verdict } = cell(s, c);
        const selected = state.row === s && state.column === c;
        const dim = state.verdicts.size && !state.verdicts.has(verdict);
        row.append(el("td", {
          class: verdict + (dim ? " dim" : ""), "data-s": String(s), "data-c": String(c), role: "gridcell", tabindex: "-1", "aria-selected": String(selected),
          "aria-label": columns[c].name + " in " + sources[s].path + ": " + SIGNS[verdict][1],
        }, SIGNS[verdict][0]));
      }
      return row;
    });
    const above = spacer(from), below = spacer(rows.length - to);
    if (above[0]) above[0].style.height = from * height + "px";
    if (below[0]) below[0].style.height = (rows.length - to) * height + "px";
    $("body").replaceChildren(...above, ...body, ...below);
    const entry = document.querySelector("td[aria-selected=true]") || $("body").querySelector("td[data-s]");
    if (entry) entry.tabIndex = 0;
  }
  $("scroll").addEventListener("scroll", () => requestAnimationFrame(() => draw(false)));
  $("body").addEventListener("click", (event) => {
    const td = event.target.closest("td[data-s]");
    if (td) open(Number(td.dataset.s), Number(td.dataset.c));
  });
  $("body").addEventListener("keydown", (event) => {
    const td = event.target.closest("td[data-s]");
    if (!td) return;
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(Number(td.dataset.s), Number(td.dataset.c)); return; }
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -1e6], End: [0, 1e6], PageUp: [-15, 0], PageDown: [15, 0] }[event.key];
    if (!step) return;
    event.preventDefault();
    const clamp = (n, most) => Math.max(0, Math.min(most, n));
    const r = clamp(rows.indexOf(Number(td.dataset.s)) + step[0], rows.length - 1);
    const c = clamp(shown.indexOf(Number(td.dataset.c)) + step[1], shown.length - 1);
    reveal(rows[r], shown[c]);
    draw(true);
    const next = $("body").querySelector(`td[data-s="${rows[r]}"][data-c="${shown[c]}"]`);
    if (next) {
      for (const other of $("body").querySelectorAll('td[tabindex="0"]')) other.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  });

  // ---- a cell: the sentence in its article, and the rule ----
  function open(s, c, finding) {
    state.row = s; state.column = c; state.finding = finding ? finding.index : null;
    history.replaceState(null, "", "#s=" + s + "&c=" + c + (finding ? "&f=" + finding.index : ""));
    const source = sources[s], column = columns[c], { verdict, claims } = cell(s, c);
    const told = byCell.get(s + " " + c) || [];
    const marks = claims.map((k) => source.claims[k]).filter(Boolean);
    for (const f of told) if (f.start !== null && !marks.some((m) => m.start <= f.start && m.end >= f.end)) marks.push({ start: f.start, end: f.end, vstart: f.start, vend: f.end, passage: f.passage, pstart: f.pstart, line: f.line, bad: true });
    const content = [
      el("header", {}, el("h2", { tabindex: "-1", id: "detail-title" }, (column.check ? "check " : "") + column.name),
        el("button", { type: "button", class: "right close", onclick: close }, "Close")),
      el("p", { class: "where" }, el("span", { class: "level " + (verdict.includes("contradict") || verdict === "disagrees" ? "error" : "") }, SIGNS[verdict][0] + " " + SIGNS[verdict][1]),
        " · " + source.path + (source.published ? " · published " + source.published + " (" + source.from + ")" : "")),
      ...told.map(showFinding),
      el("h3", {}, marks.length ? "In the source" : "The source says nothing of it"),
      ...article(source, marks, finding),
      el("h3", {}, "The rule (" + column.rule.path + ":" + column.rule.line + ")"),
      rule(column, marks),
    ];
    show(content);
    reveal(s, c);
    draw(true);
    showFindings();
  }
  /// Scrolls the matrix so that a cell is in sight, in a row that may not be drawn yet.
  function reveal(s, c) {
    const r = rows.indexOf(s), box = $("scroll"), head = $("head"), height = HEIGHT();
    if (r < 0) return;
    if (r * height < box.scrollTop) box.scrollTop = r * height;
    if ((r + 1) * height + head.offsetHeight > box.scrollTop + box.clientHeight) box.scrollTop = (r + 1) * height + head.offsetHeight - box.clientHeight;
    const column = head.children[shown.indexOf(c) + 1], names = head.children[0].offsetWidth;
    if (!column) return;
    if (column.offsetLeft - names < box.scrollLeft) box.scrollLeft = column.offsetLeft - names;
    if (column.offsetLeft + column.offsetWidth > box.scrollLeft + box.clientWidth) box.scrollLeft = column.offsetLeft + column.offsetWidth - box.clientWidth;
  }
  function show(content) {
    const aside = $("detail");
    aside.replaceChildren(...content);
    aside.hidden = false;
    document.body.classList.add("open");
    const title = aside.querySelector("#detail-title");
    if (title) title.focus({ preventScroll: true });
    const box = aside.querySelector(".article"), mark = aside.querySelector("mark.bad") || aside.querySelector("mark");
    if (box && mark) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - 80);
    if (matchMedia("(max-width: 62rem)").matches) aside.scrollIntoView();
  }
  function showMistake(f) {
    state.finding = f.index;
    show([el("header", {}, el("h2", { tabindex: "-1", id: "detail-title" }, f.code), el("button", { type: "button", class: "right close", onclick: close }, "Close")), showFinding(f)]);
    showFindings();
  }
  function showFinding(f) {
    const link = (r) => {
      const at = sourceOf.get(r.path), words = [...prose(r.message), r.words ? ": “" + r.words + "” " : " ", el("span", { class: "where" }, r.path + ":" + r.line)];
      return el("li", {}, ...(at !== undefined && f.column !== undefined && f.column < facts.length ? [el("button", { type: "button", onclick: () => open(at, f.column) }, ...words)] : words));
    };
    return el("div", { class: "finding " + f.level }, el("p", {}, el("span", { class: "level " + f.level }, LEVEL_WORDS[f.level] + " "), ...prose(f.message)),
      f.related.length ? el("ul", {}, ...f.related.map(link)) : "", f.help ? el("p", { class: "help" }, ...prose(f.help)) : "");
  }
  /// The article with the words marked; where the page has not the whole text, the sentences that count.
  function article(source, marks, finding) {
    const bad = (m) => m.bad || m.verdict === "contradicts" || (finding && finding.start === m.start);
    const piece = (text, base, list) => {
      const box = el("div", { class: "article", dir: "auto", tabindex: "0", role: "document", "aria-label": "text of " + source.path });
      let at = 0;
      const put = (to, name) => {
        if (to <= at) return;
        const words = text.slice(at, to);
        box.append(name ? el("mark", { class: name }, words) : words);
        at = to;
      };
      for (const m of [...list].sort((a, b) => a.start - b.start)) {
        const [start, vs, ve, end] = [m.start, m.vstart, m.vend, m.end].map((n) => n - base);
        const name = bad(m) ? "bad" : "said";
        put(start, null); put(vs, name); put(ve, name + " value"); put(end, name);
      }
      put(text.length, null);
      return box;
    };
    if (source.text) return [piece(source.text, 0, marks)];
    const seen = new Map();
    for (const m of marks) if (m.passage) seen.set(m.pstart, (seen.get(m.pstart) || []).concat(m));
    const out = [...seen.values()].map((list) => piece(list[0].passage, list[0].pstart, list));
    if (!out.length && source.headline) out.push(el("p", { class: "article", dir: "auto" }, source.headline));
    return out;
  }
  function rule(column, marks) {
    const lines = new Set([...(column.rule.value || []), ...marks.map((m) => m.rule).filter((n) => n)]);
    const pre = el("pre", { tabindex: "0", role: "document", "aria-label": "rule " + column.name });
    column.rule.text.split("\n").forEach((text, i) => {
      const on = lines.has(column.rule.line + i);
      pre.append(on ? el("span", { class: "rule-line" }, text || " ") : text + "\n");
    });
    return pre;
  }
  function close() {
    $("detail").hidden = true;
    document.body.classList.remove("open");
    history.replaceState(null, "", location.pathname + location.search);
    const [s, c] = [state.row, state.column];
    state.row = state.column = state.finding = null;
    draw(true);
    showFindings();
    const td = $("body").querySelector(`td[data-s="${s}"][data-c="${c}"]`);
    if (td) { td.tabIndex = 0; td.focus(); }
  }

  // ---- keys, theme, print ----
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") { if (typing) event.target.blur(); else if (!$("detail").hidden) close(); }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); $("search").focus(); }
    if ((event.key === "n" || event.key === "p") && listed.length) {
      const at = listed.findIndex((f) => f.index === state.finding);
      const next = at < 0 ? (event.key === "n" ? 0 : listed.length - 1) : (at + (event.key === "n" ? 1 : -1) + listed.length) % listed.length;
      openFinding(listed[next]);
    }
  });
  const themes = ["auto", "light", "dark"];
  const stored = () => { try { return localStorage.getItem("summit-check-theme"); } catch { return null; } };
  const setTheme = (name) => {
    if (name === "auto") delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = name;
    $("theme").textContent = "theme: " + name;
    try { localStorage.setItem("summit-check-theme", name); } catch { /* a page from a file may have no storage */ }
  };
  let theme = themes.includes(stored()) ? stored() : "auto";
  setTheme(theme);
  $("theme").addEventListener("click", () => { theme = themes[(themes.indexOf(theme) + 1) % 3]; setTheme(theme); });
  addEventListener("beforeprint", () => { everything = rows.length <= 2000; draw(true); });
  addEventListener("afterprint", () => { everything = false; draw(true); });

  refresh();
  const asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  if (asked.f && findings[asked.f]) openFinding(findings[asked.f]);
  else if (asked.s in sources && asked.c in columns) open(Number(asked.s), Number(asked.c));
})();
