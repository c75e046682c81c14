package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Asker;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.util.ArrayList;
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
        return new HistoryPage(visibleTo(asker, referral), page);
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

    /// The steps the person may see. A contact sees those of the rounds in which their partner was
    /// asked, without what is internal or was undone.
    private static List<Step> visibleTo(Asker asker, Referral referral) {
        return switch (asker) {
            case Asker.Member _ -> referral.steps();
            case Asker.Stranger _ -> List.of();
            case Asker.Contact contact -> visibleTo(contact, referral.history().standing());
        };
    }

    private static List<Step> visibleTo(Asker.Contact contact, List<Step> standing) {
        var visible = new ArrayList<Step>();
        boolean asked = true;
        for (var step : standing) {
            if (step.event() instanceof Event.Offered(var to, _, _)) {
                asked = worksFor(contact, to);
            }
            if (asked && !internal(step.event())) {
                visible.add(step);
            }
        }
        return List.copyOf(visible);
    }

    private static boolean worksFor(Asker.Contact contact, PartnerId id) {
        return contact.partners().stream().anyMatch(own -> own.is(id));
    }

    private static boolean internal(Event event) {
        return switch (event) {
            case Event.Noted(_, var shared) -> !shared;
            case Event.NoteRemoved(_, _, var shared) -> !shared;
            case Event.Passed(_, _, var at) -> at == null;
            case Event.Edited _ -> true;
            case Event.Invited _, Event.LinkBound _, Event.LinkRevoked _ -> true;
            case Event.OfHandoff _, Event.OfResult _, Event.OfRecord _ -> false;
        };
    }
}
