package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Asker;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.util.List;
import java.util.function.Function;

/// One page of a referral's history. The first page has the latest steps; each page has the oldest
/// step on top.
///
/// @param steps all that the person may see, oldest first
/// @param page page number, from 1
record HistoryPage(List<Step> steps, int page) {
    /// So few that the longest notes fit into a message of any platform.
    private static final int SIZE = 10;

    static HistoryPage of(Asker asker, Referral referral, int page) {
        return new HistoryPage(
                referral.steps().stream().filter(step -> isVisibleTo(asker, step)).toList(), page);
    }

    boolean exists() {
        return page == 1 || to() > 0;
    }

    /// Adds the steps to the referral's card, and a button for earlier ones.
    ///
    /// @param line one step in words
    Card on(Card card, Referral referral, Function<Step, Text> line) {
        var shown = card.bullets(steps.subList(from(), to()).stream().map(line).toList());
        return from() == 0
                ? shown
                : shown.note(Text.of("The last %d of %d steps.".formatted(SIZE, steps.size())))
                        .buttons(earlier(referral));
    }

    /// An earlier page, on a card of its own.
    Card alone(Referral referral, Function<Step, Text> line) {
        var title =
                "%s, steps %d–%d of %d".formatted(referral.label(), from() + 1, to(), steps.size());
        var card =
                Card.titled(title).bullets(steps.subList(from(), to()).stream().map(line).toList());
        return from() == 0 ? card : card.buttons(earlier(referral));
    }

    private Button earlier(Referral referral) {
        return ReferralButtons.history(new ListPage(page + 1, referral.label()));
    }

    private int to() {
        return Math.max(0, steps.size() - (page - 1) * SIZE);
    }

    private int from() {
        return Math.max(0, to() - SIZE);
    }

    /// Hides notes and passes, which are internal, and offers to other partners.
    private static boolean isVisibleTo(Asker asker, Step step) {
        return switch (asker) {
            case Asker.Member _ -> true;
            case Asker.Stranger _ -> false;
            case Asker.Contact contact ->
                    switch (step.event()) {
                        case Event.Noted _, Event.Passed _, Event.Invited _ -> false;
                        case Event.Offered(var to, _, _) -> Visibility.worksFor(contact, to);
                        case Event.Declined(var by, _) -> Visibility.worksFor(contact, by);
                        case Event.Lapsed(var by) -> Visibility.worksFor(contact, by);
                        case Event.Logged _,
                                Event.Reminded _,
                                Event.Accepted _,
                                Event.Won _,
                                Event.Lost _,
                                Event.Withdrawn _,
                                Event.Paid _ ->
                                true;
                    };
        };
    }
}
