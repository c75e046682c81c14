package io.baton.desk.refer.claim;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.claim.ClaimState;
import io.baton.claim.NeedClaim;
import io.baton.desk.Ask;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a referral's card says about the claim on its client's need. If the database doesn't answer
/// now, the card says nothing about it.
public final class ClaimLines {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimLines.class);

    private final ClaimKeeper keeper;
    private final ClaimText text;

    public ClaimLines(ClaimKeeper keeper, Counterparties counterparties) {
        this.keeper = keeper;
        text = new ClaimText(counterparties);
    }

    /// Adds what the reader may know about the claim to the card of a referral.
    ///
    /// @param shown the referral as the reader may see it
    public Card with(Card card, Ask ask, Referral shown) {
        try {
            return ask.asker().isMember()
                    ? forMember(card, ask, shown, keeper.keep(shown, ask.firm(), ask.now()))
                    : forContact(card, ask, shown);
        } catch (Unavailable e) {
            LOG.warn("the claim of {} isn't shown: {}", shown.label(), e.getMessage());
            return card;
        }
    }

    private Card forMember(Card card, Ask ask, Referral referral, ClaimState state) {
        return switch (state) {
            case ClaimState.First(var claim) ->
                    withOwn(card, referral, claim, claim.term().noticeOn(), ask);
            case ClaimState.Ended(var claim) ->
                    card.paragraph(text.own(referral, claim, true))
                            .buttons(extend(referral, claim));
            case ClaimState.Behind(var first) -> card.paragraph(text.first(first, ask.firm()));
            case ClaimState.Unclaimed() -> card;
        };
    }

    private Card withOwn(Card card, Referral referral, NeedClaim claim, LocalDate soon, Ask ask) {
        var buttons = new ArrayList<Button>();
        if (!ask.today().isBefore(soon)) {
            buttons.add(extend(referral, claim));
        }
        if (!referral.outbound()) {
            buttons.add(
                    claim.prior() == null
                            ? ClaimButtons.knownBefore(referral)
                            : ClaimButtons.notKnown(referral));
        }
        var said = card.paragraph(text.own(referral, claim, false));
        return buttons.isEmpty() ? said : said.with(new Card.Part.Buttons(buttons));
    }

    static Button extend(Referral referral, NeedClaim claim) {
        return ClaimButtons.extend("Extend the claim", referral, claim.term().through());
    }

    /// A partner sees the claim on what it brought, and that a client is known.
    private Card forContact(Card card, Ask ask, Referral shown) {
        if (shown.outbound()) {
            return card;
        }
        return switch (keeper.look(shown, ask.firm(), ask.now())) {
            case ClaimState.First(var claim) -> card.paragraph(own(claim, ask.firm()));
            case ClaimState.Behind(var first) ->
                    card.paragraph(text.toPartner(first, shown, ask.firm()));
            case ClaimState.Ended _, ClaimState.Unclaimed _ -> card;
        };
    }

    private static Text own(NeedClaim claim, Firm firm) {
        var prior = claim.prior();
        return prior == null
                ? Text.of("You were first to bring this client for this need. Your claim runs until ")
                        .plain(TimeFormat.day(claim.term().through()))
                        .plain(".")
                : Text.empty()
                        .strong(firm.name())
                        .plain(" says that it knew this client for this need before: ")
                        .plain(ClaimText.quoted(prior) + ".");
    }
}
