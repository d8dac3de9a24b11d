"use strict";
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const root = document.documentElement, main = document.querySelector("main"), nav = document.querySelector("nav"), status = document.getElementById("status");
  const t = (zh, en) => (root.lang === "en" ? en : zh);
  const said = (pair) => (root.lang === "en" ? pair.en : pair.zh);
  const fmt = (value, digits = 0) => value === null || value === undefined || Number.isNaN(value) ? "–" : value.toLocaleString("en-US", { maximumFractionDigits: digits });
  let data, view = "overview";
  const state = { series: "applications_received", year: null, by: "all", province: "", level: "", find: "", measure: "sum", page: 0 };

  // Elements without any text that could be markup.
  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    return filled(node, attributes, children);
  };
  const sv = (name, attributes = {}, ...children) => filled(document.createElementNS(NS, name), attributes, children);
  const filled = (node, attributes, children) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return node;
  };
  const press = (act) => ({ click: act, keydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(event); } } });

  // A page that is read: base64 of deflated JSON.
  const read = async () => {
    const packed = atob(document.getElementById("data").textContent.trim());
    const bytes = Uint8Array.from(packed, (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  };

  // CSV: a text that a spreadsheet would take for a formula gets an apostrophe.
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
  const table = (columns, rows, cell) => {
    const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === "number"));
    return el("div", { class: "scroll" }, el("table", {},
      el("thead", {}, el("tr", {}, columns.map((name, at) => el("th", { scope: "col", class: isNumber[at] && "n" }, name)))),
      el("tbody", {}, rows.slice(0, 500).map((row, index) => el("tr", {}, row.map((value, at) => {
        const own = cell && cell(row, at, index);
        const text = typeof value === "number" ? (columns[at] === t("年度", "year") ? String(value) : fmt(value, 2)) : value ?? "–";
        return el("td", { class: typeof value === "number" && "n" }, own || text);
      }))))));
  };
  // A chart with its table and its CSV.
  const chart = (title, name, picture, columns, rows, { wide = false, note = null, cell = null, legend = null, open = false } = {}) => {
    const below = el("div", { hidden: !open }, open ? table(columns, rows, cell) : null);
    const button = el("button", { type: "button", "aria-expanded": String(open), on: { click: () => {
      if (!below.firstChild) below.append(table(columns, rows, cell));
      below.hidden = !below.hidden;
      button.setAttribute("aria-expanded", String(!below.hidden));
    } } }, t("表格", "Table"));
    return el("figure", { class: wide && "wide" },
      el("figcaption", {}, el("h2", {}, title), !open && button, el("button", { type: "button", on: { click: () => csv(name, columns, rows) } }, "CSV")),
      picture, legend, note && el("p", {}, note), below);
  };
  const legend = (names) => el("ul", { class: "legend" }, names.map((name, at) => el("li", { class: "c" + (at % 8) }, el("i"), name)));

  const bars = (items, act) => {
    const most = Math.max(...items.map((item) => item.value ?? 0), 0) || 1, height = 26;
    const svg = sv("svg", { viewBox: `0 0 460 ${items.length * height + 4}`, role: "img", class: "c0" });
    items.forEach((item, at) => {
      const y = at * height, width = 210 * (item.value ?? 0) / most;
      const line = sv("g", act ? { class: "hit", tabindex: 0, role: "button", on: press(() => act(item)) } : {},
        sv("title", {}, `${item.name}: ${fmt(item.value, 2)}`),
        sv("rect", { x: 0, y, width: 460, height: height - 2, fill: "transparent" }),
        sv("text", { x: 0, y: y + 17 }, item.name.length > 14 ? item.name.slice(0, 13) + "…" : item.name),
        sv("rect", { class: "fill", x: 180, y: y + 4, width: Math.max(width, item.value ? 1 : 0), height: height - 9, rx: 3 }),
        sv("text", { class: "soft", x: 186 + width, y: y + 17 }, item.label ?? fmt(item.value, 1)));
      svg.append(line);
    });
    return svg;
  };
  const columnsOf = (years, groups) => {
    const most = Math.max(...years.map((_, at) => groups.reduce((sum, group) => sum + (group.values[at] ?? 0), 0)), 1);
    const svg = sv("svg", { viewBox: "0 0 460 220", role: "img" }), step = 440 / years.length;
    years.forEach((year, at) => {
      let y = 190;
      groups.forEach((group, index) => {
        const height = 170 * (group.values[at] ?? 0) / most;
        y -= height;
        svg.append(sv("g", { class: "c" + (index % 8) }, sv("title", {}, `${year} ${group.name}: ${fmt(group.values[at])}`),
          sv("rect", { class: "fill", x: 10 + at * step + 2, y, width: Math.max(step - 4, 1), height })));
      });
      if (years.length <= 16 || at % 2 === 0) svg.append(sv("text", { class: "soft", x: 10 + at * step + step / 2, y: 208, "text-anchor": "middle", "font-size": 11 }, String(year).slice(years.length > 11 ? 2 : 0)));
    });
    return svg;
  };
  const lines = (years, groups) => {
    const values = groups.flatMap((group) => group.values).filter((value) => value !== null);
    const most = Math.max(...values, 0) || 1, svg = sv("svg", { viewBox: "0 0 940 330", role: "img" });
    const x = (at) => 70 + at * 840 / Math.max(years.length - 1, 1), y = (value) => 290 - 260 * value / most;
    for (let at = 0; at <= 4; at++) {
      const value = most * at / 4;
      svg.append(sv("line", { class: "axis", x1: 70, x2: 920, y1: y(value), y2: y(value) }), sv("text", { class: "soft", x: 62, y: y(value) + 4, "text-anchor": "end" }, fmt(value, most < 10 ? 2 : 0)));
    }
    years.forEach((year, at) => svg.append(sv("text", { class: "soft", x: x(at), y: 312, "text-anchor": "middle" }, String(year))));
    const at2019 = years.indexOf(2019);
    if (at2019 > 0) {
      const place = (x(at2019) + x(at2019 - 1)) / 2;
      svg.append(sv("line", { class: "break", x1: place, x2: place, y1: 20, y2: 290 }), sv("text", { class: "soft", x: place + 5, y: 18 }, t("2019年起改用新格式", "new form from 2019")));
    }
    groups.forEach((group, index) => {
      const g = sv("g", { class: "c" + (index % 8) });
      let path = "", pen = "M";
      group.values.forEach((value, at) => {
        if (value === null || (years[at] === 2019 && at > 0)) pen = "M";
        if (value === null) return;
        path += `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
        pen = "L";
        g.append(sv("circle", { class: "fill", cx: x(at), cy: y(value), r: 4 }, sv("title", {}, `${group.name} ${years[at]}: ${fmt(value, 2)}`)));
      });
      g.prepend(sv("path", { class: "line", d: path || "M0 0" }));
      svg.append(g);
    });
    return svg;
  };

  // Figures.
  const rows = () => data.rows.filter((row) => (!state.province || data.organs[row.organ].province === state.province) && (!state.level || data.organs[row.organ].level === state.level));
  const SHARE = "share_granted";
  const value = (row, code) => {
    if (code !== SHARE) return row.figures[data.at[code]];
    const [granted, partly, whole] = ["applications_granted", "applications_partly_granted", "applications_processed"].map((one) => row.figures[data.at[one]]);
    return whole && granted !== null ? 100 * (granted + (partly ?? 0)) / whole : null;
  };
  const total = (some, code, measure = state.measure) => {
    if (code === SHARE) {
      let top = 0, under = 0;
      for (const row of some) {
        const whole = value(row, "applications_processed"), granted = value(row, "applications_granted");
        if (whole && granted !== null) { under += whole; top += granted + (value(row, "applications_partly_granted") ?? 0); }
      }
      return under ? 100 * top / under : null;
    }
    const known = some.map((row) => value(row, code)).filter((one) => one !== null);
    if (!known.length) return null;
    if (measure === "median") { known.sort((a, b) => a - b); return (known[(known.length - 1) >> 1] + known[known.length >> 1]) / 2; }
    return known.reduce((sum, one) => sum + one, 0);
  };
  const groupBy = (some, key) => {
    const groups = new Map();
    for (const row of some) { const own = key(row); if (own !== null && own !== undefined) { if (!groups.has(own)) groups.set(own, []); groups.get(own).push(row); } }
    return groups;
  };
  const levelName = (code) => data.levels[code] ? said(data.levels[code]) : t("未知", "unknown");
  const indicator = (code) => code === SHARE ? t("公开率（%）", "share granted (%)") : said(data.series[data.at[code]]);
  const link = (row, text) => data.pages && row.id ? el("a", { href: data.pages + "/" + row.id + ".html" }, text) : text;
  const unknown = () => t("未知", "unknown");

  const select = (label, key, options, after) => el("label", {}, label, el("select", { on: { change: (event) => { state[key] = key === "year" ? Number(event.target.value) : event.target.value; state.page = 0; (after || draw)(); } } },
    options.map(([code, name]) => el("option", { value: code, selected: String(state[key]) === String(code) }, name))));
  const filters = () => [
    select(t("省份", "Province"), "province", [["", t("全部", "all")], ...data.provinces.map((name) => [name, name])]),
    select(t("层级", "Level"), "level", [["", t("全部", "all")], ...data.levelCodes.map((code) => [code, levelName(code)])]),
  ];
  const which = () => select(t("指标", "Indicator"), "series", [...data.series.map((one) => [one.code, said(one)]), [SHARE, indicator(SHARE)]]);
  const when = () => select(t("年度", "Year"), "year", data.years.map((year) => [year, year]));

  const views = {
    overview: [["总览", "Overview"], () => {
      const some = rows(), byYear = groupBy(some, (row) => row.year);
      const levels = [...groupBy(some, (row) => data.organs[row.organ].level)], provinces = [...groupBy(some, (row) => data.organs[row.organ].province)];
      const groups = levels.map(([code, own]) => ({ name: levelName(code), values: data.years.map((year) => own.filter((row) => row.year === year).length) }));
      const organs = [...groupBy(some, (row) => row.organ)], size = 40, last = Math.max(Math.ceil(organs.length / size) - 1, 0);
      state.page = Math.min(state.page, last);
      const shown = organs.slice(state.page * size, (state.page + 1) * size);
      const grid = sv("svg", { viewBox: `0 0 ${230 + data.years.length * 46} ${24 + shown.length * 20}`, role: "img" });
      data.years.forEach((year, at) => grid.append(sv("text", { class: "soft", x: 250 + at * 46, y: 14, "text-anchor": "middle" }, String(year))));
      shown.forEach(([organ, own], line) => {
        const name = data.organs[organ].name, y = 22 + line * 20;
        grid.append(sv("text", { x: 0, y: y + 13 }, name.length > 17 ? name.slice(0, 16) + "…" : name));
        data.years.forEach((year, at) => {
          const row = own.find((one) => one.year === year);
          const text = row ? `${name} ${year}: ${t("疑点", "findings")} ${row.findings}` : `${name} ${year}: ${t("无报告", "no report")}`;
          const color = !row ? "var(--bg)" : row.raised ? "var(--mid)" : "var(--good)";
          const box = sv("rect", { x: 230 + at * 46, y, width: 42, height: 17, rx: 3, fill: color, stroke: row ? "none" : "var(--rule)", "stroke-dasharray": row ? null : "3 3" }, sv("title", {}, text));
          grid.append(row && data.pages && row.id ? sv("a", { href: data.pages + "/" + row.id + ".html" }, box) : box);
        });
      });
      const step = (by) => el("button", { type: "button", disabled: state.page + by < 0 || state.page + by > last, on: { click: () => { state.page += by; draw(); } } }, by < 0 ? "←" : "→");
      const complete = organs.filter(([, own]) => own.length === data.years.length).length;
      return [el("div", { class: "controls" }, filters()),
        el("div", { class: "tiles" }, [[some.length, t("份年报", "annual reports")], [organs.length, t("个机关", "organs")], [data.years.length, t("个年度", "years")], [complete, t("个机关年年有报告", "organs without a gap")], [some.reduce((sum, row) => sum + row.raised, 0), t("处疑点", "findings above info")]].map(([count, name]) => el("div", { class: "tile" }, el("b", {}, fmt(count)), name))),
        chart(t("各年报告数", "Reports by year"), "reports-by-year", columnsOf(data.years, groups), [t("年度", "year"), ...groups.map((group) => group.name), t("合计", "all")], data.years.map((year, at) => [year, ...groups.map((group) => group.values[at]), (byYear.get(year) || []).length]), { legend: legend(groups.map((group) => group.name)) }),
        chart(t("各省报告数", "Reports by province"), "reports-by-province", bars(provinces.map(([name, own]) => ({ name: name || unknown(), value: own.length, key: name })).sort((a, b) => b.value - a.value), (item) => { state.province = item.key; draw(); }), [t("省份", "province"), t("报告", "reports")], provinces.map(([name, own]) => [name || unknown(), own.length]), { note: t("点击省份即筛选", "click a province to filter") }),
        chart(t("覆盖情况", "Coverage"), "coverage", el("div", { class: "scroll" }, grid), [t("机关", "organ"), ...data.years.map(String)], organs.map(([organ, own]) => [data.organs[organ].name, ...data.years.map((year) => own.some((row) => row.year === year) ? 1 : null)]), { wide: true, legend: el("div", { class: "controls" }, step(-1), `${state.page + 1} / ${last + 1}`, step(1), el("span", { class: "note" }, t("绿：无疑点；橙：有疑点；虚框：无报告", "green: no finding; orange: findings; dashed: no report"))) }),
      ];
    }],
    series: [["趋势", "Series"], () => {
      const keys = { all: () => t("全部", "all"), province: (row) => data.organs[row.organ].province || unknown(), level: (row) => levelName(data.organs[row.organ].level), organ: (row) => data.organs[row.organ].name };
      const groups = [...groupBy(rows(), keys[state.by])].map(([name, own]) => { const by = groupBy(own, (row) => row.year); return { name, count: own.length, sum: total(own, state.series) ?? 0, values: data.years.map((year) => by.has(year) ? total(by.get(year), state.series) : null) }; });
      groups.sort((a, b) => b.sum - a.sum);
      const top = groups.slice(0, 8);
      return [el("div", { class: "controls" }, which(), select(t("分组", "By"), "by", [["all", t("不分组", "all")], ["province", t("省份", "province")], ["level", t("层级", "level")], ["organ", t("机关", "organ")]]), select(t("取值", "Measure"), "measure", [["sum", t("合计", "sum")], ["median", t("中位数", "median")]]), filters()),
        chart(indicator(state.series), "series-" + state.series, lines(data.years, top), [t("分组", "group"), ...data.years.map(String)], groups.map((group) => [group.name, ...group.values]), { wide: true, legend: legend(top.map((group) => group.name)), note: t("只画前八组，表格有全部；2019年前后口径不同，不相连", "the first eight groups are drawn, the table has all; before and after 2019 the forms count differently, so the lines are not joined") })];
    }],
    ranking: [["排名", "Ranking"], () => {
      const list = rows().filter((row) => row.year === state.year).map((row) => ({ row, name: data.organs[row.organ].name, value: value(row, state.series) })).filter((one) => one.value !== null).sort((a, b) => b.value - a.value);
      return [el("div", { class: "controls" }, which(), when(), filters()),
        chart(`${indicator(state.series)} ${state.year}`, "ranking", bars(list.slice(0, 30)), [t("名次", "rank"), t("机关", "organ"), t("省份", "province"), indicator(state.series), t("来源", "source"), t("提示", "flag")], list.map((one, at) => [at + 1, one.name, data.organs[one.row.organ].province, one.value, state.series === SHARE ? null : data.sources[one.row.sources[data.at[state.series]]], state.series === SHARE ? null : data.flags[one.row.flags[data.at[state.series]]]]), { wide: true, open: true, cell: (row, at, index) => at === 1 ? link(list[index].row, row[1]) : null })];
    }],
    map: [["地图", "Map"], () => {
      const own = groupBy(data.rows.filter((row) => row.year === state.year && (!state.level || data.organs[row.organ].level === state.level)), (row) => data.organs[row.organ].province);
      const tiles = data.tiles.map((tile) => { const some = [...own].find(([name]) => name && name.startsWith(tile.zh)); return { ...tile, full: some && some[0], value: some ? total(some[1], state.series) : null, count: some ? some[1].length : 0 }; });
      const most = Math.max(...tiles.map((tile) => tile.value ?? 0), 0) || 1;
      const svg = sv("svg", { viewBox: "0 0 620 520", role: "img" });
      for (const tile of tiles) {
        const strength = tile.value === null ? 0 : Math.sqrt(tile.value / most);
        const g = sv("g", tile.full ? { class: "hit", tabindex: 0, role: "button", on: press(() => { state.province = tile.full; state.by = "all"; go("series"); }) } : {},
          sv("title", {}, `${tile.full || tile.zh}: ${fmt(tile.value, 1)} (${tile.count})`),
          sv("rect", { x: tile.x * 62, y: tile.y * 62, width: 58, height: 58, rx: 6, fill: tile.value === null ? "var(--bg)" : "var(--accent)", "fill-opacity": tile.value === null ? 1 : 0.12 + 0.88 * strength, stroke: "var(--rule)", "stroke-dasharray": tile.value === null ? "3 3" : null }),
          sv("text", { x: tile.x * 62 + 29, y: tile.y * 62 + 27, "text-anchor": "middle", style: null, fill: "inherit", "font-size": tile.zh.length > 2 ? 12 : 15 }, root.lang === "en" ? tile.en : tile.zh),
          sv("text", { x: tile.x * 62 + 29, y: tile.y * 62 + 46, "text-anchor": "middle", "font-size": 11 }, tile.value === null ? "–" : fmt(tile.value, state.series === SHARE ? 1 : 0)));
        svg.append(g);
      }
      return [el("div", { class: "controls" }, which(), when(), select(t("层级", "Level"), "level", [["", t("全部", "all")], ...data.levelCodes.map((code) => [code, levelName(code)])]), select(t("取值", "Measure"), "measure", [["sum", t("合计", "sum")], ["median", t("中位数", "median")]])),
        chart(`${indicator(state.series)} ${state.year}`, "map", svg, [t("省份", "province"), indicator(state.series), t("报告", "reports")], tiles.map((tile) => [tile.full || tile.zh, tile.value, tile.count]), { wide: true, note: t("每省一格，大致按方位排列，不是边界图。颜色越深数值越大，虚框为没有数据；点击看该省趋势。", "One tile a province, roughly in place; no borders. Darker is more, dashed is no data; click for the province's series.") })];
    }],
    funnel: [["办理", "Funnel"], () => {
      const some = rows().filter((row) => row.year === state.year), codes = ["applications_received", "applications_carried_in", "applications_processed", "applications_granted", "applications_partly_granted", "applications_refused", "applications_unavailable", "applications_unprocessed", "applications_otherwise_handled", "applications_carried_out"];
      const items = codes.filter((code) => code in data.at).map((code) => ({ name: indicator(code), value: total(some, code, "sum"), count: some.filter((row) => value(row, code) !== null).length }));
      const whole = items.find((item) => item.name === indicator("applications_processed"));
      for (const item of items) item.label = fmt(item.value) + (whole && whole.value && item.value !== null ? ` (${fmt(100 * item.value / whole.value, 1)} %)` : "");
      return [el("div", { class: "controls" }, when(), filters()),
        chart(t(`从收到到结果 ${state.year}`, `From received to outcome ${state.year}`), "funnel", bars(items), [t("环节", "stage"), t("件数", "applications"), t("有数据的报告", "reports with the figure")], items.map((item) => [item.name, item.value, item.count]), { wide: true, note: t("百分比以办理总数为一百", "per cent of all processed") })];
    }],
    findings: [["疑点", "Findings"], () => {
      const counts = new Map(), some = rows();
      for (const row of some) for (const [code, count] of row.codes) counts.set(code, (counts.get(code) || 0) + count);
      const items = [...counts].map(([code, count]) => ({ name: said(data.codes[code]), value: count, code: data.codes[code].code })).sort((a, b) => b.value - a.value);
      const worst = some.filter((row) => row.raised).sort((a, b) => b.raised - a.raised).slice(0, 200);
      return [el("div", { class: "controls" }, filters()),
        chart(t("各类疑点", "Findings by code"), "findings", bars(items), ["code", t("疑点", "finding"), t("次数", "count")], items.map((item) => [item.code, item.name, item.value]), { wide: true }),
        chart(t("疑点最多的报告", "Reports with most findings"), "worst", el("span"), [t("机关", "organ"), t("年度", "year"), t("疑点", "findings above info"), t("主要疑点", "chief findings")], worst.map((row) => [data.organs[row.organ].name, row.year, row.raised, row.codes.slice(0, 3).map(([code]) => said(data.codes[code])).join("；")]), { wide: true, open: true, cell: (row, at, index) => at === 0 ? link(worst[index], row[0]) : null })];
    }],
    documents: [["引文", "Citations"], () => [chart(t("引用最多的文件", "Documents cited most"), "documents", el("span"), [t("文件", "document"), t("报告", "reports")], data.documents.map((one) => [one.title, one.reports]), { wide: true, open: true })]],
    search: [["查找", "Search"], () => {
      const list = el("div");
      const show = () => {
        const wanted = state.find.trim();
        const found = [...groupBy(rows(), (row) => row.organ)].filter(([organ]) => !wanted || data.organs[organ].name.includes(wanted) || (data.organs[organ].division || "").includes(wanted)).slice(0, 200);
        list.replaceChildren(table([t("机关", "organ"), t("区划", "division"), t("层级", "level"), t("报告", "reports")], found.map(([organ, own]) => [data.organs[organ].name, data.organs[organ].division || null, levelName(data.organs[organ].level), own]), (row, at) => at !== 3 ? null : el("span", {}, row[3].slice().sort((a, b) => a.year - b.year).flatMap((one) => [link(one, String(one.year)), " "]))));
        status.textContent = t(`找到 ${found.length} 个机关`, `${found.length} organs`);
      };
      const input = el("input", { type: "search", id: "find", placeholder: t("机关名称或区划", "name of an organ or division"), "aria-label": t("查找机关", "Search organs"), on: { input: (event) => { state.find = event.target.value; show(); } } });
      input.value = state.find;
      show();
      return [el("div", { class: "controls" }, input, filters()), el("figure", { class: "wide" }, list)];
    }],
  };

  const draw = () => {
    nav.replaceChildren(...Object.entries(views).map(([code, [name]], at) => el("button", { type: "button", role: "tab", id: "tab-" + code, "aria-selected": String(code === view), title: String(at + 1), on: { click: () => go(code) } }, t(...name))));
    document.getElementById("title").textContent = t("政府信息公开年报图集", "Atlas of disclosure reports");
    document.getElementById("about").textContent = data.about + (data.aggregated ? t("；报告过多，按省份和层级合并", "; too many reports: merged by province and level") : "");
    document.getElementById("language").textContent = root.lang === "en" ? "中文" : "EN";
    document.getElementById("theme").textContent = { light: t("浅色", "Light"), dark: t("深色", "Dark") }[root.dataset.theme] || t("自动", "Auto");
    status.textContent = t("按 1–8 换页，/ 查找，l 换语言，d 换颜色", "1–8 change the view, / searches, l language, d colours");
    if (!data.rows.length) { main.replaceChildren(el("p", {}, t("数据集没有年报", "The dataset has no annual reports"))); return; }
    const section = el("section", { role: "tabpanel", "aria-labelledby": "tab-" + view }, views[view][1]());
    main.replaceChildren(section);
  };
  const go = (code) => { view = code; draw(); if (code === "search") document.getElementById("find")?.focus(); window.scrollTo(0, 0); };
  const language = () => { root.lang = root.lang === "en" ? "zh-CN" : "en"; draw(); };
  const theme = () => { const next = { undefined: "light", light: "dark", dark: "" }[root.dataset.theme]; if (next) root.dataset.theme = next; else delete root.dataset.theme; draw(); };
  document.getElementById("language").addEventListener("click", language);
  document.getElementById("theme").addEventListener("click", theme);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const codes = Object.keys(views);
    if (/^[1-8]$/.test(event.key) && codes[event.key - 1]) go(codes[event.key - 1]);
    else if (event.key === "/") { event.preventDefault(); go("search"); }
    else if (event.key === "l") language();
    else if (event.key === "d") theme();
  });

  read().then((got) => {
    data = got;
    data.at = Object.fromEntries(data.series.map((one, at) => [one.code, at]));
    data.years = [...new Set(data.rows.map((row) => row.year))].sort((a, b) => a - b);
    data.provinces = [...new Set(data.organs.map((organ) => organ.province).filter(Boolean))];
    data.levelCodes = [...new Set(data.organs.map((organ) => organ.level).filter(Boolean))];
    state.year = data.years[data.years.length - 1] ?? null;
    if (!root.hasAttribute("data-fixed") && !navigator.language.startsWith("zh")) root.lang = "en";
    const asked = location.hash.slice(1);
    if (asked in views) view = asked;
    draw();
    root.dataset.ready = "";
  }).catch((error) => { status.textContent = "this page cannot be read: " + error; });
})();
