package io.baton.desk.refer.step;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.NextSteps;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.List;

/// What a member can do after a refusal, as buttons.
final class RefusalButtons {
    private RefusalButtons() {}

    /// On a card without buttons of its own.
    static Card on(Card card, Ask ask, Referral now, Refusal why) {
        boolean has = card.parts().stream().anyMatch(Card.Part.Buttons.class::isInstance);
        var buttons = has || !ask.asker().isMember() ? List.<Button>of() : of(now, why);
        return buttons.isEmpty() ? card : card.with(new Card.Part.Buttons(buttons));
    }

    private static List<Button> of(Referral now, Refusal why) {
        if (why instanceof Refusal.Paused(var partner)) {
            return List.of(PartnerButtons.resume(partner));
        }
        if (why instanceof Refusal.Unreachable(var partner)) {
            return List.of(PartnerButtons.addContact(partner));
        }
        if (why instanceof Refusal.NoLinks(var partner)) {
            return List.of(PartnerButtons.addContact(partner));
        }
        if (why instanceof Refusal.HeldOutside(_, var partner)) {
            return partner.contacts().size() > 1
                    ? List.of(ActButton.of(Verb.PASS, now))
                    : List.of(
                            ActButton.of(Verb.HAND_BACK, now), PartnerButtons.addContact(partner));
        }
        boolean otherStage =
                why instanceof Refusal.NotNow
                        || why instanceof Refusal.StillOpen
                        || why instanceof Refusal.WrongDirection;
        return otherStage ? NextSteps.likely(now) : List.of();
    }
}
