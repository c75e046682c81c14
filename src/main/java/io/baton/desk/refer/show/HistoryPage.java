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
/// @param entries all that the person may see, oldest first
/// @param list the list that the pages are of, in a button's value
/// @param page page number, from 1
record HistoryPage(List<HistoryEntry> entries, String list, int page) {
    /// So few that the longest notes fit into a message of any platform.
    private static final int SIZE = 10;

    /// After a referral's label, for a list with each step that was undone.
    private static final String ALL = " all";

    static HistoryPage of(Asker asker, Referral referral, int page) {
        return new HistoryPage(
                HistoryEntry.brief(visibleTo(asker, referral)), referral.label(), page);
    }

    /// Of the list that a button named.
    static HistoryPage of(Asker asker, Referral referral, ListPage shown) {
        return shown.filter().endsWith(ALL)
                ? new HistoryPage(
                        HistoryEntry.each(visibleTo(asker, referral)),
                        referral.label() + ALL,
                        shown.page())
                : of(asker, referral, shown.page());
    }

    /// The referral's label in a button's value.
    static String label(ListPage shown) {
        return shown.filter().endsWith(ALL)
                ? shown.filter().substring(0, shown.filter().length() - ALL.length())
                : shown.filter();
    }

    /// The steps that are marked as undone: in the whole list only.
    List<Step> undone(Referral referral) {
        return list.endsWith(ALL) ? referral.history().undoneSteps() : List.of();
    }

    boolean exists() {
        return page == 1 || to() > 0;
    }

    /// Adds the steps to the referral's card, and a button for earlier ones.
    ///
    /// @param line one step in words
    Card on(Card card, Referral referral, Function<HistoryEntry, Text> line) {
        var shown = card.bullets(entries.subList(from(), to()).stream().map(line).toList());
        if (from() > 0) {
            return shown.note(Text.of("The last %d of %d steps.".formatted(SIZE, entries.size())))
                    .buttons(earlier());
        }
        return entries.stream().anyMatch(each -> !each.undone().isEmpty())
                ? shown.buttons(withUndone(referral))
                : shown;
    }

    /// Shows each step that was undone, and when.
    private static Button withUndone(Referral referral) {
        return ReferralButtons.allSteps(new ListPage(1, referral.label() + ALL));
    }

    /// An earlier page, on a card of its own.
    Card alone(Referral referral, Function<HistoryEntry, Text> line) {
        var title =
                "%s, steps %d–%d of %d"
                        .formatted(referral.label(), from() + 1, to(), entries.size());
        var card =
                Card.titled(title)
                        .bullets(entries.subList(from(), to()).stream().map(line).toList());
        return from() == 0 ? card : card.buttons(earlier());
    }

    private Button earlier() {
        return ReferralButtons.history(new ListPage(page + 1, list));
    }

    private int to() {
        return Math.max(0, entries.size() - (page - 1) * SIZE);
    }

    private int from() {
        return Math.max(0, to() - SIZE);
    }

    /// The steps the person may see. A contact sees those of the rounds in which their partner was
    /// asked, without what is internal or was undone.
    static List<Step> visibleTo(Asker asker, Referral referral) {
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
            asked =
                    switch (step.event()) {
                        case Event.Offered(var to, _, _) -> worksFor(contact, to);
                        case Event.BringerCorrected(_, var to, _, _) -> worksFor(contact, to);
                        case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> asked;
                    };
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
            case Event.Edited _, Event.BringerCorrected _ -> true;
            case Event.Invited _, Event.LinkBound _, Event.LinkRevoked _ -> true;
            case Event.OfHandoff _, Event.OfResult _, Event.OfRecord _ -> false;
        };
    }
}
