package io.baton.desk.partner.finding;

import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Page;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.text.Quote;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `partner gaps` lists needs no partner could meet in the last twelve months, page by page.
final class ListGaps implements Command, ButtonHandler {
    /// Longest wait for the embedding model.
    private static final Duration MAX_WAIT = Duration.ofMillis(500);

    private static final int MAX_ADD_BUTTONS = 3;

    private final PartnerRegistry partnerRegistry;
    private final GapList gaps;

    /// @param closedBy the partner or firm that does this now, if any
    private record Row(GapGroup gapGroup, Optional<String> closedBy) {}

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

    private Reply list(Ask ask, int page) {
        var listed = gaps.list(ask.firm(), ask.now(), MAX_WAIT);
        if (listed.groups().isEmpty()) {
            return none();
        }
        var groupPage = new Page<>(listed.groups(), page);
        return groupPage.page() > groupPage.pages()
                ? CommonReplies.whisper("The list ends at page %d.".formatted(groupPage.pages()))
                : new Reply.Whisper(noted(card(ask, listed, groupPage), listed));
    }

    private Card card(Ask ask, GapList.Listed listed, Page<GapGroup> groupPage) {
        var bench = partnerRegistry.all(ask);
        // Without the model, a search would wait for it.
        var shown =
                groupPage.items().stream()
                        .map(gapGroup ->
                                listed.modelNotReady()
                                        ? new Row(gapGroup, Optional.empty())
                                        : shown(ask, gapGroup, bench))
                        .toList();
        return Card.titled(groupPage.title("Needs that no partner could meet"))
                .paragraph(Text.of("From the last 12 months:"))
                .bullets(shown.stream().map(each -> line(each, ask)).toList())
                .with(new Card.Part.Buttons(buttons(shown, groupPage)));
    }

    private Row shown(Ask ask, GapGroup gapGroup, List<Partner> bench) {
        return new Row(gapGroup, gaps.closedBy(gapGroup, ask.firm(), bench, ask.now()));
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

    private static List<Button> buttons(List<Row> shown, Page<GapGroup> groupPage) {
        var buttons = new ArrayList<Button>();
        for (var each : shown) {
            var service = each.gapGroup().service();
            if (service != null && each.closedBy().isEmpty() && buttons.size() < MAX_ADD_BUTTONS) {
                buttons.add(PartnerButtons.addFor(service));
            }
        }
        if (buttons.isEmpty()) {
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

    private static Reply none() {
        return new Reply.Whisper(
                Card.saying(
                                "No gaps in the last 12 months. Needs that no partner could meet are listed here.")
                        .buttons(PartnerButtons.find()));
    }
}
