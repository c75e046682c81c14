package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.TogetherCard;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Keys;
import io.baton.desk.refer.step.Whole;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Intended;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Step;
import java.util.ArrayList;
import java.util.List;

/// What is posted when a member passes the baton to another: whoever gets it knows, so does whoever
/// loses it to somebody's word, and the card of an offer that is out hangs with the new holder.
final class PassedOn {
    private final Counterpart counterpart;
    private final Whole whole;

    PassedOn(Counterpart counterpart, Whole whole) {
        this.counterpart = counterpart;
        this.whole = whole;
    }

    /// @param by who said it
    List<Post> of(Referral next, Event.Passed passed, Individual by, Firm firm) {
        var posts = new ArrayList<Post>();
        var to = passed.to();
        posts.add(Keys.say(next, "passed", Keys.direct(to), given(next, to, by, firm)));
        if (!passed.from().is(by)) {
            var words =
                    Text.none()
                            .and(Spans.of(to))
                            .plain(" now holds the baton of ")
                            .strong(next.label())
                            .plain(" in your place: ")
                            .and(OfferCards.sentence(next))
                            .plain(by.is(to) ? "" : " (said " + by.name() + ")");
            posts.add(Keys.say(next, "taken", Keys.direct(passed.from()), Card.saying(words)));
        }
        posts.addAll(offer(next, passed, firm));
        return posts;
    }

    /// The card of the offer that is out: the old holder's has no buttons any more.
    List<Post> offer(Referral next, Event.Passed passed, Firm firm) {
        if (next.stage() != Stage.OFFERED || !next.outbound()) {
            return List.of();
        }
        return counterpart
                .find(next)
                .map(partner -> offer(next, passed, partner, firm))
                .orElseGet(List::of);
    }

    private static List<Post> offer(
            Referral next, Event.Passed passed, Partner partner, Firm firm) {
        var to = Keys.direct(passed.to());
        var waiting = OfferCards.waiting(next, partner, firm);
        return List.of(
                Keys.rehang(
                        next,
                        Keys.direct(passed.from()),
                        OfferCards.waitingElsewhere(next, partner, firm)),
                heldBefore(next, passed.to())
                        ? Keys.rehang(next, to, waiting)
                        : Keys.hang(next, to, waiting));
    }

    /// Whether that person has a card of this offer already: whoever offered it, or had it passed.
    private static boolean heldBefore(Referral next, Individual to) {
        var passes = new ArrayList<Event.Passed>();
        for (var step : next.story().reversed()) {
            switch (step.event()) {
                case Event.Passed passed -> passes.add(passed);
                case Event.Offered _ -> {
                    return passes.stream().anyMatch(passed -> passed.from().is(to));
                }
                default -> {}
            }
        }
        return false;
    }

    /// What whoever gets the baton reads: of the whole at once, with the buttons to send it on.
    private Card given(Referral next, Individual to, Individual by, Firm firm) {
        var words =
                by.is(to)
                        ? Text.of("You took the baton of ")
                        : Text.none().and(Spans.of(by)).plain(" passed you the baton of ");
        var all = whole.of(next);
        if (all.isEmpty()) {
            return Card.saying(
                    words.strong(next.label()).plain(": ").and(OfferCards.sentence(next)));
        }
        var theirs =
                all.stream()
                        .map(Intended::referral)
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        var above = words.strong(Labels.of(theirs)).plain(" for ").strong(next.client()).plain(".");
        return TogetherCard.saying(above, all, firm);
    }

    /// The step that a passed referral was just given.
    static Event.Passed last(Referral next) {
        return switch (next.story().getLast()) {
            case Step(_, _, _, _, Event.Passed passed) -> passed;
            case Step other -> throw new IllegalStateException("not passed: " + other.event());
        };
    }
}
