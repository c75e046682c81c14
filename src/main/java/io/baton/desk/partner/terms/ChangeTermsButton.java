package io.baton.desk.partner.terms;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.button.TermsRef;
import io.baton.desk.partner.PartnerRegistry;

/// The button that opens the form for the terms in one direction, with those of today.
record ChangeTermsButton(PartnerRegistry partnerRegistry) implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return TermsButtons.CHANGE;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return TermsRef.decode(value)
                .flatMap(ref ->
                        partnerRegistry
                                .find(ask, ref.partner())
                                .<Reply>map(partner ->
                                        new Reply.OpenForm(
                                                TermsForm.of(ask, partner, ref.payer()))))
                .orElseGet(CommonReplies::invalidButton);
    }
}
