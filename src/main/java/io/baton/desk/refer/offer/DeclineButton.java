package io.baton.desk.refer.offer;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import java.util.List;

/// The button that declines an offer. Opens the form for the reason if this person may decline.
public final class DeclineButton implements ButtonHandler, NoOtherChange {
    static final String REASON = "reason";

    private final AnsweringSide side;
    private final Transitions transitions;
    private final Counterparties counterparties;

    public DeclineButton(
            AnsweringSide side, Transitions transitions, Counterparties counterparties) {
        this.side = side;
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    @Override
    public String action() {
        return side.declineAction();
    }

    @Override
    public boolean openToContacts() {
        return side.hasContacts();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownOffer.decode(value)
                .map(offer -> pressed(ask, offer))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply pressed(Ask ask, ShownOffer offer) {
        return transitions
                .refusal(
                        ask,
                        offer.number(),
                        now -> side.refusal(ask, now, offer, counterparties),
                        (why, now, refusal) ->
                                OutdatedOffer.instead(why, ask, now, refusal, counterparties))
                .orElseGet(() -> new Reply.OpenForm(form(offer)));
    }

    private Form form(ShownOffer offer) {
        var why =
                new Form.Field.LongText(
                        REASON, "Why?", true, "", "e.g. no capacity before January");
        return new Form(action(), "Decline the referral", "Decline", offer.encode(), List.of(why));
    }
}
