"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const source = byId("source");
  const data = byId("data");
  const status = byId("status-text");
  const search = byId("search");
  root.classList.add("js");

  // A page opened from disk may have no storage: then nothing is remembered.
  const store = {
    get(key) { try { return localStorage.getItem("gongkai." + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("gongkai." + key, value); } catch { /* as above */ } },
  };
  const english = () => root.dataset.lang === "en";
  const say = (zh, en) => (english() ? en : zh);
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  // ---- Values and their marks

  const rows = new Map();
  for (const row of data.querySelectorAll("[data-row]")) rows.set(row.dataset.row, row);
  const chips = new Map();
  for (const chip of document.querySelectorAll("[data-filter]")) chips.set(chip.dataset.filter, chip);
  const off = new Set();

  const marks = [];
  const markOf = new Map();
  const places = new Map();
  for (const element of source.querySelectorAll(".m")) {
    const values = element.dataset.v.split(" ").map((value) => {
      const id = value.replace("c", "");
      if (!places.has(id)) places.set(id, []);
      places.get(id).push(element);
      return { id, clause: value.endsWith("c"), kind: rows.get(id).dataset.kind };
    });
    const mark = { element, values, active: values, index: marks.length };
    marks.push(mark);
    markOf.set(element, mark);
  }
  const fills = (value) => value.kind !== "finding" && value.kind !== "repair";
  const kindName = (kind) => chips.get(kind).querySelector(english() ? ".en" : ".zh").textContent;

  /** The elements of the source that a value was read from; a long place is its first block. */
  function placesOf(id) {
    if (places.has(id)) return places.get(id);
    const anchor = byId("m" + id);
    return anchor ? [anchor.parentElement] : [];
  }

  function attribute(element, name, value) {
    if (value === null || value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  let stops = [];
  function paint() {
    stops = [];
    let last = null;
    for (const mark of marks) {
      mark.active = mark.values.filter((value) => !off.has(value.kind));
      const { element, active } = mark;
      const fill = active.find((value) => !value.clause && fills(value));
      const clause = active.find((value) => value.clause);
      const has = (kind) => (active.some((value) => value.kind === kind) ? "" : null);
      attribute(element, "data-k", fill && fill.kind);
      attribute(element, "data-u", clause && clause.kind);
      attribute(element, "data-f", has("finding"));
      attribute(element, "data-r", has("repair"));
      attribute(element, "role", active.length ? "button" : null);
      attribute(element, "tabindex", null);
      attribute(element, "title", active.length ? [...new Set(active.map((v) => kindName(v.kind)))].join(" · ") : null);
      const first = active.length ? active[0].id : null;
      // Pieces of one value that follow each other are one stop.
      if (first !== null && first !== last) stops.push(element);
      last = first;
    }
    for (const stop of stops) stop.tabIndex = -1;
    if (stops.length) stops[0].tabIndex = 0;
  }

  function roveTo(element) {
    for (const stop of stops) if (stop.tabIndex === 0) stop.tabIndex = -1;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
  }

  // ---- Going from a value to its place and back

  let selected = null;
  let back = null;

  function unselect() {
    for (const element of document.querySelectorAll(".sel, .region-sel")) element.classList.remove("sel", "region-sel");
    for (const element of data.querySelectorAll("[aria-current]")) element.removeAttribute("aria-current");
    selected = null;
    byId("cite").hidden = true;
  }

  function flash(element) {
    element.classList.remove("flash");
    void element.offsetWidth;
    element.classList.add("flash");
    setTimeout(() => element.classList.remove("flash"), 1700);
  }

  function show(tab) {
    document.body.dataset.tab = tab;
    byId("tab-source").setAttribute("aria-pressed", String(tab === "source"));
    byId("tab-data").setAttribute("aria-pressed", String(tab === "data"));
  }

  function bring(element) {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: calm() ? "auto" : "smooth" });
  }

  function mark(id) {
    unselect();
    selected = id;
    const row = rows.get(id);
    row.classList.add("sel");
    const link = row.querySelector(".go");
    if (link) link.setAttribute("aria-current", "true");
    const shown = placesOf(id);
    for (const element of shown) element.classList.add(markOf.has(element) ? "sel" : "region-sel");
    try { history.replaceState(null, "", "#m" + id); } catch { /* a page without an address */ }
    return { row, shown };
  }

  const CELL = "td, th, .b";
  /** The text of the places of a value: those of different cells or lines are set apart. */
  function textOf(shown) {
    let text = "";
    let last = -1;
    for (const at of shown.filter((e) => markOf.has(e)).map((e) => markOf.get(e).index)) {
      const apart = last < 0 ? "" : marks[at].element.closest(CELL) !== marks[last].element.closest(CELL) ? " | " : at !== last + 1 ? " … " : "";
      text += apart + marks[at].element.textContent.trim();
      last = at;
    }
    return text.trim();
  }

  function report(id, nth, of) {
    const row = rows.get(id);
    let text = textOf(placesOf(id));
    if (text.length > 40) text = text.slice(0, 40) + "…";
    const parts = [kindName(row.dataset.kind)];
    if (text) parts.push(say("“" + text + "”", "“" + text + "”"));
    if (row.dataset.bytes) parts.push(say("原文字节 ", "bytes of the source ") + row.dataset.bytes);
    if (of > 1) parts.push(say("此处第 " + nth + " 个值，共 " + of + " 个，再点换下一个", "value " + nth + " of " + of + " here; click again for the next"));
    status.textContent = parts.join(" · ");
    byId("cite").hidden = !row.dataset.bytes;
    showRaw();
  }

  // ---- Citations

  /** A citation: what is said, by whom, and where it can be checked. */
  function citation() {
    const row = rows.get(selected);
    const { source: file, title, issuer, year } = record();
    const around = textOf(placesOf(selected)) || row.textContent.trim().replace(/\s+/g, " ");
    const [start, end] = row.dataset.bytes.split("–").map(Number);
    // The bytes themselves, but for the tags between them.
    const exact = bytes() && slice(start, end).replace(/<[^>]*>/g, "").trim();
    const text = exact && exact !== around && around.length < 200 ? `${exact}” in “${around}` : exact || around;
    const about = title?.text ?? [issuer?.text, year?.value].filter(Boolean).join(" ");
    return `“${text}” — ${about ? about + "; " : ""}${file.name}, bytes ${start}–${end}` + (file.sha256 ? `, SHA-256 ${file.sha256}` : "");
  }
  async function copy(text) {
    try { await navigator.clipboard.writeText(text); return true; } catch { /* a page from disk may not */ }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
  byId("cite").addEventListener("click", async () => {
    const text = citation();
    status.textContent = (await copy(text)) ? say("已复制：", "Copied: ") + text : text;
  });

  // ---- The data to save

  let read = null;
  function record() { return (read ??= JSON.parse(byId("report").content.textContent)); }
  function save(name, type, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
  /** One line a value: figures of the text and cells of the tables. */
  function csv() {
    const { source: file, statistics, tables, organ, issuer, year } = record();
    const head = ["organ", "year", "kind", "metric_or_row", "channel_or_column", "category", "value", "bound_or_state", "unit", "text", "span_start", "span_end", "source", "sha256"];
    const own = [organ?.name ?? issuer?.text, year?.value];
    const lines = statistics.map((s) => [...own, "statistic", s.metric, s.channel, s.category, s.value, s.bound, s.unit, s.text, ...(s.value_span ?? s.span)]);
    for (const table of tables) for (const c of table.cells ?? []) lines.push([...own, table.kind, c.row, c.column, null, c.value, c.state, c.unit, c.text, ...(c.span ?? [null, null])]);
    // A text that a spreadsheet would take for a formula gets an apostrophe.
    const field = (value) => {
      let text = value === null || value === undefined ? "" : String(value);
      if (/^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text)) text = "'" + text;
      return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    };
    return "\ufeff" + [head, ...lines.map((line) => [...line, file.name, file.sha256])].map((line) => line.map(field).join(",")).join("\r\n") + "\r\n";
  }
  const stem = () => record().source.name.replace(/\.[^.]*$/, "").replace(/[\\/:*?"<>|]/g, "_") || "report";
  byId("save").hidden = false;
  byId("save-json").addEventListener("click", () => save(stem() + ".json", "application/json", JSON.stringify(record(), null, 1)));
  byId("save-csv").addEventListener("click", () => save(stem() + ".csv", "text/csv", csv()));

  // ---- The source of a page of HTML

  const raw = byId("raw");
  const rawSource = byId("raw-source");
  let encoded = null;
  /** The source as UTF-8, which spans count in; null where the page does not carry it. */
  function bytes() {
    const carried = byId("source-text");
    return (encoded ??= carried && new TextEncoder().encode(JSON.parse(carried.content.textContent)));
  }
  const slice = (from, to) => new TextDecoder().decode(bytes().subarray(from, to));
  /** The source with the bytes of the selected value marked. */
  function showRaw() {
    if (!rawSource || rawSource.hidden) return;
    const place = selected === null ? null : rows.get(selected).dataset.bytes;
    if (!place) { if (!rawSource.firstChild) rawSource.textContent = slice(0); return; }
    const [start, end] = place.split("–").map(Number);
    const mark = document.createElement("mark");
    mark.textContent = slice(start, end);
    rawSource.replaceChildren(slice(0, start), mark, slice(end));
    // Not `scrollIntoView`: that would also end the scrolling of the pane.
    rawSource.scrollTop += mark.getBoundingClientRect().top - rawSource.getBoundingClientRect().top - rawSource.clientHeight / 2;
  }
  if (raw && byId("source-text")) {
    raw.hidden = false;
    raw.addEventListener("click", () => {
      rawSource.hidden = !rawSource.hidden;
      source.querySelector(".paper").classList.toggle("beside", !rawSource.hidden);
      source.classList.toggle("split", !rawSource.hidden);
      raw.setAttribute("aria-pressed", String(!rawSource.hidden));
      showRaw();
    });
  }

  /** From a value to where it stands. */
  function toSource(id, from, focus) {
    const { shown } = mark(id);
    if (!shown.length) { report(id, 1, 1); return; }
    back = from;
    show("source");
    for (const element of shown) flash(element);
    bring(shown[0]);
    const stop = shown.find((element) => stops.includes(element)) || stops.find((element) => shown.includes(element));
    if (focus && stop) roveTo(stop);
    report(id, 1, 1);
  }

  /** From a mark to the value that it stands for; again to the next one of the same place. */
  function toData(element) {
    const { active } = markOf.get(element);
    if (!active.length) return;
    const now = active.findIndex((value) => value.id === selected);
    const next = (now + 1) % active.length;
    const { id } = active[next];
    const { row } = mark(id);
    back = element;
    show("data");
    for (let up = row.parentElement; up && up !== data; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
    }
    row.closest("[hidden]")?.removeAttribute("hidden");
    bring(row);
    flash(row);
    const link = row.querySelector("a.go");
    if (link) link.focus({ preventScroll: true });
    report(id, next + 1, active.length);
  }

  function goBack() {
    if (!back) { unselect(); return; }
    const element = back;
    back = null;
    show(source.contains(element) ? "source" : "data");
    bring(element);
    if (markOf.has(element) && stops.includes(element)) roveTo(element);
    else element.focus({ preventScroll: true });
  }

  data.addEventListener("click", (event) => {
    const link = event.target.closest("a.go");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toSource(link.dataset.target ?? link.closest("[data-row]").dataset.row, link, true);
  });
  source.addEventListener("click", (event) => {
    const element = event.target.closest(".m");
    if (!element || !getSelection().isCollapsed) return;
    toData(element);
  });

  // ---- Kinds

  function filter() {
    for (const [kind, chip] of chips) chip.setAttribute("aria-pressed", String(!off.has(kind)));
    for (const group of data.querySelectorAll("[data-group]")) group.classList.toggle("off", off.has(group.dataset.group));
    byId("all-kinds").hidden = off.size === 0;
    paint();
    find();
  }
  for (const [kind, chip] of chips) {
    chip.addEventListener("click", (event) => {
      if (event.shiftKey) {
        for (const other of chips.keys()) off.add(other);
        off.delete(kind);
      } else if (!off.delete(kind)) {
        off.add(kind);
      }
      filter();
    });
  }
  byId("all-kinds").addEventListener("click", () => { off.clear(); filter(); chips.values().next().value?.focus(); });

  // ---- Search

  // Character by character, so that a place in the folded text is one in the text.
  const fold = (text) => Array.from(text, (c) => {
    const folded = c.normalize("NFKC").toLowerCase();
    return folded.length === c.length ? folded : c;
  }).join("");
  const units = Array.from(data.querySelectorAll("[data-find]"), (element) => ({ element, text: null }));
  let blocks = null;
  let hits = [];
  let hit = -1;
  const MOST = 5000;

  function readSource() {
    return Array.from(source.querySelectorAll(".b, td, th"), (element) => {
      const nodes = [];
      let text = "";
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, start: text.length });
        text += walker.currentNode.data;
      }
      return { nodes, text: fold(text) };
    });
  }

  function rangeOf(block, start, end) {
    const range = document.createRange();
    const at = (offset) => block.nodes.findLast((n) => n.start <= offset);
    const first = at(start);
    const last = at(end - 1);
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }

  function highlight() {
    if (!globalThis.Highlight || !CSS.highlights) return;
    CSS.highlights.set("hit", new Highlight(...hits));
    CSS.highlights.set("hit-now", new Highlight(...(hit >= 0 ? [hits[hit]] : [])));
  }

  function find() {
    const query = fold(search.value.trim());
    let found = 0;
    for (const unit of units) {
      unit.text ??= fold(unit.element.textContent);
      const match = !query || unit.text.includes(query);
      unit.element.hidden = !match;
      if (query && match) found += 1;
    }
    for (const group of data.querySelectorAll(".group")) {
      const empty = query && !group.querySelector("[data-find]:not([hidden])");
      group.hidden = Boolean(empty) || group.classList.contains("off");
      const details = group.querySelector(":scope > details");
      if (details) {
        details.dataset.open ??= String(details.open);
        details.open = query ? true : details.dataset.open === "true";
        if (!query) delete details.dataset.open;
      }
      for (const figure of group.querySelectorAll("figure.table")) {
        figure.hidden = Boolean(query) && !figure.querySelector("[data-find]:not([hidden])");
      }
    }
    hits = [];
    hit = -1;
    if (query) {
      blocks ??= readSource();
      for (const block of blocks) {
        for (let at = block.text.indexOf(query); at >= 0 && hits.length < MOST; at = block.text.indexOf(query, at + query.length)) {
          hits.push(rangeOf(block, at, at + query.length));
        }
      }
    }
    byId("no-match").hidden = !query || found > 0;
    tell(query);
    highlight();
  }

  function tell(query) {
    byId("hits").textContent = query ? (hit >= 0 ? hit + 1 + "/" : "") + hits.length : "";
  }

  function step(by) {
    if (!hits.length) return;
    hit = hit < 0 ? (by > 0 ? 0 : hits.length - 1) : (hit + by + hits.length) % hits.length;
    show("source");
    bring(hits[hit].startContainer.parentElement);
    tell(true);
    highlight();
  }

  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 120); });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      clearTimeout(waiting);
      if (hit < 0) find();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      search.value = "";
      find();
      event.stopPropagation();
    }
  });

  // ---- Keys

  const help = byId("help");
  const openHelp = () => help.showModal();
  byId("keys").addEventListener("click", openHelp);
  byId("close-help").addEventListener("click", () => help.close());

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const here = document.activeElement;
    if (event.key === "Escape") { goBack(); return; }
    if (here === search) return;
    if (event.key === "/") { event.preventDefault(); search.focus(); search.select(); return; }
    if (event.key === "?") { openHelp(); return; }
    if (!markOf.has(here)) return;
    const at = stops.indexOf(here);
    const ways = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
    if (event.key in ways) {
      event.preventDefault();
      const next = stops[Math.min(Math.max(ways[event.key], 0), stops.length - 1)];
      roveTo(next);
      bring(next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      toData(here);
    }
  });

  // ---- Language, colours, panes, paper

  function speak(language) {
    root.dataset.lang = language;
    search.placeholder = say(search.dataset.zh, search.dataset.en);
    paint();
  }
  byId("language").addEventListener("click", () => {
    const language = english() ? "zh" : "en";
    store.set("language", language);
    speak(language);
  });
  const THEMES = ["auto", "light", "dark"];
  function colour(theme) {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
  byId("theme").addEventListener("click", () => {
    const theme = THEMES[(THEMES.indexOf(root.dataset.theme || "auto") + 1) % THEMES.length];
    store.set("theme", theme);
    colour(theme);
  });
  byId("tab-source").addEventListener("click", () => show("source"));
  byId("tab-data").addEventListener("click", () => show("data"));

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = Array.from(data.querySelectorAll("details:not([open])"));
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of closed) details.open = false; });

  const chosen = store.get("language");
  const preferred = /^zh\b/i.test(navigator.language) ? "zh" : "en";
  if (root.hasAttribute("data-fixed")) speak(root.dataset.lang);
  else speak(chosen === "zh" || chosen === "en" ? chosen : preferred);
  const theme = store.get("theme");
  colour(THEMES.includes(theme) ? theme : "auto");
  show("source");

  const there = /^#m(\d+)$/.exec(location.hash);
  if (there && rows.has(there[1])) toSource(there[1], null, false);
})();
