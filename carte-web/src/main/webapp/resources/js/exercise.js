/* The forms of exercises: ticks what was answered, shows sentences as they grow, moves cards between piles. Whatever
   changes is told by an event "carte:field" {field, value, at once or not}; who stores it is not known here. A field
   named "*" holds several members of the answer at once, lists are JSON. Nothing needs to be dragged. */
(function () {
  'use strict';

  var started = new WeakSet();

  function all(root, selector) {
    return Array.from(root.querySelectorAll(selector));
  }

  function tell(element, field, value, now) {
    element.dispatchEvent(new CustomEvent('carte:field', { bubbles: true, detail: { field: field, value: value, now: now } }));
  }

  function parsed(json, otherwise) {
    try {
      return JSON.parse(json) || otherwise;
    } catch (unreadable) {
      return otherwise;
    }
  }

  /* What one types, ticks or chooses. A group of boxes is one field: a list. */
  function listen() {
    document.addEventListener('input', function (event) {
      var field = event.target.dataset.field;
      if (field && !event.target.matches('select')) {
        tell(event.target, field, event.target.value, false);
      }
    });
    document.addEventListener('change', function (event) {
      var scale = event.target.type === 'radio' && event.target.closest('.scale[data-field]');
      if (scale) {
        tell(scale, scale.dataset.field, event.target.value, true);
      } else if (event.target.dataset.field) {
        tell(event.target, event.target.dataset.field, event.target.value, true);
      }
    });
  }

  function tick(group, value) {
    all(group, 'input[type=radio]').forEach(function (radio) {
      radio.checked = radio.value === value;
    });
  }

  /* The sentence as it stands, with what was filled in. */
  function sentence(preview) {
    function show() {
      preview.textContent = preview.dataset.frame.replace(/\{([\w-]+)\}/g, function (gap, key) {
        var input = document.querySelector('[data-field="slots.' + key + '"]');
        return input && input.value.trim() ? input.value.trim() : '…';
      });
    }
    document.addEventListener('input', show);
    show();
  }

  /* How many characters are left, counted as the server counts them. */
  function counter(line) {
    var input = document.getElementById(line.dataset.counts);
    function show() {
      line.textContent = Array.from(input.value).length + ' / ' + line.dataset.most;
    }
    input.addEventListener('input', show);
    show();
  }

  /* Boxes of which so many may be ticked, and perhaps a line for something else, which counts as one. */
  function boxes(root) {
    var ticks = all(root, 'input[type=checkbox], input[type=radio]');
    var other = root.querySelector('[data-other]');
    var most = Number(root.dataset.most) || ticks.length + 1;

    function ids() {
      return ticks.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    }

    function arrange() {
      var count = ids().length + (other && other.value.trim() ? 1 : 0);
      ticks.forEach(function (box) {
        box.disabled = box.type === 'checkbox' && !box.checked && count >= most;
      });
      var shown = root.querySelector('[data-count]');
      if (shown) {
        shown.textContent = count + (root.dataset.most ? ' / ' + most : '');
      }
    }

    function changed(now) {
      arrange();
      var value = root.dataset.field === '*' ? { ids: ids() } : ids();
      if (other) {
        value.other = other.value;
      }
      tell(root, root.dataset.field, JSON.stringify(value), now);
    }

    function fill(list) {
      ticks.forEach(function (box) { box.checked = list.indexOf(box.value) >= 0; });
      arrange();
    }

    root.addEventListener('change', function (event) {
      if (event.target.type === 'radio' && other) {
        other.value = '';
      }
      if (ticks.indexOf(event.target) >= 0) {
        changed(true);
      }
    });
    if (other) {
      other.addEventListener('input', function () {
        if (root.dataset.most === '1') {
          fill([]);
        }
        changed(false);
      });
    }
    root.addEventListener('carte:restore', function (event) {
      var value = parsed(event.detail, []);
      if (other) {
        other.value = value.other || '';
      }
      fill(value.ids || value);
    });
    fill(parsed(root.dataset.value, []));
  }

  /* Lines of which some are filled in: plain texts, or cards that keep their names. */
  function lines(root) {
    var inputs = all(root, 'input');
    var cards = root.dataset.lines === 'cards';

    function fill(list) {
      inputs.forEach(function (input, at) {
        var item = list[at];
        input.value = item === undefined ? '' : cards ? item.text : item;
        input.dataset.name = item && item.id ? item.id : 'c' + (at + 1);
      });
      names();
    }

    /* No two cards bear one name, whatever was there before. */
    function names() {
      var seen = {};
      inputs.forEach(function (input, at) {
        if (seen[input.dataset.name]) {
          input.dataset.name = 'c' + (at + 1) + '-' + inputs.length;
        }
        seen[input.dataset.name] = true;
      });
    }

    root.addEventListener('input', function () {
      var filled = inputs.filter(function (input) { return input.value.trim(); });
      tell(root, root.dataset.field, JSON.stringify(filled.map(function (input) {
        return cards ? { id: input.dataset.name, text: input.value } : input.value;
      })), false);
    });
    root.addEventListener('carte:restore', function (event) { fill(parsed(event.detail, [])); });
    fill(parsed(root.dataset.value, []));
  }

  /* Dots to be given: a button for one more, a button for one less. */
  function dots(root) {
    var counts = all(root, '[data-dots]');
    var most = Number(root.dataset.most);

    function value(count) {
      return Number(count.textContent) || 0;
    }

    function arrange() {
      var given = counts.reduce(function (sum, count) { return sum + value(count); }, 0);
      counts.forEach(function (count) {
        var item = count.closest('li');
        item.querySelector('[data-step="-1"]').disabled = value(count) === 0;
        item.querySelector('[data-step="1"]').disabled = given >= most || value(count) >= Number(root.dataset.each);
      });
      root.parentNode.querySelector('[data-count]').textContent = given + ' / ' + most;
    }

    root.addEventListener('click', function (event) {
      var button = event.target.closest('[data-step]');
      if (button) {
        var count = button.closest('li').querySelector('[data-dots]');
        count.textContent = value(count) + Number(button.dataset.step);
        arrange();
        if (button.disabled) {
          button.parentNode.querySelector('[data-step]:not([disabled])').focus();
        }
        tell(root, count.dataset.dots, count.textContent, true);
      }
    });
    counts.forEach(function (count) {
      count.dataset.field = count.dataset.dots;
      count.addEventListener('carte:restore', function (event) {
        count.textContent = event.detail;
        arrange();
      });
    });
    arrange();
  }

  /* The picture of a field of two axes; the selects beside it say the same in words. */
  function field(picture) {
    var places = all(picture.parentNode.nextElementSibling, '[data-place]');

    function show() {
      picture.querySelectorAll('span').forEach(function (dot) { dot.remove(); });
      places.forEach(function (place, at) {
        var steps = all(place, 'select').map(function (select) { return select.value; });
        if (steps[0] && steps[1]) {
          var dot = document.createElement('span');
          dot.textContent = at + 1;
          picture.children[(2 - Number(steps[1])) * 5 + Number(steps[0]) + 2].appendChild(dot);
        }
      });
    }

    for (var cell = 0; cell < 25; cell++) {
      picture.appendChild(document.createElement('div'));
    }
    picture.parentNode.nextElementSibling.addEventListener('change', show);
    show();
  }

  function start(root) {
    function each(selector, widget) {
      all(root, selector).forEach(function (element) {
        if (!started.has(element)) {
          started.add(element);
          widget(element);
        }
      });
    }
    each('select[data-value]', function (select) { select.value = select.dataset.value; });
    each('.scale[data-value]', function (scale) { tick(scale, scale.dataset.value); });
    each('[data-frame]', sentence);
    each('[data-counts]', counter);
    each('[data-boxes]', boxes);
    each('[data-lines]', lines);
    each('ul[data-each]', dots);
    each('.quadrant', field);
    each('.piles[data-field]', window.cartePiles);
  }

  /* What an earlier page could not send is put back to where it was typed. */
  function restore(element, value) {
    if (element.matches('.scale')) {
      tick(element, value);
    } else if (element.matches('input, textarea, select')) {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      element.dispatchEvent(new CustomEvent('carte:restore', { detail: value }));
    }
  }

  window.carteExercise = { start: start, restore: restore, tell: tell, parsed: parsed };
  listen();
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  start(document);
  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () { start(document); });
    }
  });
}());
