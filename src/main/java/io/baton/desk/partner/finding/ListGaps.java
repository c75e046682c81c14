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

/// `partner gaps`: what nobody on the bench could serve in the last twelve months, paged.
final class ListGaps implements Command, ButtonHandler {
    /// So long the asker waits until needs are understood.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int BUTTONS = 3;

    private final PartnerRegistry partnerRegistry;
    private final GapList gaps;

    /// @param by who does it by now, if anybody
    private record Row(GapGroup lack, Optional<String> by) {}

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
    public String purpose() {
        return "lists the needs of the last twelve months that nobody on the bench could serve";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var page = Page.numberIn(rest);
        return page.isPresent()
                ? list(ask, page.getAsInt())
                : PartnerReplies.notUnderstood(ask, "I list gaps by page only.", usage(), "");
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
        var listed = gaps.list(ask.firm(), ask.now(), PATIENCE);
        if (listed.groups().isEmpty()) {
            return none();
        }
        var paged = new Page<>(listed.groups(), page);
        return paged.page() > paged.pages()
                ? CommonReplies.whisper("The list ends at page %d.".formatted(paged.pages()))
                : new Reply.Whisper(noted(card(ask, listed, paged), listed));
    }

    private Card card(Ask ask, GapList.Listed listed, Page<GapGroup> paged) {
        var bench = partnerRegistry.all(ask);
        // A search would wait until it could see.
        var shown =
                paged.items().stream()
                        .map(gapGroup ->
                                listed.modelNotReady()
                                        ? new Row(gapGroup, Optional.empty())
                                        : shown(ask, gapGroup, bench))
                        .toList();
        return Card.titled("Gaps in the bench: " + paged.range())
                .paragraph(Text.of("Nobody on the bench could serve these (last 12 months):"))
                .bullets(shown.stream().map(each -> line(each, ask)).toList())
                .with(new Card.Part.Buttons(buttons(shown, paged)));
    }

    private Row shown(Ask ask, GapGroup gapGroup, List<Partner> bench) {
        return new Row(gapGroup, gaps.closedBy(gapGroup, ask.firm(), bench, ask.now()));
    }

    private static Text line(Row shown, Ask ask) {
        var gapGroup = shown.lack();
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
        return shown.by()
                .map(name -> text.plain(". By now ").strong(name).plain(" does this."))
                .orElse(text);
    }

    private static String by(GapGroup gapGroup) {
        return gapGroup.askers() == 1 ? "" : " by %d people".formatted(gapGroup.askers());
    }

    private static List<Button> buttons(List<Row> shown, Page<GapGroup> paged) {
        var buttons = new ArrayList<Button>();
        for (var each : shown) {
            var service = each.lack().service();
            if (service != null && each.by().isEmpty() && buttons.size() < BUTTONS) {
                buttons.add(PartnerButtons.addFor(service));
            }
        }
        if (buttons.isEmpty()) {
            buttons.add(PartnerButtons.add());
        }
        if (paged.hasNext()) {
            buttons.add(PartnerButtons.moreGaps(paged.page() + 1));
        }
        return buttons;
    }

    private static Card noted(Card card, GapList.Listed listed) {
        var noted = card;
        if (!listed.complete()) {
            noted =
                    noted.note(
                            Text.of(
                                    "I am still making sense of some of them. Ask again in a"
                                            + " moment, and more will stand together."));
        }
        return listed.truncated()
                ? noted.note(
                        Text.of(
                                "There are more; the newest %,d needs are counted."
                                        .formatted(GapList.MOST)))
                : noted;
    }

    private static Reply none() {
        return new Reply.Whisper(
                Card.saying(
                        Text.of(
                                        "No gap in the last 12 months: the bench could serve whatever"
                                                + " was asked for. Ask for something with ")
                                .code("partner find NEED")
                                .plain("; what nobody fits is kept here.")));
    }
}
