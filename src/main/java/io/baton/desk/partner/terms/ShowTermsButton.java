package io.baton.desk.partner.terms;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.PartnerId;

/// The button that shows the terms with a partner.
record ShowTermsButton(PartnerRegistry partnerRegistry) implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return TermsButtons.SHOW;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return partnerRegistry
                .find(ask, new PartnerId(value))
                .filter(ask.asker()::maySee)
                .<Reply>map(partner -> new Reply.Whisper(TermsCard.of(ask, partner)))
                .orElseGet(CommonReplies::invalidButton);
    }
}
