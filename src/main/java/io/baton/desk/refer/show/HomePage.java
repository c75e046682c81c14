package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Handlers;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A person's home page: what's waiting for them, what they hold and sent, and the firm's share.
public final class HomePage {
    private static final int MOST = 10;
    private static final int MOST_BUTTONS = 2;

    private final ListedReferrals referrals;
    private final Counterparties counterparties;
    private final NextStepButtons nextSteps;
    private final Function<Ask, List<Card.Part>> waiting;
    private final BiFunction<Ask, Card, Card> share;

    HomePage(
            ListedReferrals referrals,
            Counterparties counterparties,
            NextStepButtons nextSteps,
            Function<Ask, List<Card.Part>> waiting,
            BiFunction<Ask, Card, Card> share) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.nextSteps = nextSteps;
        this.waiting = waiting;
        this.share = share;
    }

    /// The command that shows it.
    public Handlers handlers() {
        return new Handlers(List.of(new ShowHome(this)), List.of(), List.of());
    }

    public Card card(Ask ask) {
        var own = OwnReferrals.of(ask, referrals);
        var others = waiting.apply(ask);
        boolean nothing = own.waiting().isEmpty() && others.isEmpty();
        var card = section(ask, Card.titled("Baton"), "Waiting for you", own.waiting());
        card = nothing ? none(card, "You're all caught up.") : card;
        for (var part : others) {
            card = card.with(part);
        }
        card = section(ask, card, "What you hold", own.held());
        card = own.held().isEmpty() ? none(card, nothing ? "Nothing." : "Nothing else.") : card;
        return withShare(ask, withSent(ask, card, own.sent())).buttons(buttons(ask));
    }

    private static Card none(Card card, String words) {
        return card.bullets(List.of(Text.of(words)));
    }

    /// Each referral with its next steps.
    private Card section(Ask ask, Card card, String title, List<Referral> all) {
        var shown = card.paragraph(Text.empty().strong(title));
        for (var each : all.stream().limit(MOST).toList()) {
            var line = shown.bullets(List.of(line(ask, each)));
            shown = nextSteps.on(line, ask, each, MOST_BUTTONS);
        }
        return withMore(shown, all);
    }

    /// What others hold now needs no step of the person who sent it.
    private Card withSent(Ask ask, Card card, List<Referral> sent) {
        return sent.isEmpty()
                ? card
                : withMore(
                        card.paragraph(Text.empty().strong("What you sent"))
                                .bullets(
                                        sent.stream()
                                                .limit(MOST)
                                                .map(each -> line(ask, each))
                                                .toList()),
                        sent);
    }

    private static Card withMore(Card card, List<Referral> all) {
        return all.size() <= MOST
                ? card
                : card.buttons(
                        ReferralButtons.list(
                                all.size() < OwnReferrals.MOST
                                        ? "And %d more".formatted(all.size() - MOST)
                                        : "And more",
                                new ListPage(1, "open")));
    }

    private static Button[] buttons(Ask ask) {
        return ask.asker().isMember()
                ? new Button[] {
                    ReferralButtons.log(),
                    PartnerButtons.find(),
                    ReferralButtons.search(),
                    FirmButtons.settings(ask.firm().isKeeper(ask.who())),
                    FirmButtons.notices(),
                    CommonButtons.help()
                }
                : ask.asker() instanceof Asker.Contact
                        ? new Button[] {
                            ReferralButtons.bring(), ReferralButtons.search(), CommonButtons.help()
                        }
                        : new Button[] {ReferralButtons.search(), CommonButtons.help()};
    }

    private Card withShare(Ask ask, Card card) {
        return ask.asker().isMember() ? share.apply(ask, card) : card;
    }

    private Text line(Ask ask, Referral referral) {
        return ReferralCard.line(referral, counterparties.nameOf(referral), ask.firm());
    }
}
