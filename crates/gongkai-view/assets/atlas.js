"use strict";
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const root = document.documentElement, main = document.querySelector("main"), nav = document.querySelector("nav");
  const byId = (id) => document.getElementById(id);
  const t = (zh, en) => (root.lang === "en" ? en : zh);
  const said = (pair) => t(pair.zh, pair.en);
  const fmt = (value, digits = 0) => value === null || value === undefined || Number.isNaN(value) ? "–" : value.toLocaleString("en-US", { maximumFractionDigits: digits });
  const narrow = () => main.clientWidth < 640;

  // A page opened from disk may have no storage: then nothing is remembered.
  const store = {
    get(key) { try { return localStorage.getItem("gongkai." + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("gongkai." + key, value); } catch { /* as above */ } },
  };

  let data, view = "overview";
  const DEFAULTS = { series: "applications_received", year: null, by: "all", province: "", level: "", find: "", measure: "sum", gaps: "", code: "", page: 0 };
  const state = { ...DEFAULTS };

  // ---- Elements. Text is never markup.

  const filled = (node, attributes, children) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
      else if (key === "width%") node.style.width = value + "%";
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return node;
  };
  const el = (name, attributes = {}, ...children) => filled(document.createElement(name), attributes, children);
  const sv = (name, attributes = {}, ...children) => filled(document.createElementNS(NS, name), attributes, children);
  const press = (act) => ({ click: act, keydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(event); } } });

  // ---- The data: base64 of deflated JSON, columns

  const read = async () => {
    const packed = atob(byId("data").textContent.trim());
    const bytes = Uint8Array.from(packed, (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  };
  const open = (got) => {
    const { rows } = got;
    got.rows = rows.organ.map((organ, at) => ({ at, organ, year: rows.year[at], id: rows.id[at], reports: rows.reports[at], findings: rows.findings[at], raised: rows.raised[at], codes: rows.codes[at] }));
    for (const column of ["figures", "sources", "flags"]) got[column] = rows[column];
    got.at = Object.fromEntries(got.series.map((one, at) => [one.code, at]));
    got.years = [...new Set(rows.year)].sort((a, b) => a - b);
    const order = ["state", "province", "prefecture", "county", "township", "zone"];
    got.levelCodes = Object.keys(got.levels).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    got.provinces = [...new Set(got.organs.map((organ) => organ.province).filter(Boolean))];
    return got;
  };

  // ---- CSV and tables

  // A text that a spreadsheet would take for a formula gets an apostrophe.
  const csv = (name, columns, rows) => {
    const field = (value) => {
      let text = value === null || value === undefined ? "" : String(value);
      if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = "'" + text;
      return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    };
    const text = "\ufeff" + [columns, ...rows].map((row) => row.map(field).join(",")).join("\r\n") + "\r\n";
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    el("a", { href: address, download: name + ".csv" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  const PAGE = 50;
  const table = (columns, rows, cell, plain = []) => {
    const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === "number"));
    const body = el("tbody");
    const line = (row, index) => el("tr", {}, row.map((value, at) => {
      const text = typeof value === "number" ? (plain.includes(at) ? String(value) : fmt(value, 2)) : value ?? "–";
      return el("td", { class: isNumber[at] && "n" }, (cell && cell(row, at, index)) || text);
    }));
    const more = el("button", { type: "button", class: "more" });
    const add = (count) => {
      const from = body.childElementCount;
      body.append(...rows.slice(from, from + count).map((row, at) => line(row, from + at)));
      const left = rows.length - body.childElementCount;
      more.hidden = left <= 0;
      more.textContent = t(`再显示（还有 ${fmt(left)} 行）`, `Show more (${fmt(left)} rows left)`);
    };
    more.addEventListener("click", () => add(4 * PAGE));
    add(PAGE);
    return el("div", {}, el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("表格", "Table") }, el("table", {},
      el("thead", {}, el("tr", {}, columns.map((name, at) => el("th", { scope: "col", class: isNumber[at] && "n" }, name)))), body)), more);
  };

  // A chart with its table and its CSV. `picture` is an element, or draws one for a width in pixels.
  const chart = (title, name, picture, columns, rows, { wide = false, note = null, cell = null, legend = null, open = false, plain = [] } = {}) => {
    const grid = () => table(columns, rows, cell, plain);
    const below = el("div", { class: "below", hidden: !open }, open ? grid() : null);
    const button = el("button", { type: "button", "aria-expanded": "false", on: { click: () => {
      if (!below.firstChild) below.append(grid());
      below.hidden = !below.hidden;
      button.setAttribute("aria-expanded", String(!below.hidden));
    } } }, t("表格", "Table"));
    const place = el("div", { class: "picture" });
    const figure = el("figure", { class: wide && "wide" },
      el("figcaption", {}, el("h2", {}, title), !open && button, el("button", { type: "button", "aria-label": t(`下载 ${title} 的 CSV`, `Download ${title} as CSV`), on: { click: () => csv(name, columns, rows) } }, "CSV")),
      rows.length ? place : el("p", { class: "none" }, t("没有数据", "No data")), rows.length ? legend : null, note && el("p", {}, note), rows.length ? below : null);
    if (typeof picture === "function") pictures.push([place, picture]);
    else if (picture) place.append(picture);
    return figure;
  };
  let pictures = [];
  const legend = (names) => names.length < 2 ? null : el("ul", { class: "legend" }, names.map((name, at) => el("li", { class: "c" + (at % 8) }, el("i"), name)));

  // ---- Pictures

  const bars = (items, act) => {
    const most = Math.max(...items.map((item) => item.value ?? 0), 0) || 1;
    return el("ol", { class: "bars" }, items.map((item) => {
      const label = `${item.name}: ${item.label ?? fmt(item.value, 1)}`;
      const name = act ? el("button", { type: "button", class: "name", title: item.name, on: { click: () => act(item) } }, item.name)
        : el("span", { class: "name", title: item.name }, item.href ? el("a", { href: item.href }, item.name) : item.name);
      return el("li", { title: label }, name, el("span", { class: "track" }, el("i", { "width%": Math.max(100 * (item.value ?? 0) / most, item.value ? 0.5 : 0).toFixed(2) })), el("span", { class: "value" }, item.label ?? fmt(item.value, 1)));
    }));
  };

  /** Steps of 1, 2 or 5 of a power of ten, so that about `count` of them reach `most`. */
  const ticks = (most, count = 4) => {
    const rough = most / count, power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough);
    return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
  };
  const axes = (svg, years, most, { width, height, left, y, x }) => {
    for (const value of ticks(most)) svg.append(sv("line", { class: "axis", x1: left, x2: width, y1: y(value), y2: y(value) }), sv("text", { class: "soft", x: left - 6, y: y(value) + 4, "text-anchor": "end" }, fmt(value, 2)));
    const every = Math.ceil(years.length * 40 / Math.max(width - left, 1));
    years.forEach((year, at) => { if ((years.length - 1 - at) % every === 0) svg.append(sv("text", { class: "soft", x: x(at), y: height - 6, "text-anchor": "middle" }, String(year))); });
  };
  const leftOf = (most) => 16 + 7 * Math.max(...ticks(most).map((value) => fmt(value, 2).length));
  const described = (width, height, spoken) => sv("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": spoken });

  const columnsOf = (years, groups, spoken) => (width) => {
    const sums = years.map((_, at) => groups.reduce((sum, group) => sum + (group.values[at] ?? 0), 0));
    const most = Math.max(...sums, 1), height = 260, left = leftOf(most), top = ticks(most).at(-1);
    const step = (width - left) / years.length, y = (value) => 12 + (height - 42) * (1 - value / top), x = (at) => left + (at + 0.5) * step;
    const svg = described(width, height, spoken);
    axes(svg, years, most, { width, height, left, y, x });
    years.forEach((year, at) => {
      let sum = 0;
      groups.forEach((group, index) => {
        const value = group.values[at] ?? 0;
        if (value) svg.append(sv("g", { class: "c" + (index % 8) }, sv("title", {}, `${year} ${group.name}: ${fmt(value)}`),
          sv("rect", { class: "fill", x: x(at) - step * 0.36, y: y(sum + value), width: step * 0.72, height: Math.max(y(sum) - y(sum + value), 0.5) })));
        sum += value;
      });
    });
    return svg;
  };

  const lines = (years, groups, spoken) => (width) => {
    const values = groups.flatMap((group) => group.values).filter((value) => value !== null);
    const most = Math.max(...values, 0) || 1, height = narrow() ? 280 : 380, left = leftOf(most), top = ticks(most).at(-1), right = width - 24;
    const x = (at) => left + 14 + at * (right - left - 14) / Math.max(years.length - 1, 1), y = (value) => 28 + (height - 58) * (1 - value / top);
    const svg = described(width, height, spoken);
    axes(svg, years, most, { width, height, left, y, x });
    const from2019 = years.findIndex((year) => year >= 2019);
    if (from2019 > 0) {
      const place = (x(from2019) + x(from2019 - 1)) / 2, end = place > width * 0.6;
      svg.append(sv("line", { class: "break", x1: place, x2: place, y1: 8, y2: y(0) }), sv("text", { class: "soft", x: place + (end ? -6 : 6), y: 16, "text-anchor": end ? "end" : "start" }, t("2019年起新格式", "new form from 2019")));
    }
    groups.forEach((group, index) => {
      const g = sv("g", { class: "c" + (index % 8) });
      let path = "", pen = "M";
      group.values.forEach((value, at) => {
        if (value === null || (from2019 > 0 && at === from2019) || (at > 0 && years[at] > years[at - 1] + 1)) pen = "M";
        if (value === null) return;
        path += `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
        pen = "L";
        g.append(sv("circle", { class: "fill", cx: x(at), cy: y(value), r: 4 }, sv("title", {}, `${group.name} ${years[at]}: ${fmt(value, 2)}`)));
      });
      if (path) g.prepend(sv("path", { class: "line", d: path }));
      svg.append(g);
    });
    return svg;
  };

  /** What came in on the left, what became of it on the right, bands between. */
  const flow = (incoming, outgoing, spoken) => (room) => {
    // Labels beside the bands need room.
    if (room < 560) return bars([...incoming, ...outgoing]);
    const width = Math.min(room, 900);
    const sum = (items) => items.reduce((all, item) => all + (item.value ?? 0), 0);
    const whole = Math.max(sum(incoming), sum(outgoing));
    const gap = 22, height = 420, scale = (height - gap * outgoing.length) / (whole || 1), svg = described(width, height, spoken);
    const x1 = 12, x2 = width * 0.55, bar = 12;
    let from = 4, to = 4;
    const starts = new Map();
    let color = 0;
    for (const item of incoming) {
      const size = (item.value ?? 0) * scale;
      svg.append(sv("rect", { class: "in", x: x1 - bar, y: from, width: bar, height: Math.max(size, 1) }, sv("title", {}, `${item.name}: ${fmt(item.value)}`)));
      svg.append(sv("text", { class: "halo", x: x1 + 8, y: from + Math.max(size / 2, 8) + 4 }, `${item.name} ${fmt(item.value)}`));
      starts.set(item, from);
      from += size + (size ? 2 : 0);
    }
    let at = 4;
    for (const item of outgoing) {
      const size = (item.value ?? 0) * scale, middle = (x1 + x2) / 2;
      const g = sv("g", { class: "c" + (color++ % 8) }, sv("title", {}, `${item.name}: ${item.label}`),
        sv("path", { class: "band", d: `M${x1} ${at}C${middle} ${at} ${middle} ${to} ${x2} ${to}V${to + size}C${middle} ${to + size} ${middle} ${at + size} ${x1} ${at + size}Z` }),
        sv("rect", { class: "fill", x: x2, y: to, width: bar, height: Math.max(size, 1) }),
        sv("text", { x: x2 + bar + 8, y: to + Math.max(size / 2, 6) + 4 }, item.name, sv("tspan", { class: "soft", dx: 8 }, item.label)));
      svg.prepend(g);
      at += size;
      to += Math.max(size, 1) + gap;
    }
    return svg;
  };

  // ---- Figures

  const named = (row) => !state.find.trim() || data.organs[row.organ].name.includes(state.find.trim()) || (data.organs[row.organ].division || "").includes(state.find.trim());
  const rows = () => data.rows.filter((row) => (!state.province || data.organs[row.organ].province === state.province) && (!state.level || data.organs[row.organ].level === state.level) && named(row));
  const SHARE = "share_granted";
  const figure = (row, code) => data.figures[data.at[code]][row.at];
  const granted = (row) => {
    const [full, partly, whole] = ["applications_granted", "applications_partly_granted", "applications_processed"].map((code) => figure(row, code));
    return full === null || partly === null || !whole ? null : [full + partly, whole];
  };
  const value = (row, code) => {
    if (code !== SHARE) return figure(row, code);
    const parts = granted(row);
    return parts && 100 * parts[0] / parts[1];
  };
  const total = (some, code, measure = state.measure) => {
    if (code === SHARE) {
      const parts = some.map(granted).filter(Boolean);
      const sum = (at) => parts.reduce((all, part) => all + part[at], 0);
      return parts.length ? 100 * sum(0) / sum(1) : null;
    }
    const known = some.map((row) => figure(row, code)).filter((one) => one !== null);
    if (!known.length) return null;
    if (measure === "median") { known.sort((a, b) => a - b); return (known[(known.length - 1) >> 1] + known[known.length >> 1]) / 2; }
    return known.reduce((sum, one) => sum + one, 0);
  };
  const groupBy = (some, key) => {
    const groups = new Map();
    for (const row of some) { const own = key(row); if (!groups.has(own)) groups.set(own, []); groups.get(own).push(row); }
    return groups;
  };
  const unknown = () => t("未知", "unknown");
  const levelName = (code) => data.levels[code] ? said(data.levels[code]) : unknown();
  const indicator = (code) => code === SHARE ? t("公开率（%）", "share granted (%)") : said(data.series[data.at[code]]);
  const coded = (row, code, column, words) => { const at = code === SHARE ? null : data[column][data.at[code]][row.at]; return at === null ? null : said(words[at]); };
  const href = (row) => data.pages && row.id ? data.pages + "/" + row.id + ".html" : null;
  const link = (row, text) => href(row) ? el("a", { href: href(row) }, text) : text;
  const organLink = (organ) => el("button", { type: "button", class: "link", title: t("看该机关的趋势", "show its series"), on: { click: () => { state.find = data.organs[organ].name; state.by = "all"; go("series"); } } }, data.organs[organ].name);

  // ---- Controls

  const select = (label, key, options) => el("label", {}, label, el("select", { id: "by-" + key, on: { change: (event) => { state[key] = key === "year" ? Number(event.target.value) : event.target.value; state.page = 0; draw("by-" + key); } } },
    options.map(([code, name]) => el("option", { value: code, selected: String(state[key]) === String(code) }, name))));
  let waiting = 0;
  const finder = () => {
    const input = el("input", { type: "search", id: "find", placeholder: t("机关或区划", "organ or division"), "aria-label": t("按机关或区划名称筛选", "Filter by name of organ or division"), autocomplete: "off",
      on: { input: (event) => { state.find = event.target.value; state.page = 0; clearTimeout(waiting); waiting = setTimeout(() => draw("find"), 150); } } });
    input.value = state.find;
    return input;
  };
  const filters = () => [
    select(t("省份", "Province"), "province", [["", t("全部", "all")], ...data.provinces.map((name) => [name, name])]),
    select(t("层级", "Level"), "level", [["", t("全部", "all")], ...data.levelCodes.map((code) => [code, levelName(code)])]),
    finder(),
    state.province || state.level || state.find ? el("button", { type: "button", on: { click: () => { Object.assign(state, { province: "", level: "", find: "", page: 0 }); draw("find"); } } }, t("清除筛选", "Clear filters")) : null,
  ];
  const which = () => select(t("指标", "Indicator"), "series", [...data.series.map((one) => [one.code, said(one)]), [SHARE, indicator(SHARE)]]);
  const when = () => select(t("年度", "Year"), "year", data.years.map((year) => [year, year]));
  const how = () => select(t("取值", "Measure"), "measure", [["sum", t("合计", "sum")], ["median", t("中位数", "median")]]);
  const controls = (...children) => el("div", { class: "controls" }, children);

  // ---- Views

  const coverage = (some) => {
    let organs = [...groupBy(some, (row) => row.organ)];
    if (state.gaps === "gaps") organs = organs.filter(([, own]) => own.length < data.years.length);
    if (state.gaps === "raised") organs = organs.filter(([, own]) => own.some((row) => row.raised));
    const size = 30, last = Math.max(Math.ceil(organs.length / size) - 1, 0);
    state.page = Math.min(Number(state.page), last);
    const line = ([organ, own]) => {
      const byYear = new Map(own.map((row) => [row.year, row]));
      return el("tr", {}, el("th", { scope: "row" }, data.aggregated ? data.organs[organ].name : organLink(organ)), data.years.map((year) => {
        const row = byYear.get(year);
        const what = !row ? t("无报告", "no report") : row.raised ? t(`${row.raised} 处疑点`, `${row.raised} findings`) : t("无疑点", "no finding");
        const text = `${data.organs[organ].name} ${year}: ${what}` + (row && row.reports > 1 ? t(`（${row.reports} 份报告）`, ` (${row.reports} reports)`) : "");
        const box = { class: "box " + (!row ? "gap" : row.raised ? "raised" : "fine"), title: text, "aria-label": text };
        const mark = row && row.reports > 1 ? "×" + row.reports : row && row.raised ? "!" : "";
        return el("td", {}, row && href(row) ? el("a", { ...box, href: href(row) }, mark) : el("span", { ...box, role: "img" }, mark));
      }));
    };
    const step = (by) => el("button", { type: "button", id: by < 0 ? "back" : "on", "aria-label": by < 0 ? t("上一页", "previous page") : t("下一页", "next page"), disabled: state.page + by < 0 || state.page + by > last, on: { click: () => { state.page += by; draw(by < 0 ? "back" : "on"); } } }, by < 0 ? "←" : "→");
    const grid = el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("覆盖情况", "Coverage") }, el("table", { class: "grid" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("机关", "organ")), data.years.map((year) => el("th", { scope: "col" }, String(year))))),
      el("tbody", {}, organs.slice(state.page * size, (state.page + 1) * size).map(line))));
    const key = (kind, mark, words) => el("li", {}, el("span", { class: "box " + kind }, mark), words);
    const below = el("div", { class: "controls" }, step(-1), el("span", {}, `${state.page + 1} / ${last + 1}`), step(1),
      select(t("显示", "Show"), "gaps", [["", t("全部机关", "all organs")], ["gaps", t("有缺年的", "with gaps")], ["raised", t("有疑点的", "with findings")]]),
      el("ul", { class: "legend" }, key("fine", "", t("无疑点", "no finding")), key("raised", "!", t("有疑点", "findings")), key("gap", "", t("无报告", "no report")), key("fine", "×2", t("两份报告", "two reports"))));
    return chart(t("覆盖情况：机关 × 年度", "Coverage: organ × year"), "coverage", el("div", {}, below, grid), [t("机关", "organ"), ...data.years.map(String)],
      organs.map(([organ, own]) => { const years = new Set(own.map((row) => row.year)); return [data.organs[organ].name, ...data.years.map((year) => years.has(year) ? 1 : null)]; }), { wide: true, note: t("CSV 中 1 为有报告", "in the CSV 1 is a report") });
  };

  const views = {
    overview: [["总览", "Overview"], () => {
      const some = rows(), levels = groupBy(some, (row) => data.organs[row.organ].level);
      const known = [...data.levelCodes, null].filter((code) => levels.has(code));
      const count = (own) => { const by = groupBy(own, (row) => row.year); return data.years.map((year) => (by.get(year) || []).length); };
      const groups = known.map((code) => ({ name: levelName(code), values: count(levels.get(code)) })), all = count(some);
      const provinces = [...groupBy(some, (row) => data.organs[row.organ].province)].map(([name, own]) => ({ name: name || unknown(), value: own.length, key: name || "" })).sort((a, b) => b.value - a.value);
      const organs = [...groupBy(some, (row) => row.organ).values()];
      const tile = (value, name) => el("div", { class: "tile" }, el("b", {}, fmt(value)), name);
      return [controls(filters()),
        el("div", { class: "tiles" }, tile(some.length, data.aggregated ? t("组", "groups") : t("份年报", "annual reports")), tile(organs.length, t("个机关", "organs")), tile(data.years.length, t("个年度", "years")),
          tile(organs.filter((own) => own.length === data.years.length).length, t("个机关年年有报告", "organs without a gap")), tile(some.filter((row) => row.raised).length, t("份有疑点", "with findings"))),
        chart(t("各年报告数", "Reports by year"), "reports-by-year", columnsOf(data.years, groups, t("各年报告数", "Reports by year")), [t("年度", "year"), ...groups.map((group) => group.name), t("合计", "all")], data.years.map((year, at) => [year, ...groups.map((group) => group.values[at]), all[at]]), { legend: legend(groups.map((group) => group.name)), plain: [0] }),
        chart(t("各省报告数", "Reports by province"), "reports-by-province", el("div", { class: "tall" }, bars(provinces, (item) => { state.province = item.key; draw("by-province"); })), [t("省份", "province"), t("报告", "reports")], provinces.map((item) => [item.name, item.value]), { note: t("点击省份即筛选", "click a province to filter") }),
        coverage(some)];
    }],
    series: [["趋势", "Series"], () => {
      const keys = { all: () => state.find || state.province || t("全部", "all"), province: (row) => data.organs[row.organ].province || unknown(), level: (row) => levelName(data.organs[row.organ].level), division: (row) => data.organs[row.organ].division || unknown(), organ: (row) => data.organs[row.organ].name };
      const groups = [...groupBy(rows(), keys[state.by] || keys.all)].map(([name, own]) => { const by = groupBy(own, (row) => row.year); return { name, sum: total(own, state.series) ?? 0, values: data.years.map((year) => by.has(year) ? total(by.get(year), state.series) : null) }; });
      groups.sort((a, b) => b.sum - a.sum);
      const top = groups.slice(0, 8), more = groups.length > 8 ? t("只画数值最大的八组，表格有全部。", "The eight largest groups are drawn, the table has all. ") : "";
      return [controls(which(), select(t("分组", "By"), "by", [["all", t("不分组", "all")], ["province", t("省份", "province")], ["level", t("层级", "level")], ["division", t("区划", "division")], ["organ", t("机关", "organ")]]), how(), filters()),
        chart(indicator(state.series), "series-" + state.series, lines(data.years, top, indicator(state.series)), [t("分组", "group"), ...data.years.map(String)], groups.map((group) => [group.name, ...group.values]), { wide: true, legend: legend(top.map((group) => group.name)), note: more + t("2019年前后表格口径不同，两段不相连；未知的不计入。", "Before and after 2019 the forms count differently, so the lines are not joined. What is unknown is left out.") })];
    }],
    ranking: [["排名", "Ranking"], () => {
      const list = rows().filter((row) => row.year === state.year).map((row) => ({ row, organ: row.organ, name: data.organs[row.organ].name, value: value(row, state.series), href: href(row) })).filter((one) => one.value !== null).sort((a, b) => b.value - a.value);
      return [controls(which(), when(), filters()),
        chart(`${indicator(state.series)} · ${state.year}`, `ranking-${state.series}-${state.year}`, bars(list.slice(0, 20)), [t("名次", "rank"), t("机关", "organ"), t("省份", "province"), indicator(state.series), t("来源", "source"), t("提示", "note")],
          list.map((one, at) => [at + 1, one.name, data.organs[one.organ].province, one.value, coded(one.row, state.series, "sources", data.sourceWords), coded(one.row, state.series, "flags", data.flagWords)]), { wide: true, open: true, plain: [0], cell: (row, at, index) => at === 1 ? link(list[index].row, row[1]) : null })];
    }],
    map: [["地图", "Map"], () => {
      const own = groupBy(data.rows.filter((row) => row.year === state.year && (!state.level || data.organs[row.organ].level === state.level)), (row) => data.organs[row.organ].province);
      const tiles = data.tiles.map((tile) => { const some = [...own].find(([name]) => name && name.startsWith(tile.zh)); return { ...tile, full: some && some[0], value: some ? total(some[1], state.series) : null, count: some ? some[1].length : 0 }; });
      const known = tiles.map((tile) => tile.value).filter((one) => one !== null), low = Math.min(...known), high = Math.max(...known);
      const strength = (one) => high > low ? 0.1 + 0.9 * (one - low) / (high - low) : 0.5;
      const picture = (width) => {
        const size = Math.min(width / 10, 76), gap = size > 50 ? 4 : 2, edge = size - gap, digits = state.series === SHARE ? 1 : 0;
        const svg = described(Math.round(size * 10), Math.round(size * 8), `${indicator(state.series)} ${state.year}`);
        const short = (one) => one === null ? "–" : size < 50 && one >= 10000 ? fmt(one / 1000, 0) + "k" : fmt(one, digits);
        for (const tile of tiles) {
          const x = tile.x * size, y = tile.y * size, dark = tile.value !== null && strength(tile.value) > 0.8;
          svg.append(sv("g", { class: (tile.full ? "hit " : "") + (dark ? "dark" : ""), ...(tile.full ? { tabindex: 0, role: "button", "aria-label": `${tile.full}: ${fmt(tile.value, 1)}`, on: press(() => { Object.assign(state, { province: tile.full, by: "all", find: "" }); go("series"); }) } : {}) },
            sv("title", {}, `${tile.full || tile.zh}: ${fmt(tile.value, 1)} (${tile.count} ${t("份报告", "reports")})`),
            sv("rect", { class: tile.value === null ? "gap" : "tone", x, y, width: edge, height: edge, rx: 5, "fill-opacity": tile.value === null ? 1 : strength(tile.value).toFixed(2) }),
            sv("text", { x: x + edge / 2, y: y + edge * 0.45, "text-anchor": "middle", "font-size": Math.min(15, edge / (tile.zh.length > 2 ? 3.4 : 2.6)).toFixed(1) }, t(tile.zh, tile.en)),
            sv("text", { x: x + edge / 2, y: y + edge * 0.78, "text-anchor": "middle", "font-size": Math.min(12, edge / 3.8).toFixed(1) }, short(tile.value))));
        }
        return svg;
      };
      const scale = known.length ? el("p", { class: "scale" }, fmt(low, 1), el("i"), fmt(high, 1)) : null;
      return [controls(which(), when(), select(t("层级", "Level"), "level", [["", t("全部", "all")], ...data.levelCodes.map((code) => [code, levelName(code)])]), how()),
        chart(`${indicator(state.series)} · ${state.year}`, `map-${state.series}-${state.year}`, picture, [t("省份", "province"), indicator(state.series), t("报告", "reports")], tiles.map((tile) => [tile.full || tile.zh, tile.value, tile.count]), { wide: true, legend: scale, note: t("每省一格，大致按方位排列，不是边界图。颜色越深数值越大，虚框为没有数据；点击看该省趋势。", "One tile a province, roughly in place; no borders. Darker is more, dashed is no data; click for the series of a province.") })];
    }],
    funnel: [["办理", "Funnel"], () => {
      const some = rows().filter((row) => row.year === state.year);
      const item = (code) => ({ code, name: indicator(code), value: total(some, code, "sum"), count: some.filter((row) => figure(row, code) !== null).length });
      const incoming = ["applications_received", "applications_carried_in"].map(item).filter((one) => one.value !== null);
      const outgoing = ["applications_granted", "applications_partly_granted", "applications_refused", "applications_unavailable", "applications_unprocessed", "applications_otherwise_handled", "applications_carried_out"].map(item).filter((one) => one.value !== null);
      const processed = item("applications_processed"), whole = processed.value;
      for (const one of outgoing) one.label = fmt(one.value) + (whole && one.code !== "applications_carried_out" ? ` (${fmt(100 * one.value / whole, 1)}%)` : "");
      const all = [...incoming, processed, ...outgoing].filter((one) => one.value !== null);
      const title = t(`从收到到结果 · ${state.year}`, `From received to outcome · ${state.year}`);
      return [controls(when(), filters()),
        chart(title, "funnel-" + state.year, flow(incoming, outgoing, title), [t("环节", "stage"), t("件数", "applications"), t("有数据的报告", "reports with the figure")], all.map((one) => [one.name, one.value, one.count]), { wide: true, note: t("百分比以办理总数为一百。各环节有数据的报告数不同，见表格。", "Per cent of all processed. Not every report gives every stage: the table counts them.") })];
    }],
    findings: [["疑点", "Findings"], () => {
      const counts = new Map(), some = rows();
      for (const row of some) for (const [code, count] of row.codes) { const one = counts.get(code) || [0, 0]; counts.set(code, [one[0] + count, one[1] + 1]); }
      const items = [...counts].map(([code, [value, reports]]) => ({ name: said(data.codes[code]), value, reports, at: code, code: data.codes[code].code })).sort((a, b) => b.value - a.value);
      const chosen = items.find((item) => item.code === state.code);
      const found = (row) => chosen ? (row.codes.find(([code]) => code === chosen.at) || [0, 0])[1] : row.raised;
      const worst = some.filter((row) => found(row)).sort((a, b) => found(b) - found(a) || b.year - a.year);
      return [controls(select(t("种类", "Kind"), "code", [["", t("全部", "all")], ...items.map((item) => [item.code, item.name])]), filters()),
        chart(t("各类疑点", "Findings by kind"), "findings", bars(items, (item) => { state.code = item.code; draw("by-code"); }), [t("代码", "code"), t("疑点", "finding"), t("次数", "count"), t("报告", "reports")], items.map((item) => [item.code, item.name, item.value, item.reports]), { wide: true, note: t("只计提示以上的疑点；点击即筛选", "findings above info only; click to filter") }),
        chart(t("疑点最多的报告", "Reports with most findings") + (chosen ? " · " + chosen.name : ""), "worst", null, [t("机关", "organ"), t("年度", "year"), t("疑点", "findings"), t("主要疑点", "chief findings")], worst.map((row) => [data.organs[row.organ].name, row.year, found(row), row.codes.slice(0, 3).map(([code]) => said(data.codes[code])).join(t("；", "; "))]), { wide: true, open: true, plain: [1], cell: (row, at, index) => at === 0 ? link(worst[index], row[0]) : null })];
    }],
    documents: [["引文", "Citations"], () => {
      const list = data.documents;
      return [chart(t("引用最多的文件", "Documents cited most"), "documents", bars(list.slice(0, 20).map((one) => ({ name: one.title, value: one.reports }))), [t("文件", "document"), t("引用的报告", "reports that cite it")], list.map((one) => [one.title, one.reports]), { wide: true, note: t("全部报告，不受筛选影响；表格列前200种", "over all reports, whatever the filters; the table lists the first 200") })];
    }],
    search: [["查找", "Search"], () => {
      const found = [...groupBy(rows(), (row) => row.organ)];
      byId("status").textContent = t(`找到 ${found.length} 个机关`, `${found.length} organs`);
      const years = (own) => own.slice().sort((a, b) => a.year - b.year);
      return [controls(filters()), chart(t(`机关（${found.length}）`, `Organs (${found.length})`), "organs", null, [t("机关", "organ"), t("区划", "division"), t("层级", "level"), t("报告", "reports")],
        found.map(([organ, own]) => [data.organs[organ].name, data.organs[organ].division || null, levelName(data.organs[organ].level), years(own).map((row) => row.year).join(" ")]),
        { wide: true, open: true, cell: (row, at, index) => at === 0 ? organLink(found[index][0]) : at === 3 ? el("span", { class: "years" }, years(found[index][1]).map((one) => el("span", { class: one.raised ? "raised" : null }, link(one, String(one.year))))) : null })];
    }],
  };

  // ---- The page

  const address = () => {
    const changed = Object.entries(state).filter(([key, one]) => key !== "page" && String(one) !== String(key === "year" ? data.years.at(-1) : DEFAULTS[key]));
    const query = new URLSearchParams(changed).toString();
    try { history.replaceState(null, "", "#" + view + (query ? "?" + query : "")); } catch { /* a page without an address */ }
  };
  const paint = () => { for (const [place, picture] of pictures) place.replaceChildren(picture(Math.max(Math.floor(place.clientWidth), 240))); };
  const draw = (focus) => {
    const place = focus === "find" && byId("find") ? byId("find").selectionStart : null;
    const codes = Object.keys(views);
    const tab = (code, at) => el("button", { type: "button", role: "tab", id: "tab-" + code, "aria-selected": String(code === view), "aria-controls": "panel", tabindex: code === view ? 0 : -1, title: String(at + 1), on: { click: () => go(code) } }, t(...views[code][0]));
    nav.replaceChildren(...codes.map(tab));
    byId("title").textContent = document.title = t("政府信息公开年报图集", "Atlas of disclosure reports");
    byId("about").textContent = `${data.name} · ${t(`${fmt(data.reports)} 份年报`, `${fmt(data.reports)} annual reports`)}` + (data.aggregated ? t("；报告过多，按省份和层级合并", "; too many to show each: merged by province and level") : "");
    byId("language").textContent = root.lang === "en" ? "中文" : "EN";
    byId("theme").textContent = { light: t("浅色", "Light"), dark: t("深色", "Dark") }[root.dataset.theme] || t("自动", "Auto");
    byId("status").textContent = t("1–8 换页，/ 查找，l 换语言，d 换颜色", "1–8 views, / search, l language, d colours");
    if (!data.rows.length) { main.replaceChildren(el("p", { class: "none" }, t("数据集没有年报", "The dataset has no annual reports"))); return; }
    pictures = [];
    main.replaceChildren(el("section", { role: "tabpanel", id: "panel", "aria-labelledby": "tab-" + view }, views[view][1]()));
    paint();
    address();
    byId("tab-" + view).scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focus && byId(focus)) { byId(focus).focus({ preventScroll: true }); if (place !== null) byId(focus).setSelectionRange(place, place); }
  };
  const go = (code, focus) => { view = code; state.page = 0; draw(focus || "tab-" + code); window.scrollTo(0, 0); };
  const language = () => { root.lang = root.lang === "en" ? "zh-CN" : "en"; store.set("language", root.lang === "en" ? "en" : "zh"); draw(); };
  const colour = (theme) => { if (theme === "auto") delete root.dataset.theme; else root.dataset.theme = theme; };
  const theme = () => { const all = ["auto", "light", "dark"], next = all[(all.indexOf(root.dataset.theme || "auto") + 1) % 3]; store.set("theme", next); colour(next); draw(); };
  byId("language").addEventListener("click", language);
  byId("theme").addEventListener("click", theme);
  nav.addEventListener("keydown", (event) => {
    const codes = Object.keys(views), at = codes.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: codes.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(codes[(to + codes.length) % codes.length]);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const codes = Object.keys(views);
    if (/^[1-8]$/.test(event.key)) go(codes[event.key - 1]);
    else if (event.key === "/") { event.preventDefault(); go("search", "find"); }
    else if (event.key === "l") language();
    else if (event.key === "d") theme();
  });
  let resizing = 0, width = 0;
  addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; clearTimeout(resizing); resizing = setTimeout(paint, 100); } });
  addEventListener("beforeprint", paint);

  const begin = () => {
    const [asked, query] = location.hash.slice(1).split("?");
    Object.assign(state, DEFAULTS);
    state.year = data.years.at(-1) ?? null;
    for (const [key, one] of new URLSearchParams(query)) if (key in DEFAULTS && key !== "page") state[key] = key === "year" ? Number(one) : one;
    if (!data.years.includes(state.year)) state.year = data.years.at(-1) ?? null;
    if (!(state.series in data.at) && state.series !== SHARE) state.series = DEFAULTS.series;
    if (asked in views) view = asked;
    draw();
  };
  read().then((got) => {
    data = open(got);
    [data.sourceWords, data.flagWords] = [got.words.sources, got.words.flags];
    const chosen = store.get("language"), preferred = navigator.language.startsWith("zh") ? "zh" : "en";
    if (!root.hasAttribute("data-fixed")) root.lang = (["zh", "en"].includes(chosen) ? chosen : preferred) === "en" ? "en" : "zh-CN";
    colour(["light", "dark"].includes(store.get("theme")) ? store.get("theme") : "auto");
    width = innerWidth;
    begin();
    addEventListener("hashchange", begin);
    root.dataset.ready = "";
  }).catch((error) => { byId("status").textContent = t("这一页读不出来：", "This page cannot be read: ") + error; });
})();
