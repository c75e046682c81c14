package io.baton.desk.partner.finding;

import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.Page;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import java.time.Duration;
import java.util.Optional;

/// `partner gaps` lists needs no partner could meet in the last twelve months, page by page.
final class ListGaps implements Command, ButtonHandler, NoOtherChange {
    /// Longest wait for the embedding model.
    static final Duration MAX_WAIT = Duration.ofMillis(500);

    private final PartnerRegistry partnerRegistry;
    private final GapList gaps;

    ListGaps(PartnerRegistry partnerRegistry, GapList gaps) {
        this.partnerRegistry = partnerRegistry;
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return "partner gaps";
    }

    @Override
    public String usage() {
        return "partner gaps [page 2]";
    }

    @Override
    public String example() {
        return name();
    }

    @Override
    public String purpose() {
        return "lists needs no partner could meet in the last twelve months";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var page = Page.numberIn(rest);
        return page.isPresent()
                ? list(ask, page.getAsInt())
                : PartnerReplies.notUnderstood(
                        ask, "I can only list gaps by page.", "partner gaps page 2", "");
    }

    @Override
    public String action() {
        return PartnerButtons.GAPS;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var page = Page.numberIn(value);
        return page.isPresent() ? list(ask, page.getAsInt()) : CommonReplies.invalidButton();
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    /// The page, or the last one if there are fewer by now.
    Reply around(Ask ask, int page) {
        var listed = gaps.list(ask.firm(), ask.now(), MAX_WAIT);
        var pages = new Page<>(listed.groups(), page).pages();
        return page(ask, listed, Math.min(page, Math.max(1, pages)));
    }

    private Reply list(Ask ask, int page) {
        return page(ask, gaps.list(ask.firm(), ask.now(), MAX_WAIT), page);
    }

    private Reply page(Ask ask, GapList.Listed listed, int page) {
        if (listed.groups().isEmpty()) {
            return none();
        }
        var groupPage = new Page<>(listed.groups(), page);
        return groupPage.page() > groupPage.pages()
                ? CommonReplies.whisper("The list ends at page %d.".formatted(groupPage.pages()))
                : new Reply.Whisper(card(ask, listed, groupPage));
    }

    private Card card(Ask ask, GapList.Listed listed, Page<GapGroup> groupPage) {
        var bench = partnerRegistry.all(ask);
        // Without the model, a search would wait for it.
        return GapsCard.of(
                ask,
                listed,
                groupPage,
                group ->
                        listed.modelNotReady()
                                ? Optional.empty()
                                : gaps.closedBy(group, ask.firm(), bench, ask.now()));
    }

    private static Reply none() {
        return new Reply.Whisper(
                Card.saying(
                                "No gaps in the last 12 months. Needs that no partner could meet are listed here.")
                        .buttons(PartnerButtons.find()));
    }
}
