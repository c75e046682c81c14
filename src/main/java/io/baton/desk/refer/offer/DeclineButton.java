package io.baton.desk.refer.offer;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import java.util.List;

/// The button that gives an offer back: it asks why.
public final class DeclineButton implements ButtonHandler {
    static final String REASON = "reason";

    private final String action;
    private final DeclineForm giveBack;

    /// @param giveBack what the form does; it knows who may
    public DeclineButton(DeclineForm giveBack) {
        this.action = giveBack.formId();
        this.giveBack = giveBack;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public boolean openToContacts() {
        return action.equals(ReferralButtons.DECLINE);
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(key ->
                        giveBack.refusal(ask, key).orElseGet(() -> new Reply.OpenForm(form(value))))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Form form(String value) {
        var why =
                new Form.Field.LongText(
                        REASON, "Why?", true, "", "e.g. no capacity before January");
        return new Form(action, "Decline the referral", "Decline", value, List.of(why));
    }
}
