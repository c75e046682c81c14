package io.baton.desk.partner.finding;

import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Page;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.Quote;
import io.baton.desk.text.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A page of the gaps, each with its buttons.
final class GapsCard {
    private static final int MAX_ADD_BUTTONS = 3;

    /// @param closedBy the partner or firm that does this now, if any
    private record Row(GapGroup gapGroup, Optional<String> closedBy) {}

    private GapsCard() {}

    /// @param closedBy the partner or firm that does this now, if any
    static Card of(
            Ask ask,
            GapList.Listed listed,
            Page<GapGroup> groupPage,
            Function<GapGroup, Optional<String>> closedBy) {
        var shown =
                groupPage.items().stream()
                        .map(group -> new Row(group, closedBy.apply(group)))
                        .toList();
        var card =
                Card.titled(groupPage.title("Needs that no partner could meet"))
                        .paragraph(Text.of("From the last 12 months:"));
        int added = 0;
        for (var row : shown) {
            var service = added < MAX_ADD_BUTTONS ? openService(row) : Optional.<String>empty();
            added += service.isPresent() ? 1 : 0;
            var buttons = new ArrayList<Button>();
            service.map(PartnerButtons::addFor).ifPresent(buttons::add);
            buttons.add(
                    PartnerButtons.dismissGap(
                            new ListPage(groupPage.page(), row.gapGroup().newest().id())));
            card = card.bullets(List.of(line(row, ask))).with(new Card.Part.Buttons(buttons));
        }
        var buttons = buttons(added, groupPage);
        return noted(buttons.isEmpty() ? card : card.with(new Card.Part.Buttons(buttons)), listed);
    }

    /// The service to add a partner for, if no one offers it now.
    private static Optional<String> openService(Row row) {
        return row.closedBy().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(row.gapGroup().service());
    }

    private static Text line(Row shown, Ask ask) {
        var gapGroup = shown.gapGroup();
        var service = gapGroup.service();
        var need = Quote.of(gapGroup.newest().need());
        var day = TimeFormat.day(ask.firm().dayOf(gapGroup.newest().at()));
        var often =
                gapGroup.times() == 1
                        ? "asked once, on " + day
                        : "asked %d times%s, last on %s"
                                .formatted(gapGroup.times(), by(gapGroup), day);
        var text =
                Text.empty()
                        .strong(service == null ? need : service)
                        .plain(": " + often)
                        .plain(service == null ? "" : ": " + need);
        return shown.closedBy()
                .map(name -> text.plain(". ").strong(name).plain(" does this now."))
                .orElse(text);
    }

    private static String by(GapGroup gapGroup) {
        return gapGroup.askers() == 1 ? "" : " by %d people".formatted(gapGroup.askers());
    }

    /// @param added number of *Add* buttons above
    private static List<Button> buttons(int added, Page<GapGroup> groupPage) {
        var buttons = new ArrayList<Button>();
        if (added == 0) {
            buttons.add(PartnerButtons.add());
        }
        if (groupPage.hasNext()) {
            buttons.add(PartnerButtons.moreGaps(groupPage.page() + 1));
        }
        return buttons;
    }

    private static Card noted(Card card, GapList.Listed listed) {
        var noted = card;
        if (!listed.complete()) {
            noted = noted.note(Text.of("I'm still grouping some of these. Ask again in a moment."));
        }
        return listed.truncated()
                ? noted.note(
                        Text.of(
                                "There are more. Only the newest %,d needs are counted."
                                        .formatted(GapList.MOST)))
                : noted;
    }
}
