package io.baton.desk.refer.offer;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.button.OfferKey;
import io.baton.desk.button.ReferralButtons;
import java.util.List;

/// The button that gives an offer back: it asks why.
public final class AskReason implements Press {
    static final String REASON = "reason";

    private final String action;
    private final GiveBack giveBack;

    /// @param giveBack what the form does; it knows who may
    public AskReason(GiveBack giveBack) {
        this.action = giveBack.form();
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
    public Reply answer(Ask ask, String value) {
        return OfferKey.read(value)
                .map(key ->
                        giveBack.refusal(ask, key).orElseGet(() -> new Reply.OpenForm(form(value))))
                .orElseGet(Said::invalidButton);
    }

    private Form form(String value) {
        var why =
                new Form.Field.Passage(REASON, "Why?", true, "", "e.g. no capacity before January");
        return new Form(action, "Decline the referral", "Decline", value, List.of(why));
    }
}
