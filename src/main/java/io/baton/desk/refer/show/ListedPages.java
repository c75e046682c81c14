package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.show.ListFilter.Standing;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pages of a list of referrals.
record ListedPages(Counterparties counterparties, NextStepButtons nextSteps) {

    /// A page of the selected referrals.
    Reply page(ListedNames names, ListFilter filter, int page) {
        var ask = names.ask();
        if (page > ReferralPage.LAST) {
            return new Reply.Whisper(
                    Card.saying(
                                    "I list %d pages. Search for what comes later."
                                            .formatted(ReferralPage.LAST))
                            .buttons(ReferralButtons.search()));
        }
        var shown = filter.page(names, page);
        if (shown.isOfNone()) {
            return none(ask, filter, shown);
        }
        if (shown.items().isEmpty()) {
            return CommonReplies.whisper(shown.end());
        }
        var title =
                filter.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + filter.words().substring(1);
        var card =
                withNote(Card.titled(shown.title(title)).bullets(lines(ask, shown.items())), shown);
        if (shown.counted() == 1) {
            return new Reply.Whisper(nextSteps.on(card, ask, shown.items().getFirst()));
        }
        var next = new ListPage(page + 1, filter.encode());
        return new Reply.Whisper(
                shown.hasNext() ? card.buttons(ReferralButtons.list("More", next)) : card);
    }

    private List<Text> lines(Ask ask, List<Referral> shown) {
        var names = counterparties.namesById(ask.firm().id());
        return shown.stream()
                .map(each -> ReferralCard.line(each, nameOf(each, names), ask.firm()))
                .toList();
    }

    /// Says if there may be more that wasn't read.
    private static Card withNote(Card card, ReferralPage shown) {
        return shown.endedEarly()
                ? card.note(
                        Text.of(
                                "I looked through the newest %,d. Longer words find the others."
                                        .formatted(WordSearch.MOST_READ)))
                : card;
    }

    private static Reply none(Ask ask, ListFilter filter, ReferralPage shown) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommonReplies.howToJoin(ask.firm());
        }
        if (filter == Standing.EVERY || filter == Standing.ALL) {
            return CommonReplies.whisper(
                    ask.asker().isMember() ? "No referrals yet." : "No referrals with you yet.");
        }
        if (filter instanceof WithWords) {
            return new Reply.Whisper(
                    withNote(
                                    Card.saying(
                                            "No %s in client, need or notes. Try fewer words."
                                                    .formatted(filter.words())),
                                    shown)
                            .buttons(ReferralButtons.search()));
        }
        return CommonReplies.whisper(
                filter == Standing.MINE
                        ? "You have no referrals."
                        : "No %s.".formatted(filter.words()));
    }

    private static String nameOf(Referral referral, Map<String, String> names) {
        var partner = referral.partner();
        return partner == null ? "" : names.getOrDefault(partner.value(), "a partner");
    }
}
