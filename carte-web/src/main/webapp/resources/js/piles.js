/* Cards on piles: a list to choose the pile from, arrows to rank within one. What lies where is one field, as the
   exercise's kind writes it: an order, piles with a rank, or groups with names. */
(function () {
  'use strict';

  var WRITE = {
    order: function (root, piles) { return { order: ids(piles[0]) }; },
    groups: function (root, piles) {
      return { groups: piles.map(function (pile) { return { name: pile.querySelector('input').value, ids: ids(pile) }; }) };
    },
    sort: function (root, piles) {
      var laid = { piles: {}, rank: [] };
      piles.forEach(function (pile) {
        laid.piles[pile.dataset.pile] = ids(pile);
        if (pile.dataset.pile === root.dataset.keep) {
          laid.rank = ids(pile).slice(0, Number(root.dataset.rank) || 0);
        }
      });
      return laid;
    }
  };

  /* For each pile what lies on it, in that order: the reverse of the above. */
  var READ = {
    order: function (value) { return [value.order]; },
    groups: function (value) { return (value.groups || []).map(function (group) { return group.ids; }); },
    sort: function (value, piles) { return piles.map(function (pile) { return (value.piles || {})[pile.dataset.pile]; }); }
  };

  function cards(pile) {
    return Array.from(pile.querySelectorAll('.sort-card'));
  }

  function ids(pile) {
    return cards(pile).map(function (card) { return card.dataset.card; });
  }

  window.cartePiles = function (root) {
    var unsorted = root.querySelector('.pile:not([data-pile])');
    var piles = Array.from(root.querySelectorAll('.pile[data-pile]'));
    var kind = root.dataset.as;

    function isFull(pile) {
      return Number(pile.dataset.limit) > 0 && cards(pile).length >= Number(pile.dataset.limit);
    }

    function label(pile) {
      var name = pile.querySelector('h2 ~ .field input');
      return name && name.value.trim() ? name.value.trim() : pile.dataset.label;
    }

    /* Each card can go to each pile; the words are the piles' own. */
    function choices(select) {
      while (select.options.length > 1) {
        select.remove(1);
      }
      piles.forEach(function (pile) {
        var option = new Option(label(pile), pile.dataset.pile);
        option.disabled = !pile.contains(select) && isFull(pile);
        select.add(option);
      });
      var here = select.closest('.pile');
      select.value = here.dataset.pile || '';
    }

    function arrange() {
      [unsorted].concat(piles).forEach(function (pile) {
        var lying = cards(pile);
        var limit = Number(pile.dataset.limit);
        pile.querySelector('h2 small').textContent = limit ? lying.length + ' / ' + limit : lying.length;
        lying.forEach(function (card, at) {
          var steps = card.querySelectorAll('[data-step]');
          steps.forEach(function (step) { step.hidden = !pile.classList.contains('ranked'); });
          steps[0].disabled = at === 0;
          steps[1].disabled = at === lying.length - 1;
          choices(card.querySelector('select'));
        });
      });
      unsorted.hidden = cards(unsorted).length === 0;
    }

    /* Where one goes on when the last card is laid: a group with cards and without a name, if there is one. */
    function unnamed() {
      return kind === 'groups' && piles.filter(function (pile) { return cards(pile).length > 0; })
        .map(function (pile) { return pile.querySelector('input'); })
        .find(function (name) { return !name.value.trim(); });
    }

    function told(now) {
      window.carteExercise.tell(root, '*', JSON.stringify(WRITE[kind](root, piles)), now);
    }

    function changed(focus) {
      arrange();
      if (focus && !focus.disabled && !focus.hidden) {
        focus.focus();
      }
      told(true);
    }

    function lay(lists) {
      piles.forEach(function (pile, at) {
        (lists[at] || []).forEach(function (id) {
          var card = root.querySelector('[data-card="' + CSS.escape(id) + '"]');
          if (card) {
            pile.querySelector('.pile-cards').appendChild(card);
          }
        });
      });
    }

    function restore(value) {
      (value.groups || []).forEach(function (group, at) {
        if (piles[at]) {
          piles[at].querySelector('input').value = group.name;
        }
      });
      lay(READ[kind](value, piles));
      arrange();
    }

    root.addEventListener('change', function (event) {
      var card = event.target.matches('select') && event.target.closest('.sort-card');
      var there = piles.find(function (pile) { return pile.dataset.pile === event.target.value; });
      if (card && (there ? !isFull(there) : !event.target.value)) {
        var next = card.nextElementSibling || card.previousElementSibling;
        (there || unsorted).querySelector('.pile-cards').appendChild(card);
        changed(next ? next.querySelector('select') : unnamed() || event.target);
      } else if (event.target.matches('[data-name]')) {
        changed();
      }
    });
    root.addEventListener('input', function (event) {
      if (event.target.matches('[data-name]')) {
        told(false);
      }
    });
    root.addEventListener('click', function (event) {
      var button = event.target.closest('[data-step]');
      if (!button) {
        return;
      }
      var card = button.closest('.sort-card');
      if (button.dataset.step === '-1' && card.previousElementSibling) {
        card.parentNode.insertBefore(card, card.previousElementSibling);
      } else if (button.dataset.step === '1' && card.nextElementSibling) {
        card.parentNode.insertBefore(card.nextElementSibling, card);
      }
      changed(button);
    });
    root.addEventListener('carte:restore', function (event) {
      restore(window.carteExercise.parsed(event.detail, {}));
    });

    if (kind === 'groups') {
      restore({ groups: window.carteExercise.parsed(root.dataset.value, []) });
    } else {
      lay(piles.map(function (pile) { return window.carteExercise.parsed(pile.dataset.cards, []); }));
      arrange();
    }
  };
}());
