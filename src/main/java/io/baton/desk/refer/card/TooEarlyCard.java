package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// Says that a step comes too early: the referral hasn't been offered, or the offer waits for its
/// answer.
public final class TooEarlyCard {
    private TooEarlyCard() {}

    /// @param why the card for any other refusal
    /// @param failed what didn't happen, such as `R-1 isn't won yet`
    /// @param partner the partner's name
    public static Card instead(
            Card why, Referral now, Refusal refusal, Text failed, String partner, Firm firm) {
        if (!(refusal instanceof Refusal.NotNow(var stage, _))) {
            return why;
        }
        return switch (stage) {
            case LOGGED -> notAccepted(failed);
            case OFFERED -> notAnswered(now, failed, partner, firm);
            case ACCEPTED, WON, LOST, WITHDRAWN -> why;
        };
    }

    private static Card notAccepted(Text failed) {
        return Card.saying(failed.plain(": it hasn't been accepted."));
    }

    private static Card notAnswered(Referral now, Text failed, String partner, Firm firm) {
        return now.outbound()
                ? Card.saying(
                                failed.plain(
                                        ": %s hasn't answered. Wait for their answer, or take it back."
                                                .formatted(partner)))
                        .buttons(ActButton.of(Verb.TAKE_BACK, now))
                : Card.saying(failed.plain(": no one at %s has taken it.".formatted(firm.name())));
    }
}
