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
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a referral's card says about the claim on its client's need. If the database doesn't answer
/// now, the card says nothing about it.
public final class ClaimLines {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimLines.class);

    /// On one card.
    private static final int MOST_BUTTONS = 5;

    private final ClaimKeeper keeper;
    private final ClaimText text;

    public ClaimLines(ClaimKeeper keeper, Counterparties counterparties) {
        this.keeper = keeper;
        text = new ClaimText(counterparties);
    }

    /// What a card says about the claim, and what can be done about it.
    ///
    /// @param said a paragraph, or small print if no one has to do anything
    public record Shown(List<Card.Part> said, List<Button> buttons) {
        private static final Shown NOTHING = new Shown(List.of(), List.of());

        public Shown {
            said = List.copyOf(said);
            buttons = List.copyOf(buttons);
        }

        private static Shown saying(Text text) {
            return new Shown(List.of(new Card.Part.Paragraph(text)), List.of());
        }

        private static Shown noting(Text text, List<Button> buttons) {
            return new Shown(List.of(new Card.Part.Note(text)), buttons);
        }

        /// Adds the text.
        public Card on(Card card) {
            var next = card;
            for (var part : said) {
                next = next.with(part);
            }
            return next;
        }

        /// Adds the buttons below the others, as far as there's room.
        public Card below(Card card) {
            long others =
                    card.parts().stream()
                            .filter(Card.Part.Buttons.class::isInstance)
                            .mapToLong(part -> ((Card.Part.Buttons) part).buttons().size())
                            .sum();
            var shown = buttons.stream().limit(Math.max(0, MOST_BUTTONS - others)).toList();
            return shown.isEmpty() ? card : card.with(new Card.Part.Buttons(shown));
        }
    }

    /// What the reader may know about the claim of a referral. For a member, claims first what no
    /// one else does, in case that was interrupted or an earlier build logged the referral. For a
    /// partner's person, writes nothing.
    ///
    /// @param shown the referral as the reader may see it
    public Shown keepAndShow(Ask ask, Referral shown) {
        try {
            return ask.asker().isMember()
                    ? forMember(ask, shown, keeper.keep(shown, ask.firm(), ask.now()))
                    : forContact(ask, shown);
        } catch (Unavailable e) {
            LOG.warn("the claim of {} isn't shown: {}", shown.label(), e.getMessage());
            return Shown.NOTHING;
        }
    }

    private Shown forMember(Ask ask, Referral referral, ClaimState state) {
        return switch (state) {
            case ClaimState.First(var claim) ->
                    Shown.noting(text.own(referral, claim, false), buttons(ask, referral, claim));
            case ClaimState.Ended(var claim) ->
                    Shown.noting(text.own(referral, claim, true), List.of(extend(referral, claim)));
            case ClaimState.Behind(var first) -> Shown.saying(text.first(first, ask.firm()));
            case ClaimState.Unclaimed() -> Shown.NOTHING;
        };
    }

    private static List<Button> buttons(Ask ask, Referral referral, NeedClaim claim) {
        var buttons = new ArrayList<Button>();
        if (!ask.today().isBefore(claim.term().noticeOn())) {
            buttons.add(extend(referral, claim));
        }
        if (claim.prior() != null) {
            buttons.add(ClaimButtons.notKnown(referral));
        } else if (!referral.outbound() && referral.stage().open()) {
            buttons.add(ClaimButtons.knownBefore(referral));
        }
        return buttons;
    }

    private static Button extend(Referral referral, NeedClaim claim) {
        return ClaimButtons.extend("Extend the claim", referral, claim.term().through());
    }

    /// A partner sees the claim on what it brought, and that a client is known.
    private Shown forContact(Ask ask, Referral shown) {
        if (shown.outbound()) {
            return Shown.NOTHING;
        }
        return switch (keeper.look(shown, ask.firm(), ask.now())) {
            case ClaimState.First(var claim) -> Shown.noting(own(ask, shown, claim), List.of());
            case ClaimState.Behind(var first) ->
                    Shown.saying(text.toPartner(first, shown, ask.firm()));
            case ClaimState.Ended _, ClaimState.Unclaimed _ -> Shown.NOTHING;
        };
    }

    private Text own(Ask ask, Referral shown, NeedClaim claim) {
        var prior = claim.prior();
        return prior == null
                ? Text.of(
                                "You were first to bring this client for this need. Your claim runs until ")
                        .plain(TimeFormat.day(claim.term().through()))
                        .plain(".")
                : Text.empty()
                        .strong(ask.firm().name())
                        .plain(" says that it knew this client for this need before: ")
                        .plain(ClaimText.quoted(prior) + ".")
                        .plain(
                                text.counterparties().isFeeSaved(ask.today(), shown)
                                        ? " No fee is owed if it takes this one."
                                        : "");
    }
}
