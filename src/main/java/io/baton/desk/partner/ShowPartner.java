package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.revenue.Balance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// `partner show NAME` shows one partner, referrals given and received, and the open ones.
final class ShowPartner implements Command, NoOtherChange {
    private static final int MAX_OPEN = 5;

    private final PartnerRegistry partnerRegistry;
    private final Referrals referrals;

    ShowPartner(PartnerRegistry partnerRegistry, Referrals referrals) {
        this.partnerRegistry = partnerRegistry;
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "partner show";
    }

    @Override
    public String usage() {
        return "partner show NAME";
    }

    @Override
    public String example() {
        return "partner show RingPros";
    }

    @Override
    public String purpose() {
        return "shows a partner, with referrals given and received";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var visible = partnerRegistry.all(ask).stream().filter(ask.asker()::maySee).toList();
        return switch (PartnerNameParser.parse(rest, visible)) {
            case ParseResult.Understood<Partner>(var partner) ->
                    new Reply.Whisper(card(ask, partner));
            case ParseResult.Unclear<Partner>(var why) ->
                    PartnerReplies.askIfReferral(rest)
                            .orElseGet(() ->
                                    ask.asker().isMember()
                                            ? notFound(ask, why, rest)
                                            : PartnerReplies.notForYou(ask));
        };
    }

    private Reply notFound(Ask ask, String why, String typed) {
        return typed.isBlank()
                ? PartnerReplies.notUnderstood(ask, why, example(), "")
                : PartnerReplies.unknownPartner(ask, why, typed, "");
    }

    Card card(Ask ask, Partner partner) {
        var all = referrals.all(ask.firm().id());
        var open =
                all.stream()
                        .filter(each -> openBetween(each, partner))
                        .map(ask.asker()::view)
                        .toList();
        var card =
                PartnerCard.of(partner, ask)
                        .paragraph(
                                givenAndReceived(
                                        Balance.of(
                                                all, List.of(partner), ask.firm(), Instant.EPOCH)));
        card = open.isEmpty() ? card : withOpen(card, open, partner);
        return ask.asker().isMember() ? card.buttons(PartnerCard.buttons(partner)) : card;
    }

    /// An outbound referral that went back to its sender doesn't count.
    private static boolean openBetween(Referral referral, Partner partner) {
        return partner.is(referral.partner())
                && referral.stage().open()
                && referral.involvesPartner();
    }

    private static Text givenAndReceived(List<Balance> balances) {
        if (balances.isEmpty()) {
            return Text.of("No referrals given or received yet.");
        }
        var balance = balances.getFirst();
        return side("Given: ", balance.given())
                .and(side(". Received: ", balance.received()))
                .plain(".");
    }

    private static Text side(String label, Balance.Side side) {
        var text = Text.of("%s%d, %d won".formatted(label, side.referrals(), side.won()));
        var worth = side.worth();
        return worth.isZero() ? text : text.plain(", worth ").and(Spans.of(worth));
    }

    private static Card withOpen(Card card, List<Referral> open, Partner partner) {
        var lines = open.stream().limit(MAX_OPEN).map(ShowPartner::line).toList();
        var shown = card.paragraph(Text.of("Open:")).bullets(lines);
        return open.size() > MAX_OPEN
                ? shown.buttons(
                        ReferralButtons.list(
                                "All %d open".formatted(open.size()), ListPage.with(partner.id())))
                : shown;
    }

    private static Text line(Referral referral) {
        return Text.empty()
                .strong(referral.label())
                .plain(
                        " %s needs %s: %s, baton: %s"
                                .formatted(
                                        Shorten.to(40, referral.client()),
                                        Shorten.to(60, referral.need()),
                                        referral.stage().name().toLowerCase(Locale.ROOT),
                                        referral.holder().name()));
    }
}
