
"use strict";
(() => {
  // Findings: the page holds the heaviest of each group; the rest, and every search, comes from the data.
  const SHOWN = 40;
  const groups = [...document.querySelectorAll("section.group")];
  const template = document.getElementById("finding-template");
  const form = document.querySelector("form.filter");
  const status = document.getElementById("status");
  let findings = null;
  let matching = groups.map(() => []);

  const data = () => {
    if (findings === null) {
      findings = JSON.parse(document.getElementById("finding-data").textContent);
      for (const finding of findings) {
        finding.text = [finding.rule, finding.place, finding.message, finding.fix, finding.where, finding.accepted,
          ...finding.about].join("\n").toLowerCase();
      }
    }
    return findings;
  };

  const fill = (finding) => {
    const node = template.content.firstElementChild.cloneNode(true);
    const part = (name) => node.querySelector(`[data-part="${name}"]`);
    const text = (name, value) => { part(name).textContent = value; };
    const row = (name, value) => { part(name).hidden = value.length === 0; };
    const link = (name, href) => {
      if (/^https?:/.test(href)) {
        part(name).setAttribute("href", href);
      }
    };
    node.className = `finding ${finding.severity}`;
    node.id = `finding-${finding.id}`;
    part("icon").setAttribute("href", `#${finding.severity}`);
    for (const name of ["severity", "rule", "where", "change", "changeTitle", "accepted", "suppression", "source"]) {
      text(name, finding[name]);
    }
    part("message").replaceChildren(...prose(finding.message));
    part("fix").replaceChildren(...prose(finding.fix));
    part("rule").setAttribute("href", `#rule-${finding.rule}`);
    part("help").dataset.rule = finding.rule;
    part("place").firstElementChild.textContent = finding.place;
    link("place", finding.placeLink);
    row("about", finding.about);
    part("about").replaceChildren(...finding.about.flatMap((about) => [element("code", about), " "]));
    row("fix-row", finding.fix);
    row("change-row", finding.change);
    row("accepted-row", finding.accepted);
    row("related", finding.related);
    part("related").replaceChildren(...finding.related.map((related) => element("li", related)));
    row("suppression-row", finding.suppression);
    row("source-row", finding.source);
    link("source", finding.source);
    return node;
  };

  // Names stand between backticks; where those do not pair, all is plain.
  const prose = (message) => {
    const pieces = message.split("`");
    return pieces.length % 2 === 0 ? [message]
      : pieces.map((piece, index) => (index % 2 === 0 ? piece : element("code", piece))).filter((piece) => piece !== "");
  };

  const element = (name, text) => {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  };

  const show = (index, count) => {
    const group = groups[index];
    const found = matching[index];
    const shown = Math.min(count, found.length);
    group.querySelector(".list").replaceChildren(...found.slice(0, shown).map(fill));
    group.querySelector(".count").textContent = String(found.length);
    group.hidden = found.length === 0;
    more(index, shown);
  };

  const more = (index, shown) => {
    const total = matching[index].length;
    const row = groups[index].querySelector(".more");
    row.hidden = shown >= total;
    row.querySelector("button").textContent = `Show ${Math.min(SHOWN, total - shown)} more of ${total}`;
  };

  const filter = () => {
    const words = document.getElementById("filter-text").value.toLowerCase().split(/\s+/).filter((word) => word);
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const provider = document.getElementById("filter-provider").value;
    const rule = document.getElementById("filter-rule").value;
    matching = groups.map(() => []);
    let count = 0;
    for (const finding of data()) {
      if (severities.has(finding.severity)
          && (provider === "" || finding.provider === provider)
          && (rule === "" || finding.rule === rule)
          && words.every((word) => finding.text.includes(word))) {
        matching[finding.group].push(finding);
        count++;
      }
    }
    groups.forEach((group, index) => show(index, SHOWN));
    document.getElementById("filter-count").textContent = `${count} of ${findings.length}`;
    document.querySelector("#findings .none").hidden = count > 0;
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 80);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  groups.forEach((group, index) => {
    group.querySelector(".show-more").addEventListener("click", () => {
      if (findings === null) {
        filter();
      }
      const list = group.querySelector(".list");
      const shown = list.children.length;
      const next = matching[index].slice(shown, shown + SHOWN).map(fill);
      list.append(...next);
      more(index, shown + next.length);
      next[0].querySelector("a[href]").focus();
    });
  });

  document.addEventListener("keydown", (event) => {
    // With Control: a lone character as a shortcut gets in the way of those who dictate.
    if (event.key === "/" && event.ctrlKey && !form.hidden) {
      event.preventDefault();
      document.getElementById("filter-text").focus();
    }
  });

  // A rule's page stands once below; under a finding it is shown when it is opened.
  document.addEventListener("toggle", ({ target }) => {
    const text = target.matches?.(".rule-help[open]") && target.querySelector(".rule-text");
    const page = text && document.getElementById(`rule-${target.dataset.rule}`);
    if (page && text.childElementCount === 0) {
      text.append(...[...page.querySelector(".rule-text").childNodes].map((node) => node.cloneNode(true)));
    }
  }, true);

  // A link to a folded part opens it; a link to a finding that the page does not hold shows it.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id.startsWith("finding-") && document.getElementById(id) === null) {
      const index = data().findIndex((finding) => `finding-${finding.id}` === id);
      if (index >= 0) {
        form.reset();
        filter();
        const { group } = findings[index];
        show(group, matching[group].indexOf(findings[index]) + 1);
      }
    }
    const target = id === "" ? null : document.getElementById(id);
    if (target === null) {
      return;
    }
    if (target.tagName === "DETAILS") {
      target.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash.length > 1) {
    reveal();
  }

  // Copy buttons: the code beside the button.
  const copied = (button, done) => {
    button.textContent = done ? "Copied" : "Not copied";
    status.textContent = done ? "Copied" : "Could not copy";
    setTimeout(() => { button.textContent = "Copy"; status.textContent = ""; }, 2000);
  };
  const copyOldWay = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy");
    if (button === null) {
      return;
    }
    const text = button.closest(".copyable").querySelector("[data-copy]").textContent;
    const way = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("none"));
    way.then(() => copied(button, true), () => { copied(button, copyOldWay(text)); button.focus(); });
  });

  // Pictures: follow a chain to both sides.
  for (const picture of document.querySelectorAll(".flow-picture")) {
    const edges = [...picture.querySelectorAll(".edge")];
    const nodes = [...picture.querySelectorAll(".node")];
    let chosen = null;

    const reach = (start, from, to) => {
      const reached = new Set([start]);
      for (let grew = true; grew;) {
        grew = false;
        for (const edge of edges) {
          if (reached.has(edge.dataset[from]) && !reached.has(edge.dataset[to])) {
            reached.add(edge.dataset[to]);
            grew = true;
          }
        }
      }
      return reached;
    };
    const follow = (node) => {
      picture.classList.toggle("following", node !== null);
      if (node === null) {
        return;
      }
      const right = reach(node.dataset.node, "from", "to");
      const left = reach(node.dataset.node, "to", "from");
      for (const other of nodes) {
        other.classList.toggle("on", right.has(other.dataset.node) || left.has(other.dataset.node));
      }
      for (const edge of edges) {
        const { from, to } = edge.dataset;
        edge.classList.toggle("on", (right.has(from) && right.has(to)) || (left.has(from) && left.has(to)));
      }
    };
    const choose = (node) => {
      chosen = chosen === node ? null : node;
      for (const other of nodes) {
        other.setAttribute("aria-pressed", String(other === chosen));
      }
      follow(chosen);
    };
    const move = (node) => {
      for (const other of nodes) {
        other.setAttribute("tabindex", other === node ? "0" : "-1");
      }
      node.focus();
    };
    const beside = (node, column) => {
      const order = ["feature", "operation", "scope"];
      const kind = order[order.findIndex((name) => node.classList.contains(name)) + column];
      const joined = edges.find((edge) => column > 0
        ? edge.dataset.from === node.dataset.node : edge.dataset.to === node.dataset.node);
      const id = joined && (column > 0 ? joined.dataset.to : joined.dataset.from);
      return kind && nodes.find((other) => other.dataset.node === id);
    };

    nodes[0].setAttribute("tabindex", "0");
    nodes.forEach((node, index) => {
      node.addEventListener("pointerenter", () => follow(node));
      node.addEventListener("pointerleave", () => follow(chosen));
      node.addEventListener("focus", () => follow(node));
      node.addEventListener("blur", () => follow(chosen));
      node.addEventListener("click", () => { move(node); choose(node); });
      node.addEventListener("keydown", (event) => {
        const target = { ArrowDown: nodes[index + 1], ArrowUp: nodes[index - 1], ArrowRight: beside(node, 1),
          ArrowLeft: beside(node, -1), Home: nodes[0], End: nodes[nodes.length - 1] }[event.key];
        if (target) {
          move(target);
        } else if (event.key === "Enter" || event.key === " ") {
          choose(node);
        } else if (event.key === "Escape") {
          chosen = null;
          choose(null);
          follow(null);
        } else {
          return;
        }
        event.preventDefault();
      });
    });
  }

  // On paper nothing can be opened.
  const opened = [];
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener("afterprint", () => opened.splice(0).forEach((details) => { details.open = false; }));
})();
