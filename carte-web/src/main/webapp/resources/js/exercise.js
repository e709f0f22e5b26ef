/* The forms of exercises: ticks what was answered, shows sentences as they grow, moves cards between piles. Whatever
   changes is told by an event "carte:field" {field, value, at once or not}; who stores it is not known here. */
(function () {
  'use strict';

  function tell(element, field, value, now) {
    element.dispatchEvent(new CustomEvent('carte:field', { bubbles: true, detail: { field: field, value: value, now: now } }));
  }

  /* What one types or ticks. */
  function listen() {
    document.addEventListener('input', function (event) {
      var field = event.target.dataset.field;
      if (field) {
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
    group.querySelectorAll('input[type=radio]').forEach(function (radio) {
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

  /* Cards on piles: a list to choose the pile from, arrows to rank within one. */
  function table(root) {
    var piles = Array.from(root.querySelectorAll('.pile'));

    function cards(pile) {
      return Array.from(pile.querySelectorAll('.sort-card'));
    }

    function state() {
      return piles.slice(1).map(function (pile) {
        return pile.dataset.pile + '=' + cards(pile).map(function (card) { return card.dataset.card; }).join(',');
      }).join(';');
    }

    function isFull(pile) {
      return Number(pile.dataset.limit) > 0 && cards(pile).length >= Number(pile.dataset.limit);
    }

    function arrange() {
      piles.forEach(function (pile) {
        var all = cards(pile);
        var ranked = pile.classList.contains('ranked');
        var limit = Number(pile.dataset.limit);
        pile.querySelector('h2 small').textContent = limit ? all.length + ' / ' + limit : all.length;
        all.forEach(function (card, at) {
          var steps = card.querySelectorAll('[data-step]');
          steps.forEach(function (step) { step.hidden = !ranked; });
          steps[0].disabled = at === 0;
          steps[1].disabled = at === all.length - 1;
          card.querySelectorAll('option').forEach(function (option) {
            var there = piles.find(function (each) { return each.dataset.pile === option.value; });
            option.disabled = Boolean(there) && there !== pile && isFull(there);
          });
          card.querySelector('select').value = pile.dataset.pile || '';
        });
      });
      piles[0].hidden = cards(piles[0]).length === 0;
    }

    function changed(focus) {
      arrange();
      if (focus && !focus.disabled && !focus.hidden) {
        focus.focus();
      }
      tell(root, root.dataset.field, state(), true);
    }

    piles.slice(1).forEach(function (pile) {
      (pile.dataset.cards || '').split(',').forEach(function (id) {
        var card = id && root.querySelector('[data-card="' + id + '"]');
        if (card) {
          pile.querySelector('.pile-cards').appendChild(card);
        }
      });
    });
    root.addEventListener('change', function (event) {
      var card = event.target.closest('.sort-card');
      var there = piles.find(function (pile) { return (pile.dataset.pile || '') === event.target.value; });
      if (card && there && !isFull(there)) {
        var nextCard = card.nextElementSibling || card.previousElementSibling;
        there.querySelector('.pile-cards').appendChild(card);
        changed(nextCard && nextCard.querySelector('select'));
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
      event.detail.split(';').forEach(function (part) {
        var sides = part.split('=');
        var pile = piles.find(function (each) { return each.dataset.pile === sides[0]; });
        (sides[1] || '').split(',').forEach(function (id) {
          var card = id && root.querySelector('[data-card="' + id + '"]');
          if (pile && card) {
            pile.querySelector('.pile-cards').appendChild(card);
          }
        });
      });
      arrange();
    });
    arrange();
  }

  listen();
  document.querySelectorAll('.scale[data-value]').forEach(function (scale) { tick(scale, scale.dataset.value); });
  document.querySelectorAll('[data-frame]').forEach(sentence);
  document.querySelectorAll('.piles[data-field]').forEach(table);
  window.carteExercise = { tick: tick };
}());
