package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Visibility;
import io.baton.revenue.Balance;
import io.baton.revenue.Tallies;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// `partner show NAME` shows one partner, referrals given and received, and the open ones.
final class ShowPartner implements Command, NoOtherChange {
    private static final int MAX_OPEN = 5;
    private static final int MOST_COUNTED = 1_000;

    private final PartnerRegistry partnerRegistry;
    private final ListedReferrals referrals;
    private final Tallies tallies;

    ShowPartner(PartnerRegistry partnerRegistry, ListedReferrals referrals, Tallies tallies) {
        this.partnerRegistry = partnerRegistry;
        this.referrals = referrals;
        this.tallies = tallies;
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
                                            : CommonReplies.onlyOwnFirm(ask));
        };
    }

    private Reply notFound(Ask ask, String why, String typed) {
        return typed.isBlank()
                ? PartnerReplies.notUnderstood(ask, why, example(), "")
                : PartnerReplies.unknownPartner(ask, why, typed, "");
    }

    Card card(Ask ask, Partner partner) {
        var theirs = ReferralQuery.every().seenAs(new Visibility.Involving(partner.ids())).open();
        var firm = ask.firm().id();
        var open =
                referrals.page(firm, theirs, 0, MAX_OPEN).stream().map(ask.asker()::view).toList();
        var card =
                PartnerCard.of(partner, ask)
                        .paragraph(
                                givenAndReceived(
                                        Balance.ever(
                                                tallies.of(ask.firm()),
                                                partner,
                                                YearMonth.from(ask.today()),
                                                ask.firm().currency())));
        card =
                open.isEmpty()
                        ? card
                        : withOpen(
                                card, open, referrals.count(firm, theirs, MOST_COUNTED), partner);
        return ask.asker().isMember() ? card.buttons(PartnerCard.buttons(partner)) : card;
    }

    private static Text givenAndReceived(Balance balance) {
        if (balance.isEmpty()) {
            return Text.of("No referrals given or received yet.");
        }
        return side("Given: ", balance.given())
                .and(side(". Received: ", balance.received()))
                .plain(".");
    }

    private static Text side(String label, Balance.Side side) {
        var text = Text.of("%s%d, %d won".formatted(label, side.referrals(), side.won()));
        return side.hasWorth() ? text.plain(", worth ").and(Spans.list(side.worths())) : text;
    }

    /// @param open the newest
    /// @param count of all, at most [#MOST_COUNTED]
    private static Card withOpen(Card card, List<Referral> open, int count, Partner partner) {
        var shown =
                card.paragraph(Text.of("Open:"))
                        .bullets(open.stream().map(ShowPartner::line).toList());
        var all = count < MOST_COUNTED ? "All %d open".formatted(count) : "All open";
        return count > open.size()
                ? shown.buttons(ReferralButtons.list(all, ListPage.with(partner.id())))
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
