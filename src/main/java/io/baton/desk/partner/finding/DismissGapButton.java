package io.baton.desk.partner.finding;

import io.baton.bench.Gap;
import io.baton.bench.GapList;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.Quote;
import java.util.List;
import java.util.Optional;

/// Takes a gap off the list, then shows the page again. A need asked for later is listed again.
final class DismissGapButton implements ButtonHandler {
    private final GapList gaps;
    private final ListGaps list;

    DismissGapButton(GapList gaps, ListGaps list) {
        this.gaps = gaps;
        this.list = list;
    }

    @Override
    public String action() {
        return PartnerButtons.DISMISS_GAP;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ListPage.decode(value)
                .filter(page -> !page.filter().isEmpty())
                .map(page -> dismissed(ask, page))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply dismissed(Ask ask, ListPage shown) {
        var dismissed =
                gaps.dismissGroup(
                        ask.firm(), shown.filter(), ask.who(), ask.now(), ListGaps.MAX_WAIT);
        return inPlace(CommonReplies.withLead(list.around(ask, shown.page()), sentence(dismissed)));
    }

    private static String sentence(List<Gap> dismissed) {
        return dismissed.isEmpty()
                ? "This gap was dismissed before."
                : "Dismissed: %s. If it's asked for again, it's listed again."
                        .formatted(Quote.of(dismissed.getFirst().need()));
    }

    private static Reply inPlace(Reply reply) {
        return reply instanceof Reply.Whisper(var card) ? new Reply.Replace(card) : reply;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the gaps");
    }
}
