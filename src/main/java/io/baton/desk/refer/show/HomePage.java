package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// A person's home page: what's waiting for them, their open referrals, and the firm's share.
public final class HomePage {
    private static final int MOST = 10;

    private final Referrals referrals;
    private final Counterparties counterparties;
    private final BiFunction<Ask, Card, Card> share;

    public HomePage(
            Referrals referrals, Counterparties counterparties, BiFunction<Ask, Card, Card> share) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.share = share;
    }

    public Card card(Ask ask) {
        var all = ShowReferral.visible(ask.asker(), referrals.all(ask.firm().id()));
        var waiting = all.stream().filter(waitsFor(ask)).toList();
        var open =
                all.stream().filter(isTheirs(ask)).filter(each -> !waiting.contains(each)).toList();
        var card = Card.titled("Baton").paragraph(Text.empty().strong("Waiting for you"));
        card =
                withWaiting(ask, card, waiting)
                        .paragraph(Text.empty().strong("Your open referrals"))
                        .bullets(lines(ask, open));
        card = withMore(card, open);
        return withShare(ask, card).buttons(buttons(ask));
    }

    /// Offers have their buttons here too.
    private Card withWaiting(Ask ask, Card card, List<Referral> waiting) {
        var shown =
                waiting.isEmpty() ? card.bullets(List.of(Text.of("You're all caught up."))) : card;
        for (var each : waiting.stream().limit(MOST).toList()) {
            shown = shown.bullets(List.of(line(ask, each)));
            shown =
                    each.state() instanceof State.Offered
                            ? shown.with(new Card.Part.Buttons(ReferralButtons.answers(each)))
                            : shown;
        }
        return withMore(shown, waiting);
    }

    private static Card withMore(Card card, List<Referral> all) {
        return all.size() <= MOST
                ? card
                : card.note(
                        Text.of("And %d more: ".formatted(all.size() - MOST))
                                .code("refer list open"));
    }

    private static Button[] buttons(Ask ask) {
        return ask.asker().isMember()
                ? new Button[] {
                    ReferralButtons.log(),
                    PartnerButtons.find(),
                    FirmButtons.settings(ask.firm().isKeeper(ask.who())),
                    CommonButtons.help()
                }
                : new Button[] {CommonButtons.help()};
    }

    private Card withShare(Ask ask, Card card) {
        return ask.asker().isMember() ? share.apply(ask, card) : card;
    }

    /// Whether they have an offer to answer, or hold a baton that's still running.
    private static Predicate<Referral> waitsFor(Ask ask) {
        return each ->
                switch (each.state()) {
                    case State.Offered _ ->
                            each.outbound() ? partnerSide(ask) : ask.asker().isMember();
                    case State.Logged _, State.Accepted _ -> each.holder().is(ask.who());
                    case State.Won _, State.Lost _, State.Withdrawn _ -> false;
                };
    }

    private static boolean partnerSide(Ask ask) {
        return ask.asker() instanceof Asker.Contact;
    }

    private static Predicate<Referral> isTheirs(Ask ask) {
        return each ->
                each.stage().open() && (each.holder().is(ask.who()) || each.sender().is(ask.who()));
    }

    private List<Text> lines(Ask ask, List<Referral> found) {
        return found.isEmpty()
                ? List.of(Text.of("None."))
                : found.stream().limit(MOST).map(each -> line(ask, each)).toList();
    }

    private Text line(Ask ask, Referral referral) {
        return ReferralCard.line(referral, counterparties.nameOf(referral), ask.firm());
    }
}
